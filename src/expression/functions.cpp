#include "expression/functions.h"

#include "expression/binder.h"

#include <algorithm>
#include <vector>

namespace kapok::expression {
namespace {

using Group = FunctionGroup;

const std::vector<Function>& table() {
    static const std::vector<Function> all = {
        {"+", "a + b", Group::Operator, 2, 2,
         KAPOK_TR("expression", "Sum. A date or time plus a number moves it by so many days."), bindAdd},
        {"-", "a - b", Group::Operator, 2, 2,
         KAPOK_TR("expression", "Difference. Two dates or times give the days between them."), bindSubtract},
        {"*", "a * b", Group::Operator, 2, 2, KAPOK_TR("expression", "Product."), bindMultiply},
        {"/", "a / b", Group::Operator, 2, 2,
         KAPOK_TR("expression", "Quotient, always with decimals. Division by 0 is missing."), bindDivide},
        {"%", "a % b", Group::Operator, 2, 2,
         KAPOK_TR("expression", "Remainder, with the sign of a. By 0 it is missing."), bindRemainder},
        {"^", "a ^ b", Group::Operator, 2, 2, KAPOK_TR("expression", "Power; ** is the same."), bindPower},
        {"negate", "-a", Group::Operator, 1, 1, KAPOK_TR("expression", "The number with its sign changed."),
         bindNegate},
        {"concat", "concat(a, b, …), a & b", Group::Operator, 1, anyNumber,
         KAPOK_TR("expression", "Texts joined; other values are written as by text(x). Missing when one is missing."),
         bindConcat},
        {"=", "a = b", Group::Operator, 2, 2, KAPOK_TR("expression", "Whether both are equal; == is the same."),
         bindComparison},
        {"<>", "a <> b", Group::Operator, 2, 2, KAPOK_TR("expression", "Whether they differ; != is the same."),
         bindComparison},
        {"<", "a < b", Group::Operator, 2, 2,
         KAPOK_TR("expression", "Less. Texts are compared by the code points of their characters."), bindComparison},
        {"<=", "a <= b", Group::Operator, 2, 2, KAPOK_TR("expression", "Less or equal."), bindComparison},
        {">", "a > b", Group::Operator, 2, 2, KAPOK_TR("expression", "Greater."), bindComparison},
        {">=", "a >= b", Group::Operator, 2, 2, KAPOK_TR("expression", "Greater or equal."), bindComparison},
        {"between", "x between low and high", Group::Operator, 3, 3,
         KAPOK_TR("expression", "Whether low <= x and x <= high."), bindBetween},
        {"in", "x in (a, b, …)", Group::Operator, 1, anyNumber,
         KAPOK_TR("expression", "Whether x is one of the values."), bindIn},
        {"and", "a and b", Group::Logic, 2, anyNumber,
         KAPOK_TR("expression", "True when both are; false when one is false; else missing."), bindAnd},
        {"or", "a or b", Group::Logic, 2, anyNumber,
         KAPOK_TR("expression", "True when one is; false when both are false; else missing."), bindOr},
        {"not", "not a", Group::Logic, 1, 1, KAPOK_TR("expression", "The opposite; missing stays missing."), bindNot},
        {"if", "if(condition, value, …, otherwise)", Group::Logic, 2, anyNumber,
         KAPOK_TR("expression",
                  "The value of the first condition that is true, else the last value; without one, missing."),
         bindIf},
        {"coalesce", "coalesce(a, b, …)", Group::Logic, 1, anyNumber,
         KAPOK_TR("expression", "The first value that is not missing."), bindCoalesce},
        {"is_missing", "is_missing(x), x is missing", Group::Logic, 1, 1,
         KAPOK_TR("expression", "Whether there is no value."), bindIsMissing},

        {"abs", "abs(x)", Group::Number, 1, 1, KAPOK_TR("expression", "The number without its sign."), bindAbs},
        {"sign", "sign(x)", Group::Number, 1, 1, KAPOK_TR("expression", "-1, 0 or 1."), bindSign},
        {"round", "round(x, digits)", Group::Number, 1, 2,
         KAPOK_TR("expression", "Rounded, halves away from 0; digits may be negative, and are 0 unless given."),
         bindRound},
        {"floor", "floor(x)", Group::Number, 1, 1, KAPOK_TR("expression", "The next whole number below."), bindFloor},
        {"ceil", "ceil(x)", Group::Number, 1, 1, KAPOK_TR("expression", "The next whole number above."), bindCeil},
        {"sqrt", "sqrt(x)", Group::Number, 1, 1,
         KAPOK_TR("expression", "Square root; of a negative number it is missing."), bindSqrt},
        {"exp", "exp(x)", Group::Number, 1, 1, KAPOK_TR("expression", "e to the power of x."), bindExp},
        {"ln", "ln(x)", Group::Number, 1, 1, KAPOK_TR("expression", "Natural logarithm; of 0 and below it is missing."),
         bindLn},
        {"log", "log(x, base)", Group::Number, 2, 2, KAPOK_TR("expression", "Logarithm to a base."), bindLog},
        {"log10", "log10(x)", Group::Number, 1, 1, KAPOK_TR("expression", "Logarithm to base 10."), bindLog10},
        {"pow", "pow(x, y)", Group::Number, 2, 2, KAPOK_TR("expression", "x to the power of y."), bindPower},
        {"min", "min(a, b, …)", Group::Number, 1, anyNumber,
         KAPOK_TR("expression", "The least of the values of a row that are not missing."), bindExtreme},
        {"max", "max(a, b, …)", Group::Number, 1, anyNumber,
         KAPOK_TR("expression", "The greatest of the values of a row that are not missing."), bindExtreme},
        {"bin", "bin(x, width, origin)", Group::Number, 2, 3,
         KAPOK_TR("expression", "The lower edge of the bin of this width that holds x; origin is 0 unless given."),
         bindBin},

        {"length", "length(text)", Group::Text, 1, 1, KAPOK_TR("expression", "How many characters."), bindLength},
        {"lower", "lower(text)", Group::Text, 1, 1, KAPOK_TR("expression", "In small letters."), bindLower},
        {"upper", "upper(text)", Group::Text, 1, 1, KAPOK_TR("expression", "In capital letters."), bindUpper},
        {"trim", "trim(text)", Group::Text, 1, 1, KAPOK_TR("expression", "Without blanks at both ends."), bindTrim},
        {"substring", "substring(text, start, length)", Group::Text, 2, 3,
         KAPOK_TR("expression", "Characters from a position, counted from 1; to the end unless a length is given."),
         bindSubstring},
        {"replace", "replace(text, old, new)", Group::Text, 3, 3,
         KAPOK_TR("expression", "With every place of one text replaced by another."), bindReplace},
        {"contains", "contains(text, part)", Group::Text, 2, 2,
         KAPOK_TR("expression", "Whether the part is in the text."), bindContains},
        {"starts_with", "starts_with(text, part)", Group::Text, 2, 2,
         KAPOK_TR("expression", "Whether the text starts with the part."), bindStartsWith},
        {"ends_with", "ends_with(text, part)", Group::Text, 2, 2,
         KAPOK_TR("expression", "Whether the text ends with the part."), bindEndsWith},
        {"pad_left", "pad_left(x, width, fill)", Group::Text, 2, 3,
         KAPOK_TR("expression", "Filled from the left to a width; with 0 unless another fill is given."), bindPadLeft},
        {"pad_right", "pad_right(x, width, fill)", Group::Text, 2, 3,
         KAPOK_TR("expression", "Filled from the right to a width; with blanks unless another fill is given."),
         bindPadRight},
        {"half_width", "half_width(text)", Group::Text, 1, 1,
         KAPOK_TR("expression", "With full-width letters, digits and signs in their ordinary form."), bindHalfWidth},
        {"matches", "matches(text, pattern)", Group::Text, 2, 2,
         KAPOK_TR("expression", "Whether a part of the text fits the pattern (a regular expression)."), bindMatches},
        {"extract", "extract(text, pattern, group)", Group::Text, 2, 3,
         KAPOK_TR("expression",
                  "The first part of the text that fits the pattern, or one of its groups; missing when none does."),
         bindExtract},

        {"date", "date(text), date(year, month, day), date(time)", Group::Time, 1, 3,
         KAPOK_TR("expression", "A date: date('2024-03-05'), or the day of a time."), bindDate},
        {"datetime", "datetime(text), datetime(date)", Group::Time, 1, 1,
         KAPOK_TR("expression", "A date with a time of day: datetime('2024-03-05 08:30')."), bindDateTime},
        {"year", "year(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The year."), bindTimePart},
        {"quarter", "quarter(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The quarter, 1 to 4."), bindTimePart},
        {"month", "month(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The month, 1 to 12."), bindTimePart},
        {"week", "week(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The week of ISO 8601, 1 to 53."), bindTimePart},
        {"day", "day(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The day of the month, 1 to 31."), bindTimePart},
        {"hour", "hour(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The hour, 0 to 23."), bindTimePart},
        {"minute", "minute(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The minute, 0 to 59."), bindTimePart},
        {"second", "second(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The whole second, 0 to 59."), bindTimePart},
        {"yearday", "yearday(t)", Group::Time, 1, 1, KAPOK_TR("expression", "The day of the year, 1 to 366."),
         bindTimePart},
        {"weekday", "weekday(t)", Group::Time, 1, 1,
         KAPOK_TR("expression", "The day of the week, 1 Monday to 7 Sunday."), bindTimePart},
        {"truncate", "truncate(t, unit)", Group::Time, 2, 2,
         KAPOK_TR("expression", "The start of the 'year', 'quarter', 'month', 'week', 'day' or 'hour' of a time."),
         bindTruncate},

        {"text", "text(x)", Group::Conversion, 1, 1,
         KAPOK_TR("expression", "The value as text: numbers in full, dates as 2024-03-05."), bindText},
        {"number", "number(x)", Group::Conversion, 1, 1,
         KAPOK_TR("expression", "A number with decimals. A text that is not a number is an error."), bindNumber},
        {"int", "int(x)", Group::Conversion, 1, 1,
         KAPOK_TR("expression", "A whole number; decimals are cut off. A text that is not a number is an error."),
         bindInt},
        {"is_number", "is_number(text)", Group::Conversion, 1, 1,
         KAPOK_TR("expression", "Whether number(text) would succeed."), bindIsNumber},
        {"row", "row()", Group::Row, 0, 0, KAPOK_TR("expression", "The number of the row, from 1."), bindRow},
    };
    return all;
}

}  // namespace

std::span<const Function> functions() { return table(); }

const Function* findFunction(std::string_view name) {
    const auto found = std::find_if(table().begin(), table().end(), [&](const Function& f) { return f.name == name; });
    return found == table().end() ? nullptr : &*found;
}

}  // namespace kapok::expression
