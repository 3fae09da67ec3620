#include "chart/forward_device.h"

#include <QPainterPath>

#include <cmath>

namespace kapok::chart {
namespace {

class ForwardEngine : public QPaintEngine {
public:
    ForwardEngine(QPainter& target, ForwardDevice::TextSeen seen)
        : QPaintEngine(AllFeatures), target_(target), seen_(std::move(seen)), base_(target.transform()) {}

    bool begin(QPaintDevice*) override {
        target_.save();
        base_ = target_.transform();
        clipped_ = target_.hasClipping();
        if (clipped_) clip_ = target_.clipPath();
        return true;
    }
    bool end() override {
        target_.restore();
        return true;
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        const auto dirty = now.state();
        if (dirty & DirtyTransform) target_.setTransform(now.transform() * base_);
        if (dirty & DirtyPen) target_.setPen(now.pen());
        if (dirty & DirtyBrush) target_.setBrush(now.brush());
        if (dirty & DirtyBrushOrigin) target_.setBrushOrigin(now.brushOrigin());
        if (dirty & DirtyFont) target_.setFont(now.font());
        if (dirty & DirtyBackground) target_.setBackground(now.backgroundBrush());
        if (dirty & DirtyBackgroundMode) target_.setBackgroundMode(now.backgroundMode());
        if (dirty & DirtyCompositionMode) target_.setCompositionMode(now.compositionMode());
        if (dirty & DirtyOpacity) target_.setOpacity(now.opacity());
        if (dirty & DirtyHints) setHints(now.renderHints());
        updateClip(now, dirty);
    }

    void drawRects(const QRectF* rects, int count) override { target_.drawRects(rects, count); }
    void drawLines(const QLineF* lines, int count) override { target_.drawLines(lines, count); }
    void drawEllipse(const QRectF& rect) override { target_.drawEllipse(rect); }
    void drawPath(const QPainterPath& path) override { target_.drawPath(path); }
    void drawPoints(const QPointF* points, int count) override { target_.drawPoints(points, count); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        switch (mode) {
            case OddEvenMode: target_.drawPolygon(points, count, Qt::OddEvenFill); break;
            case WindingMode: target_.drawPolygon(points, count, Qt::WindingFill); break;
            case ConvexMode: target_.drawConvexPolygon(points, count); break;
            case PolylineMode: target_.drawPolyline(points, count); break;
        }
    }
    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override {
        target_.drawPixmap(rect, pixmap, source);
    }
    void drawImage(const QRectF& rect, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override {
        target_.drawImage(rect, image, source, flags);
    }
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        if (seen_) seen_(item.text());
        target_.drawTextItem(place, item);
    }

private:
    void updateClip(const QPaintEngineState& now, DirtyFlags dirty) {
        if (!(dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))) return;
        // Restoring a state without clip tells of a changed path, an empty one: it must not clip everything away.
        if (!now.isClipEnabled()) {
            setClip(Qt::NoClip, {});
        } else if (dirty & DirtyClipPath) {
            setClip(now.clipOperation(), now.clipPath());
        } else if (dirty & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(now.clipRegion());
            setClip(now.clipOperation(), path);
        } else {
            target_.setClipping(true);
        }
    }
    void setHints(QPainter::RenderHints hints) {
        target_.setRenderHints(target_.renderHints(), false);
        target_.setRenderHints(hints, true);
    }
    /// What the target itself was clipped to stays so.
    void setClip(Qt::ClipOperation operation, const QPainterPath& path) {
        if (operation == Qt::IntersectClip) {
            target_.setClipPath(path, Qt::IntersectClip);
            return;
        }
        const QTransform now = target_.transform();
        target_.setTransform(base_);
        if (clipped_) {
            target_.setClipPath(clip_);
        } else {
            target_.setClipping(false);
        }
        target_.setTransform(now);
        if (operation == Qt::ReplaceClip) target_.setClipPath(path, clipped_ ? Qt::IntersectClip : Qt::ReplaceClip);
    }

    QPainter& target_;
    ForwardDevice::TextSeen seen_;
    QTransform base_;
    bool clipped_ = false;
    QPainterPath clip_;
};

}  // namespace

ForwardDevice::ForwardDevice(QPainter& target, QSize size, TextSeen seen)
    : engine_(std::make_unique<ForwardEngine>(target, std::move(seen))), size_(size) {}

ForwardDevice::~ForwardDevice() = default;

QPaintEngine* ForwardDevice::paintEngine() const { return engine_.get(); }

int ForwardDevice::metric(PaintDeviceMetric metric) const {
    switch (metric) {
        case PdmWidth: return size_.width();
        case PdmHeight: return size_.height();
        case PdmWidthMM: return static_cast<int>(std::lround(size_.width() * 25.4 / 96));
        case PdmHeightMM: return static_cast<int>(std::lround(size_.height() * 25.4 / 96));
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

}  // namespace kapok::chart
