// One column of PostgreSQL's binary COPY, decoded into a column of Kapok.
#pragma once

#include "database/connection.h"
#include "database/postgres_numeric.h"
#include "database/value_column.h"

namespace kapok::database {

/// What the server says about a column of a statement.
struct PgField {
    std::string name;
    unsigned type = 0;       ///< OID
    int modifier = -1;       ///< numeric: precision and scale; -1: none
    bool stored = false;     ///< comes as it is from a table
    std::string shown = {};  ///< "numeric(12,2)"
    std::string typeName = {};
    bool enumeration = false;
};

/// bool -> boolean; int2, int4, int8, oid -> int64; float4, float8 -> float64; numeric -> int64 (whole numbers),
/// float64 (up to 15 digits each) or text (more digits, which a float64 would lose); date -> date; timestamp ->
/// datetime; timestamptz -> datetime in UTC; geometry, geography -> geometry; bytea -> text of hexadecimal digits;
/// everything else -> text as PostgreSQL writes it. NaN, and dates and times that are infinite or beyond the range of
/// a column, are missing and listed.
class PgColumn {
public:
    PgColumn(PgField field, bool asText);

    const PgField& field() const { return field_; }
    /// The server is to write the values as text.
    bool wantsText() const { return decode_ == Decode::ServerText; }

    /// Throws Error when the bytes are not of the column's type.
    void add(std::string_view bytes, std::int64_t row, DatabaseRead& read);
    void addMissing();
    ColumnPtr finish(DatabaseRead& read);

private:
    enum class Decode : std::uint8_t {
        Boolean,
        Int16,
        Int32,
        Int64,
        Oid,
        Float32,
        Float64,
        Numeric,
        Words,
        PaddedWords,
        Bytes,
        Uuid,
        Date,
        Time,
        Geometry,
        ServerText,
    };

    static Decode decodeOf(const PgField& field, bool asText);
    Type type() const;
    void addReal(double value, std::int64_t row, DatabaseRead& read);
    void addNumeric(std::string_view bytes, std::int64_t row, DatabaseRead& read);
    void addDate(std::int32_t days, std::int64_t row, DatabaseRead& read);
    void addTime(std::int64_t microseconds, std::int64_t row, DatabaseRead& read);
    void addWords(std::string_view words, std::int64_t row, DatabaseRead& read);
    void addGeometry(std::string_view bytes);
    void addProblem(std::int64_t row, std::string text, Text what, DatabaseRead& read);
    ColumnPtr finishNumeric(DatabaseRead& read);

    PgField field_;
    Decode decode_;
    ColumnBuilder builder_;
    ValueColumn numbers_;
    PgNumeric number_;
    std::size_t present_ = 0;
    std::size_t missing_ = 0;
    std::size_t rounded_ = 0;
    bool lost_ = false;  ///< text because a float64 would lose digits
    std::int64_t srid_ = -1;
    bool mixedSrids_ = false;
};

}  // namespace kapok::database
