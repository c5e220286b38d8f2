// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <utility>

namespace lutrin {

/// Why something failed. The words for people are written by `cli` and `gui` from the cause, the
/// subject and the position; `Error::detail` is a technical addition that is never translated.
enum class Cause {
    NotFound,      ///< the subject (file, document, style, term …) does not exist
    CannotRead,    ///< the system refused to read the subject
    CannotWrite,   ///< the system refused to write the subject, a full disk included
    Malformed,     ///< not well-formed: the parser could not go on
    Invalid,       ///< well-formed, but against the format's schema or rules
    LimitExceeded, ///< larger or deeper than what is accepted; detail names the limit
    Unsupported,   ///< understood, but this version cannot do it
    Foreign,       ///< a file that is not of the expected kind
    NewerVersion,  ///< made by a newer Lutrin: refused and left unchanged
    ReadOnly,      ///< the library is open read-only (another Lutrin writes)
    Corrupt,       ///< the library failed its own integrity checks
    Cancelled,     ///< the caller's stop token asked for it
    Internal,      ///< a defect of ours
};

/// A place in a text file. Lines and columns count from 1; 0 means unknown.
struct Position {
    int line = 0;
    int column = 0;

    bool operator==(const Position &) const = default;
};

/// A failure as a value: what failed, why, and where.
struct Error {
    Cause cause = Cause::Internal;
    std::string subject; ///< a path, an id, a style's name, or an expression
    Position position;
    std::string detail; ///< the underlying library's own words (English), may be empty

    bool operator==(const Error &) const = default;
};

} // namespace lutrin
