#include "map/sheet.h"

#include "geo/clip.h"
#include "map/division.h"
#include "map/font.h"
#include "map/map_scale.h"
#include "map/overview.h"
#include "map/paint.h"
#include "map/palette.h"
#include "map/panels.h"
#include "map/shape_painter.h"
#include "map/sheet_grid.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double pixelsPerPoint = 96.0 / 72;
constexpr double exactness = 0.1;     ///< how far outlines may be off, in pixels
constexpr double mapMargin = 8;       ///< between a map's shapes and its frame, in pixels
constexpr double smallestPart = 0.6;  ///< of its size, to which writing is made smaller to fit
constexpr double barHeight = 5;

QString words(const char* text) { return QCoreApplication::translate("map", text); }

class SheetPainter {
public:
    SheetPainter(QPainter& painter, const SheetPage& page, const Theme& theme, const GroupPainter& group)
        : painter_(painter), page_(page), theme_(theme), group_(group) {}

    void paint(const SheetElement& element) {
        painter_.save();
        switch (element.part) {
            case SheetPart::Map: paintMapOf(element); break;
            case SheetPart::Legend: paintLegend(element); break;
            case SheetPart::ScaleBar: paintBar(element); break;
            case SheetPart::NorthArrow: paintArrow(element); break;
            case SheetPart::Overview: paintSurroundings(element); break;
            case SheetPart::Title:
            case SheetPart::Text:
            case SheetPart::Source: paintWords(element); break;
        }
        painter_.restore();
        if (element.frame && element.part != SheetPart::Map) paintFrame(placeOf(element));
    }

private:
    const SheetMap* mapOf(const Id& id) const {
        const auto found = page_.maps.find(id);
        return found == page_.maps.end() ? nullptr : &found->second;
    }

    const Scene* sceneOf(const SheetElement& element) const {
        const SheetMap* map = mapOf(element.map);
        return map ? map->scene.get() : nullptr;
    }

    /// The place of the map that a scale bar or a north arrow belongs to.
    const SheetElement* elementOfMap(const Id& map) const {
        const auto& all = page_.sheet.elements;
        const auto found = std::find_if(all.begin(), all.end(), [&](const SheetElement& element) {
            return element.part == SheetPart::Map && element.map == map;
        });
        return found == all.end() ? nullptr : &*found;
    }

    bool liesOnMap(const QRectF& place) const {
        const auto& all = page_.sheet.elements;
        return std::any_of(all.begin(), all.end(), [&](const SheetElement& other) {
            return other.part == SheetPart::Map && placeOf(other).intersects(place);
        });
    }

    void paintFrame(const QRectF& place) {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(color(theme_.text), 0.8));
        painter_.drawRect(place);
    }

    /// Words in the middle of an element that cannot be shown.
    void say(const QRectF& place, const QString& text) {
        painter_.setFont(drawingFont(11));
        painter_.setPen(color(theme_.mutedText));
        painter_.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, text);
    }

    void paintMapOf(const SheetElement& element) {
        const Scene* scene = sceneOf(element);
        if (!scene) {
            const SheetMap* map = mapOf(element.map);
            say(placeOf(element), map && !map->problem.isEmpty()
                                      ? map->problem
                                      : words(QT_TRANSLATE_NOOP("map", "This map is not there.")));
            return paintFrame(placeOf(element));
        }
        if (const auto& inSpace = mapOf(element.map)->inSpace) {
            inSpace(painter_, placeOf(element));
        } else if (scene->panels.empty()) {
            return paintFlat(element, *scene);
        } else {
            paintMultiples(element, *scene);
        }
        sayPeriod(element, *scene);
        if (element.frame) paintFrame(placeOf(element));
    }

    void paintFlat(const SheetElement& element, const Scene& scene) {
        const Viewport viewport = sheetViewport(element, scene);
        paintShapes(painter_, scene, viewport, theme_, exactness, group_);
        if (element.grid) {
            paintGroup(group_, painter_, words(QT_TRANSLATE_NOOP("map", "Coordinates")),
                       [&] { paintGrid(painter_, gridOf(scene, viewport, page_.locale), theme_); });
        }
        paintNames(painter_, scene, viewport, theme_, {}, group_);
        paintAttribution(painter_, scene, viewport.area, theme_);
        sayPeriod(element, scene);
        if (element.frame || element.grid) paintFrame(viewport.area);
    }

    void paintMultiples(const SheetElement& element, const Scene& scene) {
        PaintOptions options;
        options.view = sheetViewport(element, scene).range;
        options.legend = false;
        options.exactness = exactness;
        options.locale = page_.locale;
        options.group = group_;
        paintPanels(painter_, placeOf(element), scene, theme_, options);
    }

    /// On a map whose period the page's title does not say.
    void sayPeriod(const SheetElement& element, const Scene& scene) {
        const auto& all = page_.sheet.elements;
        const bool said = element.map.empty() && std::any_of(all.begin(), all.end(), [](const SheetElement& other) {
                              return other.part == SheetPart::Title && other.text.empty();
                          });
        if (!said) paintPeriod(painter_, placeOf(element), periodText(scene, page_.locale), theme_);
    }

    void paintLegend(const SheetElement& element) {
        const Scene* scene = sceneOf(element);
        if (!scene) return say(placeOf(element), words(QT_TRANSLATE_NOOP("map", "This map is not there.")));
        const Legends legends = legendsOf(*mapOf(element.map), theme_, page_.locale);
        if (legends.empty()) return;
        const QRectF place = placeOf(element);
        QColor background = color(theme_.panel);
        if (!element.frame) background.setAlphaF(0.85F);
        if (element.frame || liesOnMap(place)) painter_.fillRect(place, background);
        legends.paint(painter_, place, theme_);
    }

    void paintBar(const SheetElement& element) {
        const QRectF place = placeOf(element);
        const SheetElement* shown = elementOfMap(element.map);
        const Scene* scene = sceneOf(element);
        if (!shown || !scene) return say(place, words(QT_TRANSLATE_NOOP("map", "This map is not on the page.")));
        const Viewport viewport = sheetViewport(*shown, *scene);
        const auto metres = metresPerUnit(*scene, viewport.visible());
        if (!metres || mapOf(element.map)->inSpace)
            return say(place, words(QT_TRANSLATE_NOOP("map", "Lengths differ from place to place.")));
        const QFontMetricsF metrics(drawingFont(fontOf(element)));
        const double room = place.width() - metrics.horizontalAdvance(QStringLiteral("1.000 km"));
        const ScaleBar bar = scaleBarOf(viewport.range.unitsPerPixel * *metres, room, page_.locale);
        if (bar.pixels > 0) paintSegments(place, bar, fontOf(element));
    }

    /// Four fields, dark and light, with the lengths at their ends.
    void paintSegments(const QRectF& place, const ScaleBar& bar, double pixels) {
        const QFont font = drawingFont(pixels);
        const QFontMetricsF metrics(font);
        const double left = place.left() + metrics.horizontalAdvance(QLatin1Char('0')) / 2 + 1;
        const double top = place.center().y() + (metrics.height() - barHeight) / 2;
        painter_.setPen(QPen(color(theme_.text), 0.7));
        for (int i = 0; i < 4; ++i) {
            painter_.setBrush(color(i % 2 == 0 ? theme_.text : theme_.panel));
            painter_.drawRect(QRectF(left + bar.pixels * i / 4, top, bar.pixels / 4, barHeight));
        }
        painter_.setFont(font);
        const QString number = bar.text.section(u' ', 0, -2);
        const auto write = [&](double at, const QString& text, double middle) {
            painter_.drawText(QPointF(at - middle, top - metrics.descent() - 1), text);
        };
        write(left, page_.locale.toString(0), metrics.horizontalAdvance(page_.locale.toString(0)) / 2);
        write(left + bar.pixels, bar.text, metrics.horizontalAdvance(number) / 2);
    }

    /// A needle, half of it dark, that points to true north in the middle of its map.
    void paintArrow(const SheetElement& element) {
        const SheetElement* shown = elementOfMap(element.map);
        const Scene* scene = sceneOf(element);
        if (!shown || !scene || mapOf(element.map)->inSpace) return;
        const auto north = northAt(scene->projection, sheetViewport(*shown, *scene).range.centre);
        if (!north) return;
        const QRectF place = placeOf(element);
        const double half = std::min(place.width(), place.height()) / 2;
        painter_.translate(place.center());
        painter_.rotate(*north);
        painter_.setPen(QPen(color(theme_.text), 0.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(0, -0.45 * half);
        const QPointF tail(0, 0.62 * half);
        for (const double side : {-1.0, 1.0}) {
            painter_.setBrush(color(side < 0 ? theme_.text : theme_.panel));
            painter_.drawPolygon(QPolygonF{tip, QPointF(side * 0.36 * half, half), tail});
        }
        painter_.setFont(drawingFont(std::max(8.0, 0.5 * half), true));
        painter_.drawText(QRectF(-half, -half, 2 * half, 0.52 * half), Qt::AlignHCenter | Qt::AlignBottom,
                          words(QT_TRANSLATE_NOOP("map", "N")));
    }

    void paintSurroundings(const SheetElement& element) {
        const QRectF place = placeOf(element);
        const SheetElement* main = elementOfMap({});
        const SheetMap* own = mapOf({});
        painter_.fillRect(place, color(theme_.window));
        if (!main || !own || !own->scene)
            return say(place, words(QT_TRANSLATE_NOOP("map", "The page shows no map of its own.")));
        const geo::Box seen = sheetViewport(*main, *own->scene).visible();
        const Scene* around = element.map.empty() ? nullptr : sceneOf(element);
        if (!around) return paintOverview(painter_, place, *own->scene, seen, theme_);
        SheetElement bare = element;
        bare.grid = false;
        const Viewport viewport = sheetViewport(bare, *around);
        paintShapes(painter_, *around, viewport, theme_, exactness);
        if (!around->projection.definition.empty() && !own->scene->projection.definition.empty())
            paintFrameOf(painter_, *own->scene, seen, around->projection, viewport, theme_);
    }

    QString textOf(const SheetElement& element) const {
        if (!element.text.empty()) return QString::fromStdString(element.text);
        const SheetMap* own = mapOf({});
        const QString source = own && own->scene ? QString::fromStdString(own->scene->source) : QString();
        if (element.part == SheetPart::Title) return own && own->scene ? titleOf(*own->scene, page_.locale) : QString();
        if (element.part != SheetPart::Source) return {};
        return source.isEmpty() || page_.projection.isEmpty() ? source + page_.projection
                                                              : source + QStringLiteral(" · ") + page_.projection;
    }

    double fontOf(const SheetElement& element) const {
        return (element.size > 0 ? element.size : standardSize(element, page_.sheet)) * pixelsPerPoint;
    }

    void paintWords(const SheetElement& element) {
        const QRectF place = placeOf(element);
        const QString text = textOf(element);
        const bool title = element.part == SheetPart::Title;
        const int flags = Qt::AlignLeft | (title ? Qt::AlignVCenter : Qt::AlignTop) | Qt::TextWordWrap;
        const double asked = fontOf(element);
        double pixels = asked;
        const auto fits = [&] {
            const QRectF needed = QFontMetricsF(drawingFont(pixels, title)).boundingRect(place, flags, text);
            return needed.height() <= place.height() + 0.5 && needed.width() <= place.width() + 0.5;
        };
        while (pixels > std::max(6.0, asked * smallestPart) && !fits()) pixels -= 1;
        painter_.setFont(drawingFont(pixels, title));
        painter_.setPen(color(element.part == SheetPart::Source ? theme_.mutedText : theme_.text));
        painter_.drawText(place, flags, text);
    }

    QPainter& painter_;
    const SheetPage& page_;
    const Theme& theme_;
    const GroupPainter& group_;
};

/// The part of the map that an extent in degrees means; its units where it is not on the earth.
geo::Box extentOnMap(const std::vector<double>& extent, const Scene& scene) {
    if (extent.size() != 4 || !(extent[1] < extent[3]) || extent[0] == extent[2]) return scene.bounds;
    const double east = extent[2] > extent[0] ? extent[2] : extent[2] + 360;
    geo::Geometry shape;
    shape.add(
        geo::PartKind::Outer,
        std::vector<geo::Point>{{extent[0], extent[1]}, {east, extent[1]}, {east, extent[3]}, {extent[0], extent[3]}});
    shape = geo::densified(shape, (east - extent[0]) / 16);
    if (!scene.projection.definition.empty())
        geo::Transformation(geo::lonLatCrs, scene.projection.definition).apply(shape.vertices);
    const geo::Box box = geo::boundsOf(shape);
    return box.empty() ? scene.bounds : box;
}

}  // namespace

std::span<const Paper> papers() {
    static constexpr Paper all[] = {{"A3", 297, 420}, {"A4", 210, 297}, {"A5", 148, 210}, {"Letter", 215.9, 279.4}};
    return all;
}

QString partName(SheetPart part) {
    switch (part) {
        case SheetPart::Map: return words(QT_TRANSLATE_NOOP("map", "Map"));
        case SheetPart::Legend: return words(QT_TRANSLATE_NOOP("map", "Legend"));
        case SheetPart::ScaleBar: return words(QT_TRANSLATE_NOOP("map", "Scale bar"));
        case SheetPart::NorthArrow: return words(QT_TRANSLATE_NOOP("map", "North arrow"));
        case SheetPart::Title: return words(QT_TRANSLATE_NOOP("map", "Title"));
        case SheetPart::Text: return words(QT_TRANSLATE_NOOP("map", "Text"));
        case SheetPart::Source: return words(QT_TRANSLATE_NOOP("map", "Source"));
        case SheetPart::Overview: return words(QT_TRANSLATE_NOOP("map", "Overview map"));
    }
    return {};
}

std::vector<Id> otherMaps(const MapSheet& sheet) {
    std::vector<Id> ids;
    for (const auto& element : sheet.elements) {
        if (!element.map.empty() && std::find(ids.begin(), ids.end(), element.map) == ids.end())
            ids.push_back(element.map);
    }
    return ids;
}

QRectF placeOf(const SheetElement& element) {
    return QRectF(element.x * pixelsPerMillimetre, element.y * pixelsPerMillimetre, element.width * pixelsPerMillimetre,
                  element.height * pixelsPerMillimetre);
}

double standardSize(const SheetElement& element, const MapSheet& sheet) {
    const double paper = std::clamp(std::min(sheet.width, sheet.height) / 210, 0.6, 2.0);
    switch (element.part) {
        case SheetPart::Title: return 20 * paper;
        case SheetPart::Text: return 10 * std::min(1.0, paper);
        case SheetPart::ScaleBar: return 8;
        default: return 7.5;
    }
}

Viewport sheetViewport(const SheetElement& element, const Scene& scene) {
    QRectF area = placeOf(element);
    const bool roomy = std::min(area.width(), area.height()) > 3 * gridMargin;
    if (element.grid && roomy && scene.panels.empty()) area.adjust(gridMargin, gridMargin, -gridMargin, -gridMargin);
    const double margin = element.extent.empty() ? mapMargin : 0;
    if (!scene.panels.empty()) area = layOutPanels(scene, placeOf(element), {}).maps.front();
    return {fitted(extentOnMap(element.extent, scene), area.size(), margin), area};
}

Legends legendsOf(const SheetMap& map, const Theme& theme, const QLocale& locale) {
    Legends legends = legendsOf(*map.scene, theme, locale);
    legends.addLine(map.heights);
    return legends;
}

void paintSheet(QPainter& painter, const QRectF& area, const SheetPage& page, const Theme& theme,
                const GroupPainter& group) {
    QSizeF size(page.sheet.width * pixelsPerMillimetre, page.sheet.height * pixelsPerMillimetre);
    if (size.isEmpty() || area.isEmpty()) return;
    const double scale = std::min(area.width() / size.width(), area.height() / size.height());
    const QSizeF shown = size * scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(area.center() - QPointF(shown.width(), shown.height()) / 2);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(), size), color(theme.panel));
    SheetPainter paint(painter, page, theme, group);
    for (const auto& element : page.sheet.elements)
        paintGroup(group, painter, partName(element.part), [&] { paint.paint(element); });
    painter.restore();
}

}  // namespace kapok::map
