// The selections that all views of a dataset share. Not part of the workbook's state, nor of undo.
#pragma once

#include "spec/selection.h"
#include "workbook/state.h"

#include <QObject>

namespace kapok::workbook {

/// One selection a dataset: its own, or one that a related dataset's was carried over to (selection_carrier.h). What is
/// added to a carried one makes the whole the dataset's own. Used from one thread.
class SelectionBus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty (no predicate) when nothing of the dataset is selected.
    Selection selection(const Id& dataset) const;
    /// All own ones that are not empty.
    std::vector<Selection> selections() const;
    bool isCarried(const Id& dataset) const { return own_.count(dataset) == 0 && carried_.count(dataset) > 0; }

    /// The selection after `added` meets the one of its dataset; an empty one with Replace clears it.
    void select(const Selection& added, SelectionMode mode = SelectionMode::Replace);
    /// A carried selection is cleared where it was made.
    void clear(const Id& dataset);
    void clearAll();
    /// What the selection of `from` amounts to in its dataset; empty takes it away. An own selection comes first.
    void carry(const Selection& selection, const Id& from);
    /// Drops what was carried from a dataset, except to those of `kept`.
    void dropCarried(const Id& from, const std::vector<Id>& kept = {});
    /// Drops selections of datasets that are gone or are made in another way than they were.
    void follow(const State& before, const State& after);

signals:
    void changed(const kapok::Id& dataset, const kapok::Selection& selection);

private:
    struct Carried {
        Selection selection;
        Id from;
    };
    std::map<Id, Selection> own_;
    std::map<Id, Carried> carried_;
};

}  // namespace kapok::workbook
