#include "stats/model_matrix.h"

#include "sdk/error.h"
#include "stats/double_double.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace kapok::stats {
namespace {

constexpr std::size_t mostCategories = 1000;

/// Some columns of a model in the making: values to twice the digits.
struct Part {
    std::string name;
    std::vector<double> high;
    std::vector<double> low;  ///< empty: exact
};

Part product(const Part& a, const Part& b) {
    Part result{a.name.empty() ? b.name : a.name + ":" + b.name, {}, {}};
    const std::size_t rows = a.high.size();
    result.high.resize(rows);
    result.low.resize(rows);
    bool exact = true;
    for (std::size_t i = 0; i < rows; ++i) {
        const DoubleDouble left{a.high[i], a.low.empty() ? 0 : a.low[i]};
        const DoubleDouble right{b.high[i], b.low.empty() ? 0 : b.low[i]};
        const DoubleDouble value = left * right;
        result.high[i] = value.high;
        result.low[i] = value.low;
        exact = exact && value.low == 0;
    }
    if (exact) result.low.clear();
    return result;
}

Part power(const Part& base, int exponent) {
    Part result = base;
    for (int k = 1; k < exponent; ++k) result = product(result, base);
    result.name = base.name;
    if (exponent > 1) result.name += '^' + std::to_string(exponent);
    return result;
}

}  // namespace

ModelBuilder::ModelBuilder(ModelSpec spec, std::span<const ColumnView* const> columns,
                           std::span<const std::size_t> fittedRows)
    : spec_(std::move(spec)) {
    for (const ColumnView* column : columns) {
        const std::string& name = column->field().name;
        const bool listed =
            std::find(spec_.categorical.begin(), spec_.categorical.end(), name) != spec_.categorical.end();
        Source source{column, column->type() == Type::Text || listed, {}};
        if (source.categorical) {
            source.levels = categoriesOf(*column, fittedRows).names;
            if (source.levels.size() > mostCategories) {
                throw Error(KAPOK_TR("stats", "Column %1 has %2 categories; a model takes up to %3.")
                                .arg(name)
                                .arg(source.levels.size())
                                .arg(mostCategories),
                            KAPOK_TR("stats", "Group the categories, or leave the column out."));
            }
        }
        sources_.push_back(std::move(source));
    }
    for (const std::string& reference : spec_.references) putFirst(reference);
}

void ModelBuilder::putFirst(const std::string& category) {
    bool known = false;
    for (Source& source : sources_) {
        const auto found = std::find(source.levels.begin(), source.levels.end(), category);
        if (found == source.levels.end()) continue;
        std::rotate(source.levels.begin(), found, found + 1);
        known = true;
    }
    if (known) return;
    throw Error(KAPOK_TR("stats", "No column of the model has the category %1 to compare with.").arg(category),
                KAPOK_TR("stats", "Name categories as they stand in the data, with commas between them."));
}

const ModelBuilder::Source& ModelBuilder::source(const std::string& name) const {
    for (const Source& source : sources_) {
        if (source.column->field().name == name) return source;
    }
    throw Error(KAPOK_TR("stats", "There is no column %1 among the columns of the model.").arg(name),
                KAPOK_TR("stats", "Choose the column as a predictor before it is used in further terms."));
}

ModelMatrix ModelBuilder::matrix(std::span<const std::size_t> rows) const {
    constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
    ModelMatrix model;
    model.termList = spec_.terms;
    std::vector<Part> parts;
    if (spec_.intercept) {
        parts.push_back({"(Intercept)", std::vector<double>(rows.size(), 1.0), {}});
        model.terms.push_back(0);
    }
    bool fullCoding = !spec_.intercept;
    const auto factorParts = [&](const TermFactor& factor, bool mainEffect) {
        const Source& from = source(factor.column);
        std::vector<Part> result;
        if (!from.categorical) {
            result.push_back(power({factor.column, numbersOf(*from.column, rows), {}}, factor.power));
            return result;
        }
        if (factor.power > 1) {
            throw Error(
                KAPOK_TR("stats", "Column %1 holds categories and cannot be raised to a power.").arg(factor.column));
        }
        const Categories present = categoriesOf(*from.column, rows);
        const bool full = mainEffect && fullCoding;
        if (full) fullCoding = false;
        std::vector<std::size_t> place(present.names.size());
        for (std::size_t c = 0; c < place.size(); ++c) {
            place[c] = static_cast<std::size_t>(std::find(from.levels.begin(), from.levels.end(), present.names[c]) -
                                                from.levels.begin());
        }
        const double first = spec_.contrasts == Contrasts::Sum && !full ? -1 : 0;
        for (std::size_t level = full ? 0 : 1; level < from.levels.size(); ++level) {
            Part part{factor.column + "[" + from.levels[level] + "]", std::vector<double>(rows.size()), {}};
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const std::size_t own = place[present.codes[i]];
                part.high[i] = own == from.levels.size() ? notANumber : own == level ? 1 : own == 0 ? first : 0;
            }
            result.push_back(std::move(part));
        }
        return result;
    };
    for (std::size_t t = 0; t < spec_.terms.size(); ++t) {
        const Term& term = spec_.terms[t];
        std::vector<Part> made = factorParts(term.front(), term.size() == 1);
        for (std::size_t f = 1; f < term.size(); ++f) {
            const std::vector<Part> next = factorParts(term[f], false);
            std::vector<Part> joined;
            for (const Part& b : next) {
                for (const Part& a : made) joined.push_back(product(a, b));
            }
            made = std::move(joined);
        }
        for (Part& part : made) {
            parts.push_back(std::move(part));
            model.terms.push_back(t + 1);
        }
    }

    const bool exact = std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.low.empty(); });
    model.design.x = Matrix(rows.size(), parts.size());
    if (!exact) model.design.low = Matrix(rows.size(), parts.size());
    for (std::size_t j = 0; j < parts.size(); ++j) {
        std::copy(parts[j].high.begin(), parts[j].high.end(), model.design.x.column(j).begin());
        if (!parts[j].low.empty())
            std::copy(parts[j].low.begin(), parts[j].low.end(), model.design.low.column(j).begin());
        model.names.push_back(std::move(parts[j].name));
        parts[j] = {};
    }
    return model;
}

}  // namespace kapok::stats
