#include "query/compare_tables.h"

#include "sdk/list.h"

#include <algorithm>
#include <set>

namespace kapok::query {
namespace {

constexpr std::size_t mostCategories = 1000;
constexpr std::size_t mostShown = 5;

/// The texts that rows have, ascending; nothing when there are too many.
std::optional<std::set<std::string>> categories(const Column& column, const Control& control) {
    std::vector<std::uint8_t> used(column.dictionary()->size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        control.check();
        for (const std::int32_t code : column.chunk(i).as<std::int32_t>()) {
            if (code < 0 || used[static_cast<std::size_t>(code)]) continue;
            used[static_cast<std::size_t>(code)] = 1;
            if (++count > mostCategories) return std::nullopt;
        }
    }
    std::set<std::string> texts;
    for (std::size_t code = 0; code < used.size(); ++code) {
        if (used[code]) texts.emplace((*column.dictionary())[static_cast<std::int32_t>(code)]);
    }
    return texts;
}

std::vector<std::string> without(const std::set<std::string>& all, const std::set<std::string>& others) {
    std::vector<std::string> rest;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
}

void compareCategories(const Column& before, const Column& after, const Control& control, TableDifference& difference) {
    const auto old = categories(before, control);
    const auto now = categories(after, control);
    if (!old || !now) return;
    CategoryChange change{before.field().name, without(*now, *old), without(*old, *now)};
    if (!change.added.empty() || !change.lost.empty()) difference.categories.push_back(std::move(change));
}

std::string listed(const std::vector<std::string>& words) {
    std::string all;
    for (std::size_t i = 0; i < std::min(words.size(), mostShown); ++i) addToList(all, words[i]);
    if (words.size() > mostShown) addToList(all, "…");
    return all;
}

}  // namespace

bool TableDifference::sameShape() const {
    return newFields.empty() && lostFields.empty() && changedTypes.empty() && categories.empty();
}

std::vector<Text> TableDifference::sentences() const {
    std::vector<Text> all;
    if (!lostFields.empty()) {
        all.push_back(
            KAPOK_TR("query", "%1 fields are no longer there: %2.").arg(lostFields.size()).arg(listed(lostFields)));
    }
    for (const auto& change : changedTypes) {
        all.push_back(KAPOK_TR("query", "The type of %1 was %2 and is now %3.")
                          .arg(change.field)
                          .arg(typeName(change.before))
                          .arg(typeName(change.after)));
    }
    if (!newFields.empty()) {
        all.push_back(KAPOK_TR("query", "%1 fields are new: %2.").arg(newFields.size()).arg(listed(newFields)));
    }
    for (const auto& change : categories) {
        if (!change.added.empty()) {
            all.push_back(KAPOK_TR("query", "%1 has %2 new values: %3.")
                              .arg(change.field)
                              .arg(change.added.size())
                              .arg(listed(change.added)));
        }
        if (!change.lost.empty()) {
            all.push_back(KAPOK_TR("query", "%1 no longer has %2 values: %3.")
                              .arg(change.field)
                              .arg(change.lost.size())
                              .arg(listed(change.lost)));
        }
    }
    if (rowsBefore != rowsAfter) {
        all.push_back(KAPOK_TR("query", "There were %1 rows and there are now %2.").arg(rowsBefore).arg(rowsAfter));
    }
    return all;
}

TableDifference compareTables(const Table& before, const Table& after, const Control& control) {
    TableDifference difference{.rowsBefore = before.rows(), .rowsAfter = after.rows()};
    for (const auto& column : before.columns()) {
        const std::string& name = column->field().name;
        if (!after.has(name)) {
            difference.lostFields.push_back(name);
            continue;
        }
        const ColumnPtr& now = after.column(name);
        if (now->type() != column->type()) {
            difference.changedTypes.push_back({name, column->type(), now->type()});
        } else if (column->type() == Type::Text) {
            compareCategories(*column, *now, control, difference);
        }
    }
    for (const auto& column : after.columns()) {
        if (!before.has(column->field().name)) difference.newFields.push_back(column->field().name);
    }
    return difference;
}

}  // namespace kapok::query
