#include "multivariate/data_matrix.h"

#include "sdk/by_group.h"
#include "sdk/declare.h"
#include "stats/model_matrix.h"
#include "stats/moments.h"

#include <algorithm>
#include <cmath>

namespace kapok::multivariate {
namespace {

// Sums of squares of such values are still finite.
constexpr double mostSize = 1e145;

}  // namespace

Parameter columnsOfNumbers() {
    return columnsParameter("columns", KAPOK_TR("multivariate", "Columns"),
                            KAPOK_TR("multivariate", "The columns of numbers that describe each row."), numberTypes());
}

DataMatrix dataMatrix(const InputTable& data, const std::vector<std::string>& columns, bool standardize,
                      std::size_t leastColumns) {
    if (columns.size() < leastColumns) {
        throw Error(KAPOK_TR("multivariate", "The method needs at least %1 columns.").arg(leastColumns),
                    KAPOK_TR("multivariate", "Choose more columns."));
    }
    std::vector<const ColumnView*> views;
    for (const std::string& name : columns) views.push_back(&data.column(name));
    stats::CompleteRows complete = stats::completeRows(views, data.rows());
    if (complete.rows.size() < 2) {
        throw Error(KAPOK_TR("multivariate", "Fewer than two rows have values in all columns."),
                    KAPOK_TR("multivariate", "Leave out columns with many missing values."));
    }
    DataMatrix result;
    result.left = complete.left;
    result.rows = std::move(complete.rows);
    result.names = columns;
    result.standardized = standardize;
    result.values = stats::Matrix(result.rows.size(), columns.size());
    for (std::size_t j = 0; j < views.size(); ++j) {
        const std::vector<double> numbers = stats::numbersOf(*views[j], result.rows);
        if (std::any_of(numbers.begin(), numbers.end(), [](double value) { return std::abs(value) > mostSize; })) {
            throw Error(KAPOK_TR("multivariate", "Column %1 holds values too great to be squared.").arg(columns[j]),
                        KAPOK_TR("multivariate", "Give it in greater units, or leave it out."));
        }
        const stats::Moments moments = stats::moments(numbers);
        result.means.push_back(moments.mean);
        result.spreads.push_back(moments.sd);
        if (standardize && !(moments.sd > 0)) {
            throw Error(KAPOK_TR("multivariate", "Column %1 is constant and cannot be standardised.").arg(columns[j]),
                        KAPOK_TR("multivariate", "Leave it out."));
        }
        std::transform(numbers.begin(), numbers.end(), result.values.column(j).begin(),
                       [&](double value) { return standardize ? (value - moments.mean) / moments.sd : value; });
    }
    return result;
}

void warnAboutData(const DataMatrix& data, Result& result) {
    if (data.left > 0) {
        result.warnings.push_back(
            KAPOK_TR("multivariate", "Rows left out because a value is missing or infinite: %1.").arg(data.left));
    }
    const auto [least, greatest] = std::minmax_element(data.spreads.begin(), data.spreads.end());
    if (!data.standardized && *greatest > 10 * *least) {
        result.warnings.push_back(KAPOK_TR("multivariate",
                                           "The columns differ much in spread, and those of great spread decide alone: "
                                           "standardise them unless their units are the same."));
    }
}

ModuleInfo methodInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                      std::vector<Parameter> parameters) {
    ModuleInfo info;
    info.id = std::move(id);
    info.title = std::move(title);
    info.group = KAPOK_TR("multivariate", "Multivariate methods");
    info.summary = std::move(summary);
    info.help = std::move(help);
    info.assumptions = std::move(assumptions);
    info.inputs.push_back({.label = KAPOK_TR("multivariate", "Data"), .help = KAPOK_TR("multivariate", "Any table.")});
    info.parameters = std::move(parameters);
    info.parameters.push_back(groupParameter());
    return info;
}

}  // namespace kapok::multivariate
