#include "geo/classes.h"

#include "geo/natural_breaks.h"
#include "sdk/error.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::geo {
namespace {

constexpr int mostClasses = 64;

constexpr std::array<std::string_view, 10> methodNames{
    "quantile", "equal_interval", "natural_breaks", "standard_deviation", "pretty",
    "manual",   "box_map",        "box_map_wide",   "percentiles",        "head_tail"};

/// Hyndman and Fan (1996), type 7: linear between order statistics.
double quantile(std::span<const double> sorted, double p) {
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(at), sorted.size() - 1);
    const auto above = std::min(below + 1, sorted.size() - 1);
    const double part = at - static_cast<double>(below);
    const double step = sorted[above] - sorted[below];
    if (std::isinf(step)) return sorted[below] * (1 - part) + sorted[above] * part;
    return part > 0 ? sorted[below] + part * step : sorted[below];
}

std::vector<double> quantileBreaks(std::span<const double> sorted, int count) {
    std::vector<double> breaks;
    for (int i = 0; i <= count; ++i) breaks.push_back(quantile(sorted, static_cast<double>(i) / count));
    return breaks;
}

std::vector<double> equalBreaks(double low, double high, int count) {
    std::vector<double> breaks;
    // Weighted ends, not low + i * (high - low): the difference of huge values may overflow.
    for (int i = 0; i <= count; ++i) {
        const double t = static_cast<double>(i) / count;
        breaks.push_back(i == count ? high : low * (1 - t) + high * t);
    }
    return breaks;
}

std::vector<double> naturalClassBreaks(std::span<const double> sorted, int count) {
    auto breaks = naturalBreaks(sorted, count);
    breaks.insert(breaks.begin(), sorted.front());
    return breaks;
}

std::vector<double> deviationBreaks(std::span<const double> sorted, int count) {
    double mean = 0;
    double squares = 0;
    double n = 0;
    for (const double value : sorted) {  // Welford (1962)
        n += 1;
        const double delta = value - mean;
        mean += delta / n;
        squares += delta * (value - mean);
    }
    const double sd = n > 1 ? std::sqrt(squares / (n - 1)) : 0;
    std::vector<double> breaks{sorted.front()};
    for (int i = 1; i < count; ++i) {
        const double at = mean + (i - count / 2.0) * sd;
        if (at > sorted.front() && at < sorted.back()) breaks.push_back(at);
    }
    breaks.push_back(sorted.back());
    return breaks;
}

/// Becker, Chambers and Wilks (1988), "The New S Language", function pretty; units 1, 2, 5 times a power of ten.
std::vector<double> prettyBreaks(double low, double high, int count) {
    constexpr double bias = 1.5;
    constexpr double biasOfFive = 0.5 + 1.5 * bias;
    constexpr double rounding = 1e-7;
    const double cell = high / count - low / count;
    const double largest = std::max(std::abs(low), std::abs(high));
    if (cell < 1e-12 * largest || cell < 1e-290 || cell > 1e290) return equalBreaks(low, high, count);
    const double base = std::pow(10.0, std::floor(std::log10(cell)));
    double unit = base;
    if (2 * base - cell < bias * (cell - unit)) unit = 2 * base;
    if (5 * base - cell < biasOfFive * (cell - unit)) unit = 5 * base;
    if (10 * base - cell < bias * (cell - unit)) unit = 10 * base;
    const double first = std::floor(low / unit + rounding);
    const double last = std::ceil(high / unit - rounding);
    std::vector<double> breaks;
    for (double i = first; i <= last; i += 1) breaks.push_back(unit < 1 ? i / std::round(1 / unit) : i * unit);
    breaks.front() = std::min(breaks.front(), low);
    breaks.back() = std::max(breaks.back(), high);
    return breaks;
}

std::vector<double> boxBreaks(std::span<const double> sorted, double hinge) {
    const double lower = quantile(sorted, 0.25);
    const double upper = quantile(sorted, 0.75);
    const double reach = hinge * (upper - lower);
    return {std::min(sorted.front(), lower - reach), lower - reach, lower, quantile(sorted, 0.5), upper, upper + reach,
            std::max(sorted.back(), upper + reach)};
}

std::vector<double> percentileBreaks(std::span<const double> sorted) {
    std::vector<double> breaks;
    for (const double part : {0.0, 0.01, 0.1, 0.5, 0.9, 0.99, 1.0}) breaks.push_back(quantile(sorted, part));
    return breaks;
}

std::vector<double> headTailBreaks(std::span<const double> sorted) {
    constexpr double largestHead = 0.4;
    std::vector<double> breaks{sorted.front()};
    for (auto head = sorted; head.size() > 1 && head.front() < head.back();) {
        double mean = 0;
        for (std::size_t i = 0; i < head.size(); ++i) mean += (head[i] - mean) / static_cast<double>(i + 1);
        breaks.push_back(mean);
        const auto above = static_cast<std::size_t>(head.end() - std::upper_bound(head.begin(), head.end(), mean));
        if (static_cast<double>(above) > largestHead * static_cast<double>(head.size())) break;
        head = head.last(above);
    }
    breaks.push_back(sorted.back());
    return breaks;
}

std::vector<double> breaksOf(std::span<const double> sorted, ClassMethod method, int count) {
    if (sorted.front() == sorted.back()) return {sorted.front(), sorted.back()};
    switch (method) {
        case ClassMethod::Quantile: return quantileBreaks(sorted, count);
        case ClassMethod::EqualInterval: return equalBreaks(sorted.front(), sorted.back(), count);
        case ClassMethod::NaturalBreaks: return naturalClassBreaks(sorted, count);
        case ClassMethod::StandardDeviation: return deviationBreaks(sorted, count);
        case ClassMethod::Pretty: return prettyBreaks(sorted.front(), sorted.back(), count);
        case ClassMethod::BoxMap: return boxBreaks(sorted, 1.5);
        case ClassMethod::BoxMapWide: return boxBreaks(sorted, 3);
        case ClassMethod::Percentiles: return percentileBreaks(sorted);
        case ClassMethod::HeadTail: return headTailBreaks(sorted);
        case ClassMethod::Manual: break;
    }
    return {};
}

/// The finite values in ascending order; counts the others.
std::vector<double> sortedFinite(std::span<const double> values, Classes& classes) {
    std::vector<double> sorted;
    sorted.reserve(values.size());
    for (const double value : values) {
        if (std::isnan(value))
            ++classes.missing;
        else if (std::isinf(value))
            ++classes.infinite;
        else
            sorted.push_back(value);
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void countClasses(Classes& classes, std::span<const double> sorted) {
    classes.counts.assign(classes.breaks.size() - 1, 0);
    for (const double value : sorted) {
        const int index = classes.classOf(value);
        if (index < 0)
            ++classes.outside;
        else
            ++classes.counts[static_cast<std::size_t>(index)];
    }
}

}  // namespace

std::string_view methodName(ClassMethod method) { return methodNames[static_cast<std::size_t>(method)]; }

std::optional<ClassMethod> methodFromName(std::string_view name) {
    for (std::size_t i = 0; i < methodNames.size(); ++i) {
        if (methodNames[i] == name) return static_cast<ClassMethod>(i);
    }
    return std::nullopt;
}

bool hasFixedClasses(ClassMethod method) {
    return method == ClassMethod::BoxMap || method == ClassMethod::BoxMapWide || method == ClassMethod::Percentiles;
}

int Classes::classOf(double value) const {
    if (breaks.empty() || !(value >= breaks.front() && value <= breaks.back()) || std::isinf(value)) return -1;
    const auto upper = std::lower_bound(breaks.begin() + 1, breaks.end(), value);
    return static_cast<int>(upper - breaks.begin()) - 1;
}

Classes classify(std::span<const double> values, ClassMethod method, int count) {
    if (count < 1 || count > mostClasses)
        throw Error(KAPOK_TR("geo", "%1 classes cannot be made.").arg(count),
                    KAPOK_TR("geo", "Choose 1 to %1 classes.").arg(mostClasses));
    if (method == ClassMethod::Manual)
        throw Error(KAPOK_TR("geo", "Manual classes need their breaks."),
                    KAPOK_TR("geo", "Give the lower end, the breaks between and the upper end."));
    Classes classes;
    classes.method = method;
    const auto sorted = sortedFinite(values, classes);
    if (sorted.empty()) return classes;
    classes.breaks = breaksOf(sorted, method, count);
    // Natural breaks keep a lowest class of a single value, whose two breaks coincide.
    if (classes.breaks.size() > 2 && method != ClassMethod::NaturalBreaks && !hasFixedClasses(method)) {
        auto& breaks = classes.breaks;
        breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    }
    countClasses(classes, sorted);
    return classes;
}

Classes manualClasses(std::span<const double> values, std::vector<double> breaks) {
    std::erase_if(breaks, [](double value) { return std::isnan(value); });
    std::sort(breaks.begin(), breaks.end());
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    if (breaks.size() < 2)
        throw Error(KAPOK_TR("geo", "Manual classes need at least two different breaks."),
                    KAPOK_TR("geo", "Give the lower end, the breaks between and the upper end."));
    Classes classes;
    classes.method = ClassMethod::Manual;
    const auto sorted = sortedFinite(values, classes);
    classes.breaks = std::move(breaks);
    countClasses(classes, sorted);
    return classes;
}

}  // namespace kapok::geo
