#include "stats/tall_qr.h"

#include <Eigen/QR>

#include <algorithm>

namespace kapok::stats {
namespace {

constexpr std::size_t blockRows = 512;  // 512 x 20 doubles: 80 KB, within the second cache
constexpr std::size_t mostRuns = 64;

/// Reduces rows [begin, end) to their triangle.
Eigen::MatrixXd reduce(std::span<const TallColumn> columns, std::size_t begin, std::size_t end,
                       const double* rootWeights, RunContext* context) {
    const auto width = static_cast<Eigen::Index>(columns.size());
    Eigen::MatrixXd work(width + static_cast<Eigen::Index>(blockRows), width);
    Eigen::MatrixXd triangle = Eigen::MatrixXd::Zero(width, width);
    Eigen::HouseholderQR<Eigen::MatrixXd> qr(work.rows(), width);
    for (std::size_t first = begin; first < end; first += blockRows) {
        if (context) context->check();
        const auto count = static_cast<Eigen::Index>(std::min(blockRows, end - first));
        work.topRows(width) = triangle;
        for (Eigen::Index j = 0; j < width; ++j) {
            const TallColumn& column = columns[static_cast<std::size_t>(j)];
            const double* from = column.values + first;
            double* to = &work(width, j);
            if (rootWeights) {
                for (Eigen::Index i = 0; i < count; ++i)
                    to[i] = from[i] * column.scale * rootWeights[first + static_cast<std::size_t>(i)];
            } else {
                for (Eigen::Index i = 0; i < count; ++i) to[i] = from[i] * column.scale;
            }
            std::fill(to + count, to + blockRows, 0.0);
        }
        qr.compute(work);
        triangle = qr.matrixQR().topRows(width).triangularView<Eigen::Upper>();
    }
    return triangle;
}

}  // namespace

Matrix tallR(std::span<const TallColumn> columns, std::size_t rows, const double* rootWeights, RunContext* context) {
    const auto width = static_cast<Eigen::Index>(columns.size());
    const std::size_t blocks = (rows + blockRows - 1) / blockRows;
    const std::size_t runs = std::clamp<std::size_t>(blocks / 4, 1, mostRuns);
    std::vector<Eigen::MatrixXd> parts(runs);
    const auto part = [&](std::size_t i) {
        const std::size_t begin = blocks * i / runs * blockRows;
        const std::size_t end = std::min(rows, blocks * (i + 1) / runs * blockRows);
        parts[i] = reduce(columns, begin, end, rootWeights, context);
    };
    if (context) {
        context->parallelFor(runs, part);
    } else {
        for (std::size_t i = 0; i < runs; ++i) part(i);
    }
    Eigen::MatrixXd stacked(width * static_cast<Eigen::Index>(runs), width);
    for (std::size_t i = 0; i < runs; ++i) stacked.middleRows(width * static_cast<Eigen::Index>(i), width) = parts[i];
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(stacked);
    Matrix result(columns.size(), columns.size());
    Eigen::Map<Eigen::MatrixXd>(result.values.data(), width, width) =
        qr.matrixQR().topRows(width).triangularView<Eigen::Upper>();
    return result;
}

}  // namespace kapok::stats
