// Columns of SQLite values at full speed, for tables whose columns hold values of one kind each.
#pragma once

#include "database/progress.h"
#include "table/table.h"

#include <array>
#include <deque>
#include <optional>

struct sqlite3_value;

namespace kapok::database {

/// A column of some consecutive rows: nothing but missing values, integers, numbers or texts.
class SqliteFillColumn {
public:
    enum class Kind : std::uint8_t { Missing, Integers, Numbers, Texts };

    Kind kind() const { return kind_; }
    std::size_t rows() const { return rows_; }
    /// Takes the value of the next row; false when it does not go with those before.
    bool add(sqlite3_value* value);
    /// Integers become numbers; false when digits would be lost.
    bool toNumbers();

private:
    friend ColumnPtr joinFilled(std::string name, std::vector<SqliteFillColumn*> parts);

    struct Piece {
        ChunkValues values;  ///< room for a whole chunk until the column is joined
        std::vector<MissingWord> missing;
    };
    void begin(Kind kind);
    void addMissing();
    bool addInteger(std::int64_t value);
    bool addNumber(double value);
    bool addText(std::string_view text);
    template <class T>
    void put(T value);
    std::int32_t codeOf(std::string_view text);
    void openPiece();
    /// The last piece has as many values as there are rows in it.
    void close();

    Kind kind_ = Kind::Missing;
    std::size_t rows_ = 0;
    bool exact_ = true;  ///< every integer so far is one as a double too
    std::vector<Piece> pieces_;
    void* slots_ = nullptr;  ///< the values of the last piece
    DictionaryBuilder dictionary_;
    std::int32_t lastCode_ = -1;
    bool cycle_ = false;                                ///< the last text followed the one before it in the dictionary
    std::array<std::int32_t, 512> recent_ = noCodes();  ///< by a quick hash: codes of texts that were there lately

    static std::array<std::int32_t, 512> noCodes() {
        std::array<std::int32_t, 512> codes{};
        codes.fill(-1);
        return codes;
    }
};

/// Consecutive parts of one column as one: parts of kinds that go together (see SqliteFillColumn), null otherwise.
ColumnPtr joinFilled(std::string name, std::vector<SqliteFillColumn*> parts);

/// How a table is read: several connections share its rows by ranges of their row ids.
struct SqliteFillPlan {
    std::string path;
    std::string table;
    std::vector<std::string> names;  ///< of the columns
    std::size_t connections = 1;
};

/// All rows of a table. Nothing when a column holds values of several kinds, and for what can be read in one piece only
/// in another way. Throws Error or Cancelled. O(rows).
std::optional<std::vector<ColumnPtr>> fillFromSqlite(const SqliteFillPlan& plan, const Progress& progress);

}  // namespace kapok::database
