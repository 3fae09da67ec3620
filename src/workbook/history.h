// Undo and redo of everything, by keeping states.
#pragma once

#include "workbook/edit.h"

#include <QObject>

namespace kapok::workbook {

/// The states of a session in order. Used from one thread.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(State initial = {}, QObject* parent = nullptr);

    const State& state() const { return states_[current_].state; }

    /// A new step after the present one; what had been undone is forgotten. With the `mergeKey` of the step before (and
    /// no save or `endMerge` in between) it takes that step's place.
    void push(State after, Text label, std::string mergeKey = {});
    /// Applies the edit and pushes what comes out, unless nothing changed. Throws Error and stays as it is when the
    /// edit is refused.
    void apply(const Edit& edit);
    /// The next push makes a step of its own, whatever its key.
    void endMerge() { states_[current_].mergeKey.clear(); }

    bool canUndo() const { return current_ > 0; }
    bool canRedo() const { return current_ + 1 < states_.size(); }
    /// Labels of what would be undone and redone; empty when there is nothing.
    Text undoLabel() const;
    Text redoLabel() const;
    void undo();
    void redo();
    /// Labels of all steps, oldest first, and how many of them are done.
    std::vector<Text> labels() const;
    std::size_t position() const { return current_; }
    void goTo(std::size_t position);

    /// The present state is the one on disk.
    void markClean() { markClean(state()); }
    /// The one on disk is this state of the history, when it is still there.
    void markClean(const State& saved);
    /// Nothing on disk equals any state of this history (a recovered or new workbook with content).
    void markUnsaved();
    bool isModified() const { return !clean_ || *clean_ != current_; }

    /// Another workbook: forgets all steps.
    void reset(State state);

signals:
    void stateChanged(const kapok::workbook::State& before, const kapok::workbook::State& after);
    void modifiedChanged(bool modified);
    /// Labels or availability of undo and redo may have changed.
    void stepsChanged();

private:
    struct Entry {
        State state;
        Text label;
        std::string mergeKey;
    };
    void announce(const State& before, bool wasModified);

    std::vector<Entry> states_;
    std::size_t current_ = 0;
    std::optional<std::size_t> clean_ = 0;
};

}  // namespace kapok::workbook
