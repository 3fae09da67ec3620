// Input tables from literals, and what a running module is given, for the tests of plugins.
#pragma once

#include "sdk/module.h"

#include <atomic>
#include <deque>
#include <map>
#include <memory>

namespace kapok::test {

/// Owns the values that the column views of an InputTable look at.
class TestTable {
public:
    TestTable& numbers(const std::string& name, std::vector<double> values) {
        Column& column = add(name, Type::Float64, values.size());
        for (std::size_t i = 0; i < values.size(); ++i) column.setMissing(i, values[i] != values[i]);
        column.numbers = std::move(values);
        return view(column, column.numbers.data());
    }
    /// Int64 and DateTime; `missing` is the value that stands for none.
    TestTable& integers(const std::string& name, std::vector<std::int64_t> values, Type type = Type::Int64,
                        std::int64_t missing = INT64_MIN) {
        Column& column = add(name, type, values.size());
        for (std::size_t i = 0; i < values.size(); ++i) column.setMissing(i, values[i] == missing);
        column.integers = std::move(values);
        return view(column, column.integers.data());
    }
    TestTable& dates(const std::string& name, std::vector<std::int32_t> values) {
        Column& column = add(name, Type::Date, values.size());
        for (std::size_t i = 0; i < values.size(); ++i) column.setMissing(i, values[i] == INT32_MIN);
        column.codes = std::move(values);
        return view(column, column.codes.data());
    }
    TestTable& booleans(const std::string& name, std::vector<std::uint8_t> values) {
        Column& column = add(name, Type::Boolean, values.size());
        column.flags = std::move(values);
        return view(column, column.flags.data());
    }
    /// Empty texts are missing.
    TestTable& texts(const std::string& name, const std::vector<std::string>& values) {
        Column& column = add(name, Type::Text, values.size());
        std::map<std::string, std::int32_t> codes;
        for (std::size_t i = 0; i < values.size(); ++i) {
            column.setMissing(i, values[i].empty());
            if (values[i].empty()) {
                column.codes.push_back(-1);
                continue;
            }
            const auto [found, isNew] = codes.try_emplace(values[i], static_cast<std::int32_t>(codes.size()));
            if (isNew) column.words.push_back(values[i]);
            column.codes.push_back(found->second);
        }
        column.dictionary.assign(column.words.begin(), column.words.end());
        return view(column, column.codes.data());
    }
    TestTable& geometries(const std::string& name, const std::vector<std::string>& wkb, const std::string& crs = {}) {
        Column& column = add(name, Type::Geometry, wkb.size());
        column.field.crs = crs;
        column.words.assign(wkb.begin(), wkb.end());
        column.dictionary.assign(column.words.begin(), column.words.end());
        for (std::size_t i = 0; i < wkb.size(); ++i) column.setMissing(i, wkb[i].empty());
        return view(column, column.dictionary.data());
    }

    Inputs inputs() const { return {{"data", InputTable(views_, rows_)}}; }

private:
    struct Column {
        Field field;
        std::size_t rows = 0;
        std::vector<MissingWord> missing;
        std::vector<double> numbers;
        std::vector<std::int64_t> integers;
        std::vector<std::int32_t> codes;
        std::vector<std::uint8_t> flags;
        std::deque<std::string> words;
        std::vector<std::string_view> dictionary;

        void setMissing(std::size_t row, bool isMissing) {
            if (isMissing) missing[row / 64] |= MissingWord{1} << (row % 64);
        }
    };

    Column& add(const std::string& name, Type type, std::size_t rows) {
        rows_ = rows;
        Column& column = columns_.emplace_back();
        column.field = {.name = name, .type = type};
        column.rows = rows;
        column.missing.assign(rows / 64 + 1, 0);
        return column;
    }
    TestTable& view(const Column& column, const void* values) {
        const bool texts = column.field.type == Type::Text;
        const auto dictionary =
            texts ? std::span<const std::string_view>(column.dictionary) : std::span<const std::string_view>();
        views_.emplace_back(column.field, column.rows, values, column.missing.data(), dictionary);
        return *this;
    }

    std::deque<Column> columns_;
    std::vector<ColumnView> views_;
    std::size_t rows_ = 0;
};

/// Runs everything where it is called.
class SerialContext final : public RunContext {
public:
    void progress(double done) override { done_ = done; }
    bool cancelled() const override { return cancelled_; }
    std::uint64_t seed() const override { return 1; }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        for (std::size_t i = 0; i < count; ++i) body(i);
    }
    std::string secret(const std::string&) override { return {}; }

    void cancel() { cancelled_ = true; }
    double done() const { return done_; }

private:
    std::atomic<double> done_ = 0;
    std::atomic<bool> cancelled_ = false;
};

/// Runs a module with parameters as they are written on a command line.
inline Result runModule(const Module& module, const TestTable& table,
                        const std::map<std::string, std::string>& parameters, RunContext& context) {
    ParameterValues given;
    for (const auto& [id, text] : parameters) {
        for (const Parameter& parameter : module.info().parameters) {
            if (parameter.id == id) given.set(id, parseParameter(parameter, text));
        }
    }
    return module.run(table.inputs(), validated(module.info().parameters, given), context);
}

inline Result runModule(const Module& module, const TestTable& table,
                        const std::map<std::string, std::string>& parameters) {
    SerialContext context;
    return runModule(module, table, parameters, context);
}

inline const OutputTable& tableOf(const Result& result, const std::string& id) {
    for (const ResultTable& table : result.tables) {
        if (table.id == id) return table.table;
    }
    throw Error(verbatim("There is no table " + id));
}

inline const OutputColumn& columnOf(const OutputTable& table, const std::string& name) {
    for (const OutputColumn& column : table.columns()) {
        if (column.field().name == name) return column;
    }
    throw Error(verbatim("There is no column " + name));
}

inline double numberAt(const OutputTable& table, const std::string& name, std::size_t row) {
    const OutputColumn& column = columnOf(table, name);
    if (const auto* numbers = std::get_if<std::vector<double>>(&column.values())) return numbers->at(row);
    if (const auto* days = std::get_if<std::vector<std::int32_t>>(&column.values())) return days->at(row);
    return static_cast<double>(std::get<std::vector<std::int64_t>>(column.values()).at(row));
}

inline std::string textAt(const OutputTable& table, const std::string& name, std::size_t row) {
    const OutputColumn& column = columnOf(table, name);
    return column.isMissing(row) ? std::string() : std::get<std::vector<std::string>>(column.values()).at(row);
}

}  // namespace kapok::test
