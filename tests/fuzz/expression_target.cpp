// Any bytes as an expression: read and evaluated, or refused at a place that lies in it.
#include "expression/completion.h"
#include "expression/sql_text.h"
#include "table/column_builder.h"
#include "table/evaluate.h"

#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace kapok;
using namespace kapok::expression;

namespace {

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

ColumnPtr integers(Field field, std::initializer_list<std::int64_t> values) {
    ColumnBuilder builder(std::move(field));
    for (const auto value : values) builder.addInteger(value);
    builder.addMissing();
    return builder.finish();
}

ColumnPtr numbers(Field field, std::initializer_list<double> values) {
    ColumnBuilder builder(std::move(field));
    for (const auto value : values) builder.addNumber(value);
    builder.addMissing();
    return builder.finish();
}

ColumnPtr texts(Field field, std::initializer_list<std::string_view> values) {
    ColumnBuilder builder(std::move(field));
    for (const auto value : values) builder.addText(value);
    builder.addMissing();
    return builder.finish();
}

/// The fields that the corpus speaks of, with what is extreme for their types.
Table sampleRows() {
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t farDay = 2'932'896;  // 9999-12-31
    constexpr std::int64_t farTime = farDay * 86'400'000'000;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return Table({integers({"n", Type::Int64}, {0, -1, lowest, highest}),
                  numbers({"x", Type::Float64}, {-0.0, 1e308, -infinity, 5e-324}),
                  texts({"name"}, {"广州市", "a", "İ😀", std::string_view("\0b", 2)}),
                  integers({"flag", Type::Boolean}, {0, 1, 1, 0}),
                  integers({"day", Type::Date}, {0, 19'787, -719'162, farDay}),
                  integers({"t", Type::DateTime}, {0, -1, 1'709'627'415'500'000, farTime}),
                  integers({.name = "utc", .type = Type::DateTime, .zone = "Asia/Shanghai"}, {0, -1, 1, farTime}),
                  texts({"digits"}, {"12", "-0.5", "1e999", "x"}), texts({"地区 名"}, {"a`b", "\"", "'", "\\"})});
}

void tryEverything(const std::string& text, const Table& rows) {
    const Schema fields = rows.schema();
    const Completion completion = completions(text, text.size() / 2, fields);
    require(completion.replaced.begin <= completion.replaced.end && completion.replaced.end <= text.size(),
            "a completion outside the text");
    const Expression expression = parse(text);
    const Typed whole = check(expression, fields);
    for (const auto dialect : {SqlDialect::Sqlite, SqlDialect::PostgreSql}) {
        const SqlText sql = sqlText(expression, fields, dialect);
        require(sql.sql.has_value() != !sql.reason.empty(), "SQL and a reason why there is none");
    }
    require(derive(rows, whole, "made")->rows() == rows.rows(), "another number of rows");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Table rows = sampleRows();
    const std::string text(reinterpret_cast<const char*>(data), size);
    try {
        tryEverything(text, rows);
    } catch (const ExpressionError& error) {
        require(!english(error.message()).empty(), "an error without a message");
        require(error.span().begin <= error.span().end && error.span().end <= text.size(), "an error outside the text");
    } catch (const Error& error) {
        require(!english(error.message()).empty(), "an error without a message");
    }
    return 0;
}
