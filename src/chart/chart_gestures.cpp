// Mouse and keyboard over a chart: hovering, brushing, zooming, panning, walking from mark to mark.
#include "chart/chart_view_state.h"
#include "chart/mark_places.h"

#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kapok::chart {
namespace {

constexpr double clickDistance = 4;

SelectionMode modeOf(Qt::KeyboardModifiers modifiers) {
    const bool shift = modifiers & Qt::ShiftModifier;
    if (modifiers & Qt::ControlModifier) return shift ? SelectionMode::Subtract : SelectionMode::Add;
    return shift ? SelectionMode::Toggle : SelectionMode::Replace;
}

}  // namespace

QRectF ChartView::State::brushTo(QPointF end) const {
    if (!hasPanels()) return QRectF(press, end).normalized();
    const std::size_t index = panelAt(press);
    const QRectF area = plotArea(index);
    QRectF rect = QRectF(press, end).normalized() & area;
    if (drag == Drag::Brush && plot->scene().brush == Brush::AlongX) {
        if (panel(index).transposed) {
            rect.setLeft(area.left());
            rect.setRight(area.right());
        } else {
            rect.setTop(area.top());
            rect.setBottom(area.bottom());
        }
    }
    return rect;
}

void ChartView::State::hover(QPointF pixel, QPoint global) {
    const auto mark = markAt(plot->scene(), plot->arrangement(), pixel);
    const bool same =
        mark.has_value() == plot->overlay.ring.has_value() && (!mark || mark->pixel == plot->overlay.ring->pixel);
    if (!same) {
        plot->overlay.ring = mark;
        drawOverlay();
    }
    point(pixel);
    if (mark) {
        QToolTip::showText(global, markText(plot->scene(), answer, mark->row), plot);
    } else {
        QToolTip::hideText();
    }
}

void ChartView::State::mousePressed(QMouseEvent* event) {
    view->setFocus(Qt::MouseFocusReason);
    press = last = event->position();
    moved = false;
    pressedEntry.clear();
    const bool middle = event->button() == Qt::MiddleButton;
    if (middle || (event->button() == Qt::LeftButton && space)) {
        drag = Drag::Pan;
    } else if (event->button() == Qt::RightButton) {
        drag = Drag::Zoom;
    } else if (event->button() == Qt::LeftButton) {
        const bool legend = plot->arrangement().switchAt(press) != nullptr;
        drag = legend ? Drag::Legend : tool == Tool::Lasso ? Drag::Lasso : Drag::Brush;
        if (drag == Drag::Lasso) plot->overlay.lasso = QPolygonF{press};
    }
}

void ChartView::State::mouseMoved(QMouseEvent* event) {
    const QPointF pixel = event->position();
    if (drag == Drag::None) {
        hover(pixel, event->globalPosition().toPoint());
        return;
    }
    moved = moved || (pixel - press).manhattanLength() > clickDistance;
    if (!moved) return;
    QToolTip::hideText();
    plot->overlay.ring.reset();
    if (drag == Drag::Pan) {
        pan(pixel - last);
    } else if (drag == Drag::Lasso) {
        plot->overlay.lasso << pixel;
        drawOverlay();
    } else if (drag != Drag::Legend) {
        plot->overlay.brush = brushTo(pixel);
        const bool plain = modeOf(event->modifiers()) == SelectionMode::Replace;
        if (drag == Drag::Brush && plain) brush();
        plot->overlay.zooming = drag == Drag::Zoom;
        drawOverlay();
    }
    last = pixel;
}

/// At once, and then now and then.
void ChartView::State::brush() {
    brushed = brushing.isActive();
    if (brushed) return;
    brushing.start();
    if (!plot->overlay.brush.isEmpty()) select(plot->overlay.brush, SelectionMode::Replace);
}

void ChartView::State::mouseReleased(QMouseEvent* event) {
    const Drag done = drag;
    brushing.stop();
    const QRectF rect = brushTo(event->position());
    const QPolygonF lasso = std::exchange(plot->overlay.lasso, {});
    drag = Drag::None;
    plot->overlay.brush = {};
    drawOverlay();
    if (done == Drag::None) return;  // the end of a double click
    if (!moved) return clicked(event);
    if (done == Drag::Zoom) zoomTo(rect);
    if (done == Drag::Brush) select(rect, modeOf(event->modifiers()));
    if (done == Drag::Lasso) selectInside(lasso, modeOf(event->modifiers()));
}

void ChartView::State::clicked(QMouseEvent* event) {
    if (event->button() == Qt::RightButton && offersMenu) {
        emit view->menuRequested(placeAt(event->position()), event->globalPosition().toPoint());
    }
    if (event->button() != Qt::LeftButton || space) return;
    if (const auto* entry = plot->arrangement().switchAt(event->position())) {
        pressedEntry = entry->entry.name;
        pressedNames = legendNames(pressedEntry);
        emit view->legendClicked(pressedEntry, pressedNames, false);
        return;
    }
    const auto mark = markAt(plot->scene(), plot->arrangement(), event->position());
    const auto heading = headingAt(plot->scene(), plot->arrangement(), event->position());
    const auto mode = modeOf(event->modifiers());
    const auto picking = mode == SelectionMode::Add ? SelectionMode::Toggle : mode;
    if (mark) {
        emit view->marksSelected({mark->row}, picking);
    } else if (heading) {
        emit view->headingPicked(heading->row, heading->channel, picking);
    } else if (mode == SelectionMode::Replace && plot->rect().contains(event->position().toPoint())) {
        emit view->marksSelected({}, SelectionMode::Replace);
    }
}

void ChartView::State::doubleClicked(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (!pressedEntry.isEmpty()) {
        emit view->legendClicked(pressedEntry, pressedNames, true);
        return;
    }
    const ChartPlace place = opensMarks ? placeAt(event->position()) : ChartPlace{};
    if (place.part != ChartPart::Mark) return view->resetView();
    emit view->markOpened(*place.row, place.channel);
}

/// All of the legend that has an entry of this name and can be hidden.
QStringList ChartView::State::legendNames(const QString& name) const {
    for (const auto& legend : plot->scene().legends) {
        QStringList names;
        for (std::size_t i = 0; i < legend.switchable; ++i) names.append(legend.entries[i].name);
        if (names.contains(name)) return names;
    }
    return {};
}

ChartPlace ChartView::State::placeAt(QPointF pixel) const {
    const Layout& placed = plot->arrangement();
    if (const auto* entry = placed.switchAt(pixel)) return {ChartPart::Legend, {}, entry->entry.name};
    if (placed.ramp && placed.ramp->adjusted(-40, -6, 40, 6).contains(pixel)) return {ChartPart::Legend, {}, {}};
    if (const auto mark = markAt(plot->scene(), placed, pixel)) return {ChartPart::Mark, mark->row, {}};
    if (const auto heading = headingAt(plot->scene(), placed, pixel)) {
        return {ChartPart::Mark, heading->row, {}, heading->channel};
    }
    if (!hasPanels() || placed.panelAt(pixel)) return {};
    QRectF plots;
    for (const auto& one : placed.panels) plots |= one.plot();
    if (pixel.y() < plots.top()) return {ChartPart::Title, {}, {}};
    if (panel(0).frame != Frame::Axes) return {};
    const bool lies = panel(0).transposed;
    if (pixel.y() > plots.bottom()) return {lies ? ChartPart::YAxis : ChartPart::XAxis, {}, {}};
    if (pixel.x() < plots.left()) return {lies ? ChartPart::XAxis : ChartPart::YAxis, {}, {}};
    if (pixel.x() > plots.right() && panel(0).second) return {ChartPart::SecondAxis, {}, {}};
    return {};
}

/// The crosshair follows the cursor over panels along a time; other charts are told.
void ChartView::State::point(QPointF pixel) {
    const auto index = plot->arrangement().panelAt(pixel);
    const bool timed = index && panel(*index).frame == Frame::Axes && panel(*index).x.kind == AxisKind::Time;
    if (!timed) {
        if (plot->overlay.crosshair) left();
        return;
    }
    plot->overlay.crosshair = projection(*index).xAt(pixel);
    plot->overlay.pointed = index;
    drawOverlay();
    emit view->pointed(plot->overlay.crosshair);
}

void ChartView::State::left() {
    const bool pointed = plot->overlay.crosshair.has_value();
    plot->overlay.ring.reset();
    plot->overlay.crosshair.reset();
    plot->overlay.pointed.reset();
    drawOverlay();
    if (pointed) emit view->pointed(std::nullopt);
}

namespace {

/// The polygon without corners nearer than `tolerance` to the line between their neighbours that stay (Douglas and
/// Peucker 1973).
void simplify(const QPolygonF& all, qsizetype from, qsizetype to, double tolerance, QPolygonF& kept) {
    qsizetype farthest = from;
    double most = tolerance;
    const QLineF chord(all[from], all[to]);
    for (qsizetype i = from + 1; i < to; ++i) {
        const QPointF by = all[i] - chord.p1();
        const double length = chord.length();
        const double away =
            length > 0 ? std::abs(chord.dx() * by.y() - chord.dy() * by.x()) / length : std::hypot(by.x(), by.y());
        if (away <= most) continue;
        most = away;
        farthest = i;
    }
    if (farthest == from) return;
    simplify(all, from, farthest, tolerance, kept);
    kept << all[farthest];
    simplify(all, farthest, to, tolerance, kept);
}

}  // namespace

void ChartView::State::selectInside(const QPolygonF& pixels, SelectionMode mode) {
    if (plot->scene().brush == Brush::None || pixels.size() < 3) return;
    const bool single = hasPanels() && plot->scene().panels.size() == 1 && panel(0).frame == Frame::Axes;
    const auto linear = [](const Axis& axis) { return axis.kind == AxisKind::Number && axis.law == Law{}; };
    const bool points = single && answer.has("row") && plot->scene().brush == Brush::Box;
    const bool measured = points && range(0, pixels.boundingRect(), true) && range(0, pixels.boundingRect(), false);
    if (!measured || !linear(panel(0).x) || !linear(panel(0).y)) {
        emit view->marksSelected(marksInside(plot->scene(), plot->arrangement(), pixels), mode);
        return;
    }
    QPolygonF corners{pixels.front()};
    simplify(pixels, 0, pixels.size() - 1, 1.5, corners);
    corners << pixels.back();
    std::vector<BrushPoint> area;
    for (const auto& corner : corners) area.push_back({projection(0).xAt(corner), projection(0).yAt(corner)});
    emit view->areaBrushed(area, mode);
}

/// Pixels as values of the answer's column; nothing for categories, bins and times of a zone.
std::optional<BrushRange> ChartView::State::range(std::size_t index, const QRectF& pixels, bool alongX) const {
    const auto& encoded = alongX ? spec.encoding.x : spec.encoding.y;
    const auto place = answer.find(alongX ? "x" : "y");
    const Axis& shown = alongX ? panel(index).x : panel(index).y;
    const bool binned = encoded && encoded->bin;
    if (!place || shown.kind == AxisKind::Category || binned || panel(index).frame != Frame::Axes) return std::nullopt;
    const Field& field = answer.column(*place)->field();
    if (!field.zone.empty()) return std::nullopt;
    const auto at = [&](QPointF pixel) { return alongX ? projection(index).xAt(pixel) : projection(index).yAt(pixel); };
    const double from = at(pixels.topLeft());
    const double to = at(pixels.bottomRight());
    const auto [low, high] = std::minmax(from, to);
    if (field.type == Type::Date) return BrushRange{std::ceil(low / 86400), std::floor(high / 86400)};
    if (field.type == Type::DateTime) return BrushRange{std::ceil(low * 1e6), std::floor(high * 1e6)};
    return BrushRange{low, high};
}

void ChartView::State::select(const QRectF& pixels, SelectionMode mode) {
    if (plot->scene().brush == Brush::None) return;
    const bool box = plot->scene().brush == Brush::Box;
    const bool grouped = !answer.has("row");
    const bool axes = hasPanels() && panel(0).frame == Frame::Axes;
    const std::size_t index = hasPanels() ? panelAt(press) : 0;
    const auto x = axes ? range(index, pixels, true) : std::nullopt;
    const auto y = axes ? range(index, pixels, false) : std::nullopt;
    if (grouped || !x || (box && !y) || plot->scene().panels.size() > 1) {
        emit view->marksSelected(marksIn(plot->scene(), plot->arrangement(), pixels), mode);
    } else {
        emit view->rangeBrushed(x, box ? y : std::nullopt, mode);
    }
}

/// Shows what a rectangle of pixels covers.
void ChartView::State::show(std::size_t index, const QRectF& pixels) {
    const Panel& shown = panel(index);
    if (shown.frame != Frame::Axes) return;
    const Projection& now = projection(index);
    const QPointF a = pixels.bottomLeft();
    const QPointF b = pixels.topRight();
    const auto between = [](double one, double other) { return Range{std::min(one, other), std::max(one, other)}; };
    const QRectF whole = now.plot();
    const bool across = pixels.left() != whole.left() || pixels.right() != whole.right();
    const bool upright = pixels.top() != whole.top() || pixels.bottom() != whole.bottom();
    View next = plot->views()[index];
    if (shown.transposed ? upright : across) next.x = between(now.xAt(a), now.xAt(b));
    if (shown.transposed ? across : upright) next.y = between(now.yAt(a), now.yAt(b));
    const bool usable = next.x.low < next.x.high && next.y.low < next.y.high && std::isfinite(next.x.size()) &&
                        std::isfinite(next.y.size());
    if (!usable) return;
    plot->setView(index, next);
    viewChanged();
}

void ChartView::State::zoomBy(double factor, QPointF about) {
    if (!hasPanels()) return;
    const std::size_t index = panelAt(about);
    const QRectF area = plotArea(index);
    const bool box = plot->scene().brush == Brush::Box;
    const bool lies = panel(index).transposed;
    const bool overY = about.x() < area.left();
    const bool overX = about.y() > area.bottom();
    const bool zoomAcross = overX || (!overY && (box || !lies));
    const bool zoomUp = overY || (!overX && (box || lies));
    QRectF pixels = area;
    if (zoomAcross) {
        pixels.setLeft(about.x() - (about.x() - area.left()) * factor);
        pixels.setRight(about.x() + (area.right() - about.x()) * factor);
    }
    if (zoomUp) {
        pixels.setTop(about.y() - (about.y() - area.top()) * factor);
        pixels.setBottom(about.y() + (area.bottom() - about.y()) * factor);
    }
    show(index, pixels);
}

void ChartView::State::wheel(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) zoomBy(std::pow(zoomStep, steps), event->position());
    event->accept();
}

void ChartView::State::zoomTo(const QRectF& pixels) {
    if (pixels.width() < clickDistance || pixels.height() < clickDistance || !hasPanels()) return;
    show(panelAt(press), pixels);
}

void ChartView::State::pan(QPointF pixels) {
    if (!hasPanels()) return;
    const std::size_t index = panelAt(press);
    show(index, plotArea(index).translated(-pixels));
}

void ChartView::State::viewChanged() {
    zoomed = true;
    emit view->viewRangeChanged();
}

void ChartView::State::walk(int step) {
    const auto places = markPlaces(plot->scene(), plot->arrangement());
    if (places.empty()) return;
    const auto count = places.size();
    if (walked == noRow) {
        walked = step > 0 ? 0 : count - 1;
    } else {
        walked = (walked + count + static_cast<std::size_t>(step + static_cast<int>(count))) % count;
    }
    const auto& place = places[walked];
    plot->overlay.ring = place;
    drawOverlay();
    const QString values = markText(plot->scene(), answer, place.row);
    QToolTip::showText(plot->mapToGlobal(place.pixel.toPoint()), values, plot);
    view->setAccessibleDescription(values);
}

void ChartView::State::selectWalked(Qt::KeyboardModifiers modifiers) {
    const auto places = markPlaces(plot->scene(), plot->arrangement());
    if (walked < places.size()) emit view->marksSelected({places[walked].row}, modeOf(modifiers));
}

}  // namespace kapok::chart
