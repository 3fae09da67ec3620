// A column on its way from the list of columns to a shelf or a chart.
#pragma once

#include <QString>

class QMimeData;

namespace kapok::gui {

/// The column that is dragged; empty: none.
QString draggedField(const QMimeData* data);

}  // namespace kapok::gui
