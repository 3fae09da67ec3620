// Charts of the common marks with the answers that their queries have, Chinese words and numbers of a plausible size.
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

}  // namespace gallery
