#include "stats/least_squares.h"

#include "stats/double_double.h"
#include "stats/tall_qr.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::stats {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double aliasTolerance = 1e-13;
constexpr std::size_t smallElements = 500'000;
constexpr std::size_t mostRefined = 20'000'000;
constexpr double illConditioned = 1e4;
constexpr int mostRefinements = 12;

Index index(std::size_t value) { return static_cast<Index>(value); }

/// The power of two that brings a column's length near 1: scaling by it is exact.
double scaleOf(std::span<const double> column, const double* rootWeights) {
    double sum = 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const double value = rootWeights ? column[i] * rootWeights[i] : column[i];
        sum += value * value;
    }
    const double length = std::sqrt(sum);
    if (!(length > 0) || !std::isfinite(length)) return 1;
    return std::ldexp(1.0, -std::ilogb(length));
}

/// What the triangle of the scaled columns and y tells: the columns that count, and how hard the problem is.
struct Shape {
    std::vector<std::size_t> kept;
    double condition = 1;
};

/// Householder steps on the columns of R in order; a column with nothing left is skipped and uses up no row.
Shape shapeOf(const Matrix& triangle, std::size_t columns) {
    MatrixXd r = Eigen::Map<const MatrixXd>(triangle.values.data(), index(triangle.rows), index(triangle.columns));
    Shape shape;
    double least = std::numeric_limits<double>::infinity();
    double greatest = 0;
    Index row = 0;
    for (Index j = 0; j < index(columns) && row < r.rows(); ++j) {
        const double length = r.col(j).norm();
        auto rest = r.col(j).tail(r.rows() - row);
        const double left = rest.norm();
        if (!(left > aliasTolerance * length)) continue;
        VectorXd essential(rest.size() - 1);
        double tau = 0;
        double beta = 0;
        rest.makeHouseholder(essential, tau, beta);
        VectorXd workspace(r.cols());
        r.block(row, j, rest.size(), r.cols() - j).applyHouseholderOnTheLeft(essential, tau, workspace.data());
        least = std::min(least, left / length);
        greatest = std::max(greatest, left / length);
        shape.kept.push_back(static_cast<std::size_t>(j));
        ++row;
    }
    if (!shape.kept.empty()) shape.condition = greatest / least;
    return shape;
}

/// One least squares problem: the kept columns, scaled, and y, both times the roots of the weights.
struct Problem {
    std::vector<TallColumn> columns;  ///< kept ones
    std::vector<const double*> low;   ///< null where there is none
    const double* y = nullptr;
    const double* rootWeights = nullptr;  ///< null: all 1
    std::size_t rows = 0;

    double root(std::size_t row) const { return rootWeights ? rootWeights[row] : 1; }
    /// Row i of column j to twice the digits.
    DoubleDouble element(std::size_t i, std::size_t j) const {
        const double scale = columns[j].scale;
        DoubleDouble value{columns[j].values[i] * scale, low[j] ? low[j][i] * scale : 0};
        return rootWeights ? value * DoubleDouble{rootWeights[i], 0} : value;
    }
    DoubleDouble target(std::size_t i) const {
        return rootWeights ? twoProduct(y[i], rootWeights[i]) : DoubleDouble{y[i], 0};
    }
};

/// Solves [I X; X' 0] [r; b] = [f; g] with a QR decomposition of X, refined to nearly double-double.
class AugmentedSystem {
public:
    explicit AugmentedSystem(const Problem& problem) : problem_(problem), qr_(gathered(problem)) {}

    Index width() const { return index(problem_.columns.size()); }

    /// f is `problem.target` when `fromY`, else 0.
    struct Solution {
        std::vector<DoubleDouble> r;
        std::vector<DoubleDouble> b;
    };
    Solution solve(bool fromY, const VectorXd& g) const {
        Solution s;
        s.r.resize(problem_.rows);
        s.b.resize(problem_.columns.size());
        double last = std::numeric_limits<double>::infinity();
        for (int iteration = 0; iteration < mostRefinements; ++iteration) {
            const auto [df, dg] = remainder(s, fromY, g);
            VectorXd dr;
            VectorXd db;
            step(df, dg, dr, db);
            double size = 0;
            for (std::size_t j = 0; j < s.b.size(); ++j) {
                s.b[j] = s.b[j] + db[index(j)];
                const double scale = std::abs(s.b[j].value());
                size = std::max(size, scale > 0 ? std::abs(db[index(j)]) / scale : 0);
            }
            for (std::size_t i = 0; i < s.r.size(); ++i) s.r[i] = s.r[i] + dr[index(i)];
            if (size < 1e-17 || (iteration > 2 && size >= last)) break;
            last = size;
        }
        return s;
    }

private:
    static MatrixXd gathered(const Problem& problem) {
        MatrixXd x(index(problem.rows), index(problem.columns.size()));
        for (Index j = 0; j < x.cols(); ++j) {
            for (Index i = 0; i < x.rows(); ++i) {
                x(i, j) = problem.element(static_cast<std::size_t>(i), static_cast<std::size_t>(j)).value();
            }
        }
        return x;
    }

    std::pair<VectorXd, VectorXd> remainder(const Solution& s, bool fromY, const VectorXd& g) const {
        VectorXd df(index(problem_.rows));
        std::vector<DoubleDouble> dg(s.b.size());
        for (std::size_t j = 0; j < dg.size(); ++j) dg[j] = {g[index(j)], 0};
        for (std::size_t i = 0; i < problem_.rows; ++i) {
            DoubleDouble f = (fromY ? problem_.target(i) : DoubleDouble{}) - s.r[i];
            for (std::size_t j = 0; j < dg.size(); ++j) {
                const DoubleDouble x = problem_.element(i, j);
                f = f - x * s.b[j];
                dg[j] = dg[j] - x * s.r[i];
            }
            df[index(i)] = f.value();
        }
        VectorXd rest(width());
        for (std::size_t j = 0; j < dg.size(); ++j) rest[index(j)] = dg[j].value();
        return {std::move(df), std::move(rest)};
    }

    void step(const VectorXd& f, const VectorXd& g, VectorXd& dr, VectorXd& db) const {
        const auto triangle = qr_.matrixQR().topRows(width()).triangularView<Eigen::Upper>();
        const VectorXd h = triangle.transpose().solve(g);
        VectorXd d = f;
        d.applyOnTheLeft(qr_.householderQ().adjoint());
        db = triangle.solve(d.head(width()) - h);
        d.head(width()) = h;
        d.applyOnTheLeft(qr_.householderQ());
        dr = std::move(d);
    }

    const Problem& problem_;
    Eigen::HouseholderQR<MatrixXd> qr_;
};

/// Coefficients, residuals and inverse of the scaled problem, put back into the units of the data.
class Writer {
public:
    Writer(LeastSquares& fit, const Problem& problem, const Shape& shape, std::size_t columns)
        : fit_(fit), problem_(problem), shape_(shape) {
        fit.coefficients.assign(columns, notANumber);
        fit.covariance = Matrix(columns, columns);
        std::fill(fit.covariance.values.begin(), fit.covariance.values.end(), notANumber);
        fit.rank = shape.kept.size();
        fit.condition = shape.condition;
    }

    void coefficient(std::size_t j, double value) {
        fit_.coefficients[shape_.kept[j]] = value * problem_.columns[j].scale;
    }
    void inverse(std::size_t i, std::size_t j, double value) {
        fit_.covariance(shape_.kept[i], shape_.kept[j]) = value * problem_.columns[i].scale * problem_.columns[j].scale;
    }

private:
    LeastSquares& fit_;
    const Problem& problem_;
    const Shape& shape_;
};

void solveRefined(const Problem& problem, Writer& writer, LeastSquares& fit, RunContext* context) {
    const AugmentedSystem system(problem);
    const std::size_t width = problem.columns.size();
    const auto solution = system.solve(true, VectorXd::Zero(system.width()));
    for (std::size_t j = 0; j < width; ++j) writer.coefficient(j, solution.b[j].value());
    DoubleDouble sum;
    for (std::size_t i = 0; i < problem.rows; ++i) {
        sum = sum + solution.r[i] * solution.r[i];
        const double root = problem.root(i);
        fit.residuals[i] = root > 0 ? solution.r[i].value() / root : 0;
        fit.fitted[i] = problem.y[i] - fit.residuals[i];
    }
    fit.residualSum = sum.value();
    for (std::size_t j = 0; j < width; ++j) {
        if (context) context->check();
        // X'X b = e_j: with r = -X b the second row reads X'r = -e_j.
        VectorXd g = VectorXd::Zero(system.width());
        g[index(j)] = -1;
        const auto column = system.solve(false, g);
        for (std::size_t i = 0; i < width; ++i) writer.inverse(i, j, column.b[i].value());
    }
    fit.refined = true;
}

MatrixXd inverseOfSquare(const Eigen::Ref<const MatrixXd>& triangle) {
    const MatrixXd inverse =
        triangle.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(triangle.rows(), triangle.cols()));
    return inverse * inverse.transpose();
}

void solvePlain(const Problem& problem, const Matrix& triangle, Writer& writer, LeastSquares& fit,
                RunContext* context) {
    const auto width = index(problem.columns.size());
    const Eigen::Map<const MatrixXd> r(triangle.values.data(), index(triangle.rows), index(triangle.columns));
    const VectorXd b = r.topLeftCorner(width, width).triangularView<Eigen::Upper>().solve(r.col(width).head(width));
    const MatrixXd inverse = inverseOfSquare(r.topLeftCorner(width, width));
    for (Index i = 0; i < width; ++i) {
        writer.coefficient(static_cast<std::size_t>(i), b[i]);
        for (Index j = 0; j < width; ++j) {
            writer.inverse(static_cast<std::size_t>(i), static_cast<std::size_t>(j), inverse(i, j));
        }
    }
    constexpr std::size_t block = 1U << 14;
    const std::size_t blocks = (problem.rows + block - 1) / block;
    std::vector<DoubleDouble> sums(blocks);
    const auto work = [&](std::size_t k) {
        const std::size_t begin = k * block;
        const std::size_t count = std::min(block, problem.rows - begin);
        VectorXd fitted = VectorXd::Zero(index(count));
        for (Index j = 0; j < width; ++j) {
            const TallColumn& column = problem.columns[static_cast<std::size_t>(j)];
            fitted += b[j] * column.scale * Eigen::Map<const VectorXd>(column.values + begin, index(count));
        }
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const double residual = problem.y[begin + i] - fitted[index(i)];
            const double weighted = residual * problem.root(begin + i);
            fit.fitted[begin + i] = fitted[index(i)];
            fit.residuals[begin + i] = residual;
            sum += weighted * weighted;
        }
        sums[k] = {sum, 0};
    };
    if (context) {
        context->parallelFor(blocks, work);
    } else {
        for (std::size_t k = 0; k < blocks; ++k) work(k);
    }
    DoubleDouble sum;
    for (const DoubleDouble& each : sums) sum = sum + each;
    fit.residualSum = sum.value();
}

void addTotals(std::span<const double> y, std::span<const double> weights, LeastSquares& fit) {
    DoubleDouble weight;
    DoubleDouble sum;
    DoubleDouble squares;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const DoubleDouble w{weights.empty() ? 1 : weights[i], 0};
        weight = weight + w;
        sum = sum + w * DoubleDouble{y[i], 0};
        squares = squares + w * twoProduct(y[i], y[i]);
    }
    fit.uncentredTotal = squares.value();
    const double high = sum.value() / weight.value();
    const DoubleDouble mean = twoSum(high, (sum - weight * DoubleDouble{high, 0}).value() / weight.value());
    DoubleDouble total;
    for (std::size_t i = 0; i < y.size(); ++i) {
        const DoubleDouble gap = DoubleDouble{y[i], 0} - mean;
        total = total + DoubleDouble{weights.empty() ? 1 : weights[i], 0} * (gap * gap);
    }
    fit.total = total.value();
}

/// The diagonal by the inverse, block of rows by block: enough digits for well-conditioned problems, and no Q.
template <class Root>
std::vector<double> quickLeverages(const Design& design, const LeastSquares& fit, const std::vector<std::size_t>& kept,
                                   Root rootOf) {
    const auto width = index(kept.size());
    MatrixXd inverse(width, width);
    for (Index i = 0; i < width; ++i) {
        for (Index j = 0; j < width; ++j) {
            inverse(i, j) = fit.covariance(kept[static_cast<std::size_t>(i)], kept[static_cast<std::size_t>(j)]);
        }
    }
    constexpr std::size_t block = 2048;
    std::vector<double> result(design.x.rows);
    for (std::size_t first = 0; first < result.size(); first += block) {
        const std::size_t count = std::min(block, result.size() - first);
        MatrixXd x(index(count), width);
        for (Index j = 0; j < width; ++j) {
            const auto column = design.x.column(kept[static_cast<std::size_t>(j)]);
            for (std::size_t i = 0; i < count; ++i) x(index(i), j) = column[first + i] * rootOf(first + i);
        }
        const VectorXd diagonal = (x * inverse).cwiseProduct(x).rowwise().sum();
        for (std::size_t i = 0; i < count; ++i) result[first + i] = std::clamp(diagonal[index(i)], 0.0, 1.0);
    }
    return result;
}

}  // namespace

std::vector<std::size_t> LeastSquares::kept() const {
    std::vector<std::size_t> result;
    for (std::size_t j = 0; j < coefficients.size(); ++j) {
        if (!std::isnan(coefficients[j])) result.push_back(j);
    }
    return result;
}

LeastSquares leastSquares(const Design& design, std::span<const double> y, std::span<const double> weights,
                          RunContext* context) {
    const std::size_t rows = y.size();
    const std::size_t width = design.x.columns;
    if (rows == 0) {
        throw Error(KAPOK_TR("stats", "There are no rows to fit a model to."),
                    KAPOK_TR("stats", "Choose other columns, or check the filter of the data."));
    }
    std::vector<double> roots;
    for (const double weight : weights) roots.push_back(std::sqrt(weight));
    const double* rootWeights = roots.empty() ? nullptr : roots.data();

    std::vector<TallColumn> columns;
    for (std::size_t j = 0; j < width; ++j) {
        columns.push_back({design.x.column(j).data(), scaleOf(design.x.column(j), rootWeights)});
    }
    std::vector<TallColumn> withTarget = columns;
    withTarget.push_back({y.data(), 1});
    Matrix triangle = tallR(withTarget, rows, rootWeights, context);
    const Shape shape = shapeOf(triangle, width);

    Problem problem{{}, {}, y.data(), rootWeights, rows};
    for (const std::size_t j : shape.kept) {
        problem.columns.push_back(columns[j]);
        problem.low.push_back(design.low.empty() ? nullptr : design.low.column(j).data());
    }
    LeastSquares fit;
    fit.fitted.resize(rows);
    fit.residuals.resize(rows);
    addTotals(y, weights, fit);
    Writer writer(fit, problem, shape, width);
    const std::size_t elements = rows * shape.kept.size();
    // Refining the inverse costs p solutions: of problems with many columns only the hard ones are worth it.
    const bool cheap = elements * (shape.kept.size() + 1) <= smallElements;
    if (shape.kept.empty()) {
        fit.residuals.assign(y.begin(), y.end());
        fit.residualSum = fit.uncentredTotal;
    } else if (cheap || (shape.condition > illConditioned && elements <= mostRefined)) {
        solveRefined(problem, writer, fit, context);
    } else {
        if (shape.kept.size() < width) {
            std::vector<TallColumn> kept = problem.columns;
            kept.push_back({y.data(), 1});
            triangle = tallR(kept, rows, rootWeights, context);
        }
        solvePlain(problem, triangle, writer, fit, context);
    }
    return fit;
}

std::vector<double> leverages(const Design& design, const LeastSquares& fit, std::span<const double> weights) {
    const std::vector<std::size_t> kept = fit.kept();
    const std::size_t rows = design.x.rows;
    const auto width = index(kept.size());
    const auto rootOf = [&](std::size_t row) { return weights.empty() ? 1 : std::sqrt(weights[row]); };
    if (rows * kept.size() > smallElements && fit.condition < illConditioned) {
        return quickLeverages(design, fit, kept, rootOf);
    }
    // From the inverse alone the product would lose digits twice; a fresh Q of the scaled columns does not.
    MatrixXd x(index(rows), width);
    for (Index j = 0; j < width; ++j) {
        const std::span<const double> column = design.x.column(kept[static_cast<std::size_t>(j)]);
        const double scale = scaleOf(column, nullptr);
        for (std::size_t i = 0; i < rows; ++i) {
            x(index(i), j) = column[i] * scale * rootOf(i);
        }
    }
    const Eigen::HouseholderQR<MatrixXd> qr(std::move(x));
    const MatrixXd q = qr.householderQ() * MatrixXd::Identity(index(rows), width);
    std::vector<double> result(rows);
    for (std::size_t i = 0; i < rows; ++i) result[i] = std::min(1.0, q.row(index(i)).squaredNorm());
    return result;
}

}  // namespace kapok::stats
