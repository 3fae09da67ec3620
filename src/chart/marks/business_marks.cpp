// Charts of management: Pareto, waterfall, slope, pyramid, candlesticks.
#include "chart/marks/bars.h"
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

/// Rows with a finite y, in order of x.
std::vector<std::uint32_t> rowsAlongX(const Build& build, const Facet& facet) {
    const Values& x = build.needX().at;
    const Values& y = build.needY().at;
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        if (std::isfinite(x[row]) && std::isfinite(y[row])) rows.push_back(static_cast<std::uint32_t>(row));
    }
    build.countMissing(facet.rows.size() - rows.size());
    std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return x[a] < x[b]; });
    return rows;
}

QString numberWords(const Channel& channel, double value) {
    return channel.format.empty() ? compactNumber(value) : formattedNumber(value, toQString(channel.format));
}

/// An axis of categories whose names are those of rows, in a new order.
void setNames(Panel& panel, const Build& build, const std::vector<std::uint32_t>& rows) {
    std::vector<QString> names;
    for (const auto row : rows) names.push_back(cellWords(*build.column("x"), row, &build.channel("x")));
    panel.x.kind = AxisKind::Category;
    panel.x.law = {};
    panel.x.categories = std::move(names);
}

constexpr double half = barShare / 2;

/// The part of a bar that is selected.
void addPart(const Build& build, const Chosen& chosen, const Rect& bar, const std::string& column, Panel& panel,
             double sign = 1) {
    const double value = sign * chosen.value(bar.row, column);
    if (const auto part = selectedPart(bar, value, addsUp(build.channel(column)))) panel.rects.push_back(*part);
}

}  // namespace

void buildPareto(Build& build, const Facet& facet, Panel& panel) {
    auto rows = rowsAlongX(build, facet);
    const Values& y = build.y().at;
    std::erase_if(rows, [&](auto row) { return y[row] < 0; });
    std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return y[a] > y[b]; });
    setNames(panel, build, rows);
    double total = 0;
    for (const auto row : rows) total += y[row];
    double sum = 0;
    const Chosen chosen(build, facet);
    std::vector<double> at, share;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto place = static_cast<double>(i);
        Rect bar{place - half, place + half, 0, y[rows[i]], build.ink(0), rows[i]};
        panel.rects.push_back(bar);
        addPart(build, chosen, bar, "y", panel);
        sum += y[rows[i]];
        at.push_back(place);
        share.push_back(total > 0 ? sum / total : 0);
    }
    Line line;
    line.ink = Ink::category(1);
    line.x = std::move(at);
    line.y = std::move(share);
    line.rows = Rows(rows);
    line.secondary = true;
    Points points;
    points.ink = line.ink;
    points.x = line.x;
    points.y = line.y;
    points.radius = 2.5;
    points.opacity = 1;
    points.secondary = true;
    panel.lines.push_back(std::move(line));
    panel.points.push_back(std::move(points));
    Axis second;
    second.title = QCoreApplication::translate("chart", "Cumulative share");
    second.format = QStringLiteral("%");
    second.grid = false;
    panel.second = second;
    Rule eighty;
    eighty.y0 = eighty.y1 = 0.8;
    eighty.ink = Ink::of(Token::Muted);
    eighty.dash = Dash::Dotted;
    eighty.secondary = true;
    panel.rules.push_back(eighty);
    build.legend = false;
    build.margins = {0, 0.05, true};
}

void buildWaterfall(Build& build, const Facet& facet, Panel& panel) {
    const auto rows = rowsAlongX(build, facet);
    const Values& y = build.y().at;
    setNames(panel, build, rows);
    double end = 0;
    const Chosen chosen(build, facet);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto place = static_cast<double>(i);
        const double step = y[rows[i]];
        Rect bar{place - half, place + half, end, end + step, Ink::of(step < 0 ? Token::Worse : Token::Better),
                 rows[i]};
        bar.label = numberWords(build.channel("y"), step);
        end += step;
        panel.rects.push_back(bar);
        addPart(build, chosen, bar, "y", panel);
        if (i + 1 == rows.size() && !build.spec.mark.totals) break;
        panel.rules.push_back({place + half, end, place + 1 - half, end, Ink::of(Token::Muted)});
    }
    if (build.spec.mark.totals && !rows.empty()) {
        const auto place = static_cast<double>(rows.size());
        Rect bar{place - half, place + half, 0, end, build.ink(0)};
        bar.label = numberWords(build.channel("y"), end);
        panel.rects.push_back(std::move(bar));
        panel.x.categories.push_back(QCoreApplication::translate("chart", "Total"));
    }
    build.legend = false;
    build.margins = {0, 0.1, true};
}

namespace {

/// Do ends lie so close that their labels hide each other? Then a legend names the lines.
bool areCrowded(std::vector<double> ends) {
    constexpr double apart = 0.05;  // of their range
    std::sort(ends.begin(), ends.end());
    const double range = ends.empty() ? 0 : ends.back() - ends.front();
    return std::adjacent_find(ends.begin(), ends.end(), [&](double a, double b) { return b - a < apart * range; }) !=
           ends.end();
}

}  // namespace

void buildSlope(Build& build, const Facet& facet, Panel& panel) {
    const Values& x = build.needX().at;
    const Values& y = build.needY().at;
    const auto last = panel.x.kind == AxisKind::Category ? static_cast<double>(panel.x.categories.size()) - 1 : noValue;
    const auto name = [&](const Build::Group& group) {
        const auto detail = build.column("detail1");
        return detail ? cellWords(*detail, group.rows[0], &build.spec.encoding.detail[0])
                      : build.colors().name(group.color);
    };
    std::vector<Build::Group> chosen;
    std::vector<double> ends;
    if (build.chosen()) chosen = build.chosen()->groups(facet.chosen);
    for (const auto& group : build.groups(facet.rows)) {
        Line line;
        line.name = name(group);
        line.ink = build.ink(group.color);
        line.x = x.at(group.rows);
        line.y = y.at(group.rows);
        line.rows = group.rows;
        Points points;
        points.ink = line.ink;
        points.x = line.x;
        points.y = line.y;
        points.rows = line.rows;
        points.opacity = 1;
        const std::size_t count = line.x.size();
        for (const std::size_t end : {std::size_t{0}, count - 1}) {
            if (count == 0 || !std::isfinite(line.y[end])) continue;
            const QString value = numberWords(build.channel("y"), line.y[end]);
            const bool left = end == 0;
            if (!left) ends.push_back(line.y[end]);
            Label label{line.x[end], line.y[end], left ? value : value + QStringLiteral("  ") + line.name};
            label.across = left ? Anchor::End : Anchor::Start;
            label.offset = {left ? -8.0 : 8.0, 0};
            label.spread = true;
            panel.labels.push_back(std::move(label));
        }
        const auto part = selectedLine(build, line, sameGroup(chosen, group), "y");
        panel.lines.push_back(std::move(line));
        panel.points.push_back(std::move(points));
        if (!part) continue;
        panel.lines.push_back(*part);
        panel.points.push_back(selectedPoints(*part));
    }
    if (std::isfinite(last)) {
        for (double at = 0; at <= last; ++at) {
            Rule rule;
            rule.x0 = rule.x1 = at;
            rule.ink = Ink::of(Token::Line);
            panel.rules.push_back(rule);
        }
    }
    panel.y.grid = false;
    panel.y.labels = false;
    build.legend = areCrowded(ends);
    build.margins = {0.25, 0.08, false};
}

void buildPyramid(Build& build, const Facet& facet, Panel& panel) {
    // y: the age, upright; x: the number, to the left for the first colour and to the right for the second.
    const auto& ages = build.needY();
    const Values& numbers = build.needX().at;
    const Chosen chosen(build, facet);
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        const std::size_t color = build.colors().of(row);
        if (!std::isfinite(numbers[row]) || !std::isfinite(ages.at[row]) || color > 1) {
            build.countMissing(1);
            continue;
        }
        const double value = color == 0 ? -std::abs(numbers[row]) : std::abs(numbers[row]);
        const double place = ages.at[row];
        const double step = ages.axis.kind == AxisKind::Category ? 1 : spacing(ages.at, ages.axis);
        Rect bar{place - step * 0.46, place + step * 0.46, 0, value, build.ink(color), row};
        bar.label = build.spec.labels ? compactNumber(std::abs(value)) : QString();
        panel.rects.push_back(bar);
        addPart(build, chosen, bar, "x", panel, (color == 0) == (numbers[row] > 0) ? -1 : 1);
    }
    panel.transposed = true;
    std::swap(panel.x, panel.y);
    panel.y.mirrored = true;
    panel.y.law = {};
    panel.x.reversed = true;  // the youngest stand at the bottom
    panel.x.grid = false;
    build.margins = {0, 0.06, true};
}

void buildCandlestick(Build& build, const Facet& facet, Panel& panel) {
    const Values& x = build.needX().at;
    const Rows all(build.answer.rows());
    const auto read = [&](const char* name) { return Values(needed(build.answer, name), all); };
    const Values open = read("open");
    const Values high = read("high");
    const Values low = read("low");
    const Values close = read("close");
    const double step = build.x().axis.kind == AxisKind::Category ? 1 : spacing(x, build.x().axis);
    const Chosen chosen(build, facet);
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        const double numbers[] = {x[row], open[row], high[row], low[row], close[row]};
        if (!std::all_of(std::begin(numbers), std::end(numbers), [](double v) { return std::isfinite(v); })) {
            build.countMissing(1);
            continue;
        }
        const bool rose = close[row] >= open[row];
        // Hollow bodies rise, full ones fall: colour is not the only sign.
        const Ink ink = Ink::of(rose ? Token::Better : Token::Worse);
        const auto [bottom, top] = std::minmax({open[row], close[row]});
        Rect body{x[row] - step * 0.32, x[row] + step * 0.32, bottom, top, ink, row};
        body.hollow = rose && top > bottom;
        panel.rects.push_back(body);
        std::vector<Rule> strokes{{x[row], top, x[row], high[row], ink, 1.25},
                                  {x[row], low[row], x[row], bottom, ink, 1.25}};
        if (top == bottom) strokes.push_back({body.x0, top, body.x1, top, ink, 1.5});
        panel.rules.insert(panel.rules.end(), strokes.begin(), strokes.end());
        if (!chosen.has(row)) continue;
        body.selected = true;
        body.row = noRow;
        panel.rects.push_back(body);
        for (auto& stroke : strokes) stroke.selected = true;
        panel.rules.insert(panel.rules.end(), strokes.begin(), strokes.end());
    }
    panel.y = {};
    panel.y.title = titleOf(build.channel("close"), *build.column("close"));
    panel.y.format = numberFormat(&build.channel("close"), *build.column("close"));
    build.legend = false;
    build.scene.hint = QCoreApplication::translate("chart", "hollow: rises, full: falls");
    build.margins = {0.03, 0.05, false};
}

}  // namespace kapok::chart
