#include "io/json_records.h"

#include "io/text_columns.h"

namespace kapok::io {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

constexpr std::size_t rowsPerCheck = 4096;

}  // namespace

void JsonRecords::addRecord(const object& record) {
    if (rows_ % rowsPerCheck == 0) progress_.check();
    expected_ = 0;
    path_.clear();
    addMembers(record);
    ++rows_;
}

void JsonRecords::addMembers(const object& record) {
    for (const auto& [key, value] : record) {
        const std::size_t length = path_.size();
        path_ += key;
        object nested;
        if (value.get(nested) == simdjson::SUCCESS && nested.size() > 0) {
            path_ += '.';
            addMembers(nested);
        } else {
            addCell(path_, value);
        }
        path_.resize(length);
    }
}

void JsonRecords::addCell(std::string_view name, const element& value) {
    Entry& entry = entryOf(name);
    if (entry.rows > rows_) return;
    fillUp(entry);
    addValue(value, entry.values);
    ++entry.rows;
}

void JsonRecords::addList(const array& cells) {
    if (rows_ % rowsPerCheck == 0) progress_.check();
    std::size_t place = 0;
    for (const element cell : cells) addCell("column_" + std::to_string(++place), cell);
    ++rows_;
}

void JsonRecords::addColumn(std::string_view name, const array& values) {
    Entry& entry = entryOf(name);
    for (const element value : values) {
        addValue(value, entry.values);
        ++entry.rows;
    }
    rows_ = std::max(rows_, entry.rows);
}

std::vector<ColumnPtr> JsonRecords::finish(ImportReport& report) {
    std::vector<ColumnPtr> columns;
    for (auto& entry : entries_) {
        fillUp(entry);
        if (entry.values.mixed()) {
            report.notes.push_back(
                KAPOK_TR("io", "Column \"%1\" holds values of several kinds and is read as text.").arg(entry.name));
        }
        ColumnPtr column = entry.values.finish();
        columns.push_back(column->type() == Type::Text && !asText_ ? timesFromText(column) : column);
    }
    return columns;
}

JsonRecords::Entry& JsonRecords::entryOf(std::string_view name) {
    if (expected_ < entries_.size() && entries_[expected_].name == name) return entries_[expected_++];
    const auto found = places_.find(name);
    if (found != places_.end()) {
        expected_ = found->second + 1;
        return entries_[found->second];
    }
    const std::string shown = name.empty() ? "column_" + std::to_string(entries_.size() + 1) : std::string(name);
    places_.emplace(name, entries_.size());
    entries_.push_back({std::string(name), database::ValueColumn(shown, asText_), 0});
    expected_ = entries_.size();
    return entries_.back();
}

void JsonRecords::fillUp(Entry& entry) const {
    for (; entry.rows < rows_; ++entry.rows) entry.values.addMissing();
}

void JsonRecords::addValue(const element& value, database::ValueColumn& column) {
    switch (value.type()) {
        case element_type::INT64: return column.addInteger(value.get_int64().value_unsafe());
        case element_type::UINT64: return column.addText(std::to_string(value.get_uint64().value_unsafe()));
        case element_type::DOUBLE: return column.addReal(value.get_double().value_unsafe());
        case element_type::STRING: return column.addText(value.get_string().value_unsafe());
        case element_type::BOOL: return column.addBoolean(value.get_bool().value_unsafe());
        case element_type::NULL_VALUE: return column.addMissing();
        case element_type::ARRAY:
        case element_type::OBJECT: return column.addText(simdjson::minify(value));
    }
}

}  // namespace kapok::io
