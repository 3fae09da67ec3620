#include "forecast/hierarchy_data.h"

#include "forecast/decompose.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace kapok::forecast {
namespace {

/// The level columns as one text column: a code for each combination.
class CombinedColumn {
public:
    explicit CombinedColumn(const std::vector<const ColumnView*>& levels) {
        const std::size_t rows = levels.front()->size();
        std::map<std::vector<std::string>, std::int32_t> codes;
        missing_.assign(rows / 64 + 1, 0);
        for (std::size_t row = 0; row < rows; ++row) {
            std::vector<std::string> key;
            for (const ColumnView* level : levels) {
                if (!level->isMissing(row)) key.push_back(groupText(*level, row));
            }
            if (key.size() < levels.size()) {
                missing_[row / 64] |= MissingWord{1} << (row % 64);
                codes_.push_back(-1);
                continue;
            }
            const auto [found, isNew] = codes.try_emplace(key, static_cast<std::int32_t>(codes.size()));
            if (isNew) keys_.push_back(std::move(key));
            codes_.push_back(found->second);
        }
        for (std::size_t i = 0; i < keys_.size(); ++i) names_.push_back(std::to_string(i));
        dictionary_.assign(names_.begin(), names_.end());
    }

    ColumnView view() const { return {field_, codes_.size(), codes_.data(), missing_.data(), dictionary_}; }
    const std::vector<std::string>& key(const Series& series) const { return keys_[std::stoul(series.name)]; }

private:
    Field field_{.name = "levels", .type = Type::Text};
    std::vector<std::int32_t> codes_;
    std::vector<MissingWord> missing_;
    std::vector<std::vector<std::string>> keys_;
    std::vector<std::string> names_;
    std::vector<std::string_view> dictionary_;
};

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " / ") + word;
    return text;
}

/// The columns of each kind of aggregate, as bits; the total (0) first.
std::vector<unsigned> subsetsOf(std::size_t levels, bool crossed) {
    std::vector<unsigned> subsets;
    const unsigned all = (1U << levels) - 1;
    if (!crossed) {
        for (std::size_t count = 0; count < levels; ++count) subsets.push_back((1U << count) - 1);
        return subsets;
    }
    for (unsigned subset = 0; subset < all; ++subset) subsets.push_back(subset);
    std::stable_sort(subsets.begin(), subsets.end(),
                     [](unsigned a, unsigned b) { return std::popcount(a) < std::popcount(b); });
    return subsets;
}

std::vector<std::string> chosen(const std::vector<std::string>& words, unsigned subset) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if ((subset >> i) & 1U) result.push_back(words[i]);
    }
    return result;
}

void addAggregates(HierarchyData& data, const std::vector<std::vector<std::string>>& keys,
                   const std::vector<std::string>& columns, unsigned subset) {
    std::vector<std::vector<std::string>> names;
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::vector<std::string> name = chosen(keys[i], subset);
        const auto found = std::find(names.begin(), names.end(), name);
        const auto place = static_cast<std::size_t>(found - names.begin());
        if (found == names.end()) {
            names.push_back(name);
            members.emplace_back();
        }
        members[place].push_back(i);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& aggregates = data.hierarchy.aggregates;
        const bool repeats = std::find(aggregates.begin(), aggregates.end(), members[i]) != aggregates.end();
        if (members[i].size() < 2 || repeats) continue;
        data.hierarchy.aggregates.push_back(members[i]);
        data.nodes.push_back({joined(names[i]), joined(chosen(columns, subset))});
    }
}

/// Gaps within are filled, steps before a series' start are 0.
void complete(std::vector<double>& values, int period, const std::string& name, HierarchyData& data) {
    const auto known = [](double value) { return !std::isnan(value); };
    const auto first = std::find_if(values.begin(), values.end(), known);
    if (std::isnan(values.back())) {
        throw Error(KAPOK_TR("forecast", "The series %1 ends before the others.").arg(name),
                    KAPOK_TR("forecast", "Filter the data to the times that all series have, or leave this one out."));
    }
    const std::vector<double> inner = filledGaps({first, values.end()}, period);
    data.filled += static_cast<std::size_t>(std::count_if(first, values.end(), [](double v) { return std::isnan(v); }));
    if (first != values.begin()) data.late.push_back(name);
    std::copy(inner.begin(), inner.end(), first);
    std::fill(values.begin(), first, 0.0);
}

}  // namespace

HierarchyData hierarchyData(const ColumnView& value, const ColumnView& time,
                            const std::vector<const ColumnView*>& levels, bool crossed) {
    const CombinedColumn combined(levels);
    const ColumnView group = combined.view();
    SeriesSet set = gatherSeries(value, time, &group);
    const std::vector<Series> bottom = std::move(set.series);
    if (bottom.size() < 2) {
        throw Error(KAPOK_TR("forecast", "A hierarchy needs at least two series that can be forecast."),
                    KAPOK_TR("forecast", "Choose the columns that tell the series apart, such as province and city."));
    }
    HierarchyData data{.hierarchy = {}, .nodes = {}, .series = onOneAxis(bottom)};
    data.leftOut = std::move(set);
    std::vector<std::vector<std::string>> keys;
    std::vector<std::string> columns;
    for (const Series& series : bottom) keys.push_back(combined.key(series));
    for (const ColumnView* level : levels) columns.push_back(level->field().name);
    data.hierarchy.bottom = bottom.size();
    for (const unsigned subset : subsetsOf(levels.size(), crossed)) addAggregates(data, keys, columns, subset);
    std::vector<std::vector<double>> bottomValues = std::move(data.series.columns);
    for (std::size_t i = 0; i < bottom.size(); ++i) {
        data.nodes.push_back({joined(keys[i]), joined(columns)});
        complete(bottomValues[i], bottom[i].axis.usualPeriod(), data.nodes.back().name, data);
    }
    data.series.columns.clear();
    for (const auto& members : data.hierarchy.aggregates) {
        std::vector<double> sum(bottomValues.front().size(), 0);
        for (const std::size_t member : members) {
            for (std::size_t t = 0; t < sum.size(); ++t) sum[t] += bottomValues[member][t];
        }
        data.series.columns.push_back(std::move(sum));
    }
    for (std::vector<double>& values : bottomValues) data.series.columns.push_back(std::move(values));
    return data;
}

}  // namespace kapok::forecast
