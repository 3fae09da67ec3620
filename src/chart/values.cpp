#include "chart/values.h"

#include <cmath>

namespace kapok::chart {
namespace {

class Constant final : public WorkedOut {
public:
    explicit Constant(double number) : number_(number) {}
    double at(std::size_t) const override { return number_; }

private:
    double number_;
};

class Picked final : public WorkedOut {
public:
    Picked(std::shared_ptr<const WorkedOut> source, Rows places)
        : source_(std::move(source)), places_(std::move(places)) {}
    double at(std::size_t index) const override { return source_->at(places_[index]); }

private:
    std::shared_ptr<const WorkedOut> source_;
    Rows places_;
};

}  // namespace

bool isComplete(const Values& values) {
    if (!values.column()) return false;
    const ChunkSummary bounds = values.column()->summary();
    return bounds.missingCount == 0 && std::isfinite(bounds.minimum + bounds.maximum);
}

Values Values::constant(double number, std::size_t size) { return {std::make_shared<const Constant>(number), size}; }

Values Values::at(const Rows& places) const {
    if (column_ && rows_.inPlace()) return {column_, places};
    if (places.inPlace() && places.size() == size_) return *this;
    if (source_) return {std::make_shared<const Picked>(source_, places), places.size()};
    std::vector<double> taken(places.size());
    for (std::size_t i = 0; i < taken.size(); ++i) taken[i] = (*this)[places[i]];
    return taken;
}

}  // namespace kapok::chart
