// A paint device that hands everything on to another painter, whatever that one paints on.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <functional>
#include <memory>

namespace kapok::chart {

/// A device for code that begins a painter of its own: it paints into one that is already at work. Shapes and
/// texts arrive as shapes and texts. One unit is 1/96 inch.
class ForwardDevice : public QPaintDevice {
public:
    using TextSeen = std::function<void(const QString&)>;

    /// `target` must outlive the device. `seen`, when given, hears of every text painted.
    ForwardDevice(QPainter& target, QSize size, TextSeen seen = {});
    ~ForwardDevice() override;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<QPaintEngine> engine_;
    QSize size_;
};

}  // namespace kapok::chart
