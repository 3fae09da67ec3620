// A report as one HTML page that needs no other file: pictures are vectors inside it.
#pragma once

#include "report/content.h"

#include <QLocale>

namespace kapok::cli {

/// Throws Error when the file cannot be written.
void writeReportHtml(const std::string& path, const Report& report, const std::vector<report::Content>& contents,
                     const QLocale& locale);

}  // namespace kapok::cli
