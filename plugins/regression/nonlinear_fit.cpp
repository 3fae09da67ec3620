#include "regression/nonlinear_fit.h"

#include <Eigen/QR>
#include <unsupported/Eigen/NonLinearOptimization>

#include <cmath>
#include <limits>

namespace kapok::regression {
namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int mostEvaluations = 20'000;
// Stands for the residual of a row without a finite value: the step that led there is refused.
constexpr double outOfReach = 1e100;

/// Residuals and their Jacobian, as the minimiser asks for them.
class Residuals {
public:
    Residuals(const ModelFormula& formula, VectorXd y, RunContext& context)
        : formula_(formula), y_(std::move(y)), context_(context) {}

    int inputs() const { return static_cast<int>(formula_.parameters().size()); }
    int values() const { return static_cast<int>(y_.size()); }

    /// Length of the response.
    double size() const { return y_.norm(); }

    int operator()(const VectorXd& x, VectorXd& residuals) const {
        context_.check();
        residuals = formula_.evaluate(x).values.matrix() - y_;
        for (double& residual : residuals) {
            if (!std::isfinite(residual)) residual = outOfReach;
        }
        return 0;
    }
    int df(const VectorXd& x, MatrixXd& jacobian) const {
        jacobian = formula_.evaluate(x).derivatives.matrix();
        for (double& slope : jacobian.reshaped()) {
            if (!std::isfinite(slope)) slope = 0;
        }
        return 0;
    }

private:
    const ModelFormula& formula_;
    VectorXd y_;
    RunContext& context_;
};

/// QR of the Jacobian with columns of length 1.
struct ScaledJacobian {
    VectorXd scale;
    Eigen::ColPivHouseholderQR<MatrixXd> qr;

    explicit ScaledJacobian(const MatrixXd& jacobian) : scale(jacobian.colwise().norm()) {
        for (double& length : scale) length = length > 0 ? length : 1;
        qr.setThreshold(1e-14);
        qr.compute(jacobian * scale.cwiseInverse().asDiagonal());
    }
};

void polish(const Residuals& problem, VectorXd& x) {
    VectorXd residuals;
    MatrixXd jacobian;
    problem(x, residuals);
    double sum = residuals.squaredNorm();
    for (int i = 0; i < 20; ++i) {
        problem.df(x, jacobian);
        const ScaledJacobian scaled(jacobian);
        const VectorXd next = x - scaled.scale.cwiseInverse().cwiseProduct(scaled.qr.solve(residuals));
        VectorXd changed;
        problem(next, changed);
        const double lower = changed.squaredNorm();
        if (!(lower < sum)) return;
        x = next;
        residuals = changed;
        sum = lower;
    }
}

/// Bates & Watts' (1988) relative offset: what a further Gauss-Newton step would take off the residuals.
bool isMinimum(const MatrixXd& jacobian, const VectorXd& residuals, double size) {
    const ScaledJacobian scaled(jacobian);
    VectorXd turned = residuals;
    turned.applyOnTheLeft(scaled.qr.householderQ().setLength(scaled.qr.rank()).adjoint());
    const double offset = turned.head(scaled.qr.rank()).norm();
    return offset <= std::max(1e-4 * residuals.norm(), 1e-9 * size);
}

struct Descent {
    VectorXd parameters;
    double sum;
    int evaluations;
    bool converged;
    bool flat;  ///< some parameters hardly matter where it ended
};

Descent descend(Residuals& problem, const VectorXd& start, double firstStep) {
    constexpr double epsilon = std::numeric_limits<double>::epsilon();
    Eigen::LevenbergMarquardt<Residuals> minimizer(problem);
    minimizer.parameters.ftol = epsilon;
    minimizer.parameters.xtol = epsilon;
    minimizer.parameters.maxfev = mostEvaluations;
    minimizer.parameters.factor = firstStep;
    Descent descent{start, 0, 0, false, false};
    const auto status = minimizer.minimize(descent.parameters);
    descent.evaluations = static_cast<int>(minimizer.nfev);
    polish(problem, descent.parameters);
    VectorXd residuals;
    MatrixXd jacobian;
    problem(descent.parameters, residuals);
    problem.df(descent.parameters, jacobian);
    descent.sum = residuals.squaredNorm();
    // The scale of a parameter never shrinks on the way: after a steep start it can hold the others fast.
    descent.converged = status > 0 && status != Eigen::LevenbergMarquardtSpace::TooManyFunctionEvaluation &&
                        isMinimum(jacobian, residuals, problem.size());
    for (Eigen::Index j = 0; j < start.size(); ++j) {
        const double influence = jacobian.col(j).norm() * std::abs(descent.parameters[j]);
        descent.flat = descent.flat || influence < 1e-8 * problem.size();
    }
    return descent;
}

}  // namespace

NonlinearFit fitNonlinear(const ModelFormula& formula, const VectorXd& start, RunContext& context) {
    const VectorXd y = formula.responseValues();
    if (!formula.evaluate(start).values.allFinite() || !y.allFinite()) {
        throw Error(KAPOK_TR("regression", "The formula has no finite value in every row at the starting values."),
                    KAPOK_TR("regression", "Choose other starting values, or check the formula."));
    }
    Residuals problem(formula, y, context);
    NonlinearFit fit;
    fit.parameters = start;
    double least = std::numeric_limits<double>::infinity();
    // A long first step may land where the formula is flat; then a careful one is tried.
    for (const double firstStep : {100.0, 1.0, 0.1}) {
        const Descent descent = descend(problem, start, firstStep);
        fit.evaluations += descent.evaluations;
        if (descent.sum < least) {
            least = descent.sum;
            fit.parameters = descent.parameters;
            fit.converged = descent.converged;
        }
        if (descent.converged && !descent.flat) break;
    }

    const Differentiated at = formula.evaluate(fit.parameters);
    fit.fitted = at.values.matrix();
    fit.residuals = y - fit.fitted;
    fit.residualSum = fit.residuals.squaredNorm();
    const ScaledJacobian scaled(at.derivatives.matrix());
    const auto width = fit.parameters.size();
    fit.inverse = MatrixXd::Constant(width, width, std::numeric_limits<double>::quiet_NaN());
    if (scaled.qr.rank() == width) {
        const MatrixXd triangle = scaled.qr.matrixQR().topRows(width).triangularView<Eigen::Upper>();
        const MatrixXd solved = triangle.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(width, width));
        const MatrixXd root = scaled.scale.cwiseInverse().asDiagonal() * (scaled.qr.colsPermutation() * solved);
        fit.inverse = root * root.transpose();
    }
    return fit;
}

}  // namespace kapok::regression
