// Work in the background of which only the newest order counts.
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace kapok::chart {

/// Does one order after the other on a thread of the global pool: of those that come meanwhile only the newest is
/// done. Results are taken on the thread that made this. `work` must not throw.
template <class Order, class Result>
class NewestWork {
public:
    using Work = Result (*)(Order);
    using Taker = std::function<void(Result)>;

    NewestWork(Work work, Taker take) : work_(work), take_(std::move(take)) {
        QObject::connect(&watcher_, &QFutureWatcher<Result>::finished, &watcher_, [this] { finish(); });
    }

    void ask(Order order) {
        if (running_) {
            next_ = std::move(order);
        } else {
            start(std::move(order));
        }
    }

    /// Nothing that was asked for is taken any more.
    void drop() {
        next_.reset();
        wanted_ = false;
    }

    /// A result that is wanted has not been taken yet.
    bool isBusy() const { return wanted_ || next_; }

private:
    void start(Order order) {
        running_ = wanted_ = true;
        const auto promise = std::make_shared<QPromise<Result>>();
        watcher_.setFuture(promise->future());
        promise->start();
        QThreadPool::globalInstance()->start([promise, work = work_, order = std::move(order)]() mutable {
            promise->addResult(work(std::move(order)));
            promise->finish();
        });
    }

    void finish() {
        Result result = watcher_.future().takeResult();
        const bool wanted = wanted_;
        running_ = wanted_ = false;
        if (auto next = std::exchange(next_, std::nullopt)) start(std::move(*next));
        if (wanted) take_(std::move(result));
    }

    Work work_;
    Taker take_;
    QFutureWatcher<Result> watcher_;
    std::optional<Order> next_;
    bool running_ = false;
    bool wanted_ = false;  // what is being done
};

}  // namespace kapok::chart
