#include "workbook/edit.h"

#include "sdk/error.h"
#include "spec/dashboard_check.h"
#include "workbook/pictures.h"

#include <algorithm>
#include <functional>
#include <set>

namespace kapok::workbook {
namespace {

/// The parts of a state while an edit is carried out.
class Draft {
public:
    explicit Draft(const State& state) : before_(state), parts_(state.parts()) {}

    void operator()(const Put& put) {
        if (const auto* dashboard = std::get_if<Dashboard>(&put.item.value)) checkContainers(*dashboard);
        checkId(put.item);
        numberUsed(put.item);
        const auto place = find(put.item.id);
        if (place != items().end() && !put.position) {
            *place = std::make_shared<const Item>(put.item);
            return;
        }
        if (place != items().end()) items().erase(place);
        items().insert(placeFor(put), std::make_shared<const Item>(put.item));
    }

    void operator()(const Remove& remove) {
        if (find(remove.id) == items().end()) {
            throw Error(KAPOK_TR("workbook", "The workbook has no item \"%1\" to remove.").arg(remove.id));
        }
        if (remove.dependents) {
            dropWithDependents(remove.id);
        } else {
            items().erase(find(remove.id));
        }
    }

    void operator()(const Set& set) {
        if (set.value.empty()) {
            parts_.settings.erase(set.setting);
        } else {
            parts_.settings[set.setting] = set.value;
        }
    }

    State finish(const Tables& added) {
        for (const auto& [key, table] : added) parts_.tables.emplace(key, table);
        dropUnusedTables();
        State after(std::move(parts_));
        checkReferences(after);
        checkKinds(after);
        checkNotCircular(after);
        return after;
    }

private:
    using Items = std::vector<ItemPtr>;

    Items& items() { return parts_.items; }

    Items::iterator find(const Id& id) {
        return std::find_if(items().begin(), items().end(), [&](const ItemPtr& item) { return item->id == id; });
    }

    void checkId(const Item& item) {
        if (item.id.empty()) {
            throw Error(KAPOK_TR("workbook", "The item \"%1\" has no id.").arg(item.name),
                        KAPOK_TR("workbook", "Give it one that no other item has, such as \"%1\".")
                            .arg(before_.freshId(item.kind())));
        }
        const auto place = find(item.id);
        if (place != items().end() && (*place)->kind() != item.kind()) {
            throw Error(
                KAPOK_TR("workbook", "\"%1\" cannot have the id %2: it belongs to \"%3\", an item of another kind.")
                    .arg(item.name)
                    .arg(item.id)
                    .arg((*place)->name));
        }
    }

    /// Ids are never used twice: the number of this one is past.
    void numberUsed(const Item& item) {
        std::int64_t& next = parts_.nextNumber.try_emplace(item.kind(), 1).first->second;
        if (item.id.front() != idLetter(item.kind()) || item.id.size() < 2 || item.id.size() > 18) return;
        const std::string digits = item.id.substr(1);
        if (digits.find_first_not_of("0123456789") != std::string::npos) return;
        next = std::max<std::int64_t>(next, std::stoll(digits) + 1);
    }

    Items::iterator placeFor(const Put& put) {
        std::size_t seen = 0;
        for (auto place = items().begin(); place != items().end(); ++place) {
            if ((*place)->kind() != put.item.kind()) continue;
            if (put.position && seen == *put.position) return place;
            ++seen;
        }
        return items().end();
    }

    void dropWithDependents(const Id& id) {
        std::set<Id> gone{id};
        std::vector<Id> open{id};
        while (!open.empty()) {
            const Id next = open.back();
            open.pop_back();
            for (const auto& item : items()) {
                const auto used = itemsUsed(*item);
                const bool uses = std::find(used.begin(), used.end(), next) != used.end();
                const bool keeps = item->kind() == ItemKind::Dashboard || item->kind() == ItemKind::Report;
                if (uses && !keeps && gone.insert(item->id).second) open.push_back(item->id);
            }
        }
        Items kept;
        for (const auto& item : items()) {
            if (!gone.count(item->id)) kept.push_back(without(item, gone));
        }
        items() = std::move(kept);
    }

    /// A dashboard or report without the tiles or blocks that show what is gone.
    static ItemPtr without(const ItemPtr& item, const std::set<Id>& gone) {
        Item changed = *item;
        const auto shows = [&](const auto& part) { return gone.count(part.item) > 0; };
        std::size_t dropped = 0;
        if (auto* dashboard = std::get_if<Dashboard>(&changed.value)) {
            dropped = std::erase_if(dashboard->tiles, [&](const Tile& tile) {
                return shows(tile) || gone.count(tile.control.variable) > 0;
            });
        }
        if (auto* report = std::get_if<Report>(&changed.value)) dropped = std::erase_if(report->blocks, shows);
        return dropped == 0 ? item : std::make_shared<const Item>(std::move(changed));
    }

    void dropUnusedTables() {
        std::set<std::string> used;
        for (const auto& item : items()) addKeptTables(*item, used);
        std::erase_if(parts_.tables, [&](const auto& entry) { return !used.count(entry.first); });
    }

    void checkReferences(const State& after) const {
        std::map<Id, std::vector<std::string>> missing;
        for (const auto& item : after.items()) {
            for (const auto& id : itemsUsed(*item)) {
                if (!after.has(id)) missing[id].push_back(item->name);
            }
        }
        if (missing.empty()) return;
        const auto& [id, users] = *missing.begin();
        std::string names;
        for (const auto& user : users) names += (names.empty() ? "\"" : ", \"") + user + "\"";
        if (const auto gone = before_.find(id)) {
            throw Error(KAPOK_TR("workbook", "\"%1\" is used by %2.").arg(gone->name).arg(names),
                        KAPOK_TR("workbook", "Remove those first, or remove it with everything made from it."));
        }
        throw Error(
            KAPOK_TR("workbook", "%1 uses the item \"%2\", which the workbook does not have.").arg(names).arg(id));
    }

    /// What charts, maps, analyses and joins read are datasets; what a result's dataset reads is an analysis; what the
    /// page of a map shows beside it are maps.
    static void checkKinds(const State& after) {
        for (const auto& item : after.items()) {
            if (item->kind() == ItemKind::Dashboard || item->kind() == ItemKind::Report) continue;
            for (const auto& id : itemsUsed(*item)) {
                const Item& used = after.item(id);
                const ItemKind needed = kindNeeded(*item, id);
                if (used.kind() != needed) throw Error(wrongKind(needed).arg(item->name).arg(used.name));
            }
        }
    }

    static ItemKind kindNeeded(const Item& item, const Id& used) {
        const auto* dataset = std::get_if<Dataset>(&item.value);
        if (dataset && dataset->source.analysis == used) return ItemKind::Analysis;
        const auto* map = std::get_if<MapSpec>(&item.value);
        const auto shows = [&](const SheetElement& element) { return element.map == used; };
        const bool onPage = map && std::any_of(map->sheet.elements.begin(), map->sheet.elements.end(), shows);
        return onPage ? ItemKind::Map : ItemKind::Dataset;
    }

    static Text wrongKind(ItemKind needed) {
        switch (needed) {
            case ItemKind::Analysis:
                return KAPOK_TR("workbook", "\"%1\" cannot be made from \"%2\", which is not an analysis.");
            case ItemKind::Map: return KAPOK_TR("workbook", "\"%1\" cannot show \"%2\", which is not a map.");
            default: return KAPOK_TR("workbook", "\"%1\" cannot be made from \"%2\", which is not a dataset.");
        }
    }

    const State& before_;
    State::Parts parts_;
};

/// Ids of the items of this kind that both states have, in the order of `state`.
std::vector<Id> commonIds(const State& state, const State& other, ItemKind kind) {
    std::vector<Id> ids;
    for (const auto& item : state.items()) {
        if (item->kind() == kind && other.has(item->id)) ids.push_back(item->id);
    }
    return ids;
}

/// Puts what is new or changed; all items of a kind, each at its place, when their order is another.
void putChanged(const State& before, const State& after, ItemKind kind, Edit& edit) {
    const bool reordered = commonIds(before, after, kind) != commonIds(after, before, kind);
    std::size_t position = 0;
    for (const auto& item : after.items()) {
        if (item->kind() != kind) continue;
        const ItemPtr old = before.find(item->id);
        if (reordered || !old) {
            edit.changes.push_back(Put{*item, position});
        } else if (old != item && !(*old == *item)) {
            edit.changes.push_back(Put{*item, std::nullopt});
        }
        ++position;
    }
}

}  // namespace

void checkNotCircular(const State& state) {
    enum class Mark : std::uint8_t { Open, Done };
    std::map<Id, Mark> marks;
    const std::function<void(const Item&)> visit = [&](const Item& item) {
        if (item.kind() != ItemKind::Dataset && item.kind() != ItemKind::Analysis) return;
        const auto [mark, fresh] = marks.emplace(item.id, Mark::Open);
        if (!fresh && mark->second == Mark::Done) return;
        if (!fresh) {
            throw Error(KAPOK_TR("workbook", "\"%1\" would be made from itself.").arg(item.name),
                        KAPOK_TR("workbook", "Join, query or analyse a copy of the dataset instead."));
        }
        for (const auto& id : itemsUsed(item)) {
            if (const ItemPtr used = state.find(id)) visit(*used);
        }
        mark->second = Mark::Done;
    };
    for (const auto& item : state.items()) visit(*item);
}

State apply(const State& state, const Edit& edit) {
    Draft draft(state);
    for (const auto& change : edit.changes) std::visit(draft, change);
    return draft.finish(edit.tables);
}

Edit difference(const State& before, const State& after, Text label) {
    Edit edit{std::move(label), {}, {}, {}};
    for (const auto& item : before.items()) {
        if (!after.has(item->id)) edit.changes.push_back(Remove{item->id, false});
    }
    for (std::size_t kind = 0; kind < std::variant_size_v<ItemValue>; ++kind) {
        putChanged(before, after, static_cast<ItemKind>(kind), edit);
    }
    for (const auto& [setting, value] : before.settings()) {
        if (!after.settings().count(setting)) edit.changes.push_back(Set{setting, {}});
    }
    for (const auto& [setting, value] : after.settings()) {
        if (before.setting(setting) != value) edit.changes.push_back(Set{setting, value});
    }
    for (const auto& [key, table] : after.tables()) {
        if (!before.tables().count(key)) edit.tables.emplace(key, table);
    }
    return edit;
}

}  // namespace kapok::workbook
