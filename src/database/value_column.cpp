#include "database/value_column.h"

#include "sdk/text.h"
#include "table/format.h"

#include <cmath>

namespace kapok::database {
namespace {

constexpr std::int64_t exactLimit = std::int64_t{1} << 53;

}  // namespace

ValueColumn::ValueColumn(std::string name, bool asText)
    : name_(std::move(name)), asText_(asText), builder_(Field{name_, Type::Text}) {
    if (asText_) begin(Type::Text);
}

void ValueColumn::begin(Type type) {
    builder_ = ColumnBuilder(Field{name_, type});
    for (; leadingMissing_ > 0; --leadingMissing_) builder_.addMissing();
    typed_ = true;
}

void ValueColumn::become(Type type) {
    if (!typed_) return begin(type);
    const ColumnPtr old = builder_.finish();
    builder_ = ColumnBuilder(Field{name_, type});
    for (std::size_t row = 0; row < old->rows(); ++row) {
        if (old->isMissing(row)) {
            builder_.addMissing();
        } else if (type == Type::Float64) {
            builder_.addNumber(old->number(row));
        } else {
            builder_.addText(cellText(*old, row));
        }
    }
}

void ValueColumn::toText() {
    mixed_ = !asText_;
    if (builder_.field().type != Type::Text) become(Type::Text);
}

void ValueColumn::addMissing() { typed_ ? builder_.addMissing() : static_cast<void>(++leadingMissing_); }

void ValueColumn::addBoolean(bool value) {
    zeroOne_ = false;
    if (!typed_) begin(Type::Boolean);
    if (builder_.field().type == Type::Boolean) return builder_.addInteger(value);
    toText();
    builder_.addText(value ? "true" : "false");
}

void ValueColumn::addInteger(std::int64_t value) {
    integers_ = true;
    zeroOne_ = zeroOne_ && (value == 0 || value == 1);
    const bool exact = value >= -exactLimit && value <= exactLimit;
    if (!typed_) begin(Type::Int64);
    switch (builder_.field().type) {
        case Type::Int64: exactInDouble_ = exactInDouble_ && exact; return builder_.addInteger(value);
        case Type::Float64:
            if (exact) return builder_.addNumber(static_cast<double>(value));
            break;
        default: break;
    }
    toText();
    builder_.addText(std::to_string(value));
}

void ValueColumn::addReal(double value) {
    zeroOne_ = false;
    if (std::isnan(value)) return addMissing();
    if (!typed_) begin(Type::Float64);
    if (builder_.field().type == Type::Int64 && exactInDouble_) become(Type::Float64);
    if (builder_.field().type == Type::Float64) return builder_.addNumber(value);
    toText();
    builder_.addText(shortest(value));
}

void ValueColumn::addText(std::string_view value) {
    zeroOne_ = false;
    if (value.empty()) return addMissing();
    if (!typed_) begin(Type::Text);
    // A text among texts is no mixture; one after numbers is.
    if (builder_.field().type != Type::Text) toText();
    builder_.addText(value);
}

ColumnPtr ValueColumn::finish() {
    if (!typed_) begin(Type::Text);
    return builder_.finish();
}

}  // namespace kapok::database
