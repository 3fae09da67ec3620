#include "gui/data/field_editors.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"
#include "gui/data/field_lists.h"
#include "gui/data/formula_box.h"
#include "workbook/variables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace kapok::gui {
namespace {

QString said(const char* source) { return QCoreApplication::translate("StepForms", source); }

template <class Widget>
Widget* placed(FieldEditor* editor, Widget* widget) {
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    editor->setFocusProxy(widget);
    return widget;
}

class ColumnEditor : public FieldEditor {
public:
    ColumnEditor(const FormField& field, const Schema& schema) : needed_(field.needed), box_(placed(this, comboBox())) {
        if (!needed_) box_->addItem(FieldEditor::tr("(none)"), QString());
        for (const auto& one : schema) {
            if (isOffered(one.type, field.columns))
                box_->addItem(icon(typeIcon(one.type), IconTone::Muted), fieldTitle(one), toQt(one.name));
        }
        if (box_->count() == 0) box_->setPlaceholderText(FieldEditor::tr("No column of this kind"));
        box_->setAccessibleName(said(field.label));
        connect(box_, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    }
    QJsonValue value() const override { return box_->currentData().toString(); }
    void setValue(const QJsonValue& value) override {
        const QString name = value.toString();
        if (name.isEmpty() && needed_) return;  // a first choice is better than none
        // A column that is no longer there is named, not replaced in silence.
        if (box_->findData(name) < 0) box_->addItem(icon(QStringLiteral("warning"), IconTone::Warning), name, name);
        box_->setCurrentIndex(box_->findData(name));
    }
    bool isComplete() const override { return !needed_ || !box_->currentData().toString().isEmpty(); }

private:
    bool needed_;
    QComboBox* box_;
};

class TextEditor : public FieldEditor {
public:
    explicit TextEditor(const FormField& field)
        : needed_(field.needed), optional_(field.kind == FieldKind::OptionalText), line_(placed(this, new QLineEdit)) {
        line_->setAccessibleName(said(field.label));
        line_->setObjectName(QString::fromLatin1(field.member));
        if (optional_) line_->setPlaceholderText(FieldEditor::tr("(missing)"));
        connect(line_, &QLineEdit::textChanged, this, &FieldEditor::changed);
    }
    QJsonValue value() const override {
        if (optional_ && line_->text().isEmpty()) return QJsonValue::Undefined;
        return line_->text();
    }
    void setValue(const QJsonValue& value) override { line_->setText(value.toString()); }
    bool isComplete() const override { return !needed_ || !line_->text().isEmpty(); }

private:
    bool needed_;
    bool optional_;
    QLineEdit* line_;
};

/// Texts or numbers in one line, parted by commas.
class SeveralEditor : public FieldEditor {
public:
    explicit SeveralEditor(const FormField& field)
        : needed_(field.needed), numbers_(field.kind == FieldKind::Numbers), line_(placed(this, new QLineEdit)) {
        line_->setAccessibleName(said(field.label));
        connect(line_, &QLineEdit::textChanged, this, [this] {
            setStyleProperty(line_, "invalid", !isValid());
            emit changed();
        });
    }
    QJsonValue value() const override {
        QJsonArray values;
        for (const auto& part : parts()) {
            const double number = part.toDouble();
            numbers_ ? values.append(number) : values.append(part);
        }
        return values;
    }
    void setValue(const QJsonValue& value) override {
        QStringList words;
        for (const auto& one : value.toArray())
            words.append(numbers_ ? QString::number(one.toDouble(), 'g', QLocale::FloatingPointShortest)
                                  : one.toString());
        line_->setText(words.join(QStringLiteral(", ")));
    }
    bool isComplete() const override { return isValid() && (!needed_ || !parts().isEmpty()); }

private:
    QStringList parts() const {
        QString text = line_->text();
        text.replace(QStringLiteral("，"), QStringLiteral(","));
        if (numbers_) text.replace(QLatin1Char(' '), QLatin1Char(','));
        QStringList parts;
        for (const auto& part : text.split(QLatin1Char(','))) {
            if (!part.trimmed().isEmpty()) parts.append(part.trimmed());
        }
        return parts;
    }
    bool isValid() const {
        const QStringList all = parts();
        return !numbers_ || std::all_of(all.begin(), all.end(), [](const QString& part) {
            bool read = false;
            part.toDouble(&read);
            return read;
        });
    }

    bool needed_;
    bool numbers_;
    QLineEdit* line_;
};

class NumberEditor : public FieldEditor {
public:
    explicit NumberEditor(const FormField& field) : line_(placed(this, new QLineEdit)) {
        line_->setAccessibleName(said(field.label));
        connect(line_, &QLineEdit::textChanged, this, [this] {
            setStyleProperty(line_, "invalid", !isComplete());
            emit changed();
        });
    }
    QJsonValue value() const override { return number().value_or(0); }
    void setValue(const QJsonValue& value) override {
        line_->setText(QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    }
    bool isComplete() const override { return number().has_value(); }

private:
    std::optional<double> number() const {
        bool read = false;
        double value = QLocale().toDouble(line_->text(), &read);
        if (!read) value = line_->text().toDouble(&read);
        return read ? std::optional(value) : std::nullopt;
    }

    QLineEdit* line_;
};

class WholeNumberEditor : public FieldEditor {
public:
    explicit WholeNumberEditor(const FormField& field) : box_(placed(this, new QSpinBox)) {
        box_->setRange(0, std::numeric_limits<int>::max());
        box_->setAccessibleName(said(field.label));
        connect(box_, &QSpinBox::valueChanged, this, &FieldEditor::changed);
    }
    QJsonValue value() const override { return box_->value(); }
    void setValue(const QJsonValue& value) override { box_->setValue(static_cast<int>(value.toInteger())); }

private:
    QSpinBox* box_;
};

class ChoiceEditor : public FieldEditor {
public:
    explicit ChoiceEditor(const FormField& field) : box_(placed(this, comboBox())) {
        for (const auto& option : field.options) box_->addItem(said(option.label), QString::fromLatin1(option.name));
        box_->setAccessibleName(said(field.label));
        connect(box_, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    }
    QJsonValue value() const override { return box_->currentData().toString(); }
    void setValue(const QJsonValue& value) override { chooseData(box_, value.toString()); }

private:
    QComboBox* box_;
};

class FlagEditor : public FieldEditor {
public:
    explicit FlagEditor(const FormField& field) : box_(placed(this, new QCheckBox(said(field.label)))) {
        connect(box_, &QCheckBox::toggled, this, &FieldEditor::changed);
    }
    QJsonValue value() const override { return box_->isChecked(); }
    void setValue(const QJsonValue& value) override { box_->setChecked(value.toBool()); }

private:
    QCheckBox* box_;
};

class FormulaEditor : public FieldEditor {
public:
    FormulaEditor(const FormField& field, const FormContext& context)
        : box_(placed(this, new FormulaBox(context.schema, field.kind == FieldKind::Condition))) {
        box_->setVariables([&session = context.session](const std::string& name) {
            return workbook::variableText(session.state(), name);
        });
        connect(box_, &FormulaBox::changed, this, &FieldEditor::changed);
    }
    QJsonValue value() const override { return box_->text(); }
    void setValue(const QJsonValue& value) override { box_->setText(value.toString()); }
    bool isComplete() const override { return !box_->text().isEmpty() && box_->problem().isEmpty(); }

private:
    FormulaBox* box_;
};

QString wordsOf(const QJsonValue& value) {
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

}  // namespace

bool isOffered(Type type, ColumnsOf columns) {
    const bool number = type == Type::Int64 || type == Type::Float64;
    switch (columns) {
        case ColumnsOf::Any: return type != Type::Geometry;
        case ColumnsOf::Numbers: return number;
        case ColumnsOf::Times: return isTime(type);
        case ColumnsOf::Texts: return type == Type::Text;
        case ColumnsOf::Ordered: return number || isTime(type);
    }
    return false;
}

FieldEditor* makeEditor(const FormField& field, const FormContext& context) {
    switch (field.kind) {
        case FieldKind::Column: return new ColumnEditor(field, context.schema);
        case FieldKind::Formula:
        case FieldKind::Condition: return new FormulaEditor(field, context);
        case FieldKind::Text:
        case FieldKind::OptionalText: return new TextEditor(field);
        case FieldKind::Texts:
        case FieldKind::Numbers: return new SeveralEditor(field);
        case FieldKind::WholeNumber: return new WholeNumberEditor(field);
        case FieldKind::Number: return new NumberEditor(field);
        case FieldKind::Choice: return new ChoiceEditor(field);
        case FieldKind::Flag: return new FlagEditor(field);
        case FieldKind::Columns:
        case FieldKind::Choices:
        case FieldKind::Dataset:
        case FieldKind::Datasets: return makeCheckedList(field, context);
        case FieldKind::List: break;
    }
    return makeRowsEditor(field, context);
}

QJsonValue initialValue(const FormField& field) {
    const QString text = QString::fromLatin1(field.initial);
    switch (field.kind) {
        case FieldKind::WholeNumber: return text.toInt();
        case FieldKind::Number: return text.toDouble();
        case FieldKind::Flag: return text == QStringLiteral("true");
        case FieldKind::Texts:
        case FieldKind::Numbers:
        case FieldKind::Choices:
        case FieldKind::Datasets:
        case FieldKind::List: return QJsonArray();
        case FieldKind::Columns: return text == QStringLiteral("all") ? QJsonValue(text) : QJsonValue(QJsonArray());
        case FieldKind::Choice: return text.isEmpty() ? QString::fromLatin1(field.options.front().name) : text;
        default: return text;
    }
}

FieldGroup::FieldGroup(const std::vector<FormField>& fields, const FormContext& context, bool sideBySide,
                       QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QBoxLayout(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sideBySide ? 8 : 10);
    QHBoxLayout* line = nullptr;  // short fields share lines
    const auto isShort = [](const FormField& field) {
        return field.kind == FieldKind::Column || field.kind == FieldKind::Choice ||
               field.kind == FieldKind::WholeNumber || field.kind == FieldKind::Number ||
               field.kind == FieldKind::Text || field.kind == FieldKind::OptionalText;
    };
    for (const auto& field : fields) {
        FieldEditor* editor = makeEditor(field, context);
        QWidget* box = editor;
        if (field.kind != FieldKind::Flag) {
            box = new QWidget;
            auto* inside = new QVBoxLayout(box);
            inside->setContentsMargins(0, 0, 0, 0);
            addField(inside, said(field.label), editor);
        }
        if (sideBySide) {
            layout->addWidget(box, field.kind == FieldKind::Flag ? 0 : 1, Qt::AlignBottom);
        } else if (isShort(field)) {
            if (!line || line->count() >= 3) layout->addLayout(line = new QHBoxLayout);
            line->setSpacing(12);
            line->addWidget(box, 1, Qt::AlignBottom);
        } else {
            line = nullptr;
            layout->addWidget(box);
        }
        shown_.push_back({&field, box, editor});
        editor->setValue(initialValue(field));
        connect(editor, &FieldEditor::changed, this, [this] {
            refresh();
            emit changed();
        });
    }
    refresh();
}

FieldEditor* FieldGroup::editor(const QString& member) const {
    for (const auto& one : shown_) {
        if (QLatin1String(one.field->member) == member) return one.editor;
    }
    return nullptr;
}

bool FieldGroup::isWanted(const FormField& field) const {
    if (!*field.when) return true;
    const FieldEditor* other = editor(QString::fromLatin1(field.when));
    const QString has = other ? wordsOf(other->value()) : QString();
    return std::any_of(field.is.begin(), field.is.end(),
                       [&](const char* value) { return has == QLatin1String(value); });
}

void FieldGroup::refresh() {
    for (const auto& one : shown_) one.box->setVisible(isWanted(*one.field));
}

QJsonObject FieldGroup::values() const {
    QJsonObject values;
    for (const auto& one : shown_) {
        if (!isWanted(*one.field)) continue;
        const QJsonValue value = one.editor->value();
        if (!value.isUndefined()) values.insert(QString::fromLatin1(one.field->member), value);
    }
    return values;
}

void FieldGroup::setValues(const QJsonObject& values) {
    for (const auto& one : shown_) {
        const QJsonValue value = values.value(QLatin1String(one.field->member));
        one.editor->setValue(value.isUndefined() ? initialValue(*one.field) : value);
    }
    refresh();
}

bool FieldGroup::isComplete() const {
    return std::all_of(shown_.begin(), shown_.end(),
                       [this](const Shown& one) { return !isWanted(*one.field) || one.editor->isComplete(); });
}

}  // namespace kapok::gui
