// Scenes made off the GUI thread.
#pragma once

#include "chart/scene.h"
#include "sdk/error.h"

#include <QFutureWatcher>

#include <functional>

namespace kapok::chart {

/// What a scene is made of.
struct SceneOrder {
    ChartSpec spec = {};
    Table answer = {};
    std::optional<Table> selected = {};
    bool keepView = false;  ///< the axes shall show what they show
};

struct MadeScene {
    SceneOrder order;
    Scene scene = {};
    std::optional<Error> error = {};  ///< in place of the scene
};

MadeScene makeScene(SceneOrder order);

/// Answers of few rows are made at once, others on a thread of the global pool, one at a time: of those asked for
/// meanwhile only the newest is made.
class SceneMaker : public QObject {
    Q_OBJECT

public:
    using Taker = std::function<void(MadeScene)>;
    explicit SceneMaker(Taker take);

    /// `take` is called on this thread: within the call, or later.
    void make(SceneOrder order);
    /// Nothing that was asked for is taken any more.
    void drop();
    /// A scene that is wanted has not been taken yet.
    bool isBusy() const { return wanted_ || next_; }

private:
    void start(SceneOrder order);
    void finish();

    Taker take_;
    QFutureWatcher<MadeScene> watcher_;
    std::optional<SceneOrder> next_;
    bool running_ = false;
    bool wanted_ = false;  // what is being made
};

}  // namespace kapok::chart
