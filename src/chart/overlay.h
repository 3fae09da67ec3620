// What the mouse and the keyboard show over a chart.
#pragma once

#include "chart/mark_places.h"

#include <optional>

namespace kapok::chart {

/// The brush's rectangle, the ring around the mark under the cursor, and the focus frame.
class Overlay : public QCPLayerable {
public:
    Overlay(QCustomPlot* plot, const Theme& theme) : QCPLayerable(plot, QStringLiteral("overlay")), theme_(theme) {}

    QRectF brush;
    bool zooming = false;
    std::optional<MarkPlace> ring;
    bool focused = false;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    const Theme& theme_;
};

}  // namespace kapok::chart
