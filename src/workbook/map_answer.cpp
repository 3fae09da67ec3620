#include "workbook/map_answer.h"

#include "table/format.h"

#include <unordered_set>

namespace kapok::workbook {
namespace {

/// The questions of a divided layer, one after the other: its table, the cuts, its rows, the boundaries.
class Asking : public std::enable_shared_from_this<Asking> {
public:
    Asking(Pipeline& pipeline, State state, MapLayer layer, MapParts parts, QObject* receiver,
           Callback<MapAnswer> callback)
        : pipeline_(pipeline),
          state_(std::move(state)),
          layer_(std::move(layer)),
          parts_(std::move(parts)),
          receiver_(receiver),
          callback_(std::move(callback)) {}

    void start() { pipeline_.requestTable(state_, layer_.dataset, receiver_, taking(&Asking::askForCuts)); }

private:
    using Step = void (Asking::*)(const Table&);

    /// Goes on with what has come, or ends with the error.
    std::function<void(host::Outcome<Table>)> taking(Step step) {
        return [self = shared_from_this(), step](const host::Outcome<Table>& made) {
            if (!made) return self->callback_({{}, made.error});
            try {
                ((*self).*step)(*made.value);
            } catch (const Error& error) {
                self->callback_({{}, error});
            }
        };
    }

    void ask(const Id& dataset, const Query& query, Step step) {
        pipeline_.requestAnswer(state_, dataset, query, receiver_, taking(step));
    }

    void askForCuts(const Table& table) {
        table_ = table;
        const auto cuts = cutsQuery(layer_, table_, parts_);
        cuts ? ask(layer_.dataset, *cuts, &Asking::askForRows) : askForRows({});
    }

    void askForRows(const Table& cuts) {
        ask(layer_.dataset, mapPartsQuery(layer_, table_, parts_, cuts), &Asking::askForBoundaries);
    }

    void askForBoundaries(const Table& rows) {
        made_.answer = rows;
        if (layer_.boundaries.dataset.empty()) return callback_({made_, {}});
        pipeline_.requestTable(state_, layer_.boundaries.dataset, receiver_, taking(&Asking::askForShapes));
    }

    void askForShapes(const Table& boundaries) {
        ask(layer_.boundaries.dataset, boundariesQuery(layer_.boundaries, boundaries), &Asking::end);
    }

    void end(const Table& shapes) {
        made_.boundaries = shapes;
        callback_({made_, {}});
    }

    Pipeline& pipeline_;
    State state_;
    MapLayer layer_;
    MapParts parts_;
    QObject* receiver_;
    Callback<MapAnswer> callback_;
    Table table_;
    MapAnswer made_;
};

}  // namespace

MapAnswer mapAnswer(Pipeline& pipeline, const State& state, const MapSpec& map, std::size_t index,
                    RunContext* context) {
    const MapLayer& layer = map.layers[index];
    const MapParts parts = partsOf(map, index);
    if (!parts.any()) return pipeline.mapAnswer(state, layer, context);
    const auto ask = [&](const Id& dataset, const Query& query) {
        return pipeline.answer(state, dataset, query, context);
    };
    const Table table = pipeline.table(state, layer.dataset, context);
    const auto cutting = cutsQuery(layer, table, parts);
    const Table cuts = cutting ? ask(layer.dataset, *cutting) : Table();
    MapAnswer made{ask(layer.dataset, mapPartsQuery(layer, table, parts, cuts)), {}};
    const Boundaries& boundaries = layer.boundaries;
    if (!boundaries.dataset.empty())
        made.boundaries =
            ask(boundaries.dataset, boundariesQuery(boundaries, pipeline.table(state, boundaries.dataset, context)));
    return made;
}

void requestMapAnswer(Pipeline& pipeline, const State& state, const MapSpec& map, std::size_t index, QObject* receiver,
                      const Callback<MapAnswer>& callback) {
    const MapParts parts = partsOf(map, index);
    if (!parts.any()) {
        pipeline.requestMapAnswer(state, map.layers[index], receiver, callback);
        return;
    }
    std::make_shared<Asking>(pipeline, state, map.layers[index], parts, receiver, callback)->start();
}

RowMask featuresWithKeys(const Table& features, const Table& chosen) {
    const Column& chosenKeys = *chosen.column("key");
    std::unordered_set<std::string> wanted;
    for (std::size_t row = 0; row < chosen.rows(); ++row) wanted.insert(cellText(chosenKeys, row));
    const Column& keys = *features.column("key");
    RowMask mask(features.rows());
    for (std::size_t row = 0; row < features.rows(); ++row) {
        if (wanted.count(cellText(keys, row)) > 0) mask.set(row);
    }
    return mask;
}

MapLayer filtered(MapLayer layer, const std::string& predicate) {
    layer.filter = bothHold(layer.filter, predicate);
    return layer;
}

}  // namespace kapok::workbook
