#include "gui/data/step_dialogs.h"

#include "gui/data/aggregate_dialog.h"
#include "gui/data/columns_dialog.h"
#include "gui/data/expression_dialog.h"
#include "gui/data/join_dialog.h"
#include "gui/data/sort_dialog.h"

namespace kapok::gui {
namespace {

StepDialog* makeDialog(Session& session, const StepPlace& place, const Table& table, const QString& action) {
    if (action == QStringLiteral("data.filter")) return new FilterDialog(session, place, table);
    if (action == QStringLiteral("data.derive")) return new DeriveDialog(session, place, table);
    if (action == QStringLiteral("data.aggregate")) return new AggregateDialog(session, place, table);
    if (action == QStringLiteral("data.join")) return new JoinDialog(session, place, table);
    if (action == QStringLiteral("data.columns")) return new ColumnsDialog(session, place, table);
    if (action == QStringLiteral("data.sort")) return new SortDialog(session, place, table, false);
    if (action == QStringLiteral("data.top")) return new SortDialog(session, place, table, true);
    return nullptr;
}

QString actionOf(const StepAction& action) {
    struct {
        QString operator()(const FilterStep&) const { return QStringLiteral("data.filter"); }
        QString operator()(const DeriveStep&) const { return QStringLiteral("data.derive"); }
        QString operator()(const AggregateStep&) const { return QStringLiteral("data.aggregate"); }
        QString operator()(const JoinStep&) const { return QStringLiteral("data.join"); }
        QString operator()(const SelectStep&) const { return QStringLiteral("data.columns"); }
        QString operator()(const SortStep&) const { return QStringLiteral("data.sort"); }
        QString operator()(const TopStep&) const { return QStringLiteral("data.top"); }
        QString operator()(const auto&) const { return {}; }
    } names;
    return std::visit(names, action);
}

}  // namespace

bool addStepByDialog(Session& session, const Id& dataset, const Table& table, const QString& action) {
    StepDialog* dialog = makeDialog(session, StepPlace{dataset, {}}, table, action);
    if (dialog) dialog->open();
    return dialog != nullptr;
}

void editStepByDialog(Session& session, const Id& dataset, std::size_t index) {
    auto steps = session.state().dataset(dataset).steps;
    const StepAction before = steps[index].action;
    const QString action = actionOf(before);
    if (action.isEmpty()) return;
    steps.resize(index);
    session.guarded([&] {
        const auto state = workbook::apply(session.state(), workbook::replaceSteps(session.state(), dataset, steps));
        session.pipeline().requestTable(
            state, dataset, &session, [&session, dataset, index, action, before](const host::Outcome<Table>& table) {
                if (!table) return;
                StepDialog* dialog = makeDialog(session, StepPlace{dataset, index}, *table.value, action);
                dialog->setAction(before);
                dialog->open();
            });
    });
}

}  // namespace kapok::gui
