// Markdown as lines that can be stacked into pages.
#pragma once

#include "report/atom.h"
#include "spec/theme.h"

namespace kapok::report {

/// Paragraphs, emphasis, lists, links and simple tables of Markdown, wrapped to `width`; Chinese breaks between
/// characters. The first and the last two lines of a paragraph stay together.
Atoms markdownAtoms(const QString& markdown, double width, const Theme& theme);

}  // namespace kapok::report
