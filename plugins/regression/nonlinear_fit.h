// Nonlinear least squares of a formula.
#pragma once

#include "regression/model_formula.h"

namespace kapok::regression {

struct NonlinearFit {
    Eigen::VectorXd parameters;
    Eigen::VectorXd fitted;
    Eigen::VectorXd residuals;
    Eigen::MatrixXd inverse;  ///< (J'J)^-1; NaN when the Jacobian is singular
    double residualSum = 0;
    int evaluations = 0;
    bool converged = false;
};

/// Levenberg-Marquardt with a trust region (Moré 1978, MINPACK), then Gauss-Newton steps as long as they lower the sum.
/// Parameters are scaled by the Jacobian. Throws Error when the formula has no finite values at the start.
NonlinearFit fitNonlinear(const ModelFormula& formula, const Eigen::VectorXd& start, RunContext& context);

}  // namespace kapok::regression
