// Measures of agreement, and ratios of tables of two by two.
#include "descriptive/association.h"

#include <algorithm>
#include <cmath>

namespace kapok::descriptive {
namespace {

/// For each of `names` its place among `all`, which has them.
std::vector<std::size_t> placesOf(const std::vector<std::string>& names, const std::vector<std::string>& all) {
    std::vector<std::size_t> places;
    for (const std::string& name : names) {
        places.push_back(static_cast<std::size_t>(std::find(all.begin(), all.end(), name) - all.begin()));
    }
    return places;
}

bool hasAll(const std::vector<std::string>& all, const std::vector<std::string>& names) {
    return std::all_of(names.begin(), names.end(),
                       [&](const std::string& name) { return std::find(all.begin(), all.end(), name) != all.end(); });
}

Association kappaOf(const stats::Contingency& table) {
    const std::vector<std::string>& all = table.rows.size() < table.columns.size() ? table.columns : table.rows;
    const std::vector<std::size_t> rowPlaces = placesOf(table.rows, all);
    const std::vector<std::size_t> columnPlaces = placesOf(table.columns, all);
    const double n = table.total();
    std::vector<double> ofRow(all.size(), 0.0);
    std::vector<double> ofColumn(all.size(), 0.0);
    for (std::size_t i = 0; i < table.rows.size(); ++i) ofRow[rowPlaces[i]] = table.rowSum(i) / n;
    for (std::size_t j = 0; j < table.columns.size(); ++j) ofColumn[columnPlaces[j]] = table.columnSum(j) / n;
    double seen = 0;
    double expected = 0;
    double mixed = 0;
    for (std::size_t k = 0; k < all.size(); ++k) {
        expected += ofRow[k] * ofColumn[k];
        mixed += ofRow[k] * ofColumn[k] * (ofRow[k] + ofColumn[k]);
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            if (rowPlaces[i] == columnPlaces[j]) seen += table.at(i, j) / n;
        }
    }
    Association kappa{.measure = "kappa"};
    if (!(expected < 1)) return kappa;
    kappa.value = (seen - expected) / (1 - expected);
    double mean = 0;
    double square = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const double same = rowPlaces[i] == columnPlaces[j] ? 1 : 0;
            const double slope = same * (1 - expected) - (ofColumn[rowPlaces[i]] + ofRow[columnPlaces[j]]) * (1 - seen);
            mean += table.at(i, j) / n * slope;
            square += table.at(i, j) / n * slope * slope;
        }
    }
    const double scale = (1 - expected) * (1 - expected);
    kappa.standardError = std::sqrt(std::max(0.0, square - mean * mean) / n) / scale;
    const double independent = std::sqrt((expected + expected * expected - mixed) / n) / (1 - expected);
    if (independent > 0) kappa.z = kappa.value / independent;
    return kappa;
}

void addRatio(const char* measure, double value, double squaredError, std::vector<Association>& to) {
    Association ratio{.measure = measure, .value = value};
    if (value > 0 && std::isfinite(value)) {
        ratio.logError = std::sqrt(squaredError);
        ratio.z = std::log(value) / ratio.logError;
    }
    to.push_back(std::move(ratio));
}

}  // namespace

std::vector<Association> agreements(const stats::Contingency& table) {
    std::vector<Association> found;
    if (hasAll(table.rows, table.columns) || hasAll(table.columns, table.rows)) found.push_back(kappaOf(table));
    if (table.rows.size() != 2 || table.columns.size() != 2) return found;
    const double a = table.at(0, 0);
    const double b = table.at(0, 1);
    const double c = table.at(1, 0);
    const double d = table.at(1, 1);
    addRatio("odds_ratio", a * d / (b * c), 1 / a + 1 / b + 1 / c + 1 / d, found);
    addRatio("risk_ratio", a / (a + b) / (c / (c + d)), 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d), found);
    return found;
}

}  // namespace kapok::descriptive
