#include "database/postgres_column.h"

#include "database/big_endian.h"

#include <cmath>
#include <limits>

namespace kapok::database {
namespace {

// OIDs that never change: src/include/catalog/pg_type.dat.
enum : unsigned {
    oidBool = 16,
    oidBytea = 17,
    oidName = 19,
    oidInt8 = 20,
    oidInt2 = 21,
    oidInt4 = 23,
    oidText = 25,
    oidOid = 26,
    oidJson = 114,
    oidFloat4 = 700,
    oidFloat8 = 701,
    oidBpchar = 1042,
    oidVarchar = 1043,
    oidDate = 1082,
    oidTimestamp = 1114,
    oidTimestampTz = 1184,
    oidNumeric = 1700,
    oidUuid = 2950,
};

constexpr std::int64_t daysTo2000 = 10957;  // from 1970
constexpr std::int64_t microsecondsTo2000 = daysTo2000 * 86'400'000'000;
constexpr int doubleDigits = 15;  // every decimal of so many digits comes back from a double
constexpr std::string_view lowerDigits = "0123456789abcdef";
constexpr std::string_view upperDigits = "0123456789ABCDEF";

std::string hexadecimal(std::string_view bytes) {
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += upperDigits[byte >> 4];
        text += upperDigits[byte & 15];
    }
    return text;
}

std::string uuidText(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text += lowerDigits[byte >> 4];
        text += lowerDigits[byte & 15];
    }
    return text;
}

/// Well-formed UTF-8 (Unicode 15, table 3-7). A database without an encoding may send anything.
bool isUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > text.size()) return false;
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            const unsigned lowest = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            const unsigned highest = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < lowest || next > highest) return false;
        }
        i += length;
    }
    return true;
}

[[noreturn]] void failDecode(const PgField& field, std::int64_t row) {
    throw Error(KAPOK_TR("database", "A value of the type %1 came in an unknown form.").arg(field.shown),
                KAPOK_TR("database", "Ask for the column as text: column::text."), Place{{}, row, field.name});
}

int scaleOf(const PgField& field) { return field.modifier < 4 ? -1 : (field.modifier - 4) & 0x7FF; }

}  // namespace

PgColumn::Decode PgColumn::decodeOf(const PgField& field, bool asText) {
    if (asText) return Decode::ServerText;
    switch (field.type) {
        case oidBool: return Decode::Boolean;
        case oidInt2: return Decode::Int16;
        case oidInt4: return Decode::Int32;
        case oidInt8: return Decode::Int64;
        case oidOid: return Decode::Oid;
        case oidFloat4: return Decode::Float32;
        case oidFloat8: return Decode::Float64;
        case oidNumeric: return Decode::Numeric;
        case oidText:
        case oidVarchar:
        case oidName:
        case oidJson: return Decode::Words;
        case oidBpchar: return Decode::PaddedWords;
        case oidBytea: return Decode::Bytes;
        case oidUuid: return Decode::Uuid;
        case oidDate: return Decode::Date;
        case oidTimestamp:
        case oidTimestampTz: return Decode::Time;
        default: break;
    }
    if (field.enumeration) return Decode::Words;
    const bool spatial = field.typeName == "geometry" || field.typeName == "geography";
    return spatial ? Decode::Geometry : Decode::ServerText;
}

Type PgColumn::type() const {
    switch (decode_) {
        case Decode::Boolean: return Type::Boolean;
        case Decode::Int16:
        case Decode::Int32:
        case Decode::Int64:
        case Decode::Oid: return Type::Int64;
        case Decode::Float32:
        case Decode::Float64:
        case Decode::Numeric: return Type::Float64;
        case Decode::Date: return Type::Date;
        case Decode::Time: return Type::DateTime;
        case Decode::Geometry: return Type::Geometry;
        default: return Type::Text;
    }
}

PgColumn::PgColumn(PgField field, bool asText)
    : field_(std::move(field)),
      decode_(decodeOf(field_, asText)),
      builder_([this] {
          Field made{field_.name, type()};
          if (field_.type == oidTimestampTz && decode_ == Decode::Time) made.zone = "UTC";
          return made;
      }()),
      numbers_(field_.name) {}

void PgColumn::addMissing() {
    ++missing_;
    decode_ == Decode::Numeric ? numbers_.addMissing() : builder_.addMissing();
}

void PgColumn::addProblem(std::int64_t row, std::string text, Text what, DatabaseRead& read) {
    addMissing();
    if (++read.problemCount <= keptReadProblems) {
        read.problems.push_back({row, field_.name, std::move(text), std::move(what)});
    }
}

void PgColumn::add(std::string_view bytes, std::int64_t row, DatabaseRead& read) {
    const auto require = [&](std::size_t size) {
        if (bytes.size() != size) failDecode(field_, row);
    };
    switch (decode_) {
        case Decode::Boolean: require(1); return builder_.addInteger(bytes[0] != 0);
        case Decode::Int16: require(2); return builder_.addInteger(bigEndian<std::int16_t>(bytes.data()));
        case Decode::Int32: require(4); return builder_.addInteger(bigEndian<std::int32_t>(bytes.data()));
        case Decode::Int64: require(8); return builder_.addInteger(bigEndian<std::int64_t>(bytes.data()));
        case Decode::Oid: require(4); return builder_.addInteger(bigEndian<std::uint32_t>(bytes.data()));
        case Decode::Float32: require(4); return addReal(bigEndianFloat(bytes.data()), row, read);
        case Decode::Float64: require(8); return addReal(bigEndianDouble(bytes.data()), row, read);
        case Decode::Numeric: return addNumeric(bytes, row, read);
        case Decode::PaddedWords:
            // As PostgreSQL itself when it turns character(n) into text.
            return addWords(bytes.substr(0, bytes.find_last_not_of(' ') + 1), row, read);
        case Decode::Words:
        case Decode::ServerText: return addWords(bytes, row, read);
        case Decode::Bytes: return bytes.empty() ? addMissing() : builder_.addText(hexadecimal(bytes));
        case Decode::Uuid: require(16); return builder_.addText(uuidText(bytes));
        case Decode::Date: require(4); return addDate(bigEndian<std::int32_t>(bytes.data()), row, read);
        case Decode::Time: require(8); return addTime(bigEndian<std::int64_t>(bytes.data()), row, read);
        case Decode::Geometry: return addGeometry(bytes);
    }
}

void PgColumn::addReal(double value, std::int64_t row, DatabaseRead& read) {
    if (!std::isnan(value)) return builder_.addNumber(value);
    addProblem(row, "NaN", KAPOK_TR("database", "Not a number: made missing."), read);
}

void PgColumn::addNumeric(std::string_view bytes, std::int64_t row, DatabaseRead& read) {
    if (!readNumeric(bytes, number_)) failDecode(field_, row);
    if (number_.kind == PgNumeric::Kind::NotANumber) {
        return addProblem(row, "NaN", KAPOK_TR("database", "Not a number: made missing."), read);
    }
    ++present_;
    const bool finite = number_.kind == PgNumeric::Kind::Finite;
    if (finite && scaleOf(field_) <= 0) {
        if (const auto whole = integerOf(number_)) return numbers_.addInteger(*whole);
    }
    const bool exact = !finite || significantDigits(number_) <= doubleDigits;
    // What is computed, such as a mean, has as many digits as PostgreSQL pleases: it is rounded, and that is said.
    const bool computed = !field_.stored && field_.modifier < 0 && !isWhole(number_);
    if (exact || computed) {
        if (!exact) ++rounded_;
        return numbers_.addReal(nearestDouble(number_));
    }
    lost_ = true;
    numbers_.addText(decimalText(number_));
}

void PgColumn::addDate(std::int32_t days, std::int64_t row, DatabaseRead& read) {
    constexpr auto largest = std::numeric_limits<std::int32_t>::max();
    if (days == largest || days == std::numeric_limits<std::int32_t>::min()) {
        return addProblem(row, days > 0 ? "infinity" : "-infinity",
                          KAPOK_TR("database", "An infinite date: made missing."), read);
    }
    builder_.addInteger(days + daysTo2000);
}

void PgColumn::addTime(std::int64_t microseconds, std::int64_t row, DatabaseRead& read) {
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    if (microseconds == largest || microseconds == std::numeric_limits<std::int64_t>::min()) {
        return addProblem(row, microseconds > 0 ? "infinity" : "-infinity",
                          KAPOK_TR("database", "An infinite time: made missing."), read);
    }
    if (microseconds > largest - microsecondsTo2000) {
        return addProblem(row, "", KAPOK_TR("database", "A time after the year 294246: made missing."), read);
    }
    builder_.addInteger(microseconds + microsecondsTo2000);
}

void PgColumn::addWords(std::string_view words, std::int64_t row, DatabaseRead& read) {
    if (words.empty()) return addMissing();
    if (isUtf8(words)) return builder_.addText(words);
    addProblem(row, hexadecimal(words.substr(0, 100)),
               KAPOK_TR("database", "Bytes that are no UTF-8 text: made missing."), read);
}

/// EWKB (PostGIS 3, liblwgeom): WKB with flags for Z, M and the SRID in the type. The SRID goes to the field.
void PgColumn::addGeometry(std::string_view bytes) {
    constexpr std::uint32_t sridFlag = 0x20000000;
    if (bytes.size() < 9) return bytes.empty() ? addMissing() : builder_.addWkb(bytes);
    const bool little = bytes[0] == 1;
    const auto word = [&](std::size_t at) {
        char four[4];
        for (std::size_t i = 0; i < 4; ++i) four[i] = bytes[at + (little ? 3 - i : i)];
        return bigEndian<std::uint32_t>(four);
    };
    const std::uint32_t code = word(1);
    const std::int64_t srid = (code & sridFlag) ? word(5) : 0;
    mixedSrids_ = mixedSrids_ || (srid_ >= 0 && srid != srid_);
    srid_ = srid;
    if (!(code & sridFlag)) return builder_.addWkb(bytes);
    std::string plain(bytes.substr(0, 5));
    plain[little ? 4 : 1] = static_cast<char>(static_cast<unsigned char>(plain[little ? 4 : 1]) & ~(sridFlag >> 24));
    builder_.addWkb(plain.append(bytes.substr(9)));
}

ColumnPtr PgColumn::finishNumeric(DatabaseRead& read) {
    if (present_ == 0) {
        ColumnBuilder empty(Field{field_.name, scaleOf(field_) == 0 ? Type::Int64 : Type::Float64});
        for (std::size_t i = 0; i < missing_; ++i) empty.addMissing();
        return empty.finish();
    }
    const ColumnPtr column = numbers_.finish();
    if (lost_ || column->type() == Type::Text) {
        read.notes.push_back(KAPOK_TR("database",
                                      "Column \"%1\" (%2) holds numbers of more digits than a number of Kapok keeps, "
                                      "and is read as text.")
                                 .arg(field_.name)
                                 .arg(field_.shown));
    } else if (column->type() == Type::Float64) {
        read.notes.push_back(
            KAPOK_TR("database", "Column \"%1\" (%2) is read as float64: its first 15 digits are exact.")
                .arg(field_.name)
                .arg(field_.shown));
    }
    if (rounded_) {
        read.notes.push_back(
            KAPOK_TR("database", "In column \"%1\", %2 values of more than 15 digits were rounded to float64.")
                .arg(field_.name)
                .arg(rounded_));
    }
    return column;
}

ColumnPtr PgColumn::finish(DatabaseRead& read) {
    if (decode_ == Decode::Numeric) return finishNumeric(read);
    const ColumnPtr column = builder_.finish();
    if (decode_ != Decode::Geometry) return column;
    if (mixedSrids_) {
        read.notes.push_back(
            KAPOK_TR("database", "The geometries of column \"%1\" are in several coordinate reference systems.")
                .arg(field_.name));
        return column;
    }
    if (srid_ <= 0) return column;
    Field field = column->field();
    field.crs = "EPSG:" + std::to_string(srid_);
    return withField(column, field);
}

}  // namespace kapok::database
