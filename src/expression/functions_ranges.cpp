// in_ranges: one of many whole numbers, written as ranges. What is selected row by row can be half of millions.
#include "expression/binder.h"
#include "expression/kernel.h"

#include <algorithm>
#include <charconv>

namespace kapok::expression {
namespace {

class Ranges {
public:
    /// False when the text is not "3 5..9 12".
    bool read(std::string_view text) {
        const char* at = text.data();
        const char* const end = at + text.size();
        const auto number = [&](std::int64_t& value) {
            const auto read = std::from_chars(at, end, value);
            at = read.ptr;
            return read.ec == std::errc{};
        };
        while (true) {
            while (at != end && *at == ' ') ++at;
            if (at == end) break;
            std::int64_t first = 0;
            if (!number(first)) return false;
            std::int64_t last = first;
            if (end - at >= 2 && at[0] == '.' && at[1] == '.') {
                at += 2;
                if (!number(last)) return false;
            }
            if (at != end && *at != ' ') return false;
            if (first <= last) ranges_.push_back({first, last});
        }
        join();
        return true;
    }

    /// `hint` is a range that may hold the value, as that of the value before often does. O(log n), for ascending
    /// values nearly always O(1).
    bool holds(std::int64_t value, std::size_t& hint) const {
        if (ranges_.empty()) return false;
        if (!couldBe(hint, value) && !couldBe(++hint, value)) {
            const auto after = std::upper_bound(ranges_.begin(), ranges_.end(), value,
                                                [](std::int64_t x, const Range& range) { return x < range.first; });
            hint = after == ranges_.begin() ? 0 : static_cast<std::size_t>(after - ranges_.begin()) - 1;
        }
        return value >= ranges_[hint].first && value <= ranges_[hint].last;
    }

private:
    struct Range {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };

    /// Does the value lie between the beginnings of this range and of the next one?
    bool couldBe(std::size_t range, std::int64_t value) const {
        return range < ranges_.size() && value >= ranges_[range].first &&
               (range + 1 == ranges_.size() || value < ranges_[range + 1].first);
    }

    /// In order, none overlapping.
    void join() {
        const auto before = [](const Range& a, const Range& b) { return a.first < b.first; };
        if (!std::is_sorted(ranges_.begin(), ranges_.end(), before)) std::sort(ranges_.begin(), ranges_.end(), before);
        std::size_t kept = 0;
        for (std::size_t i = 1; i < ranges_.size(); ++i) {
            if (ranges_[i].first <= ranges_[kept].last)
                ranges_[kept].last = std::max(ranges_[kept].last, ranges_[i].last);
            else
                ranges_[++kept] = ranges_[i];
        }
        if (!ranges_.empty()) ranges_.resize(kept + 1);
    }

    std::vector<Range> ranges_;
};

}  // namespace

Bound bindInRanges(Call& call) {
    call.convert(0, {Type::Int64});
    auto ranges = std::make_shared<Ranges>();
    if (!ranges->read(call.constantText(1)))
        call.wrong(1, KAPOK_TR("expression", "Ranges are written as '1..3 7 9..12'."));
    call.dropArguments(1);
    return {{Type::Boolean},
            [ranges = std::shared_ptr<const Ranges>(ranges)](std::span<const Vector> arguments, const Frame& frame) {
                Result result(Type::Boolean, arguments, frame);
                std::size_t hint = 0;
                forEach<std::int64_t>(arguments[0], result.values<std::uint8_t>(), result.rows(),
                                      [&](std::int64_t value) { return ranges->holds(value, hint); });
                return result.finish();
            }};
}

}  // namespace kapok::expression
