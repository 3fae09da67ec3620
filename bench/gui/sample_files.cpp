#include "sample_files.h"

#include <QDir>

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>

namespace kapok::bench {

namespace {

/// A table of so many rows, unless it is there from an earlier run.
template <class Row>
QString written(const QString& name, const char* header, std::int64_t rows, Row row) {
    const QString path = QDir::temp().filePath(name);
    if (QFile::exists(path)) return path;
    std::ofstream file(path.toStdString(), std::ios::binary);
    file << header << '\n';
    std::array<char, 160> line{};
    for (std::int64_t at = 0; at < rows; ++at) {
        row(line, static_cast<int>(at));
        file << line.data() << '\n';
    }
    return path;
}

}  // namespace

QString rowsFile(std::int64_t rows) {
    const QString seeded = QDir::temp().filePath(QString("kapok_bench_%1.csv").arg(rows));
    if (QFile::exists(seeded)) return seeded;
    return written(QString("kapok_bench_window_%1.csv").arg(rows),
                   "time,region,industry,enterprise,employment,output,investment,large", rows, [](auto& line, int row) {
                       std::snprintf(line.data(), line.size(),
                                     "2024-%02d-%02d %02d:00:00,region %02d,C%02d,%d,%d.5,%d.25,%.3f,%s", row % 12 + 1,
                                     row % 28 + 1, row % 24, row % 21, row % 97, row % 20011 * 9, row % 1000,
                                     row % 99'991, row * 0.001, row % 3 ? "true" : "false");
                   });
}

QString pointsFile() {
    std::mt19937_64 random(4);
    std::normal_distribution<double> normal;
    return written("kapok_bench_points.csv", "id,longitude,latitude,output", 1'000'000, [&](auto& line, int row) {
        const double x = 113.3 + (row % 3 ? 0.5 : 0.1) * normal(random);
        const double y = 23.1 + (row % 3 ? 0.3 : 0.1) * normal(random);
        std::snprintf(line.data(), line.size(), "%d,%.6f,%.6f,%.2f", row + 1, x, y, std::exp(normal(random)));
    });
}

QString polygonsFile() {
    const QString path = QDir::temp().filePath("kapok_bench_polygons.gpkg");
    return QFile::exists(path) ? path : QString();
}

}  // namespace kapok::bench
