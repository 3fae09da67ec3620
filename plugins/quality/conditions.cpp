#include "quality/conditions.h"

#include "expression/evaluator.h"

namespace kapok::quality {
namespace {

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// What ends what begins with this character; 0: it begins nothing. A doubled end begins and ends an empty one.
char closing(char opening) {
    switch (opening) {
        case '\'':
        case '"':
        case '`': return opening;
        case '[': return ']';
        default: return 0;
    }
}

}  // namespace

std::vector<std::string> splitConditions(std::string_view text) {
    std::vector<std::string> conditions;
    std::string condition;
    char end = 0;
    const auto finish = [&] {
        if (std::string whole = trimmed(condition); !whole.empty()) conditions.push_back(std::move(whole));
        condition.clear();
    };
    for (const char c : text) {
        if (end == 0 && c == ';') {
            finish();
            continue;
        }
        end = end == 0 ? closing(c) : c == end ? char{0} : end;
        condition += c;
    }
    finish();
    return conditions;
}

ConditionOutcome evaluateCondition(const std::string& condition, const std::vector<ColumnView>& columns,
                                   std::size_t rows) {
    Schema schema;
    for (const ColumnView& column : columns) schema.push_back(column.field());
    const expression::Expression parsed = expression::parse(condition);
    const expression::Typed typed = expression::checkCondition(parsed, schema);
    const expression::Vector result = expression::evaluateAll(typed, columns, rows);
    ConditionOutcome outcome{.condition = condition, .columns = parsed.columnNames()};
    for (std::size_t row = 0; row < rows; ++row) {
        if (result.isMissing(row)) continue;
        ++outcome.checked;
        if (result.as<std::uint8_t>()[result.at(row)] == 0) outcome.failed.push_back(row);
    }
    return outcome;
}

}  // namespace kapok::quality
