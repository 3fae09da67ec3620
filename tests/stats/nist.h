// NIST's Statistical Reference Datasets: https://www.itl.nist.gov/div898/strd/
#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kapok::test {

/// The .dat files of a folder, of ../shared/data/nist, and of the folder that KAPOK_NIST names where more of the series
/// are at hand.
inline QStringList nistFiles(const QString& folder = {}) {
    QStringList files;
    QStringList folders{QStringLiteral(KAPOK_SOURCE_DIR "/../shared/data/nist")};
    if (!folder.isEmpty()) folders.prepend(folder);
    if (qEnvironmentVariableIsSet("KAPOK_NIST")) folders << qEnvironmentVariable("KAPOK_NIST");
    QStringList names;
    for (const QString& each : folders) {
        for (const QFileInfo& file : QDir(each).entryInfoList({"*.dat"}, QDir::Files, QDir::Name)) {
            if (names.contains(file.fileName())) continue;
            names << file.fileName();
            files << file.filePath();
        }
    }
    return files;
}

struct NistFile {
    QString name;
    QString procedure;
    QStringList lines;
    std::vector<std::vector<double>> data;  ///< rows as in the file

    bool isLinear() const { return procedure.startsWith("Linear"); }
    bool isNonlinear() const { return procedure.startsWith("Nonlinear"); }
    bool isAnova() const { return procedure.contains("Variance"); }

    /// The numbers of the line that starts with these words; empty when there is none.
    std::vector<double> numbersAfter(const QString& start) const {
        for (const QString& line : lines) {
            if (line.trimmed().startsWith(start)) return numbers(line.trimmed().mid(start.size()));
        }
        return {};
    }
    static std::vector<double> numbers(const QString& text) {
        std::vector<double> result;
        static const QRegularExpression blanks("[\\s:=]+");
        for (const QString& part : text.split(blanks, Qt::SkipEmptyParts)) {
            bool ok = false;
            const double value = part.toDouble(&ok);
            if (ok) result.push_back(value);
        }
        return result;
    }
};

inline NistFile readNistFile(const QString& path) {
    NistFile result;
    result.name = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return result;
    int first = 0;
    int last = 0;
    static const QRegularExpression place("Data\\s+\\(lines\\s+(\\d+)\\s+to\\s+(\\d+)\\)");
    while (!file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine()).trimmed();
        result.lines << line;
        if (const auto match = place.match(line); match.hasMatch() && first == 0) {
            first = match.captured(1).toInt();
            last = match.captured(2).toInt();
        }
        if (line.startsWith("Procedure:")) result.procedure = line.mid(10).trimmed();
    }
    for (int i = std::max(first, 1); i <= last && i <= result.lines.size(); ++i) {
        const std::vector<double> row = NistFile::numbers(result.lines[i - 1]);
        if (!row.empty()) result.data.push_back(row);
    }
    return result;
}

/// Digits that agree: -log10 of the relative error (of the error where the certified value is 0), at most 15.
inline double nistDigits(double value, double certified) {
    if (value == certified) return 15;
    if (std::isnan(value)) return 0;
    const double error = certified == 0 ? std::abs(value) : std::abs((value - certified) / certified);
    return std::clamp(-std::log10(error), 0.0, 15.0);
}

}  // namespace kapok::test
