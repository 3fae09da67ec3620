// The page of a map: arranged, printed and exported here.
#pragma once

#include "gui/map/map_presenter.h"
#include "map/sheet.h"
#include "report/item_picture.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace kapok::gui {

class MapSheetPanel;
class MapSheetView;

class MapSheetEditor : public QWidget {
    Q_OBJECT
public:
    /// `presenter` and `window` (whose part of the map a page may show) must outlive it.
    MapSheetEditor(Session& session, Id map, MapPresenter& presenter, const map::MapView& window,
                   QWidget* parent = nullptr);

    /// The workbook or the scene has changed; done when it is next seen.
    void refresh();
    void retranslate();

    MapSheetView& view() { return *view_; }
    /// The properties of the chosen element, for the inspector.
    MapSheetPanel& panel() { return *panel_; }
    /// Null until the map is drawn.
    std::shared_ptr<const map::SheetPage> page() const { return page_; }
    /// Throws Error while there is none.
    report::ItemPicture picture() const;

    void add(SheetPart part, const Id& map = {});
    void remove(int element);
    void arrangeAfresh();
    /// Elements keep their places in proportion.
    void setPaper(double width, double height);

signals:
    void shown();
    void leaveAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* bar();
    void make();
    void showMade(map::SheetPage page);
    void showChosen();
    void fillAddMenu(QMenu* menu);
    void showPaper();
    void change(const std::function<void(MapSheet&)>& edit, const Text& name, const std::string& mergeKey = {});
    void changeElement(const SheetElement& element, const QString& what);
    void takeExtent();
    QList<QPair<QString, QString>> otherMaps() const;
    Theme paperTheme() const;

    Session& session_;
    Id map_;
    MapPresenter& presenter_;
    const map::MapView& window_;
    MapSheetView* view_;
    MapSheetPanel* panel_;
    QComboBox* paper_;
    QList<QWidget*> tools_;
    std::shared_ptr<const map::SheetPage> page_;
    std::vector<Id> others_;  ///< of the page: maps of other items
    host::JobHandle making_;
    std::uint64_t round_ = 0;
    int choose_ = -1;  ///< the element to be chosen once the page is made
};

}  // namespace kapok::gui
