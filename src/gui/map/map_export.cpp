#include "gui/map/map_export.h"

#include "map/paint.h"

namespace kapok::gui {

report::ItemPicture mapPicture(std::shared_ptr<const map::Scene> scene, QSize size, const std::vector<int>& selected,
                               const Theme& theme) {
    map::PaintOptions options;
    options.selected = selected;
    options.background = true;
    options.locale = QLocale();
    report::ItemPicture picture;
    picture.paint = [scene, options, theme](QPainter& painter, const QRectF& area) {
        map::paintMap(painter, area, *scene, theme, options);
    };
    picture.pixels = size;
    picture.title = QString::fromStdString(scene->title);
    return picture;
}

}  // namespace kapok::gui
