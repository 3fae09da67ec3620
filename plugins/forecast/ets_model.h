// The models of exponential smoothing in state-space form and what is estimated of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::forecast {

enum class EtsError : std::uint8_t { Additive, Multiplicative };
enum class EtsTrend : std::uint8_t { None, Additive, Damped };
enum class EtsSeason : std::uint8_t { None, Additive, Multiplicative };

/// One model of the family (Hyndman, Koehler, Ord & Snyder 2008, tables 2.2 and 2.3), multiplicative trends left out.
struct EtsSpec {
    EtsError error = EtsError::Additive;
    EtsTrend trend = EtsTrend::None;
    EtsSeason season = EtsSeason::None;

    bool hasTrend() const { return trend != EtsTrend::None; }
    bool damped() const { return trend == EtsTrend::Damped; }
    bool seasonal() const { return season != EtsSeason::None; }
    /// True for models that are defined for positive values only.
    bool needsPositive() const { return error == EtsError::Multiplicative || season == EtsSeason::Multiplicative; }
    /// Smoothing parameters and free initial states: the season's last state follows from the others.
    int freeParameters(int period) const {
        return 2 + (hasTrend() ? 2 : 0) + (damped() ? 1 : 0) + (seasonal() ? period : 0);
    }
    bool operator==(const EtsSpec&) const = default;
};

/// "ETS(M,Ad,M)".
std::string etsName(const EtsSpec& spec);

/// Smoothing parameters and initial states. Seasons are in the order of time: seasons[0] belongs to the first value.
/// They sum to 0 (additive) or to the period (multiplicative). Level, slope and additive seasons in the data's unit.
struct EtsParameters {
    double alpha = 0;
    double beta = 0;
    double gamma = 0;
    double phi = 1;
    double level = 0;
    double slope = 0;
    std::vector<double> seasons = {};
};

/// The level, slope and seasons after the last value; seasons[0] belongs to the next step.
struct EtsState {
    double level = 0;
    double slope = 0;
    std::vector<double> seasons = {};
};

}  // namespace kapok::forecast
