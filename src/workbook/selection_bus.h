// The selections that all views of a dataset share. Not part of the workbook's state, nor of undo.
#pragma once

#include "spec/selection.h"
#include "workbook/state.h"

#include <QObject>

namespace kapok::workbook {

/// One selection a dataset. Used from one thread.
class SelectionBus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty (no predicate) when nothing of the dataset is selected.
    Selection selection(const Id& dataset) const;
    /// All that are not empty.
    std::vector<Selection> selections() const;

    /// The selection after `added` meets the one of its dataset; an empty one with Replace clears it.
    void select(const Selection& added, SelectionMode mode = SelectionMode::Replace);
    void clear(const Id& dataset);
    void clearAll();
    /// Drops selections of datasets that are gone or are made in another way than they were.
    void follow(const State& before, const State& after);

signals:
    void changed(const kapok::Id& dataset, const kapok::Selection& selection);

private:
    std::map<Id, Selection> selections_;
};

}  // namespace kapok::workbook
