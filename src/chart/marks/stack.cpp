#include "chart/marks/stack.h"

#include "chart/long_marks.h"

#include <cmath>

namespace kapok::chart {
namespace {

class Edge final : public WorkedOut {
public:
    Edge(std::shared_ptr<const StackedRows> stack, std::size_t layer) : stack_(std::move(stack)), layer_(layer) {}
    double at(std::size_t place) const override { return stack_->edge(layer_, place); }

private:
    std::shared_ptr<const StackedRows> stack_;
    std::size_t layer_;
};

class ChosenEdge final : public WorkedOut {
public:
    ChosenEdge(std::shared_ptr<const StackedRows> stack, std::size_t layer, Values values, Rows rows)
        : stack_(std::move(stack)), layer_(layer), values_(std::move(values)), rows_(std::move(rows)) {}
    double at(std::size_t place) const override {
        const std::size_t row = rows_[place];
        return row == noRow ? noValue : stack_->edge(layer_, place) + values_[row] * stack_->scale(place);
    }

private:
    std::shared_ptr<const StackedRows> stack_;
    std::size_t layer_;
    Values values_;
    Rows rows_;
};

}  // namespace

double StackedRows::own(std::size_t layer, std::size_t place) const {
    const std::size_t row = layers[layer][place];
    return row == noRow ? 0 : y[row];
}

double StackedRows::total(std::size_t place) const {
    double total = 0;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const double value = own(layer, place);
        if (normalize || std::isfinite(value)) total += value;
    }
    return total;
}

double StackedRows::scale(std::size_t place) const {
    if (!normalize) return 1;
    const double all = total(place);
    return all != 0 ? 1 / all : 1;
}

double StackedRows::edge(std::size_t layer, std::size_t place) const {
    const double factor = scale(place);
    double sum = centred ? -total(place) / 2 : 0;
    for (std::size_t below = 0; below < layer; ++below) sum += own(below, place) * factor;
    return sum;
}

std::vector<Values> edgesOf(const std::shared_ptr<const StackedRows>& stack) {
    std::vector<Values> edges;
    if (stack->places > longMark) {
        for (std::size_t layer = 0; layer <= stack->layers.size(); ++layer) {
            edges.emplace_back(std::make_shared<const Edge>(stack, layer), stack->places);
        }
        return edges;
    }
    std::vector<double> ends(stack->places);
    for (std::size_t place = 0; place < ends.size(); ++place) ends[place] = stack->edge(0, place);
    edges.emplace_back(ends);
    for (std::size_t layer = 0; layer < stack->layers.size(); ++layer) {
        for (std::size_t place = 0; place < ends.size(); ++place) ends[place] += stack->thickness(layer, place);
        edges.emplace_back(ends);
    }
    return edges;
}

Values chosenEdge(const std::shared_ptr<const StackedRows>& stack, std::size_t layer, const Values& values,
                  const Rows& rows) {
    return {std::make_shared<const ChosenEdge>(stack, layer, values, rows), stack->places};
}

}  // namespace kapok::chart
