#include "gui/map/map_bookmarks.h"

#include "gui/common/strings.h"
#include "gui/style/icons.h"
#include "map/bookmark.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace kapok::gui {
namespace {

class MapBookmarks {
    Q_DECLARE_TR_FUNCTIONS(MapBookmarks)
};

auto named(std::vector<MapBookmark>& marks, const std::string& name) {
    return std::find_if(marks.begin(), marks.end(), [&](const MapBookmark& mark) { return mark.name == name; });
}

void askAndKeep(Session& session, const Id& map, const map::MapView& view) {
    const QString name = session.dialogs().askText(session.window(), MapBookmarks::tr("Keep this view"),
                                                   MapBookmarks::tr("Its name:"), MapBookmarks::tr("View"));
    if (!name.trimmed().isEmpty()) keepMapView(session, map, view, fromQt(name.trimmed()));
}

void askAndRename(Session& session, const Id& map, const std::string& name) {
    const QString other = session.dialogs().askText(session.window(), MapBookmarks::tr("Rename the view"),
                                                    MapBookmarks::tr("Its name:"), toQt(name));
    if (!other.trimmed().isEmpty()) renameMapView(session, map, name, fromQt(other.trimmed()));
}

}  // namespace

void keepMapView(Session& session, const Id& map, const map::MapView& view, const std::string& name) {
    if (!view.scene()) return;
    MapSpec spec = session.state().map(map);
    MapBookmark mark = map::bookmarkOf(*view.scene(), view.viewRange(), view.width());
    mark.name = name;
    mark.camera = spec.space.camera;
    const auto before = named(spec.bookmarks, name);
    if (before == spec.bookmarks.end())
        spec.bookmarks.push_back(std::move(mark));
    else
        *before = std::move(mark);
    session.replace(map, spec, KAPOK_TR("gui", "Keep the view as \"%1\"").arg(name));
}

void showMapView(Session& session, const Id& map, map::MapView& view, const std::string& name) {
    MapSpec spec = session.state().map(map);
    const auto found = named(spec.bookmarks, name);
    if (found == spec.bookmarks.end())
        throw Error(KAPOK_TR("gui", "The map has no view \"%1\".").arg(name),
                    KAPOK_TR("gui", "Keep the view under that name first."));
    const MapBookmark mark = *found;
    if (view.scene()) view.setViewRange(map::rangeOf(*view.scene(), mark, view.size()));
    if (spec.space.form == MapForm::Flat || spec.space.camera == mark.camera) return;
    spec.space.camera = mark.camera;
    session.replace(map, spec, KAPOK_TR("gui", "Show the view \"%1\"").arg(name));
}

void renameMapView(Session& session, const Id& map, const std::string& name, const std::string& other) {
    MapSpec spec = session.state().map(map);
    const auto found = named(spec.bookmarks, name);
    if (found == spec.bookmarks.end() || name == other) return;
    // It takes the place of another one of that name.
    MapBookmark mark = *found;
    mark.name = other;
    std::erase_if(spec.bookmarks, [&](const MapBookmark& one) { return one.name == other; });
    *named(spec.bookmarks, name) = std::move(mark);
    session.replace(map, spec, KAPOK_TR("gui", "Rename the view \"%1\"").arg(name));
}

void forgetMapView(Session& session, const Id& map, const std::string& name) {
    MapSpec spec = session.state().map(map);
    std::erase_if(spec.bookmarks, [&](const MapBookmark& mark) { return mark.name == name; });
    session.replace(map, spec, KAPOK_TR("gui", "Forget the view \"%1\"").arg(name));
}

QMenu* mapBookmarkMenu(Session& session, const Id& map, map::MapView& view, QWidget* parent) {
    auto* menu = new QMenu(parent);
    QObject::connect(menu, &QMenu::aboutToShow, parent, [&session, map, &view, menu] {
        menu->clear();
        if (!session.state().has(map)) return;
        const auto marks = session.state().map(map).bookmarks;
        for (const auto& mark : marks)
            menu->addAction(toQt(mark.name), menu, [&session, map, &view, name = mark.name] {
                session.guarded([&] { showMapView(session, map, view, name); });
            });
        if (!marks.empty()) menu->addSeparator();
        menu->addAction(icon(QStringLiteral("plus")), MapBookmarks::tr("Keep this view…"), menu,
                        [&session, map, &view] { askAndKeep(session, map, view); })
            ->setEnabled(view.scene() != nullptr);
        if (marks.empty()) return;
        QMenu* rename = menu->addMenu(icon(QStringLiteral("rename")), MapBookmarks::tr("Rename"));
        QMenu* forget = menu->addMenu(icon(QStringLiteral("trash")), MapBookmarks::tr("Forget"));
        for (const auto& mark : marks) {
            rename->addAction(toQt(mark.name), menu,
                              [&session, map, name = mark.name] { askAndRename(session, map, name); });
            forget->addAction(toQt(mark.name), menu,
                              [&session, map, name = mark.name] { forgetMapView(session, map, name); });
        }
    });
    return menu;
}

}  // namespace kapok::gui
