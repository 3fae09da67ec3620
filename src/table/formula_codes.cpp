#include "table/formula_codes.h"

#include "expression/bins.h"
#include "expression/calendar.h"
#include "table/column_builder.h"
#include "table/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok {
namespace {

using expression::Node;
using expression::NodeKind;
using expression::Typed;
using expression::TypedNode;

/// More pieces are not worth a table of them.
constexpr std::uint64_t mostPieces = 1 << 20;

/// The pieces of a column: a value of each, in order, and a missing one at the end; and the number of each row's piece.
class Pieces {
public:
    virtual ~Pieces() = default;
    virtual ColumnPtr values() const = 0;
    virtual void read(std::size_t chunk, std::size_t offset, std::size_t count, std::uint32_t* pieces) const = 0;
    virtual void readAt(std::size_t chunk, std::span<const std::uint16_t> rows, std::uint32_t* pieces) const = 0;
};

/// `number(value)` gives the piece of a value that is there, `build` the values.
template <class T, class Number>
class ValuePieces : public Pieces {
public:
    ValuePieces(ColumnPtr column, std::uint32_t count, Number number, ColumnPtr values)
        : column_(std::move(column)), missing_(count), number_(number), values_(std::move(values)) {}

    ColumnPtr values() const override { return values_; }
    void read(std::size_t chunkIndex, std::size_t offset, std::size_t count, std::uint32_t* pieces) const override {
        const Chunk& chunk = column_->chunk(chunkIndex);
        const T* values = chunk.as<T>().data() + offset;
        if (chunk.missingCount == 0) {
            for (std::size_t i = 0; i < count; ++i) pieces[i] = number_(values[i]);
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            pieces[i] = chunk.isMissing(offset + i) ? missing_ : number_(values[i]);
        }
    }
    void readAt(std::size_t chunkIndex, std::span<const std::uint16_t> rows, std::uint32_t* pieces) const override {
        const Chunk& chunk = column_->chunk(chunkIndex);
        const T* values = chunk.as<T>().data();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            pieces[i] = chunk.isMissing(rows[i]) ? missing_ : number_(values[rows[i]]);
        }
    }

private:
    ColumnPtr column_;
    std::uint32_t missing_;
    Number number_;
    ColumnPtr values_;
};

template <class T, class Number>
std::unique_ptr<Pieces> valuePieces(const ColumnPtr& column, std::uint64_t count, Number number, ColumnPtr values) {
    return std::make_unique<ValuePieces<T, Number>>(column, static_cast<std::uint32_t>(count), number,
                                                    std::move(values));
}

/// As the column, with the values of the pieces and a missing one.
template <class Add>
ColumnPtr listed(const ColumnPtr& column, std::uint64_t count, const Add& add) {
    ColumnBuilder builder(column->field());
    for (std::uint64_t i = 0; i < count; ++i) add(builder, i);
    builder.addMissing();
    return builder.finish();
}

std::unique_ptr<Pieces> textPieces(const ColumnPtr& column) {
    const auto entries = column->dictionary()->entries();
    if (entries.size() > mostPieces) return nullptr;
    return valuePieces<std::int32_t>(
        column, entries.size(), [](std::int32_t code) { return static_cast<std::uint32_t>(code); },
        listed(column, entries.size(), [&](ColumnBuilder& builder, std::uint64_t i) { builder.addText(entries[i]); }));
}

/// Bounds of a column of whole numbers, when doubles hold them exactly and there are values.
struct WholeRange {
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
};
std::optional<WholeRange> wholeRange(const Column& column) {
    const ChunkSummary bounds = column.summary();
    if (bounds.minimum > bounds.maximum) return WholeRange{};
    if (!(std::abs(bounds.minimum) < 0x1p53 && std::abs(bounds.maximum) < 0x1p53)) return std::nullopt;
    return WholeRange{static_cast<std::int64_t>(bounds.minimum), static_cast<std::int64_t>(bounds.maximum)};
}

/// Pieces of `unit` from the one that holds the least value to the one that holds the greatest.
template <class T, std::int64_t unit = 1>
std::unique_ptr<Pieces> wholePieces(const ColumnPtr& column) {
    const bool flag = column->type() == Type::Boolean;
    const auto range = flag ? WholeRange{0, 1} : wholeRange(*column);
    if (!range) return nullptr;
    const std::int64_t first = expression::floorDivide(range->lowest, unit) * unit;
    const auto count = static_cast<std::uint64_t>((range->highest - first) / unit) + 1;
    if (count > mostPieces) return nullptr;
    const auto values = listed(column, count, [&](ColumnBuilder& builder, std::uint64_t i) {
        builder.addInteger(first + static_cast<std::int64_t>(i) * unit);
    });
    return valuePieces<T>(
        column, count,
        [first](T value) { return static_cast<std::uint32_t>(static_cast<std::uint64_t>(value - first) / unit); },
        values);
}

// --- times: what is the least unit a formula sees? -----------------------------------------------------------------

constexpr std::int64_t everything = 0;  // it does not look at the time at all
constexpr std::int64_t eachMicrosecond = 1;

bool isOneOf(const std::string& name, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == one; });
}

std::int64_t unitSeen(const Node& node) {
    if (node.kind == NodeKind::Constant) return everything;
    if (node.kind == NodeKind::Column) return eachMicrosecond;
    const bool ofColumn = !node.arguments.empty() && node.arguments.front()->kind == NodeKind::Column;
    if (ofColumn && isOneOf(node.name, {"year", "quarter", "month", "week", "yearday", "day", "weekday", "date"})) {
        return expression::dayMicroseconds;
    }
    if (ofColumn && node.name == "hour") return expression::hourMicroseconds;
    if (ofColumn && node.name == "truncate") {  // its other argument is a text
        const auto* unit = std::get_if<std::string>(&node.arguments[1]->literal);
        return unit && *unit == "hour" ? expression::hourMicroseconds : expression::dayMicroseconds;
    }
    std::int64_t least = everything;
    for (const auto& argument : node.arguments) {
        const std::int64_t unit = unitSeen(*argument);
        if (unit != everything) least = least == everything ? unit : std::min(least, unit);
    }
    return least;
}

using Formulas = std::vector<const Typed*>;

std::unique_ptr<Pieces> timePieces(const ColumnPtr& column, const Formulas& formulas) {
    const std::string& zone = column->field().zone;
    if (!zone.empty() && zone != "UTC") return nullptr;  // their days do not begin together
    std::int64_t unit = expression::dayMicroseconds;
    for (const Typed* formula : formulas) {
        const std::int64_t seen = unitSeen(formula->source().root());
        if (seen != everything) unit = std::min(unit, seen);
    }
    if (unit == expression::hourMicroseconds) return wholePieces<std::int64_t, expression::hourMicroseconds>(column);
    if (unit == expression::dayMicroseconds) return wholePieces<std::int64_t, expression::dayMicroseconds>(column);
    return nullptr;
}

// --- bins of numbers -----------------------------------------------------------------------------------------------

using expression::BinScale;

/// Edges of the bins from one before the first to one behind the last, so that a number whose quotient is off by one
/// finds its place by two looks.
std::shared_ptr<const std::vector<double>> edgesAround(const BinScale& bins, double first, double count) {
    auto edges = std::make_shared<std::vector<double>>();
    for (double i = -1; i <= count + 1; ++i) edges->push_back(bins.edge(first + i));
    return edges;
}

bool isTheColumn(const TypedNode& node) {
    const bool conversion = node.kind == NodeKind::Call && node.name.empty() && node.arguments.size() == 1;
    return conversion ? isTheColumn(*node.arguments.front()) : node.kind == NodeKind::Column;
}

/// Collects the bins that the column is seen through. False when it is seen in another way.
bool collect(const TypedNode& node, std::vector<BinScale>& found) {
    if (node.kind == NodeKind::Constant) return true;
    if (node.kind == NodeKind::Column) return false;
    const auto constant = [&](std::size_t i) {
        const TypedNode& argument = *node.arguments[i];
        return argument.kind == NodeKind::Constant && !argument.constant.isMissing(0);
    };
    if (node.name == "bin" && node.type.type == Type::Float64 && isTheColumn(*node.arguments[0])) {
        if (!constant(1) || (node.arguments.size() == 3 && !constant(2))) return false;
        const auto value = [&](std::size_t i) { return node.arguments[i]->constant.as<double>()[0]; };
        found.emplace_back(value(1), node.arguments.size() == 3 ? value(2) : 0);
        return true;
    }
    return std::all_of(node.arguments.begin(), node.arguments.end(),
                       [&](const auto& argument) { return collect(*argument, found); });
}

template <class T>
std::unique_ptr<Pieces> binPieces(const ColumnPtr& column, const Formulas& formulas) {
    std::vector<BinScale> found;
    for (const Typed* formula : formulas) {
        if (!collect(formula->root(), found)) return nullptr;
    }
    if (found.empty()) return nullptr;
    const BinScale bins = found.front();
    if (std::any_of(found.begin(), found.end(), [&](const BinScale& other) { return !(other == bins); }))
        return nullptr;
    const ChunkSummary bounds = column->summary();
    const bool none = bounds.minimum > bounds.maximum;
    const double first = none ? 0 : bins.number(bounds.minimum);
    const double count = none ? 0 : bins.number(bounds.maximum) - first + 1;
    if (!(count <= static_cast<double>(mostPieces) && std::abs(first) < 0x1p51)) return nullptr;  // also when infinite
    bool exact = true;
    // Found by the middle of each bin, which lies in it unless the numbers are too great for that.
    Field field = column->field();
    field.type = Type::Float64;
    ColumnBuilder builder(field);
    for (double i = 0; i < count; ++i) {
        const double middle = bins.edge(first + i) + bins.width() / 2;
        exact = exact && bins.number(middle) == first + i;
        builder.addNumber(middle);
    }
    builder.addMissing();
    if (!exact) return nullptr;
    return valuePieces<T>(
        column, static_cast<std::uint64_t>(count),
        [bins, before = static_cast<std::int64_t>(first) - 1, edges = edgesAround(bins, first, count)](T value) {
            const auto x = static_cast<double>(value);
            const double place = bins.quotient(x);
            const auto whole = static_cast<std::int64_t>(place);  // floor() is a call on plain x86-64
            const std::int64_t near = whole - (place < static_cast<double>(whole)) - before;
            const double* edge = edges->data() + near;
            return static_cast<std::uint32_t>(near - 1 - (x < edge[0]) + (x >= edge[1]));
        },
        builder.finish());
}

std::unique_ptr<Pieces> piecesOf(const ColumnPtr& column, const Formulas& formulas) {
    switch (column->type()) {
        case Type::Text: return textPieces(column);
        case Type::Boolean: return wholePieces<std::uint8_t>(column);
        case Type::Date: return wholePieces<std::int32_t>(column);
        case Type::Int64: {
            auto pieces = wholePieces<std::int64_t>(column);
            return pieces ? std::move(pieces) : binPieces<std::int64_t>(column, formulas);
        }
        case Type::DateTime: return timePieces(column, formulas);
        case Type::Float64: return binPieces<double>(column, formulas);
        case Type::Geometry: break;
    }
    return nullptr;
}

class FormulaCodes : public KeyCodes {
public:
    /// `codes[p]` of piece p.
    FormulaCodes(std::unique_ptr<Pieces> pieces, std::vector<std::uint32_t> codes)
        : pieces_(std::move(pieces)),
          codes_(std::move(codes)),
          cardinality_(1 + std::uint64_t{*std::max_element(codes_.begin(), codes_.end())}) {}

    std::uint64_t cardinality() const override { return cardinality_; }
    void read(std::size_t chunk, std::size_t offset, std::size_t count, std::uint32_t* codes) const override {
        pieces_->read(chunk, offset, count, codes);
        for (std::size_t i = 0; i < count; ++i) codes[i] = codes_[codes[i]];
    }
    void readAt(std::size_t chunk, std::span<const std::uint16_t> rows, std::uint32_t* codes) const override {
        pieces_->readAt(chunk, rows, codes);
        for (std::size_t i = 0; i < rows.size(); ++i) codes[i] = codes_[codes[i]];
    }

private:
    std::unique_ptr<Pieces> pieces_;
    std::vector<std::uint32_t> codes_;
    std::uint64_t cardinality_;
};

/// Numbers the combinations of values in order of first appearance.
std::vector<std::uint32_t> numbersOf(const std::vector<ColumnPtr>& columns, std::size_t rows, const Control& control) {
    const auto codes = keyCodes(columns, rows, control);
    std::vector<std::uint32_t> numbers(rows);
    for (std::size_t begin = 0; begin < rows; begin += chunkRows) {
        codes->read(begin / chunkRows, 0, std::min(chunkRows, rows - begin), numbers.data() + begin);
    }
    constexpr std::uint32_t unseen = ~std::uint32_t{0};
    std::vector<std::uint32_t> renumbered(codes->cardinality(), unseen);
    std::uint32_t next = 0;
    for (std::uint32_t& number : numbers) {
        if (renumbered[number] == unseen) renumbered[number] = next++;
        number = renumbered[number];
    }
    return numbers;
}

bool dependsOnOneColumn(const Typed& formula) {
    return !formula.source().hasAggregates() && !formula.root().usesRow && formula.columns().size() == 1;
}

}  // namespace

std::unique_ptr<KeyCodes> formulaCodes(const Table& table, const Formulas& formulas, const Control& control) {
    const auto fits = [&](const Typed* formula) {
        return dependsOnOneColumn(*formula) && formula->columns() == formulas.front()->columns();
    };
    if (formulas.empty() || !std::all_of(formulas.begin(), formulas.end(), fits)) return nullptr;
    const ColumnPtr& column = table.column(formulas.front()->columns().front());
    const auto isColumn = [](const Typed* formula) { return formula->root().kind == NodeKind::Column; };
    if (std::all_of(formulas.begin(), formulas.end(), isColumn)) return keyCodes(column, control);
    auto pieces = piecesOf(column, formulas);
    if (!pieces) return nullptr;
    try {
        const Table values({pieces->values()});
        std::vector<ColumnPtr> results;
        for (const Typed* formula : formulas) {
            // The middles of bins of whole numbers are no whole numbers: the formula is checked again.
            const auto typed = expression::check(formula->source(), values.schema());
            results.push_back(derive(values, typed, std::to_string(results.size()), control));
        }
        return std::make_unique<FormulaCodes>(std::move(pieces), numbersOf(results, values.rows(), control));
    } catch (const Error&) {
        return nullptr;
    }
}

}  // namespace kapok
