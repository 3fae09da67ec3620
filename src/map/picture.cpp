#include "map/picture.h"

#include "map/dot_density.h"
#include "map/labels.h"
#include "map/palette.h"
#include "map/shape_painter.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <future>
#include <limits>
#include <utility>

namespace kapok::map {
namespace {

/// How far outlines may be off, in pixels, by the number of refinements to come.
constexpr double exactnesses[] = {0.3, 4, std::numeric_limits<double>::infinity()};
constexpr double exactness = exactnesses[0];
constexpr double rasterWeight = 250'000;       ///< vertices that reading a raster is like: never at once
constexpr std::size_t worthTwoCores = 20'000;  ///< vertices

void prepare(QPainter& painter, const QRectF& area) {
    painter.translate(-area.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
}

/// The shapes of the lower half are painted on another core: each half is a picture on the same pixels.
void paintInBands(QImage& image, const PictureRequest& request, const QRectF& area) {
    const auto paint = [&](int top, int bottom) {
        QImage band(image.bits() + top * image.bytesPerLine(), image.width(), bottom - top, image.bytesPerLine(),
                    image.format());
        band.setDevicePixelRatio(request.ratio);
        const QRectF part(area.left(), area.top() + top / request.ratio, area.width(), (bottom - top) / request.ratio);
        const geo::Point centre = Viewport{request.range, area}.toMap(part.center());
        QPainter painter(&band);
        prepare(painter, part);
        paintShapes(painter, *request.scene, {{centre, request.range.unitsPerPixel}, part}, request.theme,
                    exactnesses[request.refinements]);
    };
    const int middle = image.height() / 2;
    if (weightOf(*request.scene, {request.range, area}) < worthTwoCores) return paint(0, image.height());
    const auto lower = std::async(std::launch::async, [&] { paint(middle, image.height()); });
    paint(0, middle);
    lower.wait();
}

}  // namespace

Picture makePicture(const PictureRequest& request) {
    QElapsedTimer clock;
    clock.start();
    const double margin = request.margin;
    const QRectF area(-margin, -margin, request.size.width() + 2 * margin, request.size.height() + 2 * margin);
    const Viewport viewport{request.range, area};
    QImage image((area.size() * request.ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(request.ratio);
    image.fill(color(request.theme.panel));
    paintInBands(image, request, area);
    QPainter painter(&image);
    prepare(painter, area);
    paintSelection(painter, *request.scene, request.selected, viewport, request.theme, exactness);
    for (const auto& layer : request.scene->layers)
        paintNames(painter, layer, viewport, request.keptFree, request.theme);
    painter.end();
    return {std::move(image), request.range, static_cast<double>(clock.nsecsElapsed()) / 1e6};
}

std::size_t weightOf(const Scene& scene, const Viewport& viewport) {
    double weight = 0;
    const geo::Box seen = viewport.visible();
    for (const auto& layer : scene.layers) {
        if (layer.raster) weight += rasterWeight;
        const auto& level = layer.level(exactness * viewport.range.unitsPerPixel);
        const double part =
            std::min(1.0, seen.width() / layer.bounds.width()) * std::min(1.0, seen.height() / layer.bounds.height());
        const double vertices = static_cast<double>(level.vertices + (layer.scatter ? layer.scatter->dots.size() : 0));
        weight += vertices * (part > 0 ? part : 1);
    }
    return static_cast<std::size_t>(weight);
}

PictureMaker::PictureMaker(QObject* parent) : QObject(parent) {
    connect(&watcher_, &QFutureWatcher<Picture>::finished, this, &PictureMaker::finished);
}

bool hasRasters(const Scene& scene) {
    return std::any_of(scene.layers.begin(), scene.layers.end(), [](const auto& layer) { return layer.raster; });
}

void PictureMaker::request(PictureRequest request) {
    better_.reset();
    if (busy_) {
        waiting_ = std::move(request);
        return;
    }
    start(std::move(request));
}

void PictureMaker::forget() {
    waiting_.reset();
    better_.reset();
    dropped_ = busy_;
}

void PictureMaker::start(PictureRequest request) {
    busy_ = true;
    if (request.refinements > 0) {
        better_ = request;
        --better_->refinements;
    }
    auto promise = std::make_shared<QPromise<Picture>>();
    watcher_.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, request = std::move(request)] {
        promise->start();
        promise->addResult(makePicture(request));
        promise->finish();
    });
}

void PictureMaker::finished() {
    busy_ = false;
    const Picture picture = watcher_.result();
    const bool wanted = !std::exchange(dropped_, false);
    if (!waiting_) waiting_ = std::exchange(better_, std::nullopt);
    if (waiting_) start(*std::exchange(waiting_, std::nullopt));
    if (wanted) emit made(picture);
}

}  // namespace kapok::map
