#include "report/sheet_picture.h"

#include "chart/picture_file.h"
#include "host/translate.h"
#include "report/layer_inputs.h"
#include "space/paint.h"
#include "workbook/house_style.h"

#include <mutex>

namespace kapok::report {
namespace {

QString problemOf(const Error& error) { return host::shownString(error.message()); }

/// A scene as its spec shows it. The model of a map in space is made with its first picture, in the thread that paints.
map::SheetMap sheetMap(std::shared_ptr<const map::Scene> scene, const MapSpace& space, const Theme& theme,
                       const QLocale& locale) {
    map::SheetMap made{scene};
    if (space.form == MapForm::Flat) return made;
    made.heights = space::heightWords(*scene, space.form, locale);
    const auto once = std::make_shared<std::once_flag>();
    const auto model = std::make_shared<std::shared_ptr<const space::Model>>();
    made.inSpace = [=](QPainter& painter, const QRectF& area) {
        std::call_once(*once, [&] {
            *model = std::make_shared<const space::Model>(space::buildModel(scene, space, theme, locale));
        });
        const space::PaintOptions bare{
            .camera = space.camera, .title = false, .source = false, .legend = false, .locale = locale};
        space::paintSpace(painter, area, *model, bare);
    };
    return made;
}

/// The map of another item, or why it cannot be shown: the rest of the page is made all the same.
map::SheetMap otherMap(const workbook::State& state, workbook::Pipeline& pipeline, const Id& id, const Theme& theme,
                       const QLocale& locale, RunContext* context) {
    const auto item = state.find(id);
    if (!item || item->kind() != ItemKind::Map) return {};
    try {
        const MapSpec& spec = state.map(id);
        const auto inputs = layerInputs(state, pipeline, spec, context);
        return sheetMap(std::make_shared<const map::Scene>(map::buildScene(spec, inputs, context)), spec.space, theme,
                        locale);
    } catch (const Error& error) {
        return {.problem = problemOf(error)};
    }
}

}  // namespace

map::SheetPage sheetPage(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& asked,
                         std::shared_ptr<const map::Scene> own, const Theme& theme, const QLocale& locale,
                         RunContext* context) {
    map::SheetPage page{asked.sheet, {}, {}, locale};
    for (const Id& id : map::otherMaps(asked.sheet))
        page.maps[id] = otherMap(state, pipeline, id, theme, locale, context);
    page.projection = host::shownString(own->projection.name);
    map::SheetMap& shown = page.maps[{}] = sheetMap(std::move(own), asked.space, theme, locale);
    page.sheet.elements = map::sheetElements(asked.sheet, shown, theme, locale);
    return page;
}

ItemPicture sheetPicture(map::SheetPage made, const Theme& theme) {
    const auto page = std::make_shared<const map::SheetPage>(std::move(made));
    ItemPicture picture;
    picture.paint = [page, theme](QPainter& painter, const QRectF& area) {
        map::paintSheet(painter, area, *page, theme, chart::paintGroup);
    };
    picture.pixels = QSizeF(page->sheet.width, page->sheet.height) * map::pixelsPerMillimetre;
    picture.title = QString::fromStdString(page->maps.at({}).scene->title);
    picture.isPage = picture.saysItsSource = true;
    return picture;
}

ItemPicture sheetPicture(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& asked,
                         const Theme& theme, const QLocale& locale, RunContext* context) {
    MapSpec spec = asked;
    spec.source = withFooter(spec.source, workbook::houseStyle(state));
    const auto inputs = layerInputs(state, pipeline, spec, context);
    auto scene = std::make_shared<const map::Scene>(map::buildScene(spec, inputs, context));
    return sheetPicture(sheetPage(state, pipeline, spec, std::move(scene), theme, locale, context), theme);
}

}  // namespace kapok::report
