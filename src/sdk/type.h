// Types and fields of tables.
#pragma once

#include "sdk/terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kapok {

/// Types of a column, with what one value is in memory.
enum class Type : std::uint8_t {
    Boolean,   ///< std::uint8_t, 0 or 1
    Int64,     ///< std::int64_t
    Float64,   ///< double; never NaN: what would be NaN is missing
    Text,      ///< std::int32_t code into the column's dictionary (UTF-8)
    Date,      ///< std::int32_t days since 1970-01-01
    DateTime,  ///< std::int64_t microseconds since 1970-01-01T00:00:00, local (no zone) or UTC (zone named)
    Geometry,  ///< WKB bytes
};

inline constexpr Type allTypes[] = {Type::Boolean, Type::Int64,    Type::Float64, Type::Text,
                                    Type::Date,    Type::DateTime, Type::Geometry};

/// "boolean", "int64", "float64", "text", "date", "datetime", "geometry": stable, untranslated.
std::string_view typeName(Type type);
std::optional<Type> typeFromName(std::string_view name);

inline bool isNumeric(Type type) { return type == Type::Boolean || type == Type::Int64 || type == Type::Float64; }
inline bool isTime(Type type) { return type == Type::Date || type == Type::DateTime; }

/// One column's description.
struct Field {
    std::string name;
    Type type = Type::Text;
    std::string unit = {};   ///< "万元", "persons"; empty when unknown
    std::string label = {};  ///< what to show instead of the name; empty: the name
    std::string zone = {};   ///< DateTime: IANA name of the zone to show UTC values in; empty: local time without zone
    std::string crs = {};    ///< Geometry: "EPSG:4490" or WKT; empty when unknown
    Terms terms = {};        ///< Text: what to show instead of the values; of most columns there are none

    const std::string& shown() const { return label.empty() ? name : label; }
    bool operator==(const Field&) const = default;
};

using Schema = std::vector<Field>;

}  // namespace kapok
