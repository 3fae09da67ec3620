// What lies at a place of a map: the features of all layers there, with every field of their rows.
#pragma once

#include "gui/map/map_presenter.h"

#include <QFrame>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace kapok::gui {

/// Lies over the upper left corner of the view; hidden until something is asked for.
class MapIdentify : public QFrame {
    Q_OBJECT
public:
    MapIdentify(Session& session, MapPresenter& presenter, map::MapView* view);

    /// Rows are read in the background, of each layer the first ones.
    void ask(geo::Point at);
    const QTreeWidget& found() const { return *found_; }
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askLayer(const map::Scene& scene, std::size_t layer, geo::Point at);
    static void showValue(QTreeWidgetItem& section, const QStringList& words);
    static void showRows(QTreeWidgetItem& section, const Table& rows);

    Session& session_;
    MapPresenter& presenter_;
    map::MapView* view_;
    QLabel* place_;
    QTreeWidget* found_;
    std::uint64_t round_ = 0;
};

}  // namespace kapok::gui
