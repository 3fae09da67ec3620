// Months across two years with their ends, four cities, one missing number.
#pragma once

#include "query/answer.h"
#include "spec/chart_query.h"
#include "spec/json.h"
#include "table/column_builder.h"

#include <QByteArray>

inline kapok::Table salesTable() {
    using namespace kapok;
    OutputTable table;
    auto& day = table.column({.name = "day", .type = Type::Date});
    auto& at = table.column({.name = "at", .type = Type::DateTime});
    auto& city = table.text("city");
    auto& kind = table.text("kind");
    auto& v = table.number("v");
    auto& n = table.column({.name = "n", .type = Type::Int64});
    struct Row {
        std::int64_t day;
        std::int64_t minute;
        const char* city;
        const char* kind;
        double v;
    };
    // 2023-01-31, 2023-02-28, 2024-02-29, 2024-12-31, 2024-12-30, 2025-01-01
    const Row rows[] = {{19388, 8 * 60 + 59, "b", "p", 1},   {19416, 9 * 60, "a", "p", 2},
                        {19782, 23 * 60 + 59, "c", "q", 4},  {20088, 0, "a", "q", 8},
                        {20087, 12 * 60 + 30, "b", "p", 16}, {20089, 12 * 60 + 31, "d", "q", -1}};
    std::int64_t number = 0;
    for (const auto& row : rows) {
        day.add(row.day);
        at.add((row.day * 1440 + row.minute) * 60'000'000);
        city.add(row.city);
        kind.add(row.kind);
        row.v < 0 ? v.addMissing() : v.add(row.v);
        n.add(number++);
    }
    return toTable(table);
}

inline kapok::ChartSpec chartOf(const QByteArray& json) {
    return kapok::chartFromJson(std::string_view(json.data(), static_cast<std::size_t>(json.size())));
}

inline kapok::Table answered(const kapok::ChartSpec& chart, const kapok::Table& table,
                             const std::string& selection = {}) {
    const auto ask = [&](const kapok::Query& query) { return kapok::query::answer(table, query); };
    return ask(kapok::chartQuery(chart, table, selection, ask));
}
