// Fresh memory in large pages.
#pragma once

#include <cstddef>

namespace kapok {

/// Asks the system for large pages under memory that nothing was written to yet, where there is enough of it: its first
/// touch then costs a fraction. No more than a hint.
void askForLargePages(void* begin, std::size_t bytes);

}  // namespace kapok
