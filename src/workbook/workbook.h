// An open workbook: what the window and the command line work with.
#pragma once

#include "workbook/file_lock.h"
#include "workbook/history.h"
#include "workbook/journal.h"
#include "workbook/kapok_file.h"
#include "workbook/linked_files.h"
#include "workbook/pipeline.h"
#include "workbook/selection_bus.h"

#include <QTimer>

namespace kapok::workbook {

struct WorkbookOptions {
    bool journal = true;          ///< keep a crash journal (the window; not the command line)
    QString recoveryFolder = {};  ///< empty: the user's
    int autosaveSeconds = 60;     ///< how often the journal is shortened to one state
};

/// Tells that work in the background has ended: null when it went well.
using Done = std::function<void(const std::optional<Error>& error)>;

/// Used from one thread. Functions that read or write files throw Error and leave the workbook as it was.
class Workbook : public QObject {
    Q_OBJECT

public:
    Workbook(host::Jobs& jobs, const host::PluginHost& plugins, WorkbookOptions options = {},
             QObject* parent = nullptr);
    /// Ends the journal: nothing is left to recover. Ask for unsaved changes before.
    ~Workbook() override;

    void newWorkbook(State state = {});
    /// Opens a `.kapok` file; read-only when it is open elsewhere or its folder cannot be written (see
    /// readOnlyReason).
    void open(const QString& path);
    /// Throws Error when there is no path yet or the workbook is read-only.
    void save();
    void saveAs(const QString& path);
    /// The same in the background: `done` comes on this thread with the error, if any. Edits made meanwhile are not in
    /// the file. Throws Error as `save` and `saveAs` do before they write, and while another save is under way.
    void requestSave(QObject* receiver, Done done);
    void requestSaveAs(const QString& path, QObject* receiver, Done done);

    bool isModified() const { return history_.isModified(); }
    bool isReadOnly() const { return !readOnlyReason_.empty(); }
    const Text& readOnlyReason() const { return readOnlyReason_; }
    /// Empty before the first save.
    const QString& path() const { return path_; }
    /// The file's name without extension; empty before the first save.
    QString name() const;

    const State& state() const { return history_.state(); }
    History& history() { return history_; }
    const History& history() const { return history_; }
    Pipeline& pipeline() { return pipeline_; }
    SelectionBus& selections() { return selections_; }

    /// Applies an edit as one step of undo. Relative paths of sources are taken from the workbook's folder, or the
    /// working folder before the first save. Throws Error when it is refused.
    void apply(const Edit& edit);
    void undo() { history_.undo(); }
    void redo() { history_.redo(); }

    /// Adds the table of a file or database, "path" or "path#table", as a dataset. The file is looked at, not read.
    Id addFile(const std::string& pathAndTable, const std::map<std::string, std::string>& options = {});
    /// Adds a table of a database, or with the option "sql" the answer of a statement. The address holds no password;
    /// the server is asked when the rows are needed, with the job's secret of the name database::credentialName.
    Id addDatabase(const std::string& address, const std::string& table,
                   const std::map<std::string, std::string>& options = {});
    /// A dataset of a database is read anew when it is next needed.
    void readAgain(const Id& dataset);
    /// Datasets whose file is not where it was, with the place where a file of that name is, if any.
    std::vector<MissingFile> missingFiles() const;
    /// The dataset's file is now here. Throws Error when it cannot be read.
    void relink(const Id& dataset, const std::string& path);
    /// Reads the source now and keeps it in the workbook.
    void embed(const Id& dataset, RunContext* context = nullptr);
    /// The same in the background.
    void requestEmbed(const Id& dataset, QObject* receiver, Done done);
    void unembed(const Id& dataset);

    /// Work of sessions that did not end well. Empty without a journal.
    std::vector<RecoverableSession> recoverable() const;
    /// Takes over the state of such a session, as unsaved changes of its workbook; the session is then gone. False when
    /// embedded tables could not be recovered.
    bool recover(const RecoverableSession& session);
    /// Removes what was kept of it.
    void discard(const RecoverableSession& session);

signals:
    void stateChanged(const kapok::workbook::State& before, const kapok::workbook::State& after);
    void modifiedChanged(bool modified);
    /// The path or whether the workbook is read-only.
    void fileChanged();
    /// Edits are no longer kept for a crash: say so, and that the work should be saved.
    void journalFailed(const kapok::Error& error);

private:
    void adopt(LoadedFile loaded, const QString& path, std::shared_ptr<FileLock> lock);
    void takeLock();
    void checkMaySave() const;
    std::shared_ptr<FileLock> lockFor(const QString& path) const;
    void startSave(const QString& path, std::shared_ptr<FileLock> lock, QObject* receiver, Done done);
    void saved(const QString& path, std::shared_ptr<FileLock> lock, const State& state);
    QString folder() const;
    void journalChange(const State& before, const State& after);
    void autosave();

    host::Jobs& jobs_;
    WorkbookOptions options_;
    History history_;
    Pipeline pipeline_;
    SelectionBus selections_;
    QString path_;
    Text readOnlyReason_;
    std::shared_ptr<ChunkStore> store_;
    std::shared_ptr<FileLock> lock_;  // shared with a save under way
    bool saving_ = false;
    quint64 openings_ = 0;  // another workbook may be opened while one is saved
    std::unique_ptr<Journal> journal_;
    QTimer autosave_;
};

}  // namespace kapok::workbook
