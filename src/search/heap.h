// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lutrin::search {

/// Has the process keep what searches free for those that follow. In a library of a million a
/// search works in some dozen pieces of megabytes; malloc gives these back to the system one by
/// one, and asking for them anew takes longer than the search itself. For main(), before there are
/// threads; without effect where another allocator than glibc's is in its place.
void keepFreedMemory();

} // namespace lutrin::search
