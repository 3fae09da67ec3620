// From columns of a table to the columns of a linear model: categories, powers, interactions.
#pragma once

#include "sdk/column_view.h"
#include "stats/least_squares.h"

#include <cstdint>
#include <string>

namespace kapok::stats {

/// Rows in which every column has a finite number or a text, in order: the listwise rule. `left` counts the others.
/// Null columns are passed over. All columns have `rows` rows.
struct CompleteRows {
    std::vector<std::size_t> rows;
    std::size_t left = 0;
};
CompleteRows completeRows(std::span<const ColumnView* const> columns, std::size_t rows);

/// The values of a column as numbers, in the given rows; booleans are 0 and 1, dates days.
std::vector<double> numbersOf(const ColumnView& column, std::span<const std::size_t> rows);

/// The categories of a column within rows: texts in the order of their bytes, numbers by size.
struct Categories {
    std::vector<std::string> names;
    std::vector<std::size_t> codes;   ///< category of each row
    std::vector<std::size_t> counts;  ///< rows of each category
};
Categories categoriesOf(const ColumnView& column, std::span<const std::size_t> rows);

/// A product of columns, each to a power: x, x^2, x:z, x:region. A categorical factor has power 1.
struct TermFactor {
    std::string column;
    int power = 1;
    bool operator==(const TermFactor&) const = default;
};
using Term = std::vector<TermFactor>;

/// Reads "x^2, x:region, [unit price]:z": terms between commas or plus signs, factors between colons. `a*b` stands for
/// a, b and a:b. Names with other characters than letters, digits, _ and . stand in [brackets]. Throws Error.
std::vector<Term> parseTerms(std::string_view text);
std::string termName(const Term& term);

/// What the coefficients of categories are differences from.
enum class Contrasts : std::uint8_t {
    Treatment,  ///< the first category
    Sum,        ///< the mean of all: the first category has -1 in each column
};

/// The columns of a model. Categories become columns for all but the first category, 1 in its rows; the first
/// categorical main effect keeps all of them when there is no intercept. An interaction multiplies the indicator
/// columns of its factors. Products and powers are kept to twice the digits in `design.low`.
struct ModelMatrix {
    Design design;
    std::vector<std::string> names;  ///< "(Intercept)", "x", "x^2", "region[west]", "x:region[west]"
    std::vector<std::size_t> terms;  ///< term of each column, counted from 1; 0 for the intercept
    std::vector<Term> termList;
};

struct ModelSpec {
    std::vector<Term> terms;
    std::vector<std::string> categorical = {};  ///< columns of numbers to be taken as categories; texts always are
    bool intercept = true;
    std::vector<std::string> references = {};  ///< categories that are the first of their columns
    Contrasts contrasts = Contrasts::Treatment;
};

/// Values of the model's columns in `rows` (complete ones) of `columns`. `levels` gives the categories of a column by
/// name where they are known already (from the rows a model was fitted to); a row of another category is NaN.
/// Throws Error for a categorical column with more than 1,000 categories, a power of one, or a reference that is no
/// category. O(n p).
class ModelBuilder {
public:
    ModelBuilder(ModelSpec spec, std::span<const ColumnView* const> columns, std::span<const std::size_t> fittedRows);

    ModelMatrix matrix(std::span<const std::size_t> rows) const;

private:
    struct Source {
        const ColumnView* column;
        bool categorical;
        std::vector<std::string> levels;
    };
    const Source& source(const std::string& name) const;
    void putFirst(const std::string& category);

    ModelSpec spec_;
    std::vector<Source> sources_;
};

}  // namespace kapok::stats
