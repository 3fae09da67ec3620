// Classification of values for choropleth maps.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::geo {

enum class ClassMethod : std::uint8_t {
    Quantile,           ///< equal counts: quantiles of Hyndman and Fan's (1996) type 7
    EqualInterval,      ///< equal widths from minimum to maximum
    NaturalBreaks,      ///< Fisher (1958), Jenks (1977): least sum of squares within classes, exact
    StandardDeviation,  ///< one standard deviation wide, placed symmetrically about the mean
    Pretty,             ///< round numbers: Becker, Chambers and Wilks (1988), about as many classes as asked
    Manual,             ///< inner breaks given
    BoxMap,             ///< quartiles, and outliers beyond 1.5 times the interquartile range (Anselin 1994): 6 classes
    BoxMapWide,         ///< the same with 3 times the interquartile range
    Percentiles,        ///< at 1, 10, 50, 90 and 99 %: 6 classes
    HeadTail,           ///< Jiang (2013): split at the mean as long as at most 40 % of the values lie above it
};

/// Has the method six classes with a meaning, whatever the values are?
bool hasFixedClasses(ClassMethod method);

/// "quantile", "equal_interval", "natural_breaks", "standard_deviation", "pretty", "manual", "box_map", "box_map_wide",
/// "percentiles", "head_tail": stable, untranslated.
std::string_view methodName(ClassMethod method);
std::optional<ClassMethod> methodFromName(std::string_view name);

/// Class i holds breaks[i] < value <= breaks[i + 1]: classes are closed on the right; the first also holds its lower
/// break. Breaks ascend. Breaks coincide only where the first class holds a single value (all values equal, or natural
/// breaks) and in methods with fixed classes, which keep the empty ones. No finite value: no breaks, no classes.
struct Classes {
    ClassMethod method = ClassMethod::Quantile;
    std::vector<double> breaks;
    std::vector<std::size_t> counts;  ///< values in each class
    std::size_t missing = 0;          ///< NaN
    std::size_t infinite = 0;         ///< positive and negative infinity: in no class, as if missing
    std::size_t outside = 0;          ///< finite but outside manual breaks; 0 with other methods

    std::size_t size() const { return counts.size(); }
    /// The class of `value`, or -1 when it is missing, infinite or outside.
    int classOf(double value) const;
};

/// Classifies `values` (NaN is missing) into `count` classes, fewer when the values do not have so many: breaks that
/// coincide are merged, no class of natural breaks is empty.
/// Quantile, equal interval and pretty breaks end at or (pretty) beyond minimum and maximum; standard deviation breaks
/// outside the range are left out; fixed classes and head/tail breaks ignore the count; natural breaks are the highest
/// values of their classes. Throws Error for a count outside 1 to 64 and for Manual, which has manualClasses(). O(n log
/// n); natural breaks O(n log n + k d log d) for d different values.
Classes classify(std::span<const double> values, ClassMethod method, int count);

/// Classes between given breaks, at least two, in any order; values below the first or above the last are `outside`.
/// The outermost may be infinite: open classes. Throws Error when fewer than two different breaks are given.
Classes manualClasses(std::span<const double> values, std::vector<double> breaks);

}  // namespace kapok::geo
