#include "spec/selection_text.h"

#include "spec/chart_expression.h"
#include "table/format.h"

#include <algorithm>

namespace kapok {

std::string isOneOfRows(const std::string& reference, const Column& column, const std::vector<std::size_t>& rows) {
    std::vector<std::string> values;
    bool missing = false;
    for (const std::size_t row : rows) {
        if (column.isMissing(row)) {
            missing = true;
        } else if (auto value = cellLiteral(column, row);
                   std::find(values.begin(), values.end(), value) == values.end()) {
            values.push_back(std::move(value));
        }
    }
    std::string list;
    for (const auto& value : values) list += (list.empty() ? "" : ", ") + value;
    const std::string oneOf = list.empty() ? "" : reference + " in (" + list + ")";
    if (!missing) return oneOf;
    const std::string isMissing = "is_missing(" + reference + ")";
    return oneOf.empty() ? isMissing : "(" + oneOf + " or " + isMissing + ")";
}

std::string isRowNumberOf(std::vector<std::size_t> numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string ranges;
    std::string singles;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        if (last - i >= 2) {
            ranges += (ranges.empty() ? "" : " or ") + std::string("row() >= ") + std::to_string(numbers[i]) +
                      " and row() <= " + std::to_string(numbers[last]);
        } else {
            for (std::size_t k = i; k <= last; ++k)
                singles += (singles.empty() ? "" : ", ") + std::to_string(numbers[k]);
        }
        i = last + 1;
    }
    if (!singles.empty()) ranges += (ranges.empty() ? "row() in (" : " or row() in (") + singles + ")";
    return ranges;
}

std::string labelOf(const std::string& field, const Column& column, const std::vector<std::size_t>& rows) {
    constexpr std::size_t named = 3;
    std::vector<std::string> words;
    for (const std::size_t row : rows) {
        std::string word = cellText(column, row);
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
    }
    std::string label;
    for (std::size_t i = 0; i < std::min(named, words.size()); ++i) label += (label.empty() ? "" : ", ") + words[i];
    if (words.size() > named) label += " + " + std::to_string(words.size() - named);
    return field + ": " + label;
}

}  // namespace kapok
