#include "tests/two_way.h"

#include "stats/double_double.h"
#include "stats/least_squares.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <array>

namespace kapok::tests {
namespace {

using stats::DoubleDouble;

DoubleDouble meanOf(const std::vector<double>& values) {
    DoubleDouble sum;
    for (const double value : values) sum = sum + value;
    return sum / static_cast<double>(values.size());
}

/// The means of the cells about the centre, and the squares within, in double-double as the one-way analysis.
void sumUp(TwoWay& layout) {
    DoubleDouble all;
    DoubleDouble within;
    std::vector<DoubleDouble> means;
    for (const Sample& cell : layout.cells) {
        means.push_back(cell.values.empty() ? DoubleDouble{} : meanOf(cell.values));
        for (const double value : cell.values) {
            const DoubleDouble gap = DoubleDouble{value, 0} - means.back();
            within = within + gap * gap;
            all = all + value;
        }
    }
    layout.centre = (all / layout.count).value();
    layout.within = within.value();
    for (const DoubleDouble& mean : means) layout.gaps.push_back((mean - DoubleDouble{layout.centre, 0}).value());
}

/// Treatment coding of the filled cells: a constant, then the levels but the first of each factor that takes part.
struct CellModel {
    stats::Design design;
    std::vector<double> y;
    std::vector<double> weights;
};

CellModel cellModel(const TwoWay& layout, bool withFirst, bool withSecond) {
    const std::size_t ofFirst = withFirst ? layout.first.size() - 1 : 0;
    const std::size_t ofSecond = withSecond ? layout.second.size() - 1 : 0;
    CellModel model;
    model.design.x = stats::Matrix(static_cast<std::size_t>(layout.filledCells()), 1 + ofFirst + ofSecond);
    for (std::size_t i = 0; i < layout.first.size(); ++i) {
        for (std::size_t j = 0; j < layout.second.size(); ++j) {
            const std::size_t size = layout.cell(i, j).values.size();
            if (size == 0) continue;
            const std::size_t row = model.y.size();
            model.design.x(row, 0) = 1;
            if (withFirst && i > 0) model.design.x(row, i) = 1;
            if (withSecond && j > 0) model.design.x(row, ofFirst + j) = 1;
            model.y.push_back(layout.gaps[i * layout.second.size() + j]);
            model.weights.push_back(static_cast<double>(size));
        }
    }
    return model;
}

stats::LeastSquares fitted(const CellModel& model) { return stats::leastSquares(model.design, model.y, model.weights); }

/// Each level's mean as a combination of the coefficients of the additive model, one row a level.
stats::Matrix combinations(const TwoWay& layout, bool ofSecond) {
    const std::size_t a = layout.first.size();
    const std::size_t b = layout.second.size();
    stats::Matrix weights(ofSecond ? b : a, a + b - 1);
    for (std::size_t level = 0; level < weights.rows; ++level) {
        weights(level, 0) = 1;
        for (std::size_t i = 1; i < a; ++i) weights(level, i) = ofSecond ? 1 / static_cast<double>(a) : level == i;
        for (std::size_t j = 1; j < b; ++j) {
            weights(level, a - 1 + j) = ofSecond ? level == j : 1 / static_cast<double>(b);
        }
    }
    return weights;
}

void addAdditive(const TwoWay& layout, bool ofSecond, LevelMeans& result) {
    const stats::LeastSquares fit = fitted(cellModel(layout, true, true));
    const stats::Matrix weights = combinations(layout, ofSecond);
    const std::size_t width = weights.columns;
    for (std::size_t i = 0; i < weights.rows; ++i) {
        double mean = layout.centre;
        for (std::size_t k = 0; k < width; ++k) mean += weights(i, k) * fit.coefficients[k];
        result.means.push_back(mean);
        std::vector<double> spread(width, 0.0);
        for (std::size_t k = 0; k < width; ++k) {
            for (std::size_t l = 0; l < width; ++l) spread[l] += weights(i, k) * fit.covariance(k, l);
        }
        for (std::size_t j = 0; j < weights.rows; ++j) {
            for (std::size_t l = 0; l < width; ++l) result.covariance(i, j) += spread[l] * weights(j, l);
        }
    }
}

void addOwnCells(const TwoWay& layout, bool ofSecond, LevelMeans& result) {
    const auto others = static_cast<double>(ofSecond ? layout.first.size() : layout.second.size());
    result.means.assign(result.levels.size(), layout.centre);
    for (std::size_t i = 0; i < layout.first.size(); ++i) {
        for (std::size_t j = 0; j < layout.second.size(); ++j) {
            const std::size_t level = ofSecond ? j : i;
            result.means[level] += layout.gaps[i * layout.second.size() + j] / others;
            result.covariance(level, level) +=
                1 / (static_cast<double>(layout.cell(i, j).values.size()) * others * others);
        }
    }
}

}  // namespace

bool TwoWay::hasAllCells() const { return filledCells() == static_cast<double>(cells.size()); }

double TwoWay::filledCells() const {
    return static_cast<double>(
        std::count_if(cells.begin(), cells.end(), [](const Sample& cell) { return !cell.values.empty(); }));
}

TwoWay twoWayOf(const ColumnView& response, const ColumnView& first, const ColumnView& second) {
    const std::array all{&response, &first, &second};
    const stats::CompleteRows complete = stats::completeRows(all, response.size());
    if (complete.rows.empty()) {
        throw Error(KAPOK_TR("tests", "No row has a response and both factors."),
                    KAPOK_TR("tests", "Choose other columns, or check the filter of the data."));
    }
    stats::Categories a = stats::categoriesOf(first, complete.rows);
    stats::Categories b = stats::categoriesOf(second, complete.rows);
    constexpr std::size_t mostCells = 1'000'000;
    constexpr std::size_t mostLevels = 1'000;
    if (a.names.size() * b.names.size() > mostCells || a.names.size() + b.names.size() > mostLevels) {
        throw Error(KAPOK_TR("tests", "Factors of %1 and %2 different values are too many.")
                        .arg(a.names.size())
                        .arg(b.names.size()),
                    KAPOK_TR("tests", "Choose columns of categories, or recode them into fewer."));
    }
    TwoWay layout;
    layout.left = complete.left;
    layout.count = static_cast<double>(complete.rows.size());
    layout.cells.resize(a.names.size() * b.names.size());
    for (std::size_t i = 0; i < complete.rows.size(); ++i) {
        layout.cells[a.codes[i] * b.names.size() + b.codes[i]].values.push_back(response.number(complete.rows[i]));
    }
    for (Sample& cell : layout.cells) cell.moments = stats::moments(cell.values);
    layout.first = std::move(a.names);
    layout.second = std::move(b.names);
    sumUp(layout);
    return layout;
}

AdditiveFit fitAdditive(const TwoWay& layout, bool withFirst, bool withSecond) {
    const stats::LeastSquares fit = fitted(cellModel(layout, withFirst, withSecond));
    return {fit.residualSum, static_cast<double>(fit.rank)};
}

LevelMeans levelMeans(const TwoWay& layout, bool ofSecond, bool interaction) {
    LevelMeans result{.levels = ofSecond ? layout.second : layout.first};
    result.covariance = stats::Matrix(result.levels.size(), result.levels.size());
    if (interaction) {
        addOwnCells(layout, ofSecond, result);
    } else {
        addAdditive(layout, ofSecond, result);
    }
    return result;
}

double weightedSquares(const LevelMeans& means) {
    double weights = 0;
    double sum = 0;
    for (std::size_t i = 0; i < means.means.size(); ++i) {
        weights += 1 / means.covariance(i, i);
        sum += (means.means[i] - means.means[0]) / means.covariance(i, i);
    }
    const double centre = means.means[0] + sum / weights;
    double squares = 0;
    for (std::size_t i = 0; i < means.means.size(); ++i) {
        squares += (means.means[i] - centre) * (means.means[i] - centre) / means.covariance(i, i);
    }
    return squares;
}

}  // namespace kapok::tests
