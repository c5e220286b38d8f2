// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <exception>
#include <new>

namespace lutrin::store {

/// The result code of a function that SQLite has called: no exception may pass through its frames.
template <typename Work>
int codeOf(const Work &work)
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    } catch (const std::exception &) {
        return SQLITE_ERROR;
    }
}

} // namespace lutrin::store
