// The triangular factor of a tall matrix, block of rows by block.
#pragma once

#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::stats {

/// Column `index` of a design: `values` times the square root of the row's weight, times `scale`.
struct TallColumn {
    const double* values = nullptr;
    double scale = 1;
};

/// R of the QR decomposition of the columns (rows of R may have either sign), p x p, upper triangular. Tall-skinny QR
/// (Demmel, Grigori, Hoemmen & Langou 2012, flat trees joined by a small one): blocks of rows that stay in the cache
/// are reduced one after the other in fixed runs, so that the result has the same bits on any number of threads.
/// `rootWeights` may be null. O(n p^2), no copy of the data; polls cancel.
Matrix tallR(std::span<const TallColumn> columns, std::size_t rows, const double* rootWeights, RunContext* context);

}  // namespace kapok::stats
