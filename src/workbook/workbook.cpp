#include "workbook/workbook.h"

#include "io/data_package.h"
#include "io/database_import.h"
#include "io/formats.h"
#include "sdk/error.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace kapok::workbook {
namespace {

Fingerprint fingerprintOf(const std::string& path) {
    const auto found = io::fingerprint(path);
    return {static_cast<std::int64_t>(found.size), found.modified, found.hash};
}

/// Microseconds since 1970, UTC.
std::int64_t now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

/// The edit with paths of sources made absolute from `folder`.
Edit withAbsolutePaths(Edit edit, const QString& folder) {
    for (auto& change : edit.changes) {
        auto* put = std::get_if<Put>(&change);
        auto* dataset = put ? std::get_if<Dataset>(&put->item.value) : nullptr;
        if (!dataset || dataset->source.path.empty() || io::isDatabasePlace(dataset->source.path)) continue;
        const QString path = QDir(folder).absoluteFilePath(QString::fromStdString(dataset->source.path));
        dataset->source.path = QDir::cleanPath(path).toStdString();
    }
    return edit;
}

}  // namespace

Workbook::Workbook(host::Jobs& jobs, const host::PluginHost& plugins, WorkbookOptions options, QObject* parent)
    : QObject(parent), jobs_(jobs), options_(std::move(options)), pipeline_(jobs, plugins) {
    if (options_.recoveryFolder.isEmpty() && options_.journal) options_.recoveryFolder = standardRecoveryFolder();
    connect(&history_, &History::stateChanged, this, [this](const State& before, const State& after) {
        selections_.follow(before, after);
        journalChange(before, after);
        emit stateChanged(before, after);
    });
    connect(&history_, &History::modifiedChanged, this, &Workbook::modifiedChanged);
    autosave_.setInterval(options_.autosaveSeconds * 1000);
    connect(&autosave_, &QTimer::timeout, this, &Workbook::autosave);
    if (options_.journal) autosave_.start();
}

Workbook::~Workbook() = default;

void Workbook::newWorkbook(State state) { adopt(LoadedFile{std::move(state)}, {}, nullptr); }

void Workbook::open(const QString& given) {
    const QString path = QFileInfo(given).absoluteFilePath();
    LoadedFile loaded = readKapokFile(path.toStdString());
    // Opened again here: the lock stays as it is.
    adopt(std::move(loaded), path, path == path_ ? lock_ : nullptr);
}

void Workbook::adopt(LoadedFile loaded, const QString& path, std::shared_ptr<FileLock> lock) {
    journal_.reset();
    ++openings_;
    path_ = path;
    lock_ = std::move(lock);
    store_ = std::move(loaded.store);
    readOnlyReason_ = {};
    if (!path_.isEmpty()) takeLock();
    selections_.clearAll();
    history_.reset(std::move(loaded.state));
    emit fileChanged();
}

void Workbook::takeLock() {
    if (!QFileInfo(path_).isWritable()) {
        readOnlyReason_ = KAPOK_TR("workbook", "The workbook is read-only: its file is write-protected.");
        return;
    }
    if (lock_) return;
    auto lock = std::make_shared<FileLock>(path_);
    if (lock->take()) {
        lock_ = std::move(lock);
    } else {
        readOnlyReason_ = lock->reason();
    }
}

QString Workbook::name() const { return QFileInfo(path_).completeBaseName(); }

QString Workbook::folder() const { return path_.isEmpty() ? QDir::currentPath() : QFileInfo(path_).absolutePath(); }

void Workbook::checkMaySave() const {
    if (path_.isEmpty()) {
        throw Error(KAPOK_TR("workbook", "The workbook has no file yet."),
                    KAPOK_TR("workbook", "Choose a name and a folder for it."));
    }
    if (isReadOnly()) {
        throw Error(readOnlyReason_, KAPOK_TR("workbook", "Save it under another name."), {path_.toStdString(), 0, {}});
    }
}

std::shared_ptr<FileLock> Workbook::lockFor(const QString& path) const {
    if (path == path_) {
        checkMaySave();
        return lock_;
    }
    auto lock = std::make_shared<FileLock>(path);
    if (lock->take()) return lock;
    throw Error(lock->reason(), KAPOK_TR("workbook", "Save it under another name."), {path.toStdString(), 0, {}});
}

void Workbook::save() {
    checkMaySave();
    saveAs(path_);
}

void Workbook::saveAs(const QString& given) {
    const QString path = QFileInfo(given).absoluteFilePath();
    auto lock = lockFor(path);
    writeKapokFile(state(), path.toStdString(), store_.get(), history_.undoLabel());
    saved(path, std::move(lock), state());
}

void Workbook::saved(const QString& path, std::shared_ptr<FileLock> lock, const State& written) {
    const bool moved = path != path_;
    path_ = path;
    lock_ = std::move(lock);
    readOnlyReason_ = {};
    history_.markClean(written);
    // The next save copies what is now in this file.
    if (!written.tables().empty()) store_ = std::make_shared<ChunkStore>(path.toStdString());
    try {
        if (journal_) journal_->saved(path_, written);
        if (journal_ && !written.same(state())) journal_->append(difference(written, state(), history_.undoLabel()));
    } catch (const Error& error) {
        journal_.reset();
        emit journalFailed(error);
    }
    if (moved) emit fileChanged();
}

void Workbook::requestSave(QObject* receiver, Done done) {
    checkMaySave();
    startSave(path_, lock_, receiver, std::move(done));
}

void Workbook::requestSaveAs(const QString& given, QObject* receiver, Done done) {
    const QString path = QFileInfo(given).absoluteFilePath();
    startSave(path, lockFor(path), receiver, std::move(done));
}

void Workbook::startSave(const QString& path, std::shared_ptr<FileLock> lock, QObject* receiver, Done done) {
    if (saving_) {
        throw Error(KAPOK_TR("workbook", "The workbook is being saved at this moment."),
                    KAPOK_TR("workbook", "Wait until it is saved."));
    }
    saving_ = true;
    jobs_.start(
        KAPOK_TR("workbook", "Saving the workbook"),
        [written = state(), path, store = store_, label = history_.undoLabel()](host::JobContext&) {
            writeKapokFile(written, path.toStdString(), store.get(), label);
        },
        [this, written = state(), path, lock, opened = openings_, known = QPointer<QObject>(receiver),
         asked = receiver != nullptr, done = std::move(done)](const host::JobEnd& end) {
            saving_ = false;
            const bool well = end.status == host::JobStatus::Done;
            if (well && opened == openings_) saved(path, lock, written);
            if (!done || (asked && !known)) return;
            done(end.error);
        },
        this);
}

void Workbook::apply(const Edit& edit) { history_.apply(withAbsolutePaths(edit, folder())); }

Id Workbook::addDatabase(const std::string& address, const std::string& table,
                         const std::map<std::string, std::string>& options) {
    const database::ConnectionSettings settings = database::parseConnectionAddress(address);
    Dataset dataset;
    dataset.source = {.kind = SourceKind::Database, .path = address, .table = table, .options = options};
    dataset.source.fingerprint.modified = now();
    Id added;
    const std::string named = database::parseTablePlace(table).table;
    apply(addItem(state(), dataset, named.empty() ? settings.database : named, &added));
    return added;
}

void Workbook::readAgain(const Id& dataset) { apply(workbook::readAgain(state(), dataset, now())); }

Id Workbook::addFile(const std::string& pathAndTable, const std::map<std::string, std::string>& options) {
    if (io::isDatabasePlace(pathAndTable)) {
        const io::FilePlace table = io::splitAnyPlace(pathAndTable);
        return addDatabase(table.path, table.table, options);
    }
    const io::FilePlace place = io::splitPlace(pathAndTable);
    const QFileInfo file(QDir(folder()).absoluteFilePath(QString::fromStdString(place.path)));
    Dataset dataset;
    dataset.source.path = QDir::cleanPath(file.absoluteFilePath()).toStdString();
    dataset.source.table = place.table;
    dataset.source.options = options;
    dataset.source.fingerprint = fingerprintOf(dataset.source.path);
    if (io::isDataPackage(dataset.source.path)) {
        const io::PackageTable described = io::packageTable(dataset.source.path, place.table);
        dataset.source.table = described.name;
        dataset.metadata = described.metadata;
    }
    Id added;
    const std::string& table = dataset.source.table;
    const std::string name = table.empty() ? file.completeBaseName().toStdString() : table;
    apply(addItem(state(), dataset, name, &added));
    return added;
}

std::vector<MissingFile> Workbook::missingFiles() const {
    return workbook::missingFiles(state(), path_.isEmpty() ? std::string() : folder().toStdString());
}

void Workbook::relink(const Id& dataset, const std::string& path) {
    apply(workbook::relink(state(), dataset, path, fingerprintOf(path)));
}

void Workbook::embed(const Id& dataset, RunContext* context) {
    apply(workbook::embed(state(), dataset, pipeline_.sourceTable(state(), dataset, context)));
}

void Workbook::requestEmbed(const Id& dataset, QObject* receiver, Done done) {
    const auto take = [this, dataset, done = std::move(done)](host::Outcome<Embeddable> made) {
        std::optional<Error> error = std::move(made.error);
        try {
            if (made) apply(workbook::embed(state(), dataset, made.value->table, made.value->key));
        } catch (const Error& refused) {
            error = refused;
        }
        if (done) done(error);
    };
    pipeline_.requestEmbeddable(state(), dataset, receiver, take);
}

void Workbook::unembed(const Id& dataset) { apply(workbook::unembed(state(), dataset)); }

// --- journal ------------------------------------------------------------------------------------------------------

void Workbook::journalChange(const State& before, const State& after) {
    if (!options_.journal || !isModified()) {
        // Back at what is on disk: nothing is left to recover.
        journal_.reset();
        return;
    }
    try {
        if (!journal_)
            journal_ = std::make_unique<Journal>(options_.recoveryFolder, path_, before, 0,
                                                 path_.isEmpty() ? before.tables() : Tables{});
        const Text label = history_.undoLabel();
        journal_->append(difference(before, after, label));
    } catch (const Error& error) {
        journal_.reset();
        emit journalFailed(error);
    }
}

void Workbook::autosave() {
    try {
        if (journal_) journal_->compact(state());
    } catch (const Error& error) {
        journal_.reset();
        emit journalFailed(error);
    }
}

std::vector<RecoverableSession> Workbook::recoverable() const {
    return options_.journal ? recoverableSessions(options_.recoveryFolder) : std::vector<RecoverableSession>{};
}

void Workbook::discard(const RecoverableSession& session) { discardSession(session); }

bool Workbook::recover(const RecoverableSession& session) {
    RecoveredState recovered = recoverSession(session);
    // Changes to another file than the one there now must not replace it unasked.
    const bool atHome = !session.workbook.isEmpty() && !session.workbookChanged;
    adopt(LoadedFile{recovered.state}, atHome ? session.workbook : QString(), nullptr);
    history_.markUnsaved();
    if (options_.journal) {
        journal_ = std::make_unique<Journal>(options_.recoveryFolder, path_, state(), session.edits, recovered.unsaved);
    }
    discardSession(session);
    return recovered.complete;
}

}  // namespace kapok::workbook
