#include "workbook/selection_bus.h"

namespace kapok::workbook {

Selection SelectionBus::selection(const Id& dataset) const {
    const auto found = selections_.find(dataset);
    return found == selections_.end() ? Selection{dataset, {}, {}} : found->second;
}

std::vector<Selection> SelectionBus::selections() const {
    std::vector<Selection> all;
    for (const auto& [dataset, selection] : selections_) all.push_back(selection);
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
    if (after.empty()) {
        after.label.clear();
        selections_.erase(after.dataset);
    } else {
        selections_[after.dataset] = after;
    }
    emit changed(after.dataset, after);
}

void SelectionBus::clear(const Id& dataset) {
    if (selections_.erase(dataset) > 0) emit changed(dataset, Selection{dataset, {}, {}});
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
        const bool alike = old && now && old->source == now->source && old->steps == now->steps;
        if (!alike) clear(selection.dataset);
    }
}

}  // namespace kapok::workbook
