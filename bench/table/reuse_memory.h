// Freed memory is kept for the next run. The first touch of fresh memory takes as long as a kernel itself, and its
// share grows with the rows: what is measured here is the work.
#pragma once

#include <limits>  // says whether the C library is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kapok {

inline void reuseMemory() {
#ifdef __GLIBC__
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_ARENA_MAX, 1);
#endif
}

}  // namespace kapok
