// Exact distributions of tables with given margins.
#include "stats/distributions.h"
#include "tests/contingency.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace kapok::tests {
namespace {

constexpr std::size_t mostVisits = 10'000'000;

using Margins = std::vector<int>;

double logFactorial(double n) { return stats::logGamma(n + 1); }

/// Paths through the columns. A node is what is left of the row sums, sorted; behind it stand the log weights of the
/// ways there (-sum of log n_ij!), equal ones joined, each with their number. A way is settled as soon as all or none
/// of its completions are likely enough: the completions of a node sum up in closed form (Mehta & Patel 1983).
class Paths {
public:
    Paths(RunContext& context, double observed, const Margins& rows, Margins columns)
        : context_(context), observed_(observed), columns_(std::move(columns)) {
        int total = 0;
        for (const int row : rows) total += row;
        for (int n = 0; n <= total; ++n) logs_.push_back(logFactorial(n));
        std::sort(columns_.rbegin(), columns_.rend());
        Margins start = rows;
        std::sort(start.begin(), start.end());
        nodes_[start][0] = 1;
        all_ = settle(start, 0).logAll;
    }

    /// The share of tables no more likely than the observed one; NaN when there are too many paths.
    double share() {
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            std::map<Margins, Ways> next;
            for (auto& [margins, ways] : nodes_) {
                context_.check();
                Margins left = margins;
                spread(left, 0, columns_[column], 0, column + 1, ways, next);
                if (tooMany()) return std::nan("");
            }
            nodes_ = std::move(next);
        }
        return std::min(1.0, likely_ * std::exp(observed_ - all_));
    }

private:
    using Ways = std::unordered_map<std::int64_t, double>;
    static constexpr double grid = 1e9;
    static constexpr double tolerance = 1e-7;

    /// Bounds of the log weight of one completion, and the log of the sum of all.
    struct Completion {
        double least;
        double greatest;
        double logAll;
    };

    /// Sum of log n! over a margin spread as evenly as can be.
    double even(int sum, std::size_t cells) const {
        const int size = sum / static_cast<int>(cells);
        const auto rest = static_cast<double>(sum % static_cast<int>(cells));
        const double low = logs_[static_cast<std::size_t>(size)];
        if (rest == 0) return static_cast<double>(cells) * low;
        return (static_cast<double>(cells) - rest) * low + rest * logs_[static_cast<std::size_t>(size) + 1];
    }

    /// The same put together as much as the caps (greatest first) allow.
    template <class Iterator>
    double packed(int sum, Iterator begin, Iterator end) const {
        double result = 0;
        for (; begin != end && sum > 0; ++begin) {
            const int taken = std::min(sum, *begin);
            result += logs_[static_cast<std::size_t>(taken)];
            sum -= taken;
        }
        return result;
    }

    bool tooMany() const { return visits_ > mostVisits; }

    Completion settle(const Margins& margins, std::size_t done) const {
        const auto first = columns_.begin() + static_cast<std::ptrdiff_t>(done);
        const auto left = static_cast<std::size_t>(columns_.end() - first);
        if (left == 0) return {0, 0, 0};
        double evenRows = 0;
        double evenColumns = 0;
        double packedRows = 0;
        double packedColumns = 0;
        int total = 0;
        double logAll = 0;
        for (const int row : margins) {
            evenRows += even(row, left);
            packedRows += packed(row, first, columns_.end());
            logAll -= logs_[static_cast<std::size_t>(row)];
            total += row;
        }
        for (auto column = first; column != columns_.end(); ++column) {
            evenColumns += even(*column, margins.size());
            packedColumns += packed(*column, margins.rbegin(), margins.rend());
            logAll -= logs_[static_cast<std::size_t>(*column)];
        }
        return {-std::min(packedRows, packedColumns), -std::max(evenRows, evenColumns),
                logAll + logs_[static_cast<std::size_t>(total)]};
    }

    void arrive(Margins margins, double own, std::size_t done, const Ways& ways, std::map<Margins, Ways>& next) {
        std::sort(margins.begin(), margins.end());
        const Completion rest = settle(margins, done);
        Ways* target = nullptr;
        constexpr std::size_t manyVisits = 1'000'000;
        if (visits_ / manyVisits != (visits_ + ways.size() + 1) / manyVisits) context_.check();
        visits_ += ways.size() + 1;
        for (const auto& [key, number] : ways) {
            const double weight = static_cast<double>(key) / grid + own;
            if (weight + rest.greatest <= observed_ + tolerance) {
                likely_ += number * std::exp(weight + rest.logAll - observed_);
            } else if (weight + rest.least <= observed_ + tolerance) {
                if (!target) target = &next[margins];
                (*target)[std::llround(weight * grid)] += number;
            }
        }
    }

    void spread(Margins& left, std::size_t row, int sum, double own, std::size_t done, const Ways& ways,
                std::map<Margins, Ways>& next) {
        if (tooMany()) return;
        if (row + 1 == left.size()) {
            if (sum > left[row]) return;
            Margins margins = left;
            margins[row] -= sum;
            arrive(std::move(margins), own - logs_[static_cast<std::size_t>(sum)], done, ways, next);
            return;
        }
        const int most = std::min(sum, left[row]);
        for (int count = 0; count <= most; ++count) {
            left[row] -= count;
            spread(left, row + 1, sum - count, own - logs_[static_cast<std::size_t>(count)], done, ways, next);
            left[row] += count;
        }
    }

    RunContext& context_;
    double observed_;
    Margins columns_;  ///< greatest first
    std::vector<double> logs_;
    double all_ = 0;
    double likely_ = 0;       ///< sum of exp(weight - observed) of tables likely enough
    std::size_t visits_ = 0;  ///< ways looked at
    std::map<Margins, Ways> nodes_;
};

/// The noncentral hypergeometric distribution of the first cell, by log weights.
class FirstCell {
public:
    explicit FirstCell(const Contingency& table) {
        const double row = table.rowSum(0);
        const double column = table.columnSum(0);
        const double total = table.total();
        low_ = std::max(0.0, row + column - total);
        high_ = std::min(row, column);
        for (double x = low_; x <= high_; ++x) {
            logs_.push_back(-logFactorial(x) - logFactorial(row - x) - logFactorial(column - x) -
                            logFactorial(total - row - column + x));
        }
    }

    double low() const { return low_; }
    double high() const { return high_; }

    /// Mean, and the probabilities P(X <= x) and P(X >= x), at a log odds ratio.
    struct Moments {
        double mean;
        double below;
        double above;
    };
    Moments at(double logOdds, double x) const {
        double top = -1e308;
        for (std::size_t i = 0; i < logs_.size(); ++i) top = std::max(top, weight(i, logOdds));
        double all = 0;
        Moments result{0, 0, 0};
        for (std::size_t i = 0; i < logs_.size(); ++i) {
            const double value = low_ + static_cast<double>(i);
            const double share = std::exp(weight(i, logOdds) - top);
            all += share;
            result.mean += share * value;
            if (value <= x) result.below += share;
            if (value >= x) result.above += share;
        }
        return {result.mean / all, result.below / all, result.above / all};
    }

private:
    double weight(std::size_t i, double logOdds) const { return logs_[i] + logOdds * static_cast<double>(i); }

    double low_;
    double high_;
    std::vector<double> logs_;
};

/// Where a rising function of the log odds crosses zero.
template <class F>
double crossing(F rising) {
    double low = -1;
    double high = 1;
    while (rising(low) > 0 && low > -500) low *= 2;
    while (rising(high) < 0 && high < 500) high *= 2;
    for (int i = 0; i < 200 && high - low > 1e-15 * (1 + std::abs(low)); ++i) {
        const double middle = 0.5 * (low + high);
        (rising(middle) < 0 ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

}  // namespace

double fisherExact(const Contingency& table, RunContext& context) {
    // Fewer paths when the rows are the shorter side.
    const bool flip = table.rows.size() > table.columns.size();
    Margins rows;
    Margins columns;
    for (std::size_t i = 0; i < table.rows.size(); ++i) rows.push_back(static_cast<int>(table.rowSum(i)));
    for (std::size_t j = 0; j < table.columns.size(); ++j) columns.push_back(static_cast<int>(table.columnSum(j)));
    if (flip) std::swap(rows, columns);
    double observed = 0;
    for (const double count : table.counts) observed -= logFactorial(count);
    return Paths(context, observed, rows, columns).share();
}

OddsRatio conditionalOdds(const Contingency& table, double level) {
    const FirstCell cell(table);
    const double x = table.at(0, 0);
    const double tail = 0.5 - level / 200;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    OddsRatio odds{};
    const auto atOne = cell.at(0, x);
    odds.less = atOne.below;
    odds.greater = atOne.above;
    if (x == cell.low()) {
        odds.estimate = 0;
        odds.lower = 0;
    } else {
        odds.lower = std::exp(crossing([&](double o) { return cell.at(o, x).above - tail; }));
    }
    if (x == cell.high()) {
        if (x != cell.low()) odds.estimate = infinity;
        odds.upper = infinity;
    } else {
        odds.upper = std::exp(crossing([&](double o) { return tail - cell.at(o, x).below; }));
    }
    if (x != cell.low() && x != cell.high()) {
        odds.estimate = std::exp(crossing([&](double o) { return cell.at(o, x).mean - x; }));
    }
    return odds;
}

}  // namespace kapok::tests
