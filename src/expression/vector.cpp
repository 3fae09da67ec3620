#include "expression/vector.h"

namespace kapok::expression {
namespace {

template <class T>
Vector single(Type type, T value) {
    const auto owner = std::make_shared<T>(value);
    Vector vector;
    vector.type = type;
    vector.size = 1;
    vector.constant = true;
    vector.values = owner.get();
    vector.valuesOwner = owner;
    return vector;
}

struct OneText {
    std::string text;
    std::string_view view;
};

}  // namespace

Vector constantVector(Type type, bool value) { return single(type, static_cast<std::uint8_t>(value)); }

Vector constantVector(Type type, std::int64_t value) {
    return type == Type::Date ? single(type, static_cast<std::int32_t>(value)) : single(type, value);
}

Vector constantVector(Type type, double value) { return single(type, value); }

Vector constantVector(std::string_view value) {
    const auto owner = std::make_shared<OneText>();
    owner->text = value;
    owner->view = owner->text;
    Vector vector = single(Type::Text, std::int32_t{0});
    vector.texts = {&owner->view, 1};
    vector.textsOwner = owner;
    return vector;
}

Vector missingVector(Type type) {
    static constexpr MissingWord all = ~MissingWord{0};
    Vector vector;
    switch (type) {
        case Type::Boolean: vector = constantVector(type, false); break;
        case Type::Float64: vector = constantVector(type, std::numeric_limits<double>::quiet_NaN()); break;
        case Type::Text:
        case Type::Geometry: vector = single(type, std::int32_t{-1}); break;
        default: vector = constantVector(type, std::int64_t{0}); break;
    }
    vector.missing = &all;
    return vector;
}

Vector columnVector(const ColumnView& column) {
    Vector vector;
    vector.type = column.type();
    vector.size = column.size();
    vector.missing = column.missing();
    vector.texts = column.dictionary();
    switch (column.type()) {
        case Type::Boolean: vector.values = column.booleans().data(); break;
        case Type::Int64:
        case Type::DateTime: vector.values = column.int64s().data(); break;
        case Type::Float64: vector.values = column.float64s().data(); break;
        case Type::Text: vector.values = column.codes().data(); break;
        case Type::Date: vector.values = column.days().data(); break;
        case Type::Geometry: break;
    }
    return vector;
}

}  // namespace kapok::expression
