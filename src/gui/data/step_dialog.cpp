#include "gui/data/step_dialog.h"

#include "gui/common/counts.h"
#include "gui/common/widgets.h"
#include "gui/data/table_grid.h"
#include "host/translate.h"

#include <QDialogButtonBox>
#include <QTimer>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

/// The first column that was not there before, when the others stay: it is what the preview is looked at for.
std::optional<int> newColumn(const Table& before, const Table& after) {
    if (after.columnCount() <= before.columnCount()) return {};
    for (std::size_t i = 0; i < after.columnCount(); ++i) {
        if (!before.has(after.column(i)->field().name)) return static_cast<int>(i);
    }
    return {};
}

}  // namespace

StepDialog::StepDialog(Session& session, StepPlace place, Table input, const QString& title)
    : QDialog(session.window()),
      session_(session),
      place_(std::move(place)),
      input_(std::move(input)),
      form_(new QVBoxLayout),
      note_(roleLabel({}, "muted")),
      preview_(new TableGrid),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      delay_(new QTimer(this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(title, "title"));
    form_->setSpacing(10);
    layout->addLayout(form_);
    note_->setWordWrap(true);
    preview_->setProfilesShown(false);
    preview_->setFrameShape(QFrame::StyledPanel);
    preview_->setProperty("role", QStringLiteral("framed"));
    preview_->setMinimumHeight(160);
    preview_->setAccessibleName(tr("Preview"));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons_->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &StepDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &StepDialog::reject);
    delay_->setSingleShot(true);
    delay_->setInterval(200);
    connect(delay_, &QTimer::timeout, this, &StepDialog::showPreview);
    resize(720, 600);
}

/// What stands below the form is placed after it is made, so that the keyboard goes from top to bottom.
void StepDialog::setVisible(bool visible) {
    if (visible && !preview_->parentWidget()) {
        auto* page = static_cast<QVBoxLayout*>(layout());
        page->addWidget(separatorLine());
        page->addWidget(note_);
        page->addWidget(preview_, 1);
        page->addWidget(buttons_);
    }
    QDialog::setVisible(visible);
}

QString StepDialog::note() const { return note_->text(); }

void StepDialog::changed() {
    ready_ = false;
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    delay_->start();
}

workbook::State StepDialog::stateWith(const StepAction& action) const {
    auto steps = session_.state().dataset(place_.dataset).steps;
    if (place_.index) steps.resize(*place_.index);
    steps.push_back(Step{action, true});
    return workbook::apply(session_.state(), workbook::replaceSteps(session_.state(), place_.dataset, steps));
}

void StepDialog::showPreview() {
    const auto wanted = action();
    if (!wanted) {
        setStyleProperty(note_, "role", QStringLiteral("muted"));
        note_->setText(tr("The form is not complete yet. Below are the data as they are."));
        preview_->setTable(input_);
        return;
    }
    workbook::State state;
    try {
        state = stateWith(*wanted);
    } catch (const Error& error) {
        return showError(error);
    }
    session_.pipeline().requestTable(
        state, place_.dataset, this, [this, state, wanted](const host::Outcome<Table>& made) {
            if (action() != wanted) return;
            if (made.error) return showError(*made.error);
            if (!made) return;
            const Table result = *made.value;
            preview_->setTable(result);
            if (const auto added = newColumn(input_, result)) preview_->setCurrent(0, *added);
            session_.pipeline().requestReport(state, place_.dataset, this,
                                              [this, result](const host::Outcome<workbook::DatasetReport>& report) {
                                                  if (report) note_->setText(previewNote(*report.value, result));
                                                  setStyleProperty(note_, "role", QStringLiteral("muted"));
                                                  ready_ = true;
                                                  buttons_->button(QDialogButtonBox::Ok)->setEnabled(true);
                                              });
        });
}

void StepDialog::showError(const Error& error) {
    preview_->setTable({});
    setStyleProperty(note_, "role", QStringLiteral("error"));
    note_->setText(host::shownString(error.message()) + QLatin1Char(' ') + host::shownString(error.remedy()));
}

QString StepDialog::previewNote(const workbook::DatasetReport&, const Table& result) const {
    return tr("Before: %1. After: %2, %3.")
        .arg(rowsText(input_.rows()), rowsText(result.rows()), columnsText(result.columnCount()));
}

void StepDialog::accept() {
    const auto made = action();
    if (!made) return;
    auto steps = session_.state().dataset(place_.dataset).steps;
    if (place_.index) {
        steps[*place_.index].action = *made;
    } else {
        steps.push_back(Step{*made, true});
    }
    if (session_.apply(workbook::replaceSteps(session_.state(), place_.dataset, steps))) QDialog::accept();
}

}  // namespace kapok::gui
