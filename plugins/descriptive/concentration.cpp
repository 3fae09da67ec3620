#include "descriptive/concentration.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::descriptive {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

struct Sums {
    double amount = 0;
    double weight = 0;
};

Sums sumsOf(std::span<const Unit> units) {
    Sums sums;
    for (const Unit& unit : units) {
        sums.amount += unit.weight * unit.value;
        sums.weight += unit.weight;
    }
    return sums;
}

/// The curve of units that are lined up already; `joined(a, b)` tells neighbours that share a point.
template <class Joined>
std::vector<CurvePoint> curveOf(std::span<const Unit> lined, Joined joined) {
    const Sums sums = sumsOf(lined);
    std::vector<CurvePoint> curve{{0, 0}};
    Sums running;
    for (std::size_t i = 0; i < lined.size(); ++i) {
        running.amount += lined[i].weight * lined[i].value;
        running.weight += lined[i].weight;
        if (i + 1 < lined.size() && joined(lined[i], lined[i + 1])) continue;
        curve.push_back({running.weight / sums.weight, running.amount / sums.amount});
    }
    return curve;
}

struct Theil {
    double t = 0;
    double l = 0;
};

Theil theilOf(std::span<const Unit> units) {
    const Sums sums = sumsOf(units);
    const double mean = sums.amount / sums.weight;
    Theil theil;
    for (const Unit& unit : units) {
        if (unit.weight == 0) continue;
        const double share = unit.weight / sums.weight;
        const double ratio = unit.value / mean;
        if (ratio > 0) theil.t += share * ratio * std::log(ratio);
        theil.l += ratio > 0 ? -share * std::log(ratio) : notANumber;
    }
    return theil;
}

}  // namespace

std::vector<CurvePoint> lorenzCurve(std::span<const Unit> units) {
    std::vector<Unit> lined(units.begin(), units.end());
    std::sort(lined.begin(), lined.end(), [](const Unit& a, const Unit& b) { return a.value < b.value; });
    return curveOf(lined, [](const Unit&, const Unit&) { return false; });
}

std::vector<CurvePoint> concentrationCurve(std::span<const Unit> units) {
    std::vector<Unit> lined(units.begin(), units.end());
    std::stable_sort(lined.begin(), lined.end(), [](const Unit& a, const Unit& b) { return a.order < b.order; });
    return curveOf(lined, [](const Unit& a, const Unit& b) { return a.order == b.order; });
}

double areaIndex(std::span<const CurvePoint> curve) {
    double under = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        under += (curve[i].units - curve[i - 1].units) * (curve[i].amount + curve[i - 1].amount);
    }
    return 1 - under;
}

Inequality inequalityOf(std::span<const Unit> units) {
    const Sums sums = sumsOf(units);
    Inequality result{.total = sums.amount, .weight = sums.weight, .mean = sums.amount / sums.weight};
    result.gini = areaIndex(lorenzCurve(units));
    const auto n = static_cast<double>(units.size());
    result.giniUnbiased = n > 1 ? result.gini * n / (n - 1) : notANumber;
    const Theil theil = theilOf(units);
    result.theilT = theil.t;
    result.theilL = theil.l;
    double squares = 0;
    for (const Unit& unit : units) squares += unit.weight * (unit.value - result.mean) * (unit.value - result.mean);
    result.variation = std::sqrt(squares / sums.weight) / result.mean;
    return result;
}

Concentration concentrationOf(std::span<const Unit> units) {
    const double total = sumsOf(units).amount;
    std::vector<double> shares;
    for (const Unit& unit : units) shares.push_back(unit.weight * unit.value / total);
    std::sort(shares.rbegin(), shares.rend());
    Concentration result;
    double ranked = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        result.herfindahl += shares[i] * shares[i];
        if (shares[i] > 0) result.entropy -= shares[i] * std::log(shares[i]);
        ranked += static_cast<double>(i + 1) * shares[i];
    }
    const auto n = static_cast<double>(shares.size());
    result.herfindahlNormalized = n > 1 ? (result.herfindahl - 1 / n) / (1 - 1 / n) : notANumber;
    result.equivalent = 1 / result.herfindahl;
    result.rosenbluth = 1 / (2 * ranked - 1);
    result.shares = std::move(shares);
    return result;
}

std::vector<PartInequality> partsOf(std::span<const Unit> units, std::size_t parts) {
    const Sums whole = sumsOf(units);
    const double mean = whole.amount / whole.weight;
    std::vector<std::vector<Unit>> members(parts);
    for (const Unit& unit : units) members[unit.part].push_back(unit);
    std::vector<PartInequality> result;
    for (const std::vector<Unit>& part : members) {
        const Sums sums = sumsOf(part);
        const Theil theil = theilOf(part);
        PartInequality each{.units = part.size(),
                            .unitShare = sums.weight / whole.weight,
                            .amountShare = sums.amount / whole.amount,
                            .mean = sums.amount / sums.weight,
                            .theilT = theil.t,
                            .theilL = theil.l};
        each.withinT = each.amountShare > 0 ? each.amountShare * each.theilT : 0;
        each.betweenT = each.amountShare > 0 ? each.amountShare * std::log(each.mean / mean) : 0;
        each.withinL = each.unitShare * each.theilL;
        each.betweenL = each.unitShare * std::log(mean / each.mean);
        result.push_back(each);
    }
    return result;
}

}  // namespace kapok::descriptive
