#include "io/column_type.h"

#include <algorithm>

namespace kapok::io {
namespace {

/// From this share of one kind on, a column kept as text deserves a note.
constexpr double mostly = 0.8;

bool isMostly(std::size_t part, std::size_t all) {
    return static_cast<double>(part) >= mostly * static_cast<double>(all);
}

TypeDecision numberType(const KindCounts& counts) {
    if (counts[CellKind::Real] > 0) return {Type::Float64, false, TypeReason::AllFit};
    if (counts[CellKind::BigInteger] > 0) return {Type::Text, false, TypeReason::BigIntegers};
    return {Type::Int64, false, TypeReason::AllFit};
}

TypeDecision timeType(const KindCounts& counts) {
    const std::size_t zoned = counts[CellKind::ZonedTime];
    if (zoned == counts.times()) return {Type::DateTime, true, TypeReason::AllFit};
    if (zoned > 0) return {Type::Text, false, TypeReason::MixedZones};
    return {counts[CellKind::LocalTime] > 0 ? Type::DateTime : Type::Date, false, TypeReason::AllFit};
}

}  // namespace

std::size_t KindCounts::numbers() const {
    return (*this)[CellKind::Integer] + (*this)[CellKind::BigInteger] + (*this)[CellKind::Real];
}

std::size_t KindCounts::times() const {
    return (*this)[CellKind::Date] + (*this)[CellKind::LocalTime] + (*this)[CellKind::ZonedTime];
}

std::size_t KindCounts::present() const {
    return numbers() + times() + (*this)[CellKind::Boolean] + (*this)[CellKind::Code] + (*this)[CellKind::Text];
}

TypeDecision decideType(const KindCounts& counts) {
    const std::size_t present = counts.present();
    if (present == 0) return {Type::Text, false, TypeReason::NothingThere};
    if (counts[CellKind::Boolean] == present) return {Type::Boolean, false, TypeReason::AllFit};
    if (counts.numbers() == present) return numberType(counts);
    if (counts.times() == present) return timeType(counts);
    if (counts[CellKind::Code] > 0 && counts.numbers() + counts[CellKind::Code] == present) {
        return {Type::Text, false, TypeReason::Codes};
    }
    const bool mixed = isMostly(counts.numbers(), present) || isMostly(counts.times(), present) ||
                       isMostly(counts[CellKind::Boolean], present);
    return {Type::Text, false, mixed ? TypeReason::Mixed : TypeReason::Words};
}

bool prevents(CellKind kind, const KindCounts& counts) {
    const std::size_t numbers = counts.numbers();
    const std::size_t times = counts.times();
    const std::size_t booleans = counts[CellKind::Boolean];
    const std::size_t most = std::max({numbers, times, booleans});
    switch (kind) {
        case CellKind::Empty:
        case CellKind::Marker: return false;
        case CellKind::Integer:
        case CellKind::BigInteger:
        case CellKind::Real: return numbers != most;
        case CellKind::Date:
        case CellKind::LocalTime:
        case CellKind::ZonedTime: return times != most;
        case CellKind::Boolean: return booleans != most;
        case CellKind::Code:
        case CellKind::Text: break;
    }
    return true;
}

}  // namespace kapok::io
