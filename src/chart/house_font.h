// The family that charts, maps and reports are written in.
#pragma once

#include <QString>

namespace kapok::chart {

/// For all that is drawn from now on; empty: the application's. Set from the thread of the window.
void setHouseFont(const QString& family);

}  // namespace kapok::chart
