// The pages before the text: title and contents.
#pragma once

#include "report/layout.h"
#include "spec/theme.h"

namespace kapok::report {

Page titlePage(const Report& report, const PageSetup& setup, const Theme& theme);

/// How many pages the contents of so many headings need.
std::size_t contentsPageCount(std::size_t headings, const PageSetup& setup);

/// The table of contents with page numbers (counted from 1).
std::vector<Page> contentsPages(const std::vector<ContentsEntry>& headings, const PageSetup& setup, const Theme& theme);

}  // namespace kapok::report
