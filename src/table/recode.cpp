#include "table/recode.h"

#include "sdk/error.h"
#include "table/cells.h"
#include "table/column_builder.h"
#include "table/take.h"
#include "table/union.h"

#include <algorithm>
#include <unordered_map>

namespace kapok {
namespace {

/// What a row becomes: itself, missing, or one of the new values.
constexpr std::int32_t itself = -1;
constexpr std::int32_t gone = -2;

/// The column of the new values: of the old type when all are of it, else texts.
ColumnPtr newValues(const Field& field, const std::vector<std::string>& values) {
    try {
        std::vector<Table> rows;
        for (const auto& value : values) rows.push_back(Table({oneCell(field, value)}));
        return unionByName(rows).table.column(0);
    } catch (const Error&) {
        Field text{.name = field.name, .type = Type::Text};
        ColumnBuilder builder(text);
        for (const auto& value : values) builder.addText(value);
        return builder.finish();
    }
}

class Recoder {
public:
    Recoder(const ColumnPtr& column, const RecodeOptions& options) : column_(column), others_(otherTarget(options)) {
        missing_ = options.others == OtherValues::Keep ? itself : others_;
        bool missingSeen = false;
        for (const auto& [from, to] : options.mapping) {
            const std::int32_t target = to ? valueNumber(*to) : gone;
            pairs_.push_back(0);
            if (!from) {
                missingPairs_.push_back(pairs_.size() - 1);
                if (!missingSeen) missing_ = target;
                missingSeen = true;
            } else {
                const ColumnPtr cell = oneCell(column->field(), *from);
                targets_.emplace(key(*cell, 0), std::pair(target, pairs_.size() - 1));
            }
        }
    }

    const std::vector<std::string>& values() const { return values_; }

    /// For each row where its value stands: the column's own rows, then the new values.
    std::vector<RowIndex> places(const Control& control) {
        std::vector<RowIndex> places(column_->rows());
        for (std::size_t row = 0; row < places.size(); ++row) {
            if (row % chunkRows == 0) control.check();
            const std::int32_t target = targetOf(row);
            changed_ += target == itself ? 0 : 1;
            places[row] = target == itself ? static_cast<RowIndex>(row)
                          : target == gone ? noRow
                                           : static_cast<RowIndex>(column_->rows() + static_cast<std::size_t>(target));
        }
        return places;
    }

    std::vector<Text> notes() const {
        std::vector<Text> notes{
            KAPOK_TR("table", "%1 values of %2 were recoded.").arg(changed_).arg(column_->field().name)};
        std::size_t unused = 0;
        for (std::size_t i = 0; i < pairs_.size(); ++i) unused += pairs_[i] == 0 ? 1 : 0;
        if (unused > 0) {
            notes.push_back(KAPOK_TR("table", "%1 of %2 old values do not occur.").arg(unused).arg(pairs_.size()));
        }
        return notes;
    }

private:
    /// Values of the column's type as keys; texts by themselves.
    static std::string key(const Column& column, std::size_t row) {
        if (column.type() == Type::Text) return std::string(column.text(row));
        if (column.type() == Type::Float64) return shortest(column.number(row) + 0.0);
        return std::to_string(column.integer(row));
    }

    std::int32_t valueNumber(const std::string& value) {
        const auto found = std::find(values_.begin(), values_.end(), value);
        if (found != values_.end()) return static_cast<std::int32_t>(found - values_.begin());
        values_.push_back(value);
        return static_cast<std::int32_t>(values_.size()) - 1;
    }

    std::int32_t otherTarget(const RecodeOptions& options) {
        if (options.others == OtherValues::Keep) return itself;
        return options.others == OtherValues::Missing ? gone : valueNumber(options.otherValue);
    }

    std::int32_t targetOf(std::size_t row) {
        if (column_->isMissing(row)) {
            if (!missingPairs_.empty()) ++pairs_[missingPairs_.front()];
            return missing_;
        }
        if (column_->type() != Type::Text) return found(key(*column_, row));
        // Texts are looked up once each.
        const std::int32_t code = column_->chunk(row / chunkRows).as<std::int32_t>()[row % chunkRows];
        if (byCode_.empty()) byCode_.resize(column_->dictionary()->size(), unseen);
        std::int32_t& target = byCode_[static_cast<std::size_t>(code)];
        if (target == unseen) target = found(std::string((*column_->dictionary())[code]));
        return target;
    }

    std::int32_t found(const std::string& value) {
        const auto pair = targets_.find(value);
        if (pair == targets_.end()) return others_;
        ++pairs_[pair->second.second];
        return pair->second.first;
    }

    static constexpr std::int32_t unseen = -3;

    const ColumnPtr& column_;
    std::vector<std::string> values_;
    std::int32_t others_;
    std::int32_t missing_ = itself;
    std::unordered_map<std::string, std::pair<std::int32_t, std::size_t>> targets_;
    std::vector<std::size_t> pairs_;  ///< how often each was used
    std::vector<std::size_t> missingPairs_;
    std::vector<std::int32_t> byCode_;
    std::size_t changed_ = 0;
};

}  // namespace

Noted recode(const Table& table, const ColumnPtr& column, const std::string& name, const RecodeOptions& options,
             const Control& control) {
    if (column->type() == Type::Geometry) {
        throw Error(KAPOK_TR("table", "Geometry column %1 cannot be recoded.").arg(column->field().name));
    }
    Recoder recoder(column, options);
    const std::vector<RowIndex> places = recoder.places(control);
    ColumnPtr both = column;
    if (!recoder.values().empty()) {
        both = unionByName({Table({column}), Table({newValues(column->field(), recoder.values())})},
                           {control.cancelled, {}})
                   .table.column(0);
    }
    const ColumnPtr recoded = take(both, places, {control.cancelled, {}});
    Field field = recoded->field();
    field.name = name;
    if (name != column->field().name) field.label.clear();
    return {table.with(withField(recoded, std::move(field))), recoder.notes()};
}

}  // namespace kapok
