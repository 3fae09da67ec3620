#include "gui/data/paste_dialog.h"

#include "gui/common/counts.h"
#include "gui/common/enter_key.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/import_choices.h"
#include "gui/data/import_notes.h"
#include "gui/data/table_dataset.h"
#include "gui/data/table_grid.h"
#include "host/translate.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

void take(Session& session, const Table& table) {
    Metadata metadata;
    metadata.description =
        fromQt(Words::tr("Pasted %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)));
    addTableAsDataset(session, table, Words::tr("Pasted table"), metadata);
}

}  // namespace

bool isDoubtful(const io::Opened& opened) {
    return opened.report.problemCount > 0 || !opened.report.warnings.empty() || opened.table.columnCount() < 2;
}

void pasteAsDataset(Session& session) {
    const std::string text = fromQt(QApplication::clipboard()->text());
    session.jobs().run<io::Opened>(
        KAPOK_TR("gui", "Reading the clipboard"), [text](host::JobContext&) { return io::readClipboardText(text); },
        [&session, text](const host::Outcome<io::Opened>& opened) {
            if (opened.error) session.dialogs().showError(session.window(), *opened.error);
            if (!opened) return;
            if (isDoubtful(*opened.value)) {
                (new PasteDialog(session, text, *opened.value))->open();
            } else {
                take(session, opened.value->table);
            }
        },
        &session);
}

PasteDialog::PasteDialog(Session& session, std::string text, const io::Opened& first)
    : QDialog(session.window()),
      session_(session),
      text_(std::move(text)),
      choices_(new ImportChoices(ImportKind::Clipboard)),
      note_(roleLabel({}, "muted")),
      size_(roleLabel({}, "muted")),
      grid_(new TableGrid) {
    setWindowTitle(tr("Paste as dataset"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(tr("How the copied cells are read"), "title"));
    layout->addWidget(choices_);
    note_->setWordWrap(true);
    layout->addWidget(note_);
    grid_->setProfilesShown(false);
    grid_->setFrameShape(QFrame::StyledPanel);
    grid_->setProperty("role", QStringLiteral("framed"));
    grid_->setMinimumHeight(200);
    grid_->setAccessibleName(tr("Preview"));
    layout->addWidget(grid_, 1);
    auto* last = new QHBoxLayout;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    take_ = buttons->button(QDialogButtonBox::Ok);
    take_->setText(tr("Paste"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
    last->addWidget(size_, 1);
    last->addWidget(buttons);
    layout->addLayout(last);
    connect(choices_, &ImportChoices::changed, this, &PasteDialog::read);
    resize(860, 560);
    show(first);
}

void PasteDialog::read() {
    job_.cancel();
    take_->setEnabled(false);
    const io::OptionTexts asked = choices_->given();
    job_ = session_.jobs().run<io::Opened>(
        KAPOK_TR("gui", "Reading the clipboard"),
        [text = text_, asked](host::JobContext&) { return io::readClipboardText(text, io::parseOptions(asked)); },
        [this, asked](const host::Outcome<io::Opened>& opened) {
            if (asked != choices_->given()) return;
            if (opened.error) showError(*opened.error);
            if (opened) show(*opened.value);
        },
        this);
}

void PasteDialog::show(const io::Opened& opened) {
    if (opened.report.decided) choices_->setFound(io::optionTexts(*opened.report.decided));
    QStringList unfit;
    if (opened.report.problemCount > 0)
        unfit.append(tr("What does not fit: %1").arg(QLocale().toString(qulonglong(opened.report.problemCount))));
    showImportNotes(*note_, unfit, opened.report.warnings, opened.report.notes);
    grid_->setTable(opened.table);
    size_->setText(tr("%1 • %2").arg(rowsText(opened.table.rows()), columnsText(opened.table.columnCount())));
    take_->setEnabled(true);
}

void PasteDialog::showError(const Error& error) {
    setStyleProperty(note_, "role", QStringLiteral("error"));
    note_->setText(host::shownString(error));
    grid_->setTable({});
    size_->clear();
}

QString PasteDialog::note() const { return note_->text(); }

void PasteDialog::keyPressEvent(QKeyEvent* event) {
    if (!isEnterInField(event)) QDialog::keyPressEvent(event);
}

void PasteDialog::accept() {
    if (!take_->isEnabled()) return;
    take(session_, grid_->table());
    QDialog::accept();
}

}  // namespace kapok::gui
