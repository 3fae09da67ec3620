#include "chart/long_marks.h"

#include "chart/projection.h"
#include "table/sort.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double faintest = 0.45;       // a single point must be seen
constexpr double sparselyFilled = 0.1;  // share of the elements below which points are drawn larger

/// How strong an element of so many points is drawn, 0 … 255.
class Strength {
public:
    explicit Strength(std::uint32_t strongest) : perLog_(strongest > 1 ? (1 - faintest) / std::log(strongest) : 0) {
        known_.reserve(std::min<std::size_t>(strongest, mostKnown) + 1);
        known_.push_back(0);
        while (known_.size() <= std::min<std::size_t>(strongest, mostKnown)) {
            known_.push_back(alpha(static_cast<std::uint32_t>(known_.size())));
        }
    }
    std::uint8_t of(std::uint32_t count) const { return count < known_.size() ? known_[count] : alpha(count); }

private:
    static constexpr std::size_t mostKnown = 4095;
    std::uint8_t alpha(std::uint32_t count) const {
        return static_cast<std::uint8_t>(std::lround(255 * (faintest + perLog_ * std::log(count))));
    }

    double perLog_;
    std::vector<std::uint8_t> known_;
};

/// The colours of an element by their counts.
QRgb mixed(const DensityGrid& grid, std::size_t cell, const std::vector<QColor>& colors, std::uint32_t count,
           int alpha) {
    double sum[3] = {};
    for (std::size_t layer = 0; layer < grid.layers; ++layer) {
        const double share = grid.counts[layer * grid.width * grid.height + cell];
        if (share == 0) continue;
        const QColor& color = colors[std::min(layer, colors.size() - 1)];
        sum[0] += share * color.red();
        sum[1] += share * color.green();
        sum[2] += share * color.blue();
    }
    const auto part = [&](double value) { return static_cast<int>(std::lround(value / count * alpha / 255)); };
    return qRgba(part(sum[0]), part(sum[1]), part(sum[2]), alpha);
}

/// Every element that is drawn covers its neighbours up to `reach` away where they are weaker.
QImage grown(const QImage& image, int reach) {
    QImage larger = image.copy();
    for (int y = 0; y < image.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int dy = std::max(-reach, -y); dy <= std::min(reach, image.height() - 1 - y); ++dy) {
            auto* to = reinterpret_cast<QRgb*>(larger.scanLine(y + dy));
            for (int x = 0; x < image.width(); ++x) {
                if (from[x] == 0) continue;
                for (int dx = std::max(-reach, -x); dx <= std::min(reach, image.width() - 1 - x); ++dx) {
                    const bool near = dx * dx + dy * dy <= reach * reach;
                    if (near && qAlpha(to[x + dx]) < qAlpha(from[x])) to[x + dx] = from[x];
                }
            }
        }
    }
    return larger;
}

}  // namespace

std::optional<PlacedColumn> placedColumn(const Values& values) {
    const ColumnPtr& column = values.column();
    if (!column) return std::nullopt;
    switch (column->type()) {
        case Type::Int64:
        case Type::Float64: return PlacedColumn{column, 1};
        case Type::Date: return PlacedColumn{column, 86400};
        case Type::DateTime:
            if (!column->field().zone.empty() && column->field().zone != "UTC") return std::nullopt;
            return PlacedColumn{column, 1e-6};
        default: return std::nullopt;
    }
}

// --- lines -----------------------------------------------------------------------------------------------------------

namespace {

bool rises(const Column& x, const Rows& rows) {
    if (rows.inPlace()) return isRising(x, rows.size());
    double before = -HUGE_VAL;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double now = x.number(rows[i]);
        if (!(before <= now)) return false;
        before = now;
    }
    return true;
}

}  // namespace

std::shared_ptr<const LongLine> LongLine::of(const Line& line) {
    if (line.x.size() < longMark || line.curve != Curve::Linear || line.closed) return nullptr;
    const auto x = placedColumn(line.x);
    const auto y = placedColumn(line.y);
    const Rows& rows = line.x.rows();
    if (!x || !y || rows.list() != line.y.rows().list() || !rises(*x->column, rows)) return nullptr;
    if (rows.inPlace() && x->column->rows() != rows.size()) return nullptr;
    std::unique_ptr<const LineSeries> series;
    if (rows.inPlace()) {
        series = std::make_unique<ColumnLine>(x->column, y->column);
    } else {
        series = std::make_unique<ListedLine>(x->column, y->column, rows.list());
    }
    return std::shared_ptr<const LongLine>(new LongLine(std::move(series), {x->factor, y->factor}));
}

void prepareLongLines(Scene& scene) {
    for (auto& panel : scene.panels) {
        for (auto& line : panel.lines) line.longLine = LongLine::of(line);
    }
}

// --- points ----------------------------------------------------------------------------------------------------------

namespace {

DensityAxis axisOf(const PlacedColumn& column, const Range& shown, const Law& law) {
    if (law.type == ScaleType::Linear) return {.low = shown.low / column.factor, .high = shown.high / column.factor};
    DensityAxis axis{.low = lawValue(shown.low, law), .high = lawValue(shown.high, law)};
    axis.transform = [law, factor = column.factor](double value) { return lawValue(value * factor, law); };
    return axis;
}

}  // namespace

LongPoints::LongPoints(DensityAxis x, DensityAxis y, DensityPoints columns, const QRectF& plot)
    : x_(std::move(x)), y_(std::move(y)), columns_(std::move(columns)), plot_(plot) {}

std::optional<LongPoints> LongPoints::of(const Points& points, const Projection& projection, bool secondary) {
    const bool few = points.x.size() < (points.size.empty() ? longMark : longSized);
    const bool colored = points.shade.empty() || !points.inks.empty();
    if (few || !colored || points.label || !projection.isUpright()) return std::nullopt;
    const auto x = placedColumn(points.x);
    const auto y = placedColumn(points.y);
    const bool inPlace = points.x.rows().inPlace() && points.y.rows().inPlace();
    if (!x || !y || !inPlace || x->column->rows() != points.x.size()) return std::nullopt;
    const View& view = projection.view();
    DensityPoints columns{.x = x->column, .y = y->column, .rows = points.among.get()};
    if (!points.inks.empty()) columns.layerOf = points.inks;
    return LongPoints(axisOf(*x, view.x, projection.xLaw()),
                      axisOf(*y, secondary ? view.second : view.y, projection.yLaw(secondary)), std::move(columns),
                      projection.plot());
}

std::optional<std::vector<RowIndex>> LongPoints::inView(std::size_t limit) const {
    return pointsInside(columns_, x_, y_, limit);
}

std::vector<RowIndex> LongPoints::within(const QRectF& pixels, std::size_t limit) const {
    const QRectF seen = pixels & plot_;
    if (seen.isEmpty()) return {};
    const auto part = [](DensityAxis axis, double from, double to) {
        const double size = axis.high - axis.low;
        axis.high = axis.low + size * to;
        axis.low += size * from;
        return axis;
    };
    const double width = plot_.width();
    const double height = plot_.height();
    const DensityAxis x = part(x_, (seen.left() - plot_.left()) / width, (seen.right() - plot_.left()) / width);
    const DensityAxis y = part(y_, (plot_.bottom() - seen.bottom()) / height, (plot_.bottom() - seen.top()) / height);
    return pointsInside(columns_, x, y, limit).value_or(std::vector<RowIndex>());
}

QImage LongPoints::picture(double ratio, const std::vector<QColor>& colors) const {
    DensityAxis x = x_;
    DensityAxis y = y_;
    x.cells = static_cast<std::size_t>(std::max(1.0, std::round(plot_.width() * ratio)));
    y.cells = static_cast<std::size_t>(std::max(1.0, std::round(plot_.height() * ratio)));
    const DensityGrid grid = density(columns_, x, y);
    const std::size_t cells = grid.width * grid.height;
    std::vector<std::uint32_t> counts(grid.counts.begin(), grid.counts.begin() + static_cast<std::ptrdiff_t>(cells));
    for (std::size_t i = cells; i < grid.counts.size(); ++i) counts[i % cells] += grid.counts[i];
    const auto filled = cells - static_cast<std::size_t>(std::count(counts.begin(), counts.end(), 0U));
    const Strength strength(*std::max_element(counts.begin(), counts.end()));
    QImage image(static_cast<int>(grid.width), static_cast<int>(grid.height), QImage::Format_ARGB32_Premultiplied);
    const QRgb single = colors.front().rgb();
    for (std::size_t row = 0; row < grid.height; ++row) {
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(grid.height - 1 - row)));
        for (std::size_t column = 0; column < grid.width; ++column) {
            const std::size_t cell = row * grid.width + column;
            const std::uint32_t count = counts[cell];
            const int alpha = strength.of(count);
            to[column] = count == 0         ? 0
                         : grid.layers == 1 ? qPremultiply((single & RGB_MASK) | static_cast<QRgb>(alpha) << 24)
                                            : mixed(grid, cell, colors, count, alpha);
        }
    }
    const bool sparse = static_cast<double>(filled) < sparselyFilled * static_cast<double>(cells);
    return sparse ? grown(image, static_cast<int>(std::max(1.0, std::round(ratio)))) : image;
}

PlaceCounts placeCounts(const Points& points, const Projection& projection, double ratio) {
    const QRectF plot = projection.plot();
    PlaceCounts counts{static_cast<std::size_t>(std::ceil(plot.width() * ratio)) + 1};
    const auto height = static_cast<std::size_t>(std::ceil(plot.height() * ratio)) + 1;
    counts.at.resize(counts.width * height);
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        const QPointF at = (projection.at(points.x[i], points.y[i], points.secondary) - plot.topLeft()) * ratio;
        if (!(at.x() >= 0 && at.y() >= 0)) continue;  // neither does a place that is none
        const auto column = static_cast<std::size_t>(at.x());
        const auto row = static_cast<std::size_t>(at.y());
        if (column < counts.width && row < height) ++counts.at[row * counts.width + column];
    }
    return counts;
}

}  // namespace kapok::chart
