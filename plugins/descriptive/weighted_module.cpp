// The module descriptive.weighted.
#include "descriptive/modules.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/model_matrix.h"
#include "stats/moments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::descriptive {
namespace {

struct WeightedSample {
    std::vector<double> values = {};  ///< upwards
    std::vector<double> weights = {};
    std::size_t left = 0;
    double sum = 0;
    double squares = 0;  ///< of the weights
};

WeightedSample sampleOf(const ColumnView& column, const ColumnView& weights) {
    const stats::CompleteRows complete = stats::completeRows(std::array{&column, &weights}, column.size());
    const std::vector<double> values = stats::numbersOf(column, complete.rows);
    const std::vector<double> all = stats::numbersOf(weights, complete.rows);
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    WeightedSample sample{.left = complete.left};
    for (const std::size_t i : order) {
        if (all[i] < 0) {
            throw Error(KAPOK_TR("descriptive", "A weight is negative."),
                        KAPOK_TR("descriptive", "Choose another column of weights."),
                        {.row = static_cast<std::int64_t>(complete.rows[i]) + 1, .column = weights.field().name});
        }
        if (all[i] == 0) continue;
        sample.values.push_back(values[i]);
        sample.weights.push_back(all[i]);
        sample.sum += all[i];
        sample.squares += all[i] * all[i];
    }
    if (sample.values.empty()) {
        throw Error(KAPOK_TR("descriptive", "Column %1 has no value with a weight.").arg(column.field().name),
                    KAPOK_TR("descriptive", "Choose another column."));
    }
    return sample;
}

struct WeightedMoments {
    double mean = 0;
    double variance = std::numeric_limits<double>::quiet_NaN();
};

WeightedMoments momentsOf(const WeightedSample& sample, bool frequencies) {
    WeightedMoments moments;
    for (std::size_t i = 0; i < sample.values.size(); ++i) moments.mean += sample.weights[i] * sample.values[i];
    moments.mean /= sample.sum;
    double squares = 0;
    for (std::size_t i = 0; i < sample.values.size(); ++i) {
        const double gap = sample.values[i] - moments.mean;
        squares += sample.weights[i] * gap * gap;
    }
    // What keeps the variance unbiased: one observation less, or for weights of importance the like of it.
    const double divisor = frequencies ? sample.sum - 1 : sample.sum - sample.squares / sample.sum;
    if (divisor > 0) moments.variance = squares / divisor;
    return moments;
}

/// The value that share p of the weight does not exceed; halfway to the next where the share is met exactly
/// (definition 2 of Hyndman & Fan 1996 for weights).
double quantileOf(const WeightedSample& sample, double p) {
    const double target = p * sample.sum;
    const double close = 1e-12 * sample.sum;
    double running = 0;
    for (std::size_t i = 0; i < sample.values.size(); ++i) {
        running += sample.weights[i];
        if (running < target - close) continue;
        const bool exactly = running <= target + close && i + 1 < sample.values.size();
        return exactly ? (sample.values[i] + sample.values[i + 1]) / 2 : sample.values[i];
    }
    return sample.values.back();
}

/// The percentiles of each column, and their charts.
void writeDistributions(const std::vector<std::string>& names, const std::vector<WeightedSample>& samples,
                        Result& result) {
    RowWriter writer(result.addTable("distribution", KAPOK_TR("descriptive", "Weighted distributions")),
                     Schema{{.name = "column", .type = Type::Text},
                            {.name = "share", .type = Type::Float64, .unit = "%"},
                            {.name = "value", .type = Type::Float64}});
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (int share = 0; share <= 100; ++share) writer.row({names[i], share, quantileOf(samples[i], share / 100.0)});
        const ChartText chart{.dataset = "distribution",
                              .mark = "line",
                              .title = names[i],
                              .channels = {{.channel = "x", .field = "value", .title = names[i]}, {"y", "share"}},
                              .filter = equalsCondition("column", names[i], true)};
        result.charts.push_back({idAt("distribution", i),
                                 KAPOK_TR("descriptive", "Weighted distribution of %1").arg(names[i]), chart.json()});
    }
}

}  // namespace

ModuleInfo weightedInfo() {
    return describingInfo(
        "descriptive.weighted", KAPOK_TR("descriptive", "Weighted statistics"),
        KAPOK_TR("descriptive", "Means, spread and quantiles in which rows weigh differently."),
        KAPOK_TR(
            "descriptive",
            "The mean is that of the values times their weights. As frequencies, a weight says how often its row "
            "occurred: the variance divides by their sum less one. As importance (survey weights, persons of a "
            "region), only their ratios matter: the variance divides by the sum less the sum of squares over the sum, "
            "and the standard error takes Kish's effective number of rows. Quantiles are those of the weighted "
            "distribution, halfway between two values where the share is met exactly (type 2 of Hyndman & Fan).\n\n"
            "**Missing values:** rows where the value or the weight is missing or infinite are left out, column by "
            "column, and counted; so are weights of 0, without being counted. Negative weights are an error.\n\n"
            "Sources: L. Kish, Survey Sampling, 1965; R. J. Hyndman, Y. Fan, The American Statistician 50, 1996."),
        KAPOK_TR("descriptive",
                 "The weights are of the kind chosen. Standard errors take the rows as independent of each other."),
        {columnsParameter("columns", KAPOK_TR("descriptive", "Columns"), KAPOK_TR("descriptive", "Columns of numbers."),
                          numberTypes()),
         columnParameter("weights", KAPOK_TR("descriptive", "Weights"),
                         KAPOK_TR("descriptive", "How much each row weighs."), numberTypes()),
         choiceParameter("kind", KAPOK_TR("descriptive", "Kind of weights"),
                         KAPOK_TR("descriptive", "What a weight of 2 means."),
                         {{"importance", KAPOK_TR("descriptive", "Importance: the row matters twice as much")},
                          {"frequency", KAPOK_TR("descriptive", "Frequency: the row occurred twice")}}),
         advanced(Parameter{.id = "quantiles",
                            .kind = ParameterKind::Numbers,
                            .label = KAPOK_TR("descriptive", "Quantiles (%)"),
                            .help = KAPOK_TR("descriptive", "The shares below them."),
                            .standard = std::vector<double>{10, 25, 50, 75, 90},
                            .minimum = 0,
                            .maximum = 100})});
}

Result runWeighted(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& names = parameters.words("columns");
    const ColumnView& weights = data.column(parameters.word("weights"));
    const bool frequencies = parameters.word("kind") == "frequency";
    std::vector<WeightedSample> samples(names.size());
    context.parallelFor(names.size(), [&](std::size_t i) {
        context.check();
        samples[i] = sampleOf(data.column(names[i]), weights);
    });

    Result result;
    RowWriter writer(result.addTable("weighted", KAPOK_TR("descriptive", "Weighted statistics")),
                     {"column:text", "n:int", "missing:int", "weight_sum", "effective_n", "mean", "std_error", "sd",
                      "variance", "plain_mean"});
    for (std::size_t i = 0; i < names.size(); ++i) {
        const WeightedSample& sample = samples[i];
        const WeightedMoments moments = momentsOf(sample, frequencies);
        const double effective = frequencies ? sample.sum : sample.sum * sample.sum / sample.squares;
        const double plain = stats::moments(sample.values).mean;
        writer.row({names[i], sample.values.size(), sample.left, sample.sum, effective, moments.mean,
                    std::sqrt(moments.variance / effective), std::sqrt(moments.variance), moments.variance, plain});
        result.texts.push_back(
            {idAt("summary", i), KAPOK_TR("descriptive", "The weighted mean of **%1** is %2; without weights it is %3.")
                                     .arg(data.column(names[i]).field().shown())
                                     .arg(rounded(moments.mean))
                                     .arg(rounded(plain))});
    }
    RowWriter quantiles(result.addTable("quantiles", KAPOK_TR("descriptive", "Weighted quantiles")),
                        {"column:text", "share", "value"});
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const double share : parameters.numbers("quantiles")) {
            quantiles.row({names[i], share, quantileOf(samples[i], share / 100)});
        }
    }
    writeDistributions(names, samples, result);
    return result;
}

}  // namespace kapok::descriptive
