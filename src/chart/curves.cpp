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

/// Of a column of pixels: where the line enters, its lowest and highest place and where it leaves.
class ColumnReducer {
public:
    explicit ColumnReducer(bool upright) : upright_(upright) {}

    void add(const QPointF& point) {
        const double along = upright_ ? point.y() : point.x();
        const double across = upright_ ? point.x() : point.y();
        const auto column = static_cast<long>(std::floor(along));
        if (!open_ || column != column_) {
            flush();
            column_ = column;
            open_ = true;
            first_ = last_ = low_ = high_ = point;
            lowest_ = highest_ = across;
            return;
        }
        if (across < lowest_) {
            lowest_ = across;
            low_ = point;
        }
        if (across > highest_) {
            highest_ = across;
            high_ = point;
        }
        last_ = point;
    }
    QVector<QPointF> take() {
        flush();
        return std::move(made_);
    }

private:
    void flush() {
        if (!open_) return;
        made_ << first_ << low_ << high_ << last_;
        open_ = false;
    }

    bool upright_;
    bool open_ = false;
    long column_ = 0;
    double lowest_ = 0, highest_ = 0;
    QPointF first_, low_, high_, last_;
    QVector<QPointF> made_;
};

/// The first place with x at or above a bound. `x` rises.
std::size_t firstFrom(const Values& x, double bound) {
    std::size_t low = 0;
    std::size_t high = x.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        x[middle] < bound ? low = middle + 1 : high = middle;
    }
    return low;
}

/// Places in view, with the one before and the one behind them. `x` rises.
std::pair<std::size_t, std::size_t> placesWithin(const Values& x, const Range& shown) {
    const std::size_t first = firstFrom(x, shown.low);
    const std::size_t behind = firstFrom(x, std::nextafter(shown.high, HUGE_VAL));
    return {first > 0 ? first - 1 : 0, std::min(behind + 1, x.size())};
}

}  // namespace

QVector<QPointF> curved(const QVector<QPointF>& points, Curve curve, bool upright) {
    if (curve == Curve::Linear || points.size() < 2) return points;
    if (upright) return turned(curved(turned(points), curve, false));
    return curve == Curve::Monotone ? monotone(points) : stepped(points, curve);
}

std::vector<QVector<QPointF>> lineInPixels(const Values& x, const Values& y, Curve curve, const Projection& projection,
                                           bool secondary) {
    std::vector<QVector<QPointF>> pieces;
    const bool upright = projection.transposed();
    if (x.size() > denseLine) {
        const auto [first, end] = placesWithin(x, projection.view().x);
        ColumnReducer reducer(upright);
        const auto close = [&] {
            if (auto piece = reducer.take(); !piece.isEmpty()) pieces.push_back(std::move(piece));
        };
        for (std::size_t i = first; i < end; ++i) {
            const double at = x[i];
            const double value = y[i];
            std::isfinite(at) && std::isfinite(value) ? reducer.add(projection.at(at, value, secondary)) : close();
        }
        close();
        return pieces;
    }
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

}  // namespace kapok::chart
