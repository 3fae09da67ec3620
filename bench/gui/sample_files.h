// Files that the benchmarks of the window open; made when first needed, and kept for the next run.
#pragma once

#include <QString>

#include <cstdint>

namespace kapok::bench {

/// Rows of eight columns: the seeded file of bench_io where it is there, else one of our own.
QString rowsFile(std::int64_t rows);

/// A million places about two towns.
QString pointsFile();

/// 100,000 polygons of 20 points, made by bench_io; empty where that has not run.
QString polygonsFile();

}  // namespace kapok::bench
