// The module multivariate.pca.
#include "multivariate/data_matrix.h"
#include "multivariate/eigen_matrix.h"
#include "multivariate/loading_tables.h"
#include "multivariate/modules.h"
#include "multivariate/spectrum.h"
#include "multivariate/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>

namespace kapok::multivariate {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Variances of the components, falling, and their directions. The greatest part of a direction is positive.
struct Components {
    VectorXd variances;
    MatrixXd directions;
};

Components componentsOf(const MatrixXd& centered) {
    const MatrixXd covariance = centered.transpose() * centered / static_cast<double>(centered.rows() - 1);
    const Spectrum spectrum = spectrumOf(plain(covariance));
    const Eigen::Map<const VectorXd> values(spectrum.values.data(), covariance.rows());
    return {values.cwiseMax(0), view(spectrum.vectors)};
}

std::string componentName(Index c) { return "PC" + std::to_string(c + 1); }

}  // namespace

ModuleInfo pcaInfo() {
    return methodInfo(
        "multivariate.pca", KAPOK_TR("multivariate", "Principal components"),
        KAPOK_TR("multivariate", "Few new columns that hold most of the variation of many."),
        KAPOK_TR(
            "multivariate",
            "The eigenvectors of the correlation matrix, or of the covariance matrix when the columns are not "
            "standardised. Components are uncorrelated and in the order of their variance; the sign of each is chosen "
            "so that its greatest part is positive. Variances take the divisor n − 1. With standardised columns, "
            "components of a variance above 1 hold more than a column of their own.\n\n"
            "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
            "Sources: K. Pearson, Philosophical Magazine 2, 1901; H. Hotelling, Journal of Educational Psychology 24, "
            "1933."),
        KAPOK_TR("multivariate",
                 "Relations between the columns are straight, and the columns are on comparable scales, which is "
                 "checked and said. No distribution is needed."),
        {columnsOfNumbers(),
         booleanParameter("standardize", KAPOK_TR("multivariate", "Standardise"),
                          KAPOK_TR("multivariate", "Gives every column the same weight."), true),
         integerParameter("components", KAPOK_TR("multivariate", "Components"),
                          KAPOK_TR("multivariate", "How many to keep in the tables; all unless given."), {}, 1, 1000)});
}

Result runPca(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), parameters.boolean("standardize"), 2);
    const auto columns = static_cast<Index>(data.names.size());
    MatrixXd centered = view(data.values);
    centered.rowwise() -= centered.colwise().mean().eval();
    const Components components = componentsOf(centered);
    context.check();
    const Index kept =
        parameters.has("components") ? std::min<Index>(parameters.integer("components"), columns) : columns;
    const double total = components.variances.sum();

    Result result;
    RowWriter writer(result.addTable("components", KAPOK_TR("multivariate", "Components")),
                     {"component:term", "variance", "share", "cumulative"}, componentTerms());
    double sum = 0;
    for (Index c = 0; c < columns; ++c) {
        sum += components.variances[c];
        writer.row({componentName(c), components.variances[c], components.variances[c] / total, sum / total});
    }
    const ChartText scree{.dataset = "components",
                          .mark = "bar",
                          .title = "",
                          .channels = {{"x", "component", "nominal"}, {"y", "share"}}};
    result.charts.push_back({"scree", KAPOK_TR("multivariate", "Shares of the components"), scree.json()});
    const stats::Matrix directions = plain(components.directions.leftCols(kept));
    writeLoadings({.names = data.names, .prefix = "PC", .loadings = &directions},
                  KAPOK_TR("multivariate", "Directions of the components"), result);
    writeScores(data, plain(centered * components.directions.leftCols(kept)), "PC", result);
    const Index two = std::min<Index>(2, columns);
    result.texts.push_back(
        {"summary", KAPOK_TR("multivariate", "The first %1 of %2 components hold %3 % of the variation of %4 rows.")
                        .arg(static_cast<std::int64_t>(two))
                        .arg(static_cast<std::int64_t>(columns))
                        .arg(rounded(100 * components.variances.head(two).sum() / total))
                        .arg(data.rows.size())});
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
