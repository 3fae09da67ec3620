#include "workbook/state.h"

#include "sdk/error.h"

#include <algorithm>
#include <set>

namespace kapok::workbook {
namespace {

std::shared_ptr<const std::map<Id, std::size_t>> placesOf(const std::vector<ItemPtr>& items) {
    auto places = std::make_shared<std::map<Id, std::size_t>>();
    for (std::size_t i = 0; i < items.size(); ++i) places->emplace(items[i]->id, i);
    return places;
}

/// "NAME is no KIND."
Text notOfKind(ItemKind kind, const std::string& name) {
    switch (kind) {
        case ItemKind::Dataset: return KAPOK_TR("workbook", "\"%1\" is not a dataset.").arg(name);
        case ItemKind::Analysis: return KAPOK_TR("workbook", "\"%1\" is not an analysis.").arg(name);
        case ItemKind::Chart: return KAPOK_TR("workbook", "\"%1\" is not a chart.").arg(name);
        case ItemKind::Map: return KAPOK_TR("workbook", "\"%1\" is not a map.").arg(name);
        case ItemKind::Dashboard: return KAPOK_TR("workbook", "\"%1\" is not a dashboard.").arg(name);
        case ItemKind::Report: return KAPOK_TR("workbook", "\"%1\" is not a report.").arg(name);
        case ItemKind::Variable: return KAPOK_TR("workbook", "\"%1\" is not a variable.").arg(name);
    }
    return {};
}

}  // namespace

char idLetter(ItemKind kind) {
    switch (kind) {
        case ItemKind::Dataset: return 'd';
        case ItemKind::Analysis: return 'a';
        case ItemKind::Chart: return 'c';
        case ItemKind::Map: return 'm';
        case ItemKind::Dashboard: return 'b';
        case ItemKind::Report: return 'r';
        case ItemKind::Variable: return 'v';
    }
    return 'x';
}

State::State() : State(Parts{}) {}

State::State(Parts parts) : parts_(std::make_shared<const Parts>(std::move(parts))), places_(placesOf(parts_->items)) {}

std::vector<ItemPtr> State::items(ItemKind kind) const {
    std::vector<ItemPtr> found;
    for (const auto& item : items()) {
        if (item->kind() == kind) found.push_back(item);
    }
    return found;
}

ItemPtr State::find(const Id& id) const {
    const auto place = places_->find(id);
    return place == places_->end() ? nullptr : items()[place->second];
}

const Item& State::item(const Id& id) const {
    const auto place = places_->find(id);
    if (place == places_->end()) {
        throw Error(KAPOK_TR("workbook", "The workbook has no item \"%1\".").arg(id),
                    KAPOK_TR("workbook", "It may have been removed; undo brings it back."));
    }
    return *items()[place->second];
}

ItemPtr State::findByName(const std::string& name) const {
    for (const auto& item : items()) {
        if (item->name == name) return item;
    }
    return find(name);
}

template <class Spec>
const Spec& State::spec(const Id& id, ItemKind kind) const {
    const Item& found = item(id);
    if (const auto* value = std::get_if<Spec>(&found.value)) return *value;
    throw Error(notOfKind(kind, found.name));
}

const Dataset& State::dataset(const Id& id) const { return spec<Dataset>(id, ItemKind::Dataset); }
const Analysis& State::analysis(const Id& id) const { return spec<Analysis>(id, ItemKind::Analysis); }
const ChartSpec& State::chart(const Id& id) const { return spec<ChartSpec>(id, ItemKind::Chart); }
const MapSpec& State::map(const Id& id) const { return spec<MapSpec>(id, ItemKind::Map); }
const Dashboard& State::dashboard(const Id& id) const { return spec<Dashboard>(id, ItemKind::Dashboard); }
const Report& State::report(const Id& id) const { return spec<Report>(id, ItemKind::Report); }

std::string State::setting(const std::string& id, const std::string& standard) const {
    const auto found = settings().find(id);
    return found == settings().end() ? standard : found->second;
}

std::vector<Id> State::dependents(const Id& id) const {
    std::vector<Id> found;
    for (const auto& item : items()) {
        const auto used = itemsUsed(*item);
        if (std::find(used.begin(), used.end(), id) != used.end()) found.push_back(item->id);
    }
    return found;
}

std::vector<Id> State::allDependents(const Id& id) const {
    std::vector<Id> found;
    std::set<Id> seen{id};
    std::vector<Id> open{id};
    while (!open.empty()) {
        const Id next = open.back();
        open.pop_back();
        for (const auto& dependent : dependents(next)) {
            if (!seen.insert(dependent).second) continue;
            found.push_back(dependent);
            open.push_back(dependent);
        }
    }
    return found;
}

Id State::freshId(ItemKind kind) const {
    const auto next = parts_->nextNumber.find(kind);
    const std::int64_t number = next == parts_->nextNumber.end() ? 1 : next->second;
    return idLetter(kind) + std::to_string(number);
}

std::string State::freshName(ItemKind kind, const std::string& wished) const {
    const auto taken = [&](const std::string& name) {
        return std::any_of(items().begin(), items().end(),
                           [&](const ItemPtr& item) { return item->kind() == kind && item->name == name; });
    };
    std::string name = wished;
    for (int number = 2; taken(name); ++number) name = wished + " " + std::to_string(number);
    return name;
}

bool State::operator==(const State& other) const {
    if (same(other)) return true;
    const auto equalItems = [](const ItemPtr& a, const ItemPtr& b) { return a == b || *a == *b; };
    const auto equalKeys = [](const auto& a, const auto& b) { return a.first == b.first; };
    return settings() == other.settings() &&
           std::equal(items().begin(), items().end(), other.items().begin(), other.items().end(), equalItems) &&
           std::equal(tables().begin(), tables().end(), other.tables().begin(), other.tables().end(), equalKeys);
}

}  // namespace kapok::workbook
