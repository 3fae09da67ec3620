// Modules against reference values: cases and expected values as written by data/reference_cases.R.
#pragma once

#include "test_table.h"

#include <QFile>
#include <QStringList>
#include <QTest>

#include <cmath>

namespace kapok::test {

inline std::vector<QStringList> linesOf(const QString& path, QChar separator) {
    QFile file(QStringLiteral(KAPOK_SOURCE_DIR "/tests/plugins/data/") + path);
    std::vector<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly)) return lines;
    while (!file.atEnd()) {
        QString line = QString::fromUtf8(file.readLine());
        while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
        if (!line.isEmpty()) lines.push_back(line.split(separator));
    }
    return lines;
}

/// A table of data/modules: columns of numbers are float64, a column wkb is geometry in hexadecimal, all others text.
inline TestTable caseTable(const QString& name) {
    const std::vector<QStringList> lines = linesOf("modules/" + name + ".csv", ',');
    TestTable table;
    for (int column = 0; !lines.empty() && column < lines.front().size(); ++column) {
        std::vector<double> numbers;
        std::vector<std::string> texts;
        bool numeric = true;
        for (std::size_t row = 1; row < lines.size(); ++row) {
            const QString cell = lines[row].value(column);
            bool ok = true;
            numbers.push_back(cell.isEmpty() ? std::nan("") : cell.toDouble(&ok));
            numeric = numeric && ok;
            texts.push_back(cell.toStdString());
        }
        const std::string header = lines.front()[column].toStdString();
        if (header == "wkb") {
            std::vector<std::string> shapes;
            for (const std::string& text : texts)
                shapes.push_back(QByteArray::fromHex(QByteArray::fromStdString(text)).toStdString());
            table.geometries(header, shapes);
        } else if (numeric) {
            table.numbers(header, std::move(numbers));
        } else {
            table.texts(header, texts);
        }
    }
    return table;
}

/// The row that a key names: "#3", or the text of the first text column, or "by=name&by2=name2".
inline std::size_t rowOfKey(const OutputTable& table, const QString& key) {
    if (key.startsWith('#')) return key.mid(1).toULongLong();
    QStringList conditions = key.contains('=') ? key.split('&') : QStringList();
    if (conditions.empty()) {
        for (const OutputColumn& column : table.columns()) {
            if (column.field().type != Type::Text) continue;
            conditions << QString::fromStdString(column.field().name) + '=' + key;
            break;
        }
    }
    for (std::size_t row = 0; row < table.rows(); ++row) {
        bool all = !conditions.empty();
        for (const QString& condition : conditions) {
            const qsizetype equals = condition.indexOf('=');
            all = all && QString::fromStdString(textAt(table, condition.left(equals).toStdString(), row)) ==
                             condition.mid(equals + 1);
        }
        if (all) return row;
    }
    throw Error(verbatim("There is no row " + key.toStdString()));
}

inline double agreeingDigits(double value, double wanted) {
    if (std::isnan(value) || std::isnan(wanted)) return std::isnan(value) && std::isnan(wanted) ? 15 : 0;
    if (value == wanted) return 15;
    const double error = std::abs(value - wanted) / std::max(std::abs(wanted), 1e-300);
    // What R gives as nearly 0 has no digits to compare.
    if (std::abs(wanted) < 1e-12 && std::abs(value) < 1e-11) return 15;
    return std::clamp(-std::log10(error), 0.0, 15.0);
}

inline void addCases(const QString& file) {
    QTest::addColumn<QStringList>("line");
    const std::vector<QStringList> lines = linesOf(file + "_cases.csv", '|');
    for (std::size_t i = 1; i < lines.size(); ++i) QTest::newRow(qPrintable(lines[i][0])) << lines[i];
}

/// Runs the case and compares every expected value; prints the fewest digits that agree.
inline void checkCase(const QString& file, const QStringList& line, const std::vector<const Module*>& modules) {
    const Module* module = nullptr;
    for (const Module* each : modules) {
        if (QString::fromStdString(each->info().id) == line[1]) module = each;
    }
    QVERIFY2(module, qPrintable("no module " + line[1]));
    std::map<std::string, std::string> parameters;
    for (const QString& part : line[3].split(';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf('=');
        parameters[part.left(equals).toStdString()] = part.mid(equals + 1).toStdString();
    }
    double least = 15;
    QString worst;
    int compared = 0;
    try {
        const Result result = runModule(*module, caseTable(line[2]), parameters);
        for (const QStringList& expected : linesOf(file + "_expected.csv", '|')) {
            if (expected[0] != line[0]) continue;
            const OutputTable& table = tableOf(result, expected[1].toStdString());
            const std::size_t row = rowOfKey(table, expected[2]);
            const std::string column = expected[3].toStdString();
            const double value = columnOf(table, column).isMissing(row) ? std::nan("") : numberAt(table, column, row);
            const double wanted = expected[4].isEmpty() ? std::nan("") : expected[4].toDouble();
            const double digits = agreeingDigits(value, wanted);
            ++compared;
            if (digits >= least) continue;
            least = digits;
            worst = QString("%1 %2 %3: %4, not %5")
                        .arg(expected[1], expected[2], expected[3])
                        .arg(value, 0, 'g', 17)
                        .arg(wanted, 0, 'g', 17);
        }
    } catch (const Error& error) {
        QFAIL(error.what());
    }
    qInfo("%d values, %.1f digits. %s", compared, least, qPrintable(worst));
    QVERIFY(compared > 0);
    QVERIFY(least >= line[4].toDouble());
}

}  // namespace kapok::test
