#include "tests/samples.h"

#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/model_matrix.h"
#include "stats/quantile.h"

#include <algorithm>
#include <array>

namespace kapok::tests {

std::size_t Samples::count() const {
    std::size_t sum = 0;
    for (const Sample& sample : samples) sum += sample.values.size();
    return sum;
}

Samples samplesOf(const ColumnView& response, const ColumnView& factor, std::size_t least) {
    const std::array columns{&response, &factor};
    const stats::CompleteRows complete = stats::completeRows(columns, response.size());
    const stats::Categories categories = stats::categoriesOf(factor, complete.rows);
    if (categories.names.size() < least) {
        throw Error(KAPOK_TR("tests", "Column %1 has %2 groups with values; the test needs at least %3.")
                        .arg(factor.field().name)
                        .arg(categories.names.size())
                        .arg(least),
                    KAPOK_TR("tests", "Choose another column, or check the filter of the data."));
    }
    Samples result;
    result.left = complete.left;
    result.terms = categoryTerms(factor.type());
    for (std::size_t i = 0; i < categories.names.size(); ++i) {
        result.samples.push_back({categories.names[i], {}, {}});
        result.samples.back().values.reserve(categories.counts[i]);
    }
    for (std::size_t i = 0; i < complete.rows.size(); ++i) {
        result.samples[categories.codes[i]].values.push_back(response.number(complete.rows[i]));
    }
    for (Sample& sample : result.samples) sample.moments = stats::moments(sample.values);
    return result;
}

Samples twoSamplesOf(const ColumnView& response, const ColumnView& factor) {
    Samples samples = samplesOf(response, factor, 2);
    if (samples.samples.size() == 2) return samples;
    throw Error(KAPOK_TR("tests", "Column %1 has %2 groups; this test compares two.")
                    .arg(factor.field().name)
                    .arg(samples.samples.size()),
                KAPOK_TR("tests", "Filter the data to two groups, or choose a test of several groups."));
}

Sample sampleOf(const ColumnView& column, std::size_t& left) {
    const std::array columns{&column};
    const stats::CompleteRows complete = stats::completeRows(columns, column.size());
    left = complete.left;
    Sample sample{column.field().shown(), stats::numbersOf(column, complete.rows), {}};
    sample.moments = stats::moments(sample.values);
    return sample;
}

void needValues(const Sample& sample, std::size_t least) {
    if (sample.values.size() >= least) return;
    throw Error(KAPOK_TR("tests", "Too few values of %1: %2, where the test needs %3.")
                    .arg(sample.name)
                    .arg(sample.values.size())
                    .arg(least),
                KAPOK_TR("tests", "Choose another column, or check the filter of the data."));
}

std::vector<Parameter> sampleParameters() {
    return {columnParameter("response", KAPOK_TR("tests", "Response"), KAPOK_TR("tests", "The numbers to compare."),
                            numberTypes()),
            columnParameter("factor", KAPOK_TR("tests", "Factor"),
                            KAPOK_TR("tests", "The column whose values make the groups."),
                            {Type::Text, Type::Boolean, Type::Int64, Type::Float64})};
}

void writeGroups(const Samples& samples, const std::string& response, Result& result) {
    RowWriter writer(result.addTable("groups", KAPOK_TR("tests", "Groups")),
                     {"level:term", "n:int", "mean", "sd", "median"}, samples.terms);
    for (const Sample& sample : samples.samples) {
        std::vector<double> sorted = sample.values;
        std::sort(sorted.begin(), sorted.end());
        writer.row({sample.name, sorted.size(), sample.moments.mean, sample.moments.sd, stats::quantile(sorted, 0.5)});
    }
    const ChartText chart{.dataset = "groups",
                          .mark = "bar",
                          .title = response,
                          .channels = {{"x", "level", "nominal"}, {"y", "mean", "quantitative", response}}};
    result.charts.push_back({"means", KAPOK_TR("tests", "Means of the groups"), chart.json()});
}

}  // namespace kapok::tests
