// The modules spatial.skater, spatial.hierarchical and spatial.max_p.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/modules.h"
#include "spatial/regions.h"
#include "spatial/result_maps.h"
#include "spatial/studied.h"
#include "stats/moments.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

struct RegionData {
    Locations locations;
    ChosenWeights weights;
    stats::Matrix original;
    stats::Matrix values;  ///< standardised when asked for
    RegionLimits limits;
};

RegionData regionData(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                      Result& result) {
    RegionData input;
    std::vector<const ColumnView*> columns;
    for (const std::string& name : parameters.words("columns")) columns.push_back(&data.column(name));
    std::vector<const ColumnView*> needed = columns;
    const ColumnView* amount = parameters.has("amount") ? &data.column(parameters.word("amount")) : nullptr;
    needed.push_back(amount);
    input.locations = locationsOf(data, parameters, needed, result);
    input.weights = chosenWeights(data, links, input.locations, parameters, result);
    input.original = stats::Matrix(input.locations.size(), columns.size());
    for (std::size_t k = 0; k < columns.size(); ++k) {
        const std::vector<double> values = valuesOf(*columns[k], input.locations);
        std::copy(values.begin(), values.end(), input.original.column(k).begin());
    }
    input.values = input.original;
    for (std::size_t k = 0; k < columns.size() && parameters.boolean("standardize_columns"); ++k) {
        const stats::Moments moments = stats::moments(input.original.column(k));
        if (!(moments.sd > 0)) {
            throw Error(KAPOK_TR("spatial", "All values of %1 are equal.").arg(parameters.words("columns")[k]),
                        KAPOK_TR("spatial", "Leave the column out."));
        }
        for (double& value : input.values.column(k)) value = (value - moments.mean) / moments.sd;
    }
    if (amount) input.limits.amounts = valuesOf(*amount, input.locations);
    for (const double value : input.limits.amounts) {
        if (value < 0)
            throw Error(KAPOK_TR("spatial", "An amount is below 0."), KAPOK_TR("spatial", "Choose another column."));
    }
    return input;
}

std::size_t askedCount(const ParameterValues& parameters, const RegionData& input) {
    const auto count = static_cast<std::size_t>(parameters.integer("k"));
    if (count <= input.locations.size()) return count;
    throw Error(KAPOK_TR("spatial", "%1 places cannot make %2 regions.").arg(input.locations.size()).arg(count),
                KAPOK_TR("spatial", "Ask for fewer regions."));
}

Result report(const RegionData& input, const Regions& regions, const ParameterValues& parameters, Result result) {
    const std::uint32_t count = *std::max_element(regions.begin(), regions.end()) + 1;
    const double within = withinSum(input.values, regions);
    const double total = withinSum(input.values, Regions(regions.size(), 0));
    RowWriter(result.addTable("fit", KAPOK_TR("spatial", "Fit")),
              {"observations:int", "regions:int", "within_ss", "between_ss", "total_ss"})
        .row({regions.size(), std::size_t{count}, within, total - within, total});

    const auto& names = parameters.words("columns");
    Schema fields{{.name = "region", .type = Type::Int64},
                  {.name = "places", .type = Type::Int64},
                  {.name = "amount", .type = Type::Float64}};
    for (const std::string& name : names)
        fields.push_back({.name = "mean_" + name, .type = Type::Float64, .label = name});
    RowWriter writer(result.addTable("regions", KAPOK_TR("spatial", "Regions")), fields);
    for (std::uint32_t region = 0; region < count; ++region) {
        double places = 0;
        double amount = 0;
        std::vector<double> sums(names.size(), 0.0);
        for (std::size_t i = 0; i < regions.size(); ++i) {
            if (regions[i] != region) continue;
            ++places;
            amount += input.limits.amounts.empty() ? 1 : input.limits.amounts[i];
            for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += input.original(i, k);
        }
        std::vector<Cell> cells{std::int64_t{region} + 1, static_cast<std::int64_t>(places), amount};
        for (const double sum : sums) cells.emplace_back(sum / places);
        writer.row(cells);
    }
    LocationTable table(result, "places", KAPOK_TR("spatial", "Places and their regions"), input.locations);
    Regions shown = regions;
    for (std::uint32_t& region : shown) ++region;
    table.integers("region", shown);
    addRegionMap(table, count, result);
    for (std::size_t k = 0; k < names.size(); ++k) {
        const auto column = input.original.column(k);
        table.number(names[k], {column.begin(), column.end()});
    }
    table.finish();
    result.texts.push_back({"summary", KAPOK_TR("spatial", "%1 regions account for %2 % of the variation.")
                                           .arg(std::size_t{count})
                                           .arg(rounded(total > 0 ? 100 * (1 - within / total) : 100))});
    result.texts.push_back({"weights", input.weights.description});
    return result;
}

std::vector<Parameter> columnParameters() {
    return {columnsParameter("columns", KAPOK_TR("spatial", "Columns"),
                             KAPOK_TR("spatial", "The columns of numbers in which places of a region shall be alike."),
                             numberTypes()),
            booleanParameter("standardize_columns", KAPOK_TR("spatial", "Standardise the columns"),
                             KAPOK_TR("spatial", "Gives every column the same weight."), true)};
}

Parameter countParameter() {
    return integerParameter("k", KAPOK_TR("spatial", "Regions"), KAPOK_TR("spatial", "How many to make."),
                            std::int64_t{4}, 1, 10'000);
}

Parameter amountParameter() {
    return columnParameter(
        "amount", KAPOK_TR("spatial", "Amount"),
        KAPOK_TR("spatial", "What each region must hold enough of, such as people; otherwise places."), numberTypes(),
        false);
}

Parameter leastParameter(double standard) {
    return numberParameter("least", KAPOK_TR("spatial", "Least amount"),
                           KAPOK_TR("spatial",
                                    "The sum of the amount, or the number of places, that each region must "
                                    "reach."),
                           standard, 0, 1e300);
}

}  // namespace

ModuleInfo skaterInfo() {
    return methodInfo(
        "spatial.skater", KAPOK_TR("spatial", "Regions by SKATER"),
        KAPOK_TR("spatial", "Divides the map into regions of alike neighbouring places by cutting a tree."),
        KAPOK_TR(
            "spatial",
            "The minimum spanning tree of the neighbours by distance of the columns is cut again and again where "
            "the sum of squares within regions falls most. It is fast and hierarchical: each cut stays, so the "
            "last ones are not the best possible. Regions are numbered by falling size.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted, which can cut the "
            "map into parts.\n\n"
            "Source: R. M. Assunção, M. C. Neves, G. Câmara, C. C. Freitas, International Journal of "
            "Geographical Information Science 20, 2006."),
        KAPOK_TR("spatial",
                 "Places that are alike in the columns, each of the same weight, and near each other belong together; "
                 "neighbours are right."),
        joined(joined(columnParameters(), {countParameter(), amountParameter(), leastParameter(0)}),
               weightParameters("none")));
}

Result runSkater(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                 RunContext& context) {
    Result result;
    RegionData input = regionData(data, links, parameters, result);
    input.limits.count = askedCount(parameters, input);
    input.limits.least = parameters.number("least");
    const Regions regions = skater(input.values, input.weights.raw, input.limits, context);
    return report(input, regions, parameters, std::move(result));
}

ModuleInfo regionHierarchyInfo() {
    return methodInfo(
        "spatial.hierarchical", KAPOK_TR("spatial", "Regions by hierarchical clustering"),
        KAPOK_TR("spatial", "Joins neighbouring places step by step into regions that are alike."),
        KAPOK_TR(
            "spatial",
            "Ward's method in which only neighbours may join: at each step the two neighbouring regions whose "
            "union adds least to the sum of squares within regions. Regions are numbered by falling size.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted, which can cut the "
            "map into parts.\n\n"
            "Sources: J. H. Ward, Journal of the American Statistical Association 58, 1963; F. Murtagh, "
            "Computational Statistics Quarterly 2, 1985; D. Guo, International Journal of Geographical Information "
            "Science 22, 2008."),
        KAPOK_TR("spatial",
                 "Places that are alike in the columns, each of the same weight, and near each other belong together; "
                 "neighbours are right."),
        joined(joined(columnParameters(), {countParameter()}), weightParameters("none")));
}

Result runRegionHierarchy(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                          RunContext& context) {
    Result result;
    RegionData input = regionData(data, links, parameters, result);
    input.limits.count = askedCount(parameters, input);
    const Regions regions = constrainedWard(input.values, input.weights.raw, input.limits, context);
    return report(input, regions, parameters, std::move(result));
}

ModuleInfo maxPInfo() {
    return methodInfo(
        "spatial.max_p", KAPOK_TR("spatial", "Max-p regions"),
        KAPOK_TR("spatial", "Makes as many regions as hold a least amount each."),
        KAPOK_TR(
            "spatial",
            "Regions grow from random places until each holds the least amount; places left over join a neighbour, "
            "and single places move while the sum of squares within regions falls. The start with the most regions "
            "is kept, of several the one with the least sum of squares. It is a heuristic: the same seed gives the "
            "same regions, more starts better ones. Regions are numbered by falling size.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted, which can cut the "
            "map into parts.\n\n"
            "Source: J. C. Duque, L. Anselin, S. J. Rey, Journal of Regional Science 52, 2012."),
        KAPOK_TR("spatial",
                 "Places that are alike in the columns, each of the same weight, and near each other belong together; "
                 "neighbours are right, and amounts may be added up."),
        joined(joined(columnParameters(),
                      {amountParameter(), leastParameter(5),
                       advanced(integerParameter("starts", KAPOK_TR("spatial", "Starts"),
                                                 KAPOK_TR("spatial", "The best of so many tries is kept."),
                                                 std::int64_t{99}, 1, 10'000))}),
               weightParameters("none")));
}

Result runMaxP(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
               RunContext& context) {
    Result result;
    RegionData input = regionData(data, links, parameters, result);
    input.limits.least = parameters.number("least");
    const auto starts = static_cast<std::size_t>(parameters.integer("starts"));
    const Regions regions = maxP(input.values, input.weights.raw, input.limits, starts, context);
    result = report(input, regions, parameters, std::move(result));
    result.texts.push_back(
        {"seed", KAPOK_TR("spatial", "%1 starts, seed %2.").arg(starts).arg(static_cast<std::size_t>(context.seed()))});
    return result;
}

}  // namespace kapok::spatial
