#include "workbook/history.h"

#include <utility>

namespace kapok::workbook {

History::History(State initial, QObject* parent) : QObject(parent) { states_.push_back({std::move(initial), {}, {}}); }

void History::push(State after, Text label, std::string mergeKey) {
    const State before = state();
    const bool wasModified = isModified();
    Entry& top = states_[current_];
    const bool merges = !mergeKey.empty() && current_ > 0 && top.mergeKey == mergeKey && isModified();
    if (clean_ && *clean_ > current_) clean_.reset();
    states_.resize(current_ + 1);
    if (merges) {
        top.state = std::move(after);
    } else {
        states_.push_back({std::move(after), std::move(label), std::move(mergeKey)});
        ++current_;
    }
    announce(before, wasModified);
}

void History::apply(const Edit& edit) {
    State after = workbook::apply(state(), edit);
    if (after == state()) return;
    push(std::move(after), edit.label, edit.mergeKey);
}

Text History::undoLabel() const { return canUndo() ? states_[current_].label : Text{}; }
Text History::redoLabel() const { return canRedo() ? states_[current_ + 1].label : Text{}; }

void History::undo() {
    if (canUndo()) goTo(current_ - 1);
}

void History::redo() {
    if (canRedo()) goTo(current_ + 1);
}

std::vector<Text> History::labels() const {
    std::vector<Text> all;
    for (std::size_t i = 1; i < states_.size(); ++i) all.push_back(states_[i].label);
    return all;
}

void History::goTo(std::size_t position) {
    if (position >= states_.size() || position == current_) return;
    const State before = state();
    const bool wasModified = isModified();
    endMerge();
    current_ = position;
    endMerge();
    announce(before, wasModified);
}

void History::markClean(const State& saved) {
    const bool wasModified = isModified();
    clean_.reset();
    for (std::size_t i = 0; i < states_.size(); ++i) {
        if (states_[i].state.same(saved)) clean_ = i;
    }
    endMerge();
    if (isModified() != wasModified) emit modifiedChanged(isModified());
}

void History::markUnsaved() {
    const bool wasModified = isModified();
    clean_.reset();
    if (!wasModified) emit modifiedChanged(true);
}

void History::reset(State fresh) {
    const State before = state();
    const bool wasModified = isModified();
    states_.clear();
    states_.push_back({std::move(fresh), {}, {}});
    current_ = 0;
    clean_ = 0;
    announce(before, wasModified);
}

void History::announce(const State& before, bool wasModified) {
    // A copy: a slot may push again and move the entries.
    const State after = state();
    emit stateChanged(before, after);
    emit stepsChanged();
    if (isModified() != wasModified) emit modifiedChanged(isModified());
}

}  // namespace kapok::workbook
