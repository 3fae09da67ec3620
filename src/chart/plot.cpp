#include "chart/plot.h"

#include "chart/colors.h"
#include "chart/crosshair.h"
#include "chart/note.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace kapok::chart {

namespace {

constexpr double most = 16;  // milliseconds that plots are painted at once within one turn of the event loop

/// One turn of the event loop: what plots have spent in it.
struct Turn {
    std::uint64_t number = 1;
    double spent = 0;

    void spend(double milliseconds) {
        if (spent == 0)
            QMetaObject::invokeMethod(
                qApp, [this] { *this = {number + 1}; }, Qt::QueuedConnection);
        spent += milliseconds;
    }
};

Turn& turn() {
    static Turn turn;
    return turn;
}

}  // namespace

namespace {

/// Before its first scene a plot is an empty ground.
bool isBlank(const Scene& scene) { return scene.panels.empty() && !scene.grid; }

}  // namespace

Plot::Plot(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_OpaquePaintEvent); }

void Plot::setScene(Scene scene, const Theme& theme, const PaintOptions& options, bool keepRange) {
    const bool keep = keepRange && scene.panels.size() == scene_->panels.size();
    scene_ = std::make_shared<const Scene>(std::move(scene));
    cost_ = paintingCost(*scene_);
    theme_ = theme;
    options_ = options;
    if (!keep) resetViews();
    changed();
}

const Layout& Plot::arrangement() const {
    if (!layout_) layout_ = std::make_shared<const Layout>(layOut(*scene_, views_, QSizeF(size()), options_));
    return *layout_;
}

void Plot::setView(std::size_t panel, const View& view) {
    const View before = views_[panel];
    for (std::size_t i = 0; i < views_.size(); ++i) {
        const bool own = i == panel;
        if (own || (scene_->sharedX && views_[i].x == before.x)) views_[i].x = view.x;
        if (own || (scene_->sharedY && views_[i].y == before.y)) views_[i].y = view.y;
        if (own || scene_->sharedY) views_[i].second = view.second;
    }
    changed();
}

void Plot::resetViews() {
    views_.clear();
    for (const auto& panel : scene_->panels) views_.push_back(wholeView(panel));
    changed();
}

bool Plot::isPainting() const {
    if (isBlank(*scene_)) return false;
    return work_.isBusy() || (shown_ != state_ && isVisible() && !visibleRegion().isEmpty());
}

void Plot::changed() {
    layout_.reset();
    ++state_;
    update();
}

void Plot::resizeEvent(QResizeEvent* event) {
    changed();
    QWidget::resizeEvent(event);
}

bool Plot::paintsAtOnce() const {
    const double own = turn_ == turn().number ? spent_ : 0;
    return cost_ <= most && turn().spent - own <= most;
}

PictureOrder Plot::order(double ratio) {
    return {scene_, views_, theme_, options_, size(), ratio, layout_, std::move(memory_), state_};
}

void Plot::take(PlotPicture made) {
    memory_ = std::exchange(picture_, std::move(made.image));
    shown_ = made.number;
    if (shown_ == state_) layout_ = std::move(made.layout);
    update();
}

/// Has the picture painted that is to be shown.
void Plot::renew() {
    const double ratio = devicePixelRatioF();
    if (shown_ == state_ && picture_.devicePixelRatio() != ratio) ++state_;
    if (shown_ == state_) return;
    if (!paintsAtOnce()) {
        if (std::exchange(asked_, state_) != state_) work_.ask(order(ratio));
        return;
    }
    work_.drop();
    QElapsedTimer clock;
    clock.start();
    PlotPicture made = makePicture(order(ratio));
    memory_ = std::exchange(picture_, std::move(made.image));
    shown_ = state_;
    layout_ = std::move(made.layout);
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    spent_ = (turn_ == turn().number ? spent_ : 0) + milliseconds;
    turn_ = turn().number;
    turn().spend(milliseconds);
}

void Plot::paintEvent(QPaintEvent* event) {
    if (!isBlank(*scene_)) renew();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    if (picture_.size() != size() * devicePixelRatioF()) painter.fillRect(rect(), toColor(theme_.panel));
    painter.drawImage(0, 0, picture_);
    paintOverlay(painter);
}

void Plot::paintOverlay(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    if (!overlay.brush.isNull()) {
        QColor fill = toColor(overlay.zooming ? theme_.accent : theme_.selection);
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawRect(overlay.brush);
    }
    if (overlay.lasso.size() > 1) {
        QColor fill = toColor(theme_.selection);
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawPolygon(overlay.lasso);
    }
    painter.setBrush(Qt::NoBrush);
    if (overlay.crosshair) {
        paintCrosshair(painter, theme_, crosshairAt(*scene_, arrangement(), *overlay.crosshair, overlay.pointed));
    }
    if (overlay.ring) {
        painter.setPen(QPen(toColor(theme_.text), 1.5));
        if (overlay.ring->outline.isEmpty()) {
            painter.drawEllipse(overlay.ring->pixel, 5, 5);
        } else {
            painter.save();
            const auto& placed = arrangement();
            if (overlay.ring->panel < placed.panels.size()) {
                painter.setClipRect(placed.panels[overlay.ring->panel].plot().adjusted(-1, -1, 1, 1));
            }
            painter.drawPolygon(overlay.ring->outline);
            painter.restore();
        }
    }
    if (!overlay.note.isEmpty()) paintNote(painter, width(), overlay.note, theme_);
    if (overlay.focused) {
        painter.setPen(QPen(toColor(theme_.accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace kapok::chart
