// Surfaces on two axes: heat maps, hexagons, calendars.
#include "chart/marks/bars.h"
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/number_format.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

/// From one side of a cell to the other along one axis: a bin, a range, a category or a time's step.
class CellEdges {
public:
    CellEdges(const Build& build, const std::string& name) : at_(&build.positions(name).at) {
        const Axis& axis = build.positions(name).axis;
        category_ = axis.kind == AxisKind::Category;
        const bool ranged = build.has(name + "2");
        if (ranged && !category_) upper_ = build.column(name + "2");
        if (!category_ && !upper_) step_ = spacing(*at_, axis);
    }
    std::pair<double, double> operator()(std::size_t row) const {
        const double at = (*at_)[row];
        if (upper_) return {at, positionOf(*upper_, row)};
        return {at - step_ / 2, at + step_ / 2};
    }

private:
    const Values* at_;
    ColumnPtr upper_;
    double step_ = 1;
    bool category_ = false;
};

/// No numbers, no ramp.
void setRamp(Scene& scene, const ChunkSummary& bounds, const QString& title, const QString& format) {
    if (bounds.minimum <= bounds.maximum) scene.ramp = RampLegend{title, bounds.minimum, bounds.maximum, format};
}

QString cellLabel(const Build& build, std::size_t row) {
    if (const auto text = build.column("text")) return cellWords(*text, row, &build.channel("text"));
    if (!build.spec.labels || !build.colors().ramp) return {};
    const double value = build.colors().numbers[row];
    const auto& format = build.channel("color").format;
    if (std::isnan(value)) return {};
    return format.empty() ? compactNumber(value) : formattedNumber(value, toQString(format));
}

}  // namespace

void buildRect(Build& build, const Facet& facet, Panel& panel) {
    build.allowRamp();
    build.scene.brush = Brush::Box;
    const CellEdges across(build, "x");
    const CellEdges upright(build, "y");
    const Chosen chosen(build, facet);
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        const auto [left, right] = across(row);
        const auto [low, high] = upright(row);
        if (!std::isfinite(left + right + low + high)) {
            build.countMissing(1);
            continue;
        }
        Rect cell{left, right, low, high, build.rowInk(row), row};
        cell.ink.alpha = build.opacity(1);
        cell.outlined = true;
        cell.corner = build.spec.mark.cornerRadius.value_or(0);
        cell.label = cellLabel(build, row);
        cell.labelInside = true;
        panel.rects.push_back(cell);
        if (!chosen.has(row)) continue;
        cell.hollow = cell.selected = true;
        cell.row = noRow;
        cell.label.clear();
        panel.rects.push_back(std::move(cell));
    }
    if (panel.y.kind == AxisKind::Category) panel.y.reversed = !panel.y.reversed;  // read from the top
    panel.x.grid = panel.y.grid = false;
    build.margins = {0, 0, false};
}

void buildHexbin(Build& build, const Facet& facet, Panel& panel) {
    build.allowRamp();
    build.scene.brush = Brush::Box;
    const Values& x = build.needX().at;
    const Values& y = build.needY().at;
    const std::string measure = build.has("color") ? "color" : "count";
    const Values numbers(needed(build.answer, measure), Rows(build.answer.rows()));
    const auto bounds = finiteBounds(*build.answer.column(measure));
    const double width = spacing(x, panel.x) * 2;  // every other row of centres is shifted by half a width
    const double height = spacing(y, panel.y);
    const Chosen chosen(build, facet);
    std::vector<Polygon> selected;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        if (!std::isfinite(x[row]) || !std::isfinite(y[row]) || !std::isfinite(numbers[row])) {
            build.countMissing(1);
            continue;
        }
        Polygon cell;
        const double range = bounds.maximum - bounds.minimum;
        cell.ink = Ink::ramp(range > 0 ? (numbers[row] - bounds.minimum) / range : 0.5);
        cell.row = row;
        constexpr double corners[][2] = {{0, 2. / 3},  {0.5, 1. / 3},   {0.5, -1. / 3},
                                         {0, -2. / 3}, {-0.5, -1. / 3}, {-0.5, 1. / 3}};
        for (const auto& corner : corners)
            cell.points.emplace_back(x[row] + corner[0] * width, y[row] + corner[1] * height);
        panel.polygons.push_back(cell);
        if (!chosen.has(row)) continue;
        cell.hollow = cell.selected = true;
        cell.row = noRow;
        selected.push_back(std::move(cell));
    }
    panel.polygons.insert(panel.polygons.end(), selected.begin(), selected.end());  // over their neighbours
    build.legend = false;
    const bool counted = measure == "count";
    setRamp(build.scene, bounds,
            counted ? QCoreApplication::translate("chart", "Number of rows")
                    : titleOf(build.channel("color"), *build.column("color")),
            {});
    build.margins = {0.01, 0.01, false};
}

namespace {

struct Day {
    QDate date;
    std::size_t row;
    double value;
};

std::vector<Day> daysOf(const Build& build, const Facet& facet, const Values& values) {
    std::vector<Day> days;
    const Values& x = build.needX().at;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        if (!std::isfinite(x[row]) || !std::isfinite(values[row])) {
            build.countMissing(1);
            continue;
        }
        const auto time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(x[row] * 1000), Qt::UTC);
        days.push_back({time.date(), row, values[row]});
    }
    return days;
}

/// Weeks run across and begin on Mondays (ISO 8601); years lie below each other.
int weekOf(const QDate& date) {
    const QDate start(date.year(), 1, 1);
    return (date.dayOfYear() - 1 + start.dayOfWeek() - 1) / 7;
}

constexpr int yearHeight = 10;  // seven days, the names of months and a gap

}  // namespace

void buildCalendar(Build& build, const Facet& facet, Panel& panel) {
    build.allowRamp();
    build.scene.brush = Brush::Box;
    const std::string measure = build.has("color") ? "color" : build.yName;
    const Values values(needed(build.answer, measure), Rows(build.answer.rows()));
    const auto days = daysOf(build, facet, values);
    const auto bounds = finiteBounds(*build.answer.column(measure));
    const double range = bounds.maximum - bounds.minimum;
    const QLocale locale;
    panel.frame = Frame::Fill;
    int first = 9999;
    int last = -9999;
    for (const auto& day : days) {
        first = std::min(first, day.date.year());
        last = std::max(last, day.date.year());
    }
    constexpr int mostYears = 12;
    if (last - first >= mostYears) {
        build.scene.notes.push_back(
            QCoreApplication::translate("chart", "The calendar shows %1 to %2; earlier years are left out.")
                .arg(last - mostYears + 1)
                .arg(last));
        first = last - mostYears + 1;
    }
    const double rows = days.empty() ? 1 : (last - first + 1) * yearHeight;
    const double left = 0.07;
    const double cell = (1 - left) / 54;
    const double line = 1 / rows;
    const auto place = [&](const QDate& date) {
        return QPointF(left + weekOf(date) * cell, ((date.year() - first) * yearHeight + date.dayOfWeek() + 1) * line);
    };
    const Chosen chosen(build, facet);
    for (const auto& day : days) {
        if (day.date.year() < first) continue;
        const QPointF at = place(day.date);
        Rect rect{at.x(), at.x() + cell * 0.92, at.y(), at.y() + line * 0.92};
        rect.ink = Ink::ramp(range > 0 ? (day.value - bounds.minimum) / range : 0.5);
        rect.row = day.row;
        panel.rects.push_back(rect);
        if (!chosen.has(day.row)) continue;
        rect.hollow = rect.selected = true;
        rect.row = noRow;
        panel.rects.push_back(rect);
    }
    for (int year = first; year <= last && !days.empty(); ++year) {
        Label name{0, place(QDate(year, 1, 1)).y(), QString::number(year)};
        name.y = ((year - first) * yearHeight + 5.5) * line;
        name.across = Anchor::Start;
        name.bold = true;
        name.always = true;
        panel.labels.push_back(name);
        for (int month = 1; month <= 12; ++month) {
            Label title{place(QDate(year, month, 1)).x(), ((year - first) * yearHeight + 1.95) * line,
                        locale.standaloneMonthName(month, QLocale::ShortFormat)};
            title.across = Anchor::Start;
            title.upright = Anchor::End;
            title.ink = Ink::of(Token::Muted);
            panel.labels.push_back(title);
        }
    }
    build.legend = false;
    const Channel& channel = build.channel(measure);
    setRamp(build.scene, bounds, titleOf(channel, *build.column(measure)), toQString(channel.format));
}

}  // namespace kapok::chart
