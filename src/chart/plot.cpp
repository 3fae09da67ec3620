#include "chart/plot.h"

#include "chart/forward_device.h"
#include "chart/marks.h"
#include "chart/ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double tickPixels = 11;
constexpr int margin = 4;
constexpr std::size_t denseLine = 10000;  // more points than pixels: a thin line shows more and is drawn faster

QSharedPointer<QCPAxisTicker> tickerOf(const Axis& axis) {
    switch (axis.kind) {
        case AxisKind::Category: return QSharedPointer<CategoryTicker>::create(axis.categories);
        case AxisKind::Time: return QSharedPointer<TimeTicker>::create(axis.unit);
        case AxisKind::Number: break;
    }
    if (axis.scale == ScaleType::Log) return QSharedPointer<LogTicker>::create(axis.format);
    return QSharedPointer<NumberTicker>::create(axis.format);
}

/// "dashed: forecast, with its 80 % and 95 % intervals".
QString bandWords(const ChartData& chart) {
    QStringList levels;
    for (const auto& band : chart.bands) {
        const QString level = QString::number(band.level) + QStringLiteral(" %");
        if (!levels.contains(level)) levels.prepend(level);
    }
    return QCoreApplication::translate("chart", "dashed: forecast; bands: %1 intervals")
        .arg(levels.join(QCoreApplication::translate("chart", ", ")));
}

/// The history's last point when it lies just before the forecast's first one: the two are joined.
bool joins(const Series& history, const Series& forecast) {
    return !history.forecast && history.name == forecast.name && !history.x.empty() && !forecast.x.empty();
}

}  // namespace

Plot::Plot(QWidget* parent) : QCustomPlot(parent) {
    setInteractions(QCP::iNone);
    setNoAntialiasingOnDrag(false);
    setPlottingHints(QCP::phCacheLabels);
    heading_ = new Heading(this);
    footing_ = new Heading(this);
    plotLayout()->insertRow(0);
    plotLayout()->addElement(0, 0, heading_);
    plotLayout()->addElement(2, 0, footing_);
    plotLayout()->setRowSpacing(0);
    plotLayout()->setMargins({margin, margin, margin, margin});
    for (auto* side : {xAxis2, yAxis2}) side->setVisible(false);
    addLayer(QStringLiteral("labels"), layer(QStringLiteral("axes")), limAbove);
}

double Plot::coordinate(double x, double y, bool vertical) {
    const bool key = vertical == chart_.horizontal;
    return key ? keyAxis()->coordToPixel(x) : valueAxis()->coordToPixel(y);
}

void Plot::setChart(ChartData chart, const Theme& theme, const PaintOptions& options, bool keepRange) {
    const bool keep = keepRange && chart.horizontal == chart_.horizontal;
    const QCPRange keyRange = keyAxis()->range();
    const QCPRange valueRange = valueAxis()->range();
    delete endLabels_;
    endLabels_ = nullptr;
    clearPlottables();
    chart_ = std::move(chart);
    theme_ = theme;
    options_ = options;
    setBackground(QBrush(toColor(theme_.panel)));
    styleAxis(keyAxis(), chart_.x, chart_.horizontal);
    styleAxis(valueAxis(), chart_.y, !chart_.horizontal);
    keyAxis()->setRangeReversed(chart_.horizontal);
    valueAxis()->setRangeReversed(false);
    resetRange();
    if (keep) {
        keyAxis()->setRange(keyRange);
        valueAxis()->setRange(valueRange);
    }
    addMarks();
    endLabels_ = new EndLabels(this, chart_, theme_);
    endLabels_->setLayer(QStringLiteral("labels"));
    fit(size());
}

void Plot::resetRange() {
    keyAxis()->setRange(chart_.x.minimum, chart_.x.maximum);
    valueAxis()->setRange(chart_.y.minimum, chart_.y.maximum);
}

void Plot::styleAxis(QCPAxis* axis, const Axis& shown, bool vertical) {
    axis->setTicker(tickerOf(shown));
    axis->setScaleType(shown.scale == ScaleType::Log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const QColor line = toColor(theme_.line);
    const bool category = shown.kind == AxisKind::Category;
    axis->setBasePen(!vertical || category ? QPen(line, 1) : QPen(Qt::NoPen));
    axis->setTickPen(Qt::NoPen);
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLength(0);
    axis->setSubTicks(false);
    axis->setTickLabelPadding(vertical ? 6 : 5);
    axis->setTickLabelFont(drawingFont(tickPixels));
    axis->setTickLabelColor(toColor(category ? theme_.text : theme_.mutedText));
    axis->setTickLabelRotation(0);
    axis->setLabelFont(drawingFont(11.5));
    axis->setLabelColor(toColor(theme_.mutedText));
    axis->setLabelPadding(2);
    axis->setLabel({});  // set where there is room; the vertical axis has its title above
    const bool values = &shown == &chart_.y;
    const bool grid = values || chart_.mark == Mark::Point;
    const bool written = chart_.labels && chart_.mark == Mark::Bar;  // the numbers stand at the bars
    axis->grid()->setVisible(grid && !category && !written);
    axis->grid()->setPen(QPen(line, 1));
    QColor zero = toColor(theme_.mutedText);
    axis->grid()->setZeroLinePen(shown.zeroLine && values ? QPen(zero, 1) : QPen(line, 1));
    axis->grid()->setAntialiased(false);
}

void Plot::addLine(const Series& series, const std::vector<double>& y, const QPen& pen, const Series* before) {
    auto* graph = new LineGraph(keyAxis(), valueAxis());
    graph->setSelectable(QCP::stNone);
    graph->setPen(pen);
    QVector<QCPGraphData> line;
    line.reserve(static_cast<qsizetype>(series.x.size()) + 1);
    if (before) {
        const auto first = std::find_if(y.begin(), y.end(), [](double v) { return std::isfinite(v); });
        const double start = first == y.end() ? noValue : series.x[static_cast<std::size_t>(first - y.begin())];
        for (std::size_t i = before->x.size(); i-- > 0;) {
            if (!std::isfinite(before->y[i])) continue;
            if (before->x[i] < start) line.append({before->x[i], before->y[i]});
            break;
        }
    }
    const bool joined = !line.isEmpty();
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        if (joined && series.x[i] <= line.first().key && i < series.x.size()) continue;
        line.append({series.x[i], y[i]});
    }
    graph->data()->set(line, true);
}

void Plot::addMarks() {
    new AreaLayer(keyAxis(), valueAxis(), chart_, theme_);
    if (!chart_.bars.empty()) new BarLayer(keyAxis(), valueAxis(), chart_, theme_);
    const QColor selection = toColor(theme_.selection);
    for (const auto& series : chart_.series) {
        QColor color = markColor(series.color, theme_);
        if (chart_.hasSelection) color = paler(color, theme_);
        QPen pen(color, 1.75, series.forecast ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        const Series* before = nullptr;
        for (const auto& other : chart_.series) {
            if (series.forecast && joins(other, series)) before = &other;
        }
        if (chart_.mark == Mark::Area && chart_.series.size() > 1) pen.setWidthF(0.75);
        if (series.x.size() > denseLine) pen.setWidthF(1);
        addLine(series, series.y, pen, before);
    }
    for (const auto& series : chart_.series) {
        if (series.selected.empty() || chart_.mark == Mark::Area) continue;
        QPen pen(selection, 2.5, series.forecast ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        addLine(series, series.selected, pen, nullptr);
    }
    new PointLayer(keyAxis(), valueAxis(), chart_, theme_);
}

bool Plot::labelsAtEnds() const {
    const bool lines = chart_.mark == Mark::Line || chart_.mark == Mark::Fan;
    return lines && chart_.legend.size() > 1 && chart_.series.size() > 1 && chart_.series.size() <= 16 &&
           chart_.legend.size() == std::size_t(std::count_if(chart_.series.begin(), chart_.series.end(),
                                                             [](const Series& s) { return !s.forecast; }));
}

void Plot::setTexts(QSize size) {
    heading_->clear();
    heading_->setTheme(theme_);
    if (options_.title) heading_->addText(chart_.title, 14, true, false);
    if (!directLabels_) heading_->addLegend(chart_);
    heading_->addRamp(chart_);
    heading_->addText(chart_.horizontal ? chart_.x.title : chart_.y.title, 11.5, false, true);
    const bool roomy = size.width() >= 360 && size.height() >= 200;
    if (!chart_.bands.empty() && roomy) heading_->addText(bandWords(chart_), 11.5, false, true, false);
    footing_->clear();
    footing_->setTheme(theme_);
    if (options_.source) footing_->addText(chart_.source, 10.5, false, true);
    if (chart_.missing > 0) {
        const auto words = QCoreApplication::translate("chart", "%n rows without a value are not shown", nullptr,
                                                       static_cast<int>(chart_.missing));
        footing_->addText(words, 10.5, false, true);
    }
    const double width = size.width() - 2.0 * margin;
    heading_->setWidth(width);
    footing_->setWidth(width);
    const QString below = chart_.horizontal ? chart_.y.title : chart_.x.title;
    const QFontMetricsF metrics(xAxis->labelFont());
    const bool small = size.height() < 180;  // what the axis shows is clear enough from its marks
    xAxis->setLabel(small ? QString() : metrics.elidedText(below, Qt::ElideRight, width - 60));
}

void Plot::fitCategories(QCPAxis* axis, QSize room) {
    auto ticker = axis->ticker().dynamicCast<CategoryTicker>();
    if (!ticker) return;
    const QFont font = drawingFont(tickPixels);
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const auto& name : ticker->names()) widest = std::max(widest, metrics.horizontalAdvance(name));
    const double shown = std::max(1.0, std::min<double>(axis->range().size(), double(ticker->names().size())));
    if (axis == yAxis) {
        const int every = static_cast<int>(std::ceil(14.0 * shown / std::max(room.height(), 14)));
        ticker->setRoom(font, std::clamp(room.width() * 0.32, 40.0, 220.0), every);
        axis->setTickLabelRotation(0);
        return;
    }
    const double slot = std::max(room.width() - 50, 20) / shown;
    const bool straight = widest + 8 <= slot || slot >= 90;
    axis->setTickLabelRotation(straight ? 0 : -40);
    if (straight) {
        ticker->setRoom(font, slot - 8, 1);
        return;
    }
    constexpr double slanted = 0.766;  // cos 40°
    const double length = std::clamp(room.height() * 0.4, 40.0, 130.0);
    ticker->setRoom(font, length, static_cast<int>(std::ceil(15 / slot)), 25 / slanted, slot / slanted);
}

void Plot::fit(QSize size) {
    if (size.width() < 10 || size.height() < 10) return;
    directLabels_ = labelsAtEnds() && double(chart_.legend.size()) * EndLabels::lineHeight < size.height() * 0.6 &&
                    size.width() >= 260;
    setTexts(size);
    const int texts = heading_->minimumSize().height() + footing_->minimumSize().height();
    const int below = xAxis->label().isEmpty() ? 30 : 50;  // the axis with its numbers and title
    const QSize room(size.width() - 2 * margin, std::max(size.height() - texts - below, 20));
    xAxis->ticker()->setTickCount(std::max(2, room.width() / 80));
    yAxis->ticker()->setTickCount(std::clamp(room.height() / 45, 2, 8));
    if (auto times = xAxis->ticker().dynamicCast<TimeTicker>()) times->setPixels(room.width() - 60);
    if (auto times = yAxis->ticker().dynamicCast<TimeTicker>()) times->setPixels(room.height() * 2.0);
    fitCategories(xAxis, room);
    fitCategories(yAxis, room);
    const double limit = std::min(150.0, room.width() * 0.3);
    const double right = directLabels_ ? endLabels_->width(limit) : 0;
    if (endLabels_) {
        endLabels_->setLimit(limit);
        endLabels_->setVisible(directLabels_);
    }
    axisRect()->setMinimumMargins({0, 4, std::max(14, static_cast<int>(std::ceil(right))), 0});
}

void Plot::resizeEvent(QResizeEvent* event) {
    setBufferDevicePixelRatio(devicePixelRatioF());  // the window may have moved to another screen
    fit(event->size());
    QCustomPlot::resizeEvent(event);
}

void Plot::paintOn(QPainter& painter, const QRectF& area, const QColor& background) {
    const QSize whole(std::max(40, static_cast<int>(std::lround(area.width()))),
                      std::max(30, static_cast<int>(std::lround(area.height()))));
    fit(whole);
    setBackground(background.isValid() ? QBrush(background) : QBrush(Qt::NoBrush));
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / whole.width(), area.height() / whole.height());
    {
        ForwardDevice device(painter, whole);
        QCPPainter inner;
        inner.begin(&device);
        inner.setMode(QCPPainter::pmVectorized);
        toPainter(&inner, whole.width(), whole.height());
        inner.end();
    }
    painter.restore();
    setBackground(QBrush(toColor(theme_.panel)));
}

}  // namespace kapok::chart
