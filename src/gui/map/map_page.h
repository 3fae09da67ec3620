// A map and its inspector.
#pragma once

#include "gui/common/page.h"
#include "report/film.h"
#include "report/item_picture.h"

class QPrinter;
class QStackedWidget;
class QToolButton;

namespace kapok::map {
class MapView;
}

namespace kapok::gui {

class MapIdentify;
class MapInSpace;
class MapInspector;
class MapPresenter;
class MapSheetEditor;
class MapTimeBar;
class MapTools;

class MapPage : public Page {
    Q_OBJECT
public:
    MapPage(Session& session, const Id& item, QWidget* parent);

    QString iconName() const override { return QStringLiteral("map"); }
    QWidget* inspector() override;
    void update(const workbook::State& before, const workbook::State& after) override;
    void retranslate() override;
    bool runAction(const QString& action) override;
    std::vector<Id> datasets() const override;
    QStringList exportFilters() const override;
    void exportTo(const QString& path) override;
    bool canPrint() const override { return true; }
    void print() override;
    QString help() const override;

    map::MapView& view() { return *view_; }
    MapPresenter& presenter() { return *presenter_; }
    MapInSpace& space() { return *space_; }
    MapSheetEditor& sheet() { return *sheet_; }
    /// The map as a page to print instead of the window's.
    void showSheet(bool page);
    bool showsSheet() const;

private:
    void addTools();
    void printSheet(QPrinter& printer);
    /// The map at the view's size, as files show it.
    report::ItemPicture picture() const;
    void keepCamera(const MapCamera& camera);
    /// How an exported film moves; nothing for a map that does not.
    std::optional<report::Motion> filmed() const;

    map::MapView* view_;
    MapTools* tools_;
    QToolButton* select_;
    MapIdentify* identify_;
    MapPresenter* presenter_;
    MapInSpace* space_;
    MapInspector* inspector_;
    QToolButton* bookmarks_;
    QToolButton* toPage_;
    MapSheetEditor* sheet_;
    QStackedWidget* stack_;
    QWidget* properties_;  ///< the inspectors of map and page, of which one is seen
    MapTimeBar* timeBar_;
};

}  // namespace kapok::gui
