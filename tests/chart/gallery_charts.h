// One chart of every mark with the answer that its query has, Chinese words and numbers of a plausible size.
#pragma once

#include "sample_charts.h"

namespace gallery {

using namespace kapok;
using samples::channel;
using samples::dates;
using samples::numbers;
using samples::Sample;
using samples::texts;

/// The same numbers on every run.
class Numbers {
public:
    double next() {
        state_ = state_ * 1664525U + 1013904223U;
        return static_cast<double>(state_ >> 8) / 16777216.0;
    }
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; ++i) sum += next();
        return sum;
    }

private:
    unsigned state_ = 20240305;
};

inline const std::vector<std::string>& cities() {
    static const std::vector<std::string> names{"深圳市", "广州市", "佛山市", "东莞市",
                                                "惠州市", "珠海市", "中山市", "江门市"};
    return names;
}

inline Sample start(const char* name, Mark mark, const char* title) {
    Sample sample{QString::fromLatin1(name)};
    sample.spec.mark = mark;
    sample.spec.title = title;
    return sample;
}

inline std::vector<ColumnPtr> cityRows(std::size_t each, std::vector<double>& values) {
    Numbers random;
    std::vector<std::string> names;
    for (std::size_t city = 0; city < 5; ++city) {
        for (std::size_t i = 0; i < each; ++i) {
            names.push_back(cities()[city]);
            values.push_back(80 + 12.0 * static_cast<double>(city) + 14 * random.normal());
        }
    }
    return {texts("x", names, "城市"), numbers("y", values, "月工资", "百元")};
}

inline Sample stepLine() {
    auto sample = samples::lineSample(true);
    sample.name = "step";
    sample.spec.title = "阶梯线：基准利率";
    sample.spec.mark.interpolate = Interpolate::StepAfter;
    return sample;
}

inline Sample shareBars() {
    auto sample = samples::barSample(true, false, true);
    sample.name = "bar-share";
    sample.spec.encoding.y->stack = Stack::Normalize;
    sample.spec.labels = true;
    return sample;
}

inline Sample lollipop() {
    auto sample = samples::barSample(true, true, false);
    sample.name = "lollipop";
    sample.selected.reset();
    sample.spec.mark = Mark::Lollipop;
    sample.spec.labels = true;
    return sample;
}

inline Sample heatMap() {
    auto sample = start("heat-map", Mark::Rect, "各市分月用电量");
    Numbers random;
    std::vector<std::string> x, y;
    std::vector<double> color;
    for (int month = 1; month <= 12; ++month) {
        for (const auto& city : cities()) {
            x.push_back((month < 10 ? "0" : "") + std::to_string(month) + "月");
            y.push_back(city);
            color.push_back(60 + 30 * std::sin(month / 2.0) + 25 * random.next());
        }
    }
    sample.answer =
        Table({texts("x", x, "月份"), texts("y", y, "城市"), numbers("color", color, "用电量", "亿千瓦时")});
    sample.spec.encoding.x = channel("month");
    sample.spec.encoding.y = channel("city");
    sample.spec.encoding.color = channel("power");
    sample.spec.encoding.color->aggregate = AggregateOp::Sum;
    return sample;
}

inline Sample boxes(Mark mark, const char* name, const char* title) {
    auto sample = start(name, mark, title);
    std::vector<double> values;
    sample.answer = Table(cityRows(60, values));
    sample.spec.encoding.x = channel("city");
    sample.spec.encoding.y = channel("wage");
    if (mark == Mark::Tick) sample.spec.horizontal = true;
    return sample;
}

inline Sample violin() {
    auto sample = start("violin", Mark::Violin, "月工资的分布（小提琴图）");
    std::vector<std::string> x;
    std::vector<double> low, high, count;
    for (std::size_t city = 0; city < 4; ++city) {
        for (int bin = 0; bin < 80; ++bin) {
            const double middle = 40 + bin * 2;
            const double z = (middle - 90 - 12 * double(city)) / 16;
            const double n = std::round(120 * std::exp(-z * z / 2) + 60 * std::exp(-std::pow((middle - 150) / 8, 2)));
            if (n == 0) continue;
            x.push_back(cities()[city]);
            low.push_back(middle - 1);
            high.push_back(middle + 1);
            count.push_back(n);
        }
    }
    sample.answer = Table(
        {texts("x", x, "城市"), numbers("y", low, "月工资", "百元"), numbers("y2", high), numbers("count", count)});
    sample.spec.encoding.x = channel("city");
    sample.spec.encoding.y = channel("wage");
    return sample;
}

inline Sample density() {
    auto sample = start("density", Mark::Density, "月工资的密度");
    std::vector<std::string> color;
    std::vector<double> low, high, count;
    for (int group = 0; group < 2; ++group) {
        for (int bin = 0; bin < 100; ++bin) {
            const double z = (bin * 2 - 80 - group * 40) / (18.0 + group * 8);
            low.push_back(bin * 2 - 1);
            high.push_back(bin * 2 + 1);
            count.push_back(std::round(500 * std::exp(-z * z / 2)));
            color.push_back(group ? "第三产业" : "第二产业");
        }
    }
    sample.answer = Table({numbers("x", low, "月工资", "百元"), numbers("x2", high), numbers("count", count),
                           texts("color", color, "产业")});
    sample.spec.encoding.x = channel("wage");
    sample.spec.encoding.color = channel("sector");
    return sample;
}

inline Sample errors(Mark mark, const char* name, const char* title) {
    auto sample = start(name, mark, title);
    std::vector<std::int64_t> days;
    std::vector<double> mean, sd, count;
    const auto all = samples::months(18);
    for (std::size_t i = 0; i < all.size(); ++i) {
        days.push_back(all[i]);
        mean.push_back(50 + 10 * std::sin(double(i) / 3));
        sd.push_back(8 + double(i % 4));
        count.push_back(12 + double(i % 5));
    }
    sample.answer = Table({dates("x", days, "月份"), numbers("y", mean, "平均温度", "℃"), numbers("y_sd", sd),
                           numbers("y_count", count)});
    sample.spec.encoding.x = channel("month");
    sample.spec.encoding.x->timeUnit = TimeUnit::Month;
    sample.spec.encoding.y = channel("temperature");
    sample.spec.mark.extent = std::string("ci");
    sample.spec.mark.ticks = true;
    return sample;
}

inline Sample pie(bool ring) {
    auto sample = start(ring ? "ring" : "pie", Mark::Arc, ring ? "产值构成（环图）" : "产值构成（饼图）");
    std::vector<std::string> names;
    std::vector<double> values;
    for (std::size_t i = 0; i < (ring ? 5 : 11); ++i) {
        names.push_back(i < cities().size() ? cities()[i] : "其他城市" + std::to_string(i));
        values.push_back(34000 / std::pow(double(i) + 1, 1.1));
    }
    sample.answer = Table({texts("color", names, "城市"), numbers("theta", values, "产值", "亿元")});
    sample.spec.encoding.color = channel("city");
    sample.spec.encoding.theta = channel("output");
    sample.spec.encoding.theta->aggregate = AggregateOp::Sum;
    if (ring) sample.spec.mark.innerRadius = 0.6;
    return sample;
}

inline Sample facets() {
    auto sample = start("facets", Mark::Line, "小多图：六市工业增加值");
    std::vector<std::int64_t> days;
    std::vector<double> values;
    std::vector<std::string> names;
    for (std::size_t city = 0; city < 6; ++city) {
        const auto all = samples::months(48);
        for (std::size_t i = 0; i < all.size(); ++i) {
            names.push_back(cities()[city]);
            days.push_back(all[i]);
            values.push_back(300 - 30.0 * double(city) + 2.0 * double(i) + 30 * std::sin(double(i) / 3 + double(city)));
        }
    }
    sample.answer =
        Table({texts("facet", names, "城市"), dates("x", days, "月份"), numbers("y", values, "增加值", "亿元")});
    sample.spec.encoding.x = channel("month");
    sample.spec.encoding.x->timeUnit = TimeUnit::Month;
    sample.spec.encoding.y = channel("value");
    sample.spec.encoding.facet = channel("city");
    sample.spec.encoding.facet->columns = 3;
    return sample;
}

inline Sample doubleAxis() {
    auto sample = start("double-axis", Mark::Bar, "产值与增长率（双轴）");
    std::vector<std::string> x;
    std::vector<double> y, second;
    for (int year = 2012; year < 2024; ++year) {
        x.push_back(std::to_string(year));
        y.push_back(9000 + 900.0 * (year - 2012));
        second.push_back(0.08 + 0.03 * std::sin(year));
    }
    sample.answer =
        Table({texts("x", x, "年份"), numbers("y", y, "产值", "亿元"), numbers("ySecond", second, "增长率")});
    sample.spec.encoding.x = channel("year");
    sample.spec.encoding.y = channel("output");
    sample.spec.encoding.ySecond = channel("growth");
    sample.spec.encoding.ySecond->format = ".0%";
    sample.spec.markSecond = Mark::Line;
    sample.spec.markSecond.point = true;
    return sample;
}

inline Sample references() {
    auto sample = samples::pointSample(true, false);
    sample.name = "references";
    sample.spec.title = "参考线、参考带和注释";
    ChartNote line;
    line.aggregate = AggregateOp::Mean;
    line.text = "平均";
    ChartNote band;
    band.kind = NoteKind::Band;
    band.axis = NoteAxis::X;
    band.value = 80.0;
    band.to = 120.0;
    band.text = "目标区间";
    ChartNote words;
    words.kind = NoteKind::Text;
    words.x = 160.0;
    words.y = 10.0;
    words.text = "疫情影响";
    sample.spec.notes = {line, band, words};
    return sample;
}

inline Sample logarithmic() {
    auto sample = samples::pointSample(true, false);
    sample.name = "logarithmic";
    sample.spec.title = "对数与对称对数轴";
    std::vector<double> x, y;
    Numbers random;
    for (std::size_t i = 0; i < sample.answer.rows(); ++i) {
        x.push_back(std::pow(10, 1 + 5 * random.next()));
        y.push_back(std::pow(10, 4 * random.next()) * (random.next() < 0.3 ? -1 : 1));
    }
    sample.answer = sample.answer.with(numbers("x", x, "资产", "万元")).with(numbers("y", y, "利润", "万元"));
    sample.spec.encoding.x->scale.type = ScaleType::Log;
    sample.spec.encoding.y->scale.type = ScaleType::SymmetricLog;
    return sample;
}

inline Sample categories(Mark mark, const char* name, const char* title, const std::vector<std::string>& names,
                         const std::vector<double>& values) {
    auto sample = start(name, mark, title);
    std::vector<double> order;
    for (std::size_t i = 0; i < names.size(); ++i) order.push_back(double(i));
    sample.answer = Table({texts("x", names, "项目"), numbers("x_order", order), numbers("y", values, "金额", "亿元")});
    sample.spec.encoding.x = channel("item");
    sample.spec.encoding.y = channel("amount");
    sample.spec.encoding.y->aggregate = AggregateOp::Sum;
    return sample;
}

inline Sample slope() {
    auto sample = start("slope", Mark::Slope, "两年排名变化");
    std::vector<std::string> x, color;
    std::vector<double> y;
    for (std::size_t city = 0; city < 5; ++city) {
        for (int year : {2019, 2023}) {
            x.push_back(std::to_string(year) + "年");
            color.push_back(cities()[city]);
            y.push_back(26000 - 4200.0 * double(city) + (year == 2023 ? 6000.0 - 900 * double(city % 3) : 0));
        }
    }
    sample.answer = Table({texts("x", x), numbers("y", y, "产值", "亿元"), texts("color", color, "城市")});
    sample.spec.encoding.x = channel("year");
    sample.spec.encoding.y = channel("output");
    sample.spec.encoding.color = channel("city");
    return sample;
}

inline Sample calendar() {
    auto sample = start("calendar", Mark::Calendar, "每日用电量日历");
    std::vector<std::int64_t> days;
    std::vector<double> values;
    for (int i = 0; i < 2 * 365; ++i) {
        days.push_back(19358 + i);
        values.push_back(90 + 30 * std::cos(i / 58.0) - (i % 7 > 4 ? 18 : 0));
    }
    sample.answer = Table({dates("x", days, "日期"), numbers("color", values, "用电量", "亿千瓦时")});
    sample.spec.encoding.x = channel("day");
    sample.spec.encoding.color = channel("power");
    sample.spec.encoding.color->aggregate = AggregateOp::Sum;
    return sample;
}

inline Sample hexbin() {
    auto sample = start("hexbin", Mark::Hexbin, "企业规模与效率（六边形）");
    std::vector<double> x, y, count;
    for (int row = 0; row < 18; ++row) {
        for (int column = 0; column < 20; ++column) {
            const double u = (column + (row % 2 ? 0.5 : 0.0)) / 20 - 0.5;
            const double v = row / 18.0 - 0.5;
            const double n = std::round(400 * std::exp(-12 * ((u - v) * (u - v) + 0.5 * v * v)));
            if (n < 4) continue;
            x.push_back(100 * (u + 0.5));
            y.push_back(10 * row);
            count.push_back(n);
        }
    }
    sample.answer =
        Table({numbers("x", x, "从业人数", "人"), numbers("y", y, "劳动生产率", "万元/人"), numbers("count", count)});
    sample.spec.encoding.x = channel("employees");
    sample.spec.encoding.y = channel("productivity");
    return sample;
}

inline Sample treemap() {
    auto sample = start("treemap", Mark::Treemap, "行业大类与中类产值");
    const std::vector<std::string> groups{"计算机、通信和其他电子设备制造业", "电气机械和器材制造业", "汽车制造业",
                                          "化学原料和化学制品制造业"};
    std::vector<std::string> first, second;
    std::vector<double> size;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (int part = 0; part < 5; ++part) {
            first.push_back(groups[group]);
            second.push_back("中类" + std::to_string(group + 1) + std::to_string(part + 1));
            size.push_back(12000 / ((double(group) + 1) * (part + 1)));
        }
    }
    sample.answer = Table({texts("dimension1", first, "大类"), texts("dimension2", second, "中类"),
                           numbers("size", size, "产值", "亿元")});
    sample.spec.encoding.dimensions = {channel("division"), channel("group")};
    sample.spec.encoding.size = channel("output");
    sample.spec.encoding.size->aggregate = AggregateOp::Sum;
    return sample;
}

inline Sample radar() {
    auto sample = start("radar", Mark::Radar, "综合评价雷达图");
    const std::vector<std::string> names{"创新", "协调", "绿色", "开放", "共享", "效率"};
    std::vector<std::string> x, color;
    std::vector<double> y;
    for (int city = 0; city < 3; ++city) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            x.push_back(names[i]);
            color.push_back(cities()[std::size_t(city)]);
            y.push_back(55 + 40 * std::abs(std::sin(double(i) * 1.3 + city)));
        }
    }
    sample.answer = Table({texts("x", x), numbers("y", y, "得分"), texts("color", color, "城市")});
    sample.spec.encoding.x = channel("aspect");
    sample.spec.encoding.y = channel("score");
    sample.spec.encoding.color = channel("city");
    return sample;
}

inline Sample dimensions(Mark mark, const char* name, const char* title) {
    auto sample = start(name, mark, title);
    Numbers random;
    std::vector<double> a, b, c, d;
    std::vector<std::string> color;
    for (int i = 0; i < 90; ++i) {
        const bool south = i % 2;
        a.push_back(100 + 60 * random.normal() * 0.4 + (south ? 40 : 0));
        b.push_back(a.back() * 0.6 + 12 * random.normal());
        c.push_back(50 - a.back() * 0.1 + 6 * random.normal());
        d.push_back(1e6 * (1 + random.next()));
        color.push_back(south ? "珠三角" : "粤东西北");
    }
    sample.answer = Table({numbers("dimension1", a, "产值", "亿元"), numbers("dimension2", b, "投资", "亿元"),
                           numbers("dimension3", c, "能耗"), numbers("dimension4", d, "人口", "人"),
                           texts("color", color, "地区")});
    sample.spec.encoding.dimensions = {channel("a"), channel("b"), channel("c"), channel("d")};
    sample.spec.encoding.color = channel("region");
    return sample;
}

inline Sample candlestick() {
    auto sample = start("candlestick", Mark::Candlestick, "股价日 K 线");
    Numbers random;
    std::vector<std::int64_t> days;
    std::vector<double> open, high, low, close;
    double price = 52;
    for (int i = 0; i < 60; ++i) {
        days.push_back(19723 + i);
        open.push_back(price);
        price += 1.2 * random.normal();
        close.push_back(price);
        high.push_back(std::max(open.back(), price) + random.next());
        low.push_back(std::min(open.back(), price) - random.next());
    }
    sample.answer = Table({dates("x", days, "日期"), numbers("open", open), numbers("high", high), numbers("low", low),
                           numbers("close", close, "收盘价", "元")});
    sample.spec.encoding.x = channel("day");
    sample.spec.encoding.open = channel("open");
    sample.spec.encoding.high = channel("high");
    sample.spec.encoding.low = channel("low");
    sample.spec.encoding.close = channel("close");
    return sample;
}

inline Sample series(Mark mark, const char* name, const char* title) {
    auto sample = start(name, mark, title);
    Numbers random;
    std::vector<std::int64_t> days;
    std::vector<double> values;
    double level = 0;
    for (int i = 0; i < 80; ++i) {
        level = 0.6 * level + random.normal();
        days.push_back(19723 + i);
        values.push_back(mark == Mark::Lorenz ? std::exp(1.1 * random.normal()) : 100 + 4 * level + (i == 60 ? 22 : 0));
    }
    sample.answer = Table({dates("x", days, "日期"), numbers("y", values, "尺寸", "毫米")});
    sample.spec.encoding.x = channel("day");
    sample.spec.encoding.y = channel("size");
    return sample;
}

inline Sample pyramid() {
    auto sample = start("pyramid", Mark::Pyramid, "人口金字塔");
    std::vector<std::string> y, color;
    std::vector<double> x, order;
    for (int age = 0; age < 18; ++age) {
        for (const char* sex : {"女", "男"}) {
            y.push_back(std::to_string(age * 5) + "–" + std::to_string(age * 5 + 4) + " 岁");
            color.push_back(sex);
            order.push_back(age);
            x.push_back(120000 * std::exp(-std::pow((age - 7) / 7.0, 2)) * (sex[2] == '\xb3' ? 0.95 : 1.04));
        }
    }
    sample.answer = Table({numbers("x", x, "人口", "人"), texts("y", y, "年龄"), numbers("y_order", order),
                           texts("color", color, "性别")});
    sample.spec.encoding.x = channel("population");
    sample.spec.encoding.y = channel("age");
    sample.spec.encoding.color = channel("sex");
    return sample;
}

inline Sample sankey() {
    auto sample = start("sankey", Mark::Sankey, "能源流向");
    const std::vector<std::array<const char*, 2>> flows{{"煤炭", "发电"}, {"天然气", "发电"}, {"天然气", "供热"},
                                                        {"石油", "交通"}, {"发电", "工业"},   {"发电", "居民"},
                                                        {"供热", "居民"}, {"发电", "交通"}};
    const std::vector<double> sizes{420, 180, 90, 260, 380, 160, 90, 60};
    std::vector<std::string> from, to;
    for (const auto& flow : flows) {
        from.emplace_back(flow[0]);
        to.emplace_back(flow[1]);
    }
    sample.answer =
        Table({texts("source", from, "来源"), texts("target", to, "去向"), numbers("size", sizes, "能量", "万吨标煤")});
    sample.spec.encoding.source = channel("from");
    sample.spec.encoding.target = channel("to");
    sample.spec.encoding.size = channel("energy");
    return sample;
}

inline Sample number(Mark mark, const char* name) {
    auto sample = start(name, mark, "");
    std::vector<double> values;
    const auto days = samples::months(30);
    for (std::size_t i = 0; i < days.size(); ++i)
        values.push_back(118000 + 2600.0 * double(i) + 6000 * std::sin(double(i)));
    sample.answer = Table({dates("x", days, "月份"), numbers("y", values, "规模以上工业增加值", "万元")});
    sample.spec.encoding.x = channel("month");
    sample.spec.encoding.x->timeUnit = TimeUnit::Month;
    sample.spec.encoding.y = channel("value");
    sample.spec.encoding.target = Channel{};
    sample.spec.encoding.target->datum = 200000.0;
    return sample;
}

inline Sample crossTable() {
    auto sample = start("cross-table", Mark::CrossTable, "分行业分年产值");
    std::vector<std::string> x, y;
    std::vector<double> text, textX, textY, textAll;
    const std::vector<std::string> names{"电子", "电气", "汽车", "化工", "通用设备"};
    for (int year = 2020; year < 2024; ++year) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            x.push_back(std::to_string(year));
            y.push_back(names[i]);
            text.push_back(40000 / (double(i) + 1) * (1 + 0.07 * (year - 2020)));
            textX.push_back(91333.33 * (1 + 0.07 * (year - 2020)));
            textY.push_back(40000 / (double(i) + 1) * 4.42);
            textAll.push_back(91333.33 * 4.42);
        }
    }
    sample.answer = Table({texts("x", x, "年份"), texts("y", y, "行业"), numbers("text", text, "产值", "亿元"),
                           numbers("text_x", textX), numbers("text_y", textY), numbers("text_all", textAll),
                           numbers("color", text, "产值", "亿元")});
    sample.spec.encoding.x = channel("year");
    sample.spec.encoding.y = channel("industry");
    sample.spec.encoding.text = channel("output");
    sample.spec.encoding.text->aggregate = AggregateOp::Sum;
    sample.spec.encoding.text->format = ",.0f";
    sample.spec.mark.totals = true;
    sample.spec.mark.dataBars = true;
    return sample;
}

inline std::vector<Sample> all() {
    auto list = samples::all(true);
    const auto add = [&](Sample sample) { list.push_back(std::move(sample)); };
    add(stepLine());
    add(shareBars());
    add(lollipop());
    add(heatMap());
    add(boxes(Mark::Boxplot, "box", "月工资（箱线图）"));
    add(boxes(Mark::Tick, "strip", "月工资（散点带）"));
    add(violin());
    add(density());
    add(errors(Mark::ErrorBar, "error-bars", "平均温度及其 95 % 置信区间"));
    add(errors(Mark::ErrorBand, "error-band", "平均温度及其 95 % 置信带"));
    add(pie(false));
    add(pie(true));
    add(facets());
    add(doubleAxis());
    add(references());
    add(logarithmic());
    add(categories(Mark::Pareto, "pareto", "缺陷原因帕累托图", {"划痕", "尺寸超差", "色差", "漏装", "裂纹", "其他"},
                   {42, 180, 67, 21, 96, 30}));
    auto waterfall = categories(Mark::Waterfall, "waterfall", "利润构成瀑布图",
                                {"年初", "收入", "成本", "费用", "税金", "投资收益"}, {120, 380, -210, -90, -42, 36});
    waterfall.spec.mark.totals = true;
    add(waterfall);
    add(slope());
    add(calendar());
    add(hexbin());
    add(treemap());
    add(radar());
    add(dimensions(Mark::Parallel, "parallel", "平行坐标"));
    add(dimensions(Mark::ScatterMatrix, "scatter-matrix", "散点矩阵"));
    add(candlestick());
    add(series(Mark::Control, "control", "单值控制图"));
    add(series(Mark::Correlogram, "correlogram", "自相关图"));
    add(series(Mark::Qq, "qq", "正态 Q–Q 图"));
    add(series(Mark::Lorenz, "lorenz", "收入的洛伦兹曲线"));
    add(pyramid());
    add(sankey());
    add(number(Mark::Gauge, "gauge"));
    add(number(Mark::Tile, "tile"));
    add(crossTable());
    return list;
}

}  // namespace gallery
