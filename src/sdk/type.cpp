#include "sdk/type.h"

namespace kapok {

std::string_view typeName(Type type) {
    switch (type) {
        case Type::Boolean: return "boolean";
        case Type::Int64: return "int64";
        case Type::Float64: return "float64";
        case Type::Text: return "text";
        case Type::Date: return "date";
        case Type::DateTime: return "datetime";
        case Type::Geometry: return "geometry";
    }
    return "text";
}

std::optional<Type> typeFromName(std::string_view name) {
    for (const Type type : allTypes) {
        if (typeName(type) == name) return type;
    }
    return std::nullopt;
}

}  // namespace kapok
