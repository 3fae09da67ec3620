#include "gui/data/export_table.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"
#include "io/formats.h"
#include "table/take.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportTable)
};

void write(Session& session, const Exported& exported, const QString& path, io::WriteOptions options) {
    options.provenance = exported.provenance;
    session.jobs().start(
        KAPOK_TR("gui", "Writing %1").arg(fromQt(QFileInfo(path).fileName())),
        [table = exported.table, order = exported.order, path, options](host::JobContext& context) {
            const Table leaving = order ? take(table, *order, Control{[&] { return context.cancelled(); }, {}}) : table;
            const io::Progress progress{[&context](double done) { context.progress(done); },
                                        [&context] { return context.cancelled(); }};
            io::writeFile(leaving, fromQt(path), options, progress);
        },
        [&session, path](const host::JobEnd& end) {
            if (end.error) {
                session.messages().addError({}, *end.error);
                session.dialogs().showError(session.window(), *end.error);
            } else if (end.status == host::JobStatus::Done) {
                session.messages().add({Severity::Success, Words::tr("Written: %1").arg(path), {}, {}, {}});
            }
        },
        &session);
}

}  // namespace

QStringList tableExportFilters() {
    QStringList filters;
    for (const auto& format : io::formats()) {
        if (!format.writes) continue;
        filters.append(
            QStringLiteral("%1 (*.%2)").arg(host::shownString(format.title), toQt(format.extensions.front())));
    }
    return filters;
}

void askAndExport(Session& session, const Exported& exported) {
    const QString path = session.dialogs().saveFile(session.window(), Words::tr("Export \"%1\"").arg(exported.name),
                                                    exported.name + QStringLiteral(".csv"),
                                                    tableExportFilters().join(QStringLiteral(";;")));
    if (!path.isEmpty()) exportTable(session, exported, path);
}

void exportTable(Session& session, const Exported& exported, const QString& path) {
    // Of a filtered view fewer rows leave than the table has.
    const Table& table = exported.table;
    const bool fewer = exported.order && exported.order->size() < table.rows();
    const bool possible = session.guarded(
        [&] { io::requireWritable(fewer ? slice(table, 0, exported.order->size()) : table, fromQt(path)); });
    if (!possible) return;
    const io::WriteChoices choices = io::writeChoices(fromQt(path));
    if (!choices.any()) return write(session, exported, path, {});
    auto* dialog = new ExportDialog(session, path, choices);
    QObject::connect(dialog, &QDialog::accepted, &session,
                     [&session, exported, path, dialog] { write(session, exported, path, dialog->options()); });
    dialog->open();
}

ExportDialog::ExportDialog(Session& session, const QString& path, const io::WriteChoices& choices)
    : QDialog(session.window()), rows_(new QVBoxLayout) {
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(tr("How %1 is written").arg(QFileInfo(path).fileName()), "title"));
    rows_->setSpacing(10);
    layout->addLayout(rows_);
    if (choices.byteOrderMark) {
        addChoice("bom", tr("Mark the file as UTF-8 for spreadsheets"),
                  tr("Excel shows Chinese wrongly without the mark; some other programs read it as part of the first "
                     "name."),
                  true);
    }
    if (choices.escapeFormulas) {
        addChoice("escape-formulas", tr("Put an apostrophe before texts that look like formulas"),
                  tr("A spreadsheet runs a text that begins with = + - or @ as a formula, which can do harm when the "
                     "data come from others. Other programs see the apostrophe as part of the text."),
                  false);
    }
    if (choices.sideFile) {
        const QString name = QFileInfo(toQt(io::sideFilePath(fromQt(path)))).fileName();
        addChoice("about", tr("Say in a file beside it where the rows are from"),
                  tr("%1 names the source, the filters and the steps: this format has no place for them.").arg(name),
                  false);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

void ExportDialog::addChoice(const char* key, const QString& text, const QString& reason, bool checked) {
    auto* one = new QVBoxLayout;
    one->setSpacing(2);
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(key));
    box->setChecked(checked);
    box->setAccessibleDescription(reason);
    auto* why = roleLabel(reason, "muted");
    why->setWordWrap(true);
    why->setIndent(22);
    one->addWidget(box);
    one->addWidget(why);
    rows_->addLayout(one);
}

io::WriteOptions ExportDialog::options() const {
    const auto chosen = [this](const char* key) { return box(key) && box(key)->isChecked(); };
    io::WriteOptions options;
    options.byteOrderMark = chosen("bom");
    options.escapeFormulas = chosen("escape-formulas");
    options.sideFile = chosen("about");
    return options;
}

QCheckBox* ExportDialog::box(const char* key) const { return findChild<QCheckBox*>(QLatin1String(key)); }

}  // namespace kapok::gui
