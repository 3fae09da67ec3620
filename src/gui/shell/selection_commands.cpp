#include "gui/shell/selection_commands.h"

#include "gui/common/strings.h"
#include "gui/shell/action_registry.h"
#include "workbook/edit.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace kapok::gui {
namespace {

class SelectionCommands {
    Q_DECLARE_TR_FUNCTIONS(SelectionCommands)
};

using Command = void (*)(Session&, const Id&);

struct CommandRow {
    const char* action;
    Command run;
};

constexpr CommandRow commands[] = {{"selection.invert", invertSelection},
                                   {"selection.keep", keepSelected},
                                   {"selection.exclude", excludeSelected},
                                   {"selection.column", saveSelectionAsColumn},
                                   {"selection.set", saveSelectionAsSet}};

std::string shown(Session& session, const Selection& selection) {
    return selection.label.empty() ? fromQt(session.itemName(selection.dataset)) : selection.label;
}

/// Adds a column that is true for the selected rows; asks for its name.
void saveAs(Session& session, const Id& dataset, bool set, const QString& title, const QString& label,
            const QString& proposed) {
    const Selection selection = session.selections().selection(dataset);
    if (selection.empty()) return;
    const QString name = session.dialogs().askText(session.window(), title, label, proposed);
    if (name.isEmpty()) return;
    DeriveStep step;
    step.name = fromQt(name);
    step.expression = "coalesce(" + selection.predicate + ", false)";
    step.set = set;
    session.guarded([&] { session.apply(workbook::addStep(session.state(), dataset, Step{step})); });
}

/// The steps after the dataset's own ones; its selection has done its work then.
void addStep(Session& session, const Id& dataset, StepAction action) {
    session.guarded([&] {
        if (session.apply(workbook::addStep(session.state(), dataset, Step{std::move(action)}))) {
            session.selections().clear(dataset);
        }
    });
}

}  // namespace

void invertSelection(Session& session, const Id& dataset) {
    Selection selection = session.selections().selection(dataset);
    if (selection.empty()) return;
    selection.label = fromQt(SelectionCommands::tr("all but %1").arg(toQt(shown(session, selection))));
    selection.predicate = inverted(selection.predicate);
    session.selections().select(selection);
}

void keepSelected(Session& session, const Id& dataset) {
    const Selection selection = session.selections().selection(dataset);
    if (!selection.empty()) addStep(session, dataset, FilterStep{selection.predicate});
}

void excludeSelected(Session& session, const Id& dataset) {
    const Selection selection = session.selections().selection(dataset);
    if (!selection.empty()) addStep(session, dataset, FilterStep{inverted(selection.predicate)});
}

void saveSelectionAsColumn(Session& session, const Id& dataset) {
    saveAs(session, dataset, false, SelectionCommands::tr("Save the selection"),
           SelectionCommands::tr("Name of the new column:"), SelectionCommands::tr("selected"));
}

void saveSelectionAsSet(Session& session, const Id& dataset) {
    saveAs(session, dataset, true, SelectionCommands::tr("Save the selection as a set"),
           SelectionCommands::tr("Name of the set:"), SelectionCommands::tr("set"));
}

void runSelectionAction(Session& session, const QString& action, const std::vector<Id>& datasets) {
    for (const auto& row : commands) {
        if (action != QLatin1String(row.action)) continue;
        for (const auto& dataset : datasets) row.run(session, dataset);
    }
}

void fillSelectionMenu(QMenu& menu, Session& session, const Id& dataset) {
    for (const auto& row : actionTable()) {
        const auto* command = std::find_if(std::begin(commands), std::end(commands), [&](const CommandRow& one) {
            return QLatin1String(one.action) == QLatin1String(row.id);
        });
        if (command == std::end(commands)) continue;
        menu.addAction(QCoreApplication::translate("Actions", row.text), &session,
                       [&session, dataset, run = command->run] { run(session, dataset); });
    }
}

}  // namespace kapok::gui
