// The time of a map: a slider over its periods that can be played. Hidden for a map without time.
#pragma once

#include "gui/common/session.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace kapok::gui {

class MapPresenter;
class PeriodSlider;

/// Where it stands is part of the view; MapTime::at says where a map opens and what is exported. While it plays a
/// period is skipped when its map is not made in time. Within chosenPeriods() it plays these alone.
class MapTimeBar : public QWidget {
    Q_OBJECT
public:
    MapTimeBar(Session& session, MapPresenter& presenter, QWidget* parent = nullptr);

    void retranslate();
    bool isPlaying() const { return clock_.isActive(); }

public slots:
    void play(bool on);
    void step(int steps);  ///< beyond the end: to the other one

signals:
    void exportAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void tick();
    void fillMenu(QMenu* menu);
    void changeTime(const std::function<void(MapTime&)>& change);
    std::pair<std::size_t, std::size_t> ends() const;
    int interval() const;  ///< milliseconds

    Session& session_;
    MapPresenter& presenter_;
    PeriodSlider* slider_;
    QToolButton* play_;
    QToolButton* back_;
    QToolButton* forward_;
    QToolButton* loop_;
    QToolButton* more_;
    QTimer clock_;
};

}  // namespace kapok::gui
