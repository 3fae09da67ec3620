#include "chart/build.h"

#include "chart/long_marks.h"
#include "sdk/error.h"
#include "table/sort.h"

#include <QColor>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::chart {
namespace {

/// Colours go with the values that a scale names, also with those that do not occur; else by number.
std::size_t placeInDomain(const Scale& scale, const Column& column, const std::vector<QString>& names,
                          std::size_t category) {
    const auto* domain = std::get_if<std::vector<std::string>>(&scale.domain);
    if (!domain || category >= names.size()) return category;
    const auto found = std::find(domain->begin(), domain->end(), valueShownAs(column, names[category]));
    return found == domain->end() ? category : static_cast<std::size_t>(found - domain->begin());
}

const Channel* find(const Encoding& encoding, const std::string& name) {
    const std::pair<const char*, const std::optional<Channel>*> channels[] = {{"x", &encoding.x},
                                                                              {"y", &encoding.y},
                                                                              {"x2", &encoding.x2},
                                                                              {"y2", &encoding.y2},
                                                                              {"xOffset", &encoding.xOffset},
                                                                              {"ySecond", &encoding.ySecond},
                                                                              {"color", &encoding.color},
                                                                              {"size", &encoding.size},
                                                                              {"shape", &encoding.shape},
                                                                              {"opacity", &encoding.opacity},
                                                                              {"text", &encoding.text},
                                                                              {"theta", &encoding.theta},
                                                                              {"radius", &encoding.radius},
                                                                              {"order", &encoding.order},
                                                                              {"facetRow", &encoding.row},
                                                                              {"facetColumn", &encoding.column},
                                                                              {"facet", &encoding.facet},
                                                                              {"forecast", &encoding.forecast},
                                                                              {"open", &encoding.open},
                                                                              {"high", &encoding.high},
                                                                              {"low", &encoding.low},
                                                                              {"close", &encoding.close},
                                                                              {"source", &encoding.source},
                                                                              {"target", &encoding.target},
                                                                              {"strokeDash", &encoding.strokeDash}};
    for (const auto& [known, channel] : channels) {
        if (name == known) return *channel ? &**channel : nullptr;
    }
    constexpr std::string_view dimension = "dimension";
    if (name.rfind(dimension, 0) != 0) return nullptr;
    const auto index = static_cast<std::size_t>(std::atoi(name.c_str() + dimension.size()));
    return index >= 1 && index <= encoding.dimensions.size() ? &encoding.dimensions[index - 1] : nullptr;
}

std::optional<Ink> fixedInk(const std::string& color) {
    const QColor read(toQString(color));
    if (color.empty() || !read.isValid()) return std::nullopt;
    return Ink::fixed(static_cast<int>(read.rgb() & 0xFFFFFFU));
}

}  // namespace

Build::Build(const ChartSpec& s, const Table& a, const Table* selected, Scene& made)
    : spec(s), answer(a), scene(made), mark(s.mark) {
    if (selected) chosen_.reset(new Build(*this, *selected));
}

Build::Build(const Build& whole, const Table& selected)
    : spec(whole.spec), answer(selected), scene(whole.scene), mark(whole.mark), yName(whole.yName), whole_(&whole) {}

Build::Build(const Build& first, const ChartSpec& second)
    : spec(second), answer(first.answer), scene(first.scene), mark(second.mark), yName("ySecond") {
    positions_.emplace("x", first.x());
}

const Channel& Build::channel(const std::string& name) const {
    static const Channel none;
    const Channel* found = find(spec.encoding, name);
    return found ? *found : none;
}

const Positions& Build::needX() const {
    needed(answer, "x");
    return x();
}

const Positions& Build::needY() const {
    needed(answer, yName);
    return y();
}

const Positions& Build::positions(const std::string& name) const {
    if (const auto known = positions_.find(name); known != positions_.end()) return known->second;
    if (has(name)) {
        const Axis* axis = whole_ ? &whole_->positions(name).axis : nullptr;
        // The dataset's own order is kept by names of rows that are not grouped, unless they lie along a line.
        const bool runs = mark == Mark::Line || mark == Mark::Area;
        const bool own = has("row") && !runs && answer.column(name)->type() == Type::Text;
        const auto order = own ? CategoryOrder::Appearance : CategoryOrder::Ascending;
        return positions_.emplace(name, readPositions(answer, name, channel(name), axis, order)).first->second;
    }
    Positions nowhere;
    nowhere.axis.kind = AxisKind::Category;
    nowhere.axis.categories = {QString()};
    nowhere.axis.shown = false;
    nowhere.at = std::vector<double>(answer.rows(), 0);
    return positions_.emplace(name, std::move(nowhere)).first->second;
}

void Build::sortX() {
    auto sorted = needX();
    if (sorted.axis.kind != AxisKind::Category) return;
    sortCategories(sorted, needY().at, channel("x").sort);
    positions_.insert_or_assign("x", std::move(sorted));
}

const Colors& Build::colors() const {
    if (colors_) return *colors_;
    const auto& encoded = spec.encoding.color;
    const bool variable = encoded && !encoded->isConstant();
    const bool ramp = whole_ ? whole_->ramp_ : ramp_;
    colors_ = readColors(answer, variable ? encoded : std::nullopt, ramp, whole_ ? &whole_->colors() : nullptr);
    return *colors_;
}

Ink Build::ink(std::size_t category) const {
    const auto& encoded = spec.encoding.color;
    if (encoded) {
        if (const auto* constant = std::get_if<std::string>(&encoded->value)) {
            if (const auto own = fixedInk(*constant)) return *own;
        }
        const auto* range = std::get_if<std::vector<std::string>>(&encoded->scale.range);
        if (range && !range->empty() && category < colors().count()) {
            const std::size_t place = placeInDomain(encoded->scale, *column("color"), colors().names, category);
            if (const auto own = fixedInk((*range)[place % range->size()])) return *own;
        }
    }
    if (colors().classed) {
        const auto last = static_cast<double>(std::max<std::size_t>(colors().count(), 2) - 1);
        return category < colors().count() ? Ink::ramp(static_cast<double>(category) / last) : Ink::of(Token::Missing);
    }
    if (encoded && encoded->scale.type == ScaleType::Identity && category < colors().names.size()) {
        return fixedInk(colors().names[category].toStdString()).value_or(Ink::of(Token::Missing));
    }
    if (colors().names.empty()) {
        if (const auto own = fixedInk(spec.mark.color)) return *own;
    }
    return Ink::category(Colors::color(category) + (yName == "ySecond" ? 1 : 0));
}

Ink Build::rowInk(std::size_t row) const {
    if (!colors().ramp) return ink(colors().of(row));
    const double shade = colors().shade(row);
    return std::isfinite(shade) ? Ink::ramp(shade) : Ink::of(Token::Missing);
}

const std::vector<QString>& Build::detailNames(const std::string& name, const Channel* encoded) const {
    const auto known = detailNames_.find(name);
    if (known != detailNames_.end()) return known->second;
    return detailNames_.emplace(name, readCategories(answer, name, encoded).names).first->second;
}

std::optional<std::vector<std::uint32_t>> Build::detail() const {
    std::optional<std::vector<std::uint32_t>> groups;
    const auto add = [&](const std::string& name, const Channel* encoded) {
        if (!has(name)) return;
        const auto* known = whole_ && whole_->has(name) ? &whole_->detailNames(name, encoded) : nullptr;
        const auto categories = readCategories(answer, name, encoded, known);
        if (!groups) groups.emplace(answer.rows(), 0U);
        const auto count = static_cast<std::uint32_t>(categories.size());
        for (std::size_t row = 0; row < groups->size(); ++row) {
            const bool unknown = categories.of[row] == Categories::unknown;
            auto& group = (*groups)[row];
            group = unknown || group == Categories::unknown ? Categories::unknown : group * count + categories.of[row];
        }
    };
    for (std::size_t i = 0; i < spec.encoding.detail.size(); ++i) {
        add("detail" + std::to_string(i + 1), &spec.encoding.detail[i]);
    }
    add("strokeDash", nullptr);
    return groups;
}

namespace {

/// In rising order of their places.
bool rise(const Values& at, const Rows& rows) {
    if (rows.inPlace() && isComplete(at) && placedColumn(at)) return isRising(*at.column(), rows.size());
    double before = -HUGE_VAL;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double now = at[rows[i]];
        if (before > now) return false;
        if (now > before) before = now;
    }
    return true;
}

}  // namespace

std::vector<Build::Group> Build::groups(const Rows& rows, bool sorted) const {
    const auto& at = x().at;
    const auto& read = colors();
    const auto details = detail();
    std::vector<Group> made;
    if (rows.empty()) return made;
    const bool inOrder = !sorted || rise(at, rows);
    const bool complete = isComplete(at);
    if (read.at.empty() && !details && inOrder && complete) return {{0, 0, rows}};
    std::size_t placed = 0;
    std::map<std::uint32_t, std::vector<std::vector<std::uint32_t>>> lists;  // by detail, then colour
    auto* list = &lists[0];
    std::uint32_t listed = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        if (!complete && !std::isfinite(at[row])) continue;
        ++placed;
        const std::size_t color = read.of(row);
        if (color == Categories::unknown || (details && (*details)[row] == Categories::unknown)) continue;
        if (details && (*details)[row] != listed) list = &lists[listed = (*details)[row]];
        if (list->size() <= color) list->resize(color + 1);
        (*list)[color].push_back(static_cast<std::uint32_t>(row));
    }
    if (!whole_) countMissing(rows.size() - placed);
    for (auto& [detail, colors] : lists) {
        for (std::size_t color = 0; color < colors.size(); ++color) {
            auto& members = colors[color];
            if (members.empty()) continue;
            if (!inOrder) {
                std::stable_sort(members.begin(), members.end(), [&](auto a, auto b) { return at[a] < at[b]; });
            }
            made.push_back({color, detail, Rows(std::move(members))});
        }
    }
    std::stable_sort(made.begin(), made.end(), [](const Group& a, const Group& b) { return a.color < b.color; });
    return made;
}

bool hides(const Channel& color, const Column& column, const QString& name) {
    const auto& hidden = color.legend.hidden;
    return !hidden.empty() && std::find(hidden.begin(), hidden.end(), valueShownAs(column, name)) != hidden.end();
}

Rows Build::visible(Rows rows) const {
    const auto& encoded = spec.encoding.color;
    if (!encoded || encoded->legend.hidden.empty() || !has("color")) return rows;
    const auto categories = readCategories(answer, "color", &*encoded);
    std::vector<bool> hidden;
    for (const auto& name : categories.names) hidden.push_back(hides(*encoded, *column("color"), name));
    std::vector<std::uint32_t> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!hidden[categories.of[rows[i]]]) kept.push_back(static_cast<std::uint32_t>(rows[i]));
    }
    return Rows(std::move(kept));
}

std::map<PlaceKey, double> valuesByPlace(const Build& build, const Rows& rows, const std::string& column) {
    std::map<PlaceKey, double> found;
    if (!build.has(column)) return found;
    const auto& x = build.x().at;
    const Values values(build.column(column), Rows(build.answer.rows()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        if (std::isfinite(x[row]) && std::isfinite(values[row])) {
            found.emplace(PlaceKey{x[row], build.colors().of(row)}, values[row]);
        }
    }
    return found;
}

void setAxes(const Build& build, Panel& panel) {
    panel.x = build.x().axis;
    panel.y = build.y().axis;
    const auto style = [](Axis& axis, const Channel& channel) {
        axis.shown = axis.shown && channel.axis.shown;
        axis.labels = channel.axis.labels.value_or(true);
        axis.grid = channel.axis.grid.value_or(axis.grid);
        axis.tickCount = channel.axis.tickCount;
        axis.angle = channel.axis.labelAngle;
        axis.reversed = channel.scale.reverse || channel.sort == ChannelSort::Descending;
        if (axis.kind == AxisKind::Category) axis.reversed = channel.scale.reverse;
        if (!channel.axis.titled) axis.title.clear();
        if (const auto* ticks = std::get_if<std::vector<double>>(&channel.axis.values)) axis.ticks = *ticks;
    };
    style(panel.x, build.channel("x"));
    style(panel.y, build.channel(build.yName));
}

std::vector<double> sortedValues(const Values& values, const Rows& rows) {
    std::vector<double> sorted;
    sorted.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const double value = values[rows[i]]; std::isfinite(value)) sorted.push_back(value);
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

double placeOf(const ParameterValue& value, const Axis& axis) {
    if (const auto* number = std::get_if<double>(&value)) return *number;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return noValue;
    if (axis.kind == AxisKind::Category) {
        const auto found = std::find(axis.categories.begin(), axis.categories.end(), toQString(*text));
        return found == axis.categories.end() ? noValue : static_cast<double>(found - axis.categories.begin());
    }
    auto time = QDateTime::fromString(toQString(*text), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    if (axis.kind == AxisKind::Time && time.isValid()) return static_cast<double>(time.toSecsSinceEpoch());
    bool read = false;
    const double number = toQString(*text).toDouble(&read);
    return read ? number : noValue;
}

}  // namespace kapok::chart
