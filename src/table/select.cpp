#include "table/select.h"

#include "table/buffer.h"
#include "table/rising.h"

#include <algorithm>

namespace kapok {
namespace {

constexpr std::size_t digitBits = 16;
constexpr std::size_t digits = std::size_t{1} << digitBits;
constexpr std::size_t manyValues = std::size_t{1} << 18;
constexpr std::size_t blocks = 8;

/// Rank after rank; what lies behind one is looked through for the next.
std::vector<double> partitioned(std::span<double> values, std::span<const std::size_t> ranks) {
    std::vector<double> found;
    auto begin = values.begin();
    for (const std::size_t rank : ranks) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank);
        if (place >= begin) std::nth_element(begin, place, values.end());
        begin = place + 1;
        found.push_back(*place);
    }
    return found;
}

/// Selection by the leading bits: one pass counts the values by the 16 bits at `shift`, one brings those together that
/// share them with a wanted rank.
class Selection {
public:
    Selection(std::span<double> values, const Control& control) : values_(values), control_(control) {}

    std::vector<double> at(std::span<const std::size_t> ranks, unsigned shift) {
        count(shift);
        std::vector<double> found;
        for (std::size_t r = 0; r < ranks.size();) {
            std::size_t below = 0;
            std::size_t digit = 0;
            while (below + totals_[digit] <= ranks[r]) below += totals_[digit++];
            std::vector<std::size_t> inside;
            for (; r < ranks.size() && ranks[r] < below + totals_[digit]; ++r) inside.push_back(ranks[r] - below);
            Buffer<double> same = gathered(shift, digit);
            const bool again = shift > 0 && same.size() > manyValues;
            const auto part =
                again ? Selection(same, control_).at(inside, shift - digitBits) : partitioned(same, inside);
            found.insert(found.end(), part.begin(), part.end());
        }
        return found;
    }

private:
    static std::size_t digitOf(double value, unsigned shift) { return rising(value) >> shift & (digits - 1); }
    std::span<double> block(std::size_t b) const {
        const std::size_t begin = values_.size() * b / blocks;
        return values_.subspan(begin, values_.size() * (b + 1) / blocks - begin);
    }
    void count(unsigned shift) {
        counts_.assign(blocks * digits, 0);
        parallelFor(blocks, {control_.cancelled, {}}, [&](std::size_t b) {
            std::uint32_t* counts = counts_.data() + b * digits;
            for (const double value : block(b)) ++counts[digitOf(value, shift)];
        });
        totals_.assign(digits, 0);
        for (std::size_t i = 0; i < counts_.size(); ++i) totals_[i % digits] += counts_[i];
    }
    Buffer<double> gathered(unsigned shift, std::size_t digit) const {
        Buffer<double> same(totals_[digit]);
        parallelFor(blocks, {control_.cancelled, {}}, [&](std::size_t b) {
            std::size_t place = 0;
            for (std::size_t before = 0; before < b; ++before) place += counts_[before * digits + digit];
            for (const double value : block(b)) {
                if (digitOf(value, shift) == digit) same[place++] = value;
            }
        });
        return same;
    }

    std::span<double> values_;
    const Control& control_;
    std::vector<std::uint32_t> counts_;
    std::vector<std::size_t> totals_;
};

}  // namespace

std::vector<double> orderStatistics(std::span<double> values, std::span<const std::size_t> ranks,
                                    const Control& control) {
    control.check();
    if (values.size() <= manyValues) return partitioned(values, ranks);
    return Selection(values, control).at(ranks, 64 - digitBits);
}

}  // namespace kapok
