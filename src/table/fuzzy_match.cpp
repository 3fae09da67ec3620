#include "table/fuzzy_match.h"

#include "table/codes_used.h"
#include "table/column_builder.h"
#include "table/edit_distance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace kapok {
namespace {

constexpr std::size_t namesPerTask = 256;
constexpr char32_t border = 0;  // before the first and after the last character

/// The distinct names of a column in the order of their first rows.
struct Names {
    std::vector<std::string_view> texts;
    std::vector<std::size_t> rows;
    std::vector<std::u32string> forms;
};

void requireNames(const Column& column) {
    if (column.type() == Type::Text) return;
    throw Error(KAPOK_TR("table", "Column \"%1\" holds no names.").arg(column.field().name),
                KAPOK_TR("table", "Choose a text column."), Place{{}, 0, column.field().name});
}

Names namesOf(const Column& column, const NameRules& rules, const Control& control) {
    requireNames(column);
    constexpr std::size_t unseen = static_cast<std::size_t>(-1);
    Names names;
    std::vector<std::size_t> placeOf(column.dictionary()->size(), unseen);
    for (std::size_t chunk = 0; chunk < column.chunkCount(); ++chunk) {
        for (const std::int32_t code : column.chunk(chunk).as<std::int32_t>()) {
            if (code < 0) continue;
            std::size_t& place = placeOf[static_cast<std::size_t>(code)];
            if (place == unseen) {
                place = names.texts.size();
                names.texts.push_back((*column.dictionary())[code]);
                names.rows.push_back(0);
            }
            ++names.rows[place];
        }
    }
    names.forms.resize(names.texts.size());
    const std::size_t tasks = (names.texts.size() + namesPerTask - 1) / namesPerTask;
    parallelFor(tasks, Control{control.cancelled, {}}, [&](std::size_t task) {
        const NameForm form(rules);
        const std::size_t end = std::min(names.texts.size(), (task + 1) * namesPerTask);
        for (std::size_t i = task * namesPerTask; i < end; ++i) names.forms[i] = form(names.texts[i]);
    });
    return names;
}

/// Changes that names of this length may differ by.
std::size_t allowedDistance(std::size_t length, double minimumScore) {
    constexpr double rounding = 1e-9;
    return static_cast<std::size_t>(std::floor((1 - minimumScore) * static_cast<double>(length) + rounding));
}

/// Bits for the characters of a form and for its pairs of neighbours (the ends count as characters). One change takes
/// at most one character away from a name, and at most three pairs (an exchange of neighbours does), so forms whose
/// bits differ by more cannot be near: E. Ukkonen (1992), theorem 5.1, on sets of bits.
struct Signature {
    std::uint64_t characters = 0;
    std::uint64_t pairs = 0;

    explicit Signature(const std::u32string& form) {
        char32_t before = border;
        for (const char32_t c : form) {
            characters |= bitOf(c);
            pairs |= bitOf(std::uint64_t{before} << 32U | c);
            before = c;
        }
        pairs |= bitOf(std::uint64_t{before} << 32U | border);
    }

    /// Are there more than `count` bits?
    static bool moreThan(std::uint64_t bits, std::size_t count) {
        for (; bits && count; --count) bits &= bits - 1;
        return bits != 0;
    }

private:
    /// One of 64, by the golden ratio (D. E. Knuth, The Art of Computer Programming 3, section 6.4).
    static std::uint64_t bitOf(std::uint64_t value) {
        return std::uint64_t{1} << ((value * 0x9E3779B97F4A7C15U) >> 58U);
    }
};

/// The distinct forms of the right names by length, with their signatures one after another.
class Index {
public:
    explicit Index(const Names& names) {
        std::map<std::pair<std::size_t, std::u32string_view>, std::vector<std::size_t>> byLength;
        for (std::size_t i = 0; i < names.forms.size(); ++i) {
            if (!names.forms[i].empty()) byLength[{names.forms[i].size(), names.forms[i]}].push_back(i);
        }
        for (auto& [key, members] : byLength) {
            starts_.resize(key.first + 1, forms_.size());
            const std::u32string& form = names.forms[members.front()];
            const Signature signature(form);
            forms_.push_back(&form);
            characters_.push_back(signature.characters);
            pairs_.push_back(signature.pairs);
            members_.push_back(std::move(members));
        }
        starts_.push_back(forms_.size());
    }

    struct Near {
        std::size_t form = 0;
        std::size_t distance = 0;
        double score = 0;
    };

    std::vector<Near> near(const std::u32string& form, double minimumScore) const {
        std::vector<Near> found;
        const Signature signature(form);
        for (std::size_t length = 1; length + 1 < starts_.size(); ++length) {
            const std::size_t longer = std::max(form.size(), length);
            const std::size_t allowed = allowedDistance(longer, minimumScore);
            if (form.empty() || longer - std::min(form.size(), length) > allowed) continue;
            for (std::size_t i = starts_[length]; i < starts_[length + 1]; ++i) {
                if (tooFar(signature, i, allowed)) continue;
                const std::size_t distance = editDistance(form, *forms_[i], allowed);
                if (distance > allowed) continue;
                found.push_back({i, distance, 1 - static_cast<double>(distance) / static_cast<double>(longer)});
            }
        }
        return found;
    }

    /// The names that have a form.
    const std::vector<std::size_t>& members(std::size_t form) const { return members_[form]; }

private:
    bool tooFar(const Signature& signature, std::size_t i, std::size_t allowed) const {
        return Signature::moreThan(signature.characters & ~characters_[i], allowed) ||
               Signature::moreThan(characters_[i] & ~signature.characters, allowed) ||
               Signature::moreThan(signature.pairs & ~pairs_[i], 3 * allowed) ||
               Signature::moreThan(pairs_[i] & ~signature.pairs, 3 * allowed);
    }

    std::vector<std::size_t> starts_;  // by length: the first form that is as long
    std::vector<const std::u32string*> forms_;
    std::vector<std::uint64_t> characters_;
    std::vector<std::uint64_t> pairs_;
    std::vector<std::vector<std::size_t>> members_;
};

std::vector<NameCandidate> candidatesOf(std::size_t left, const Names& lefts, const Names& rights, const Index& index,
                                        const std::vector<Index::Near>& near, std::size_t most) {
    struct Place {
        const Index::Near* near;
        std::size_t right;
    };
    std::vector<Place> places;
    for (const Index::Near& one : near) {
        for (const std::size_t right : index.members(one.form)) places.push_back({&one, right});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.near->score != b.near->score ? a.near->score > b.near->score : a.right < b.right;
    });
    if (places.size() > most) places.resize(most);
    std::vector<NameCandidate> candidates;
    for (const Place& place : places) {
        candidates.push_back({std::string(lefts.texts[left]), std::string(rights.texts[place.right]), place.near->score,
                              place.near->distance, lefts.rows[left]});
    }
    return candidates;
}

}  // namespace

FuzzyMatch fuzzyMatch(const Column& left, const Column& right, const FuzzyOptions& options, const Control& control) {
    if (!(options.minimumScore > 0 && options.minimumScore <= 1)) {
        throw Error(KAPOK_TR("table", "The least likeness of names cannot be %1.").arg(options.minimumScore),
                    KAPOK_TR("table", "Choose a number above 0 and up to 1."));
    }
    const Names lefts = namesOf(left, options.rules, control);
    const Names rights = namesOf(right, options.rules, control);
    const Index index(rights);
    std::vector<std::vector<NameCandidate>> found(lefts.texts.size());
    const std::size_t tasks = (lefts.texts.size() + namesPerTask - 1) / namesPerTask;
    parallelFor(tasks, control, [&](std::size_t task) {
        const std::size_t end = std::min(lefts.texts.size(), (task + 1) * namesPerTask);
        for (std::size_t i = task * namesPerTask; i < end; ++i) {
            found[i] = candidatesOf(i, lefts, rights, index, index.near(lefts.forms[i], options.minimumScore),
                                    options.candidates);
        }
    });
    FuzzyMatch match;
    match.leftNames = lefts.texts.size();
    match.rightNames = rights.texts.size();
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i].empty()) match.unmatched.emplace_back(lefts.texts[i]);
        std::move(found[i].begin(), found[i].end(), std::back_inserter(match.candidates));
    }
    return match;
}

ColumnPtr namesApart(const Column& left, const Column& right, const Control& control) {
    requireNames(left);
    requireNames(right);
    const auto there = codesUsed(right, control);
    const auto& names = left.dictionary()->entries();
    std::vector<bool> apart(names.size());
    for (std::size_t code = 0; code < names.size(); ++code) {
        const std::int32_t same = right.dictionary()->find(names[code]);
        apart[code] = same < 0 || !there[static_cast<std::size_t>(same)];
    }
    ColumnBuilder builder(left.field());
    for (std::size_t chunk = 0; chunk < left.chunkCount(); ++chunk) {
        control.check();
        for (const std::int32_t code : left.chunk(chunk).as<std::int32_t>()) {
            if (code >= 0 && apart[static_cast<std::size_t>(code)])
                builder.addText(names[static_cast<std::size_t>(code)]);
        }
    }
    return builder.finish();
}

std::vector<NamePair> certainPairs(const FuzzyMatch& match) {
    std::unordered_map<std::string, std::size_t> timesLeft;
    std::unordered_map<std::string, std::size_t> timesRight;
    for (const auto& candidate : match.candidates) {
        if (candidate.distance != 0) continue;
        ++timesLeft[candidate.left];
        ++timesRight[candidate.right];
    }
    std::vector<NamePair> pairs;
    for (const auto& candidate : match.candidates) {
        const bool certain =
            candidate.distance == 0 && timesLeft[candidate.left] == 1 && timesRight[candidate.right] == 1;
        if (certain) pairs.push_back({candidate.left, candidate.right});
    }
    return pairs;
}

Table crosswalk(const std::vector<NamePair>& pairs, const std::string& leftColumn, const std::string& rightColumn) {
    ColumnBuilder left(Field{leftColumn, Type::Text});
    ColumnBuilder right(Field{rightColumn, Type::Text});
    std::unordered_map<std::string, const std::string*> partners;
    for (const auto& pair : pairs) {
        const auto [known, added] = partners.emplace(pair.left, &pair.right);
        if (!added) {
            throw Error(KAPOK_TR("table", "The name \"%1\" is paired with two names: \"%2\" and \"%3\".")
                            .arg(pair.left)
                            .arg(*known->second)
                            .arg(pair.right),
                        KAPOK_TR("table", "Accept one of them."));
        }
        left.addText(pair.left);
        right.addText(pair.right);
    }
    return Table({left.finish(), right.finish()});
}

}  // namespace kapok
