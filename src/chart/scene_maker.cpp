#include "chart/scene_maker.h"

namespace kapok::chart {
namespace {

constexpr std::size_t madeAtOnce = 20'000;  // rows

std::size_t rowsOf(const SceneOrder& order) {
    return order.answer.rows() + (order.selected ? order.selected->rows() : 0);
}

}  // namespace

MadeScene makeScene(SceneOrder order) {
    MadeScene made{std::move(order)};
    try {
        made.scene =
            buildScene(made.order.spec, made.order.answer, made.order.selected ? &*made.order.selected : nullptr);
    } catch (const Error& error) {
        made.error = error;
    }
    return made;
}

void SceneMaker::make(SceneOrder order) {
    if (rowsOf(order) > madeAtOnce) return work_.ask(std::move(order));
    work_.drop();
    take_(makeScene(std::move(order)));
}

}  // namespace kapok::chart
