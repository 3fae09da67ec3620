// Which analysis is meant by a few words.
#pragma once

#include "sdk/module.h"

#include <QString>

namespace kapok::gui {

/// How well the words fit the module: 0 when there are no words, -1 when one of them is nowhere in its title, id,
/// summary or help. Titles and summaries count in the language of the program and in English, for many methods are
/// known by their English names; what stands in the title counts most.
int moduleScore(const ModuleInfo& info, const QString& words);

}  // namespace kapok::gui
