#include "chart/curves.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr std::size_t denseLine = 4000;

QVector<QPointF> stepped(const QVector<QPointF>& points, Curve curve) {
    QVector<QPointF> made;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i > 0) {
            const QPointF a = points[i - 1];
            const QPointF b = points[i];
            const double turn = curve == Curve::StepAfter    ? b.x()
                                : curve == Curve::StepBefore ? a.x()
                                                             : (a.x() + b.x()) / 2;
            made << QPointF(turn, a.y()) << QPointF(turn, b.y());
        }
        made << points[i];
    }
    return made;
}

/// Slopes of the monotone cubic at each point.
std::vector<double> monotoneSlopes(const QVector<QPointF>& points) {
    const auto count = static_cast<std::size_t>(points.size());
    const auto at = [&](std::size_t i) { return points[static_cast<qsizetype>(i)]; };
    std::vector<double> secants(count - 1);
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const double run = at(i + 1).x() - at(i).x();
        secants[i] = run == 0 ? 0 : (at(i + 1).y() - at(i).y()) / run;
    }
    std::vector<double> slopes(count);
    slopes.front() = secants.front();
    slopes.back() = secants.back();
    for (std::size_t i = 1; i + 1 < count; ++i) {
        slopes[i] = secants[i - 1] * secants[i] <= 0 ? 0 : (secants[i - 1] + secants[i]) / 2;
    }
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (secants[i] == 0) {
            slopes[i] = slopes[i + 1] = 0;
            continue;
        }
        const double a = slopes[i] / secants[i];
        const double b = slopes[i + 1] / secants[i];
        const double length = std::hypot(a, b);
        if (length <= 3) continue;
        slopes[i] = 3 / length * a * secants[i];
        slopes[i + 1] = 3 / length * b * secants[i];
    }
    return slopes;
}

QVector<QPointF> monotone(const QVector<QPointF>& points) {
    if (points.size() < 3) return points;
    const auto slopes = monotoneSlopes(points);
    QVector<QPointF> made{points.first()};
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const double run = points[i + 1].x() - points[i].x();
        const int parts = std::clamp(static_cast<int>(std::abs(run) / 3), 1, 24);
        for (int part = 1; part <= parts; ++part) {
            const double t = static_cast<double>(part) / parts;
            const double u = 1 - t;
            const double y =
                (1 + 2 * t) * u * u * points[i].y() + t * u * u * run * slopes[static_cast<std::size_t>(i)] +
                t * t * (3 - 2 * t) * points[i + 1].y() - t * t * u * run * slopes[static_cast<std::size_t>(i) + 1];
            made << QPointF(points[i].x() + t * run, y);
        }
    }
    return made;
}

QVector<QPointF> turned(QVector<QPointF> points) {
    for (auto& point : points) point = {point.y(), point.x()};
    return points;
}

constexpr std::size_t blockPlaces = 64;  // stacked edges cost a sum a place

/// Numbers that stand in no column. `blocks`: bounds of blocks of them; null: they are looked for each time. `other`:
/// numbers whose gaps are gaps here too.
class ListedNumbers final : public LineSeries {
public:
    ListedNumbers(const Values& x, const Values& y, const Values* other = nullptr,
                  const std::vector<Extremes>* blocks = nullptr)
        : x_(x), y_(y), other_(other), blocks_(blocks) {}
    std::size_t size() const override { return x_.size(); }
    double x(std::size_t place) const override { return x_[place]; }
    double y(std::size_t place) const override {
        const bool gap = !std::isfinite(y_[place]) || (other_ && !std::isfinite((*other_)[place]));
        return gap ? noValue : y_[place];
    }
    Extremes bounds(std::size_t begin, std::size_t end) const override {
        const std::size_t first = (begin + blockPlaces - 1) / blockPlaces;
        const std::size_t last = end / blockPlaces;
        if (!blocks_ || first >= last) return scanned(begin, end);
        Extremes bounds = scanned(begin, first * blockPlaces);
        for (std::size_t block = first; block < last; ++block) bounds.add((*blocks_)[block]);
        bounds.add(scanned(last * blockPlaces, end));
        return bounds;
    }
    std::vector<Extremes> blocks() const {
        std::vector<Extremes> made;
        for (std::size_t place = 0; place < size(); place += blockPlaces) {
            made.push_back(scanned(place, std::min(size(), place + blockPlaces)));
        }
        return made;
    }

private:
    Extremes scanned(std::size_t begin, std::size_t end) const {
        Extremes bounds;
        for (std::size_t place = begin; place < end; ++place) bounds.add(y(place));
        return bounds;
    }

    const Values& x_;
    const Values& y_;
    const Values* other_;
    const std::vector<Extremes>* blocks_;
};

/// Pieces under construction.
class Pieces {
public:
    Pieces(const Projection& projection, const Units& units, bool secondary)
        : projection_(projection), units_(units), secondary_(secondary) {}

    void add(double x, double y, bool joined) {
        const QPointF at = projection_.at(x, y * units_.y, secondary_);
        if (!std::isfinite(at.x()) || !std::isfinite(at.y())) return;
        if (!joined || pieces_.empty()) pieces_.emplace_back();
        pieces_.back() << at;
    }
    std::vector<QVector<QPointF>> take() { return std::move(pieces_); }

private:
    const Projection& projection_;
    Units units_;
    bool secondary_;
    std::vector<QVector<QPointF>> pieces_;
};

}  // namespace

std::shared_ptr<const AreaBounds> AreaBounds::of(const Area& area) {
    if (area.x.size() <= denseLine) return nullptr;
    AreaBounds bounds;
    bounds.low = ListedNumbers(area.x, area.low, &area.high).blocks();
    bounds.high = ListedNumbers(area.x, area.high, &area.low).blocks();
    return std::make_shared<const AreaBounds>(std::move(bounds));
}

void prepareLongAreas(Scene& scene) {
    for (auto& panel : scene.panels) {
        for (auto& area : panel.areas) area.bounds = AreaBounds::of(area);
    }
}

QVector<QPointF> curved(const QVector<QPointF>& points, Curve curve, bool upright) {
    if (curve == Curve::Linear || points.size() < 2) return points;
    if (upright) return turned(curved(turned(points), curve, false));
    return curve == Curve::Monotone ? monotone(points) : stepped(points, curve);
}

std::vector<QVector<QPointF>> outlineInPixels(const LineSeries& line, const Projection& projection, const Units& units,
                                              Curve curve, bool secondary) {
    const QRectF plot = projection.plot();
    const double room = projection.transposed() ? plot.height() : plot.width();
    const auto pixels = static_cast<std::size_t>(std::max(1.0, std::ceil(room)));
    const auto edge = [&](double pixel) { return projection.xAtUnit(pixel / static_cast<double>(pixels)); };
    Pieces pieces(projection, units, secondary);
    const RowSpan seen = rowsBetween(line, edge(0) / units.x, edge(static_cast<double>(pixels)) / units.x);
    if (seen.size() <= 2 * pixels) {
        bool joined = false;
        const std::size_t end = std::min(line.size(), seen.end + 1);
        for (std::size_t place = seen.begin > 0 ? seen.begin - 1 : 0; place < end; ++place) {
            const double y = line.y(place);
            if (std::isfinite(y)) pieces.add(line.x(place) * units.x, y, joined);
            joined = std::isfinite(y);
        }
        auto made = pieces.take();
        for (auto& piece : made) piece = curved(piece, curve, projection.transposed());
        return made;
    }
    std::vector<double> edges;
    for (std::size_t pixel = 0; pixel <= pixels; ++pixel) {
        edges.push_back(edge(static_cast<double>(pixel)) / units.x);
    }
    for (const auto& column : lineOutline(line, edges)) {
        const bool outside = column.pixel < 0 || column.pixel >= static_cast<std::ptrdiff_t>(pixels);
        const double x = outside ? line.x(column.rows.begin) * units.x : edge(static_cast<double>(column.pixel) + 0.5);
        pieces.add(x, column.first, column.joined);
        if (column.lowest == column.highest) continue;
        pieces.add(x, column.lowest, true);
        pieces.add(x, column.highest, true);
        pieces.add(x, column.last, true);
    }
    return pieces.take();
}

std::vector<QVector<QPointF>> lineInPixels(const Values& x, const Values& y, Curve curve, const Projection& projection,
                                           bool secondary) {
    std::vector<QVector<QPointF>> pieces;
    const bool upright = projection.transposed();
    if (x.size() > denseLine) return outlineInPixels(ListedNumbers(x, y), projection, {}, curve, secondary);
    QVector<QPointF> piece;
    const auto close = [&] {
        if (!piece.isEmpty()) pieces.push_back(curved(piece, curve, upright));
        piece.clear();
    };
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!std::isfinite(x[i]) || !std::isfinite(y[i])) {
            close();
            continue;
        }
        piece.append(projection.at(x[i], y[i], secondary));
    }
    close();
    return pieces;
}

std::vector<std::pair<QVector<QPointF>, QVector<QPointF>>> areaInPixels(const Area& area,
                                                                        const Projection& projection) {
    std::vector<std::pair<QVector<QPointF>, QVector<QPointF>>> pieces;
    if (area.x.size() > denseLine) {
        const auto edge = [&](const Values& own, const Values& other, const std::vector<Extremes>* blocks) {
            return outlineInPixels(ListedNumbers(area.x, own, &other, blocks), projection, {}, area.curve,
                                   area.secondary);
        };
        // Edges of the same gaps have the same pieces.
        auto upper = edge(area.high, area.low, area.bounds ? &area.bounds->high : nullptr);
        auto lower = edge(area.low, area.high, area.bounds ? &area.bounds->low : nullptr);
        for (std::size_t i = 0; i < std::min(upper.size(), lower.size()); ++i) {
            pieces.emplace_back(std::move(upper[i]), std::move(lower[i]));
        }
        return pieces;
    }
    QVector<QPointF> upper, lower;
    const bool upright = projection.transposed();
    const auto close = [&] {
        if (upper.size() > 1)
            pieces.emplace_back(curved(upper, area.curve, upright), curved(lower, area.curve, upright));
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < area.x.size(); ++i) {
        if (!std::isfinite(area.x[i]) || !std::isfinite(area.low[i]) || !std::isfinite(area.high[i])) {
            close();
            continue;
        }
        upper.append(projection.at(area.x[i], area.high[i], area.secondary));
        lower.append(projection.at(area.x[i], area.low[i], area.secondary));
    }
    close();
    return pieces;
}

}  // namespace kapok::chart
