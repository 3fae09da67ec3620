// The rasters and base maps that layers of maps draw: finding those that moved.
#pragma once

#include "workbook/edit.h"

namespace kapok::workbook {

struct MissingLayerFile {
    Id map = {};
    std::size_t layer = 0;
    std::string path = {};   ///< where it was
    std::string found = {};  ///< a file that may be it (findMoved); empty: none was found, ask
    bool operator==(const MissingLayerFile&) const = default;
};

/// Layers whose file is not there. `folder` of the workbook; empty: none is looked for.
std::vector<MissingLayerFile> missingLayerFiles(const State& state, const std::string& folder);

/// All layers of the workbook that draw the file at `path` draw `found` from now on. Throws Error when none does.
Edit relinkLayers(const State& state, const std::string& path, const std::string& found);

}  // namespace kapok::workbook
