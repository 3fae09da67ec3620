// Statements that were run before, kept among the user's settings.
#pragma once

#include "host/settings.h"

namespace kapok::gui {

/// Newest first, each once.
QStringList sqlHistory(const host::Settings& settings);

/// Statements that may hold a secret (a password, a token, an address with one) are not kept. At most 200 are.
void rememberSql(host::Settings& settings, const QString& statement);

/// A literal stands beside a word such as password, or looks like an address that holds one.
bool mayHoldSecret(const QString& statement);

}  // namespace kapok::gui
