// Quantiles: the values of each slot are brought together, then selected among.
#include "sdk/error.h"
#include "table/accumulator.h"
#include "table/select.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kapok {
namespace {

class Quantiles : public Accumulator {
public:
    Quantiles(ColumnPtr column, std::vector<double> probabilities)
        : column_(std::move(column)), probabilities_(std::move(probabilities)) {
        std::sort(probabilities_.begin(), probabilities_.end());
    }

    std::size_t slotBytes() const override { return sizeof(std::uint32_t); }
    void prepare(const GroupSizes& sizes) override { places_.prepare(sizes, 0); }
    void add(const GroupedRows& rows) override {
        std::uint32_t* counts = places_.of(rows.stripe);
        eachPresent(column_->chunk(rows.chunk), rows, [&](std::uint32_t slot, std::size_t) { ++counts[slot]; });
    }
    /// Counts become the places where each stripe's values of a slot start.
    bool secondPass() override {
        std::uint32_t place = 0;
        for (std::size_t slot = 0; slot < places_.size(); ++slot) {
            begins_.push_back(place);
            for (std::size_t stripe = 0; stripe < places_.stripes(); ++stripe) {
                place += std::exchange(places_.of(stripe)[slot], place);
            }
        }
        begins_.push_back(place);
        values_.resize(place);
        return true;
    }
    void addAgain(const GroupedRows& rows) override {
        const Chunk& chunk = column_->chunk(rows.chunk);
        std::uint32_t* places = places_.of(rows.stripe);
        withValues(column_->type(), chunk, [&](const auto* values) {
            eachValue(chunk, rows, values,
                      [&](std::uint32_t slot, auto value) { values_[places[slot]++] = static_cast<double>(value); });
        });
    }
    ColumnPtr finish(const Measure& measure, const Groups& groups, const Control& control) override {
        if (results_.empty()) select(groups, control);
        const double probability = measure.kind == MeasureKind::Median ? 0.5 : measure.probability;
        const auto found = std::find(probabilities_.begin(), probabilities_.end(), probability);
        const auto& results = results_[static_cast<std::size_t>(found - probabilities_.begin())];
        return computedColumn<double>(Type::Float64, groups.size(), control, [&](std::size_t i, double& out) {
            out = results[i];
            return !std::isnan(out);
        });
    }

private:
    static constexpr std::size_t largeGroup = std::size_t{1} << 20;

    std::span<double> valuesOf(std::size_t slot) {
        return {values_.data() + begins_[slot], begins_[slot + 1] - begins_[slot]};
    }
    /// Large groups one after the other, each in parallel; the others side by side.
    void select(const Groups& groups, const Control& control) {
        results_.assign(probabilities_.size(), std::vector<double>(groups.size()));
        const Control quiet{control.cancelled, {}};
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (valuesOf(groups.slots[g]).size() > largeGroup) selectGroup(g, valuesOf(groups.slots[g]), quiet);
        }
        const std::size_t together = groups.size() / 1024 + 1;
        parallelFor((groups.size() + together - 1) / together, quiet, [&](std::size_t task) {
            for (std::size_t g = task * together; g < std::min(groups.size(), (task + 1) * together); ++g) {
                if (valuesOf(groups.slots[g]).size() <= largeGroup) selectGroup(g, valuesOf(groups.slots[g]), quiet);
            }
        });
    }
    void selectGroup(std::size_t group, std::span<double> values, const Control& control) {
        if (values.empty()) {
            for (auto& results : results_) results[group] = std::numeric_limits<double>::quiet_NaN();
            return;
        }
        std::vector<std::size_t> ranks;
        for (const double probability : probabilities_) {
            const auto low = static_cast<std::size_t>(position(probability, values.size()));
            ranks.push_back(low);
            ranks.push_back(std::min(low + 1, values.size() - 1));
        }
        std::sort(ranks.begin(), ranks.end());
        ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
        const auto statistics = orderStatistics(values, ranks, control);
        for (std::size_t p = 0; p < probabilities_.size(); ++p) {
            const double at = position(probabilities_[p], values.size());
            const auto low = static_cast<std::size_t>(at);
            const auto place = std::lower_bound(ranks.begin(), ranks.end(), low) - ranks.begin();
            const double below = statistics[static_cast<std::size_t>(place)];
            const double fraction = at - static_cast<double>(low);
            const double above = fraction == 0 ? below : statistics[static_cast<std::size_t>(place) + 1];
            results_[p][group] = below == above ? below : below + fraction * (above - below);
        }
    }
    static double position(double probability, std::size_t count) {
        return probability * static_cast<double>(count - 1);
    }

    ColumnPtr column_;
    std::vector<double> probabilities_;
    Slots<std::uint32_t> places_;
    std::vector<std::uint32_t> begins_;
    Buffer<double> values_;
    std::vector<std::vector<double>> results_;  // by probability and group
};

}  // namespace

std::unique_ptr<Accumulator> quantiles(const ColumnPtr& column, std::vector<double> probabilities) {
    if (!isNumeric(column->type())) {
        throw Error(KAPOK_TR("table", "Column %1 of type %2 has no quantiles.")
                        .arg(column->field().name)
                        .arg(typeName(column->type())),
                    KAPOK_TR("table", "Choose a column of numbers."));
    }
    for (const double probability : probabilities) {
        if (probability >= 0 && probability <= 1) continue;
        throw Error(KAPOK_TR("table", "The probability of a quantile must be from 0 to 1, not %1.").arg(probability));
    }
    return std::make_unique<Quantiles>(column, std::move(probabilities));
}

}  // namespace kapok
