// Files that datasets are read from: where they lie as seen from the workbook, and finding those that moved.
#pragma once

#include "workbook/state.h"

namespace kapok::workbook {

struct MissingFile {
    Id dataset;
    std::string path;   ///< where it was
    std::string found;  ///< a file that may be it; empty: none was found, ask
    bool operator==(const MissingFile&) const = default;
};

/// A file of the same name below `folder` (the workbook's) or the two folders above it, along the last parts of the
/// old path: /old/place/data/a.csv is found as FOLDER/data/a.csv or FOLDER/a.csv. Empty when there is none.
std::string findMoved(const std::string& path, const std::string& folder);

/// Datasets read from files that are not there.
std::vector<MissingFile> missingFiles(const State& state, const std::string& folder);

/// The state with paths of sources made absolute from `folder`, or relative to it where they lie below it.
State withAbsolutePaths(const State& state, const std::string& folder);
State withRelativePaths(const State& state, const std::string& folder);

}  // namespace kapok::workbook
