// The module descriptive.frequencies.
#include "descriptive/modules.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::descriptive {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// The counts of one column's values.
struct Frequencies {
    std::vector<std::string> names;
    std::vector<double> counts;
    std::vector<std::size_t> order;
    double valid = 0;
    double missing = 0;
};

Frequencies frequenciesOf(const ColumnView& column, const ColumnView* weights, bool byValue) {
    Frequencies result;
    const stats::CompleteRows complete = stats::completeRows(std::array{&column, weights}, column.size());
    stats::Categories categories = stats::categoriesOf(column, complete.rows);
    result.counts.assign(categories.names.size(), 0.0);
    for (std::size_t i = 0; i < complete.rows.size(); ++i) {
        result.counts[categories.codes[i]] += weights ? weights->number(complete.rows[i]) : 1;
    }
    result.names = std::move(categories.names);
    result.valid = std::accumulate(result.counts.begin(), result.counts.end(), 0.0);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row) && (column.type() != Type::Float64 || std::isfinite(column.float64s()[row])))
            continue;
        result.missing += !weights ? 1 : weights->isMissing(row) ? 0 : weights->number(row);
    }
    result.order.resize(result.names.size());
    std::iota(result.order.begin(), result.order.end(), std::size_t{0});
    if (!byValue) {
        std::stable_sort(result.order.begin(), result.order.end(),
                         [&](std::size_t a, std::size_t b) { return result.counts[a] > result.counts[b]; });
    }
    return result;
}

/// Words for "…", which stands for all other values, and for those of boolean columns.
Terms valueTerms(const InputTable& data, const std::vector<std::string>& names) {
    const auto isBoolean = [&](const std::string& name) { return data.column(name).type() == Type::Boolean; };
    const bool booleans = std::any_of(names.begin(), names.end(), isBoolean);
    return withTerms(categoryTerms(booleans ? Type::Boolean : Type::Text),
                     {{"…", KAPOK_TR("descriptive", "All others")}});
}

void writeValues(const std::string& column, const Frequencies& found, std::size_t most, RowWriter& writer) {
    const double all = found.valid + found.missing;
    double running = 0;
    int place = 0;
    const auto write = [&](const Cell& value, double count) {
        running += count;
        ++place;
        writer.row(
            {column, place, value, count, 100 * count / all, 100 * count / found.valid, 100 * running / found.valid});
    };
    const std::size_t shown = std::min(most, found.order.size());
    for (std::size_t i = 0; i < shown; ++i) write(found.names[found.order[i]], found.counts[found.order[i]]);
    double others = 0;
    for (std::size_t i = shown; i < found.order.size(); ++i) others += found.counts[found.order[i]];
    if (shown < found.order.size()) write("…", others);
    if (found.missing > 0) {
        writer.row({column, notANumber, notANumber, found.missing, 100 * found.missing / all, notANumber, notANumber});
    }
}

void writeColumn(const std::string& column, const Frequencies& found, RowWriter& writer) {
    double entropy = 0;
    double squares = 0;
    for (const double count : found.counts) {
        const double share = count / found.valid;
        if (share > 0) entropy -= share * std::log(share);
        squares += share * share;
    }
    const auto mode = std::max_element(found.counts.begin(), found.counts.end());
    const auto values = static_cast<double>(found.names.size());
    const bool any = found.valid > 0;
    writer.row({column, found.valid, found.missing, found.names.size(),
                any ? Cell(found.names[static_cast<std::size_t>(mode - found.counts.begin())]) : Cell(notANumber),
                any ? 100 * *mode / found.valid : notANumber, any ? entropy : notANumber,
                any && values > 1 ? entropy / std::log(values) : notANumber, any ? 1 - squares : notANumber});
}

const ColumnView* weightsOf(const InputTable& data, const ParameterValues& parameters) {
    if (!parameters.has("counts")) return nullptr;
    const ColumnView& weights = data.column(parameters.word("counts"));
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (!(weights.number(row) < 0)) continue;
        throw Error(KAPOK_TR("descriptive", "A count is negative."),
                    KAPOK_TR("descriptive", "Choose a column of counts."),
                    {.row = static_cast<std::int64_t>(row) + 1, .column = weights.field().name});
    }
    return &weights;
}

}  // namespace

ModuleInfo frequenciesInfo() {
    return describingInfo(
        "descriptive.frequencies", KAPOK_TR("descriptive", "Frequency tables"),
        KAPOK_TR("descriptive", "How often each value of a column occurs, and how varied the column is."),
        KAPOK_TR("descriptive",
                 "Each value has its count, its share of all rows and of the rows with a value, and the running share "
                 "of the latter, in percent. For each column the most frequent value, Shannon's entropy (natural "
                 "logarithm), evenness (entropy over its greatest value) and Simpson's diversity (the chance that two "
                 "rows drawn with replacement differ) tell how varied it is.\n\n"
                 "**Missing values** have a row of their own, without a value; they count for the share of all rows "
                 "only. Infinite numbers are taken as missing.\n\n"
                 "Sources: C. E. Shannon, Bell System Technical Journal 27, 1948; E. H. Simpson, Nature 163, 1949."),
        KAPOK_TR("descriptive", "None: it describes the rows as they are."),
        {columnsParameter("columns", KAPOK_TR("descriptive", "Columns"),
                          KAPOK_TR("descriptive", "The columns whose values are counted."), anyCategories()),
         columnParameter("counts", KAPOK_TR("descriptive", "Counts"),
                         KAPOK_TR("descriptive", "How often each row counts: once unless given."),
                         {Type::Int64, Type::Float64}, false),
         choiceParameter("order", KAPOK_TR("descriptive", "Order"), KAPOK_TR("descriptive", "The order of the values."),
                         {{"count", KAPOK_TR("descriptive", "The most frequent first")},
                          {"value", KAPOK_TR("descriptive", "By value")}}),
         advanced(integerParameter("most", KAPOK_TR("descriptive", "Values listed"),
                                   KAPOK_TR("descriptive", "What comes after so many is summed up as …"),
                                   std::int64_t{50}, 1, 100'000))});
}

Result runFrequencies(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& names = parameters.words("columns");
    const ColumnView* weights = weightsOf(data, parameters);
    const bool byValue = parameters.word("order") == "value";
    std::vector<Frequencies> found(names.size());
    context.parallelFor(names.size(), [&](std::size_t i) {
        context.check();
        found[i] = frequenciesOf(data.column(names[i]), weights, byValue);
    });

    Result result;
    RowWriter values(result.addTable("frequencies", KAPOK_TR("descriptive", "Frequencies")),
                     Schema{{.name = "column", .type = Type::Text},
                            {.name = "place", .type = Type::Int64},
                            {.name = "value", .type = Type::Text, .terms = valueTerms(data, names)},
                            {.name = "count", .type = Type::Float64},
                            {.name = "share", .type = Type::Float64, .unit = "%"},
                            {.name = "valid_share", .type = Type::Float64, .unit = "%"},
                            {.name = "cumulative", .type = Type::Float64, .unit = "%"}});
    RowWriter columns(result.addTable("columns", KAPOK_TR("descriptive", "Variety of the columns")),
                      {"column:text", "valid", "missing", "distinct:int", "mode:text", "mode_share", "entropy",
                       "evenness", "simpson"});
    const auto most = static_cast<std::size_t>(parameters.integer("most"));
    for (std::size_t i = 0; i < names.size(); ++i) {
        writeValues(names[i], found[i], most, values);
        writeColumn(names[i], found[i], columns);
        const std::string shown = data.column(names[i]).field().shown();
        if (found[i].valid > 0) {
            const auto mode = std::max_element(found[i].counts.begin(), found[i].counts.end());
            result.texts.push_back(
                {idAt("summary", i),
                 KAPOK_TR("descriptive", "**%1** has %2 different values; the most frequent is %3 (%4 %).")
                     .arg(shown)
                     .arg(found[i].names.size())
                     .arg(found[i].names[static_cast<std::size_t>(mode - found[i].counts.begin())])
                     .arg(rounded(100 * *mode / found[i].valid))});
        }
        const ChartText chart{.dataset = "frequencies",
                              .mark = "bar",
                              .title = shown,
                              .channels = {{.channel = "y",
                                            .field = "value",
                                            .type = "nominal",
                                            .title = shown,
                                            .further = byValue ? "\"sort\":null" : "\"sort\":\"-x\""},
                                           {"x", "valid_share"}},
                              .filter = equalsCondition("column", names[i], true) + " and [place] <= 25"};
        result.charts.push_back(
            {idAt("frequencies", i), KAPOK_TR("descriptive", "Frequencies of %1").arg(shown), chart.json()});
    }
    return result;
}

}  // namespace kapok::descriptive
