// The arrangement of a page that nobody has arranged.
#include "map/legends.h"
#include "map/map_scale.h"
#include "map/overview.h"
#include "map/paint.h"
#include "map/sheet.h"
#include "map/sheet_grid.h"

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double gap = 4;  ///< millimetres
constexpr double sourceHeight = 5;
constexpr double barWidth = 38;
constexpr double barHeight = 9;
constexpr double arrowSize = 13;
constexpr double legendInset = 8 / pixelsPerMillimetre;  ///< of its words from its edge
constexpr double mostHidden = 0.05;                      ///< of what lies in a corner of the map

double toMillimetres(double pixels) { return pixels / pixelsPerMillimetre; }

SheetElement elementAt(SheetPart part, const QRectF& place) {
    SheetElement element;
    element.part = part;
    element.x = place.left();
    element.y = place.top();
    element.width = place.width();
    element.height = place.height();
    return element;
}

/// One flat map, which has coordinates and a scale.
bool isFlat(const SheetMap& map) { return !map.inSpace && map.scene->panels.empty(); }

SheetElement mapAt(const QRectF& place, const SheetMap& map) {
    SheetElement element = elementAt(SheetPart::Map, place);
    element.grid = isFlat(map);
    element.frame = element.grid || map.inSpace;
    return element;
}

/// What stands beside the map and how large it is, in millimetres.
struct Furniture {
    Legends legends = {};
    QSizeF legend = {};    ///< empty: nothing to explain
    QSizeF overview = {};  ///< empty: it would say nothing
    bool arrow = false;
    bool bar = false;

    bool hasScale() const { return arrow || bar; }
    QSizeF scale() const { return hasScale() ? QSizeF(barWidth + arrowSize + 2, arrowSize) : QSizeF(); }
};

/// One way to arrange the body of the page.
struct Arrangement {
    std::vector<SheetElement> elements = {};  ///< the map first
    double unitsPerPixel = 0;
};

class Arranger {
public:
    Arranger(const SheetMap& own, const Furniture& furniture, const QRectF& body)
        : own_(own), scene_(*own.scene), furniture_(furniture), body_(body) {}

    Arrangement best() const {
        Arrangement best = inCorners();
        for (auto other : {inColumn(), inBand()}) {
            // Corners keep the page quiet: the others must show the map larger.
            if (best.elements.empty() || other.unitsPerPixel < best.unitsPerPixel) best = std::move(other);
        }
        return best;
    }

private:
    Arrangement begin(const QRectF& map) const {
        Arrangement made{{mapAt(map, own_)}, 0};
        made.unitsPerPixel = sheetViewport(made.elements.front(), scene_).range.unitsPerPixel;
        return made;
    }

    void addScale(Arrangement& made, QPointF corner) const {
        if (furniture_.arrow)
            made.elements.push_back(elementAt(SheetPart::NorthArrow, {corner, QSizeF(arrowSize, arrowSize)}));
        if (!furniture_.bar) return;
        const double left = furniture_.arrow ? arrowSize + 2 : 0;
        made.elements.push_back(elementAt(
            SheetPart::ScaleBar, {corner + QPointF(left, arrowSize - barHeight), QSizeF(barWidth, barHeight)}));
    }

    void addOverview(Arrangement& made, const QRectF& place) const {
        if (furniture_.overview.isEmpty()) return;
        made.elements.push_back(elementAt(SheetPart::Overview, place));
        made.elements.back().frame = true;
    }

    /// Legend above, overview and scale below, right of the map.
    Arrangement inColumn() const {
        const double width =
            std::max({furniture_.legend.width(), furniture_.overview.width(), furniture_.scale().width()});
        if (width <= 0) return begin(body_);
        QRectF map = body_;
        map.setRight(body_.right() - width - gap);
        Arrangement made = begin(map);
        const double left = map.right() + gap;
        const double inset = toMillimetres(gridMargin);
        double bottom = body_.bottom() - inset;
        if (furniture_.hasScale()) {
            addScale(made, {left, bottom - arrowSize});
            bottom -= arrowSize + gap;
        }
        if (!furniture_.overview.isEmpty()) {
            const QSizeF size = furniture_.overview;
            addOverview(made, {QPointF(left, bottom - size.height()), size});
            bottom -= size.height() + gap;
        }
        const double top = body_.top() + inset;
        if (!furniture_.legend.isEmpty()) {
            const double height = std::min(furniture_.legend.height(), bottom - top);
            made.elements.push_back(elementAt(SheetPart::Legend, {left - legendInset, top, width, height}));
        }
        return made;
    }

    /// Legend, scale and overview in a row below the map.
    Arrangement inBand() const {
        const double highest = body_.height() * 0.3;
        const double width = body_.width() - furniture_.overview.width() - furniture_.scale().width() - 2 * gap;
        QSizeF legend = furniture_.legends.size(highest * pixelsPerMillimetre) / pixelsPerMillimetre;
        if (legend.width() > width) legend *= width / legend.width();
        const double height = std::max({legend.height(), furniture_.overview.height(), furniture_.scale().height()});
        QRectF map = body_;
        map.setBottom(body_.bottom() - height - gap);
        Arrangement made = begin(map);
        const double top = map.bottom() + gap;
        const double inset = toMillimetres(gridMargin);
        if (!legend.isEmpty())
            made.elements.push_back(
                elementAt(SheetPart::Legend, {QPointF(body_.left() + inset - legendInset, top), legend}));
        double right = body_.right() - inset;
        if (!furniture_.overview.isEmpty()) {
            const QSizeF size = furniture_.overview;
            addOverview(made, {QPointF(right - size.width(), top), size});
            right -= size.width() + gap;
        }
        if (furniture_.hasScale()) addScale(made, {right - furniture_.scale().width(), top});
        return made;
    }

    /// Each in a corner of a map that has all of the body, where it hides nothing; empty where there are not enough.
    Arrangement inCorners() const {
        if (!isFlat(own_)) return {};
        Arrangement made = begin(body_);
        const Viewport viewport = sheetViewport(made.elements.front(), scene_);
        std::vector<QRectF> taken;
        const auto place = [&](QSizeF size, bool low) {
            const QRectF found = corner(viewport, size * pixelsPerMillimetre, taken, low);
            taken.push_back(found);
            return QRectF(found.topLeft() / pixelsPerMillimetre, size);
        };
        if (!furniture_.legend.isEmpty())
            made.elements.push_back(elementAt(SheetPart::Legend, place(furniture_.legend, false)));
        if (furniture_.hasScale()) addScale(made, place(furniture_.scale(), true).topLeft());
        if (!furniture_.overview.isEmpty()) addOverview(made, place(furniture_.overview, false));
        const bool all = std::all_of(taken.begin(), taken.end(), [](const QRectF& one) { return !one.isEmpty(); });
        return all ? made : Arrangement{};
    }

    /// A corner of the map for something of `size`, in pixels; empty when in each it would hide too much.
    QRectF corner(const Viewport& viewport, QSizeF size, const std::vector<QRectF>& taken, bool low) const {
        constexpr double inset = gap * pixelsPerMillimetre;
        const QRectF area = viewport.area.adjusted(inset, inset, -inset, -inset);
        const QPointF lower[] = {{area.left(), area.bottom() - size.height()},
                                 {area.right() - size.width(), area.bottom() - size.height()}};
        const QPointF upper[] = {area.topLeft(), {area.right() - size.width(), area.top()}};
        std::vector<QPointF> corners{lower[1], lower[0]};
        if (low) std::swap(corners[0], corners[1]);
        // Beside and above what is in a lower corner already.
        for (const QRectF& other : taken) {
            if (other.bottom() < area.bottom() - 1) continue;
            const bool right = other.center().x() > area.center().x();
            const double beside = right ? other.left() - inset - size.width() : other.right() + inset;
            const double same = right ? area.right() - size.width() : area.left();
            corners.emplace_back(beside - (right ? 1 : -1), area.bottom() - size.height());
            corners.emplace_back(same, other.top() - inset - 1 - size.height());
        }
        if (!low) corners.insert(corners.end(), std::begin(upper), std::end(upper));
        for (const QPointF at : corners) {
            const QRectF place(at, size);
            const auto meets = [&](const QRectF& other) {
                return other.adjusted(-inset, -inset, inset, inset).intersects(place);
            };
            if (!area.contains(place.adjusted(1, 1, -1, -1)) || std::any_of(taken.begin(), taken.end(), meets))
                continue;
            if (hiddenPart(viewport, place) <= mostHidden) return place;
        }
        return {};
    }

    double hiddenPart(const Viewport& viewport, const QRectF& place) const {
        constexpr int samples = 9;
        int covered = 0;
        for (int i = 0; i < samples * samples; ++i) {
            const QPointF at(place.left() + place.width() * (i % samples) / (samples - 1),
                             place.top() + place.height() * (i / samples) / (samples - 1));
            const geo::Point point = viewport.toMap(at);
            covered += std::any_of(scene_.layers.begin(), scene_.layers.end(), [&](const SceneLayer& layer) {
                return layer.featureAt(point, viewport.range.unitsPerPixel) >= 0;
            });
        }
        for (const auto& frame : scene_.insets) {
            if (viewport.toScreen(frame).normalized().intersects(place)) return 1;
        }
        return static_cast<double>(covered) / (samples * samples);
    }

    const SheetMap& own_;
    const Scene& scene_;
    const Furniture& furniture_;
    QRectF body_;
};

Furniture furnitureOf(const SheetMap& own, const QRectF& body, const Theme& theme, const QLocale& locale) {
    const Scene& scene = *own.scene;
    Furniture made;
    made.legends = legendsOf(own, theme, locale);
    if (!made.legends.empty())
        made.legend = made.legends.size(body.height() * 0.7 * pixelsPerMillimetre) / pixelsPerMillimetre;
    const double widest = body.width() * 0.4;
    if (made.legend.width() > widest) made.legend *= widest / made.legend.width();
    if (own.inSpace) return made;
    const geo::Box seen = sheetViewport(mapAt(body, own), scene).visible();
    made.bar = metresPerUnit(scene, scene.bounds).has_value();
    if (!needsOverview(scene, scene.bounds)) return made;
    made.arrow = northAt(scene.projection, seen.centre()).has_value();
    if (!isFlat(own)) return made;
    const double side = std::clamp(std::min(body.width(), body.height()) * 0.22, 24.0, 60.0);
    made.overview = overviewIsWorld(scene, scene.bounds) ? QSizeF(side * 1.4, side * 0.75) : QSizeF(side * 1.2, side);
    return made;
}

}  // namespace

double sheetMargin(const MapSheet& sheet) { return std::clamp(std::min(sheet.width, sheet.height) * 0.055, 6.0, 18.0); }

std::vector<SheetElement> sheetElements(const MapSheet& sheet, const SheetMap& own, const Theme& theme,
                                        const QLocale& locale) {
    if (!sheet.elements.empty()) return sheet.elements;
    const double margin = sheetMargin(sheet);
    QRectF body(margin, margin, sheet.width - 2 * margin, sheet.height - 2 * margin);
    if (body.width() < 20 || body.height() < 20) return {mapAt({0, 0, sheet.width, sheet.height}, own)};
    std::vector<SheetElement> elements;
    // The map's coordinates stand outside its frame: what is written above and below begins where that does.
    const double inset = toMillimetres(gridMargin);
    if (!titleOf(*own.scene, locale).isEmpty()) {
        SheetElement title = elementAt(SheetPart::Title, {});
        const double height = standardSize(title, sheet) * 25.4 / 72 * 1.6;
        elements.push_back(
            elementAt(SheetPart::Title, {body.left() + inset, body.top(), body.width() - 2 * inset, height}));
        body.setTop(body.top() + height + 1);
    }
    elements.push_back(elementAt(SheetPart::Source, {body.left() + inset, body.bottom() - sourceHeight,
                                                     body.width() - 2 * inset, sourceHeight}));
    body.setBottom(body.bottom() - sourceHeight - 1);
    const Furniture furniture = furnitureOf(own, body, theme, locale);
    auto arranged = Arranger(own, furniture, body).best().elements;
    elements.insert(elements.begin(), arranged.begin(), arranged.end());
    return elements;
}

}  // namespace kapok::map
