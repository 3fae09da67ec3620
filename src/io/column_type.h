// The type of a column from the kinds of all its cells.
#pragma once

#include "io/cell_parse.h"
#include "sdk/type.h"

#include <array>

namespace kapok::io {

struct KindCounts {
    std::array<std::size_t, cellKindCount> counts{};

    std::size_t& operator[](CellKind kind) { return counts[static_cast<std::size_t>(kind)]; }
    std::size_t operator[](CellKind kind) const { return counts[static_cast<std::size_t>(kind)]; }
    void add(const KindCounts& other) {
        for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += other.counts[i];
    }
    /// Cells that are neither empty nor a missing marker.
    std::size_t present() const;
    std::size_t numbers() const;  ///< Integer, BigInteger, Real
    std::size_t times() const;    ///< Date, LocalTime, ZonedTime
};

enum class TypeReason : std::uint8_t {
    AllFit,        ///< every present cell is of the type
    NothingThere,  ///< no present cell
    Words,         ///< text, as nearly every cell is
    Mixed,         ///< text, although most cells are of one other kind: worth a note
    Codes,         ///< text, to keep leading zeros or a telephone's '+'
    BigIntegers,   ///< text, because digits would be lost
    MixedZones,    ///< text, because only some times name their zone
};

struct TypeDecision {
    Type type = Type::Text;
    bool zoned = false;  ///< DateTime in UTC
    TypeReason reason = TypeReason::Words;
};

TypeDecision decideType(const KindCounts& counts);

/// Does a cell of this kind stand in the way of the kind that most cells are of? For notes on Mixed columns.
bool prevents(CellKind kind, const KindCounts& counts);

}  // namespace kapok::io
