#include "gui/shell/file_commands.h"

#include "database/connection_settings.h"
#include "gui/common/strings.h"
#include "gui/data/table_chooser.h"
#include "gui/shell/import_messages.h"
#include "gui/shell/raster_files.h"
#include "gui/shell/vega_lite_files.h"
#include "host/translate.h"
#include "io/database_import.h"
#include "io/formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <set>

namespace kapok::gui {
namespace {

bool isWorkbook(const QString& path) { return path.endsWith(QStringLiteral(".kapok"), Qt::CaseInsensitive); }

}  // namespace

FileCommands::FileCommands(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_.workbook(), &workbook::Workbook::journalFailed, this, [this](const Error& error) {
        session_.messages().addError(tr("Crash recovery has stopped recording changes. Save your work."), error);
    });
}

QString FileCommands::exampleWorkbook() {
    const QString name = QStringLiteral("examples/guangdong.kapok");
    const QDir beside(QCoreApplication::applicationDirPath());
    for (const auto& folder : {beside.path(), beside.filePath(QStringLiteral("../share/kapok"))}) {
        if (QFileInfo::exists(QDir(folder).filePath(name))) {
            return QFileInfo(QDir(folder).filePath(name)).canonicalFilePath();
        }
    }
    return {};
}

void FileCommands::newWorkbook() {
    if (!mayReplace()) return;
    session_.workbook().newWorkbook();
    emit workbookReplaced();
}

QString FileCommands::openFilter() const {
    QStringList all{QStringLiteral("*.kapok")};
    QStringList filters;
    for (const auto& format : io::formats()) {
        if (!format.reads) continue;
        QStringList patterns;
        for (const auto& extension : format.extensions) patterns.append(QStringLiteral("*.") + toQt(extension));
        all += patterns;
        filters.append(QStringLiteral("%1 (%2)").arg(host::shownString(format.title), patterns.join(QLatin1Char(' '))));
    }
    filters.append(QStringLiteral("%1 (%2)").arg(tr("Rasters and tiles"), rasterPatterns().join(QLatin1Char(' '))));
    all << rasterPatterns() << QStringLiteral("*.gz") << QStringLiteral("*.zst");
    filters.prepend(tr("Kapok workbooks (*.kapok)"));
    filters.prepend(tr("Everything that can be opened (%1)").arg(all.join(QLatin1Char(' '))));
    filters.append(tr("All files (*)"));
    return filters.join(QStringLiteral(";;"));
}

void FileCommands::openDialog() { open(session_.dialogs().openFiles(session_.window(), tr("Open"), openFilter())); }

void FileCommands::open(const QStringList& paths) {
    for (const auto& path : paths) {
        if (isWorkbook(path)) {
            openWorkbook(path);
        } else if (isRasterFile(path)) {
            openRaster(session_, path);
        } else if (isVegaLiteFile(path)) {
            openVegaLite(session_, path);
        } else {
            import(path);
        }
    }
}

void FileCommands::openExample() {
    const QString path = exampleWorkbook();
    if (path.isEmpty()) {
        session_.dialogs().showError(
            session_.window(), Error(KAPOK_TR("gui", "The example is not installed."),
                                     KAPOK_TR("gui", "Install Kapok again, or run ./dev demo in its source folder.")));
        return;
    }
    openWorkbook(path);
}

void FileCommands::openWorkbook(const QString& path) {
    if (!mayReplace()) return;
    if (!session_.guarded([&] { session_.workbook().open(path); })) return;
    remember(path);
    replaced();
    reportMissing();
}

/// What analyses made is asked for at once: their plugins must be there.
void FileCommands::replaced() {
    if (!session_.state().items(ItemKind::Analysis).empty()) session_.loadPlugins();
    emit workbookReplaced();
}

void FileCommands::reportMissing() {
    for (const auto& missing : session_.workbook().missingFiles()) {
        if (!missing.found.empty()) {
            session_.guarded([&] { session_.workbook().relink(missing.dataset, missing.found); });
            session_.messages().add(
                {Severity::Note, tr("A moved file was found again."), toQt(missing.found), {}, missing.dataset});
            continue;
        }
        session_.messages().add(
            {Severity::Warning,
             tr("A file is not where it was: %1").arg(toQt(missing.path)),
             tr("Open the dataset \"%1\" and choose \"Find the file again\".").arg(session_.itemName(missing.dataset)),
             {},
             missing.dataset});
    }
    const workbook::State opened = session_.state();
    const std::string folder = fromQt(QFileInfo(session_.workbook().path()).absolutePath());
    std::set<std::string> told;
    for (const auto& missing : workbook::missingLayerFiles(opened, folder)) {
        if (told.insert(missing.path).second) reportMissingLayer(missing);
    }
}

void FileCommands::reportMissingLayer(const workbook::MissingLayerFile& missing) {
    if (!missing.found.empty()) {
        session_.guarded(
            [&] { session_.workbook().apply(workbook::relinkLayers(session_.state(), missing.path, missing.found)); });
        session_.messages().add(
            {Severity::Note, tr("A moved file was found again."), toQt(missing.found), {}, missing.map});
        return;
    }
    session_.messages().add(
        {Severity::Warning,
         tr("A file is not where it was: %1").arg(toQt(missing.path)),
         tr("Open the map \"%1\" and choose \"Find the file again\".").arg(session_.itemName(missing.map)),
         {},
         missing.map});
}

void FileCommands::import(const QString& path) {
    const io::FilePlace place = io::splitAnyPlace(fromQt(path));
    if (!place.table.empty()) return addTable(path);
    const bool database = io::isDatabasePlace(place.path);
    const auto list = [path](host::JobContext& context) {
        return io::listAnyTables(fromQt(path), [&context](const database::ConnectionSettings& settings) {
            return context.secret(database::credentialName(settings));
        });
    };
    const auto listed = [this, path, database](const host::Outcome<std::vector<io::TableInfo>>& outcome) {
        if (outcome.error) {
            session_.messages().addError({}, *outcome.error);
            session_.dialogs().showError(session_.window(), *outcome.error);
        }
        if (!outcome) return;
        // The one table of a file is found again by itself, whatever it is called next month.
        if (outcome.value->size() <= 1 && !database) return addTable(path);
        for (const auto& name : chooseTables(session_, path, *outcome.value)) {
            addTable(path + QLatin1Char('#') + name);
        }
    };
    const std::string name = database ? place.path : fromQt(QFileInfo(path).fileName());
    session_.jobs().run<std::vector<io::TableInfo>>(KAPOK_TR("gui", "Opening %1").arg(name), list, listed, this);
}

void FileCommands::addTable(const QString& pathAndTable) {
    const auto templates = importTemplates(session_.settings());
    const io::FilePlace place = io::splitAnyPlace(fromQt(pathAndTable));
    if (templates.empty() || io::isDatabasePlace(place.path)) return addTable(pathAndTable, std::nullopt);
    using Found = std::optional<ImportTemplate>;
    session_.jobs().run<Found>(
        KAPOK_TR("gui", "Looking at %1").arg(fromQt(QFileInfo(toQt(place.path)).fileName())),
        [templates, place](host::JobContext&) { return templateFor(templates, place.path, place.table); },
        [this, pathAndTable](const host::Outcome<Found>& found) {
            if (!found.cancelled()) addTable(pathAndTable, found.value.value_or(std::nullopt));
        },
        this);
}

void FileCommands::addTable(const QString& pathAndTable, const std::optional<ImportTemplate>& suited) {
    Id added;
    const io::OptionTexts options = suited ? suited->options : io::OptionTexts();
    const bool there = session_.guarded([&] {
        added = session_.workbook().addFile(fromQt(pathAndTable), {options.begin(), options.end()});
    });
    if (!there) return;
    if (suited) session_.messages().add(templateMessage(session_, added, suited->name));
    remember(toQt(io::splitAnyPlace(fromQt(pathAndTable)).path));
    emit session_.openRequested(added);
    session_.pipeline().requestReport(session_.state(), added, this,
                                      [this, added](const host::Outcome<workbook::DatasetReport>& report) {
                                          if (report)
                                              session_.messages().add(importMessage(session_, added, *report.value));
                                          if (report.error) session_.messages().addError({}, *report.error, added);
                                      });
}

void FileCommands::remember(const QString& path) {
    const QString whole = io::isDatabasePlace(fromQt(path)) ? path : QFileInfo(path).absoluteFilePath();
    QStringList recent = session_.settings().get(host::settings::recentFiles);
    recent.removeAll(whole);
    recent.prepend(whole);
    session_.settings().set(host::settings::recentFiles, QStringList(recent.mid(0, 12)));
}

bool FileCommands::needsPlace() const {
    auto& book = session_.workbook();
    return book.path().isEmpty() || book.isReadOnly() || book.path() == exampleWorkbook();
}

void FileCommands::save() {
    if (needsPlace()) {
        saveAs();
        return;
    }
    session_.guarded([this] {
        session_.workbook().requestSave(this, [this](const std::optional<Error>& error) {
            if (error) session_.dialogs().showError(session_.window(), *error);
        });
    });
}

bool FileCommands::saveNow() {
    if (needsPlace()) return saveAs();
    return session_.guarded([this] { session_.workbook().save(); });
}

bool FileCommands::saveAs() {
    auto& book = session_.workbook();
    const QString name = book.name().isEmpty() ? tr("Workbook") : book.name();
    const QString suggested =
        book.path().isEmpty() || book.path() == exampleWorkbook() ? name + QStringLiteral(".kapok") : book.path();
    QString path =
        session_.dialogs().saveFile(session_.window(), tr("Save as"), suggested, tr("Kapok workbooks (*.kapok)"));
    if (path.isEmpty()) return false;
    if (!isWorkbook(path)) path += QStringLiteral(".kapok");
    if (!session_.guarded([&] { book.saveAs(path); })) return false;
    remember(path);
    return true;
}

void FileCommands::offerRecovery() {
    for (const auto& found : session_.workbook().recoverable()) {
        const QString name = found.workbook.isEmpty() ? tr("A workbook that was never saved") : found.workbook;
        const Question question{
            QStringLiteral("recover"),
            tr("Recover unsaved work?"),
            tr("%1: the program ended on %2 with %3 unsaved changes, the last one: %4.")
                .arg(name, QLocale().toString(found.last, QLocale::ShortFormat),
                     QLocale().toString(qulonglong(found.edits)), host::shownString(found.lastLabel)),
            {Answer::Yes, Answer::Discard, Answer::Cancel},
            tr("Recover")};
        const Answer answer = session_.dialogs().ask(session_.window(), question);
        if (answer == Answer::Discard) session_.workbook().discard(found);
        if (answer != Answer::Yes) continue;
        if (session_.guarded([&] { session_.workbook().recover(found); })) replaced();
        return;
    }
}

bool FileCommands::mayReplace() {
    if (!session_.workbook().isModified()) return true;
    const QString name = session_.workbook().name();
    const Question question{
        QStringLiteral("unsaved"),
        name.isEmpty() ? tr("Save the changes of this workbook?") : tr("Save the changes of \"%1\"?").arg(name),
        tr("Changes that are not saved are lost."),
        {Answer::Save, Answer::Discard, Answer::Cancel},
        {}};
    switch (session_.dialogs().ask(session_.window(), question)) {
        case Answer::Save: return saveNow();
        case Answer::Discard: return true;
        default: return false;
    }
}

bool FileCommands::mayClose() {
    const auto running = session_.jobs().running();
    if (!running.empty()) {
        QStringList titles;
        for (const auto& job : running) titles.append(host::shownString(job.title));
        const Question question{QStringLiteral("jobs-running"),
                                tr("Work is still running. Cancel it and close?"),
                                titles.join(QLatin1Char('\n')),
                                {Answer::Yes, Answer::Cancel},
                                tr("Cancel it and close")};
        if (session_.dialogs().ask(session_.window(), question) != Answer::Yes) return false;
    }
    if (!mayReplace()) return false;
    session_.jobs().cancelAll();
    return true;
}

void FileCommands::relink(const Id& dataset) {
    const QStringList paths = session_.dialogs().openFiles(
        session_.window(), tr("Find the file of \"%1\"").arg(session_.itemName(dataset)), openFilter());
    if (paths.isEmpty()) return;
    session_.guarded([&] { session_.workbook().relink(dataset, fromQt(paths.first())); });
}

void FileCommands::relinkLayers(const Id& map) {
    std::set<std::string> asked;
    for (const auto& missing : workbook::missingLayerFiles(session_.state(), {})) {
        if (missing.map != map || !asked.insert(missing.path).second) continue;
        const QStringList paths = session_.dialogs().openFiles(
            session_.window(), tr("Find the file \"%1\"").arg(QFileInfo(toQt(missing.path)).fileName()),
            tr("All files (*)"));
        if (paths.isEmpty()) return;
        session_.guarded([&] {
            session_.workbook().apply(workbook::relinkLayers(session_.state(), missing.path, fromQt(paths.first())));
        });
    }
}

}  // namespace kapok::gui
