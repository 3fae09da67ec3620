// The `.kapok` file: one SQLite database with the items as JSON and embedded tables as compressed chunks.
#pragma once

#include "workbook/chunk_store.h"
#include "workbook/state.h"

namespace kapok::workbook {

/// "KAPK", the application_id of the database.
inline constexpr std::int32_t kapokApplicationId = 0x4B41504B;
/// user_version of the files written. Older ones are read, newer ones refused.
inline constexpr int kapokSchemaVersion = 1;

struct LoadedFile {
    State state;                                  ///< paths of sources absolute
    std::shared_ptr<ChunkStore> store = nullptr;  ///< where embedded tables read their chunks from; null: none
    Text lastEdit = {};                           ///< label of the last step when it was saved
};

/// Embedded tables are not read before they are needed. Throws a different Error each for: nothing there, a folder, no
/// permission, an empty file, another kind of file, a cut-off file, a damaged one, a newer schema. O(items), and
/// O(bytes) for small files, which are checked as a whole.
LoadedFile readKapokFile(const std::string& path);

/// Writes a new file beside `path`, brings it to the disk, then puts it in place: after a crash either the old or the
/// new one is there, whole. Paths of sources below the file's folder are stored relative to it. Chunks that `store`
/// has are copied as they are. Throws Error (no permission, disk full, folder missing).
void writeKapokFile(const State& state, const std::string& path, ChunkStore* store = nullptr,
                    const Text& lastEdit = {});

}  // namespace kapok::workbook
