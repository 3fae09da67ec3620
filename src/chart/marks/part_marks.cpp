// Parts of a whole: pies and rings, treemaps, flows.
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/marks/squarify.h"
#include "chart/number_format.h"

#include "spec/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

constexpr std::size_t mostSlices = 8;

struct Slice {
    std::size_t row;
    double value;
    std::size_t color;
};

bool chosenRow(const Build& build, const Facet& facet, std::size_t color) {
    if (!build.chosen()) return false;
    for (std::size_t i = 0; i < facet.chosen.size(); ++i) {
        if (build.chosen()->colors().of(facet.chosen[i]) == color) return true;
    }
    return false;
}

QString valueWords(const Channel& channel, double value) {
    return channel.format.empty() ? compactNumber(value) : formattedNumber(value, toQString(channel.format));
}

std::vector<Slice> slicesOf(const Build& build, const Facet& facet, const Values& values) {
    std::vector<Slice> slices;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        if (!std::isfinite(values[row]) || values[row] <= 0) {
            build.countMissing(values[row] == 0 ? 0 : 1);
            continue;
        }
        slices.push_back({row, values[row], build.colors().of(row)});
    }
    return slices;
}

/// Few slices can be told apart: the smallest become one, and the chart says how many they are.
void gatherOthers(std::vector<Slice>& slices, Scene& scene) {
    if (slices.size() <= mostSlices) return;
    std::stable_sort(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.value > b.value; });
    double rest = 0;
    for (std::size_t i = mostSlices - 1; i < slices.size(); ++i) rest += slices[i].value;
    const std::size_t count = slices.size() - (mostSlices - 1);
    slices.resize(mostSlices - 1);
    slices.push_back({noRow, rest, mostSlices});
    scene.notes.push_back(
        QCoreApplication::translate("chart", "The %1 smallest slices are shown as one: others.").arg(count));
}

/// How far out each row's sector goes, 1 the farthest; empty: all as far.
std::vector<double> reaches(const Build& build, const Facet& facet) {
    const ColumnPtr radius = build.has("theta") ? build.column("radius") : nullptr;
    if (!radius) return {};
    const double exponent = build.channel("radius").scale.type == ScaleType::Sqrt ? 0.5 : 1;
    std::vector<double> reaches(build.answer.rows(), 0);
    double farthest = 0;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const double value = radius->number(facet.rows[i]);
        if (value > 0) reaches[facet.rows[i]] = std::pow(value, exponent);
        farthest = std::max(farthest, reaches[facet.rows[i]]);
    }
    for (double& reach : reaches) reach = farthest > 0 ? reach / farthest : 1;
    return reaches;
}

}  // namespace

void buildArc(Build& build, const Facet& facet, Panel& panel) {
    const std::string measure = build.has("theta") ? "theta" : build.has("radius") ? "radius" : "theta";
    const Values values(needed(build.answer, measure), Rows(build.answer.rows()));
    panel.frame = Frame::Square;
    build.scene.brush = Brush::None;
    build.legend = false;
    auto slices = slicesOf(build, facet, values);
    gatherOthers(slices, build.scene);
    double total = 0;
    for (const auto& slice : slices) total += slice.value;
    const bool many = build.colors().names.size() > mostSlices;  // their places in the palette would be all the last
    const double ring = build.spec.mark.innerRadius.value_or(0);
    const double inner = ring <= 0 ? 0 : ring <= 1 ? ring : 0.6;
    const auto outer = reaches(build, facet);
    double at = 0;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const auto& slice = slices[i];
        const bool others = slice.row == noRow;
        Wedge wedge{at, at + slice.value / total, inner,
                    outer.empty() || others ? 1 : std::max(inner, outer[slice.row])};
        wedge.ink = others ? Ink::of(Token::Muted) : build.ink(build.colors().names.empty() || many ? i : slice.color);
        wedge.row = slice.row;
        wedge.label = others ? QCoreApplication::translate("chart", "Others") : build.colors().name(slice.color);
        const QString share = formattedNumber(slice.value / total, QStringLiteral(".1%"));
        wedge.value =
            build.spec.labels ? valueWords(build.channel(measure), slice.value) + QStringLiteral(" · ") + share : share;
        wedge.selected = !others && chosenRow(build, facet, slice.color);
        at = wedge.end;
        panel.wedges.push_back(std::move(wedge));
    }
    if (inner <= 0 || slices.empty()) return;
    Label sum{0, 0, compactNumber(total)};
    sum.pixels = sum.text.size() <= 6 ? 22 : 14;  // "1.5E+301" has room in the ring, too
    sum.bold = true;
    sum.always = true;
    panel.labels.push_back(sum);
}

namespace {

/// A node of a treemap: the rows that share the first names.
struct Node {
    QString name;
    double size = 0;
    std::size_t row = noRow;
    std::size_t color = 0;
    std::vector<Node> children = {};
};

Node& childNamed(Node& node, const QString& name) {
    for (auto& child : node.children) {
        if (child.name == name) return child;
    }
    return node.children.emplace_back(Node{name});
}

void layTree(const Build& build, const Chosen& chosen, const Node& node, const Box& box, Panel& panel) {
    auto children = node.children;
    std::stable_sort(children.begin(), children.end(), [](const Node& a, const Node& b) { return a.size > b.size; });
    std::vector<double> sizes;
    for (const auto& child : children) sizes.push_back(child.size);
    const auto boxes = squarify(sizes, box);
    for (std::size_t i = 0; i < children.size(); ++i) {
        const Box& place = boxes[i];
        const Node& child = children[i];
        if (!child.children.empty()) {
            const double head = std::min(0.08, place.height * 0.25);
            Label name{place.x + 0.004, place.y + head / 2, child.name};
            name.across = Anchor::Start;
            name.bold = true;
            name.room = place.width - 0.008;
            name.height = head;
            panel.labels.push_back(name);
            layTree(build, chosen, child,
                    {place.x + 0.003, place.y + head, place.width - 0.006, place.height - head - 0.005}, panel);
            continue;
        }
        Rect rect{place.x, place.x + place.width, place.y, place.y + place.height};
        rect.ink = build.colors().ramp ? build.rowInk(child.row) : build.ink(child.color);
        rect.row = child.row;
        rect.outlined = true;
        panel.rects.push_back(rect);
        if (const double part = chosen.value(child.row, "size"); part > 0) {  // filled from below
            rect.y0 = rect.y1 - place.height * std::min(1.0, part / child.size);
            rect.selected = true;
            rect.row = noRow;
            panel.rects.push_back(rect);
        }
        Label name{place.x + place.width / 2, place.y + place.height / 2, child.name};
        name.room = place.width;
        name.height = place.height;
        name.ink = rect.ink;
        name.ink.alpha = -1;
        panel.labels.push_back(name);
    }
}

}  // namespace

void buildTreemap(Build& build, const Facet& facet, Panel& panel) {
    build.allowRamp();
    build.scene.brush = Brush::Box;
    const Values sizes(needed(build.answer, "size"), Rows(build.answer.rows()));
    const std::size_t depth = std::max<std::size_t>(1, build.spec.encoding.dimensions.size());
    std::vector<Categories> names;
    for (std::size_t i = 1; i <= depth; ++i) {
        const std::string name = "dimension" + std::to_string(i);
        needed(build.answer, name);
        names.push_back(readCategories(build.answer, name, &build.channel(name)));
    }
    Node root;
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        if (!(sizes[row] > 0) || !std::isfinite(sizes[row])) {
            build.countMissing(1);
            continue;
        }
        Node* node = &root;
        for (const auto& level : names) {
            node = &childNamed(*node, level.names[level.of[row]]);
            node->size += sizes[row];
        }
        node->row = row;
        node->color = build.spec.encoding.color ? build.colors().of(row) : names.front().of[row];
    }
    panel.frame = Frame::Fill;
    layTree(build, Chosen(build, facet), root, {0, 0, 1, 1}, panel);
    build.legend = build.spec.encoding.color.has_value();
}

}  // namespace kapok::chart
