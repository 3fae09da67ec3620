#include "workbook/selection_bus.h"

#include <algorithm>

namespace kapok::workbook {
namespace {

/// The same steps, and then columns that take no other's place: every predicate means what it meant.
bool onlyAdds(const std::vector<Step>& before, const std::vector<Step>& after) {
    if (after.size() < before.size() || !std::equal(before.begin(), before.end(), after.begin())) return false;
    return std::all_of(after.begin() + static_cast<std::ptrdiff_t>(before.size()), after.end(), [](const Step& step) {
        const auto* derive = std::get_if<DeriveStep>(&step.action);
        return derive && derive->set;
    });
}

}  // namespace

Selection SelectionBus::selection(const Id& dataset) const {
    if (const auto found = own_.find(dataset); found != own_.end()) return found->second;
    const auto found = carried_.find(dataset);
    return found == carried_.end() ? Selection{dataset, {}, {}} : found->second.selection;
}

std::vector<Selection> SelectionBus::selections() const {
    std::vector<Selection> all;
    for (const auto& [dataset, selection] : own_) all.push_back(selection);
    return all;
}

void SelectionBus::select(const Selection& added, SelectionMode mode) {
    const Selection before = selection(added.dataset);
    Selection after = added;
    after.predicate = combined(before.predicate, added.predicate, mode);
    if (mode != SelectionMode::Replace && !before.empty()) {
        after.label =
            added.label.empty() || added.label == before.label ? before.label : before.label + "; " + added.label;
    }
    if (after == before) return;
    if (after.empty()) return clear(after.dataset);
    carried_.erase(after.dataset);
    own_[after.dataset] = after;
    emit changed(after.dataset, after);
}

void SelectionBus::clear(const Id& dataset) {
    if (isCarried(dataset)) return clear(Id(carried_.at(dataset).from));
    if (own_.erase(dataset) > 0) emit changed(dataset, selection(dataset));
}

void SelectionBus::carry(const Selection& selection, const Id& from) {
    const Selection before = this->selection(selection.dataset);
    carried_[selection.dataset] = {selection, from};
    if (selection.empty()) carried_.erase(selection.dataset);
    const Selection after = this->selection(selection.dataset);
    if (!(after == before)) emit changed(selection.dataset, after);
}

void SelectionBus::dropCarried(const Id& from, const std::vector<Id>& kept) {
    std::vector<Id> dropped;
    for (const auto& [dataset, carried] : carried_) {
        const bool stays = std::find(kept.begin(), kept.end(), dataset) != kept.end();
        if (carried.from == from && !stays) dropped.push_back(dataset);
    }
    for (const auto& dataset : dropped) carry(Selection{dataset, {}, {}}, from);
}

void SelectionBus::clearAll() {
    const auto all = selections();
    for (const auto& selection : all) clear(selection.dataset);
}

void SelectionBus::follow(const State& before, const State& after) {
    for (const auto& selection : selections()) {
        const ItemPtr was = before.find(selection.dataset);
        const ItemPtr is = after.find(selection.dataset);
        if (was == is) continue;
        const auto* old = was ? std::get_if<Dataset>(&was->value) : nullptr;
        const auto* now = is ? std::get_if<Dataset>(&is->value) : nullptr;
        const bool alike = old && now && old->source == now->source && onlyAdds(old->steps, now->steps);
        if (!alike) clear(selection.dataset);
    }
}

}  // namespace kapok::workbook
