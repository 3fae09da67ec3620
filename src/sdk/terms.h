// Words for people in place of the ids that stand in a column of texts.
#pragma once

#include "sdk/text.h"

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>

namespace kapok {

/// What the values of a column are called where people see them: {"trimmed_mean", KAPOK_TR("descriptive", "Trimmed
/// mean")}. Files, formulas, selections and keys know the values alone. A value; copies share their words.
class Terms {
public:
    using Words = std::map<std::string, Text, std::less<>>;

    Terms() = default;
    /// An id that ends with "*" stands for all that begin so; what they end with fills %1 of its words:
    /// {"season_*", "Season %1"}. The longest beginning holds, an id written in full before all.
    Terms(std::initializer_list<Words::value_type> words);
    explicit Terms(Words words);

    bool empty() const { return !words_; }
    const Words& words() const;
    /// Nothing for a value that says itself what it is. O(log words).
    std::optional<Text> find(std::string_view value) const;

    bool operator==(const Terms& other) const;

private:
    std::shared_ptr<const Words> words_;  ///< null when there are none
};

}  // namespace kapok
