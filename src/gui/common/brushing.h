// What the views of very large tables do while a brush moves: first answers from a sample as it goes, exact ones when
// the hand rests.
#pragma once

#include "host/jobs.h"
#include "query/first_answer.h"
#include "workbook/selection_bus.h"

#include <set>

namespace kapok::workbook {
class State;
}

namespace kapok::gui {

class Session;

/// A dataset's rows, and a sample of them, as work on first answers sees them.
struct Sampled {
    const Table& table;
    const Table& sample;
    /// Rows of the sample that a condition keeps: views of one selection share them.
    const query::Where& where;
    const Control& control;

    double factor() const { return static_cast<double>(table.rows()) / static_cast<double>(sample.rows()); }
};

/// Views follow settled() instead of the bus, and those that can show a first answer ask for it on moved(). The first
/// answers of all views are made together, one round after the other: a round that has begun is finished and shown, of
/// what is asked meanwhile the newest comes next, so that a fast hand on a slow machine sees something move.
class Brushing : public QObject {
    Q_OBJECT
public:
    Brushing(workbook::SelectionBus& bus, host::Jobs& jobs, QObject* parent);

    /// The session's own.
    static Brushing& of(Session& session);

    /// A view has got this table of a dataset.
    void know(const Id& dataset, const Table& table);
    /// Tables of datasets that are no longer there are let go.
    void keepOnly(const workbook::State& state);
    /// The table, if it has so many rows that first answers are made of it.
    const Table* large(const Id& dataset) const;

    bool isMoving() const { return rest_.isActive(); }
    /// The hand has let go: what is selected now is shown at once, exactly.
    void settle();

    /// Runs in the background; gives what is then done on this thread to show it, null: there is no first answer.
    /// Errors are left to the exact answer.
    using Work = std::function<std::function<void()>(const Sampled&)>;
    /// Of a large dataset. Takes the place of what `view` asked for before and is not under way.
    void ask(const Id& dataset, QObject* view, Work work);
    /// The exact answer is there: nothing older is shown in `view` any more.
    void drop(QObject* view);
signals:
    /// The selection of a large dataset is another one, and may soon be yet another.
    void moved(const kapok::Id& dataset);
    /// The selection shall be shown as it is: at once, or when the hand rests.
    void settled(const kapok::Id& dataset);
    /// A round of first answers stands in the views.
    void shown();

private:
    struct Large {
        Table table;
        Table sample;
    };
    struct Asked {
        QPointer<QObject> view;
        std::shared_ptr<const Large> data;
        Work work;
        std::function<void()> show = {};
    };
    using Round = std::vector<Asked>;

    void selectionChanged(const Id& dataset, const Selection& selection);
    void rest();
    void start();
    void finish(Round& round);

    host::Jobs& jobs_;
    std::map<Id, std::shared_ptr<const Large>> large_;
    std::map<QObject*, Asked> next_;
    std::set<QObject*> wanted_;  ///< views of the round that runs which have not dropped it
    bool running_ = false;
    std::set<Id> moving_;
    QTimer rest_;
};

}  // namespace kapok::gui
