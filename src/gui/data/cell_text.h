// Cells as they are typed: between the canonical text that steps record and what people write.
#pragma once

#include "table/column.h"

#include <QString>

#include <optional>

namespace kapok::gui {

/// What an editor of the cell begins with: all digits, no grouping; empty for a missing value.
QString typedText(const Column& column, std::size_t row);

/// The canonical text (table/format.h) of what was typed; nothing when it is no value of the type. Numbers are taken
/// in the locale's form and in the plain one, dates also as 2024/3/5, yes and no in words.
std::optional<std::string> canonicalText(Type type, const QString& typed);

/// The value as a literal of the formula language.
std::string literalOf(const Column& column, std::size_t row);
/// The same from the canonical text.
std::string literalOf(Type type, const std::string& canonical);

}  // namespace kapok::gui
