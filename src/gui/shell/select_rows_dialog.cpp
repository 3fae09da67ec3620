#include "gui/shell/select_rows_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/formula_box.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kapok::gui {

SelectRowsDialog::SelectRowsDialog(Session& session, const Id& dataset, const Schema& schema)
    : QDialog(session.window()),
      session_(session),
      dataset_(dataset),
      formula_(new FormulaBox(schema, true)),
      mode_(new QComboBox) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Select by a condition"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(tr("Rows of %1 for which this holds:").arg(session.itemName(dataset)), "muted"));
    layout->addWidget(formula_);
    mode_->addItem(tr("in place of what is selected"), static_cast<int>(SelectionMode::Replace));
    mode_->addItem(tr("added to what is selected"), static_cast<int>(SelectionMode::Add));
    mode_->addItem(tr("taken away from what is selected"), static_cast<int>(SelectionMode::Subtract));
    mode_->setAccessibleName(tr("How the selection changes"));
    layout->addWidget(mode_);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    ok_->setText(tr("Select"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SelectRowsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SelectRowsDialog::reject);
    connect(formula_, &FormulaBox::changed, this, &SelectRowsDialog::checkReady);
    checkReady();
    formula_->editor()->setFocus();
    resize(520, 260);
}

void SelectRowsDialog::setMode(SelectionMode mode) { mode_->setCurrentIndex(mode_->findData(static_cast<int>(mode))); }

void SelectRowsDialog::checkReady() {
    ok_->setEnabled(!formula_->text().trimmed().isEmpty() && formula_->problem().isEmpty());
}

void SelectRowsDialog::accept() {
    if (!ok_->isEnabled()) return;
    const std::string condition = fromQt(formula_->text().trimmed());
    session_.selections().select(Selection{dataset_, condition, condition},
                                 static_cast<SelectionMode>(mode_->currentData().toInt()));
    QDialog::accept();
}

void askForRows(Session& session, const Id& dataset) {
    session.pipeline().requestTable(session.state(), dataset, &session,
                                    [&session, dataset](const host::Outcome<Table>& table) {
                                        if (table.error) session.dialogs().showError(session.window(), *table.error);
                                        if (table)
                                            (new SelectRowsDialog(session, dataset, table.value->schema()))->show();
                                    });
}

}  // namespace kapok::gui
