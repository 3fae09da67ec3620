// The module descriptive.density.
#include "descriptive/density.h"
#include "descriptive/modules.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>

namespace kapok::descriptive {
namespace {

Kernel kernelOf(const std::string& name) {
    if (name == "epanechnikov") return Kernel::Epanechnikov;
    if (name == "biweight") return Kernel::Biweight;
    if (name == "triangular") return Kernel::Triangular;
    return name == "rectangular" ? Kernel::Rectangular : Kernel::Gaussian;
}

Bandwidth ruleOf(const std::string& name) {
    if (name == "nrd0") return Bandwidth::Silverman;
    if (name == "nrd") return Bandwidth::Scott;
    return name == "normal" ? Bandwidth::Normal : Bandwidth::SheatherJones;
}

double bandwidthFor(const std::string& column, const std::vector<double>& sorted, const ParameterValues& parameters,
                    Result& result) {
    if (parameters.has("bandwidth")) return parameters.number("bandwidth");
    double bandwidth = bandwidthOf(sorted, ruleOf(parameters.word("rule")));
    if (std::isnan(bandwidth)) {
        bandwidth = bandwidthOf(sorted, Bandwidth::Silverman);
        result.warnings.push_back(KAPOK_TR("descriptive",
                                           "The values of %1 repeat too much for Sheather & Jones' rule; Silverman's "
                                           "is used.")
                                      .arg(column));
    }
    if (bandwidth > 0) return bandwidth;
    throw Error(KAPOK_TR("descriptive", "No bandwidth can be found for column %1.").arg(column),
                KAPOK_TR("descriptive", "Give one, choose another rule, or leave a constant column out."));
}

std::size_t peaksOf(const std::vector<double>& density) {
    const double top = *std::max_element(density.begin(), density.end());
    std::size_t peaks = 0;
    for (std::size_t i = 1; i + 1 < density.size(); ++i) {
        // Ripples far out are single values, not peaks of the distribution.
        if (density[i] > density[i - 1] && density[i] >= density[i + 1] && density[i] > 0.05 * top) ++peaks;
    }
    return peaks;
}

}  // namespace

ModuleInfo densityInfo() {
    return describingInfo(
        "descriptive.density", KAPOK_TR("descriptive", "Density curve"),
        KAPOK_TR("descriptive", "A smooth picture of a distribution: kernel density estimation."),
        KAPOK_TR(
            "descriptive",
            "The curve is the mean of small hills around the values. Their width, the bandwidth, is the standard "
            "deviation of a hill: Sheather & Jones' rule fits distributions with several peaks, Silverman's and "
            "Scott's are for those with one, and the normal rule is best for normal data. Where values repeat too much "
            "for Sheather & Jones' rule, Silverman's is used and said. The curve reaches three "
            "bandwidths beyond the data, so it can pass 0 for values that cannot.\n\n"
            "**Missing values** and infinite ones are left out, column by column, and counted.\n\n"
            "Sources: B. W. Silverman, Density Estimation, 1986; D. W. Scott, Multivariate Density Estimation, 1992; "
            "S. J. Sheather, M. C. Jones, Journal of the Royal Statistical Society B 53, 1991."),
        KAPOK_TR("descriptive",
                 "The values are a sample of one distribution that is smooth: steps, hard limits and heaps of equal "
                 "values are smoothed over."),
        {columnsParameter("columns", KAPOK_TR("descriptive", "Columns"), KAPOK_TR("descriptive", "Columns of numbers."),
                          {Type::Float64, Type::Int64}),
         choiceParameter("rule", KAPOK_TR("descriptive", "Rule of the bandwidth"),
                         KAPOK_TR("descriptive", "How the bandwidth is chosen."),
                         {{"sj", KAPOK_TR("descriptive", "Sheather & Jones")},
                          {"nrd0", KAPOK_TR("descriptive", "Silverman's rule of thumb")},
                          {"nrd", KAPOK_TR("descriptive", "Scott's rule")},
                          {"normal", KAPOK_TR("descriptive", "Normal rule")}}),
         choiceParameter("kernel", KAPOK_TR("descriptive", "Kernel"),
                         KAPOK_TR("descriptive", "The shape of the hills."),
                         {{"gaussian", KAPOK_TR("descriptive", "Gaussian")},
                          {"epanechnikov", KAPOK_TR("descriptive", "Epanechnikov")},
                          {"biweight", KAPOK_TR("descriptive", "Biweight")},
                          {"triangular", KAPOK_TR("descriptive", "Triangular")},
                          {"rectangular", KAPOK_TR("descriptive", "Rectangular")}}),
         numberParameter("bandwidth", KAPOK_TR("descriptive", "Bandwidth"),
                         KAPOK_TR("descriptive", "In units of the data; by the rule unless given."), {}, 1e-300, 1e300),
         advanced(integerParameter("points", KAPOK_TR("descriptive", "Points"),
                                   KAPOK_TR("descriptive", "Of the curve."), std::int64_t{256}, 16, 10'000))});
}

Result runDensity(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& names = parameters.words("columns");
    const auto points = static_cast<std::size_t>(parameters.integer("points"));
    const Kernel kernel = kernelOf(parameters.word("kernel"));
    Result result;
    RowWriter bandwidths(result.addTable("bandwidths", KAPOK_TR("descriptive", "Bandwidths")),
                         {"column:text", "n:int", "missing:int", "bandwidth", "peaks:int", "mode"});
    RowWriter curves(result.addTable("density", KAPOK_TR("descriptive", "Density")), {"column:text", "x", "density"});
    for (std::size_t i = 0; i < names.size(); ++i) {
        context.check();
        Values values = valuesOf(data, names[i], 2);
        std::vector<double>& sorted = values.numbers;
        std::sort(sorted.begin(), sorted.end());
        const double bandwidth = bandwidthFor(names[i], sorted, parameters, result);
        const double lower = sorted.front() - 3 * bandwidth;
        const double upper = sorted.back() + 3 * bandwidth;
        std::vector<double> places(points);
        for (std::size_t k = 0; k < points; ++k) {
            places[k] = lower + (upper - lower) * static_cast<double>(k) / static_cast<double>(points - 1);
        }
        const std::vector<double> density = densityAt(sorted, places, kernel, bandwidth, context);
        for (std::size_t k = 0; k < points; ++k) curves.row({names[i], places[k], density[k]});
        const double mode =
            places[static_cast<std::size_t>(std::max_element(density.begin(), density.end()) - density.begin())];
        bandwidths.row({names[i], sorted.size(), values.left, bandwidth, peaksOf(density), mode});
        const Field& field = data.column(names[i]).field();
        const std::string axis = field.unit.empty() ? field.shown() : field.shown() + " (" + field.unit + ")";
        const ChartText chart{.dataset = "density",
                              .mark = "area",
                              .title = field.shown(),
                              .channels = {{.channel = "x", .field = "x", .title = axis}, {"y", "density"}},
                              .filter = equalsCondition("column", names[i], true)};
        result.charts.push_back(
            {idAt("density", i), KAPOK_TR("descriptive", "Density of %1").arg(field.shown()), chart.json()});
        result.texts.push_back(
            {idAt("summary", i),
             KAPOK_TR("descriptive", "**%1** is most dense at %2; peaks of the curve: %3 (bandwidth %4).")
                 .arg(field.shown())
                 .arg(rounded(mode))
                 .arg(peaksOf(density))
                 .arg(rounded(bandwidth))});
        context.progress(static_cast<double>(i + 1) / static_cast<double>(names.size()));
    }
    return result;
}

}  // namespace kapok::descriptive
