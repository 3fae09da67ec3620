// The words of metadata's choices for people.
#pragma once

#include "spec/metadata.h"

#include <QString>

namespace kapok::gui {

QString words(FieldRole role);
QString words(UpdateFrequency frequency);
/// "GB/T 2260 …" of a shipped list; the id of one that is not known; empty: none.
QString codeListWords(const std::string& id);

}  // namespace kapok::gui
