#include "map/raster_layer.h"

#include "geo/crs.h"
#include "map/legend.h"
#include "map/palette.h"
#include "map/scene.h"
#include "map/tiles.h"
#include "sdk/error.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr std::size_t sampled = 250'000;
constexpr double lowQuantile = 0.02;
constexpr double pixelsOnPaper = 2.5;  ///< for each of 1/96 inch
constexpr double mostPixels = 2e7;
constexpr int shades = 1024;

geo::Box common(const geo::Box& a, const geo::Box& b) {
    return {std::max(a.left, b.left), std::max(a.bottom, b.bottom), std::min(a.right, b.right), std::min(a.top, b.top)};
}

/// What is seen of the layer, on whole pixels of the device.
struct Window {
    QRectF place = {};
    geo::Box box = {};
    int columns = 0;
    int rows = 0;
};

Window windowOf(const QPainter& painter, const SceneLayer& layer, const Viewport& viewport, double exactness) {
    const geo::Box seen = layer.bounds.empty() ? viewport.visible() : common(viewport.visible(), layer.bounds);
    if (seen.empty()) return {};
    const bool pixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    double scale = (pixels ? painter.deviceTransform().m11() : pixelsOnPaper) / std::max(1.0, exactness);
    const QRectF target = viewport.toScreen(seen).normalized();
    const double wanted = target.width() * target.height() * scale * scale;
    if (wanted > mostPixels) scale *= std::sqrt(mostPixels / wanted);
    const QPointF origin = viewport.area.topLeft();
    const auto outwards = [&](double from, double start, bool up) {
        const double steps = (from - start) * scale;
        return start + (up ? std::ceil(steps) : std::floor(steps)) / scale;
    };
    const QRectF place(
        QPointF(outwards(target.left(), origin.x(), false), outwards(target.top(), origin.y(), false)),
        QPointF(outwards(target.right(), origin.x(), true), outwards(target.bottom(), origin.y(), true)));
    return {place, viewport.toMap(place), std::max(1, static_cast<int>(std::lround(place.width() * scale))),
            std::max(1, static_cast<int>(std::lround(place.height() * scale)))};
}

/// The colours of numbers: shades of a ramp, or one for each class.
class Shades {
public:
    Shades(const SceneLayer& layer, const Theme& theme) : layer_(layer) {
        const int count = layer.stretch ? shades : static_cast<int>(layer.classes.size());
        for (int i = 0; i < count; ++i)
            colours_.push_back(
                (layer.stretch ? rampAt(layer, i / (shades - 1.0), theme) : classColor(layer, i, theme)).rgba());
    }

    QRgb of(double value) const {
        if (std::isnan(value)) return 0;
        if (!layer_.stretch) {
            const int found = layer_.classes.classOf(value);
            return found < 0 ? 0 : colours_[static_cast<std::size_t>(found)];
        }
        const auto& [low, high, beyond] = *layer_.stretch;
        const double part = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
        return colours_[static_cast<std::size_t>(std::lround(part * (shades - 1)))];
    }

private:
    const SceneLayer& layer_;
    std::vector<QRgb> colours_;
};

/// The colours of what is seen; nothing when the file has gone since the scene was made.
std::vector<std::uint32_t> pixelsOf(const SceneLayer& layer, const Window& window, const Theme& theme) try {
    const auto& [source, mapCrs, crs, sample] = *layer.raster;
    if (source.facts().colours) return source.colours(window.box, window.columns, window.rows, mapCrs);
    const Shades shade(layer, theme);
    std::vector<std::uint32_t> pixels;
    for (const double number : source.numbers(window.box, window.columns, window.rows, mapCrs))
        pixels.push_back(shade.of(number));
    return pixels;
} catch (const Error&) {
    return {};
}

}  // namespace

FeatureSet rasterOutline(const MapLayer& layer) {
    const RasterSource source(rasterName(layer), layer.bands);
    FeatureSet set;
    set.crs = source.facts().crs;
    set.shapes.push_back(source.facts().outline);
    set.labels.push_back(source.facts().name);
    set.rows.push_back(-1);
    set.values.push_back(std::numeric_limits<double>::quiet_NaN());
    return set;
}

std::shared_ptr<const RasterLayer> openRaster(const MapLayer& layer, const std::string& crs,
                                              const geo::Projection& projection) {
    auto raster = std::make_shared<RasterLayer>(RasterSource(rasterName(layer), layer.bands), projection.definition,
                                                crs.empty() ? geo::lonLatCrs : crs);
    if (raster->source.facts().colours) return raster;
    raster->sample = raster->source.sample(sampled);
    if (raster->sample.empty())
        throw Error(KAPOK_TR("map", "The band of the raster holds no number."),
                    KAPOK_TR("map", "Choose another band, or check the value that stands for missing."),
                    Place{layer.file, 0, ""});
    return raster;
}

void describeRaster(SceneLayer& layer, const MapLayer& spec) {
    const auto& facts = layer.raster->source.facts();
    layer.missing = 0;
    if (facts.colours) return;
    layer.hasValues = true;
    layer.valueName = facts.bandName.empty() ? facts.name : facts.bandName;
    layer.unit = spec.unit.empty() ? facts.unit : spec.unit;
    const auto& sample = layer.raster->sample;
    const auto [least, greatest] = std::minmax_element(sample.begin(), sample.end());
    if (spec.method == Classification::EqualInterval) layer.stretch = Stretch{*least, *greatest};
    if (spec.method == Classification::Quantile) {
        auto sorted = sample;
        std::sort(sorted.begin(), sorted.end());
        const auto quantile = [&](double part) {
            return sorted[static_cast<std::size_t>(std::lround(part * static_cast<double>(sorted.size() - 1)))];
        };
        layer.stretch = Stretch{quantile(lowQuantile), quantile(1 - lowQuantile)};
        layer.stretch->beyond = layer.stretch->low > *least || layer.stretch->high < *greatest;
    }
    if (layer.stretch)
        layer.classes.breaks = {layer.stretch->low, layer.stretch->high};  // what numbers are written like
    else
        layer.classes = classesOf(spec, sample);
}

void paintRaster(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                 double exactness) {
    if (std::isinf(exactness)) return;
    const Window window = windowOf(painter, layer, viewport, exactness);
    if (window.columns == 0) return;
    const auto pixels = pixelsOf(layer, window, theme);
    if (pixels.empty()) return;
    const QImage image(reinterpret_cast<const uchar*>(pixels.data()), window.columns, window.rows,
                       window.columns * static_cast<qsizetype>(sizeof(std::uint32_t)), QImage::Format_ARGB32);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, exactness > 1);
    painter.drawImage(window.place, image);
    painter.restore();
}

QStringList rasterWords(const SceneLayer& layer, geo::Point place, const QLocale& locale) {
    const auto& [source, mapCrs, crs, sample] = *layer.raster;
    if (source.facts().colours) return {};
    const geo::Point there = mapCrs.empty() ? place : geo::Transformation(mapCrs, crs).apply(place);
    try {
        const auto value = source.valueAt(there);
        return {valueWithUnit(layer, value.value_or(std::numeric_limits<double>::quiet_NaN()), locale)};
    } catch (const Error&) {
        return {};  // the file has gone
    }
}

}  // namespace kapok::map
