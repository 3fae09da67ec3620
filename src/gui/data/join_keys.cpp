#include "gui/data/join_keys.h"

#include "table/format.h"

#include <algorithm>
#include <set>

namespace kapok::gui {
namespace {

constexpr std::size_t looked = 2000;

/// As KeyMatch::IgnoreLeadingZeros compares: without blanks and leading zeros.
std::string loose(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    const auto first = text.find_first_not_of('0');
    return first == std::string::npos ? text : text.substr(first);
}

struct Values {
    std::set<std::string> exact;
    std::set<std::string> loosely;
};

bool canBeKey(const Column& column) {
    return column.type() == Type::Text || column.type() == Type::Int64 || column.type() == Type::Date;
}

Values valuesOf(const Column& column) {
    Values values;
    const std::size_t step = std::max<std::size_t>(1, column.rows() / looked);
    for (std::size_t row = 0; row < column.rows(); row += step) {
        if (column.isMissing(row)) continue;
        const std::string text = cellText(column, row);
        values.exact.insert(text);
        values.loosely.insert(loose(text));
    }
    return values;
}

double overlap(const std::set<std::string>& a, const std::set<std::string>& b) {
    if (a.empty() || b.empty()) return 0;
    std::size_t common = 0;
    for (const auto& value : a) common += b.count(value);
    return static_cast<double>(common) / static_cast<double>(std::min(a.size(), b.size()));
}

}  // namespace

GuessedKeys guessKeys(const Table& left, const Table& right) {
    GuessedKeys best;
    double bestScore = 0.05;
    std::vector<Values> rightValues;
    for (const auto& column : right.columns()) rightValues.push_back(canBeKey(*column) ? valuesOf(*column) : Values{});
    for (const auto& l : left.columns()) {
        if (!canBeKey(*l)) continue;
        const Values values = valuesOf(*l);
        for (std::size_t i = 0; i < right.columnCount(); ++i) {
            const Column& r = *right.column(i);
            if (!canBeKey(r)) continue;
            // Two columns with three values each overlap by chance; a thousand do not.
            const double evidence =
                std::min(1.0, static_cast<double>(std::min(values.exact.size(), rightValues[i].exact.size())) / 8.0);
            const double exact = l->type() == r.type() ? overlap(values.exact, rightValues[i].exact) : 0;
            const double loosely = overlap(values.loosely, rightValues[i].loosely);
            const bool needsLoose = loosely > exact + 0.02;
            double score = (needsLoose ? loosely * 0.98 : exact) * evidence;
            if (l->field().name == r.field().name) score += 0.05;
            if (l->type() == Type::Text || r.type() == Type::Text) score += 0.02;
            if (score <= bestScore) continue;
            bestScore = score;
            best = {l->field().name, r.field().name, needsLoose ? KeyMatch::IgnoreLeadingZeros : KeyMatch::Exact};
        }
    }
    return best;
}

}  // namespace kapok::gui
