// The pages before the text: title and contents.
#pragma once

#include "report/layout.h"
#include "spec/theme.h"

namespace kapok::report {

Page titlePage(const Report& report, const PageSetup& setup, const Theme& theme);

/// The table of contents with page numbers (counted from 1). How many pages it takes does not depend on the numbers.
std::vector<Page> contentsPages(const std::vector<ContentsEntry>& headings, const PageSetup& setup, const Theme& theme);

}  // namespace kapok::report
