// The `.kapok` file: one SQLite database with the items as JSON and embedded tables as compressed chunks.
#pragma once

#include "workbook/chunk_store.h"
#include "workbook/state.h"

#include <QLockFile>

namespace kapok::workbook {

/// "KAPK", the application_id of the database.
inline constexpr std::int32_t kapokApplicationId = 0x4B41504B;
/// user_version of the files written. Older ones are read, newer ones refused.
inline constexpr int kapokSchemaVersion = 1;

struct LoadedFile {
    State state;                        ///< paths of sources absolute
    std::shared_ptr<ChunkStore> store;  ///< where embedded tables read their chunks from; null when there are none
    Text lastEdit = {};                 ///< label of the last step of undo when it was saved
};

/// Embedded tables are not read before they are needed. Throws a different Error each for: nothing there, a folder, no
/// permission, an empty file, another kind of file, a cut-off file, a damaged one, a newer schema. O(items).
LoadedFile readKapokFile(const std::string& path);

/// Writes a new file beside `path`, brings it to the disk, then puts it in place: after a crash either the old or the
/// new one is there, whole. Paths of sources below the file's folder are stored relative to it. Chunks that `store`
/// has are copied as they are. Throws Error (no permission, disk full, folder missing).
void writeKapokFile(const State& state, const std::string& path, ChunkStore* store = nullptr,
                    const Text& lastEdit = {});

/// Keeps a workbook from being written by two programs at once: a lock file beside it.
class FileLock {
public:
    explicit FileLock(const QString& workbook);
    ~FileLock();

    /// False when another program has it, or when the folder cannot be written: see `reason`.
    bool take();
    const Text& reason() const { return reason_; }

    static QString lockPath(const QString& workbook);

private:
    QLockFile lock_;
    Text reason_;
};

// --- linked files -------------------------------------------------------------------------------------------------

struct MissingFile {
    Id dataset;
    std::string path;   ///< where it was
    std::string found;  ///< a file that may be it; empty: none was found, ask
};

/// A file of the same name: at the same place relative to `folder` (the workbook's), in the folder, or below it along
/// the last parts of the old path. Empty when there is none.
std::string findMoved(const std::string& path, const std::string& folder);

/// Datasets read from files that are not there.
std::vector<MissingFile> missingFiles(const State& state, const std::string& folder);

/// The state with paths of sources made absolute from `folder`, or relative to it where they lie below it.
State withAbsolutePaths(const State& state, const std::string& folder);
State withRelativePaths(const State& state, const std::string& folder);

}  // namespace kapok::workbook
