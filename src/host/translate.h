// Texts and errors in the language of the program.
#pragma once

#include "sdk/error.h"
#include "sdk/type.h"

#include <QString>

#include <string>
#include <vector>

namespace kapok::host {

/// The text translated by the installed translators (English where there is no translation), its places filled. UTF-8.
std::string shown(const Text& text);
QString shownString(const Text& text);
/// Each on a line of its own.
std::string shownLines(const std::vector<Text>& texts);

/// What stands between the words of a list: ", ", in Chinese "、".
QString listSeparator();
QString joinList(const QStringList& words);

/// One line: where, what happened, what to do.
std::string shown(const Error& error);
QString shownString(const Error& error);

/// The type of a column in words.
std::string shown(Type type);

/// Loads the program's translation for a language ("zh_CN", "en"; empty: the locale's) and installs it in place of the
/// one before. English is built in. Looks in the resources `:/translations`, then in the installed folder.
/// Returns the language now shown: "en" or the name of the translation found. GUI thread only.
QString installTranslation(const QString& language = {});

}  // namespace kapok::host
