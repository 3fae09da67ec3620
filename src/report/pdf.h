// Pages as a PDF: vectors, embedded fonts, text that comes back as it went in, an outline of the headings.
#pragma once

#include "report/layout.h"

namespace kapok::report {

/// Throws Error when the file cannot be written; what was there then stays whole.
void writePdf(const QString& path, const Layout& layout, const QString& title);

}  // namespace kapok::report
