#include "geo/contiguity.h"
#include "map/features.h"
#include "sdk/error.h"
#include "spec/theme.h"
#include "stats/rates.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kapok::map {
namespace {

/// The numbers of the answer's rows in a column, NaN for -1 and where there is none.
std::vector<double> numbersOf(const Table& answer, const char* name, const std::vector<std::int64_t>& rows) {
    std::vector<double> found(rows.size(), std::numeric_limits<double>::quiet_NaN());
    if (!answer.has(name)) return found;
    const Column& column = *answer.column(name);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] < 0) continue;
        const auto row = static_cast<std::size_t>(rows[i]);
        if (!column.isMissing(row)) found[i] = column.number(row);
    }
    return found;
}

std::string nameOf(const Column& column, const std::string& asked) {
    return column.field().label.empty() ? asked : column.field().label;
}

std::vector<double> rates(MapRate rate, const FeatureSet& set, const std::vector<double>& base) {
    switch (rate) {
        case MapRate::None: break;
        case MapRate::Raw: return stats::rawRates(set.values, base);
        case MapRate::ExcessRisk: return stats::excessRisk(set.values, base);
        case MapRate::EmpiricalBayes: return stats::empiricalBayesRates(set.values, base);
        case MapRate::SpatialBayes: {
            const auto around = geo::contiguity(set.shapes, geo::Contiguity::Queen, 0);
            return stats::spatialBayesRates(set.values, base, around.offsets, around.neighbours);
        }
    }
    return set.values;
}

/// One colour each for those that the layer names, then for the most frequent ones; what comes after shares the last.
void readCategories(const Table& answer, const std::vector<CategoryColor>& colors, FeatureSet& set) {
    const Column& column = *answer.column("category");
    const auto textOf = [&](std::int64_t row) {
        const bool known = row >= 0 && !column.isMissing(static_cast<std::size_t>(row));
        return known ? column.text(static_cast<std::size_t>(row)) : std::string_view();
    };
    std::map<std::string_view, std::size_t> counts;
    for (const auto row : set.rows) ++counts[textOf(row)];
    counts.erase(std::string_view());
    for (const auto& given : colors) {
        set.categoryNames.push_back(given.category);
        counts.erase(given.category);
    }
    std::vector<std::pair<std::string_view, std::size_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    const std::size_t most = std::max(categoricalColors.size(), colors.size() + 1);
    set.hasOthers = colors.size() + order.size() > most;
    const std::size_t own = set.hasOthers ? most - 1 : colors.size() + order.size();
    for (const auto& [name, count] : order) {
        if (set.categoryNames.size() < own) set.categoryNames.emplace_back(name);
    }
    if (set.hasOthers) set.categoryNames.emplace_back();
    std::map<std::string_view, int> indexes;
    for (std::size_t i = 0; i < own; ++i) indexes[set.categoryNames[i]] = static_cast<int>(i);
    for (const auto& [name, count] : order) indexes.emplace(name, static_cast<int>(own));
    for (const auto row : set.rows) {
        const auto found = indexes.find(textOf(row));
        set.categories.push_back(found == indexes.end() ? -1 : found->second);
    }
}

}  // namespace

geo::Classes classesOf(const MapLayer& layer, const std::vector<double>& values) {
    if (layer.method != Classification::Manual)
        return geo::classify(values, static_cast<geo::ClassMethod>(layer.method), layer.classes);
    // The spec gives the upper bounds of all classes but the last: the outer two are open.
    auto breaks = layer.breaks;
    breaks.push_back(-std::numeric_limits<double>::infinity());
    breaks.push_back(std::numeric_limits<double>::infinity());
    return geo::manualClasses(values, std::move(breaks));
}

void readValues(const LayerInput& input, FeatureSet& set) {
    const Table& answer = input.answer;
    const MapLayer& layer = input.layer;
    set.values = numbersOf(answer, "value", set.rows);
    if (answer.has("value")) {
        const Column& values = *answer.column("value");
        set.hasValues = true;
        set.valueName = nameOf(values, layer.value);
        set.unit = layer.unit.empty() ? values.field().unit : layer.unit;
    }
    if (layer.rate != MapRate::None) {
        if (!answer.has("value") || !answer.has("base"))
            throw Error(KAPOK_TR("map", "A rate needs the cases and those at risk."),
                        KAPOK_TR("map", "Choose the value and the base of the layer."));
        set.values = rates(layer.rate, set, numbersOf(answer, "base", set.rows));
        set.unit = layer.unit;
    }
    if (answer.has("category")) {
        readCategories(answer, layer.colors, set);
        set.terms = answer.column("category")->field().terms;
        set.valueName = nameOf(*answer.column("category"), layer.category);
        if (layer.mark != MapMark::Dots) set.unit.clear();  // dots stand for so many of the value
    }
    if (answer.has("size")) {
        set.sizes = numbersOf(answer, "size", set.rows);
        set.sizeName = nameOf(*answer.column("size"), layer.size);
    }
}

}  // namespace kapok::map
