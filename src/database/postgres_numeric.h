// PostgreSQL's numeric as it comes in binary: decimal digits in groups of four.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::database {

/// sign × groups[0].groups[1]… × 10000^weight. Layout: src/backend/utils/adt/numeric.c, numeric_send.
struct PgNumeric {
    enum class Kind : std::uint8_t { Finite, NotANumber, Infinity, MinusInfinity };

    Kind kind = Kind::Finite;
    bool negative = false;
    int weight = 0;
    std::vector<std::uint16_t> groups;
};

/// Empty when the bytes are no numeric. `made` is filled anew, so that its memory is used again.
bool readNumeric(std::string_view bytes, PgNumeric& made);

/// The value when it is whole and fits.
std::optional<std::int64_t> integerOf(const PgNumeric& number);
bool isWhole(const PgNumeric& number);
/// Digits from the first to the last that is not 0.
int significantDigits(const PgNumeric& number);
/// Plain decimal without trailing zeros: "-1234.5", "0".
std::string decimalText(const PgNumeric& number);
/// The nearest double (ties to even).
double nearestDouble(const PgNumeric& number);

}  // namespace kapok::database
