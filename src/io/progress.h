// Progress and cancelling of reads and writes, shared with the layer below.
#pragma once

#include "database/progress.h"

namespace kapok::io {

using Progress = database::Progress;

}  // namespace kapok::io
