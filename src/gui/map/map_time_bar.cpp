#include "gui/map/map_time_bar.h"

#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/map/map_presenter.h"
#include "gui/map/period_slider.h"
#include "map/division.h"
#include "spec/map_parts.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace kapok::gui {

MapTimeBar::MapTimeBar(Session& session, MapPresenter& presenter, QWidget* parent)
    : QWidget(parent), session_(session), presenter_(presenter), slider_(new PeriodSlider) {
    setObjectName(QStringLiteral("mapTimeBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(2);
    back_ = iconButton(QStringLiteral("chevron-left"), {}, [this] { step(-1); });
    play_ = iconButton(QStringLiteral("play"), {}, [this] { play(!isPlaying()); });
    forward_ = iconButton(QStringLiteral("chevron-right"), {}, [this] { step(1); });
    loop_ = iconButton(QStringLiteral("refresh"), {}, [] {});
    loop_->setCheckable(true);
    loop_->setChecked(true);
    more_ = iconButton(QStringLiteral("more"), {}, [] {});
    auto* menu = new QMenu(more_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    more_->setMenu(menu);
    more_->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton* button : {back_, play_, forward_}) row->addWidget(button);
    row->addWidget(slider_, 1);
    row->addWidget(loop_);
    row->addWidget(more_);
    connect(slider_, &QAbstractSlider::valueChanged, this,
            [this](int value) { presenter_.showPeriod(static_cast<std::size_t>(value)); });
    connect(slider_, &PeriodSlider::playAsked, this, [this] { play(!isPlaying()); });
    connect(&presenter_, &MapPresenter::periodChanged, this, &MapTimeBar::follow);
    connect(&presenter_, &MapPresenter::shown, this, &MapTimeBar::follow);
    connect(&clock_, &QTimer::timeout, this, &MapTimeBar::tick);
    retranslate();
    follow();
}

void MapTimeBar::retranslate() {
    const auto name = [](QWidget* widget, const QString& text) {
        widget->setToolTip(text);
        widget->setAccessibleName(text);
    };
    name(back_, tr("One period back"));
    name(play_, isPlaying() ? tr("Stop") : tr("Play"));
    name(forward_, tr("One period on"));
    name(loop_, tr("Begin again after the last period"));
    name(more_, tr("Unit, speed and export of the animation"));
    slider_->setAccessibleName(tr("Period of the map"));
    slider_->update();
}

void MapTimeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

/// Shows what the presenter shows.
void MapTimeBar::follow() {
    const auto& periods = presenter_.periods();
    setVisible(periods.size() > 1);
    if (periods.size() < 2) return play(false);
    const QSignalBlocker quiet(slider_);
    slider_->setPeriods(periods, presenter_.scene()->division->unit);
    slider_->setChosen(presenter_.chosenPeriods());
    slider_->setValue(static_cast<int>(presenter_.period()));
    slider_->setAccessibleDescription(slider_->text(slider_->value()));
    if (isPlaying() && clock_.interval() != interval()) clock_.setInterval(interval());
}

int MapTimeBar::interval() const {
    return static_cast<int>(std::lround(1000 * std::clamp(presenter_.spec().time.stepSeconds, 0.05, 60.0)));
}

std::pair<std::size_t, std::size_t> MapTimeBar::ends() const {
    return presenter_.chosenPeriods().value_or(std::pair(std::size_t{0}, presenter_.periods().size() - 1));
}

void MapTimeBar::play(bool on) {
    if (on == isPlaying() || (on && presenter_.periods().size() < 2)) return;
    if (on) {
        if (presenter_.period() >= ends().second) presenter_.showPeriod(ends().first);
        clock_.start(interval());
    } else {
        clock_.stop();
    }
    play_->setIcon(icon(on ? QStringLiteral("pause") : QStringLiteral("play")));
    retranslate();
}

void MapTimeBar::tick() {
    const auto [first, last] = ends();
    const bool end = presenter_.period() >= last;
    if (end && !loop_->isChecked()) return play(false);
    presenter_.showPeriod(end ? first : std::max(first, presenter_.period() + 1));
}

void MapTimeBar::step(int steps) {
    play(false);
    if (presenter_.periods().empty()) return;
    const auto [first, last] = ends();
    const auto at = static_cast<std::ptrdiff_t>(presenter_.period()) + steps;
    if (at < static_cast<std::ptrdiff_t>(first)) return presenter_.showPeriod(last);
    presenter_.showPeriod(at > static_cast<std::ptrdiff_t>(last) ? first : static_cast<std::size_t>(at));
}

void MapTimeBar::changeTime(const std::function<void(MapTime&)>& change) {
    if (!session_.state().has(presenter_.item())) return;
    MapSpec spec = session_.state().map(presenter_.item());
    change(spec.time);
    session_.replace(presenter_.item(), spec, KAPOK_TR("gui", "Change the time of a map"));
}

void MapTimeBar::fillMenu(QMenu* menu) {
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    const MapTime& time = presenter_.spec().time;
    const auto choice = [&](QMenu* in, QActionGroup* group, const QString& text, bool checked,
                            std::function<void(MapTime&)> change) {
        QAction* action = in->addAction(text, this, [this, change = std::move(change)] { changeTime(change); });
        action->setCheckable(true);
        action->setChecked(checked);
        if (group) group->addAction(action);
    };
    auto* units = menu->addMenu(tr("A step is a"));
    auto* unitGroup = new QActionGroup(units);
    for (const TimeUnit unit : {TimeUnit::Year, TimeUnit::Quarter, TimeUnit::Month, TimeUnit::Week, TimeUnit::Day,
                                TimeUnit::Hour, TimeUnit::MonthOfYear, TimeUnit::DayOfWeek, TimeUnit::HourOfDay})
        choice(units, unitGroup, words(unit), time.unit == unit, [unit](MapTime& one) { one.unit = unit; });
    auto* speeds = menu->addMenu(tr("Speed"));
    auto* speedGroup = new QActionGroup(speeds);
    for (const double seconds : {0.2, 0.4, 0.8, 1.5, 3.0}) {
        choice(speeds, speedGroup, tr("%1 s a step").arg(QLocale().toString(seconds)), time.stepSeconds == seconds,
               [seconds](MapTime& one) { one.stepSeconds = seconds; });
    }
    choice(menu, nullptr, tr("All up to the period"), time.cumulative,
           [](MapTime& one) { one.cumulative = !one.cumulative; });
    menu->addAction(tr("Open the map with this period"), this, [this] {
        const std::string at = isoText(presenter_.periods()[presenter_.period()]);
        changeTime([&](MapTime& one) { one.at = at; });
    });
    menu->addSeparator();
    menu->addAction(tr("Export frames…"), this, &MapTimeBar::exportAsked);
}

}  // namespace kapok::gui
