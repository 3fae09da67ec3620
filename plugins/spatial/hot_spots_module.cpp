// The module spatial.hot_spots: how hot and cold spots come and go.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/getis.h"
#include "spatial/modules.h"
#include "spatial/result_maps.h"
#include "spatial/studied.h"
#include "spatial/terms.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kapok::spatial {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Values by region and period, with one row of the table for each region to take its place from.
struct Panel {
    std::vector<std::size_t> rows;            ///< one a region, in order of first appearance
    std::vector<std::vector<double>> values;  ///< [period][region]
    std::vector<double> periods;              ///< ascending
    std::size_t left = 0;                     ///< regions without a value in every period
};

Panel panelOf(const ColumnView& value, const ColumnView& time, const ColumnView& region, std::size_t rows) {
    const std::vector<const ColumnView*> columns{&value, &time, &region};
    const std::vector<std::size_t> complete = stats::completeRows(columns, rows).rows;
    const stats::Categories regions = stats::categoriesOf(region, complete);
    Panel panel;
    for (const std::size_t row : complete) panel.periods.push_back(time.number(row));
    std::sort(panel.periods.begin(), panel.periods.end());
    panel.periods.erase(std::unique(panel.periods.begin(), panel.periods.end()), panel.periods.end());
    std::vector<std::vector<double>> table(panel.periods.size(), std::vector<double>(regions.names.size(), none));
    std::vector<std::size_t> first(regions.names.size(), rows);
    for (std::size_t i = 0; i < complete.size(); ++i) {
        const std::size_t row = complete[i];
        const auto period = static_cast<std::size_t>(
            std::lower_bound(panel.periods.begin(), panel.periods.end(), time.number(row)) - panel.periods.begin());
        double& cell = table[period][regions.codes[i]];
        if (!std::isnan(cell)) {
            throw Error(
                KAPOK_TR("spatial", "The region %1 has two values in one period.").arg(regions.names[regions.codes[i]]),
                KAPOK_TR("spatial", "Aggregate the values first."));
        }
        cell = value.number(row);
        first[regions.codes[i]] = std::min(first[regions.codes[i]], row);
    }
    std::vector<std::pair<std::size_t, std::size_t>> kept;
    for (std::size_t region_ = 0; region_ < first.size(); ++region_) {
        const bool whole =
            std::none_of(table.begin(), table.end(), [&](const auto& period) { return std::isnan(period[region_]); });
        if (whole) kept.emplace_back(first[region_], region_);
    }
    panel.left = first.size() - kept.size();
    std::sort(kept.begin(), kept.end());
    for (const auto& entry : kept) panel.rows.push_back(entry.first);
    for (const auto& period : table) {
        std::vector<double>& values = panel.values.emplace_back();
        for (const auto& entry : kept) values.push_back(period[entry.second]);
    }
    return panel;
}

/// The values of the regions that have a place.
void keepPlaced(Panel& panel, const Locations& locations) {
    for (std::vector<double>& values : panel.values) {
        std::vector<double> kept;
        for (std::size_t i = 0, k = 0; i < panel.rows.size() && k < locations.size(); ++i) {
            if (panel.rows[i] != locations.rows[k]) continue;
            kept.push_back(values[i]);
            ++k;
        }
        values = std::move(kept);
    }
}

struct History {
    std::vector<int> state;  ///< 1 hot, -1 cold, 0 neither, by period
    double trend = 0;        ///< z of Mann and Kendall over the z-scores
    bool significantTrend = false;
};

/// z of the trend test of Mann and Kendall, with the correction for ties and for continuity; NaN for a series that does
/// not vary or has missing values. O(n²).
double mannKendall(const std::vector<double>& series) {
    double s = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (std::isnan(series[i])) return none;
        for (std::size_t k = 0; k < i; ++k) s += (series[i] > series[k]) - (series[i] < series[k]);
    }
    const auto part = [](double count) { return count * (count - 1) * (2 * count + 5); };
    std::map<double, double> ties;
    for (const double value : series) ++ties[value];
    double variance = part(static_cast<double>(series.size()));
    for (const auto& tie : ties) variance -= part(tie.second);
    variance /= 18;
    if (!(variance > 0)) return none;
    return (s - (s > 0) + (s < 0)) / std::sqrt(variance);
}

/// The patterns of Esri's emerging hot spot analysis, for hot spots (sign 1) or cold ones (sign -1); empty: none.
std::string pattern(const History& history, int sign) {
    const auto periods = history.state.size();
    const std::string name = sign > 0 ? "hot spot" : "cold spot";
    const auto is = [&](std::size_t period, int state) { return history.state[period] == state; };
    std::size_t count = 0;
    std::size_t run = 0;
    bool other = false;
    for (std::size_t period = 0; period < periods; ++period) {
        count += is(period, sign);
        run = is(period, sign) ? run + 1 : 0;
        other = other || is(period, -sign);
    }
    const auto share = static_cast<double>(count) / static_cast<double>(periods);
    const bool last = is(periods - 1, sign);
    if (count == 0) return {};
    if (last && count == 1) return "New " + name;
    if (last && run == count && share < 0.9) return "Consecutive " + name;
    if (share >= 0.9) {
        if (!last) return "Historical " + name;
        if (!history.significantTrend) return "Persistent " + name;
        return (history.trend * sign > 0 ? "Intensifying " : "Diminishing ") + name;
    }
    if (!last) return {};
    return (other ? "Oscillating " : "Sporadic ") + name;
}

std::string patternOf(const History& history) {
    for (const int sign : {1, -1}) {
        if (history.state.back() == -sign) continue;
        const std::string found = pattern(history, sign);
        if (!found.empty()) return found;
    }
    return "No pattern";
}

void writePatterns(const Locations& locations, const geo::Weights& weights,
                   const std::vector<std::vector<double>>& scores, std::vector<History>& histories, double level,
                   Result& result) {
    std::vector<std::string> patterns;
    std::vector<double> trends;
    std::vector<double> p;
    std::vector<double> last;
    std::vector<std::uint32_t> hot;
    std::vector<std::uint32_t> cold;
    for (std::size_t i = 0; i < histories.size(); ++i) {
        std::vector<double> series;
        for (const auto& period : scores) series.push_back(period[i]);
        History& history = histories[i];
        history.trend = mannKendall(series);
        p.push_back(stats::normalTwoSided(history.trend));
        history.significantTrend = p.back() <= level;
        trends.push_back(history.trend);
        last.push_back(series.back());
        hot.push_back(static_cast<std::uint32_t>(std::count(history.state.begin(), history.state.end(), 1)));
        cold.push_back(static_cast<std::uint32_t>(std::count(history.state.begin(), history.state.end(), -1)));
        patterns.push_back(weights.degree(i) == 0 ? "Isolated" : patternOf(history));
    }
    // Only those that there are: seventeen would fill the legend.
    CategoryColors shown = patternColors();
    std::erase_if(shown, [&](const auto& entry) {
        return std::find(patterns.begin(), patterns.end(), entry.first) == patterns.end();
    });
    writeClusters(patterns, shown, result);
    LocationTable table(result, "patterns", KAPOK_TR("spatial", "Patterns"), locations);
    table.text("cluster", patterns, clusterTerms());
    table.integers("hot_periods", hot);
    table.integers("cold_periods", cold);
    table.number("last_z_score", last);
    table.number("trend_z_score", trends);
    table.number("trend_p_value", p);
    addClusterMap(table, {}, shown, result);
    table.finish();
}

}  // namespace

ModuleInfo hotSpotsInfo() {
    std::vector<Parameter> parameters{
        valueParameter(),
        columnParameter("time", KAPOK_TR("spatial", "Period"),
                        KAPOK_TR("spatial", "The period of each row: a date, a time or a number such as the year."),
                        {Type::Date, Type::DateTime, Type::Int64, Type::Float64}),
        columnParameter("region", KAPOK_TR("spatial", "Region"),
                        KAPOK_TR("spatial", "Names the region of each row; a region has one row a period."),
                        categoryTypes()),
        numberParameter("significance", KAPOK_TR("spatial", "Significance"),
                        KAPOK_TR("spatial",
                                 "For hot spots within a period, after the false discovery rate, and for "
                                 "trends."),
                        0.05, 1e-6, 0.5)};
    return methodInfo(
        "spatial.hot_spots", KAPOK_TR("spatial", "Emerging hot spots"),
        KAPOK_TR("spatial", "Follows hot and cold spots over time and names the pattern of each region."),
        KAPOK_TR(
            "spatial",
            "Gi* is computed in every period and its z-score put to the level chosen, with the false discovery rate "
            "within the period. The trend of a region's z-scores is tested by Mann and Kendall.\n\n"
            "New: hot in the last period for the first time. Consecutive: hot without a break up to the last, under "
            "nine tenths of the periods. Persistent: hot in nine tenths of the periods and the last, without trend; "
            "Intensifying or Diminishing with one. Sporadic: hot in the last and off and on before, Oscillating where "
            "it has been cold as well. Historical: hot in nine tenths, not in the last. The same for cold spots.\n\n"
            "**Missing values:** regions without a value in every period are left out and counted.\n\n"
            "Sources: J. K. Ord, A. Getis, Geographical Analysis 27, 1995; H. B. Mann, Econometrica 13, 1945; M. G. "
            "Kendall, Rank Correlation Methods, 1975."),
        KAPOK_TR("spatial", "Periods of equal length; a trend is only sensible with eight periods or more."),
        joined(std::move(parameters), weightParameters("none")));
}

Result runHotSpots(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                   RunContext& context) {
    Result result;
    Panel panel = panelOf(data.column(parameters.word("value")), data.column(parameters.word("time")),
                          data.column(parameters.word("region")), data.rows());
    if (panel.periods.size() < 2 || panel.rows.empty()) {
        throw Error(KAPOK_TR("spatial", "No region has values in two periods or more."),
                    KAPOK_TR("spatial", "Choose the columns of period and region."));
    }
    if (panel.left > 0) {
        result.warnings.push_back(
            KAPOK_TR("spatial", "Regions left out because they have no value in some period: %1.").arg(panel.left));
    }
    const Locations locations = locationsOf(data, parameters, {}, result, &panel.rows);
    keepPlaced(panel, locations);
    const ChosenWeights chosen = chosenWeights(data, links, locations, parameters, result);
    const geo::Weights weights = starred(chosen, styleOf(parameters));

    std::vector<History> histories(locations.size());
    std::vector<std::vector<double>> scores;
    for (const std::vector<double>& values : panel.values) {
        context.check();
        const LocalG local = localG(weights, values, true);
        std::vector<double> p;
        for (const double z : local.z) p.push_back(stats::normalTwoSided(z));
        const std::vector<bool> significant = falseDiscoveryRate(p, parameters.number("significance")).significant;
        for (std::size_t i = 0; i < histories.size(); ++i)
            histories[i].state.push_back(!significant[i] ? 0 : local.z[i] > 0 ? 1 : -1);
        scores.push_back(local.z);
    }
    writePatterns(locations, weights, scores, histories, parameters.number("significance"), result);
    result.texts.push_back(
        {"summary", KAPOK_TR("spatial", "%1 regions in %2 periods.").arg(locations.size()).arg(panel.periods.size())});
    result.texts.push_back({"weights", chosen.description});
    return result;
}

}  // namespace kapok::spatial
