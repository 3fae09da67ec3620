#include "gui/metadata/column_actions.h"

#include "gui/common/strings.h"
#include "gui/style/icons.h"
#include "spec/code_list.h"
#include "table/units.h"

#include <QCoreApplication>
#include <QMenu>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnActions)
};

void addStep(Session& session, const Id& dataset, StepAction action) {
    session.apply(workbook::addStep(session.state(), dataset, Step{std::move(action), true}));
}

void addUnits(QMenu& menu, Session& session, const Id& dataset, const Field& field) {
    if (field.type != Type::Int64 && field.type != Type::Float64) return;
    const auto units = unitsFor(field.unit);
    if (units.empty()) return;
    auto* convert = menu.addMenu(icon(QStringLiteral("derive")), Words::tr("Convert from %1 to").arg(toQt(field.unit)));
    for (const auto& unit : units) {
        convert->addAction(toQt(unit), &session, [&session, dataset, field, unit] {
            addStep(session, dataset, ConvertUnitStep{field.name, field.unit, unit});
        });
    }
}

void addNames(QMenu& menu, Session& session, const Id& dataset, const Field& field) {
    const auto& notes = session.state().dataset(dataset).metadata.fields;
    const auto note = notes.find(field.name);
    if (note == notes.end()) return;
    const CodeList* list = findCodeList(note->second.codes);
    const std::string name = field.name + "_name";
    const RecodeStep step = list && !list->entries.empty() ? codeNamesStep(*list, field, name)
                                                           : valueNamesStep(note->second.values, field, name);
    if (step.mapping.empty()) return;
    menu.addAction(icon(QStringLiteral("rename")), Words::tr("Add the names of the codes"), &session,
                   [&session, dataset, step] { addStep(session, dataset, step); });
}

}  // namespace

void addDictionaryActions(QMenu& menu, Session& session, const Id& dataset, const Field& field) {
    addUnits(menu, session, dataset, field);
    addNames(menu, session, dataset, field);
}

}  // namespace kapok::gui
