// How unequally an amount is spread over units: firms of an industry, regions, persons.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kapok::descriptive {

/// A unit with its amount; `weight` is the number of persons (or the like) it stands for, whose amount each is `value`.
struct Unit {
    double value = 0;  ///< not negative
    double weight = 1;
    double order = 0;      ///< for the concentration curve: units are lined up by it
    std::size_t part = 0;  ///< for the decomposition
};

/// A point of a curve: the share of units (by weight) up to it, and their share of the amount.
struct CurvePoint {
    double units;
    double amount;
};

/// Measures of inequality; NaN where they are not defined.
struct Inequality {
    double total = 0;   ///< of the amount: sum of weight times value
    double weight = 0;  ///< sum of weights
    double mean = 0;
    double gini = 0;
    double giniUnbiased = 0;  ///< times n / (n - 1)
    double theilT = 0;
    double theilL = 0;     ///< mean logarithmic deviation; NaN when a value is 0
    double variation = 0;  ///< standard deviation (divisor the sum of weights) over the mean
};

/// Measures of how few units hold the amount, from the shares weight times value / total.
struct Concentration {
    double herfindahl = 0;            ///< sum of squared shares (Hirschman 1945, Herfindahl 1950)
    double herfindahlNormalized = 0;  ///< 0 for equal shares, 1 for one unit
    double equivalent = 0;            ///< 1 / herfindahl: so many equal units concentrate alike
    double entropy = 0;
    std::vector<double> shares = {};  ///< falling
    double rosenbluth = 0;            ///< 1 / (2 sum rank share - 1), the largest first (Hall & Tideman 1967)
};

/// Theil's (1967) T and L of one part, and what it adds to the whole.
struct PartInequality {
    std::size_t units = 0;
    double unitShare = 0;    ///< of the weight
    double amountShare = 0;  ///< of the amount
    double mean = 0;
    double theilT = 0;
    double theilL = 0;
    double withinT = 0;   ///< amountShare theilT
    double betweenT = 0;  ///< amountShare ln(mean / whole mean)
    double withinL = 0;   ///< unitShare theilL
    double betweenL = 0;  ///< unitShare ln(whole mean / mean)
};

/// Lorenz (1905) curve from (0, 0) to (1, 1), units by rising value.
std::vector<CurvePoint> lorenzCurve(std::span<const Unit> units);
/// The same with units by rising `order`; units of equal order are one point. It may lie above the diagonal.
std::vector<CurvePoint> concentrationCurve(std::span<const Unit> units);
/// Twice the area between the diagonal and the curve: Gini's coefficient of a Lorenz curve, the concentration index
/// (Kakwani 1977) of a concentration curve.
double areaIndex(std::span<const CurvePoint> curve);

/// All need a positive total. O(n log n).
Inequality inequalityOf(std::span<const Unit> units);
Concentration concentrationOf(std::span<const Unit> units);
/// By part, which are numbered from 0. Parts without units or amount have NaN where nothing is defined.
std::vector<PartInequality> partsOf(std::span<const Unit> units, std::size_t parts);

}  // namespace kapok::descriptive
