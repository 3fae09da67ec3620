#include "gui/data/expression_dialog.h"

#include "expression/functions.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"
#include "gui/style/fonts.h"
#include "host/translate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace kapok::gui {
namespace {

QString groupWords(expression::FunctionGroup group) {
    using Group = expression::FunctionGroup;
    switch (group) {
        case Group::Operator: return FormulaBox::tr("Operators");
        case Group::Logic: return FormulaBox::tr("Logic");
        case Group::Number: return FormulaBox::tr("Numbers");
        case Group::Text: return FormulaBox::tr("Text");
        case Group::Time: return FormulaBox::tr("Dates and times");
        case Group::Conversion: return FormulaBox::tr("Conversion");
        case Group::Row: return FormulaBox::tr("Rows");
    }
    return {};
}

}  // namespace

FormulaBox::FormulaBox(const Schema& schema, QWidget* parent) : QWidget(parent), editor_(new QPlainTextEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    editor_->setFont(codeFont());
    editor_->setFixedHeight(64);
    editor_->setTabChangesFocus(true);
    editor_->setAccessibleName(tr("Formula"));
    layout->addWidget(editor_);
    auto* row = new QHBoxLayout;
    auto* columns = button(tr("Insert a column"), QStringLiteral("columns"), [] {});
    auto* columnMenu = new QMenu(columns);
    for (const auto& field : schema) {
        if (field.type == Type::Geometry) continue;
        const QString reference = toQt(fieldReference(field.name));
        columnMenu->addAction(icon(typeIcon(field.type), IconTone::Muted), toQt(field.name), this,
                              [this, reference] { insert(reference); });
    }
    columns->setMenu(columnMenu);
    auto* functions = button(tr("Insert a function"), QStringLiteral("derive"), [] {});
    auto* functionMenu = new QMenu(functions);
    functionMenu->setToolTipsVisible(true);
    std::map<expression::FunctionGroup, QMenu*> groups;
    for (const auto& function : expression::functions()) {
        QMenu*& group = groups[function.group];
        if (!group) {
            group = functionMenu->addMenu(groupWords(function.group));
            group->setToolTipsVisible(true);
        }
        const QString signature = toQt(function.signature);
        auto* action = group->addAction(signature, this,
                                        [this, signature] { insert(signature.section(QStringLiteral("), "), 0, 0)); });
        action->setToolTip(host::shownString(function.help));
    }
    functions->setMenu(functionMenu);
    row->addWidget(columns);
    row->addWidget(functions);
    row->addStretch();
    layout->addLayout(row);
    connect(editor_, &QPlainTextEdit::textChanged, this, &FormulaBox::changed);
    setFocusProxy(editor_);
}

QString FormulaBox::text() const { return editor_->toPlainText().trimmed(); }

void FormulaBox::setText(const QString& text) { editor_->setPlainText(text); }

void FormulaBox::insert(const QString& text) {
    editor_->insertPlainText(text);
    editor_->setFocus();
}

FilterDialog::FilterDialog(Session& session, StepPlace place, Table input)
    : StepDialog(session, std::move(place), std::move(input), tr("Filter rows")),
      formula_(new FormulaBox(this->input().schema())) {
    addField(form(), tr("Keep the rows where"), formula_);
    connect(formula_, &FormulaBox::changed, this, &FilterDialog::changed);
    formula_->setFocus();
    changed();
}

std::optional<StepAction> FilterDialog::action() const {
    if (formula_->text().isEmpty()) return std::nullopt;
    return FilterStep{fromQt(formula_->text())};
}

void FilterDialog::setAction(const StepAction& action) {
    formula_->setText(toQt(std::get<FilterStep>(action).expression));
}

DeriveDialog::DeriveDialog(Session& session, StepPlace place, Table input)
    : StepDialog(session, std::move(place), std::move(input), tr("New column")),
      name_(new QLineEdit),
      unit_(new QLineEdit),
      formula_(new FormulaBox(this->input().schema())) {
    name_->setObjectName(QStringLiteral("deriveName"));
    auto* names = new QHBoxLayout;
    addField(names, tr("Name"), name_);
    addField(names, tr("Unit (may be empty)"), unit_);
    names->setStretch(0, 2);
    names->setStretch(1, 1);
    form()->addLayout(names);
    addField(form(), tr("Formula"), formula_);
    connect(name_, &QLineEdit::textChanged, this, &DeriveDialog::changed);
    connect(unit_, &QLineEdit::textChanged, this, &DeriveDialog::changed);
    connect(formula_, &FormulaBox::changed, this, &DeriveDialog::changed);
    changed();
}

std::optional<StepAction> DeriveDialog::action() const {
    if (name_->text().trimmed().isEmpty() || formula_->text().isEmpty()) return std::nullopt;
    return DeriveStep{fromQt(name_->text().trimmed()), fromQt(formula_->text()), fromQt(unit_->text().trimmed()), {}};
}

void DeriveDialog::setAction(const StepAction& action) {
    const auto& step = std::get<DeriveStep>(action);
    name_->setText(toQt(step.name));
    unit_->setText(toQt(step.unit));
    formula_->setText(toQt(step.expression));
}

}  // namespace kapok::gui
