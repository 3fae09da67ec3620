#include "report/item_picture.h"

#include "chart/paint.h"
#include "chart/picture_file.h"
#include "map/paint.h"
#include "report/table_atoms.h"
#include "table/take.h"

#include <QCoreApplication>

#include <algorithm>

namespace kapok::report {
namespace {

constexpr QSizeF chartPixels{800, 500};
constexpr QSizeF mapPixels{900, 680};
constexpr std::size_t mostRowsPainted = 300;  // no picture has room for more

std::vector<map::LayerInput> layerInputs(const workbook::State& state, workbook::Pipeline& pipeline,
                                         const MapSpec& spec, RunContext* context) {
    std::vector<map::LayerInput> inputs;
    for (const MapLayer& layer : spec.layers) {
        workbook::MapAnswer found = pipeline.mapAnswer(state, layer, context);
        inputs.push_back({layer, std::move(found.answer), std::move(found.boundaries)});
    }
    return inputs;
}

}  // namespace

ItemPicture chartPicture(const workbook::State& state, workbook::Pipeline& pipeline, const ChartSpec& chart,
                         const Theme& theme, const PictureOptions& options, RunContext* context) {
    const Table answer = pipeline.chartAnswer(state, chart, {}, context);
    const chart::PaintOptions paint{options.titles, options.titles, options.background};
    return {[=](QPainter& painter, const QRectF& area) {
                chart::paintChart(painter, area, chart, answer, nullptr, theme, paint);
            },
            chartPixels, QString::fromStdString(chart.title)};
}

ItemPicture mapPicture(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& map,
                       const Theme& theme, const PictureOptions& options, RunContext* context) {
    const auto inputs = layerInputs(state, pipeline, map, context);
    const auto scene = std::make_shared<const map::Scene>(map::buildScene(map, inputs, context, {.triangles = false}));
    map::PaintOptions paint;
    paint.title = paint.source = options.titles;
    paint.background = options.background;
    paint.locale = options.locale;
    return {[=](QPainter& painter, const QRectF& area) { map::paintMap(painter, area, *scene, theme, paint); },
            mapPixels, QString::fromStdString(map.title)};
}

ItemPicture tablePicture(const Table& table, const Theme& theme, const PictureOptions& options) {
    return {[=](QPainter& painter, const QRectF& area) {
                if (options.background) painter.fillRect(area, QColor::fromRgb(theme.panel));
                const Table head = slice(table, 0, std::min(table.rows(), mostRowsPainted));
                double y = area.top();
                std::size_t rows = 0;
                for (const Atom& atom : tableAtoms(head, area.width(), theme, options.locale)) {
                    if (y + atom.height > area.bottom() - 18 && rows < table.rows()) break;
                    atom.paint(painter, {area.left(), y});
                    y += atom.height;
                    ++rows;
                }
                if (rows <= table.rows()) {
                    const std::size_t more = table.rows() + 1 - rows;
                    textAtom(
                        QCoreApplication::translate("report", "… and %n more rows", nullptr, static_cast<int>(more)),
                        11, false, theme.mutedText, area.width())
                        .paint(painter, {area.left() + 6, y + 4});
                }
            },
            {800, 500},
            {}};
}

ItemPicture itemPicture(const workbook::State& state, workbook::Pipeline& pipeline, const Id& id, const Theme& theme,
                        const PictureOptions& options, RunContext* context) {
    const Item& item = state.item(id);
    ItemPicture picture;
    switch (item.kind()) {
        case ItemKind::Chart: picture = chartPicture(state, pipeline, state.chart(id), theme, options, context); break;
        case ItemKind::Map: picture = mapPicture(state, pipeline, state.map(id), theme, options, context); break;
        case ItemKind::Dashboard:
            picture = dashboardPicture(state, pipeline, state.dashboard(id), theme, options, context);
            break;
        case ItemKind::Dataset: picture = tablePicture(pipeline.table(state, id, context), theme, options); break;
        default:
            throw Error(KAPOK_TR("report", "%1 is not a picture.").arg(item.name),
                        KAPOK_TR("report", "Choose a chart, a map, a dashboard or a dataset."));
    }
    if (picture.title.isEmpty()) picture.title = QString::fromStdString(item.name);
    return picture;
}

void writePicture(const QString& path, const ItemPicture& picture, QSizeF pixels, double dpi) {
    chart::writePicture(path, picture.paint, pixels.isEmpty() ? picture.pixels : pixels, dpi, picture.title);
}

}  // namespace kapok::report
