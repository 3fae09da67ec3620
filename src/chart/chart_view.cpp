#include "chart/chart_view.h"

#include "chart/chart_reader.h"
#include "chart/chart_view_state.h"
#include "chart/colors.h"
#include "chart/mark_places.h"
#include "chart/note.h"
#include "sdk/error.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace kapok::chart {

void ChartView::State::make(bool keepView) {
    if (!hasChart) return;
    // What was asked for before and is not drawn yet may have been another chart.
    asked.keepView = keepView && (asked.keepView || !maker.isBusy());
    maker.make(asked);
    if (maker.isBusy() && layout->currentWidget() != plot) {
        text = ChartView::tr("Drawing…");
        remedy.clear();
        error = false;
        showText();
    }
}

void ChartView::State::show(MadeScene made) {
    if (made.error) return showProblem(made.error->message(), made.error->remedy());
    Scene& scene = made.scene;
    spec = std::move(made.order.spec);
    answer = std::move(made.order.answer);
    selected = std::move(made.order.selected);
    const Theme* own = themeNamed(spec.theme);
    const bool known = !scene.panels.empty() && !plot->scene().panels.empty();
    const bool same = known && scene.panel().x.kind == plot->scene().panel().x.kind &&
                      scene.panel().x.categories == plot->scene().panel().x.categories;
    if (!(made.order.keepView && same)) zoomed = false;
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
}

void ChartView::State::showProblem(const Text& what, const Text& todo) {
    text = words(what);
    remedy = words(todo);
    error = true;
    showText();
}

/// Made when it is first needed: most views show a chart all their life.
void ChartView::State::makeMessage() {
    message = new QLabel(view);
    message->setAlignment(Qt::AlignCenter);
    message->setWordWrap(true);
    message->setMargin(16);
    message->setTextFormat(Qt::RichText);
    layout->addWidget(message);
}

void ChartView::State::showText() {
    if (!message) makeMessage();
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

ChartView::ChartView(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>()) {
    state_->view = this;
    state_->plot = new Plot(this);
    state_->layout = new QStackedLayout(this);
    state_->layout->addWidget(state_->plot);
    constexpr int brushInterval = 20;  // milliseconds
    state_->brushing.setSingleShot(true);
    state_->brushing.setInterval(brushInterval);
    connect(&state_->brushing, &QTimer::timeout, this, [this] {
        if (state_->brushed) state_->brush();
    });
    state_->plot->installEventFilter(this);
    state_->plot->setMouseTracking(true);
    state_->plot->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    state_->text = tr("Nothing to show yet.");
    state_->remedy = tr("Choose fields for the chart.");
    constexpr int soon = 150;  // milliseconds: the first chart may be on its way
    QTimer::singleShot(soon, this, [this] {
        if (!state_->hasChart && !state_->message) state_->showText();
    });
}

ChartView::~ChartView() { state_->plot->removeEventFilter(this); }

void ChartView::setChart(const ChartSpec& spec, const Table& answer, const Table* selected) {
    const auto& before = state_->asked.spec;
    const bool keep = state_->hasChart && before.dataset == spec.dataset && before.mark == spec.mark &&
                      before.encoding == spec.encoding && before.horizontal == spec.horizontal && state_->zoomed;
    state_->asked.spec = spec;
    state_->asked.answer = answer;
    state_->asked.selected = selected ? std::optional(*selected) : std::nullopt;
    state_->hasChart = true;
    state_->make(keep);
}

void ChartView::setSelected(const Table* selected) {
    state_->asked.selected = selected ? std::optional(*selected) : std::nullopt;
    state_->make(true);
}

void ChartView::setEstimated(bool estimated) {
    const QString note = estimated ? sampleNote() : QString();
    if (state_->plot->overlay.note == note) return;
    state_->plot->overlay.note = note;
    state_->drawOverlay();
}

bool ChartView::isEstimated() const { return !state_->plot->overlay.note.isEmpty(); }

bool ChartView::isBrushing() const { return state_->drag == Drag::Brush || state_->drag == Drag::Lasso; }

const ChartSpec& ChartView::drawnSpec() const { return state_->spec; }

const Table& ChartView::drawnAnswer() const { return state_->answer; }

const Table* ChartView::drawnSelected() const { return state_->selected ? &*state_->selected : nullptr; }

bool ChartView::isDrawing() const { return state_->maker.isBusy() || state_->plot->isPainting(); }

void ChartView::setTheme(const Theme& theme) {
    state_->theme = theme;
    if (state_->hasChart) {
        state_->make(true);
    } else if (state_->message) {
        state_->showText();
    }
}

void ChartView::setPaintOptions(const PaintOptions& options) {
    state_->options = options;
    state_->make(true);
}

void ChartView::showMessage(const QString& text, const QString& remedy, bool error) {
    state_->hasChart = false;
    state_->maker.drop();
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

void ChartView::setTool(Tool tool) {
    if (tool == state_->tool) return;
    state_->tool = tool;
    state_->plot->setCursor(tool == Tool::Lasso ? Qt::CrossCursor : Qt::ArrowCursor);
    emit toolChanged(tool);
}

ChartView::Tool ChartView::tool() const { return state_->tool; }

void ChartView::setOpensMarks(bool opens) { state_->opensMarks = opens; }

void ChartView::setOffersMenu(bool offers) { state_->offersMenu = offers; }

QStringList ChartView::legendNames(const QString& name) const { return state_->legendNames(name); }

ChartPlace ChartView::placeAt(QPointF pixel) const { return state_->placeAt(pixel); }

void ChartView::showCrosshair(std::optional<double> seconds) {
    if (state_->plot->overlay.crosshair == seconds) return;
    state_->plot->overlay.crosshair = seconds;
    state_->plot->overlay.pointed.reset();
    state_->drawOverlay();
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
        state_->make(true);
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
        case Qt::Key_L: setTool(tool() == Tool::Brush ? Tool::Lasso : Tool::Brush); return;
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
        case QEvent::MouseButtonDblClick: state_->doubleClicked(static_cast<QMouseEvent*>(event)); return true;
        case QEvent::Wheel: state_->wheel(static_cast<QWheelEvent*>(event)); return true;
        case QEvent::Leave: state_->left(); return false;
        case QEvent::ContextMenu: {  // the mouse asks when it is released: it may drag a box first
            const auto* asked = static_cast<QContextMenuEvent*>(event);
            if (!state_->offersMenu) return state_->moved;
            if (asked->reason() != QContextMenuEvent::Mouse) emit menuRequested({}, asked->globalPos());
            return true;
        }
        default: return false;
    }
}

}  // namespace kapok::chart
