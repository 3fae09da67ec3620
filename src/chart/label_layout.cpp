// The words at the marks of a panel.
#include "chart/chart_reader.h"
#include "chart/layout.h"
#include "chart/text_size.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace kapok::chart {
namespace {

constexpr std::size_t mostPoints = 5000;
constexpr std::size_t mostLabels = 500;
constexpr double labelPixels = 11;

/// Places words one after another where there is room for them.
class LabelPlacer {
public:
    LabelPlacer(const Panel& panel, const Projection& projection)
        : panel_(panel), projection_(projection), plot_(projection.plot()) {}

    std::vector<PlacedText> take() { return std::move(placed_); }

    void addPointLabels() {
        std::size_t count = 0;
        bool any = false;
        for (const auto& points : panel_.points) {
            count += points.x.size();
            any = any || points.label;
        }
        if (!any || count > mostPoints) return;
        for (const auto& points : panel_.points) {
            for (std::size_t i = 0; i < points.x.size(); ++i) {
                const double half = radiusOf(points, i) * 0.8;
                const QPointF at = projection_.at(points.x[i], points.y[i], points.secondary);
                taken_.push_back(QRectF(at, QSizeF()).adjusted(-half, -half, half, half));
            }
        }
        for (const auto& points : panel_.points) {
            for (std::size_t i = 0; points.label && i < std::min(points.x.size(), mostLabels); ++i) {
                besidePoint(points, i);
            }
        }
    }

    void addLabel(const Label& label) {
        const double pixels = label.pixels < 0 ? std::max(10.5, -label.pixels * plot_.height()) : label.pixels;
        QPointF at = projection_.at(label.x, label.y);
        if (!std::isfinite(at.x()) || !std::isfinite(at.y())) return;
        at += label.offset;
        QString text = label.text;
        double room = HUGE_VAL;
        if (label.room > 0) {
            const QPointF far = projection_.at(label.x + label.room, label.y) - projection_.at(label.x, label.y);
            room = std::hypot(far.x(), far.y()) - 4;
            text = cutTo(text, room, pixels, label.bold);
        }
        if (label.height > 0) {
            const QPointF far = projection_.at(label.x, label.y + label.height) - projection_.at(label.x, label.y);
            if (std::hypot(far.x(), far.y()) < textHeight(pixels) - 2) return;
        }
        const QSizeF size(textWidth(text, pixels, label.bold) + 1, textHeight(pixels));
        QRectF place(QPointF(), size);
        place.moveCenter(at);
        if (label.across == Anchor::Start) place.moveLeft(at.x());
        if (label.across == Anchor::End) place.moveRight(at.x());
        if (label.upright == Anchor::Start) place.moveTop(at.y());
        if (label.upright == Anchor::End) place.moveBottom(at.y());
        // A word above a line at the top of the plot stands below it instead.
        const bool under = label.always && label.upright == Anchor::End && place.top() < plot_.top();
        if (under) place.moveTop(at.y() - 2 * label.offset.y());
        if (label.always) place = within(place);
        if (put(text, place, label.ink, pixels, label.bold, label.always)) placed_.back().backed = label.backed;
    }

    /// Labels that end or begin at one x, moved apart where they would hide each other, as long as all find room.
    void addSpreadLabels() {
        std::map<std::pair<double, Anchor>, std::vector<Label>> sides;
        for (const auto& label : panel_.labels) {
            const bool there = label.spread && std::isfinite(projection_.at(label.x, label.y).y());
            if (there) sides[{label.x, label.across}].push_back(label);
        }
        for (auto& [side, labels] : sides) {
            const auto pixelOf = [this](const Label& label) { return projection_.at(label.x, label.y).y(); };
            std::stable_sort(labels.begin(), labels.end(),
                             [&](const Label& a, const Label& b) { return pixelOf(a) < pixelOf(b); });
            std::vector<double> middles;
            for (const auto& label : labels) middles.push_back(pixelOf(label));
            const double line = textHeight(labelPixels) + 1;
            if (line * static_cast<double>(labels.size()) <= plot_.height())
                moveApart(middles, line, plot_.top(), plot_.bottom());
            bool moved = false;
            for (std::size_t i = 0; i < labels.size(); ++i)
                moved = moved || std::abs(middles[i] - pixelOf(labels[i])) > line / 3;
            for (std::size_t i = 0; i < labels.size(); ++i) {
                Label& label = labels[i];
                const QPointF end = projection_.at(label.x, label.y) + QPointF(label.offset.x() * 0.75, 0);
                label.offset.ry() += middles[i] - pixelOf(label);
                if (moved) label.offset.rx() *= 2.5;  // room for the lines that lead to the words
                const double from = projection_.at(label.x, label.y).x() + label.offset.x();
                const double room = label.across == Anchor::Start ? outer_.right() - from : from - outer_.left();
                label.text = cutTo(label.text, room - 2, labelPixels);
                const std::size_t before = placed_.size();
                addLabel(label);
                if (moved && placed_.size() > before) placed_.back().leader = end;
            }
        }
    }

    /// Beyond a bar's end, or in the middle of a cell.
    void addRectLabel(const Rect& rect) {
        if (rect.label.isEmpty()) return;
        const QRectF box = projection_.rect(rect.x0, rect.y0, rect.x1, rect.y1, rect.secondary);
        const QSizeF size(textWidth(rect.label, labelPixels) + 1, textHeight(labelPixels));
        QRectF place(QPointF(), size);
        if (rect.labelInside) {
            const QRectF seen = box & plot_;
            if (size.width() > seen.width() - 2 || size.height() > seen.height()) return;
            place.moveCenter(seen.center());
            put(rect.label, place, insideInk(rect.ink), labelPixels, false, false);
            return;
        }
        const bool negative = rect.y1 < rect.y0;
        if (panel_.transposed) {
            if (box.height() < 10) return;
            place.moveCenter({0, box.center().y()});
            negative ? place.moveRight(box.left() - 4) : place.moveLeft(box.right() + 4);
        } else {
            if (size.width() > box.width() * 1.25) return;
            place.moveCenter({box.center().x(), 0});
            negative ? place.moveTop(box.bottom() + 1) : place.moveBottom(box.top() - 1);
        }
        if (put(rect.label, place, Ink::of(Token::Muted), labelPixels, false, false)) return;
        // The longest bar of a narrow plot leaves no room beyond its end: its label stands within it.
        if (!panel_.transposed || box.width() < size.width() + 12) return;
        negative ? place.moveLeft(box.left() + 4) : place.moveRight(box.right() - 4);
        put(rect.label, place, insideInk(rect.ink), labelPixels, false, false);
    }

    /// Beside the ring, to the left and right of it, those of a side moved apart.
    void addWedgeLabels() {
        struct Side {
            double y;
            const Wedge* wedge;
        };
        std::vector<Side> sides[2];
        const double radius = std::min(plot_.width(), plot_.height()) / 2;
        for (const auto& wedge : panel_.wedges) {
            if (wedge.label.isEmpty()) continue;
            const double angle = (wedge.start + wedge.end) * std::numbers::pi;  // of the middle, clockwise from the top
            const double y = plot_.center().y() - std::cos(angle) * (radius * wedge.outer + 6);
            sides[std::sin(angle) < 0 ? 0 : 1].push_back({y, &wedge});
        }
        const double line = textHeight(labelPixels) + 1;
        for (auto& side : sides) {
            std::stable_sort(side.begin(), side.end(), [](const Side& a, const Side& b) { return a.y < b.y; });
            std::vector<double> middles;
            for (const auto& one : side) middles.push_back(one.y);
            moveApart(middles, line, outer_.top(), outer_.bottom());
            for (std::size_t i = 0; i < side.size(); ++i)
                besideRing(*side[i].wedge, middles[i], radius, &side == &sides[0]);
        }
    }

    void widenTo(const QRectF& outer) { outer_ = outer; }

private:
    /// Middles of lines from the top down, moved as little as can be until each is a line's height below the one
    /// before: least squares under that order, by pooling adjacent violators (M. Ayer et al. 1955); then within the
    /// ends.
    static void moveApart(std::vector<double>& middles, double line, double top, double bottom) {
        struct Block {
            double sum = 0;
            std::size_t size = 0;
            double mean() const { return sum / static_cast<double>(size); }
        };
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < middles.size(); ++i) {
            blocks.push_back({middles[i] - static_cast<double>(i) * line, 1});
            while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
                const Block last = blocks.back();
                blocks.pop_back();
                blocks.back().sum += last.sum;
                blocks.back().size += last.size;
            }
        }
        std::size_t i = 0;
        for (const Block& block : blocks) {
            for (std::size_t k = 0; k < block.size; ++k, ++i) {
                const double above = static_cast<double>(i) * line;
                const double below = static_cast<double>(middles.size() - 1 - i) * line;
                const double lowest = std::min(block.mean() + above, bottom - line / 2 - below);
                middles[i] = std::max(lowest, top + line / 2 + above);
            }
        }
    }

    /// White or black words, whichever stand out from the surface: known when painted.
    static Ink insideInk(const Ink& surface) {
        Ink ink = surface;
        ink.alpha = -1;  // the painter takes the contrast of this colour
        return ink;
    }

    QRectF within(QRectF place) const {
        if (place.right() > plot_.right()) place.moveRight(plot_.right());
        if (place.left() < plot_.left()) place.moveLeft(plot_.left());
        if (place.bottom() > plot_.bottom()) place.moveBottom(plot_.bottom());
        if (place.top() < plot_.top()) place.moveTop(plot_.top());
        return place;
    }

    bool put(const QString& text, const QRectF& place, const Ink& ink, double pixels, bool bold, bool always) {
        const QRectF area = outer_.isNull() ? plot_ : outer_;
        const bool overlaps =
            std::any_of(taken_.begin(), taken_.end(), [&](const QRectF& other) { return other.intersects(place); });
        if (text.isEmpty() || !area.adjusted(-1, -1, 1, 1).contains(place) || (overlaps && !always)) return false;
        placed_.push_back({text, place, pixels, bold, ink, Qt::AlignCenter});
        taken_.push_back(place);
        return true;
    }

    void besideRing(const Wedge& wedge, double y, double radius, bool left) {
        const double down = y - plot_.center().y();
        const double reach = radius * wedge.outer + 8;
        const double across = std::sqrt(std::max(reach * reach - down * down, 0.0));
        const double x = plot_.center().x() + (left ? -across : across);
        const double most = left ? x - outer_.left() : outer_.right() - x;
        const QString whole = wedge.value.isEmpty() ? wedge.label : wedge.label + QStringLiteral("  ") + wedge.value;
        const QString text = cutTo(whole, std::max(most - 1, 10.0), labelPixels);
        QRectF place(0, 0, textWidth(text, labelPixels) + 1, textHeight(labelPixels));
        place.moveCenter({x, y});
        left ? place.moveRight(x) : place.moveLeft(x);
        put(text, place, Ink::of(Token::Text), labelPixels, false, false);
    }

    void besidePoint(const Points& points, std::size_t i) {
        const QString text = cellWords(*points.label, points.rows[i], nullptr);
        const QPointF at = projection_.at(points.x[i], points.y[i], points.secondary);
        const QSizeF size(textWidth(text, labelPixels) + 1, textHeight(labelPixels));
        const double beside = radiusOf(points, i) + 3 + size.width() / 2;
        const double above = radiusOf(points, i) + size.height() / 2;
        for (const QPointF side : {QPointF(beside, 0), QPointF(-beside, 0), QPointF(0, -above), QPointF(0, above)}) {
            QRectF place(QPointF(), size);
            place.moveCenter(at + side);
            if (put(text, place, Ink::of(Token::Text), labelPixels, false, false)) return;
        }
    }

    const Panel& panel_;
    const Projection& projection_;
    QRectF plot_;
    QRectF outer_;
    std::vector<QRectF> taken_;
    std::vector<PlacedText> placed_;
};

}  // namespace

std::vector<PlacedText> placeLabels(const Scene&, const Panel& panel, const Projection& projection) {
    LabelPlacer placer(panel, projection);
    placer.widenTo(projection.outer());
    for (const auto& label : panel.labels) {
        if (label.always) placer.addLabel(label);
    }
    placer.addSpreadLabels();
    placer.addWedgeLabels();
    std::size_t labelled = 0;
    for (const auto& rect : panel.rects) {
        if (!rect.label.isEmpty() && ++labelled <= mostPoints) placer.addRectLabel(rect);
    }
    std::size_t texts = 0;
    for (const auto& label : panel.labels) {
        if (!label.always && !label.spread && ++texts <= mostLabels * 4) placer.addLabel(label);
    }
    placer.addPointLabels();
    return placer.take();
}

}  // namespace kapok::chart
