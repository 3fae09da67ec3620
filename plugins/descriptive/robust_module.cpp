// The module descriptive.robust.
#include "descriptive/modules.h"
#include "descriptive/robust.h"
#include "descriptive/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/moments.h"
#include "stats/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kapok::descriptive {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct RobustSummary {
    std::size_t count = 0;
    stats::Moments moments = {};
    double median = 0;
    double trimmed = 0;
    double error = notANumber;  ///< of the trimmed mean
    double lower = notANumber;
    double upper = notANumber;
    double winsorized = 0;
    double winsorizedSd = 0;
    double huber = 0;
    double range = 0;  ///< between the quartiles
    double deviation = 0;
    double sn = 0;
    double qn = 0;
};

RobustSummary summarizeRobustly(std::vector<double> values, const ParameterValues& parameters) {
    std::sort(values.begin(), values.end());
    const double share = parameters.number("trim") / 100;
    RobustSummary summary;
    summary.count = values.size();
    summary.moments = stats::moments(values);
    summary.median = stats::quantile(values, 0.5);
    summary.trimmed = trimmedMean(values, share);
    summary.winsorized = winsorizedMean(values, share);
    summary.winsorizedSd = winsorizedSd(values, share);
    summary.huber = huberLocation(values, parameters.number("huber_k"));
    summary.range = stats::quantile(values, 0.75) - stats::quantile(values, 0.25);
    summary.deviation = medianDeviation(values);
    summary.sn = snScale(values);
    summary.qn = qnScale(values);
    // Tukey & McLaughlin (1963): the error of the trimmed mean from the winsorized variance.
    const auto n = static_cast<double>(values.size());
    const double kept = n - 2 * std::floor(n * share);
    if (kept < 2) return summary;
    summary.error = summary.winsorizedSd * std::sqrt((n - 1) / (kept * (kept - 1)));
    const double reach = stats::tQuantile(0.5 + parameters.number("level") / 200, kept - 1) * summary.error;
    summary.lower = summary.trimmed - reach;
    summary.upper = summary.trimmed + reach;
    return summary;
}

void writeLocations(const std::vector<std::string>& names, const std::vector<RobustSummary>& summaries,
                    Result& result) {
    RowWriter writer(result.addTable("locations", KAPOK_TR("descriptive", "Locations from the median")),
                     {"column:text", "measure:term", "value", "deviation"}, locationTerms());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const RobustSummary& s = summaries[i];
        const std::array<std::pair<const char*, double>, 4> measures{{{"mean", s.moments.mean},
                                                                      {"trimmed_mean", s.trimmed},
                                                                      {"winsorized_mean", s.winsorized},
                                                                      {"huber", s.huber}}};
        for (const auto& [measure, value] : measures) {
            const double deviation = s.deviation > 0 ? (value - s.median) / s.deviation : notANumber;
            writer.row({names[i], measure, value, deviation});
        }
    }
    const ChartText chart{
        .dataset = "locations",
        .mark = "point",
        .title = "",
        .channels = {{.channel = "y", .field = "column", .type = "nominal", .further = "\"sort\":null"},
                     {.channel = "x", .field = "deviation"},
                     {.channel = "color", .field = "measure", .type = "nominal", .further = "\"sort\":null"}},
        .further = lineNotes("x", {0})};
    result.charts.push_back(
        {"locations", KAPOK_TR("descriptive", "Locations from the median, in median deviations"), chart.json()});
}

void addTexts(const std::vector<std::string>& names, const std::vector<RobustSummary>& summaries, Result& result) {
    std::vector<std::string> moved;
    std::vector<std::string> flat;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const RobustSummary& s = summaries[i];
        if (!(s.deviation > 0))
            flat.push_back(names[i]);
        else if (std::abs(s.moments.mean - s.huber) > 0.5 * s.deviation)
            moved.push_back(names[i]);
    }
    if (moved.empty()) {
        result.texts.push_back(
            {"summary", KAPOK_TR("descriptive",
                                 "Means and robust locations agree: no column's mean is moved far by "
                                 "wild values or skewness.")});
    } else {
        result.texts.push_back({"summary", KAPOK_TR("descriptive",
                                                    "Wild values or skewness move the mean by more than half of a "
                                                    "median deviation in: %1. There the robust location tells more of "
                                                    "what is usual.")
                                               .arg(joinList(moved))});
    }
    if (!flat.empty()) {
        result.warnings.push_back(KAPOK_TR("descriptive",
                                           "More than half of the values are equal, so that the median deviation is 0 "
                                           "and Huber's location is the median, in: %1.")
                                      .arg(joinList(flat)));
    }
}

}  // namespace

ModuleInfo robustInfo() {
    return describingInfo(
        "descriptive.robust", KAPOK_TR("descriptive", "Robust statistics"),
        KAPOK_TR("descriptive", "Location and spread that a few wild values cannot move."),
        KAPOK_TR("descriptive",
                 "The trimmed mean leaves out a share of the values on each side, the winsorized mean moves them to "
                 "the nearest value kept. Huber's location pulls values farther than k median deviations in to that "
                 "distance. The median absolute deviation (MAD) is multiplied by 1.4826 and the range between the "
                 "quartiles (IQR, quantiles of type 7) is as it is. Sn and Qn measure spread by distances between "
                 "values, without a center, so that they suit skewed values too; half of the values may be wild, and "
                 "they use normal ones better than the MAD (58 and 82 against 37 %). The interval is that of the "
                 "trimmed mean, with Student's t of the values kept less one.\n\n"
                 "**Missing values** and infinite ones are left out, column by column, and counted.\n\n"
                 "Sources: J. W. Tukey, D. H. McLaughlin, Sankhyā A 25, 1963; P. J. Huber, Annals of Mathematical "
                 "Statistics 35, 1964; F. R. Hampel, Journal of the American Statistical Association 69, 1974; C. "
                 "Croux, P. J. Rousseeuw, Computational Statistics 1, 1992; P. J. Rousseeuw, C. Croux, Journal of the "
                 "American Statistical Association 88, 1993."),
        KAPOK_TR(
            "descriptive",
            "For the interval, values are independent of each other and their distribution is not far from symmetric."),
        {columnsParameter("columns", KAPOK_TR("descriptive", "Columns"), KAPOK_TR("descriptive", "Columns of numbers."),
                          numberTypes()),
         numberParameter("trim", KAPOK_TR("descriptive", "Trimmed on each side (%)"),
                         KAPOK_TR("descriptive", "The share of values that trimming and winsorizing touch."), 10.0, 0,
                         49),
         advanced(numberParameter("huber_k", KAPOK_TR("descriptive", "Huber's k"),
                                  KAPOK_TR("descriptive", "Beyond so many median deviations a value is pulled in."),
                                  1.5, 0.1, 100)),
         advanced(levelParameter())});
}

Result runRobust(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& names = parameters.words("columns");
    std::vector<RobustSummary> summaries(names.size());
    std::vector<std::size_t> left(names.size());
    context.parallelFor(names.size(), [&](std::size_t i) {
        context.check();
        Values values = valuesOf(data, names[i], 1);
        left[i] = values.left;
        summaries[i] = summarizeRobustly(std::move(values.numbers), parameters);
    });
    Result result;
    RowWriter writer(result.addTable("robust", KAPOK_TR("descriptive", "Robust statistics")),
                     {"column:text", "n:int", "missing:int", "mean", "median", "trimmed_mean", "std_error", "lower",
                      "upper", "winsorized_mean", "winsorized_sd", "huber", "sd", "iqr", "mad", "sn", "qn"});
    for (std::size_t i = 0; i < names.size(); ++i) {
        const RobustSummary& s = summaries[i];
        writer.row({names[i], s.count, left[i], s.moments.mean, s.median, s.trimmed, s.error, s.lower, s.upper,
                    s.winsorized, s.winsorizedSd, s.huber, s.moments.sd, s.range, s.deviation, s.sn, s.qn});
    }
    writeLocations(names, summaries, result);
    addTexts(names, summaries, result);
    return result;
}

}  // namespace kapok::descriptive
