// A report of a workbook as a file.
#pragma once

#include "cli/session.h"

namespace kapok::cli {

/// Brings everything the report shows up to date and writes its pages. Throws Error for another ending than pdf and
/// html.
void writeReport(Session& session, const Id& report, const std::string& path);

}  // namespace kapok::cli
