// Writes JSON text piece by piece: numbers with 17 significant digits, non-finite ones as texts.
#pragma once

#include "table/table.h"

#include <string>
#include <string_view>

namespace kapok::host {

/// Values and members in the order of the calls; commas are put where they belong.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);

    JsonWriter& null();
    JsonWriter& boolean(bool value);
    JsonWriter& integer(std::int64_t value);
    /// "NaN", "Infinity", "-Infinity" as texts.
    JsonWriter& number(double value);
    JsonWriter& text(std::string_view utf8);
    /// One cell: missing as null, dates, times and geometry as cellText gives them.
    JsonWriter& cell(const Column& column, std::size_t row);
    /// {"column": [value, …], …}
    JsonWriter& table(const Table& table);

    const std::string& result() const { return out_; }

private:
    void separate();

    std::string out_;
    bool first_ = true;  ///< nothing was written yet since the last opening bracket or key
};

}  // namespace kapok::host
