#include "report/scene_picture.h"

#include "space/paint.h"

namespace kapok::report {
namespace {

constexpr QSizeF mapPixels{900, 680};

}  // namespace

ItemPicture scenePicture(std::shared_ptr<const map::Scene> scene, const MapSpace& space, const Theme& theme,
                         const map::PaintOptions& options) {
    ItemPicture picture{{}, mapPixels, QString::fromStdString(scene->title)};
    if (space.form == MapForm::Flat) {
        picture.paint = [scene, theme, options](QPainter& painter, const QRectF& area) {
            map::paintMap(painter, area, *scene, theme, options);
        };
        return picture;
    }
    const auto model = std::make_shared<const space::Model>(space::buildModel(scene, space, theme, options.locale));
    const space::PaintOptions raised{.camera = space.camera,
                                     .selected = options.selected,
                                     .title = options.title,
                                     .source = options.source,
                                     .legend = options.legend,
                                     .background = options.background,
                                     .locale = options.locale};
    picture.paint = [model, raised](QPainter& painter, const QRectF& area) {
        space::paintSpace(painter, area, model, raised);
    };
    return picture;
}

}  // namespace kapok::report
