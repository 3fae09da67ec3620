#include "chart/chart_view.h"

#include "chart/chart_reader.h"
#include "chart/mark_places.h"
#include "chart/marks.h"
#include "chart/overlay.h"
#include "sdk/error.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

enum class Drag { None, Brush, Zoom, Pan };

constexpr double clickDistance = 4;
constexpr double zoomStep = 0.8;

SelectionMode modeOf(Qt::KeyboardModifiers modifiers) {
    if (modifiers & Qt::ControlModifier) return SelectionMode::Add;
    return modifiers & Qt::ShiftModifier ? SelectionMode::Toggle : SelectionMode::Replace;
}

}  // namespace

struct ChartView::State {
    ChartView* view;
    Plot* plot;
    QLabel* message;
    QStackedLayout* layout;
    Overlay* overlay;
    ChartSpec spec;
    Table answer;
    std::optional<Table> selected;
    bool hasChart = false;
    bool zoomed = false;
    Theme theme = lightTheme;
    PaintOptions options;
    QString text, remedy;
    bool error = false;

    Drag drag = Drag::None;
    QPointF press;
    QPointF last;
    bool moved = false;
    bool space = false;
    std::size_t walked = noRow;  // place in markPlaces() that the keyboard is at

    void rebuild(bool keep);
    void showText();
    void drawOverlay() { plot->layer(QStringLiteral("overlay"))->replot(); }
    QRectF plotArea() const { return QRectF(plot->axisRect()->rect()); }
    QRectF brushTo(QPointF end) const;
    void hover(QPointF pixel, QPoint global);
    void mousePressed(QMouseEvent* event);
    void mouseMoved(QMouseEvent* event);
    void mouseReleased(QMouseEvent* event);
    void wheel(QWheelEvent* event);
    void select(const QRectF& pixels, SelectionMode mode);
    std::optional<BrushRange> range(QCPAxis* axis, double from, double to, const std::string& channel) const;
    void scale(QCPAxis* axis, double factor, double pixel);
    void zoomBy(double factor, QPointF about);
    void zoomTo(const QRectF& pixels);
    void pan(QPointF pixels);
    void viewChanged();
    void walk(int step);
    void selectWalked(Qt::KeyboardModifiers modifiers);
};

void ChartView::State::rebuild(bool keep) {
    if (!hasChart) return;
    try {
        auto chart = buildChart(spec, answer, selected ? &*selected : nullptr);
        const bool same = chart.x.kind == plot->chart().x.kind && chart.x.categories == plot->chart().x.categories;
        if (!(keep && same)) zoomed = false;
        if (chart.empty()) {
            text = answer.rows() == 0 ? ChartView::tr("Nothing to show: no rows are left.")
                                      : ChartView::tr("Nothing to show: every value is missing.");
            remedy = ChartView::tr("Clear a filter or choose another field.");
            error = false;
            showText();
            return;
        }
        overlay->ring.reset();
        walked = noRow;
        const QString name = chart.title.isEmpty() ? ChartView::tr("Chart of %1").arg(chart.y.title) : chart.title;
        view->setAccessibleName(name);
        plot->setChart(std::move(chart), theme, options, zoomed);
        text.clear();
        layout->setCurrentWidget(plot);
        plot->replot(QCustomPlot::rpQueuedReplot);
    } catch (const Error& problem) {
        text = words(problem.message());
        remedy = words(problem.remedy());
        error = true;
        showText();
    }
}

void ChartView::State::showText() {
    const auto color = [](Rgb rgb) { return toColor(rgb).name(); };
    const QString pattern = QStringLiteral("<p style='color:%1'>%2</p><p style='color:%3'>%4</p>");
    message->setText(pattern.arg(color(error ? theme.worse : theme.text),
                                 (error ? QStringLiteral("\u26A0 ") : QString()) + text.toHtmlEscaped(),
                                 color(theme.mutedText), remedy.toHtmlEscaped()));
    QPalette palette = message->palette();
    palette.setColor(QPalette::Window, toColor(theme.panel));
    message->setPalette(palette);
    message->setAutoFillBackground(true);
    message->setAccessibleName(text);
    layout->setCurrentWidget(message);
}

QRectF ChartView::State::brushTo(QPointF end) const {
    const QRectF area = plotArea();
    QRectF rect = QRectF(press, end).normalized() & area;
    if (drag == Drag::Brush && plot->chart().mark != Mark::Point) {
        if (plot->chart().horizontal) {
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
    const auto mark = markAt(*plot, pixel);
    const bool same = mark.has_value() == overlay->ring.has_value() && (!mark || mark->pixel == overlay->ring->pixel);
    if (!same) {
        overlay->ring = mark;
        drawOverlay();
    }
    if (mark) {
        QToolTip::showText(global, markText(plot->chart(), answer, mark->row), plot);
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
    overlay->ring.reset();
    if (drag == Drag::Pan) {
        pan(pixel - last);
    } else {
        overlay->brush = brushTo(pixel);
        overlay->zooming = drag == Drag::Zoom;
        drawOverlay();
    }
    last = pixel;
}

void ChartView::State::mouseReleased(QMouseEvent* event) {
    const Drag done = drag;
    const QRectF rect = brushTo(event->position());
    drag = Drag::None;
    overlay->brush = {};
    drawOverlay();
    if (done == Drag::Zoom && moved) {
        zoomTo(rect);
    } else if (done == Drag::Brush && moved) {
        select(rect, modeOf(event->modifiers()));
    } else if (done == Drag::Brush) {
        const auto mark = markAt(*plot, event->position());
        const auto mode = modeOf(event->modifiers());
        if (mark) {
            emit view->marksSelected({mark->row}, mode == SelectionMode::Add ? SelectionMode::Toggle : mode);
        } else if (mode == SelectionMode::Replace && plotArea().contains(event->position())) {
            emit view->marksSelected({}, SelectionMode::Replace);
        }
    }
}

/// Pixels as values of the answer's column; nothing for categories, bins and times of a zone.
std::optional<BrushRange> ChartView::State::range(QCPAxis* axis, double from, double to,
                                                  const std::string& channel) const {
    const auto place = answer.find(channel);
    const auto& shown = axis == plot->keyAxis() ? plot->chart().x : plot->chart().y;
    const auto& encoded = channel == "x" ? spec.encoding.x : spec.encoding.y;
    const bool binned = encoded && encoded->bin;
    if (!place || shown.kind == AxisKind::Category || binned) return std::nullopt;
    const Field& field = answer.column(*place)->field();
    if (!field.zone.empty()) return std::nullopt;
    const auto [low, high] = std::minmax({axis->pixelToCoord(from), axis->pixelToCoord(to)});
    if (field.type == Type::Date) return BrushRange{std::ceil(low / 86400), std::floor(high / 86400)};
    if (field.type == Type::DateTime) return BrushRange{std::ceil(low * 1e6), std::floor(high * 1e6)};
    return BrushRange{low, high};
}

void ChartView::State::select(const QRectF& pixels, SelectionMode mode) {
    const bool points = plot->chart().mark == Mark::Point;
    const bool horizontal = plot->chart().horizontal;
    const bool grouped = !answer.has("row");
    const auto across = range(plot->xAxis, pixels.left(), pixels.right(), horizontal ? "y" : "x");
    const auto upright = range(plot->yAxis, pixels.top(), pixels.bottom(), horizontal ? "x" : "y");
    const auto key = horizontal ? upright : across;
    if (grouped || !key || (points && !upright)) {
        emit view->marksSelected(marksIn(*plot, pixels), mode);
    } else {
        emit view->rangeBrushed(key, points ? upright : std::nullopt, mode);
    }
}

void ChartView::State::scale(QCPAxis* axis, double factor, double pixel) {
    axis->scaleRange(factor, axis->pixelToCoord(pixel));
}

void ChartView::State::zoomBy(double factor, QPointF about) {
    const QRectF area = plotArea();
    const bool points = plot->chart().mark == Mark::Point;
    const bool horizontal = plot->chart().horizontal;
    const bool overY = about.x() < area.left();
    const bool overX = about.y() > area.bottom();
    if (overX || (!overY && (points || !horizontal))) scale(plot->xAxis, factor, about.x());
    if (overY || (!overX && (points || horizontal))) scale(plot->yAxis, factor, about.y());
    viewChanged();
}

void ChartView::State::wheel(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0) zoomBy(std::pow(zoomStep, steps), event->position());
    event->accept();
}

void ChartView::State::zoomTo(const QRectF& pixels) {
    if (pixels.width() < clickDistance || pixels.height() < clickDistance) return;
    const QCPRange x(plot->xAxis->pixelToCoord(pixels.left()), plot->xAxis->pixelToCoord(pixels.right()));
    const QCPRange y(plot->yAxis->pixelToCoord(pixels.bottom()), plot->yAxis->pixelToCoord(pixels.top()));
    plot->xAxis->setRange(x);
    plot->yAxis->setRange(y);
    viewChanged();
}

void ChartView::State::pan(QPointF pixels) {
    const QRectF area = plotArea();
    const auto move = [](QCPAxis* axis, double from, double to) {
        const double start = axis->pixelToCoord(from);
        const double end = axis->pixelToCoord(to);
        if (axis->scaleType() == QCPAxis::stLogarithmic) {
            axis->setRange(axis->range().lower * start / end, axis->range().upper * start / end);
        } else {
            axis->moveRange(start - end);
        }
    };
    if (pixels.x() != 0) move(plot->xAxis, area.left(), area.left() + pixels.x());
    if (pixels.y() != 0) move(plot->yAxis, area.top(), area.top() + pixels.y());
    viewChanged();
}

void ChartView::State::viewChanged() {
    zoomed = true;
    plot->fit(plot->size());
    plot->replot(QCustomPlot::rpQueuedReplot);
    emit view->viewRangeChanged();
}

void ChartView::State::walk(int step) {
    const auto places = markPlaces(*plot);
    if (places.empty()) return;
    const auto count = places.size();
    if (walked == noRow) {
        walked = step > 0 ? 0 : count - 1;
    } else {
        walked = (walked + count + static_cast<std::size_t>(step + static_cast<int>(count))) % count;
    }
    const auto& place = places[walked];
    overlay->ring = place;
    drawOverlay();
    const QString values = markText(plot->chart(), answer, place.row);
    QToolTip::showText(plot->mapToGlobal(place.pixel.toPoint()), values, plot);
    view->setAccessibleDescription(values);
}

void ChartView::State::selectWalked(Qt::KeyboardModifiers modifiers) {
    const auto places = markPlaces(*plot);
    if (walked < places.size()) emit view->marksSelected({places[walked].row}, modeOf(modifiers));
}

ChartView::ChartView(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>()) {
    state_->view = this;
    state_->plot = new Plot(this);
    state_->message = new QLabel(this);
    state_->message->setAlignment(Qt::AlignCenter);
    state_->message->setWordWrap(true);
    state_->message->setMargin(16);
    state_->message->setTextFormat(Qt::RichText);
    state_->layout = new QStackedLayout(this);
    state_->layout->addWidget(state_->plot);
    state_->layout->addWidget(state_->message);
    state_->plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
    state_->overlay = new Overlay(state_->plot, state_->theme);
    state_->plot->installEventFilter(this);
    state_->plot->setMouseTracking(true);
    state_->plot->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    showMessage(tr("Nothing to show yet."), tr("Choose fields for the chart."));
}

ChartView::~ChartView() { state_->plot->removeEventFilter(this); }

void ChartView::setChart(const ChartSpec& spec, const Table& answer, const Table* selected) {
    const auto& before = state_->spec;
    const bool keep = state_->hasChart && before.dataset == spec.dataset && before.mark == spec.mark &&
                      before.encoding == spec.encoding && before.horizontal == spec.horizontal && state_->zoomed;
    state_->spec = spec;
    state_->answer = answer;
    state_->selected = selected ? std::optional(*selected) : std::nullopt;
    state_->hasChart = true;
    state_->rebuild(keep);
}

void ChartView::setSelected(const Table* selected) {
    state_->selected = selected ? std::optional(*selected) : std::nullopt;
    state_->rebuild(true);
}

void ChartView::setTheme(const Theme& theme) {
    state_->theme = theme;
    if (state_->hasChart) {
        state_->rebuild(true);
    } else {
        state_->showText();
    }
}

void ChartView::setPaintOptions(const PaintOptions& options) {
    state_->options = options;
    state_->rebuild(true);
}

void ChartView::showMessage(const QString& text, const QString& remedy, bool error) {
    state_->hasChart = false;
    state_->zoomed = false;
    state_->text = text;
    state_->remedy = remedy;
    state_->error = error;
    state_->showText();
}

QString ChartView::message() const { return state_->text; }

QRectF ChartView::viewRange() const {
    const QCPRange x = state_->plot->keyAxis()->range();
    const QCPRange y = state_->plot->valueAxis()->range();
    return {x.lower, y.lower, x.size(), y.size()};
}

void ChartView::setViewRange(const QRectF& range) {
    state_->plot->keyAxis()->setRange(range.left(), range.right());
    state_->plot->valueAxis()->setRange(range.top(), range.bottom());
    state_->viewChanged();
}

QPointF ChartView::positionOf(std::size_t row) const {
    for (const auto& place : markPlaces(*state_->plot)) {
        if (place.row == row && state_->plotArea().contains(place.pixel)) return place.pixel;
    }
    return {};
}

void ChartView::zoomIn() { state_->zoomBy(zoomStep, state_->plotArea().center()); }

void ChartView::zoomOut() { state_->zoomBy(1 / zoomStep, state_->plotArea().center()); }

void ChartView::resetView() {
    state_->plot->resetRange();
    state_->viewChanged();
    state_->zoomed = false;
}

void ChartView::changeEvent(QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::LocaleChange || type == QEvent::FontChange) {
        state_->rebuild(true);
    }
    QWidget::changeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    constexpr double step = 40;
    switch (event->key()) {
        case Qt::Key_Left: control ? state_->walk(-1) : state_->pan({step, 0}); return;
        case Qt::Key_Right: control ? state_->walk(1) : state_->pan({-step, 0}); return;
        case Qt::Key_Up: control ? state_->walk(-1) : state_->pan({0, step}); return;
        case Qt::Key_Down: control ? state_->walk(1) : state_->pan({0, -step}); return;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoomIn(); return;
        case Qt::Key_Minus: zoomOut(); return;
        case Qt::Key_0: resetView(); return;
        case Qt::Key_Return:
        case Qt::Key_Enter: state_->selectWalked(event->modifiers()); return;
        case Qt::Key_Space: state_->space = true; return;
        case Qt::Key_Escape:
            if (state_->selected) {
                emit marksSelected({}, SelectionMode::Replace);
                return;
            }
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) state_->space = false;
    QWidget::keyReleaseEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    state_->overlay->focused = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    state_->drawOverlay();
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    state_->overlay->focused = false;
    state_->space = false;
    state_->drawOverlay();
    QWidget::focusOutEvent(event);
}

bool ChartView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != state_->plot) return QWidget::eventFilter(watched, event);
    switch (event->type()) {
        case QEvent::MouseButtonPress: state_->mousePressed(static_cast<QMouseEvent*>(event)); return true;
        case QEvent::MouseMove: state_->mouseMoved(static_cast<QMouseEvent*>(event)); return true;
        case QEvent::MouseButtonRelease: state_->mouseReleased(static_cast<QMouseEvent*>(event)); return true;
        case QEvent::MouseButtonDblClick: resetView(); return true;
        case QEvent::Wheel: state_->wheel(static_cast<QWheelEvent*>(event)); return true;
        case QEvent::Leave:
            state_->overlay->ring.reset();
            state_->drawOverlay();
            return false;
        case QEvent::ContextMenu: return state_->moved;  // a box was dragged, no menu is wanted
        default: return false;
    }
}

}  // namespace kapok::chart
