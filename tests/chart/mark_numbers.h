// What tests of the marks share: a chart with its answer and its scene, and the numbers that are to be drawn, computed
// from the answer by the definition alone.
#pragma once

#include "gallery_charts.h"

#include <numbers>
#include <numeric>

#include <QtTest>

namespace marks {

using namespace kapok;
using namespace kapok::chart;

using Comparison = void (*)();
using Comparisons = std::map<Mark, Comparison>;
/// Of the marks that show the numbers as they are, and of those that compute from them.
const Comparisons& plainMarks();
const Comparisons& statisticalMarks();

/// A chart of the gallery, its answer's numbers and what is drawn of them.
struct Drawn {
    explicit Drawn(samples::Sample shown) : sample(std::move(shown)), scene(buildScene(sample.spec, sample.answer)) {}

    double value(const char* column, std::size_t row) const {
        const Column& numbers = *sample.answer.column(column);
        const double day = numbers.type() == Type::Date ? 86400 : 1;
        return numbers.isMissing(row) ? samples::none : numbers.number(row) * day;
    }
    QString text(const char* column, std::size_t row) const {
        return QString::fromStdString(std::string(sample.answer.column(column)->text(row)));
    }
    std::vector<double> all(const char* column) const {
        std::vector<double> values;
        for (std::size_t row = 0; row < rows(); ++row) values.push_back(value(column, row));
        return values;
    }
    std::size_t rows() const { return sample.answer.rows(); }
    const Panel& panel() const { return scene.panel(); }

    samples::Sample sample;
    Scene scene;
};

inline bool near(double drawn, double said) {
    if (std::isnan(drawn) || std::isnan(said)) return std::isnan(drawn) && std::isnan(said);
    return std::abs(drawn - said) <= 1e-11 * std::max(1.0, std::abs(said));
}

inline double least(const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); }
inline double greatest(const std::vector<double>& values) { return *std::max_element(values.begin(), values.end()); }
inline double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// Where a category stands.
inline double placeOf(const Axis& axis, const QString& name) {
    const auto found = std::find(axis.categories.begin(), axis.categories.end(), name);
    return found == axis.categories.end() ? samples::none : static_cast<double>(found - axis.categories.begin());
}

inline std::vector<std::size_t> rowsWhere(const Drawn& chart, const char* column, const QString& name) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < chart.rows(); ++row) {
        if (chart.text(column, row) == name) rows.push_back(row);
    }
    return rows;
}

/// Each point of a line, or of points, at x and y of its row; all rows are there.
template <class Marks>
void followsRows(const Drawn& chart, const std::vector<Marks>& marks) {
    std::size_t rows = 0;
    for (const auto& mark : marks) {
        rows += mark.rows.size();
        for (std::size_t i = 0; i < mark.rows.size(); ++i) {
            QVERIFY(near(mark.x[i], chart.value("x", mark.rows[i])));
            QVERIFY(near(mark.y[i], chart.value("y", mark.rows[i])));
        }
    }
    QCOMPARE(rows, chart.rows());
}

/// The colour on the ramp goes with the number.
inline void shadesFollow(const Drawn& chart, const Ink& ink, const char* column, std::size_t row) {
    const auto numbers = chart.all(column);
    QCOMPARE(ink.kind, Ink::Kind::Ramp);
    QVERIFY(near(ink.shade, (numbers[row] - least(numbers)) / (greatest(numbers) - least(numbers))));
    QVERIFY(near(chart.scene.ramp->minimum, least(numbers)) && near(chart.scene.ramp->maximum, greatest(numbers)));
}

}  // namespace marks
