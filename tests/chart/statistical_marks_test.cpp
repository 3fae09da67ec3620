// Marks that compute from the numbers of the answer: distributions, many measures, series.
#include "mark_numbers.h"

namespace marks {
namespace {

/// Quantile by definition 7 of Hyndman and Fan (1996).
double quantile(std::vector<double> values, double p) {
    std::sort(values.begin(), values.end());
    const double at = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const double above = values[std::min(below + 1, values.size() - 1)];
    return values[below] + (at - static_cast<double>(below)) * (above - values[below]);
}

/// Gaussian kernels of this width at the middles of bins.
double densityAt(const Drawn& chart, const char* low, const char* high, const std::vector<std::size_t>& rows, double x,
                 double width) {
    double density = 0;
    double count = 0;
    for (const std::size_t row : rows) {
        const double z = (x - (chart.value(low, row) + chart.value(high, row)) / 2) / width;
        density += chart.value("count", row) * std::exp(-z * z / 2);
        count += chart.value("count", row);
    }
    return density / (count * width * std::sqrt(2 * std::numbers::pi));
}

// --- distributions ---------------------------------------------------------------------------------------------------

void boxplot() {
    const Drawn chart(gallery::boxes(Mark::Boxplot, "box", ""));
    const auto& panel = chart.panel();
    QCOMPARE(panel.rects.size(), panel.x.categories.size());
    for (std::size_t i = 0; i < panel.rects.size(); ++i) {
        std::vector<double> values;
        for (const std::size_t row : rowsWhere(chart, "x", panel.x.categories[i])) {
            values.push_back(chart.value("y", row));
        }
        const double q1 = quantile(values, 0.25);
        const double q3 = quantile(values, 0.75);
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        for (const double value : values) {
            if (value >= q1 - 1.5 * (q3 - q1)) low = std::min(low, value);
            if (value <= q3 + 1.5 * (q3 - q1)) high = std::max(high, value);
        }
        const Rule* rules = &panel.rules[i * 5];  // whiskers up and down, their ends, the median
        QVERIFY(near(panel.rects[i].y0, q1) && near(panel.rects[i].y1, q3));
        QVERIFY(near(rules[0].y1, high) && near(rules[1].y0, low) && near(rules[4].y0, quantile(values, 0.5)));
    }
}

void violin() {
    auto sample = gallery::violin();
    sample.spec.mark.bandwidth = 5;
    const Drawn chart(sample);
    const auto& panel = chart.panel();
    QCOMPARE(panel.polygons.size(), panel.x.categories.size());
    double perDensity = 0;  // the same for all bodies
    for (std::size_t i = 0; i < panel.polygons.size(); ++i) {
        const auto rows = rowsWhere(chart, "x", panel.x.categories[i]);
        for (const QPointF& at : panel.polygons[i].points) {
            const double density = densityAt(chart, "y", "y2", rows, at.y(), 5);
            if (density < 1e-4) continue;
            const double width = std::abs(at.x() - static_cast<double>(i));
            if (perDensity == 0) perDensity = width / density;
            QVERIFY(std::abs(width - perDensity * density) < 1e-9);
        }
    }
}

void density() {
    auto sample = gallery::density();
    sample.spec.mark.bandwidth = 6;
    const Drawn chart(sample);
    QCOMPARE(chart.panel().areas.size(), 2u);
    for (const auto& area : chart.panel().areas) {
        const auto rows = rowsWhere(chart, "color", area.name);
        QVERIFY(!rows.empty());
        for (std::size_t i = 0; i < area.x.size(); ++i) {
            QVERIFY(std::abs(area.high[i] - area.low[i] - densityAt(chart, "x", "x2", rows, area.x[i], 6)) < 1e-9);
        }
    }
}

double standardError(const Drawn& chart, std::size_t row) {
    return chart.value("y_sd", row) / std::sqrt(chart.value("y_count", row));
}

Drawn errors(Mark mark) {
    auto sample = gallery::errors(mark, "", "");
    sample.spec.mark.extent = std::string("stderr");
    return Drawn(sample);
}

void errorBar() {
    const Drawn chart = errors(Mark::ErrorBar);
    QCOMPARE(chart.panel().rules.size(), chart.rows());
    for (const auto& bar : chart.panel().rules) {
        const double y = chart.value("y", bar.row);
        QVERIFY(near(bar.y0, y - standardError(chart, bar.row)) && near(bar.y1, y + standardError(chart, bar.row)));
        QVERIFY(near(bar.x0, chart.value("x", bar.row)));
    }
    followsRows(chart, chart.panel().points);
}

void errorBand() {
    const Drawn chart = errors(Mark::ErrorBand);
    followsRows(chart, chart.panel().lines);
    const auto& band = chart.panel().areas.front();
    QCOMPARE(band.rows.size(), chart.rows());
    for (std::size_t i = 0; i < band.rows.size(); ++i) {
        const double y = chart.value("y", band.rows[i]);
        QVERIFY(near(band.low[i], y - standardError(chart, band.rows[i])));
        QVERIFY(near(band.high[i], y + standardError(chart, band.rows[i])));
        QVERIFY(near(band.x[i], chart.value("x", band.rows[i])));
    }
}

// --- many measures ---------------------------------------------------------------------------------------------------

/// A corner as far from the middle as its number is great, on the spoke of its name.
void radar() {
    const Drawn chart(gallery::radar());
    const auto& names = chart.panel().x.categories;
    std::size_t corners = 0;
    for (const auto& points : chart.panel().points) {
        for (std::size_t i = 0; i < points.rows.size(); ++i, ++corners) {
            const std::size_t row = points.rows[i];
            const double radius = chart.value("y", row) / greatest(chart.all("y"));
            const auto spokes = static_cast<double>(names.size());
            const double turn = 2 * std::numbers::pi * placeOf(chart.panel().x, chart.text("x", row)) / spokes;
            QVERIFY(near(points.x[i], radius * std::sin(turn)) && near(points.y[i], radius * std::cos(turn)));
        }
    }
    QCOMPARE(corners, chart.rows());
}

/// Each axis from its least to its greatest number.
void parallel() {
    const Drawn chart(gallery::dimensions(Mark::Parallel, "", ""));
    QCOMPARE(chart.panel().lines.size(), chart.rows());
    for (const auto& line : chart.panel().lines) {
        for (std::size_t i = 0; i < 4; ++i) {
            const auto numbers = chart.all(("dimension" + std::to_string(i + 1)).c_str());
            const double span = greatest(numbers) - least(numbers);
            QVERIFY(near(line.x[i], static_cast<double>(i)));
            QVERIFY(near(line.y[i], (numbers[line.rows[i]] - least(numbers)) / span));
        }
    }
}

void scatterMatrix() {
    const Drawn chart(gallery::dimensions(Mark::ScatterMatrix, "", ""));
    QCOMPARE(chart.scene.panels.size(), 16u);
    for (const auto& panel : chart.scene.panels) {
        std::size_t rows = 0;
        for (const auto& points : panel.points) {
            for (std::size_t i = 0; i < points.rows.size(); ++i, ++rows) {
                const auto at = [&](int dimension) {
                    return chart.value(("dimension" + std::to_string(dimension + 1)).c_str(), points.rows[i]);
                };
                QVERIFY(near(points.x[i], at(panel.column)) && near(points.y[i], at(panel.row)));
            }
        }
        QCOMPARE(rows, panel.row == panel.column ? 0 : chart.rows());
    }
}

// --- series ----------------------------------------------------------------------------------------------------------

void candlestick() {
    const Drawn chart(gallery::candlestick());
    QCOMPARE(chart.panel().rects.size(), chart.rows());
    for (const auto& body : chart.panel().rects) {
        const double open = chart.value("open", body.row);
        const double close = chart.value("close", body.row);
        QVERIFY(near(std::min(body.y0, body.y1), std::min(open, close)));
        QVERIFY(near(std::max(body.y0, body.y1), std::max(open, close)));
        QCOMPARE(body.hollow, close > open);
        const double middle = (body.x0 + body.x1) / 2;
        QVERIFY(near(middle, chart.value("x", body.row)));
        double low = HUGE_VAL;
        double high = -HUGE_VAL;
        for (const auto& wick : chart.panel().rules) {
            if (!near(wick.x0, middle)) continue;
            low = std::min({low, wick.y0, wick.y1});
            high = std::max({high, wick.y0, wick.y1});
        }
        QVERIFY(near(low, chart.value("low", body.row)) && near(high, chart.value("high", body.row)));
    }
}

void control() {
    const Drawn chart(gallery::series(Mark::Control, "", ""));
    followsRows(chart, chart.panel().lines);
    const auto y = chart.all("y");
    const double mean = sum(y) / static_cast<double>(y.size());
    double ranges = 0;
    for (std::size_t i = 1; i < y.size(); ++i) ranges += std::abs(y[i] - y[i - 1]);
    const double sigma = ranges / static_cast<double>(y.size() - 1) / 1.128;
    const auto& limits = chart.panel().rules;
    QCOMPARE(limits.size(), 3u);
    QVERIFY(near(limits[0].y0, mean) && near(limits[1].y0, mean + 3 * sigma) && near(limits[2].y0, mean - 3 * sigma));
}

void correlogram() {
    const Drawn chart(gallery::series(Mark::Correlogram, "", ""));
    const auto y = chart.all("y");
    const double mean = sum(y) / static_cast<double>(y.size());
    const auto covariance = [&](std::size_t lag) {
        double together = 0;
        for (std::size_t i = lag; i < y.size(); ++i) together += (y[i] - mean) * (y[i - lag] - mean);
        return together;
    };
    const auto& heads = chart.panel().points.front();
    QCOMPARE(heads.x.size(), 24u);
    for (std::size_t i = 0; i < heads.x.size(); ++i) {
        QVERIFY(near(heads.x[i], static_cast<double>(i + 1)) && near(heads.y[i], covariance(i + 1) / covariance(0)));
    }
    QVERIFY(near(chart.panel().rules.back().y0, -1.959963984540054 / std::sqrt(80.0)));
}

void quantiles() {
    const Drawn chart(gallery::series(Mark::Qq, "", ""));
    auto sorted = chart.all("y");
    std::sort(sorted.begin(), sorted.end());
    const auto& points = chart.panel().points.front();
    QCOMPARE(points.x.size(), chart.rows());
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        QVERIFY(near(points.y[i], sorted[i]) && near(points.y[i], chart.value("y", points.rows[i])));
        const double below = std::erfc(-points.x[i] / std::numbers::sqrt2) / 2;
        QVERIFY(near(below, (static_cast<double>(i) + 0.5) / 80));
    }
}

void lorenz() {
    const Drawn chart(gallery::series(Mark::Lorenz, "", ""));
    auto sorted = chart.all("y");
    std::sort(sorted.begin(), sorted.end());
    const auto& curve = chart.panel().lines.back();
    QCOMPARE(curve.x.size(), sorted.size() + 1);
    double amount = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        amount += sorted[i];
        QVERIFY(near(curve.x[i + 1], static_cast<double>(i + 1) / 80) && near(curve.y[i + 1], amount / sum(sorted)));
    }
}

}  // namespace

const Comparisons& statisticalMarks() {
    static const Comparisons all{{Mark::Boxplot, boxplot},
                                 {Mark::Violin, violin},
                                 {Mark::Density, density},
                                 {Mark::ErrorBar, errorBar},
                                 {Mark::ErrorBand, errorBand},
                                 {Mark::Radar, radar},
                                 {Mark::Parallel, parallel},
                                 {Mark::ScatterMatrix, scatterMatrix},
                                 {Mark::Candlestick, candlestick},
                                 {Mark::Control, control},
                                 {Mark::Correlogram, correlogram},
                                 {Mark::Qq, quantiles},
                                 {Mark::Lorenz, lorenz}};
    return all;
}

}  // namespace marks
