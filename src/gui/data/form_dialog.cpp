#include "gui/data/form_dialog.h"

#include "gui/common/strings.h"
#include "gui/data/field_editors.h"
#include "spec/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

QJsonObject jsonOf(const StepAction& action) {
    const std::string text = toJson(std::vector<Step>{{action, true}});
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).array().first().toObject();
}

StepAction actionOf(const QJsonObject& step) {
    const QJsonObject item{{QStringLiteral("kind"), QStringLiteral("dataset")},
                           {QStringLiteral("id"), QStringLiteral("d")},
                           {QStringLiteral("spec"), QJsonObject{{QStringLiteral("steps"), QJsonArray{step}}}}};
    const Item made = itemFromJson(QJsonDocument(item).toJson(QJsonDocument::Compact).toStdString());
    return std::get<Dataset>(made.value).steps.front().action;
}

}  // namespace

FormDialog::FormDialog(Session& session, StepPlace place, Table input, const StepFormRow& row)
    : StepDialog(session, std::move(place), std::move(input), QCoreApplication::translate("StepForms", row.title)),
      row_(row),
      fields_(new FieldGroup(row.fields, FormContext{session, this->place().dataset, this->input().schema()}, false)) {
    form()->addWidget(fields_);
    connect(fields_, &FieldGroup::changed, this, &FormDialog::changed);
    changed();
}

std::optional<StepAction> FormDialog::action() const {
    if (!fields_->isComplete()) return std::nullopt;
    QJsonObject step = fields_->values();
    step.insert(QStringLiteral("step"), QString::fromLatin1(row_.step));
    try {
        return actionOf(step);
    } catch (const Error&) {
        return std::nullopt;  // a number out of range: the form is not complete
    }
}

void FormDialog::setAction(const StepAction& action) { fields_->setValues(jsonOf(action)); }

}  // namespace kapok::gui
