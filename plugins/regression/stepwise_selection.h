// Choosing the terms of a linear model by an information criterion.
#pragma once

#include "stats/model_matrix.h"

namespace kapok::regression {

enum class Direction : std::uint8_t { Both, Backward, Forward };

struct SelectionRules {
    Direction direction = Direction::Both;
    double penalty = 2;  ///< a coefficient: 2 is AIC, log n BIC
};

/// A model on the way: what was done to reach it.
struct SelectionStep {
    std::string action;  ///< "start", "drop", "add"
    std::size_t term = 0;
    std::size_t coefficients = 0;
    double residualSum = 0;
    double criterion = 0;  ///< n log(residualSum / n) + penalty * coefficients
};

struct Selection {
    std::vector<bool> terms;  ///< of model.termList: chosen
    std::vector<SelectionStep> steps;
};

/// Takes one term in or out at a time while that lowers the criterion: from the full model, or forwards from the empty
/// one. A term stays while another holds it (x while x:z or x^2), and comes in after those it holds. `counts` is empty
/// or how often each row counts. Throws Error when the full model leaves no residuals. One QR of the rows, O(n p^2),
/// then O(p^3) a candidate.
Selection selectTerms(const stats::ModelMatrix& model, std::span<const double> y, std::span<const double> counts,
                      const SelectionRules& rules);

}  // namespace kapok::regression
