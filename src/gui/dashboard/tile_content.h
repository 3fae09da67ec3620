// What a tile shows: the view of an item, a number, a text, a control, a picture, a button, the tabs of a container.
#pragma once

#include "gui/common/session.h"

#include <QPointer>

class QTabBar;

namespace kapok::gui {

class ChartPresenter;
class ControlTile;
class MapPresenter;
class NumberTile;
class TableTile;

class TileContent : public QObject {
    Q_OBJECT
public:
    TileContent(Session& session, QObject* parent);

    /// The widget is made anew only when something else is shown; true then. `index`: of the tile in the dashboard,
    /// whose controls filter what is shown.
    bool setTile(const Dashboard& dashboard, std::size_t index);
    /// The data may have changed. True when the widget was made anew: what it showed is gone.
    bool refresh();
    void retranslate();

    /// Never null after setTile.
    QWidget* widget() const { return widget_; }
    /// Shows an earlier state, while the new one is worked out.
    bool isStale() const { return pending_ > 0; }
    /// Why the data of a tile that has no words of its own cannot be shown; empty: they can.
    const QString& error() const { return error_; }

    /// Of a container: its open tab.
    int tab() const;
    void setTab(int tab);
    /// What part of the data is in view (see Bookmark::ranges); empty when all of it.
    std::vector<double> range() const;
    void setRange(const std::vector<double>& range);
    /// The picture as it is drawn now.
    QPixmap picture() const;
    /// The numbers behind it, if it has any.
    std::optional<Table> data() const;

signals:
    void described(const QString& words);
    /// isStale or error is another.
    void conditionChanged();
    /// The reader has chosen in a control.
    void chosen(const kapok::TileControl& control);
    void pressed();
    /// Something was selected in this very tile.
    void selectedHere();
    void tabShown(int tab);

private:
    void make();
    void makeItem(const Item& item);
    void makeChart();
    void makeMap();
    void makeTable(const Item& item);
    void makeText();
    void makePicture();
    void makeButton();
    void showSpec();
    void showTabs();
    void watchData();
    void applyRange();

    Session& session_;
    Dashboard dashboard_;
    Tile tile_;
    std::size_t index_ = 0;
    bool made_ = false;
    QPointer<QWidget> widget_;
    QTabBar* tabs_ = nullptr;
    ChartPresenter* chart_ = nullptr;
    MapPresenter* map_ = nullptr;
    TableTile* table_ = nullptr;
    NumberTile* number_ = nullptr;
    ControlTile* control_ = nullptr;
    int pending_ = 0;    ///< datasets that are being brought up to date
    quint64 round_ = 0;  ///< of asking for them
    QString error_;
    bool ranged_ = false;  ///< the reader has zoomed
    std::vector<double> wantedRange_;
};

/// Datasets that an item is made of.
std::vector<Id> datasetsOf(const workbook::State& state, const Id& item);

}  // namespace kapok::gui
