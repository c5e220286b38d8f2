// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cerrno>
#include <string>
#include <system_error>

namespace lutrin {

/// Why the system refused the call of this thread that has just failed, in English, for
/// `Error::detail`; empty where it said nothing. For streams, which keep no cause of their own:
/// right after the failure, before another call can change errno.
inline std::string systemMessage()
{
    return errno == 0 ? std::string() : std::generic_category().message(errno);
}

} // namespace lutrin
