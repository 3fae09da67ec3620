#include "chart/scene_maker.h"

#include <QPromise>
#include <QThreadPool>

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

SceneMaker::SceneMaker(Taker take) : take_(std::move(take)) {
    connect(&watcher_, &QFutureWatcher<MadeScene>::finished, this, &SceneMaker::finish);
}

void SceneMaker::make(SceneOrder order) {
    if (rowsOf(order) <= madeAtOnce) {
        drop();
        return take_(makeScene(std::move(order)));
    }
    if (running_) {
        next_ = std::move(order);
    } else {
        start(std::move(order));
    }
}

void SceneMaker::drop() {
    next_.reset();
    wanted_ = false;
}

void SceneMaker::start(SceneOrder order) {
    running_ = wanted_ = true;
    const auto promise = std::make_shared<QPromise<MadeScene>>();
    watcher_.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, order = std::move(order)]() mutable {
        promise->addResult(makeScene(std::move(order)));
        promise->finish();
    });
}

void SceneMaker::finish() {
    MadeScene made = watcher_.future().takeResult();
    const bool wanted = wanted_;
    running_ = wanted_ = false;
    if (auto next = std::exchange(next_, std::nullopt)) start(std::move(*next));
    if (wanted) take_(std::move(made));
}

}  // namespace kapok::chart
