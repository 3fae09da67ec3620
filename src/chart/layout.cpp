#include "chart/layout.h"

#include "chart/axis_layout.h"
#include "chart/header_layout.h"
#include "chart/text_size.h"

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <set>

namespace kapok::chart {
namespace {

constexpr double margin = 4;
constexpr double panelGap = 14;
constexpr double nameHeight = 18;
constexpr double endLineHeight = 15;
constexpr double endDash = 14;  // of the line's colour before its name

const Axis* axisUpright(const Panel& panel) { return panel.transposed ? &panel.x : &panel.y; }
const Axis* axisLying(const Panel& panel) { return panel.transposed ? &panel.y : &panel.x; }
Range uprightRange(const Panel& panel, const View& view) { return panel.transposed ? view.x : view.y; }
Range lyingRange(const Panel& panel, const View& view) { return panel.transposed ? view.y : view.x; }

std::vector<const Line*> namedLines(const Panel& panel) {
    std::vector<const Line*> lines;
    std::set<QString> names;
    for (const auto& line : panel.lines) {
        if (!line.selected && !line.rows.empty() && !line.name.isEmpty() && names.insert(line.name).second) {
            lines.push_back(&line);
        }
    }
    return lines;
}

bool canNameAtEnds(const Scene& scene, QSizeF size) {
    const bool runs = scene.mark == Mark::Line || scene.mark == Mark::Fan;
    if (!runs || scene.panels.size() != 1 || scene.legends.size() != 1 || size.width() < 260) return false;
    const auto lines = namedLines(scene.panel());
    return lines.size() > 1 && lines.size() == scene.legends.front().entries.size() && !scene.panel().second &&
           static_cast<double>(lines.size()) * endLineHeight < size.height() * 0.6;
}

double endWidth(const Panel& panel, double limit) {
    double widest = 0;
    for (const auto* line : namedLines(panel)) widest = std::max(widest, textWidth(line->name, legendPixels));
    return std::min(widest + endDash + 8, limit);
}

/// Names of lines beside their last points, moved apart.
void nameEnds(const Panel& panel, const Projection& projection, double limit, Layout& layout) {
    struct End {
        double y;
        const Line* line;
    };
    std::vector<End> ends;
    const QRectF plot = projection.plot();
    for (const auto* line : namedLines(panel)) {
        for (std::size_t i = line->x.size(); i-- > 0;) {
            if (!std::isfinite(line->y[i]) || line->x[i] > projection.view().x.high) continue;
            const double y = projection.pixelOfY(line->y[i]);
            ends.push_back({std::clamp(y, plot.top() + endLineHeight / 2, plot.bottom() - endLineHeight / 2), line});
            break;
        }
    }
    std::stable_sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
    for (std::size_t i = 1; i < ends.size(); ++i) ends[i].y = std::max(ends[i].y, ends[i - 1].y + endLineHeight);
    double floor = plot.bottom() - endLineHeight / 2;
    for (std::size_t i = ends.size(); i-- > 0; floor -= endLineHeight) ends[i].y = std::min(ends[i].y, floor);
    for (const auto& [y, line] : ends) {
        const QRectF place(plot.right() + 4 + endDash, y - endLineHeight / 2, limit - endDash - 4, endLineHeight);
        layout.swatches.push_back({QRectF(plot.right() + 4, y - 1, endDash - 4, 2),
                                   {line->name, line->ink},
                                   true,
                                   place.adjusted(-endDash, 0, 0, 0)});
        layout.texts.push_back({cutTo(line->name, place.width(), legendPixels), place, legendPixels});
    }
}

/// Everything that does not depend on which names are left out.
class Layouter {
public:
    Layouter(const Scene& scene, const std::vector<View>& views, QSizeF size, const PaintOptions& options,
             std::vector<QString> notes)
        : scene_(scene), views_(views), size_(size), options_(options) {
        layout_.size = size;
        layout_.notes = std::move(notes);
        layout_.namesAtEnds = canNameAtEnds(scene, size);
    }

    Layout run() {
        const double width = size_.width() - 2 * margin;
        double top = header(width);
        const double bottom = footer(width);
        const QRectF area(margin, top, width, std::max(bottom - top, 10.0));
        if (scene_.grid) {
            placeCells(*scene_.grid, area, layout_);
        } else {
            placePanels(area);
        }
        return std::move(layout_);
    }

private:
    double header(double width) {
        TextBlock block(layout_, margin, width, margin);
        const Ink muted = Ink::of(Token::Muted);
        if (options_.title) block.addText(scene_.title, 14, true, Ink::of(Token::Text));
        if (options_.title) block.addText(scene_.subtitle, 12, false, muted);
        if (!layout_.namesAtEnds) {
            for (const auto& legend : scene_.legends) block.addLegend(legend);
        }
        if (scene_.ramp) block.addRamp(*scene_.ramp);
        const bool roomy = size_.width() >= 360 && size_.height() >= 200;
        if (!scene_.panels.empty() && scene_.panel().frame == Frame::Axes && !scene_.grid) {
            const Axis* upright = axisUpright(scene_.panel());
            if (upright->shown) block.addText(upright->title, legendPixels, false, muted);
            if (roomy) block.addText(scene_.hint, legendPixels, false, muted, upright->title.isEmpty());
            if (scene_.panel().second) {
                const QString words = QCoreApplication::translate("chart", "right axis: %1");
                block.addText(words.arg(scene_.panel().second->title), legendPixels, false, muted, false);
            }
        } else if (roomy) {
            block.addText(scene_.hint, legendPixels, false, muted);
        }
        return block.bottom() + 2;
    }

    /// The top of what stands below the plots.
    double footer(double width) {
        Layout below;
        TextBlock block(below, margin, width, 0);
        const Ink muted = Ink::of(Token::Muted);
        if (options_.source) block.addText(scene_.source, 10.5, false, muted);
        if (scene_.missing > 0) {
            block.addText(QCoreApplication::translate("chart", "%n rows without a value are not shown", nullptr,
                                                      static_cast<int>(scene_.missing)),
                          10.5, false, muted, scene_.source.isEmpty());
        }
        for (const auto& note : scene_.notes) block.addText(note, 10.5, false, muted);
        for (const auto& note : layout_.notes) block.addText(note, 10.5, false, muted);
        const double height = block.bottom();
        const double top = size_.height() - margin - height;
        for (auto& text : below.texts) {
            text.place.translate(0, top);
            layout_.texts.push_back(std::move(text));
        }
        return top - (height > 0 ? 2 : 0);
    }

    void placePanels(QRectF area) {
        const Panel& first = scene_.panel();
        if (first.frame == Frame::Axes && size_.height() >= 180 && axisLying(first)->shown) {
            const QString title = cutTo(axisLying(first)->title, area.width() - 60, legendPixels);
            if (!title.isEmpty()) {
                const double height = std::ceil(textHeight(legendPixels)) + 2;
                area.setBottom(area.bottom() - height);
                const QRectF place(area.left(), area.bottom(), area.width(), height);
                layout_.texts.push_back(
                    {title, place, legendPixels, false, Ink::of(Token::Muted), Qt::AlignHCenter | Qt::AlignVCenter});
            }
        }
        const double limit = std::min(150.0, area.width() * 0.3);
        const double ends = layout_.namesAtEnds ? endWidth(first, limit) : 0;
        area.setRight(area.right() - std::max(ends, 6.0));
        AxisRoom room = measure(area);
        for (std::size_t i = 0; i < scene_.panels.size(); ++i) placePanel(scene_.panels[i], views_[i], area, room);
        if (layout_.namesAtEnds) nameEnds(first, layout_.panels.front().projection, ends, layout_);
    }

    bool named() const { return scene_.panels.size() > 1 && !scene_.outerAxes; }
    bool ownUpright(const Panel& panel) const { return panel.column == 0 || !shared(panel, true); }
    bool shared(const Panel& panel, bool upright) const {
        return scene_.outerAxes || (upright != panel.transposed ? scene_.sharedY : scene_.sharedX);
    }
    /// Nothing stands below it in its column.
    bool ownLying(const Panel& panel) const {
        if (!shared(panel, false)) return true;
        return std::none_of(scene_.panels.begin(), scene_.panels.end(), [&](const Panel& other) {
            return other.column == panel.column && other.row == panel.row + 1;
        });
    }

    struct AxisRoom {
        double left = 0;
        double right = 0;
        double below = 0;
        double width = 0;  ///< of a plot
        double height = 0;
    };

    /// The words of the axes need room, and how long the axes are says which words there are.
    AxisRoom measure(const QRectF& area) {
        AxisRoom room;
        const double rows = scene_.panelRows;
        const double columns = scene_.panelColumns;
        const auto split = [&] {
            const double leftColumns = shared(scene_.panel(), true) ? 1 : columns;
            const double belowRows = shared(scene_.panel(), false) ? 1 : rows;
            room.width = (area.width() - room.left * leftColumns - room.right - panelGap * (columns - 1)) / columns;
            room.height = (area.height() - room.below * belowRows - (named() ? nameHeight : 4) * rows -
                           panelGap / 2 * (rows - 1)) /
                          rows;
            room.width = std::max(room.width, 8.0);
            room.height = std::max(room.height, 8.0);
        };
        room.below = 20;
        split();
        for (int pass = 0; pass < 2; ++pass) {
            room.left = room.right = room.below = 0;
            for (std::size_t i = 0; i < scene_.panels.size(); ++i) {
                const Panel& panel = scene_.panels[i];
                if (panel.frame != Frame::Axes) continue;
                const auto upright =
                    uprightWords(*axisUpright(panel), uprightRange(panel, views_[i]), room.height, area.width());
                const auto lying =
                    lyingWords(*axisLying(panel), lyingRange(panel, views_[i]), room.width, area.height(), room.left);
                room.left = std::max(room.left, upright.extent);
                room.below = std::max(room.below, lying.extent);
                if (!panel.second) continue;
                room.right = std::max(room.right,
                                      uprightWords(*panel.second, views_[i].second, room.height, area.width()).extent);
            }
            split();
        }
        return room;
    }

    void placePanel(const Panel& panel, const View& view, const QRectF& area, const AxisRoom& room) {
        const bool repeatLeft = !shared(panel, true);
        const bool repeatBelow = !shared(panel, false);
        const double x =
            area.left() + room.left + panel.column * (room.width + panelGap + (repeatLeft ? room.left : 0));
        const double y =
            area.top() + (named() ? nameHeight : 4) +
            panel.row * (room.height + panelGap / 2 + (named() ? nameHeight : 4) + (repeatBelow ? room.below : 0));
        PlacedPanel placed;
        placed.projection = Projection(panel, view, QRectF(x, y, room.width, room.height));
        const QRectF plot = placed.plot();
        if (named()) {
            const QRectF place(x, y - nameHeight, room.width, nameHeight);
            placed.texts.push_back({cutTo(panel.name, room.width, legendPixels, true), place, legendPixels, true});
        }
        if (panel.frame == Frame::Axes) {
            const auto upright =
                uprightWords(*axisUpright(panel), uprightRange(panel, view), plot.height(), area.width());
            const auto lying =
                lyingWords(*axisLying(panel), lyingRange(panel, view), plot.width(), area.height(), room.left);
            placeUpright(panel, upright, ownUpright(panel), placed);
            placeLying(panel, lying, ownLying(panel), placed);
            if (panel.second) {
                placeSecond(panel, uprightWords(*panel.second, view.second, plot.height(), area.width()), placed);
            }
            note(upright);
            note(lying);
        }
        for (auto& text : placeLabels(scene_, panel, placed.projection)) placed.texts.push_back(std::move(text));
        layout_.panels.push_back(std::move(placed));
    }

    void note(const AxisWords& words) {
        if (words.every < 2) return;
        const QString text =
            QCoreApplication::translate("chart", "%1 names: one in %2 is written; zoom in for the rest")
                .arg(words.names)
                .arg(words.every);
        if (std::find(layout_.notes.begin(), layout_.notes.end(), text) == layout_.notes.end() &&
            size_.height() > 150) {
            layout_.notes.push_back(text);
        }
    }

    const Scene& scene_;
    const std::vector<View>& views_;
    QSizeF size_;
    PaintOptions options_;
    Layout layout_;
};

}  // namespace

QPolygonF PlacedText::outline() const {
    const double width = std::min(place.width(), textWidth(text, pixels, bold));
    QRectF covered(0, 0, width, std::min(place.height(), textHeight(pixels)));
    covered.moveCenter(place.center());
    if (align & Qt::AlignLeft) covered.moveLeft(place.left());
    if (align & Qt::AlignRight) covered.moveRight(place.right());
    if (angle == 0) return QPolygonF(covered);
    const QPointF pivot(place.right(), place.center().y());
    QTransform turn;
    turn.translate(pivot.x(), pivot.y());
    turn.rotate(angle);
    turn.translate(-pivot.x(), -pivot.y());
    return turn.map(QPolygonF(covered));
}

std::optional<std::size_t> Layout::panelAt(QPointF pixel) const {
    for (std::size_t i = 0; i < panels.size(); ++i) {
        if (panels[i].plot().contains(pixel)) return i;
    }
    return std::nullopt;
}

const PlacedSwatch* Layout::switchAt(QPointF pixel) const {
    const auto found = std::find_if(swatches.begin(), swatches.end(),
                                    [&](const PlacedSwatch& one) { return one.whole.contains(pixel); });
    return found == swatches.end() ? nullptr : &*found;
}

Layout layOut(const Scene& scene, const std::vector<View>& views, QSizeF size, const PaintOptions& options) {
    if (scene.panels.empty() && !scene.grid) return {};
    auto layout = Layouter(scene, views, size, options, {}).run();
    if (layout.notes.empty()) return layout;
    return Layouter(scene, views, size, options, layout.notes).run();  // with room for what is to be said
}

}  // namespace kapok::chart
