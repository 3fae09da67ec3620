#include "sdk/output_table.h"

#include "sdk/error.h"

#include <cmath>
#include <limits>

namespace kapok {
namespace {

OutputColumn::Values emptyValues(Type type) {
    switch (type) {
        case Type::Boolean: return std::vector<std::uint8_t>{};
        case Type::Date: return std::vector<std::int32_t>{};
        case Type::Int64:
        case Type::DateTime: return std::vector<std::int64_t>{};
        case Type::Float64: return std::vector<double>{};
        case Type::Text:
        case Type::Geometry: break;
    }
    return std::vector<std::string>{};
}

[[noreturn]] void refuse(const Field& field, const char* value) {
    throw Error(KAPOK_TR("sdk", "Column %3 is of type %2 and cannot take a %1 value.")
                    .arg(value)
                    .arg(typeName(field.type))
                    .arg(field.name));
}

}  // namespace

OutputColumn::OutputColumn(Field field) : field_(std::move(field)), values_(emptyValues(field_.type)) {}

OutputColumn& OutputColumn::add(double value) {
    if (std::isnan(value)) return addMissing();
    auto* numbers = std::get_if<std::vector<double>>(&values_);
    if (!numbers) refuse(field_, "float64");
    numbers->push_back(value);
    missing_.push_back(false);
    return *this;
}

OutputColumn& OutputColumn::add(std::int64_t value) {
    if (auto* wide = std::get_if<std::vector<std::int64_t>>(&values_)) {
        wide->push_back(value);
    } else if (auto* days = std::get_if<std::vector<std::int32_t>>(&values_)) {
        days->push_back(static_cast<std::int32_t>(value));
    } else if (auto* flags = std::get_if<std::vector<std::uint8_t>>(&values_)) {
        flags->push_back(value != 0);
    } else {
        refuse(field_, "integer");
    }
    missing_.push_back(false);
    return *this;
}

OutputColumn& OutputColumn::add(std::string_view value) {
    auto* texts = std::get_if<std::vector<std::string>>(&values_);
    if (!texts) refuse(field_, "text");
    texts->emplace_back(value);
    missing_.push_back(false);
    return *this;
}

OutputColumn& OutputColumn::addMissing() {
    std::visit(
        [](auto& values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            if constexpr (std::is_same_v<T, double>) {
                values.push_back(std::numeric_limits<double>::quiet_NaN());
            } else {
                values.emplace_back();
            }
        },
        values_);
    missing_.push_back(true);
    return *this;
}

OutputColumn& OutputTable::column(Field field) { return columns_.emplace_back(std::move(field)); }

OutputColumn& OutputTable::number(std::string name, std::string unit) {
    return column({.name = std::move(name), .type = Type::Float64, .unit = std::move(unit)});
}

OutputColumn& OutputTable::integer(std::string name) { return column({.name = std::move(name), .type = Type::Int64}); }

OutputColumn& OutputTable::text(std::string name, Terms terms) {
    return column({.name = std::move(name), .type = Type::Text, .terms = std::move(terms)});
}

}  // namespace kapok
