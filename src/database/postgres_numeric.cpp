#include "database/postgres_numeric.h"

#include "database/big_endian.h"

#include <charconv>
#include <limits>

namespace kapok::database {
namespace {

constexpr std::uint16_t positive = 0x0000, negative = 0x4000, notANumber = 0xC000, plusInfinity = 0xD000,
                        minusInfinity = 0xF000;
constexpr std::uint64_t groupBase = 10000;

int leadingZeros(std::uint16_t group) { return group >= 1000 ? 0 : group >= 100 ? 1 : group >= 10 ? 2 : 3; }

int trailingZeros(std::uint16_t group) {
    int zeros = 0;
    for (; group % 10 == 0 && zeros < 3; group /= 10) ++zeros;
    return zeros;
}

void addGroup(std::string& text, std::uint16_t group) {
    for (int unit = 1000; unit > 0; unit /= 10) text += static_cast<char>('0' + group / unit % 10);
}

}  // namespace

bool readNumeric(std::string_view bytes, PgNumeric& made) {
    made.groups.clear();
    made.kind = PgNumeric::Kind::Finite;
    if (bytes.size() < 8) return false;
    const auto count = bigEndian<std::uint16_t>(bytes.data());
    made.weight = bigEndian<std::int16_t>(bytes.data() + 2);
    const auto sign = bigEndian<std::uint16_t>(bytes.data() + 4);
    made.negative = sign == negative;
    if (sign == notANumber) made.kind = PgNumeric::Kind::NotANumber;
    if (sign == plusInfinity) made.kind = PgNumeric::Kind::Infinity;
    if (sign == minusInfinity) made.kind = PgNumeric::Kind::MinusInfinity;
    if (made.kind != PgNumeric::Kind::Finite) return true;
    if ((sign != positive && sign != negative) || bytes.size() != 8U + 2U * count) return false;
    for (std::size_t i = 0; i < count; ++i) {
        made.groups.push_back(bigEndian<std::uint16_t>(bytes.data() + 8 + 2 * i));
        if (made.groups.back() >= groupBase) return false;
    }
    while (!made.groups.empty() && made.groups.back() == 0) made.groups.pop_back();
    while (!made.groups.empty() && made.groups.front() == 0) {
        made.groups.erase(made.groups.begin());
        --made.weight;
    }
    return true;
}

bool isWhole(const PgNumeric& number) {
    return number.kind == PgNumeric::Kind::Finite && static_cast<int>(number.groups.size()) <= number.weight + 1;
}

std::optional<std::int64_t> integerOf(const PgNumeric& number) {
    if (number.groups.empty()) return 0;
    if (!isWhole(number) || number.weight > 4) return {};
    constexpr auto largest = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t size = 0;
    for (int i = 0; i <= number.weight; ++i) {
        const std::uint64_t group =
            static_cast<std::size_t>(i) < number.groups.size() ? number.groups[static_cast<std::size_t>(i)] : 0;
        if (size > (largest - group) / groupBase) return {};
        size = size * groupBase + group;
    }
    constexpr auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (number.negative && size <= limit + 1) return static_cast<std::int64_t>(~size + 1);
    if (!number.negative && size <= limit) return static_cast<std::int64_t>(size);
    return {};
}

int significantDigits(const PgNumeric& number) {
    if (number.groups.empty()) return 0;
    return 4 * static_cast<int>(number.groups.size()) - leadingZeros(number.groups.front()) -
           trailingZeros(number.groups.back());
}

std::string decimalText(const PgNumeric& number) {
    if (number.groups.empty()) return "0";
    std::string whole;
    std::string fraction;
    for (int place = -1; place > number.weight; --place) fraction += "0000";
    for (std::size_t i = 0; i < number.groups.size(); ++i) {
        addGroup(static_cast<int>(i) <= number.weight ? whole : fraction, number.groups[i]);
    }
    for (int i = static_cast<int>(number.groups.size()); i <= number.weight; ++i) whole += "0000";
    whole.erase(0, whole.find_first_not_of('0'));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    std::string text = number.negative ? "-" : "";
    text += whole.empty() ? "0" : whole;
    return fraction.empty() ? text : text + '.' + fraction;
}

double nearestDouble(const PgNumeric& number) {
    switch (number.kind) {
        case PgNumeric::Kind::NotANumber: return std::numeric_limits<double>::quiet_NaN();
        case PgNumeric::Kind::Infinity: return std::numeric_limits<double>::infinity();
        case PgNumeric::Kind::MinusInfinity: return -std::numeric_limits<double>::infinity();
        case PgNumeric::Kind::Finite: break;
    }
    // Up to 15 digits over a power of ten up to 10^22 are both exact doubles, so one division is correctly rounded
    // (Clinger 1990).
    constexpr double powers[] = {1, 1e4, 1e8, 1e12, 1e16, 1e20};
    const int below = static_cast<int>(number.groups.size()) - 1 - number.weight;
    if (number.groups.size() <= 4 && significantDigits(number) <= 15 && below >= 0 && below <= 5) {
        std::uint64_t digits = 0;
        for (const auto group : number.groups) digits = digits * groupBase + group;
        if (digits < (std::uint64_t{1} << 53)) {
            const double value = static_cast<double>(digits) / powers[below];
            return number.negative ? -value : value;
        }
    }
    const std::string text = decimalText(number);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec == std::errc::result_out_of_range) {  // beyond 1e308, or nearer to 0 than 1e-308
        const double large = number.weight > 0 ? std::numeric_limits<double>::infinity() : 0.0;
        return number.negative ? -large : large;
    }
    return value;
}

}  // namespace kapok::database
