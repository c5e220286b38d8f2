// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/heap.h"

#include <cstdlib> // says whether the library is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace lutrin::search {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int mostKept = 256 << 20;   // bytes
    constexpr int largestKept = 32 << 20; // the most that glibc accepts
    mallopt(M_TRIM_THRESHOLD, mostKept);
    mallopt(M_MMAP_THRESHOLD, largestKept);
#endif
}

} // namespace lutrin::search
