// Mouse and keyboard over a chart: hovering, brushing, zooming, panning, walking from mark to mark.
#include "chart/chart_view_state.h"
#include "chart/mark_places.h"

#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double clickDistance = 4;

SelectionMode modeOf(Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::ControlModifier) return SelectionMode::Add;
    return modifiers & Qt::ShiftModifier ? SelectionMode::Toggle : SelectionMode::Replace;
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
    const bool middle = event->button() == Qt::MiddleButton;
    if (middle || (event->button() == Qt::LeftButton && space)) {
        drag = Drag::Pan;
    } else if (event->button() == Qt::RightButton) {
        drag = Drag::Zoom;
    } else if (event->button() == Qt::LeftButton) {
        drag = Drag::Brush;
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
    } else {
        plot->overlay.brush = brushTo(pixel);
        const bool plain = modeOf(event->modifiers()) == SelectionMode::Replace;
        if (drag == Drag::Brush && plain && !brushing.isActive()) brushing.start();
        plot->overlay.zooming = drag == Drag::Zoom;
        drawOverlay();
    }
    last = pixel;
}

void ChartView::State::mouseReleased(QMouseEvent* event) {
    const Drag done = drag;
    brushing.stop();
    const QRectF rect = brushTo(event->position());
    drag = Drag::None;
    plot->overlay.brush = {};
    drawOverlay();
    if (done == Drag::Zoom && moved) {
        zoomTo(rect);
    } else if (done == Drag::Brush && moved) {
        select(rect, modeOf(event->modifiers()));
    } else if (done == Drag::Brush) {
        const auto mark = markAt(plot->scene(), plot->arrangement(), event->position());
        const auto mode = modeOf(event->modifiers());
        if (mark) {
            emit view->marksSelected({mark->row}, mode == SelectionMode::Add ? SelectionMode::Toggle : mode);
        } else if (mode == SelectionMode::Replace && plot->rect().contains(event->position().toPoint())) {
            emit view->marksSelected({}, SelectionMode::Replace);
        }
    }
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
