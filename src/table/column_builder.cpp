#include "table/column_builder.h"

#include "sdk/error.h"

#include <utility>

namespace kapok {

ColumnBuilder::ColumnBuilder(Field field) : field_(std::move(field)), values_(emptyChunkValues(field_.type)) {}

void ColumnBuilder::addNumber(double value) {
    std::get<Buffer<double>>(values_).push_back(value);
    rowAdded();
}

void ColumnBuilder::addInteger(std::int64_t value) {
    switch (field_.type) {
        case Type::Boolean: std::get<Buffer<std::uint8_t>>(values_).push_back(value != 0); break;
        case Type::Date: std::get<Buffer<std::int32_t>>(values_).push_back(static_cast<std::int32_t>(value)); break;
        default: std::get<Buffer<std::int64_t>>(values_).push_back(value); break;
    }
    rowAdded();
}

void ColumnBuilder::addText(std::string_view value) {
    std::get<Buffer<std::int32_t>>(values_).push_back(dictionary_.code(value));
    rowAdded();
}

void ColumnBuilder::addWkb(std::string_view value) {
    std::get<Blobs>(values_).push(value);
    rowAdded();
}

void ColumnBuilder::addMissing() {
    const std::size_t row = rows_ % chunkRows;
    missing_.resize(chunkRows / 64);
    missing_[row / 64] |= MissingWord{1} << (row % 64);
    std::visit(
        [](auto& values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, Blobs>) {
                values.push({});
            } else {
                values.push_back({});
            }
        },
        values_);
    rowAdded();
}

void ColumnBuilder::addFrom(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return addMissing();
    switch (field_.type) {
        case Type::Float64: return addNumber(column.number(row));
        case Type::Text: return addText(column.text(row));
        case Type::Geometry: return addWkb(column.wkb(row));
        default: return addInteger(column.integer(row));
    }
}

ColumnPtr ColumnBuilder::finish() {
    if (rows_ % chunkRows != 0) closeChunk();
    auto column = std::make_shared<Column>(field_, std::move(chunks_),
                                           field_.type == Type::Text ? dictionary_.finish() : nullptr);
    *this = ColumnBuilder(std::move(field_));
    return column;
}

void ColumnBuilder::rowAdded() {
    if (++rows_ % chunkRows == 0) closeChunk();
}

void ColumnBuilder::closeChunk() {
    chunks_.push_back(
        makeChunk(field_.type, std::exchange(values_, emptyChunkValues(field_.type)), std::exchange(missing_, {})));
}

Table toTable(const OutputTable& table) {
    std::vector<ColumnPtr> columns;
    for (const auto& output : table.columns()) {
        ColumnBuilder builder(output.field());
        std::visit(
            [&](const auto& values) {
                using T = typename std::decay_t<decltype(values)>::value_type;
                for (std::size_t row = 0; row < values.size(); ++row) {
                    if (output.isMissing(row)) {
                        builder.addMissing();
                    } else if constexpr (std::is_same_v<T, double>) {
                        builder.addNumber(values[row]);
                    } else if constexpr (!std::is_same_v<T, std::string>) {
                        builder.addInteger(values[row]);
                    } else if (output.field().type == Type::Text) {
                        builder.addText(values[row]);
                    } else {
                        builder.addWkb(values[row]);
                    }
                }
            },
            output.values());
        columns.push_back(builder.finish());
    }
    return Table(std::move(columns));
}

}  // namespace kapok
