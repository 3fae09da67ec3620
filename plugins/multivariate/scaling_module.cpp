// The module multivariate.mds.
#include "multivariate/data_matrix.h"
#include "multivariate/modules.h"
#include "multivariate/scaling.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::multivariate {
namespace {

constexpr std::size_t mostRows = 1'000;
// Every pair has its row in the table of distances up to so many rows.
constexpr std::size_t mostListed = 200;

std::string nameAt(const ColumnView* labels, std::size_t row) {
    if (!labels || labels->isMissing(row)) return std::to_string(row + 1);
    return labels->type() == Type::Text ? std::string(labels->text(row)) : shortest(labels->number(row));
}

void writePoints(const DataMatrix& data, const ColumnView* labels, const Scaling& scaling, Result& result) {
    Schema fields{{.name = "row", .type = Type::Int64}, {.name = "name", .type = Type::Text}};
    for (std::size_t d = 0; d < scaling.points.columns; ++d) {
        fields.push_back({.name = "D" + std::to_string(d + 1), .type = Type::Float64});
    }
    RowWriter writer(result.addTable("points", KAPOK_TR("multivariate", "Points")), fields);
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        std::vector<Cell> cells{data.rows[i] + 1, nameAt(labels, data.rows[i])};
        for (std::size_t d = 0; d < scaling.points.columns; ++d) cells.emplace_back(scaling.points(i, d));
        writer.row(cells);
    }
    if (scaling.points.columns < 2) return;
    ChartText chart{.dataset = "points", .mark = "point", .title = "", .channels = {{"x", "D1"}, {"y", "D2"}}};
    if (data.rows.size() <= mostListed) chart.channels.push_back({"text", "name", "nominal"});
    result.charts.push_back({"points", KAPOK_TR("multivariate", "Points"), chart.json()});
}

void writeDistances(const PairDistances& given, const Scaling& scaling, Result& result) {
    if (given.count() > mostListed) return;
    RowWriter writer(result.addTable("distances", KAPOK_TR("multivariate", "Distances given and drawn")),
                     {"given", "drawn", "target"});
    for (std::size_t a = 0; a < given.count(); ++a) {
        for (std::size_t b = a + 1; b < given.count(); ++b) {
            writer.row({given.at(a, b), scaling.fitted.at(a, b), scaling.targets.at(a, b)});
        }
    }
    const ChartText chart{
        .dataset = "distances", .mark = "point", .title = "", .channels = {{"x", "given"}, {"y", "drawn"}}};
    result.charts.push_back({"distances", KAPOK_TR("multivariate", "Distances given and drawn"), chart.json()});
}

}  // namespace

ModuleInfo mdsInfo() {
    return methodInfo(
        "multivariate.mds", KAPOK_TR("multivariate", "Multidimensional scaling"),
        KAPOK_TR("multivariate", "Rows as points of a plane, near each other where they are alike; up to 1,000 rows."),
        KAPOK_TR(
            "multivariate",
            "Classical scaling keeps squared distances best and needs no iteration. Metric scaling makes the points' "
            "distances proportional to the given ones with the least stress (SMACOF); ordinal scaling asks only that "
            "they have the same order (Kruskal's nonmetric scaling). Both start from the classical points and find a "
            "local minimum. Stress-1 below 0.05 is good, above 0.2 poor. Axes are principal axes; only distances have "
            "a meaning, not directions.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: W. S. Torgerson, Psychometrika 17, 1952; J. B. Kruskal, Psychometrika 29, 1964; J. de Leeuw, "
            "Recent Developments in Statistics, 1977."),
        KAPOK_TR("multivariate",
                 "Distances between rows mean something: columns are on comparable scales, which is checked and said. "
                 "Whether the plane shows them is told by the stress."),
        {columnsOfNumbers(),
         columnParameter("labels", KAPOK_TR("multivariate", "Names"),
                         KAPOK_TR("multivariate", "What the points are called."), {Type::Text, Type::Int64}, false),
         choiceParameter("method", KAPOK_TR("multivariate", "Method"),
                         KAPOK_TR("multivariate", "What of the distances is kept."),
                         {{"classical", KAPOK_TR("multivariate", "Classical: squared distances")},
                          {"metric", KAPOK_TR("multivariate", "Metric: distances, with the least stress")},
                          {"ordinal", KAPOK_TR("multivariate", "Ordinal: the order of distances")}}),
         choiceParameter("metric", KAPOK_TR("multivariate", "Distance"),
                         KAPOK_TR("multivariate", "How far two rows are apart."),
                         {{"euclidean", KAPOK_TR("multivariate", "Euclidean")},
                          {"manhattan", KAPOK_TR("multivariate", "Manhattan: the sum over the columns")}}),
         integerParameter("dimensions", KAPOK_TR("multivariate", "Dimensions"),
                          KAPOK_TR("multivariate", "Of the space the points are drawn in."), std::int64_t{2}, 1, 20),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), true)});
}

Result runMds(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"));
    const auto dimensions = static_cast<std::size_t>(parameters.integer("dimensions"));
    if (data.rows.size() > mostRows || dimensions >= data.rows.size()) {
        throw Error(
            KAPOK_TR("multivariate", "%1 rows cannot be drawn in %2 dimensions; the method takes up to %3 rows.")
                .arg(data.rows.size())
                .arg(dimensions)
                .arg(mostRows),
            KAPOK_TR("multivariate", "Use principal components, or a sample of the rows."));
    }
    context.check();
    const bool manhattan = parameters.word("metric") == "manhattan";
    const PairDistances given(data.values, manhattan ? Metric::Manhattan : Metric::Euclidean);
    const std::string& method = parameters.word("method");
    double share = std::numeric_limits<double>::quiet_NaN();
    Scaling scaling = classicalScaling(given, dimensions, share);
    if (method != "classical") scaling = leastStress(given, scaling.points, method == "ordinal", context);

    Result result;
    writePoints(data, parameters.has("labels") ? &input.column(parameters.word("labels")) : nullptr, scaling, result);
    RowWriter(result.addTable("fit", KAPOK_TR("multivariate", "Fit")),
              {"observations:int", "dimensions:int", "stress", "share", "iterations:int"})
        .row({data.rows.size(), dimensions, scaling.stress, share, scaling.iterations});
    writeDistances(given, scaling, result);
    result.texts.push_back({"summary", KAPOK_TR("multivariate",
                                                "%1 rows are drawn in %2 dimensions with a stress of %3; classical "
                                                "scaling holds %4 % of the variation there.")
                                           .arg(data.rows.size())
                                           .arg(dimensions)
                                           .arg(rounded(scaling.stress))
                                           .arg(rounded(100 * share))});
    if (scaling.stress > 0.2) {
        result.warnings.push_back(
            KAPOK_TR("multivariate", "The stress is above 0.2: these points show the distances poorly."));
    }
    if (!scaling.converged) {
        result.warnings.push_back(KAPOK_TR("multivariate", "The iteration did not settle: take the points as rough."));
    }
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
