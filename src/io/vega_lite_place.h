// Where the rows of a Vega-Lite document are.
#pragma once

#include "spec/vega_lite.h"

#include <string>

namespace kapok::io {

/// The file of the document's rows: the one it names, beside the document at `path`, or one written into `folder` for
/// rows that stand in the document itself. Throws Error for an address on a network, and for no data at all.
std::string placeOfVegaLiteData(const std::string& path, const VegaLiteData& data, const std::string& folder);

}  // namespace kapok::io
