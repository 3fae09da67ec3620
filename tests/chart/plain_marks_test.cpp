// Marks that show the numbers of the answer as they are, or parts of their sum.
#include "mark_numbers.h"

#include "chart/number_format.h"

#include <set>

namespace marks {
namespace {

// --- lines, areas, bars, points --------------------------------------------------------------------------------------

void line() {
    const Drawn chart(samples::lineSample(true));
    followsRows(chart, chart.panel().lines);
}

/// Each colour lies on those before; where one is missing there is a gap in it and in those above.
void area() {
    const Drawn chart(samples::areaSample(true, false));
    std::map<double, double> reached;
    std::size_t rows = 0;
    for (const auto& area : chart.panel().areas) {
        for (std::size_t i = 0; i < area.rows.size(); ++i) {
            if (area.rows[i] >= chart.rows()) continue;  // no number stands there
            ++rows;
            QVERIFY(near(area.x[i], chart.value("x", area.rows[i])));
            QVERIFY(near(area.low[i], reached[area.x[i]]));
            reached[area.x[i]] += chart.value("y", area.rows[i]);
            QVERIFY(near(area.high[i], reached[area.x[i]]));
        }
        for (const std::size_t row : rowsWhere(chart, "color", area.name)) {
            if (!std::isnan(chart.value("y", row))) continue;
            reached[chart.value("x", row)] = samples::none;
            ++rows;
        }
    }
    QCOMPARE(rows, chart.rows());
}

void bar() {
    const Drawn grouped(samples::barSample(true, false, false));
    QCOMPARE(grouped.panel().rects.size(), grouped.rows());
    for (const auto& bar : grouped.panel().rects) {
        QVERIFY(near(bar.y0, 0) && near(bar.y1, grouped.value("y", bar.row)));
        const double middle = placeOf(grouped.panel().x, grouped.text("x", bar.row));
        QVERIFY(bar.x0 > middle - 0.5 && bar.x1 < middle + 0.5);
    }
    const Drawn bins(samples::histogramSample(true));
    for (const auto& bar : bins.panel().rects) {
        QVERIFY(near(bar.x0, bins.value("x", bar.row)) && near(bar.x1, bins.value("x2", bar.row)));
        QVERIFY(near(bar.y1, bins.value("y", bar.row)));
    }
}

void point() {
    const Drawn chart(samples::pointSample(true, false));
    followsRows(chart, chart.panel().points);
    const Drawn bubbles(samples::pointSample(true, true));
    followsRows(bubbles, bubbles.panel().points);
    for (const auto& points : bubbles.panel().points) {  // the area goes with the number
        for (std::size_t i = 0; i < points.rows.size(); ++i) {
            const double share = bubbles.value("size", points.rows[i]) / greatest(bubbles.all("size"));
            QVERIFY(near(std::pow(radiusOf(points, i) / fullRadius, 2), share));
        }
    }
}

void fan() {
    const Drawn chart(samples::fanSample(true));
    QCOMPARE(chart.panel().areas.size(), 2u);
    for (const auto& band : chart.panel().areas) {
        const bool wide = band.level == 95;
        for (std::size_t i = 0; i < band.rows.size(); ++i) {
            QVERIFY(near(band.low[i], chart.value(wide ? "lower_95" : "lower_80", band.rows[i])));
            QVERIFY(near(band.high[i], chart.value(wide ? "upper_95" : "upper_80", band.rows[i])));
        }
    }
    for (const auto& line : chart.panel().lines) {
        for (std::size_t i = 0; i < line.rows.size(); ++i) {
            QVERIFY(near(line.y[i], chart.value(line.forecast ? "forecast" : "y", line.rows[i])));
        }
    }
}

void strip() {
    const Drawn chart(gallery::boxes(Mark::Tick, "strip", ""));
    std::size_t ticks = 0;
    for (const auto& points : chart.panel().points) {
        for (std::size_t i = 0; i < points.rows.size(); ++i, ++ticks) {
            QVERIFY(near(points.x[i], placeOf(chart.panel().x, chart.text("x", points.rows[i]))));
            QVERIFY(near(points.y[i], chart.value("y", points.rows[i])));
        }
    }
    QCOMPARE(ticks, chart.rows());
}

void lollipop() {
    auto sample = gallery::lollipop();
    const Drawn chart(sample);
    const auto& heads = chart.panel().points.front();
    QCOMPARE(heads.rows.size(), chart.rows());
    QCOMPARE(chart.panel().rules.size(), chart.rows());
    for (std::size_t i = 0; i < chart.rows(); ++i) {
        QVERIFY(near(heads.y[i], chart.value("y", heads.rows[i])));
        const auto& stem = chart.panel().rules[i];
        QVERIFY(near(stem.y0, 0) && near(stem.y1, heads.y[i]) && near(stem.x0, heads.x[i]));
        QVERIFY(near(heads.x[i], placeOf(chart.panel().x, chart.text("x", heads.rows[i]))));
    }
}

void slope() {
    const Drawn chart(gallery::slope());
    std::size_t ends = 0;
    for (const auto& line : chart.panel().lines) {
        for (std::size_t i = 0; i < line.rows.size(); ++i, ++ends) {
            QVERIFY(near(line.x[i], placeOf(chart.panel().x, chart.text("x", line.rows[i]))));
            QVERIFY(near(line.y[i], chart.value("y", line.rows[i])));
        }
    }
    QCOMPARE(ends, chart.rows());
}

void rule() {
    const Drawn chart(gallery::spans());
    QCOMPARE(chart.panel().rules.size(), chart.rows());
    for (const auto& span : chart.panel().rules) {
        QVERIFY(near(span.x0, chart.value("x", span.row)) && near(span.x1, chart.value("x2", span.row)));
        QVERIFY(near(span.y0, placeOf(chart.panel().y, chart.text("y", span.row))) && span.y0 == span.y1);
    }
}

void words() {
    const Drawn chart(gallery::labels());
    QCOMPARE(chart.panel().labels.size(), chart.rows());
    for (const auto& label : chart.panel().labels) {
        QVERIFY(near(label.x, chart.value("x", label.row)) && near(label.y, chart.value("y", label.row)));
        QCOMPARE(label.text, chart.text("text", label.row));
    }
}

// --- cells -----------------------------------------------------------------------------------------------------------

void rect() {
    const Drawn chart(gallery::heatMap());
    QCOMPARE(chart.panel().rects.size(), chart.rows());
    for (const auto& cell : chart.panel().rects) {
        QVERIFY(near((cell.x0 + cell.x1) / 2, placeOf(chart.panel().x, chart.text("x", cell.row))));
        QVERIFY(near((cell.y0 + cell.y1) / 2, placeOf(chart.panel().y, chart.text("y", cell.row))));
        QVERIFY(near(cell.x1 - cell.x0, 1) && near(std::abs(cell.y1 - cell.y0), 1));
        shadesFollow(chart, cell.ink, "color", cell.row);
    }
}

/// Hexagons about their centres, corner to corner with their neighbours.
void hexagons() {
    const Drawn chart(gallery::hexbin());
    QCOMPARE(chart.panel().polygons.size(), chart.rows());
    constexpr double width = 5;    // from centre to centre in a row of the sample
    constexpr double height = 10;  // from row to row
    for (const auto& cell : chart.panel().polygons) {
        QCOMPARE(cell.points.size(), 6u);
        QPointF middle;
        for (const QPointF& corner : cell.points) {
            middle += corner / 6;
            const double across = std::abs(corner.x() - chart.value("x", cell.row));
            const double upright = std::abs(corner.y() - chart.value("y", cell.row));
            QVERIFY((near(across, 0) && near(upright, height * 2 / 3)) ||
                    (near(across, width / 2) && near(upright, height / 3)));
        }
        QVERIFY(near(middle.x(), chart.value("x", cell.row)) && near(middle.y(), chart.value("y", cell.row)));
        shadesFollow(chart, cell.ink, "count", cell.row);
    }
}

/// Columns are weeks from Monday on, rows their days, years lie ten rows below each other.
void calendar() {
    const Drawn chart(gallery::calendar());
    const auto& cells = chart.panel().rects;
    QCOMPARE(cells.size(), chart.rows());
    const double width = (cells[0].x1 - cells[0].x0) / 0.92;
    const double height = (cells[0].y1 - cells[0].y0) / 0.92;
    const auto weekOfEpoch = [](const QDate& date) {
        return (date.toJulianDay() - QDate(1970, 1, 5).toJulianDay()) / 7;
    };
    for (const auto& cell : cells) {
        const QDate date = QDate(1970, 1, 1).addDays(chart.sample.answer.column("x")->integer(cell.row));
        const auto week = weekOfEpoch(date) - weekOfEpoch(QDate(date.year(), 1, 1));
        const int day = date.dayOfWeek() - 1 + (date.year() - 2023) * 10;
        QVERIFY(near((cell.x0 - 0.07) / width, static_cast<double>(week)));
        QVERIFY(near(cell.y0 / height, day + 2));  // below the names of the months
        QVERIFY(cell.x1 <= 1 && cell.y1 <= 1);
        shadesFollow(chart, cell.ink, "color", cell.row);
    }
}

// --- parts -----------------------------------------------------------------------------------------------------------

void arc() {
    const Drawn chart(gallery::pie(true));
    const double total = sum(chart.all("theta"));
    double at = 0;
    QCOMPARE(chart.panel().wedges.size(), chart.rows());
    for (const auto& wedge : chart.panel().wedges) {
        QVERIFY(near(wedge.start, at));
        at += chart.value("theta", wedge.row) / total;
        QVERIFY(near(wedge.end, at) && near(wedge.inner, 0.6));
    }
}

void treemap() {
    auto sample = gallery::treemap();
    const auto areaOf = [](const Rect& rect) { return (rect.x1 - rect.x0) * (rect.y1 - rect.y0); };
    const Drawn two(sample);
    std::map<QString, double> perSize;  // of a group, whose name takes some of its room
    QCOMPARE(two.panel().rects.size(), two.rows());
    for (const auto& rect : two.panel().rects) {
        const double density = areaOf(rect) / two.value("size", rect.row);
        QVERIFY(near(density, perSize.try_emplace(two.text("dimension1", rect.row), density).first->second));
    }
    sample.spec.encoding.dimensions = {samples::channel("group")};
    sample.answer = Table({samples::texts("dimension1", {"a", "b", "c", "d"}), samples::numbers("size", {5, 1, 3, 7})});
    const Drawn one(sample);
    for (const auto& rect : one.panel().rects) QVERIFY(near(areaOf(rect), one.value("size", rect.row) / 16));
}

void pareto() {
    const Drawn chart(gallery::categories(Mark::Pareto, "", "", {"a", "b", "c", "d"}, {42, 180, 67, 21}));
    const auto& panel = chart.panel();
    QCOMPARE(panel.x.categories, (std::vector<QString>{"b", "c", "a", "d"}));
    QVERIFY(panel.lines[0].secondary && panel.second);
    double soFar = 0;
    for (std::size_t i = 0; i < panel.rects.size(); ++i) {
        const double y = chart.value("y", panel.rects[i].row);
        QVERIFY(near(panel.rects[i].y1, y) && (i == 0 || y <= panel.rects[i - 1].y1));
        soFar += y;
        QVERIFY(near(panel.lines[0].y[i], soFar / sum(chart.all("y"))));
    }
}

void waterfall() {
    auto sample = gallery::categories(Mark::Waterfall, "", "", {"a", "b", "c", "d"}, {120, 380, -210, -90});
    sample.spec.mark.totals = true;
    const Drawn chart(sample);
    double level = 0;
    QCOMPARE(chart.panel().rects.size(), chart.rows() + 1);
    for (std::size_t i = 0; i < chart.rows(); ++i) {
        const auto& bar = chart.panel().rects[i];
        QVERIFY(near(bar.y0, level));
        level += chart.value("y", bar.row);
        QVERIFY(near(bar.y1, level));
    }
    QVERIFY(near(chart.panel().rects.back().y0, 0) && near(chart.panel().rects.back().y1, level));
}

/// Ribbons as wide as what flows, one scale for all.
void sankey() {
    const Drawn chart(gallery::sankey());
    QCOMPARE(chart.panel().polygons.size(), chart.rows());
    const auto widthOf = [](const Polygon& ribbon) { return ribbon.points.back().y() - ribbon.points.front().y(); };
    const auto& first = chart.panel().polygons.front();
    const double scale = widthOf(first) / chart.value("size", first.row);
    for (const auto& ribbon : chart.panel().polygons) {
        QVERIFY(near(widthOf(ribbon), scale * chart.value("size", ribbon.row)));
    }
}

void pyramid() {
    const Drawn chart(gallery::pyramid());
    QCOMPARE(chart.panel().rects.size(), chart.rows());
    const QString left = chart.text("color", 0);
    for (const auto& bar : chart.panel().rects) {
        const double side = chart.text("color", bar.row) == left ? -1 : 1;
        QVERIFY(near(bar.y1, side * chart.value("x", bar.row)) && near(bar.y0, 0));
        QVERIFY(near((bar.x0 + bar.x1) / 2, chart.value("y_order", bar.row)));
    }
}

// --- one number, tables ----------------------------------------------------------------------------------------------

/// Two thirds of a turn from 0 to 1.2 times the target.
void gauge() {
    const Drawn chart(gallery::number(Mark::Gauge, ""));
    const double last = chart.value("y", chart.rows() - 1);
    const auto& wedges = chart.panel().wedges;
    QCOMPARE(wedges.size(), 3u);
    QVERIFY(near(wedges[0].end - wedges[0].start, 2.0 / 3));
    QVERIFY(near((wedges[1].end - wedges[1].start) / (2.0 / 3), last / 240000));
    QCOMPARE(wedges[1].row, chart.rows() - 1);
    QVERIFY(near((wedges[2].start + wedges[2].end) / 2, -1.0 / 3 + 2.0 / 3 * 200000 / 240000));
    QCOMPARE(chart.panel().labels.front().text, compactNumber(last, {}, 4));
}

void tile() {
    const Drawn chart(gallery::number(Mark::Tile, ""));
    const auto y = chart.all("y");
    QStringList words;
    for (const auto& label : chart.panel().labels) words += label.text;
    QVERIFY(words.contains(compactNumber(y.back(), {}, 4)));
    const auto change = [&](std::size_t before) {
        return formattedNumber(y.back() / y[y.size() - 1 - before] - 1, QStringLiteral("+.1%"));
    };
    QCOMPARE(words.filter(change(12)).size(), 1);
    QCOMPARE(words.filter(change(1)).size(), 1);
    const auto& trend = chart.panel().lines.front();
    for (std::size_t i = 0; i < trend.rows.size(); ++i) {
        const double share = (y[trend.rows[i]] - least(y)) / (greatest(y) - least(y));
        QVERIFY(near(trend.y[i], 0.97 - 0.2 * share));
    }
}

void crossTable() {
    const Drawn chart(gallery::crossTable());
    const Grid& grid = *chart.scene.grid;
    std::set<std::size_t> rows;
    const double total = chart.value("text_all", 0);
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const Cell& cell = grid.cells[i];
        if (cell.row == noRow) continue;
        rows.insert(cell.row);
        QCOMPARE(cell.text, formattedNumber(chart.value("text", cell.row), ",.0f"));
        QCOMPARE(grid.cells[i % grid.columns].text, chart.text("x", cell.row));
        QCOMPARE(grid.cells[i - i % grid.columns].text, chart.text("y", cell.row));
    }
    QCOMPARE(rows.size(), chart.rows());
    QCOMPARE(grid.cells.back().text, formattedNumber(total, ",.0f"));
}

}  // namespace

const Comparisons& plainMarks() {
    static const Comparisons all{{Mark::Line, line},         {Mark::Area, area},
                                 {Mark::Bar, bar},           {Mark::Point, point},
                                 {Mark::Fan, fan},           {Mark::Tick, strip},
                                 {Mark::Rect, rect},         {Mark::Arc, arc},
                                 {Mark::Rule, rule},         {Mark::Text, words},
                                 {Mark::Lollipop, lollipop}, {Mark::Hexbin, hexagons},
                                 {Mark::Calendar, calendar}, {Mark::Treemap, treemap},
                                 {Mark::Pareto, pareto},     {Mark::Waterfall, waterfall},
                                 {Mark::Slope, slope},       {Mark::Pyramid, pyramid},
                                 {Mark::Sankey, sankey},     {Mark::Gauge, gauge},
                                 {Mark::Tile, tile},         {Mark::CrossTable, crossTable}};
    return all;
}

}  // namespace marks
