#include "chart/chart_view.h"

#include "chart/chart_reader.h"
#include "chart/colors.h"
#include "chart/mark_places.h"
#include "chart/plot.h"
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
    void drawOverlay() { plot->update(); }
    /// The panel that the mouse is or was pressed over; the first when it is over none.
    std::size_t panelAt(QPointF pixel) const { return plot->arrangement().panelAt(pixel).value_or(0); }
    bool hasPanels() const { return hasChart && !plot->arrangement().panels.empty(); }
    const Panel& panel(std::size_t index) const { return plot->scene().panels[index]; }
    const Projection& projection(std::size_t index) const { return plot->arrangement().panels[index].projection; }
    QRectF plotArea(std::size_t index) const { return projection(index).plot(); }
    QRectF brushTo(QPointF end) const;
    void hover(QPointF pixel, QPoint global);
    void mousePressed(QMouseEvent* event);
    void mouseMoved(QMouseEvent* event);
    void mouseReleased(QMouseEvent* event);
    void wheel(QWheelEvent* event);
    void select(const QRectF& pixels, SelectionMode mode);
    std::optional<BrushRange> range(std::size_t index, const QRectF& pixels, bool alongX) const;
    void show(std::size_t index, const QRectF& pixels);
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
        auto scene = buildScene(spec, answer, selected ? &*selected : nullptr);
        const Theme* own = themeNamed(spec.theme);
        const bool known = !scene.panels.empty() && !plot->scene().panels.empty();
        const bool same = known && scene.panel().x.kind == plot->scene().panel().x.kind &&
                          scene.panel().x.categories == plot->scene().panel().x.categories;
        if (!(keep && same)) zoomed = false;
        if (scene.empty()) {
            text = answer.rows() == 0 ? ChartView::tr("Nothing to show: no rows are left.")
                                      : ChartView::tr("Nothing to show: every value is missing.");
            remedy = ChartView::tr("Clear a filter or choose another field.");
            error = false;
            showText();
            return;
        }
        plot->overlay.ring.reset();
        walked = noRow;
        const QString shown = scene.panels.empty() ? QString() : scene.panel().y.title;
        view->setAccessibleName(scene.title.isEmpty() ? ChartView::tr("Chart of %1").arg(shown) : scene.title);
        plot->setScene(std::move(scene), own ? *own : theme, options, zoomed);
        text.clear();
        layout->setCurrentWidget(plot);
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
        plot->overlay.zooming = drag == Drag::Zoom;
        drawOverlay();
    }
    last = pixel;
}

void ChartView::State::mouseReleased(QMouseEvent* event) {
    const Drag done = drag;
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
    if (state_->plot->views().empty()) return {};
    const View& view = state_->plot->views().front();
    return {view.x.low, view.y.low, view.x.size(), view.y.size()};
}

void ChartView::setViewRange(const QRectF& range) {
    if (state_->plot->views().empty()) return;
    View view = state_->plot->views().front();
    view.x = {range.left(), range.right()};
    view.y = {range.top(), range.bottom()};
    state_->plot->setView(0, view);
    state_->viewChanged();
}

QPointF ChartView::positionOf(std::size_t row) const {
    for (const auto& place : markPlaces(state_->plot->scene(), state_->plot->arrangement())) {
        const bool cell = state_->plot->scene().grid.has_value();
        if (place.row == row && (cell || state_->plotArea(place.panel).contains(place.pixel))) return place.pixel;
    }
    return {};
}

void ChartView::zoomIn() {
    if (state_->hasPanels()) state_->zoomBy(zoomStep, state_->plotArea(0).center());
}

void ChartView::zoomOut() {
    if (state_->hasPanels()) state_->zoomBy(1 / zoomStep, state_->plotArea(0).center());
}

void ChartView::resetView() {
    state_->plot->resetViews();
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
    state_->plot->overlay.focused = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    state_->drawOverlay();
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    state_->plot->overlay.focused = false;
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
            state_->plot->overlay.ring.reset();
            state_->drawOverlay();
            return false;
        case QEvent::ContextMenu: return state_->moved;  // a box was dragged, no menu is wanted
        default: return false;
    }
}

}  // namespace kapok::chart
