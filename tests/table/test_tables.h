// Tables that several tests use.
#pragma once

#include "small_table.h"
#include "table/group.h"

#include <cmath>
#include <random>

namespace kapok {

inline Table people() {
    return smallTable({"code:text|n:int64|x:float64|day:date|flag:boolean",  //
                       "b|3|0.5|2024-03-05|true",                            //
                       "a|-|1.5|2024-03-01|false",                           //
                       "-|2|-|-|true",                                       //
                       "b|5|2.5|2024-02-01|-",                               //
                       "|5|4|2024-03-31|false"});
}

/// Three chunks and a rest, with missing values and a key that repeats.
inline Table large(std::size_t rows = 200'000) {
    std::mt19937_64 random(7);
    ColumnBuilder region({.name = "region", .type = Type::Text});
    ColumnBuilder id({.name = "id", .type = Type::Int64});
    ColumnBuilder value({.name = "value", .type = Type::Float64});
    for (std::size_t i = 0; i < rows; ++i) {
        const auto draw = random();
        if (draw % 17 == 0) {
            region.addMissing();
        } else {
            region.addText("r" + std::to_string(draw % 21));
        }
        id.addInteger(static_cast<std::int64_t>(draw >> 20) % 5'000'000'000);
        const double noise = static_cast<double>(random() >> 11) * 0x1p-53;
        value.addNumber(draw % 13 == 0 ? std::nan("") : noise * 1e6 - 3e5);
    }
    return Table({region.finish(), id.finish(), value.finish()});
}

inline std::vector<Measure> everyMeasure(const Table& table) {
    const ColumnPtr value = table.column("value");
    std::vector<Measure> all;
    for (const auto kind : {MeasureKind::Present, MeasureKind::Missing, MeasureKind::Distinct, MeasureKind::Sum,
                            MeasureKind::Mean, MeasureKind::Min, MeasureKind::Max, MeasureKind::First,
                            MeasureKind::Last, MeasureKind::Sd, MeasureKind::Median}) {
        all.push_back({kind, value, "m" + std::to_string(all.size())});
    }
    all.push_back({MeasureKind::Rows, nullptr, "rows"});
    all.push_back({MeasureKind::Quantile, value, "q", 0.9});
    all.push_back({MeasureKind::Quantile, value, "q1", 0.1});
    all.push_back({MeasureKind::Share, value, "share"});
    all.push_back({.kind = MeasureKind::WeightedMean, .column = value, .name = "w", .weight = table.column("id")});
    return all;
}

}  // namespace kapok
