// Columns from JSON objects: a member a column, in order of first appearance.
#pragma once

#include "database/value_column.h"
#include "io/open.h"

#include <deque>
#include <map>

#include <simdjson.h>

namespace kapok::io {

/// Members of nested objects are columns "a.b"; lists and empty objects in cells become JSON text; an absent member is
/// missing; a member that is there twice counts once. Texts that are all dates or times become such at the end.
class JsonRecords {
public:
    JsonRecords(bool asText, const Progress& progress) : asText_(asText), progress_(progress) {}

    /// Throws Cancelled.
    void addRecord(const simdjson::dom::object& record);
    /// A record without members.
    void addEmpty() { ++rows_; }
    /// A record whose members are called column_1, column_2…
    void addList(const simdjson::dom::array& cells);
    /// A whole column.
    void addColumn(std::string_view name, const simdjson::dom::array& values);
    /// One cell of the record that is added next.
    void addCell(std::string_view name, const simdjson::dom::element& value);

    std::size_t rows() const { return rows_; }
    bool has(std::string_view name) const { return places_.contains(name); }
    std::vector<ColumnPtr> finish(ImportReport& report);

private:
    struct Entry {
        std::string name;
        database::ValueColumn values;
        std::size_t rows = 0;
    };

    void addMembers(const simdjson::dom::object& record);
    Entry& entryOf(std::string_view name);
    void fillUp(Entry& entry) const;
    static void addValue(const simdjson::dom::element& value, database::ValueColumn& column);

    bool asText_;
    const Progress& progress_;
    std::deque<Entry> entries_;
    std::map<std::string, std::size_t, std::less<>> places_;
    std::size_t expected_ = 0;  ///< records have their members in one order: most likely the next
    std::string path_;
    std::size_t rows_ = 0;
};

}  // namespace kapok::io
