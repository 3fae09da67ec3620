// Reading the reference values of the forecasting tests (see data/make_references.R).
#pragma once

#include <QFile>
#include <QStringList>

#include <map>
#include <vector>

namespace kapok::test {

struct ReferenceSeries {
    int period = 1;
    std::vector<double> values;
};

/// The rows of a CSV file below tests/plugins/data without its header.
inline std::vector<QStringList> referenceRows(const QString& name) {
    QFile file(QStringLiteral(KAPOK_SOURCE_DIR "/tests/plugins/data/") + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly)) return rows;
    file.readLine();
    while (!file.atEnd()) rows.push_back(QString::fromUtf8(file.readLine()).trimmed().split(','));
    return rows;
}

inline std::map<QString, ReferenceSeries> referenceSeries() {
    std::map<QString, ReferenceSeries> series;
    for (const QStringList& row : referenceRows("series.csv")) {
        series[row[0]].period = row[1].toInt();
        series[row[0]].values.push_back(row[2].toDouble());
    }
    return series;
}

/// Numbers between blanks.
inline std::vector<double> referenceNumbers(const QString& text) {
    std::vector<double> numbers;
    for (const QString& part : text.split(' ', Qt::SkipEmptyParts)) numbers.push_back(part.toDouble());
    return numbers;
}

}  // namespace kapok::test
