// One number: gauge and tile, with its change and a traffic light.
#include "chart/marks/builders.h"
#include "chart/number_format.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

/// The measure over time; one moment without a time.
struct History {
    std::vector<double> times = {};
    std::vector<double> values = {};
    std::vector<std::uint32_t> rows = {};
    bool timed = false;

    double last() const { return values.empty() ? noValue : values.back(); }
};

History historyOf(const Build& build, const Facet& facet) {
    History history;
    const Values& y = build.needY().at;
    const Values& x = build.x().at;
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        if (std::isfinite(y[facet.rows[i]])) rows.push_back(static_cast<std::uint32_t>(facet.rows[i]));
    }
    history.timed = build.has("x") && build.x().axis.kind == AxisKind::Time;
    if (history.timed) std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return x[a] < x[b]; });
    for (const auto row : rows) {
        history.times.push_back(x[row]);
        history.values.push_back(y[row]);
    }
    history.rows = std::move(rows);
    return history;
}

/// The number of the selected rows; NaN without a selection.
double chosenNumber(const Build& build, const Facet& facet) {
    return build.chosen() ? historyOf(*build.chosen(), {facet.chosen, {}}).last() : noValue;
}

QDate dateOf(double seconds) {
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC).date();
}

/// The value of the same day a year before the last one; NaN when there is none.
double yearBefore(const History& history) {
    if (!history.timed || history.times.empty()) return noValue;
    const QDate wanted = dateOf(history.times.back()).addYears(-1);
    for (std::size_t i = history.times.size(); i-- > 0;) {
        if (dateOf(history.times[i]) == wanted) return history.values[i];
    }
    return noValue;
}

double periodBefore(const History& history) {
    return history.timed && history.values.size() > 1 ? history.values[history.values.size() - 2] : noValue;
}

double targetOf(const Build& build, const Facet& facet) {
    const auto& encoded = build.spec.encoding.target;
    if (!encoded) return noValue;
    if (encoded->isConstant()) return placeOf(encoded->datum.index() ? encoded->datum : encoded->value, Axis{});
    const auto column = build.column("target");
    return column && !facet.rows.empty() ? column->number(facet.rows[facet.rows.size() - 1]) : noValue;
}

/// Red, yellow, green by shares of the target.
std::optional<Token> lightOf(const MarkDef& mark, double value, double target) {
    if (!std::isfinite(target) || !std::isfinite(value) || target == 0) return std::nullopt;
    const double share = value / target;
    const bool higher = mark.better == Better::Higher;
    const double yellow = mark.thresholds.empty() ? (higher ? 0.8 : 1.2) : mark.thresholds.front();
    const double green = mark.thresholds.size() < 2 ? 1.0 : mark.thresholds.back();
    if (higher ? share >= green : share <= green) return Token::Better;
    return (higher ? share >= yellow : share <= yellow) ? Token::Warning : Token::Worse;
}

/// Colour is never the only sign.
QString signOf(Token light) {
    return light == Token::Better    ? QStringLiteral("\u2713")
           : light == Token::Warning ? QStringLiteral("!")
                                     : QStringLiteral("\u2717");
}

QString figure(const Channel& channel, double value) {
    return channel.format.empty() ? compactNumber(value, {}, 4) : formattedNumber(value, toQString(channel.format));
}

Label text(double x, double y, const QString& words, double pixels, bool bold, Ink ink) {
    Label label{x, y, words};
    label.pixels = pixels;
    label.bold = bold;
    label.ink = ink;
    label.across = Anchor::Start;
    label.always = true;
    return label;
}

/// "同比 +3.2%": green where the change is good.
void addChange(const Build& build, const QString& name, double now, double before, double y, Panel& panel) {
    if (!std::isfinite(before) || before == 0) return;
    const double change = now / before - 1;
    const bool rose = change >= 0;
    const bool good = rose == (build.spec.mark.better == Better::Higher);
    const QString words = (rose ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25BC ")) + name + QLatin1Char(' ') +
                          formattedNumber(change, QStringLiteral("+.1%"));
    panel.labels.push_back(text(0, y, words, 12.5, false,
                                Ink::of(change == 0 ? Token::Muted
                                        : good      ? Token::Better
                                                    : Token::Worse)));
}

void addSparkline(const History& history, Panel& panel) {
    if (!history.timed || history.values.size() < 3) return;
    const auto [low, high] = std::minmax_element(history.values.begin(), history.values.end());
    const double span = *high - *low;
    const double first = history.times.front();
    const double length = history.times.back() - first;
    Line line;
    line.ink = Ink::of(Token::Accent);
    line.width = 1.5;
    std::vector<double> x, y;
    for (std::size_t i = 0; i < history.values.size(); ++i) {
        x.push_back(length > 0 ? (history.times[i] - first) / length * 0.98 + 0.005 : 0.5);
        y.push_back(span > 0 ? 0.97 - (history.values[i] - *low) / span * 0.2 : 0.9);
    }
    Points end;
    end.ink = line.ink;
    end.x = std::vector<double>{x.back()};
    end.y = std::vector<double>{y.back()};
    end.opacity = 1;
    line.x = std::move(x);
    line.y = std::move(y);
    line.rows = Rows(history.rows);
    panel.lines.push_back(std::move(line));
    panel.points.push_back(std::move(end));
}

}  // namespace

void buildTile(Build& build, const Facet& facet, Panel& panel) {
    const auto history = historyOf(build, facet);
    const Channel& channel = build.channel("y");
    panel.frame = Frame::Fill;
    build.scene.brush = Brush::None;
    build.legend = false;
    if (history.values.empty()) return build.countMissing(facet.rows.size());
    const double now = history.last();
    const double target = targetOf(build, facet);
    panel.labels.push_back(text(0, 0.07, panel.y.title, 12, false, Ink::of(Token::Muted)));
    panel.labels.push_back(text(0, 0.28, figure(channel, now), -0.2, true, Ink::of(Token::Text)));
    double y = 0.47;
    if (const auto light = lightOf(build.spec.mark, now, target)) {
        const QString words = QCoreApplication::translate("chart", "%1 of the target %2")
                                  .arg(formattedNumber(now / target, QStringLiteral(".0%")), figure(channel, target));
        panel.labels.push_back(text(0, y, signOf(*light) + QLatin1Char(' ') + words, 12.5, false, Ink::of(*light)));
        y += 0.1;
    }
    addChange(build, QCoreApplication::translate("chart", "year on year"), now, yearBefore(history), y, panel);
    if (std::isfinite(yearBefore(history))) y += 0.1;
    addChange(build, QCoreApplication::translate("chart", "period on period"), now, periodBefore(history), y, panel);
    addSparkline(history, panel);
    if (const double part = chosenNumber(build, facet); std::isfinite(part)) {
        const QString words =
            QCoreApplication::translate("chart", "selected: %1 (%2)")
                .arg(figure(channel, part), formattedNumber(now != 0 ? part / now : 0, QStringLiteral(".0%")));
        panel.labels.push_back(text(0, y + 0.1, words, 12.5, true, Ink::of(Token::Text)));
    }
}

void buildGauge(Build& build, const Facet& facet, Panel& panel) {
    const auto history = historyOf(build, facet);
    const Channel& channel = build.channel("y");
    panel.frame = Frame::Square;
    build.scene.brush = Brush::None;
    build.legend = false;
    if (history.values.empty()) return build.countMissing(facet.rows.size());
    const double now = history.last();
    const double target = targetOf(build, facet);
    const auto domain = std::get_if<std::vector<double>>(&channel.scale.domain);
    const double low = channel.scale.domainMin.value_or(domain && domain->size() == 2 ? domain->front() : 0.0);
    double high = channel.scale.domainMax.value_or(domain && domain->size() == 2 ? domain->back() : noValue);
    if (!std::isfinite(high))
        high = std::isfinite(target) ? std::max(target * 1.2, now) : std::max(now * 1.25, low + 1);
    const double share = std::clamp((now - low) / (high - low), 0.0, 1.0);
    const auto light = lightOf(build.spec.mark, now, target);
    constexpr double start = -1.0 / 3;  // a third of a turn to each side of the top
    constexpr double sweep = 2.0 / 3;
    panel.wedges.push_back({start, start + sweep, 0.78, 1, Ink::of(Token::Line)});
    Wedge hand{start, start + sweep * share, 0.78, 1, light ? Ink::of(*light) : build.ink(0)};
    hand.row = history.rows.back();
    panel.wedges.push_back(hand);
    if (const double part = chosenNumber(build, facet); std::isfinite(part)) {
        Wedge selected = hand;
        selected.end = start + sweep * std::clamp((part - low) / (high - low), 0.0, 1.0);
        selected.outer = 0.86;
        selected.row = noRow;
        selected.selected = true;
        panel.wedges.push_back(selected);
    }
    if (std::isfinite(target)) {
        const double at = start + sweep * std::clamp((target - low) / (high - low), 0.0, 1.0);
        panel.wedges.push_back({at - 0.004, at + 0.004, 0.72, 1, Ink::of(Token::Text)});
    }
    const auto middle = [&](double y, const QString& words, double pixels, bool bold, Ink ink) {
        Label label = text(0, y, words, pixels, bold, ink);
        label.across = Anchor::Middle;
        panel.labels.push_back(std::move(label));
    };
    middle(0.05, figure(channel, now), -0.13, true, Ink::of(Token::Text));
    middle(-0.27, panel.y.title, 12, false, Ink::of(Token::Muted));
    panel.labels.back().room = 1.4;  // within the ring
    if (light) {
        const QString words = QCoreApplication::translate("chart", "%1 of the target %2")
                                  .arg(formattedNumber(now / target, QStringLiteral(".0%")), figure(channel, target));
        middle(-0.27, signOf(*light) + QLatin1Char(' ') + words, 12, false, Ink::of(*light));
        panel.labels.back().offset = {0, 17};  // a line below the name
    }
    middle(-0.78, figure(channel, low) + QStringLiteral(" – ") + figure(channel, high), 11, false,
           Ink::of(Token::Muted));
    panel.labels.back().always = false;
}

}  // namespace kapok::chart
