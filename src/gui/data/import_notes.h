// What reading a table found worth saying, under the choices of a dialog.
#pragma once

#include "sdk/text.h"

#include <QStringList>

#include <vector>

class QLabel;

namespace kapok::gui {

/// The first few, warnings before notes; all of them as the tool tip. `first` are warnings of the dialog's own.
void showImportNotes(QLabel& label, const QStringList& first, const std::vector<Text>& warnings,
                     const std::vector<Text>& notes);

}  // namespace kapok::gui
