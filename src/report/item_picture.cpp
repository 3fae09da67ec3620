#include "report/item_picture.h"

#include "chart/paint.h"
#include "chart/picture_file.h"
#include "report/layer_inputs.h"
#include "report/logo.h"
#include "report/origin_line.h"
#include "report/scene_picture.h"
#include "report/sheet_picture.h"
#include "report/table_atoms.h"
#include "table/take.h"
#include "workbook/house_style.h"
#include "workbook/map_answer.h"
#include "workbook/result_chart.h"

#include <QCoreApplication>

#include <algorithm>

namespace kapok::report {
namespace {

constexpr QSizeF chartPixels{800, 500};
constexpr std::size_t mostRowsPainted = 300;  // no picture has room for more

/// The columns that a picture of this width has room for, and the titles of the others.
struct ColumnsSeen {
    std::vector<std::string> shown;
    QStringList hidden;
};

ColumnsSeen columnsSeen(const Table& table, double width, const QLocale& locale) {
    ColumnsSeen seen;
    const std::size_t fit = columnsThatFit(table, width, locale);
    for (const auto& column : table.columns()) {
        const Field& field = column->field();
        if (field.type != Type::Geometry && seen.shown.size() < fit) {
            seen.shown.push_back(field.name);
        } else {
            seen.hidden << QString::fromStdString(field.shown());
        }
    }
    return seen;
}

/// Says what a picture of a table has no room for.
Atom leftOutNote(const QStringList& columns, std::size_t rows, double width, const Theme& theme) {
    constexpr qsizetype mostNamed = 12;
    QStringList sentences;
    if (rows > 0)
        sentences << QCoreApplication::translate("report", "… and %n more rows", nullptr, static_cast<int>(rows));
    if (!columns.isEmpty()) {
        const QString names =
            columns.mid(0, mostNamed).join(QCoreApplication::translate("report", ", ", "between names"));
        sentences << (columns.size() <= mostNamed
                          ? QCoreApplication::translate("report", "Columns not shown: %1").arg(names)
                          : QCoreApplication::translate("report", "Columns not shown: %1 and %n more", nullptr,
                                                        static_cast<int>(columns.size() - mostNamed))
                                .arg(names));
    }
    return textAtom(sentences.join(QStringLiteral("\n")), 11, false, theme.mutedText, width - 12);
}

}  // namespace

ItemPicture chartPicture(const workbook::State& state, workbook::Pipeline& pipeline, const ChartSpec& asked,
                         const Theme& theme, const PictureOptions& options, RunContext* context) {
    const Table answer = pipeline.chartAnswer(state, asked, {}, context);
    ChartSpec chart = asked;
    chart.source = withFooter(chart.source, workbook::houseStyle(state));
    const chart::PaintOptions paint{options.titles, options.titles, options.background};
    return {[=](QPainter& painter, const QRectF& area) {
                chart::paintChart(painter, area, chart, answer, nullptr, theme, paint);
            },
            chartPixels, QString::fromStdString(chart.title)};
}

ItemPicture mapPicture(const workbook::State& state, workbook::Pipeline& pipeline, const MapSpec& asked,
                       const Theme& theme, const PictureOptions& options, RunContext* context) {
    if (options.sheets && !asked.sheet.elements.empty())
        return sheetPicture(state, pipeline, asked, theme, options.locale, context);
    MapSpec map = asked;
    map.source = withFooter(map.source, workbook::houseStyle(state));
    const auto inputs = layerInputs(state, pipeline, map, context);
    const auto scene = std::make_shared<const map::Scene>(map::buildScene(map, inputs, context));
    map::PaintOptions paint;
    paint.title = paint.source = options.titles;
    paint.background = options.background;
    paint.locale = options.locale;
    paint.group = chart::paintGroup;
    return scenePicture(scene, map.space, theme, paint);
}

ItemPicture tablePicture(const Table& table, const Theme& theme, const PictureOptions& options) {
    return {[=](QPainter& painter, const QRectF& area) {
                if (options.background) painter.fillRect(area, QColor::fromRgb(theme.panel));
                const Table head = slice(table, 0, std::min(table.rows(), mostRowsPainted));
                const auto [shown, hidden] = columnsSeen(head, area.width(), options.locale);
                const Atom note = leftOutNote(hidden, table.rows(), area.width(), theme);
                const double bottom = area.bottom() - note.height - 6;
                double y = area.top();
                std::size_t painted = 0;  // the header is the first
                for (const Atom& atom : tableAtoms(head.select(shown), area.width(), theme, options.locale)) {
                    const bool last = painted == table.rows() && hidden.empty();
                    if (y + atom.height > (last ? area.bottom() : bottom)) break;
                    atom.paint(painter, {area.left(), y});
                    y += atom.height;
                    ++painted;
                }
                const std::size_t more =
                    table.rows() - std::min(table.rows(), painted - std::min<std::size_t>(painted, 1));
                if (more == 0 && hidden.empty()) return;
                leftOutNote(hidden, more, area.width(), theme).paint(painter, {area.left() + 6, y + 4});
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
        case ItemKind::Dataset:
            picture = tablePicture(workbook::withTitles(state, id, pipeline.table(state, id, context)), theme, options);
            break;
        default:
            throw Error(KAPOK_TR("report", "%1 is not a picture.").arg(item.name),
                        KAPOK_TR("report", "Choose a chart, a map, a dashboard or a dataset."));
    }
    if (picture.title.isEmpty()) picture.title = QString::fromStdString(item.name);
    // A file of its own; within a dashboard or report the whole has one line and one logo.
    if (!options.time.isValid() || picture.saysItsSource) return picture;
    picture = withOriginLine(std::move(picture), originLine(state, id, options), theme);
    return withLogo(std::move(picture), workbook::houseStyle(state), theme);
}

void writePicture(const QString& path, const ItemPicture& picture, QSizeF pixels, double dpi) {
    chart::writePicture(path, picture.paint, pixels.isEmpty() ? picture.pixels : pixels, dpi, picture.title);
}

}  // namespace kapok::report
