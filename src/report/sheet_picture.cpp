#include "report/sheet_picture.h"

#include "chart/picture_file.h"
#include "host/translate.h"
#include "report/layer_inputs.h"
#include "workbook/house_style.h"

namespace kapok::report {
namespace {

QString problemOf(const Error& error) { return host::shownString(error.message()); }

/// The map of another item, or why it cannot be shown: the rest of the page is made all the same.
map::SheetMap otherMap(const workbook::State& state, workbook::Pipeline& pipeline, const Id& id, RunContext* context) {
    const auto item = state.find(id);
    if (!item || item->kind() != ItemKind::Map) return {};
    try {
        const MapSpec& spec = state.map(id);
        const auto inputs = layerInputs(state, pipeline, spec, context);
        return {std::make_shared<const map::Scene>(map::buildScene(spec, inputs, context)), {}};
    } catch (const Error& error) {
        return {nullptr, problemOf(error)};
    }
}

}  // namespace

map::SheetPage sheetPage(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& asked,
                         std::shared_ptr<const map::Scene> own, const Theme& theme, const QLocale& locale,
                         RunContext* context) {
    map::SheetPage page{asked.sheet, {}, {}, locale};
    for (const Id& id : map::otherMaps(asked.sheet)) page.maps[id] = otherMap(state, pipeline, id, context);
    page.sheet.elements = map::sheetElements(asked.sheet, *own, theme, locale);
    page.projection = host::shownString(own->projection.name);
    page.maps[{}] = {std::move(own), {}};
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
