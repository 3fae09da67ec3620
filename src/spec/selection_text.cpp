#include "spec/selection_text.h"

#include "spec/chart_expression.h"
#include "table/format.h"

#include <algorithm>
#include <unordered_set>

namespace kapok {

std::string isOneOfRows(const std::string& reference, const Column& column, const std::vector<std::size_t>& rows) {
    std::unordered_set<std::string> listed;
    std::string list;
    bool missing = false;
    for (const std::size_t row : rows) {
        if (column.isMissing(row)) {
            missing = true;
        } else if (const auto [value, fresh] = listed.insert(cellLiteral(column, row)); fresh) {
            list += (list.empty() ? "" : ", ") + *value;
        }
    }
    const std::string oneOf = list.empty() ? "" : reference + " in (" + list + ")";
    if (!missing) return oneOf;
    const std::string isMissing = "is_missing(" + reference + ")";
    return oneOf.empty() ? isMissing : "(" + oneOf + " or " + isMissing + ")";
}

std::string isRowNumberOf(std::vector<std::size_t> numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::string ranges;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        if (!ranges.empty()) ranges += ' ';
        ranges += std::to_string(numbers[i]);
        if (last > i) ranges += ".." + std::to_string(numbers[last]);
        i = last + 1;
    }
    return "in_ranges(row(), '" + ranges + "')";
}

std::string labelOf(const std::string& field, const Column& column, const std::vector<std::size_t>& rows) {
    constexpr std::size_t named = 3;
    std::unordered_set<std::string> words;
    std::string label;
    for (const std::size_t row : rows) {
        const auto [word, fresh] = words.insert(cellText(column, row));
        if (fresh && words.size() <= named) label += (label.empty() ? "" : ", ") + *word;
    }
    if (words.size() > named) label += " + " + std::to_string(words.size() - named);
    return field + ": " + label;
}

}  // namespace kapok
