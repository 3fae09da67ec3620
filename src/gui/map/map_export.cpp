#include "gui/map/map_export.h"

#include "chart/picture_file.h"
#include "report/scene_picture.h"

namespace kapok::gui {

report::ItemPicture mapPicture(std::shared_ptr<const map::Scene> scene, const MapSpace& space, QSize size,
                               const std::vector<int>& selected, const Theme& theme) {
    map::PaintOptions options;
    options.selected = selected;
    options.background = true;
    options.locale = QLocale();
    options.group = chart::paintGroup;
    report::ItemPicture picture = report::scenePicture(std::move(scene), space, theme, options);
    picture.pixels = size;
    return picture;
}

}  // namespace kapok::gui
