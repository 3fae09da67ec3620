#include "descriptive/association.h"

#include <algorithm>
#include <cmath>

namespace kapok::descriptive {
namespace {

/// Cells with more of both categories and of one more, one less, by cell: concordant and discordant partners.
struct Partners {
    std::vector<double> concordant;
    std::vector<double> discordant;
};

Partners partnersOf(const stats::Contingency& table) {
    const std::size_t rows = table.rows.size();
    const std::size_t columns = table.columns.size();
    // before(i, j): counts in rows below i and columns below j.
    std::vector<double> before((rows + 1) * (columns + 1), 0.0);
    const auto at = [&](std::size_t i, std::size_t j) -> double& { return before[i * (columns + 1) + j]; };
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            at(i + 1, j + 1) = table.at(i, j) + at(i, j + 1) + at(i + 1, j) - at(i, j);
        }
    }
    Partners partners{std::vector<double>(rows * columns), std::vector<double>(rows * columns)};
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            const double upLeft = at(i, j);
            const double upRight = at(i, columns) - at(i, j + 1);
            const double downLeft = at(rows, j) - at(i + 1, j);
            const double downRight = at(rows, columns) - at(i + 1, columns) - at(rows, j + 1) + at(i + 1, j + 1);
            partners.concordant[i * columns + j] = upLeft + downRight;
            partners.discordant[i * columns + j] = upRight + downLeft;
        }
    }
    return partners;
}

/// The transposed table: lambda in the other direction.
stats::Contingency transposed(const stats::Contingency& table) {
    stats::Contingency result;
    result.rows = table.columns;
    result.columns = table.rows;
    for (std::size_t j = 0; j < table.columns.size(); ++j) {
        for (std::size_t i = 0; i < table.rows.size(); ++i) result.counts.push_back(table.at(i, j));
    }
    result.sumUp();
    return result;
}

/// What knowing the row saves of the errors in guessing the column.
struct Guesses {
    double total = 0;
    double known = 0;    ///< right guesses with the row known
    double unknown = 0;  ///< right guesses without
    double both = 0;     ///< right guesses of rows whose best column is the best of all
};

Guesses guessesOf(const stats::Contingency& table) {
    Guesses guesses{.total = table.total()};
    std::size_t best = 0;
    for (std::size_t j = 1; j < table.columns.size(); ++j) {
        if (table.columnSum(j) > table.columnSum(best)) best = j;
    }
    guesses.unknown = table.columnSum(best);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        double most = 0;
        for (std::size_t j = 0; j < table.columns.size(); ++j) most = std::max(most, table.at(i, j));
        guesses.known += most;
        if (most == table.at(i, best)) guesses.both += most;
    }
    return guesses;
}

Association lambdaOf(const Guesses& guesses, std::string dependent) {
    Association lambda{.measure = "lambda", .dependent = std::move(dependent)};
    const double errors = guesses.total - guesses.unknown;
    if (!(errors > 0)) return lambda;
    lambda.value = (guesses.known - guesses.unknown) / errors;
    const double variance = (guesses.total - guesses.known) * (guesses.known + guesses.unknown - 2 * guesses.both) /
                            (errors * errors * errors);
    lambda.standardError = std::sqrt(std::max(0.0, variance));
    return lambda;
}

/// The standard error of a measure from its slope in the share of each cell.
template <class Slope>
double errorOf(const stats::Contingency& table, Slope slope) {
    double mean = 0;
    double square = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            if (!(table.at(i, j) > 0)) continue;
            const double share = table.at(i, j) / table.total();
            const double each = slope(i, j);
            mean += share * each;
            square += share * each * each;
        }
    }
    return std::sqrt(std::max(0.0, square - mean * mean) / table.total());
}

/// Goodman & Kruskal's tau: what knowing the row saves of the errors in guessing the column by its shares.
Association tauOf(const stats::Contingency& table, std::string dependent) {
    const double n = table.total();
    std::vector<double> ofRow(table.rows.size(), 0.0);  // sum of squared shares within the row
    double within = 0;
    double alone = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const double share = table.at(i, j) / table.rowSum(i);
            ofRow[i] += share * share;
        }
        within += table.rowSum(i) / n * ofRow[i];
    }
    for (std::size_t j = 0; j < table.columns.size(); ++j) {
        alone += table.columnSum(j) / n * (table.columnSum(j) / n);
    }
    Association tau{.measure = "tau", .dependent = std::move(dependent)};
    if (!(alone < 1)) return tau;
    tau.value = (within - alone) / (1 - alone);
    tau.standardError = errorOf(table, [&](std::size_t i, std::size_t j) {
        const double ofWithin = 2 * table.at(i, j) / table.rowSum(i) - ofRow[i];
        return (ofWithin * (1 - alone) - 2 * table.columnSum(j) / n * (1 - within)) / ((1 - alone) * (1 - alone));
    });
    return tau;
}

/// The entropies of rows, columns and cells, and what they have in common as a share of `ofRows` and `ofColumns` times
/// those of rows and columns (Theil 1972).
Association uncertaintyOf(const stats::Contingency& table, double ofRows, double ofColumns, std::string dependent) {
    const double n = table.total();
    double rows = 0;
    double columns = 0;
    double cells = 0;
    const auto add = [&](double& entropy, double count) {
        if (count > 0) entropy -= count / n * std::log(count / n);
    };
    for (std::size_t i = 0; i < table.rows.size(); ++i) add(rows, table.rowSum(i));
    for (std::size_t j = 0; j < table.columns.size(); ++j) add(columns, table.columnSum(j));
    for (const double count : table.counts) add(cells, count);
    Association uncertainty{.measure = "uncertainty", .dependent = std::move(dependent)};
    const double common = rows + columns - cells;
    const double whole = ofRows * rows + ofColumns * columns;
    if (!(whole > 0)) return uncertainty;
    uncertainty.value = common / whole;
    uncertainty.standardError = errorOf(table, [&](std::size_t i, std::size_t j) {
        const double row = -std::log(table.rowSum(i) / n);
        const double column = -std::log(table.columnSum(j) / n);
        const double shared = row + column + std::log(table.at(i, j) / n);
        return (shared * whole - common * (ofRows * row + ofColumns * column)) / (whole * whole);
    });
    return uncertainty;
}

}  // namespace

ChiSquares chiSquaresOf(const stats::Contingency& table) {
    ChiSquares sums;
    std::size_t rows = 0;
    std::size_t columns = 0;
    for (std::size_t j = 0; j < table.columns.size(); ++j) columns += table.columnSum(j) > 0 ? 1 : 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        rows += table.rowSum(i) > 0 ? 1 : 0;
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const double expected = table.expected(i, j);
            if (!(expected > 0)) continue;
            const double seen = table.at(i, j);
            sums.pearson += (seen - expected) * (seen - expected) / expected;
            if (seen > 0) sums.likelihood += 2 * seen * std::log(seen / expected);
            sums.leastExpected = std::min(sums.leastExpected, expected);
        }
    }
    if (rows > 0 && columns > 0) sums.degrees = static_cast<double>((rows - 1) * (columns - 1));
    return sums;
}

std::vector<Association> nominalAssociations(const stats::Contingency& table) {
    const double chiSquare = chiSquaresOf(table).pearson;
    const double n = table.total();
    const auto least = static_cast<double>(std::min(table.rows.size(), table.columns.size()));
    double phi = std::sqrt(chiSquare / n);
    const bool small = table.counts.size() == 4;
    if (small && table.at(0, 0) * table.at(1, 1) < table.at(0, 1) * table.at(1, 0)) phi = -phi;
    const Guesses second = guessesOf(table);
    const Guesses first = guessesOf(transposed(table));
    Association symmetric{.measure = "lambda"};
    const double errors = 2 * n - first.unknown - second.unknown;
    if (errors > 0) symmetric.value = (first.known + second.known - first.unknown - second.unknown) / errors;
    return {{.measure = "phi", .value = phi},
            {.measure = "contingency_c", .value = std::sqrt(chiSquare / (chiSquare + n))},
            {.measure = "cramers_v", .value = std::sqrt(chiSquare / (n * (least - 1)))},
            lambdaOf(first, "first"),
            lambdaOf(second, "second"),
            symmetric,
            tauOf(transposed(table), "first"),
            tauOf(table, "second"),
            uncertaintyOf(table, 1, 0, "first"),
            uncertaintyOf(table, 0, 1, "second"),
            uncertaintyOf(table, 0.5, 0.5, "")};
}

std::vector<Association> ordinalAssociations(const stats::Contingency& table) {
    const Partners partners = partnersOf(table);
    const std::size_t columns = table.columns.size();
    const double n = table.total();
    double p = 0;       // twice the concordant pairs
    double q = 0;       // twice the discordant pairs
    double spread = 0;  // of the score under independence
    for (std::size_t cell = 0; cell < table.counts.size(); ++cell) {
        const double count = table.counts[cell];
        const double gap = partners.concordant[cell] - partners.discordant[cell];
        p += count * partners.concordant[cell];
        q += count * partners.discordant[cell];
        spread += count * gap * gap;
    }
    double untiedRows = n * n;
    double untiedColumns = n * n;
    for (std::size_t i = 0; i < table.rows.size(); ++i) untiedRows -= table.rowSum(i) * table.rowSum(i);
    for (std::size_t j = 0; j < columns; ++j) untiedColumns -= table.columnSum(j) * table.columnSum(j);
    const double score = p - q;
    const double product = std::sqrt(untiedRows * untiedColumns);
    const double tau = score / product;
    const auto least = static_cast<double>(std::min(table.rows.size(), columns));

    double ofGamma = 0;
    double ofTau = 0;
    double ofFirst = 0;
    double ofSecond = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            const std::size_t cell = i * columns + j;
            const double count = table.counts[cell];
            const double gap = partners.concordant[cell] - partners.discordant[cell];
            const double share = table.rowSum(i) * untiedColumns + table.columnSum(j) * untiedRows;
            const auto square = [&](double x) { return count * x * x; };
            ofGamma += square(q * partners.concordant[cell] - p * partners.discordant[cell]);
            ofTau += square(2 * product * gap + tau * share);
            ofSecond += square(untiedRows * gap - score * (n - table.rowSum(i)));
            ofFirst += square(untiedColumns * gap - score * (n - table.columnSum(j)));
        }
    }
    const double sums = untiedRows + untiedColumns;
    const double tauVariance = (ofTau - n * n * n * tau * tau * sums * sums) / std::pow(product, 4);
    const double z = score / (2 * std::sqrt(spread - score * score / n));
    const auto root = [](double variance) { return std::sqrt(std::max(0.0, variance)); };
    return {{"gamma", "", score / (p + q), 4 * root(ofGamma) / ((p + q) * (p + q)), z},
            {"tau_b", "", tau, root(tauVariance), z},
            {"tau_c", "", least * score / (n * n * (least - 1)),
             2 * least / ((least - 1) * n * n) * root(spread - score * score / n), z},
            {"somers_d", "first", score / untiedColumns, 2 * root(ofFirst) / (untiedColumns * untiedColumns), z},
            {"somers_d", "second", score / untiedRows, 2 * root(ofSecond) / (untiedRows * untiedRows), z},
            {.measure = "somers_d", .value = 2 * score / sums, .z = z}};
}

}  // namespace kapok::descriptive
