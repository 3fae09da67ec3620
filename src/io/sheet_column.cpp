#include "io/sheet_column.h"

#include "io/field_unit.h"

#include <algorithm>
#include <cmath>

namespace kapok::io {
namespace {

constexpr std::size_t cellsPerCheck = 65'536;
constexpr std::int64_t dayMicroseconds = 86'400'000'000;
constexpr double largestInteger = 9.2e18;
// Whole numbers that can be days or months, or telephone and identity numbers: the whole column decides.
constexpr double firstSerial = 19'000;
constexpr double lastMonth = 21'001'231;
constexpr double firstTelephone = 1e10;

std::int64_t floorDay(std::int64_t microseconds) {
    return (microseconds - (microseconds % dayMicroseconds + dayMicroseconds) % dayMicroseconds) / dayMicroseconds;
}

bool holdsText(const SheetCell& cell) {
    return cell.kind == SheetCell::Kind::Text || cell.kind == SheetCell::Kind::Digits ||
           cell.kind == SheetCell::Kind::Time;
}

}  // namespace

SheetColumn::SheetColumn(const SheetValues& values, const SheetLayout& layout, std::vector<SheetCell> cells)
    : values_(values), layout_(layout), cells_(std::move(cells)) {}

void SheetColumn::make(std::string name, const OpenOptions& options, const Progress& progress) {
    field_ = Field{std::move(name)};
    decision_ = decide(options);
    field_.type = decision_.format.type;
    if (decision_.format.zoned) field_.zone = "UTC";
    if (field_.type == Type::Int64 || field_.type == Type::Float64) {
        field_.unit = unitOfName(field_.name);
        if (field_.unit.empty()) field_.unit = std::string(decision_.format.number.symbol);
    }
    build(progress);
}

bool SheetColumn::isCode(const SheetCell& cell) const {
    return cell.kind != SheetCell::Kind::Error && values_.kind(cell) == CellKind::Code;
}

FormatDecision SheetColumn::decide(const OpenOptions& options) {
    const auto chosen = options.columnTypes.find(field_.name);
    if (chosen != options.columnTypes.end()) {
        gatherEvidence();
        return chosenFormat(evidence_, chosen->second, tableHints({evidence_}, options, false));
    }
    if (options.types == ColumnTypes::Text) return {};
    if (const auto own = ownType()) return {.format = {.type = *own}, .reason = FormatReason::AllFit};
    if (std::any_of(cells_.begin(), cells_.end(), [this](const SheetCell& cell) { return isCode(cell); })) {
        return {.format = {}, .reason = FormatReason::Codes};
    }
    gatherEvidence();
    return decideFormat(evidence_, field_.name, tableHints({evidence_}, options, false));
}

/// The type of a column without texts whose cells leave no doubt.
std::optional<Type> SheetColumn::ownType() const {
    std::size_t whole = 0;
    std::size_t real = 0;
    std::size_t days = 0;
    std::size_t times = 0;
    std::size_t truths = 0;
    std::size_t present = 0;
    bool doubtful = true;  // every whole number could be something else
    for (const auto& cell : cells_) {
        if (holdsText(cell)) return std::nullopt;
        if (cell.kind == SheetCell::Kind::Error) continue;
        ++present;
        switch (values_.kind(cell)) {
            case CellKind::Integer:
                ++whole;
                doubtful = doubtful && cell.number >= firstSerial &&
                           (cell.number <= lastMonth || cell.number >= firstTelephone);
                break;
            case CellKind::Real: ++real; break;
            case CellKind::Date: ++days; break;
            case CellKind::LocalTime: ++times; break;
            case CellKind::Boolean: ++truths; break;
            default: return std::nullopt;
        }
    }
    if (present == 0) return std::nullopt;
    if (real + whole == present) {
        if (real > 0) return Type::Float64;
        return doubtful ? std::nullopt : std::optional(Type::Int64);
    }
    if (days == present) return Type::Date;
    if (days + times == present) return Type::DateTime;
    return truths == present ? std::optional(Type::Boolean) : std::nullopt;
}

void SheetColumn::gatherEvidence() {
    for (const auto& cell : cells_) {
        const std::int64_t row = std::int64_t{cell.row} + 1;
        if (const auto text = values_.plainText(cell)) {
            evidence_.add(*text, row);
        } else if (cell.kind != SheetCell::Kind::Error) {
            evidence_.add(values_.text(cell), row);
        }
    }
}

void SheetColumn::build(const Progress& progress) {
    ColumnBuilder builder(field_);
    std::size_t done = 0;
    for (const auto& cell : cells_) {
        if (done++ % cellsPerCheck == 0) progress.check();
        for (const std::uint32_t row = layout_.outputRow[cell.row]; builder.rows() < row;) builder.addMissing();
        if (cell.kind == SheetCell::Kind::Error) {
            errors_.push_back({std::int64_t{cell.row} + 1, std::string(values_.cells().texts[cell.text])});
            builder.addMissing();
        } else if (!add(cell, builder)) {
            addMisfit(cell);
            builder.addMissing();
        }
    }
    while (builder.rows() < layout_.rows) builder.addMissing();
    filled_.column = builder.finish();
}

void SheetColumn::addMisfit(const SheetCell& cell) {
    std::string text = values_.text(cell);
    const std::string_view inner = trimmed(text);
    if (inner.empty()) return;
    if (!isMissingMarker(inner)) {
        filled_.exceptions.push_back({std::int64_t{cell.row} + 1, std::move(text)});
        return;
    }
    for (auto& known : filled_.markers) {
        if (known.marker == inner) {
            ++known.cells;
            return;
        }
    }
    filled_.markers.push_back({std::string(inner), 1});
}

bool SheetColumn::add(const SheetCell& cell, ColumnBuilder& builder) const {
    switch (field_.type) {
        case Type::Boolean: return addBoolean(cell, builder);
        case Type::Int64: return addInteger(cell, builder);
        case Type::Float64: return addNumber(cell, builder);
        case Type::Date:
        case Type::DateTime: return addTime(cell, builder);
        case Type::Text:
        case Type::Geometry: break;
    }
    const auto text = values_.plainText(cell);
    if (text && trimmed(*text).empty()) return false;
    text ? builder.addText(*text) : builder.addText(values_.text(cell));
    return true;
}

bool SheetColumn::addBoolean(const SheetCell& cell, ColumnBuilder& builder) const {
    bool value = cell.kind == SheetCell::Kind::Boolean && cell.number != 0;
    const auto text = values_.plainText(cell);
    if (text ? !parseBoolean(trimmed(*text), value) : cell.kind != SheetCell::Kind::Boolean) return false;
    builder.addInteger(value);
    return true;
}

bool SheetColumn::addInteger(const SheetCell& cell, ColumnBuilder& builder) const {
    std::int64_t value = 0;
    if (const auto text = values_.plainText(cell)) {
        if (!parseInteger(trimmed(*text), decision_.format.number, value)) return false;
    } else if (cell.kind == SheetCell::Kind::Number && cell.number == std::floor(cell.number) &&
               std::abs(cell.number) < largestInteger) {
        value = static_cast<std::int64_t>(cell.number);
    } else {
        return false;
    }
    builder.addInteger(value);
    return true;
}

bool SheetColumn::addNumber(const SheetCell& cell, ColumnBuilder& builder) const {
    double value = cell.number;
    const auto text = values_.plainText(cell);
    if (text ? !parseReal(trimmed(*text), decision_.format.number, value) : cell.kind != SheetCell::Kind::Number) {
        return false;
    }
    builder.addNumber(value);
    return true;
}

bool SheetColumn::addTime(const SheetCell& cell, ColumnBuilder& builder) const {
    const ColumnFormat& format = decision_.format;
    CellTime time;
    bool zoned = false;
    if (values_.plainText(cell) || !values_.time(cell, time.microseconds, zoned)) {
        const std::string text = values_.text(cell);
        if (!parseTime(trimmed(text), format.time, time, format.shortYears) || time.zoned != format.zoned) return false;
    } else {
        time.clock = time.microseconds % dayMicroseconds != 0;
    }
    if (field_.type == Type::Date && time.clock) return false;
    builder.addInteger(field_.type == Type::Date ? floorDay(time.microseconds) : time.microseconds);
    return true;
}

}  // namespace kapok::io
