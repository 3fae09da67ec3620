#include "report/origin_line.h"

#include "report/atom.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kapok::report {
namespace {

/// What is gathered over the datasets of an item, each once.
struct Origin {
    const workbook::State& state;
    QStringList filters = {};
    QStringList sources = {};

    void addFilter(const std::string& filter) {
        const QString words = QString::fromStdString(filter);
        if (!words.isEmpty() && !filters.contains(words)) filters << words;
    }

    void addSource(const Id& id) {
        const auto item = state.find(id);
        const auto* dataset = item ? std::get_if<Dataset>(&item->value) : nullptr;
        if (!dataset) return;
        const QString source = sourceOf(*item, *dataset);
        if (!sources.contains(source)) sources << source;
    }

    static QString sourceOf(const Item& item, const Dataset& dataset) {
        for (const std::string& words : {dataset.metadata.publisher, dataset.metadata.source}) {
            if (!words.empty()) return QString::fromStdString(words);
        }
        const QString file = QFileInfo(QString::fromStdString(dataset.source.path)).fileName();
        return file.isEmpty() ? QString::fromStdString(item.name) : file;
    }

    void add(const Item& item) {
        if (const auto* chart = std::get_if<ChartSpec>(&item.value)) {
            addFilter(chart->filter);
            addSource(chart->dataset);
        } else if (const auto* map = std::get_if<MapSpec>(&item.value)) {
            for (const MapLayer& layer : map->layers) {
                addFilter(layer.filter);
                addSource(layer.dataset);
            }
        } else if (const auto* dashboard = std::get_if<Dashboard>(&item.value)) {
            add(*dashboard);
        } else {
            addSource(item.id);
        }
    }

    void add(const Dashboard& dashboard) {
        for (const Tile& tile : dashboard.tiles) {
            if (tile.kind == TileKind::Control) addFilter(controlFilter(tile.control));
            if (tile.kind == TileKind::Number) {
                addFilter(tile.filter);
                addSource(tile.item);
            }
            const auto shown = tile.kind == TileKind::Item ? state.find(tile.item) : nullptr;
            if (shown && shown->kind() != ItemKind::Dashboard) add(*shown);
        }
        for (const Selection& left : dashboard.filters) addFilter(left.label.empty() ? left.predicate : left.label);
    }
};

}  // namespace

QString originLine(const workbook::State& state, const Id& item, const PictureOptions& options) {
    Origin origin{state};
    origin.add(state.item(item));
    const QString between = QCoreApplication::translate("report", ", ", "between names");
    QStringList parts;
    if (!origin.filters.isEmpty())
        parts << QCoreApplication::translate("report", "Rows where %1").arg(origin.filters.join(between));
    if (!origin.sources.isEmpty())
        parts << QCoreApplication::translate("report", "Source: %1").arg(origin.sources.join(between));
    parts << options.locale.toString(options.time, QStringLiteral("yyyy-MM-dd HH:mm"));
    return parts.join(QStringLiteral(" • "));
}

ItemPicture withOriginLine(ItemPicture picture, const QString& line, const Theme& theme) {
    constexpr double pixels = 11;
    constexpr double margin = 8;
    const auto lineOf = [line, theme](double width) {
        return textAtom(line, pixels, false, theme.mutedText, std::max(1.0, width - 2 * margin));
    };
    const bool isPage = picture.isPage;
    if (!isPage) picture.pixels.rheight() += lineOf(picture.pixels.width()).height + margin;
    const auto inner = std::move(picture.paint);
    picture.paint = [inner, lineOf, theme](QPainter& painter, const QRectF& area) {
        const Atom below = lineOf(area.width());
        const QRectF rest = area.adjusted(0, 0, 0, -(below.height + margin));
        painter.fillRect(QRectF(rest.bottomLeft(), area.bottomRight()), QColor::fromRgb(theme.panel));
        painter.save();
        inner(painter, rest);
        painter.restore();
        below.paint(painter, {area.left() + margin, rest.bottom() + margin / 2});
    };
    return picture;
}

}  // namespace kapok::report
