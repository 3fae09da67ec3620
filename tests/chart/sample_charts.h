// Answers as an engine gives them, small enough to be checked by eye, and the charts that ask for them.
#pragma once

#include "chart/scene.h"
#include "table/column_builder.h"

#include <QDate>
#include <QString>

#include <cmath>
#include <vector>

namespace samples {

using namespace kapok;

inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

inline ColumnPtr numbers(const std::string& name, const std::vector<double>& values, const std::string& label = {},
                         const std::string& unit = {}) {
    ColumnBuilder builder(Field{name, Type::Float64, unit, label});
    for (const double value : values) builder.addNumber(value);
    return builder.finish();
}

inline ColumnPtr texts(const std::string& name, const std::vector<std::string>& values, const std::string& label = {}) {
    ColumnBuilder builder(Field{name, Type::Text, {}, label});
    for (const auto& value : values) value.empty() ? builder.addMissing() : builder.addText(value);
    return builder.finish();
}

inline ColumnPtr dates(const std::string& name, const std::vector<std::int64_t>& days, const std::string& label = {}) {
    ColumnBuilder builder(Field{name, Type::Date, {}, label});
    for (const auto day : days) builder.addInteger(day);
    return builder.finish();
}

inline Channel channel(const std::string& field, FieldKind type = FieldKind::Automatic) {
    Channel made;
    made.field = field;
    made.type = type;
    return made;
}

/// Days since 1970 of the first of each month from January 2018.
inline std::vector<std::int64_t> months(int count) {
    std::vector<std::int64_t> days;
    for (int i = 0; i < count; ++i) days.push_back(QDate(2018, 1, 1).addMonths(i).toJulianDay() - 2440588);
    return days;
}

struct Sample {
    QString name;
    ChartSpec spec = {};
    Table answer = {};
    std::optional<Table> selected = {};

    const Table* selection() const { return selected ? &*selected : nullptr; }
};

inline Sample lineSample(bool chinese) {
    Sample sample{"line"};
    std::vector<std::int64_t> days;
    std::vector<double> values;
    std::vector<std::string> cities;
    const std::vector<std::string> names = chinese ? std::vector<std::string>{"深圳市", "广州市", "佛山市"}
                                                   : std::vector<std::string>{"Shenzhen", "Guangzhou", "Foshan"};
    const auto all = months(72);
    for (std::size_t city = 0; city < names.size(); ++city) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            days.push_back(all[i]);
            const double t = static_cast<double>(i);
            const bool gap = city == 1 && i >= 30 && i < 36;
            values.push_back(gap ? none : 1200 - 250.0 * double(city) + 6 * t + 60 * std::sin(t / 6 * 3.14159));
            cities.push_back(names[city]);
        }
    }
    sample.answer = Table({dates("x", days, chinese ? "月份" : "Month"),
                           numbers("y", values, chinese ? "工业增加值" : "Value added", chinese ? "亿元" : "100m yuan"),
                           texts("color", cities, chinese ? "城市" : "City")});
    sample.spec.title = chinese ? "工业增加值：三个城市" : "Industrial value added in three cities";
    sample.spec.encoding.x = channel("month");
    sample.spec.encoding.x->timeUnit = TimeUnit::Month;
    sample.spec.encoding.y = channel("value");
    sample.spec.encoding.color = channel("city");
    sample.spec.source = chinese ? "来源：示例数据" : "Source: example data";
    return sample;
}

inline Sample barSample(bool chinese, bool horizontal, bool stacked) {
    Sample sample{horizontal ? "bar-horizontal" : stacked ? "bar-stacked" : "bar-grouped"};
    const std::vector<std::string> names =
        chinese ? std::vector<std::string>{"计算机、通信和其他电子设备制造业", "电气机械和器材制造业", "汽车制造业",
                                           "化学原料和化学制品制造业",         "通用设备制造业",       "金属制品业"}
                : std::vector<std::string>{
                      "Computers and communication", "Electrical machinery", "Motor vehicles", "Chemicals",
                      "General machinery",           "Metal products"};
    const std::vector<double> large{42500, 32440, 24770, 18910, 14430, 11020};
    std::vector<std::string> x, color;
    std::vector<double> y, part;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (int size = 0; size < (horizontal ? 1 : 3); ++size) {
            x.push_back(names[i]);
            color.push_back(chinese ? (size == 0   ? "大型"
                                       : size == 1 ? "中型"
                                                   : "小型")
                                    : (size == 0   ? "Large"
                                       : size == 1 ? "Medium"
                                                   : "Small"));
            y.push_back(large[i] / (1 + size));
            part.push_back(y.back() * (0.2 + 0.05 * double(i)));
        }
    }
    std::vector<ColumnPtr> columns{texts("x", x, chinese ? "行业" : "Industry"),
                                   numbers("y", y, chinese ? "产值" : "Output", chinese ? "亿元" : "100m yuan")};
    if (!horizontal) columns.push_back(texts("color", color, chinese ? "规模" : "Size"));
    sample.answer = Table(columns);
    if (horizontal) sample.selected = Table({columns[0], numbers("y", part)});
    sample.spec.mark = Mark::Bar;
    sample.spec.horizontal = horizontal;
    sample.spec.labels = horizontal;
    sample.spec.title = chinese ? "各行业产值" : "Output by industry division";
    sample.spec.encoding.x = channel("industry");
    sample.spec.encoding.y = channel("output");
    sample.spec.encoding.y->aggregate = AggregateOp::Sum;
    if (!horizontal) sample.spec.encoding.color = channel("size");
    if (!stacked) sample.spec.encoding.y->stack = Stack::None;
    return sample;
}

inline Sample histogramSample(bool chinese) {
    Sample sample{"histogram"};
    std::vector<double> low, high, count, part;
    for (int i = 0; i < 20; ++i) {
        low.push_back(i * 5);
        high.push_back(i * 5 + 5);
        count.push_back(std::round(9000 * std::exp(-0.5 * std::pow((i - 7) / 3.5, 2))));
        part.push_back(i > 9 ? count.back() : 0);
    }
    sample.answer = Table({numbers("x", low, chinese ? "就业人数" : "Employment", chinese ? "人" : "persons"),
                           numbers("x2", high), numbers("y", count)});
    sample.selected = Table({numbers("x", {50, 55, 60, 65}), numbers("x2", {55, 60, 65, 70}),
                             numbers("y", {count[10], count[11], count[12], count[13] / 2})});
    sample.spec.mark = Mark::Bar;
    sample.spec.encoding.x = channel("employment");
    sample.spec.encoding.x->bin = Bin{};
    sample.spec.encoding.y = channel("");
    sample.spec.encoding.y->aggregate = AggregateOp::Count;
    return sample;
}

inline Sample pointSample(bool chinese, bool bubbles) {
    Sample sample{bubbles ? "bubbles" : "points"};
    std::vector<double> x, y, size;
    std::vector<std::string> color, text;
    const std::vector<std::string> names{"深圳", "广州", "佛山", "东莞", "惠州", "珠海", "中山", "江门"};
    unsigned state = 12345;
    const auto random = [&] {
        state = state * 1664525U + 1013904223U;
        return static_cast<double>(state >> 8) / 16777216.0;
    };
    for (int i = 0; i < (bubbles ? 8 : 400); ++i) {
        x.push_back(20 + 180 * random());
        y.push_back(0.4 * x.back() - 30 + 40 * random());
        size.push_back(1000 * random());
        color.push_back(chinese ? (i % 3 ? "珠三角" : "粤东西北") : (i % 3 ? "Delta" : "Rest"));
        text.push_back(names[static_cast<std::size_t>(i % 8)]);
    }
    std::vector<ColumnPtr> columns{numbers("x", x, chinese ? "产值" : "Output", chinese ? "亿元" : "100m yuan"),
                                   numbers("y", y, chinese ? "增长率" : "Growth", "%"),
                                   texts("color", color, chinese ? "地区" : "Region")};
    if (bubbles) {
        columns.push_back(numbers("size", size, chinese ? "企业数" : "Enterprises"));
        columns.push_back(texts("text", text));
    }
    sample.answer = Table(columns);
    sample.spec.mark = Mark::Point;
    sample.spec.encoding.x = channel("output");
    sample.spec.encoding.y = channel("growth");
    sample.spec.encoding.color = channel("region");
    if (bubbles) {
        sample.spec.encoding.size = channel("enterprises");
        sample.spec.encoding.text = channel("city");
    }
    return sample;
}

inline Sample fanSample(bool chinese) {
    Sample sample{"fan"};
    std::vector<double> y, mean, low80, high80, low95, high95;
    for (int i = 0; i < 96; ++i) {
        const double level = 12000 + 55.0 * i + 600 * std::sin(i / 6.0 * 3.14159);
        const bool future = i >= 72;
        const double spread = future ? 160 * std::sqrt(i - 71.0) : 0;
        y.push_back(future ? none : level);
        mean.push_back(future ? level : none);
        low80.push_back(future ? level - 1.2816 * spread : none);
        high80.push_back(future ? level + 1.2816 * spread : none);
        low95.push_back(future ? level - 1.96 * spread : none);
        high95.push_back(future ? level + 1.96 * spread : none);
    }
    sample.answer = Table({dates("x", months(96), chinese ? "月份" : "Month"),
                           numbers("y", y, chinese ? "产值" : "Output", chinese ? "亿元" : "100m yuan"),
                           numbers("forecast", mean, chinese ? "预测" : "Forecast"), numbers("lower_80", low80),
                           numbers("upper_80", high80), numbers("lower_95", low95), numbers("upper_95", high95)});
    sample.spec.mark = Mark::Fan;
    sample.spec.title = chinese ? "产值及预测" : "Output with forecast";
    sample.spec.encoding.x = channel("month");
    sample.spec.encoding.x->timeUnit = TimeUnit::Month;
    sample.spec.encoding.y = channel("output");
    sample.spec.encoding.forecast = channel("mean");
    sample.spec.encoding.levels = {80, 95};
    return sample;
}

inline Sample areaSample(bool chinese, bool normalize) {
    Sample sample = lineSample(chinese);
    sample.name = normalize ? "area-share" : "area";
    sample.spec.mark = Mark::Area;
    if (normalize) sample.spec.encoding.y->stack = Stack::Normalize;
    return sample;
}

/// A line of one colour with a selected stretch.
inline Sample selectedLineSample(bool chinese) {
    Sample sample = fanSample(chinese);
    sample.name = "line-selected";
    sample.spec.mark = Mark::Line;
    sample.spec.title.clear();
    std::vector<std::int64_t> days;
    std::vector<double> values;
    for (std::size_t i = 30; i < 45; ++i) {
        days.push_back(months(96)[i]);
        values.push_back(sample.answer.column("y")->number(i));
    }
    sample.selected = Table({dates("x", days), numbers("y", values)});
    return sample;
}

inline std::vector<Sample> all(bool chinese) {
    return {lineSample(chinese),
            barSample(chinese, true, false),
            barSample(chinese, false, true),
            barSample(chinese, false, false),
            histogramSample(chinese),
            pointSample(chinese, false),
            pointSample(chinese, true),
            fanSample(chinese),
            areaSample(chinese, false),
            areaSample(chinese, true),
            selectedLineSample(chinese)};
}

/// Of the columns a, b and c.
inline ChartSpec abc(Mark mark, bool color = false) {
    ChartSpec made;
    made.mark = mark;
    made.encoding.x = channel("a");
    made.encoding.y = channel("b");
    if (color) made.encoding.color = channel("c");
    return made;
}

}  // namespace samples
