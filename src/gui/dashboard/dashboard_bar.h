// Above a dashboard: its layout, what actions have filtered, its bookmarks, its refreshing and its presentation.
#pragma once

#include "gui/common/session.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace kapok::gui {

class ActionRunner;
class DashboardCanvas;
class Refresher;

class DashboardBar : public QFrame {
    Q_OBJECT
public:
    DashboardBar(Session& session, DashboardCanvas& canvas, ActionRunner& actions, Refresher& refresher);

    void refresh();
    void retranslate();

signals:
    void presentRequested();

private:
    void buildLayouts();
    void showFilters();
    void showRefreshing();
    void fillBookmarks(QMenu* menu);

    Session& session_;
    DashboardCanvas& canvas_;
    ActionRunner& actions_;
    Refresher& refresher_;
    QComboBox* layouts_;
    QPushButton* follow_;
    QHBoxLayout* filters_;
    QLabel* refreshed_;
    QToolButton* refreshNow_;
    QPushButton* bookmarks_;
    QPushButton* present_;
};

}  // namespace kapok::gui
