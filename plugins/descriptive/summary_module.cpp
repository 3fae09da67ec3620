#include "descriptive/summary_module.h"

#include "descriptive/column_summary.h"
#include "descriptive/modules.h"
#include "sdk/chart_text.h"
#include "sdk/shared_terms.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

namespace kapok::descriptive {
namespace {

ModuleInfo makeInfo() {
    ModuleInfo info;
    info.id = "descriptive.summary";
    info.title = KAPOK_TR("descriptive", "Summary of columns");
    info.group = KAPOK_TR("descriptive", "Descriptive statistics");
    info.summary = KAPOK_TR("descriptive", "Counts, means, quartiles, shape and histograms of every column at once.");
    info.help = KAPOK_TR(
        "descriptive",
        "Each column gets one row: values, missing values, distinct values; for numbers the mean, standard deviation "
        "(divisor n − 1), quartiles and the range between them (iqr), sum, variance, standard error of the mean, "
        "skewness (G1) and kurtosis (G2, the sample excess: 0 for a normal distribution); "
        "for booleans the share of true as the mean; for dates and times the first and the last; for texts the most "
        "frequent value.\n\n"
        "**Missing values** are counted and left out of everything else; so are infinite numbers. What the values are "
        "too few for, or what a constant column does not have, stays empty.\n\n"
        "**Quantiles** are those of the chosen definition of Hyndman & Fan (1996). **Histograms** have a width after "
        "Freedman & Diaconis (1981), rounded to 1, 2 or 5 times a power of ten, unless a number of bins is given.\n\n"
        "Sources: R. J. Hyndman, Y. Fan, The American Statistician 50(4), 1996; D. N. Joanes, C. A. Gill, The "
        "Statistician 47(1), 1998; D. Freedman, P. Diaconis, Zeitschrift für Wahrscheinlichkeitstheorie 57, 1981.");
    info.assumptions = KAPOK_TR("descriptive",
                                "None: it describes the rows as they are. A mean says little of values that are very "
                                "skewed; compare it with the median.");
    info.inputs.push_back({.id = "data",
                           .label = KAPOK_TR("descriptive", "Data"),
                           .help = KAPOK_TR("descriptive", "Any table."),
                           .required = true});
    info.parameters.push_back({.id = "columns",
                               .kind = ParameterKind::Columns,
                               .label = KAPOK_TR("descriptive", "Columns"),
                               .help = KAPOK_TR("descriptive", "All columns unless some are chosen.")});
    info.parameters.push_back(groupParameter());
    info.parameters.push_back({.id = "bins",
                               .kind = ParameterKind::Integer,
                               .label = KAPOK_TR("descriptive", "Bins of histograms"),
                               .help = KAPOK_TR("descriptive", "Chosen from the data unless given."),
                               .minimum = 1,
                               .maximum = 1000,
                               .advanced = true});
    info.parameters.push_back({.id = "quantile_type",
                               .kind = ParameterKind::Integer,
                               .label = KAPOK_TR("descriptive", "Definition of quantiles"),
                               .help = KAPOK_TR("descriptive", "1 to 9, as numbered by Hyndman & Fan (1996)."),
                               .standard = std::int64_t{7},
                               .minimum = 1,
                               .maximum = 9,
                               .advanced = true});
    return info;
}

std::vector<const ColumnView*> chosenColumns(const InputTable& data, const ParameterValues& parameters) {
    std::vector<const ColumnView*> columns;
    if (parameters.has("columns") && !parameters.words("columns").empty()) {
        for (const std::string& name : parameters.words("columns")) columns.push_back(&data.column(name));
    } else {
        const std::string group = parameters.has("group") ? parameters.word("group") : std::string();
        for (const ColumnView& column : data.columns()) {
            if (group.empty() || column.field().name != group) columns.push_back(&column);
        }
    }
    if (columns.empty()) throw Error(KAPOK_TR("descriptive", "The table has no columns."));
    return columns;
}

void addText(OutputColumn& column, const std::string& text) {
    if (text.empty()) {
        column.addMissing();
    } else {
        column.add(text);
    }
}

void writeSummary(const std::vector<const ColumnView*>& columns, const std::vector<ColumnSummary>& summaries,
                  Result& result) {
    OutputTable& table = result.addTable("summary", KAPOK_TR("descriptive", "Summary"));
    OutputColumn& name = table.text("column");
    OutputColumn& type = table.text("type", typeTerms());
    OutputColumn& count = table.integer("count");
    OutputColumn& missing = table.integer("missing");
    OutputColumn& distinct = table.integer("distinct");
    std::vector<OutputColumn*> numbers;
    for (const char* id : {"mean", "sd", "min", "p25", "median", "p75", "max", "skewness", "kurtosis", "sum",
                           "std_error", "variance", "iqr"}) {
        numbers.push_back(&table.number(id));
    }
    OutputColumn& earliest = table.text("earliest");
    OutputColumn& latest = table.text("latest");
    OutputColumn& top = table.text("top");
    OutputColumn& topCount = table.integer("top_count");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnSummary& summary = summaries[i];
        const auto& q = summary.quantiles;
        name.add(columns[i]->field().name);
        type.add(typeName(columns[i]->type()));
        count.add(summary.count);
        missing.add(summary.missing);
        distinct.add(summary.distinct);
        const stats::Moments& m = summary.moments;
        const std::array values{m.mean,
                                m.sd,
                                q[0],
                                q[1],
                                q[2],
                                q[3],
                                q[4],
                                m.skewness,
                                m.kurtosis,
                                summary.sum,
                                m.sd / std::sqrt(static_cast<double>(m.count)),
                                m.sd * m.sd,
                                q[3] - q[1]};
        for (std::size_t k = 0; k < values.size(); ++k) numbers[k]->add(values[k]);
        addText(earliest, summary.earliest);
        addText(latest, summary.latest);
        if (summary.topCount > 0) {
            top.add(summary.top);
            topCount.add(summary.topCount);
        } else {
            top.addMissing();
            topCount.addMissing();
        }
    }
}

void writeHistograms(const std::vector<const ColumnView*>& columns, const std::vector<ColumnSummary>& summaries,
                     Result& result) {
    OutputTable& table = result.addTable("histogram", KAPOK_TR("descriptive", "Histograms"));
    OutputColumn& name = table.text("column");
    OutputColumn& lower = table.number("lower");
    OutputColumn& upper = table.number("upper");
    OutputColumn& count = table.integer("count");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const stats::Histogram& histogram = summaries[i].histogram;
        for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
            name.add(columns[i]->field().name);
            lower.add(histogram.edges[bin]);
            upper.add(histogram.edges[bin + 1]);
            count.add(histogram.counts[bin]);
        }
    }
}

/// A histogram for each of the first columns of numbers that vary.
void addCharts(const std::vector<const ColumnView*>& columns, const std::vector<ColumnSummary>& summaries,
               Result& result) {
    constexpr std::size_t mostCharts = 12;
    for (std::size_t i = 0; i < columns.size() && result.charts.size() < mostCharts; ++i) {
        if (summaries[i].histogram.counts.empty() || summaries[i].distinct < 2) continue;
        const Field& field = columns[i]->field();
        const std::string axis = field.unit.empty() ? field.shown() : field.shown() + " (" + field.unit + ")";
        const ChartText chart{
            .dataset = "histogram",
            .mark = "bar",
            .title = field.shown(),
            .channels = {{.channel = "x", .field = "lower", .title = axis}, {"x2", "upper"}, {"y", "count"}},
            .filter = equalsCondition("column", field.name, true)};
        result.charts.push_back({idAt("histogram", result.charts.size()),
                                 KAPOK_TR("descriptive", "Histogram of %1").arg(field.shown()), chart.json()});
    }
}

void addTexts(const std::vector<const ColumnView*>& columns, const std::vector<ColumnSummary>& summaries,
              std::size_t rows, Result& result) {
    std::int64_t missing = 0;
    std::int64_t incomplete = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        missing += summaries[i].missing;
        incomplete += summaries[i].missing > 0 ? 1 : 0;
        if (summaries[i].infinite == 0) continue;
        result.warnings.push_back(
            KAPOK_TR("descriptive",
                     "%1 has %2 infinite values; they are left out of its mean, quantiles and histogram.")
                .arg(columns[i]->field().name)
                .arg(summaries[i].infinite));
    }
    const Text summary = missing == 0
                             ? KAPOK_TR("descriptive", "%1 rows, %2 columns, no missing values.")
                             : KAPOK_TR("descriptive", "%1 rows, %2 columns; %3 values are missing, in %4 columns.");
    result.texts.push_back({"summary", summary.arg(rows).arg(columns.size()).arg(missing).arg(incomplete)});
}

}  // namespace

const ModuleInfo& SummaryModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Result SummaryModule::analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) const {
    const std::vector<const ColumnView*> columns = chosenColumns(data, parameters);
    SummaryOptions options;
    if (parameters.has("bins")) options.bins = static_cast<int>(parameters.integer("bins"));
    options.quantileType = static_cast<int>(parameters.integer("quantile_type"));

    std::vector<ColumnSummary> summaries(columns.size());
    std::atomic<std::size_t> done = 0;
    context.parallelFor(columns.size(), [&](std::size_t i) {
        context.check();
        summaries[i] = summarize(*columns[i], options);
        context.progress(static_cast<double>(++done) / static_cast<double>(columns.size()));
    });

    Result result;
    writeSummary(columns, summaries, result);
    writeHistograms(columns, summaries, result);
    addTexts(columns, summaries, data.rows(), result);
    addCharts(columns, summaries, result);
    return result;
}

}  // namespace kapok::descriptive
