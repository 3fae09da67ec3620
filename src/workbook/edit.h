// A change of a workbook as a plain value: what the window, the command line, tests and the journal apply.
#pragma once

#include "workbook/state.h"

#include <functional>
#include <string_view>

namespace kapok::workbook {

/// Adds the item, or replaces the one of its id. `position` counts among the items of its kind; none: a new item goes
/// last, a replaced one stays.
struct Put {
    Item item = {};
    std::optional<std::size_t> position = {};
    bool operator==(const Put&) const = default;
};

/// With `dependents`, charts, maps, analyses and datasets made from it go too, and dashboards and reports lose the
/// tiles and blocks that show it. Without, removing an item in use is an error.
struct Remove {
    Id id = {};
    bool dependents = false;
    bool operator==(const Remove&) const = default;
};

/// A setting of the workbook; an empty value takes it away.
struct Set {
    std::string setting = {};
    std::string value = {};
    bool operator==(const Set&) const = default;
};

using Change = std::variant<Put, Remove, Set>;

struct Edit {
    Text label = {};  ///< "Move tile", for undo and the journal
    std::vector<Change> changes = {};
    Tables tables = {};         ///< tables that items of `changes` embed; not part of the JSON
    std::string mergeKey = {};  ///< edits of one drag share it and become one step of undo; not part of the JSON
};

/// The state after the edit. Throws Error, naming the items, when an id is empty or of the wrong kind, a used item is
/// not there, datasets are made from themselves, or an item in use would go. Embedded tables that no item uses any
/// more are dropped. O(items).
State apply(const State& state, const Edit& edit);

/// Throws Error when a dataset is made from itself, by joins or through analyses. O(items).
void checkNotCircular(const State& state);

/// The edit that leads from one state to the other.
Edit difference(const State& before, const State& after, Text label = {});

/// One line: {"label":"…","changes":[{"put":{…},"position":0},{"remove":"c1","dependents":true},
/// {"set":"title","value":"…"}]}.
std::string toJson(const Edit& edit);
/// Throws Error that names the member and what is expected there.
Edit editFromJson(std::string_view line);

// --- common edits, checked when they are applied ------------------------------------------------------------------

/// The item's id is fresh and its name made unique when it is taken. `added` receives the id.
Edit addItem(const State& state, ItemValue value, const std::string& name, Id* added = nullptr);
Edit rename(const State& state, const Id& id, const std::string& name);
Edit replaceSpec(const State& state, const Id& id, ItemValue value, Text label = {}, std::string mergeKey = {});
Edit duplicate(const State& state, const Id& id, Id* added = nullptr);
Edit removeItem(const State& state, const Id& id, bool dependents = false);
Edit reorder(const State& state, const Id& id, std::size_t position);
Edit setSetting(const std::string& setting, const std::string& value);
/// Several edits as one step, each made for the state that those before it lead to: an analysis, the dataset of its
/// table and a chart of that. Throws Error when one is refused.
Edit together(const State& state, Text label, const std::vector<std::function<Edit(const State&)>>& edits);
/// The dataset that shows this table of an analysis' result; empty when there is none.
Id datasetOfResult(const State& state, const Id& analysis, const std::string& table);

Edit addStep(const State& state, const Id& dataset, Step step);
Edit replaceSteps(const State& state, const Id& dataset, std::vector<Step> steps);

Edit addTile(const State& state, const Id& dashboard, Tile tile);
Edit removeTile(const State& state, const Id& dashboard, std::size_t tile);
/// Grid cells; one `gesture` is one step of undo.
Edit moveTile(const State& state, const Id& dashboard, std::size_t tile, int x, int y, const std::string& gesture = {});
Edit resizeTile(const State& state, const Id& dashboard, std::size_t tile, int width, int height,
                const std::string& gesture = {});

/// The file of a dataset is now at `path`; `fingerprint` is what is found there.
Edit relink(const State& state, const Id& dataset, const std::string& path, const Fingerprint& fingerprint);
/// The database of a dataset is read again: its rows are as of `time` (microseconds since 1970, UTC).
Edit readAgain(const State& state, const Id& dataset, std::int64_t time);
/// Keeps `source` (the rows as they come from the dataset's source, before its steps) in the workbook. The path stays
/// known, so that `unembed` can go back to it. `key` is the table's contentKey; empty: computed, O(bytes of the table).
Edit embed(const State& state, const Id& dataset, const Table& source, std::string key = {});
/// Reads the dataset from its file again. Throws Error when it never had one.
Edit unembed(const State& state, const Id& dataset);

/// 32 hexadecimal digits of SHA-256 over fields, dictionaries and chunks: tables of one key are equal. O(bytes).
std::string contentKey(const Table& table);

}  // namespace kapok::workbook
