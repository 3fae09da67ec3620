#include "descriptive/covariance_determinant.h"

#include "stats/distributions.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace kapok::descriptive {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t starts = 500;
constexpr std::size_t finalists = 10;
constexpr std::size_t mostSampled = 1500;
constexpr int mostSteps = 200;

/// A center and a covariance, factored.
struct Shape {
    VectorXd center;
    Eigen::LLT<MatrixXd> factor;
    double logDeterminant = std::numeric_limits<double>::infinity();  ///< -infinity where the rows lie on one plane

    bool regular() const { return std::isfinite(logDeterminant); }
};

using Places = std::vector<Index>;

Places allPlaces(Index rows) {
    Places places(static_cast<std::size_t>(rows));
    std::iota(places.begin(), places.end(), Index{0});
    return places;
}

/// Mean and covariance of some rows. Columns have a spread near 1.
Shape shapeOf(const MatrixXd& x, const Places& places) {
    const MatrixXd rows = x(places, Eigen::all);
    Shape shape;
    shape.center = rows.colwise().mean();
    const MatrixXd centered = rows.rowwise() - shape.center.transpose();
    const MatrixXd covariance = centered.transpose() * centered / static_cast<double>(places.size() - 1);
    shape.factor.compute(covariance);
    const auto diagonal = shape.factor.matrixLLT().diagonal();
    const bool regular = shape.factor.info() == Eigen::Success && diagonal.minCoeff() > 1e-8 * diagonal.maxCoeff();
    shape.logDeterminant = regular ? 2 * diagonal.array().log().sum() : -std::numeric_limits<double>::infinity();
    return shape;
}

VectorXd squaresFrom(const MatrixXd& x, const Shape& shape) {
    const MatrixXd centered = x.rowwise() - shape.center.transpose();
    return shape.factor.matrixL().solve(centered.transpose()).colwise().squaredNorm();
}

/// Rousseeuw & van Driessen's C-step: the shape of the `count` rows nearest to a shape. Its determinant is no greater.
Shape concentrated(const MatrixXd& x, const Shape& shape, std::size_t count) {
    const VectorXd squares = squaresFrom(x, shape);
    Places places = allPlaces(x.rows());
    std::nth_element(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(count) - 1, places.end(),
                     [&](Index a, Index b) { return squares[a] != squares[b] ? squares[a] < squares[b] : a < b; });
    places.resize(count);
    return shapeOf(x, places);
}

/// From p + 1 random rows, more where those lie on one plane; two C-steps.
Shape randomStart(const MatrixXd& x, std::size_t count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    Places order = allPlaces(x.rows());
    const auto size = order.size();
    Shape shape;
    for (std::size_t taken = 0; taken < size && !shape.regular(); ++taken) {
        std::swap(order[taken], order[taken + random() % (size - taken)]);
        if (taken < static_cast<std::size_t>(x.cols())) continue;
        shape = shapeOf(x, Places(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(taken) + 1));
    }
    for (int step = 0; step < 2 && shape.regular(); ++step) shape = concentrated(x, shape, count);
    return shape;
}

std::size_t halfOf(Index rows, Index columns) { return static_cast<std::size_t>((rows + columns + 1) / 2); }

/// The shape of the half of the rows with the least determinant that was found.
Shape leastDeterminant(const MatrixXd& x, RunContext& context) {
    MatrixXd sample = x;
    if (x.rows() > static_cast<Index>(mostSampled)) {
        std::mt19937_64 random(context.seed());
        Places order = allPlaces(x.rows());
        for (std::size_t i = 0; i < mostSampled; ++i) std::swap(order[i], order[i + random() % (order.size() - i)]);
        order.resize(mostSampled);
        sample = x(order, Eigen::all);
    }
    std::vector<Shape> shapes(starts);
    context.parallelFor(starts, [&](std::size_t i) {
        context.check();
        shapes[i] = randomStart(sample, halfOf(sample.rows(), x.cols()), context.seed() * 1'000'003 + i);
    });
    std::stable_sort(shapes.begin(), shapes.end(),
                     [](const Shape& a, const Shape& b) { return a.logDeterminant < b.logDeterminant; });
    Shape best;
    for (std::size_t i = 0; i < finalists; ++i) {
        Shape shape = shapes[i];
        for (int step = 0; step < mostSteps && shape.regular(); ++step) {
            context.check();
            Shape next = concentrated(x, shape, halfOf(x.rows(), x.cols()));
            // The first step on all rows replaces the determinant of the sample.
            const bool done = step > 0 && !(next.logDeterminant < shape.logDeterminant - 1e-12);
            shape = std::move(next);
            if (done) break;
        }
        if (shape.logDeterminant < best.logDeterminant) best = std::move(shape);
    }
    return best;
}

/// Of the covariance of the share of a normal sample nearest to its center (Croux & Haesbroeck 1999).
double consistency(double share, double columns) {
    if (share >= 1) return 1;
    const double radius = stats::chiSquareQuantile(share, columns);
    return share / (1 - stats::chiSquareUpper(radius, columns + 2));
}

/// Coefficients of Pison, Van Aelst & Willems (2002, section 4) for half of the rows.
struct FewRows {
    std::array<double, 2> one;      ///< gamma and beta for one column
    std::array<double, 2> two;      ///< and for two
    std::array<double, 3> rowsTwo;  ///< gamma, beta and q for more columns, with n = q p^2
    std::array<double, 3> rowsThree;
};
constexpr FewRows ofDeterminant{{0.262024211897096, 0.604756680630497},
                                {0.673292623522027, 0.691365864961895},
                                {-1.42764571687802, 1.26263336932151, 2},
                                {-1.06141115981725, 1.28907991440387, 3}};
constexpr FewRows ofWeighted{{1.11098143415027, 1.5182890270453},
                             {3.11101712909049, 1.91401056721863},
                             {-1.02842572724793, 1.67659883081926, 2},
                             {-0.26800273450853, 1.35968562893582, 3}};

/// What a covariance of few normal rows is multiplied by: 1 / (1 - e^gamma / n^beta).
double correction(const FewRows& table, double rows, double columns) {
    std::array<double, 2> line = columns == 1 ? table.one : table.two;
    if (columns > 2) {
        const auto height = [&](const std::array<double, 3>& at) {
            return std::log(-at[0] / std::pow(columns, at[1]));
        };
        const double first = std::log(table.rowsTwo[2] * columns * columns);
        const double second = std::log(table.rowsThree[2] * columns * columns);
        line[1] = (height(table.rowsTwo) - height(table.rowsThree)) / (second - first);
        line[0] = height(table.rowsTwo) + line[1] * first;
    }
    return 1 / (1 - std::exp(line[0]) / std::pow(rows, line[1]));
}

void refusePlane(const Shape& shape) {
    if (shape.regular()) return;
    throw Error(KAPOK_TR("descriptive", "Half of the rows lie on one plane: distances from them have no measure."),
                KAPOK_TR("descriptive", "Leave out columns that are sums of others or mostly one value."));
}

/// Each column less its median, in median deviations or, where they are 0, standard ones; a constant column is 0.
MatrixXd scaled(const stats::Matrix& values) {
    MatrixXd x = Eigen::Map<const MatrixXd>(values.values.data(), static_cast<Index>(values.rows),
                                            static_cast<Index>(values.columns));
    for (Index j = 0; j < x.cols(); ++j) {
        const auto median = [](VectorXd numbers) {
            const auto middle = numbers.data() + numbers.size() / 2;
            std::nth_element(numbers.data(), middle, numbers.data() + numbers.size());
            return *middle;
        };
        x.col(j).array() -= median(x.col(j));
        double spread = median(x.col(j).cwiseAbs());
        if (!(spread > 0)) spread = std::sqrt(x.col(j).squaredNorm() / static_cast<double>(x.rows()));
        if (spread > 0) x.col(j) /= spread;
    }
    return x;
}

}  // namespace

std::vector<double> robustSquares(const stats::Matrix& values, RunContext& context) {
    const MatrixXd x = scaled(values);
    const Shape half = leastDeterminant(x, context);
    refusePlane(half);
    const auto rows = static_cast<double>(values.rows);
    const auto columns = static_cast<double>(values.columns);
    const double raw = consistency(static_cast<double>(halfOf(x.rows(), x.cols())) / rows, columns) *
                       correction(ofDeterminant, rows, columns);
    const double limit = stats::chiSquareQuantile(0.975, columns);
    const VectorXd first = squaresFrom(x, half) / raw;
    Places near;
    for (Index i = 0; i < x.rows(); ++i) {
        if (first[i] < limit) near.push_back(i);
    }
    const double share = static_cast<double>(near.size()) / rows;
    const double weighted = share < 1 ? consistency(share, columns) * correction(ofWeighted, rows, columns) : 1;
    const Shape bulk = shapeOf(x, near);
    refusePlane(bulk);
    const VectorXd squares = squaresFrom(x, bulk) / weighted;
    return {squares.data(), squares.data() + squares.size()};
}

}  // namespace kapok::descriptive
