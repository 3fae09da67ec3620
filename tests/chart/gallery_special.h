// Charts of the marks that Vega-Lite has no composition for, and of words and spans.
#pragma once

#include "gallery_common.h"

namespace gallery {

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

/// Words at their places, and spans of time.
inline Sample labels() {
    auto sample = start("text", Mark::Text, "文字：各市在两项指标上的位置");
    sample.spec.encoding.x = channel("a");
    sample.spec.encoding.y = channel("b");
    sample.spec.encoding.text = channel("c");
    sample.answer = Table(
        {numbers("x", {3.1, 5.4, 6.9, 8.2, 4.3}, "研发投入", "亿元"), numbers("y", {42, 31, 58, 77, 66}, "专利", "件"),
         texts("text", {cities().begin(), cities().begin() + 5}, "城市"), numbers("row", {1, 2, 3, 4, 5})});
    return sample;
}

inline Sample spans() {
    auto sample = start("rule", Mark::Rule, "区间：各市建设工期");
    sample.spec.encoding.x = channel("a");
    sample.spec.encoding.x2 = channel("b");
    sample.spec.encoding.y = channel("c");
    sample.spec.mark.strokeWidth = 4;
    sample.answer = Table({numbers("x", {1, 3, 2, 6}, "开工", "月"), numbers("x2", {4, 7, 9, 11}, "竣工", "月"),
                           texts("y", {cities().begin(), cities().begin() + 4}, "城市"), numbers("row", {1, 2, 3, 4})});
    return sample;
}

}  // namespace gallery
