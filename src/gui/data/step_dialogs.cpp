#include "gui/data/step_dialogs.h"

#include "gui/data/aggregate_dialog.h"
#include "gui/data/form_dialog.h"
#include "gui/data/join_dialog.h"
#include "spec/names.h"

#include <algorithm>

namespace kapok::gui {
namespace {

StepDialog* makeDialog(Session& session, const StepPlace& place, const Table& table, const QString& step) {
    if (step == QStringLiteral("aggregate")) return new AggregateDialog(session, place, table);
    if (step == QStringLiteral("join")) return new JoinDialog(session, place, table);
    for (const auto& row : stepForms()) {
        if (QLatin1String(row.step) == step) return new FormDialog(session, place, table, row);
    }
    return nullptr;
}

/// The kind of step that an action of the registry adds.
QString stepOf(const QString& action) {
    if (action == QStringLiteral("data.aggregate")) return QStringLiteral("aggregate");
    if (action == QStringLiteral("data.join")) return QStringLiteral("join");
    for (const auto& row : stepForms()) {
        if (*row.action && QLatin1String(row.action) == action) return QString::fromLatin1(row.step);
    }
    return {};
}

}  // namespace

bool addStepByDialog(Session& session, const Id& dataset, const Table& table, const QString& action) {
    StepDialog* dialog = makeDialog(session, StepPlace{dataset, {}}, table, stepOf(action));
    if (dialog) dialog->open();
    return dialog != nullptr;
}

void editStepByDialog(Session& session, const Id& dataset, std::size_t index) {
    auto steps = session.state().dataset(dataset).steps;
    if (index >= steps.size()) return;
    const StepAction before = steps[index].action;
    const std::string_view name = stepNames()[before.index()];
    const QString step = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    steps.resize(index);
    session.guarded([&] {
        const auto state = workbook::apply(session.state(), workbook::replaceSteps(session.state(), dataset, steps));
        session.pipeline().requestTable(
            state, dataset, &session, [&session, dataset, index, step, before](const host::Outcome<Table>& table) {
                if (!table) return;
                StepDialog* dialog = makeDialog(session, StepPlace{dataset, index}, *table.value, step);
                if (!dialog) return;
                dialog->setAction(before);
                dialog->open();
            });
    });
}

}  // namespace kapok::gui
