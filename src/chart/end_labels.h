// Names of lines at their right ends, instead of a legend.
#pragma once

#include "chart/chart_data.h"
#include "spec/theme.h"

#include <qcustomplot.h>

namespace kapok::chart {

class EndLabels : public QCPLayerable {
public:
    EndLabels(QCustomPlot* plot, const ChartData& chart, const Theme& theme);

    static constexpr double lineHeight = 15;
    /// The margin that the names need to the right of the plot, no more than `limit`; 0 when there are none.
    double width(double limit) const;
    void setLimit(double limit) { limit_ = limit; }

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }

private:
    struct Label {
        double y;
        const Series* series;
    };
    std::vector<Label> labels() const;

    const ChartData& chart_;
    const Theme& theme_;
    double limit_ = 120;
};

}  // namespace kapok::chart
