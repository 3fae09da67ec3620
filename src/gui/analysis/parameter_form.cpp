#include "gui/analysis/parameter_form.h"

#include "gui/analysis/parameter_controls.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kapok::gui {

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(10);
}

void ParameterForm::show(const ModuleInfo& info, const std::map<std::string, Schema>& inputs,
                         const ParameterValues& values, const std::map<std::string, std::string>& bound) {
    filling_ = true;
    bound_ = bound;
    clearLayout(layout_);
    entries_.clear();
    info_ = info;
    auto* advanced = new QWidget;
    auto* advancedLayout = new QVBoxLayout(advanced);
    advancedLayout->setContentsMargins(0, 0, 0, 0);
    advancedLayout->setSpacing(10);
    bool hasAdvanced = false;
    bool advancedSet = false;
    for (const auto& parameter : info_.parameters) {
        const auto given = values.all().find(parameter.id);
        const ParameterValue value = given == values.all().end() ? parameter.standard : given->second;
        const auto schema = inputs.find(parameter.input);
        addEntry(parameter, schema == inputs.end() ? Schema() : schema->second, value,
                 parameter.advanced ? advancedLayout : layout_);
        hasAdvanced = hasAdvanced || parameter.advanced;
        advancedSet = advancedSet ||
                      (parameter.advanced && given != values.all().end() && !(given->second == parameter.standard));
    }
    if (hasAdvanced) {
        auto* fold = button(
            tr("More settings"), advancedSet ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), [] {},
            "link");
        connect(fold, &QPushButton::clicked, advanced, [fold, advanced] {
            const bool open = advanced->isHidden();
            advanced->setVisible(open);
            fold->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        });
        layout_->addWidget(fold, 0, Qt::AlignLeft);
    }
    layout_->addWidget(advanced);
    advanced->setVisible(advancedSet);
    filling_ = false;
    showEnabled();
}

void ParameterForm::addEntry(const Parameter& parameter, const Schema& schema, const ParameterValue& value,
                             QVBoxLayout* layout) {
    const auto changedByUser = [this] {
        if (filling_) return;
        showEnabled();
        emit changed();
    };
    const ParameterControl control = makeControl(parameter, schema, value, changedByUser);
    const QString label = host::shownString(parameter.label);
    const QString help = host::shownString(parameter.help);
    auto* row = new QWidget;
    auto* rowLayout = new QVBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(3);
    control.widget->setObjectName(QStringLiteral("parameter ") + toQt(parameter.id));
    control.widget->setAccessibleName(label);
    control.widget->setAccessibleDescription(help);
    control.widget->setToolTip(help);
    QWidget* bindable = bindingRow(parameter, control.widget);
    if (control.labelInside) {
        rowLayout->addWidget(bindable);
    } else {
        addField(rowLayout, label, bindable);
    }
    layout->addWidget(row);
    entries_.push_back({&parameter, row, control.widget, control.read});
}

/// The control, and beside it what says or asks which variable sets it.
QWidget* ParameterForm::bindingRow(const Parameter& parameter, QWidget* control) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(control, 1);
    const auto variable = bound_.find(parameter.id);
    const bool isBound = variable != bound_.end();
    const QString name =
        isBound ? tr("Set by the variable @%1").arg(toQt(variable->second)) : tr("Let a variable set it");
    auto* bind = iconButton(isBound ? QStringLiteral("link") : QStringLiteral("unlink"), name, [] {});
    bind->setObjectName(QStringLiteral("bind ") + toQt(parameter.id));
    if (isBound) {
        bind->setText(QStringLiteral("@") + toQt(variable->second));
        bind->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        control->setEnabled(false);
    }
    connect(bind, &QToolButton::clicked, this, [this, bind, id = parameter.id] { emit bindingAsked(id, bind); });
    layout->addWidget(bind, 0, Qt::AlignTop);
    return row;
}

ParameterValues ParameterForm::values() const {
    ParameterValues values;
    for (const auto& entry : entries_) {
        ParameterValue value = entry.read();
        if (!std::holds_alternative<std::monostate>(value)) values.set(entry.parameter->id, std::move(value));
    }
    return values;
}

QWidget* ParameterForm::control(const std::string& id) const {
    for (const auto& entry : entries_) {
        if (entry.parameter->id == id) return entry.control;
    }
    return nullptr;
}

bool ParameterForm::isAsked(const Parameter& parameter) const {
    if (parameter.enabledBy.empty()) return true;
    const auto equals = parameter.enabledBy.find('=');
    const std::string id = parameter.enabledBy.substr(0, equals);
    for (const auto& entry : entries_) {
        if (entry.parameter->id == id) return parameterText(entry.read()) == parameter.enabledBy.substr(equals + 1);
    }
    return true;
}

void ParameterForm::showEnabled() {
    for (const auto& entry : entries_) entry.row->setVisible(isAsked(*entry.parameter));
}

}  // namespace kapok::gui
