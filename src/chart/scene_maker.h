// Scenes made off the GUI thread.
#pragma once

#include "chart/newest_work.h"
#include "chart/scene.h"
#include "sdk/error.h"

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

/// Answers of few rows are made at once, others in the background.
class SceneMaker {
public:
    using Taker = std::function<void(MadeScene)>;
    explicit SceneMaker(Taker take) : take_(take), work_(makeScene, std::move(take)) {}

    /// The scene is taken within the call, or later on this thread.
    void make(SceneOrder order);
    /// Nothing that was asked for is taken any more.
    void drop() { work_.drop(); }
    /// A scene that is wanted has not been taken yet.
    bool isBusy() const { return work_.isBusy(); }

private:
    Taker take_;
    NewestWork<SceneOrder, MadeScene> work_;
};

}  // namespace kapok::chart
