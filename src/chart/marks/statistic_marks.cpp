// Charts of statistics: control limits, autocorrelation, quantiles, concentration.
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/marks/statistics.h"
#include "chart/number_format.h"

#include "sdk/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

/// Numbers of y in the order of x, those that are missing left out.
struct Series {
    std::vector<double> y = {};
    std::vector<std::uint32_t> rows = {};
};

Series seriesOf(const Build& build, const Facet& facet) {
    const Values& y = build.needY().at;
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        if (std::isfinite(y[facet.rows[i]])) rows.push_back(static_cast<std::uint32_t>(facet.rows[i]));
    }
    build.countMissing(facet.rows.size() - rows.size());
    if (build.has("x")) {
        const Values& x = build.x().at;
        std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return x[a] < x[b]; });
    }
    Series series;
    for (const auto row : rows) series.y.push_back(y[row]);
    series.rows = std::move(rows);
    return series;
}

Rule limitAt(double y, Ink ink, Dash dash) {
    Rule rule;
    rule.y0 = rule.y1 = y;
    rule.ink = ink;
    rule.width = 1.25;
    rule.dash = dash;
    return rule;
}

Label labelAtRight(double x, double y, const QString& text, Ink ink) {
    Label label{x, y, text};
    label.across = Anchor::End;
    label.upright = Anchor::End;
    label.offset = {-2, -2};
    label.ink = ink;
    label.always = true;
    label.backed = true;
    return label;
}

/// The selected of points that stand for rows one by one.
template <class Mark>
void addSelectedPoints(const Build& build, const Facet& facet, const Mark& all, Panel& panel) {
    const Chosen chosen(build, facet);
    std::vector<double> x, y;
    for (std::size_t i = 0; i < all.rows.size() && !chosen.none(); ++i) {
        if (!chosen.has(all.rows[i])) continue;
        x.push_back(all.x[i]);
        y.push_back(all.y[i]);
    }
    if (x.empty()) return;
    Points points;
    points.x = std::move(x);
    points.y = std::move(y);
    points.selected = true;
    panel.points.push_back(std::move(points));
}

}  // namespace

void buildControl(Build& build, const Facet& facet, Panel& panel) {
    const auto series = seriesOf(build, facet);
    const auto limits = controlLimits(series.y, build.spec.mark.sigma);
    std::vector<double> at;
    if (build.has("x")) {
        at.reserve(series.rows.size());
        for (const auto row : series.rows) at.push_back(build.x().at[row]);
    } else {
        panel.x = {};
        panel.x.title = QCoreApplication::translate("chart", "Order of the rows");
        at.resize(series.rows.size());
        std::iota(at.begin(), at.end(), 1.0);
    }
    Line line;
    line.ink = build.ink(0);
    line.x = at;
    line.y = series.y;
    line.rows = Rows(series.rows);
    Points inside, outside;
    std::vector<double> x[2], y[2];
    std::vector<std::uint32_t> rows[2];
    for (std::size_t i = 0; i < at.size(); ++i) {
        const int out = series.y[i] > limits.upper || series.y[i] < limits.lower ? 1 : 0;
        x[out].push_back(at[i]);
        y[out].push_back(series.y[i]);
        rows[out].push_back(series.rows[i]);
    }
    const std::size_t beyond = rows[1].size();
    for (const int out : {0, 1}) {
        Points points;
        points.ink = out ? Ink::of(Token::Worse) : build.ink(0);
        points.glyph = out ? Glyph::Diamond : Glyph::Circle;
        points.radius = out ? 4.5 : 2.5;
        points.opacity = 1;
        points.x = std::move(x[out]);
        points.y = std::move(y[out]);
        points.rows = Rows(std::move(rows[out]));
        if (!points.x.empty()) panel.points.push_back(std::move(points));
    }
    addSelectedPoints(build, facet, line, panel);
    panel.lines.push_back(std::move(line));
    const double right = at.empty() ? 0 : at.back();
    const auto add = [&](double value, const QString& name, Ink ink, Dash dash) {
        if (!std::isfinite(value)) return;
        panel.rules.push_back(limitAt(value, ink, dash));
        panel.labels.push_back(labelAtRight(right, value, name + QLatin1Char(' ') + numberText(value, {}, 4), ink));
    };
    if (!series.y.empty()) panel.rules.push_back(limitAt(limits.centre, Ink::of(Token::Muted), Dash::Solid));
    add(limits.upper, QCoreApplication::translate("chart", "upper limit"), Ink::of(Token::Worse), Dash::Dashed);
    add(limits.lower, QCoreApplication::translate("chart", "lower limit"), Ink::of(Token::Worse), Dash::Dashed);
    build.legend = false;
    build.margins = {0.02, 0.1, false};
    if (series.y.empty()) return;
    build.scene.hint = QCoreApplication::translate("chart", "mean %1; %2 of %3 values lie beyond the limits")
                           .arg(numberText(limits.centre, {}, 4))
                           .arg(beyond)
                           .arg(at.size());
}

void buildCorrelogram(Build& build, const Facet& facet, Panel& panel) {
    const auto series = seriesOf(build, facet);
    const auto lags = static_cast<std::size_t>(std::max(1, build.spec.mark.lags));
    auto values = autocorrelations(series.y, lags);
    if (build.spec.mark.partial) values = partialAutocorrelations(values);
    const double limit =
        series.y.empty() ? noValue : 1.959963984540054 / std::sqrt(static_cast<double>(series.y.size()));
    std::vector<double> x;
    for (std::size_t lag = 1; lag < values.size(); ++lag) {
        const auto at = static_cast<double>(lag);
        panel.rules.push_back({at, 0, at, values[lag], build.ink(0), 2});
        x.push_back(at);
    }
    Points heads;
    heads.ink = build.ink(0);
    heads.y = values.empty() ? std::vector<double>() : std::vector<double>(values.begin() + 1, values.end());
    heads.x = std::move(x);
    heads.radius = 3.5;
    heads.opacity = 1;
    panel.points.push_back(std::move(heads));
    for (const double sign : {1.0, -1.0}) {
        if (std::isfinite(limit)) panel.rules.push_back(limitAt(sign * limit, Ink::of(Token::Muted), Dash::Dashed));
    }
    const QString shown = panel.y.title;
    panel.x = {};
    panel.x.title = QCoreApplication::translate("chart", "Lag");
    panel.x.grid = false;
    panel.y = {};
    panel.y.title = build.spec.mark.partial
                        ? QCoreApplication::translate("chart", "Partial autocorrelation of %1").arg(shown)
                        : QCoreApplication::translate("chart", "Autocorrelation of %1").arg(shown);
    build.scene.hint = QCoreApplication::translate("chart", "dashed: 95 % limits of white noise");
    build.scene.brush = Brush::None;
    build.legend = false;
    build.margins = {0.03, 0.06, true};
}

void buildQq(Build& build, const Facet& facet, Panel& panel) {
    build.scene.brush = Brush::Box;
    const Values& y = build.needY().at;
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        if (std::isfinite(y[facet.rows[i]])) rows.push_back(static_cast<std::uint32_t>(facet.rows[i]));
    }
    build.countMissing(facet.rows.size() - rows.size());
    std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return y[a] < y[b]; });
    std::vector<double> sorted;
    for (const auto row : rows) sorted.push_back(y[row]);
    const auto& distribution = build.spec.mark.distribution;
    Points points;
    points.ink = build.ink(0);
    points.x = theoreticalQuantiles(rows.size(), distribution);
    points.y = sorted;
    points.rows = Rows(std::move(rows));
    points.radius = 3;
    if (const auto line = quartileLine(sorted, distribution); line && points.x.size() > 1) {
        Line reference;
        reference.ink = Ink::of(Token::Muted);
        reference.dash = Dash::Dashed;
        const double low = points.x[0];
        const double high = points.x[points.x.size() - 1];
        reference.x = std::vector<double>{low, high};
        reference.y = std::vector<double>{line->intercept + line->slope * low, line->intercept + line->slope * high};
        panel.lines.push_back(std::move(reference));
    }
    panel.points.push_back(points);
    addSelectedPoints(build, facet, points, panel);
    panel.x = {};
    panel.x.title = distribution == "uniform"
                        ? QCoreApplication::translate("chart", "Quantiles of the uniform distribution")
                    : distribution == "exponential"
                        ? QCoreApplication::translate("chart", "Quantiles of the exponential distribution")
                        : QCoreApplication::translate("chart", "Quantiles of the normal distribution");
    build.scene.hint = QCoreApplication::translate("chart", "dashed: through the quartiles");
    build.margins = {0.04, 0.05, false};
}

void buildLorenz(Build& build, const Facet& facet, Panel& panel) {
    const Values& y = build.needY().at;
    const Values weights = build.has("size") ? Values(build.column("size"), Rows(build.answer.rows())) : Values();
    std::map<std::size_t, std::vector<std::uint32_t>> lists;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        const bool usable = y[row] >= 0 && std::isfinite(y[row]) && (weights.empty() || weights[row] > 0);
        if (usable) lists[build.colors().of(row)].push_back(static_cast<std::uint32_t>(row));
        if (!usable) build.countMissing(1);
    }
    Line equal;
    equal.ink = Ink::of(Token::Muted);
    equal.dash = Dash::Dashed;
    equal.x = std::vector<double>{0, 1};
    equal.y = std::vector<double>{0, 1};
    panel.lines.push_back(std::move(equal));
    QStringList words;
    for (const auto& [color, rows] : lists) {
        std::vector<double> amounts, heavy;
        for (const auto row : rows) {
            amounts.push_back(y[row]);
            heavy.push_back(weights.empty() ? 1 : weights[row]);
        }
        const auto curve = lorenzCurve(amounts, heavy);
        const QString gini = std::isnan(curve.gini) ? QStringLiteral("\u2013") : numberText(curve.gini, {}, 3);
        words += lists.size() > 1 ? QStringLiteral("%1 %2").arg(build.colors().name(color), gini) : gini;
        Area area;
        area.ink = build.ink(color);
        area.ink.alpha = 0.12;
        area.x = curve.people;
        area.low = curve.amount;
        area.high = curve.people;
        if (lists.size() == 1) panel.areas.push_back(std::move(area));
        Line line;
        line.name = build.colors().name(color);
        line.ink = build.ink(color);
        line.x = curve.people;
        line.y = curve.amount;
        panel.lines.push_back(std::move(line));
    }
    const QString shown = panel.y.title;
    panel.x = {};
    panel.x.title = QCoreApplication::translate("chart", "Cumulative share of rows, from the smallest up");
    panel.x.format = panel.y.format = QStringLiteral("%");
    panel.y.title = QCoreApplication::translate("chart", "Cumulative share of %1").arg(shown);
    panel.y.law = {};
    build.scene.hint = QCoreApplication::translate("chart", "Gini coefficient: %1")
                           .arg(words.join(QCoreApplication::translate("chart", ", ")));
    build.scene.brush = Brush::None;
    build.margins = {0, 0, true};
}

}  // namespace kapok::chart
