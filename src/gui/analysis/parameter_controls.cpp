#include "gui/analysis/parameter_controls.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"
#include "gui/style/fonts.h"
#include "host/translate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParameterForm)
};

bool accepts(const Parameter& parameter, Type type) {
    return parameter.types.empty() ||
           std::find(parameter.types.begin(), parameter.types.end(), type) != parameter.types.end();
}

ParameterControl booleanControl(const Parameter& parameter, const ParameterValue& value,
                                const std::function<void()>& changed) {
    auto* box = new QCheckBox(host::shownString(parameter.label));
    if (const auto* on = std::get_if<bool>(&value)) box->setChecked(*on);
    QObject::connect(box, &QCheckBox::toggled, box, [changed] { changed(); });
    return {box, [box] { return ParameterValue(box->isChecked()); }, true};
}

/// An optional or unbounded number is a text field: empty means automatic.
ParameterControl numberField(const Parameter& parameter, const ParameterValue& value,
                             const std::function<void()>& changed) {
    auto* field = new QLineEdit(toQt(parameterText(value)));
    if (!parameter.required) field->setPlaceholderText(Words::tr("automatic"));
    const auto check = [field, parameter, changed] {
        try {
            const QString text = field->text().trimmed();
            if (!text.isEmpty()) parseParameter(parameter, fromQt(text));
            setStyleProperty(field, "invalid", false);
            field->setToolTip({});
        } catch (const Error& error) {
            setStyleProperty(field, "invalid", true);
            field->setToolTip(host::shownString(error));
        }
        changed();
    };
    QObject::connect(field, &QLineEdit::editingFinished, field, check);
    return {field, [field, parameter]() -> ParameterValue {
                const QString text = field->text().trimmed();
                if (text.isEmpty()) return {};
                try {
                    return parseParameter(parameter, fromQt(text));
                } catch (const Error&) {
                    return {};
                }
            }};
}

ParameterControl integerControl(const Parameter& parameter, const ParameterValue& value,
                                const std::function<void()>& changed) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!number || std::abs(parameter.minimum) > 2e9) return numberField(parameter, value, changed);
    auto* box = new QSpinBox;
    box->setRange(static_cast<int>(parameter.minimum), static_cast<int>(std::min(parameter.maximum, 2e9)));
    box->setValue(static_cast<int>(*number));
    box->setKeyboardTracking(false);
    QObject::connect(box, &QSpinBox::valueChanged, box, [changed] { changed(); });
    return {box, [box] { return ParameterValue(static_cast<std::int64_t>(box->value())); }};
}

ParameterControl wordControl(const Parameter& parameter, const ParameterValue& value,
                             const std::function<void()>& changed) {
    auto* field = new QLineEdit(toQt(parameterText(value)));
    if (parameter.kind == ParameterKind::Formula) field->setFont(codeFont());
    QObject::connect(field, &QLineEdit::editingFinished, field, [changed] { changed(); });
    return {field, [field]() -> ParameterValue {
                return field->text().trimmed().isEmpty() ? ParameterValue()
                                                         : ParameterValue(fromQt(field->text().trimmed()));
            }};
}

ParameterControl choiceControl(const Parameter& parameter, const ParameterValue& value,
                               const std::function<void()>& changed) {
    auto* box = comboBox();
    for (const auto& choice : parameter.choices) {
        box->addItem(choice.label.empty() ? toQt(choice.id) : host::shownString(choice.label), toQt(choice.id));
    }
    chooseData(box, toQt(parameterText(value)));
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [changed] { changed(); });
    return {box, [box] { return ParameterValue(fromQt(box->currentData().toString())); }};
}

ParameterControl columnControl(const Parameter& parameter, const Schema& schema, const ParameterValue& value,
                               const std::function<void()>& changed) {
    auto* box = comboBox();
    if (!parameter.required)
        box->addItem(Words::tr("none"), QString());
    else
        box->setPlaceholderText(Words::tr("Choose a column"));
    for (const auto& field : schema) {
        if (accepts(parameter, field.type))
            box->addItem(icon(typeIcon(field.type), IconTone::Muted), fieldTitle(field), toQt(field.name));
    }
    if (box->count() == 0 && !schema.empty()) box->setPlaceholderText(Words::tr("No column of this kind"));
    const int index = box->findData(toQt(parameterText(value)));
    box->setCurrentIndex(index >= 0 ? index : parameter.required ? -1 : 0);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [changed] { changed(); });
    return {box, [box]() -> ParameterValue {
                const QString name = box->currentData().toString();
                return name.isEmpty() ? ParameterValue() : ParameterValue(fromQt(name));
            }};
}

ParameterControl columnsControl(const Parameter& parameter, const Schema& schema, const ParameterValue& value,
                                const std::function<void()>& changed) {
    auto* list = new QListWidget;
    list->setIconSize({16, 16});
    const auto* chosen = std::get_if<std::vector<std::string>>(&value);
    for (const auto& field : schema) {
        if (!accepts(parameter, field.type)) continue;
        auto* row = new QListWidgetItem(icon(typeIcon(field.type), IconTone::Muted), fieldTitle(field), list);
        row->setData(Qt::UserRole, toQt(field.name));
        row->setSizeHint({40, 28});
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        const bool on = chosen && std::find(chosen->begin(), chosen->end(), field.name) != chosen->end();
        row->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    list->setFixedHeight(std::clamp(list->count(), 2, 7) * 28 + 8);
    QObject::connect(list, &QListWidget::itemChanged, list, [changed] { changed(); });
    return {list, [list]() -> ParameterValue {
                std::vector<std::string> names;
                for (int i = 0; i < list->count(); ++i) {
                    if (list->item(i)->checkState() == Qt::Checked)
                        names.push_back(fromQt(list->item(i)->data(Qt::UserRole).toString()));
                }
                return names.empty() ? ParameterValue() : ParameterValue(names);
            }};
}

}  // namespace

ParameterControl makeControl(const Parameter& parameter, const Schema& schema, const ParameterValue& value,
                             const std::function<void()>& changed) {
    switch (parameter.kind) {
        case ParameterKind::Boolean: return booleanControl(parameter, value, changed);
        case ParameterKind::Integer: return integerControl(parameter, value, changed);
        case ParameterKind::Number:
        case ParameterKind::Numbers: return numberField(parameter, value, changed);
        case ParameterKind::Word:
        case ParameterKind::Formula: return wordControl(parameter, value, changed);
        case ParameterKind::Choice: return choiceControl(parameter, value, changed);
        case ParameterKind::Column: return columnControl(parameter, schema, value, changed);
        case ParameterKind::Columns: return columnsControl(parameter, schema, value, changed);
    }
    return {};
}

}  // namespace kapok::gui
