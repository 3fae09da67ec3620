// What a workbook is at one moment: an immutable value that is cheap to copy, compare and keep for undo.
#pragma once

#include "spec/item.h"
#include "table/table.h"

#include <map>
#include <memory>
#include <optional>

namespace kapok::workbook {

using ItemPtr = std::shared_ptr<const Item>;
/// Tables kept inside the workbook, by the hash of their content (`Source::key`).
using Tables = std::map<std::string, Table>;
/// Settings of the workbook by stable id: "title", "projection"…
using Settings = std::map<std::string, std::string>;

/// Copies share their items; threads may read one state together. Paths of file sources are absolute in memory.
class State {
public:
    State();

    /// All items, in the order in which the explorer shows those of one kind.
    const std::vector<ItemPtr>& items() const { return parts_->items; }
    std::vector<ItemPtr> items(ItemKind kind) const;
    /// Null when there is none.
    ItemPtr find(const Id& id) const;
    bool has(const Id& id) const { return find(id) != nullptr; }
    /// Throws Error when there is no such item.
    const Item& item(const Id& id) const;
    /// The first item of this name, or of this id; null when there is none.
    ItemPtr findByName(const std::string& name) const;

    /// Throw Error when the item is not there or of another kind.
    const Dataset& dataset(const Id& id) const;
    const Analysis& analysis(const Id& id) const;
    const ChartSpec& chart(const Id& id) const;
    const MapSpec& map(const Id& id) const;
    const Dashboard& dashboard(const Id& id) const;
    const Report& report(const Id& id) const;

    const Settings& settings() const { return parts_->settings; }
    std::string setting(const std::string& id, const std::string& standard = {}) const;

    const Tables& tables() const { return parts_->tables; }

    /// Items that use this one directly, in the order of `items()`.
    std::vector<Id> dependents(const Id& id) const;
    /// The dependents, their dependents, and so on.
    std::vector<Id> allDependents(const Id& id) const;

    /// An id no item of this kind has had: "d3", "c1".
    Id freshId(ItemKind kind) const;
    /// `wished`, or "wished 2", "wished 3"… when an item of this kind has that name.
    std::string freshName(ItemKind kind, const std::string& wished) const;

    /// The very same value (identity of the shared parts, not a comparison of contents).
    bool same(const State& other) const { return parts_ == other.parts_; }
    /// Equal items in equal order, settings and keys of embedded tables. O(items).
    bool operator==(const State& other) const;

    /// The parts a state is made of; `State(Parts)` makes no checks, `apply` (edit.h) does.
    struct Parts {
        std::vector<ItemPtr> items;
        std::map<ItemKind, std::int64_t> nextNumber;
        Settings settings;
        Tables tables;
    };
    explicit State(Parts parts);
    const Parts& parts() const { return *parts_; }

private:
    template <class Spec>
    const Spec& spec(const Id& id, ItemKind kind) const;

    std::shared_ptr<const Parts> parts_;
    std::shared_ptr<const std::map<Id, std::size_t>> places_;
};

/// The letter that ids of this kind begin with.
char idLetter(ItemKind kind);

}  // namespace kapok::workbook
