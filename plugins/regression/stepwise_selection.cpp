#include "regression/stepwise_selection.h"

#include "stats/tall_qr.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::regression {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;

/// Whether `whole` holds every factor of `part`, to the same power at least.
bool holds(const stats::Term& whole, const stats::Term& part) {
    return std::all_of(part.begin(), part.end(), [&](const stats::TermFactor& factor) {
        return std::any_of(whole.begin(), whole.end(), [&](const stats::TermFactor& other) {
            return other.column == factor.column && other.power >= factor.power;
        });
    });
}

/// Residual sums of all models of the terms, from the triangle of the full one.
class Candidates {
public:
    Candidates(const stats::ModelMatrix& model, std::span<const double> y, std::span<const double> counts)
        : model_(model), rows_(static_cast<double>(y.size())) {
        if (!counts.empty()) rows_ = std::accumulate(counts.begin(), counts.end(), 0.0);
        std::vector<double> roots(counts.size());
        std::transform(counts.begin(), counts.end(), roots.begin(), [](double count) { return std::sqrt(count); });
        std::vector<stats::TallColumn> columns;
        for (std::size_t j = 0; j < model.names.size(); ++j) {
            const auto column = model.design.x.column(j);
            double size = 0;
            for (const double value : column) size = std::max(size, std::abs(value));
            columns.push_back({column.data(), size > 0 ? 1 / size : 1});
        }
        columns.push_back({y.data(), 1});
        const stats::Matrix r = stats::tallR(columns, y.size(), roots.empty() ? nullptr : roots.data(), nullptr);
        triangle_ =
            Eigen::Map<const MatrixXd>(r.values.data(), static_cast<Index>(r.rows), static_cast<Index>(r.columns));
    }

    SelectionStep fit(const std::vector<bool>& terms, double penalty) const {
        std::vector<Index> kept;
        for (std::size_t j = 0; j < model_.names.size(); ++j) {
            if (model_.terms[j] == 0 || terms[model_.terms[j] - 1]) kept.push_back(static_cast<Index>(j));
        }
        MatrixXd part(triangle_.rows(), static_cast<Index>(kept.size()));
        for (Index j = 0; j < part.cols(); ++j) part.col(j) = triangle_.col(kept[static_cast<std::size_t>(j)]);
        Eigen::ColPivHouseholderQR<MatrixXd> factor(part.rows(), part.cols());
        factor.setThreshold(1e-12);
        factor.compute(part);
        const Eigen::VectorXd rotated = factor.householderQ().adjoint() * triangle_.col(triangle_.cols() - 1);
        SelectionStep step;
        step.coefficients = static_cast<std::size_t>(factor.rank());
        step.residualSum = rotated.tail(rotated.size() - factor.rank()).squaredNorm();
        step.criterion = rows_ * std::log(step.residualSum / rows_) + penalty * static_cast<double>(step.coefficients);
        return step;
    }

    double rows() const { return rows_; }

private:
    const stats::ModelMatrix& model_;
    double rows_;
    MatrixXd triangle_;
};

bool mayGo(const std::vector<stats::Term>& list, const std::vector<bool>& terms, std::size_t t) {
    for (std::size_t other = 0; other < list.size(); ++other) {
        if (other != t && terms[other] && holds(list[other], list[t])) return false;
    }
    return true;
}

bool mayCome(const std::vector<stats::Term>& list, const std::vector<bool>& terms, std::size_t t) {
    for (std::size_t other = 0; other < list.size(); ++other) {
        if (other != t && !terms[other] && holds(list[t], list[other])) return false;
    }
    return true;
}

}  // namespace

Selection selectTerms(const stats::ModelMatrix& model, std::span<const double> y, std::span<const double> counts,
                      const SelectionRules& rules) {
    const Candidates candidates(model, y, counts);
    const std::vector<stats::Term>& list = model.termList;
    Selection selection{std::vector<bool>(list.size(), rules.direction != Direction::Forward), {}};
    selection.steps.push_back(candidates.fit(selection.terms, rules.penalty));
    selection.steps.back().action = "start";
    for (;;) {
        SelectionStep best = selection.steps.back();
        bool found = false;
        for (std::size_t t = 0; t < list.size(); ++t) {
            const bool inside = selection.terms[t];
            const bool allowed = inside ? rules.direction != Direction::Forward && mayGo(list, selection.terms, t)
                                        : rules.direction != Direction::Backward && mayCome(list, selection.terms, t);
            if (!allowed) continue;
            std::vector<bool> changed = selection.terms;
            changed[t] = !inside;
            SelectionStep step = candidates.fit(changed, rules.penalty);
            if (!(step.criterion < best.criterion - 1e-9 * std::abs(best.criterion))) continue;
            step.action = inside ? "drop" : "add";
            step.term = t;
            best = step;
            found = true;
        }
        if (!found) return selection;
        selection.terms[best.term] = !selection.terms[best.term];
        selection.steps.push_back(best);
    }
}

}  // namespace kapok::regression
