// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// A text in UTF-8 and how it got there.
struct DecodedText {
    std::string text;     ///< valid UTF-8 without byte order mark, NUL and control characters
    std::string encoding; ///< what the bytes really were: `UTF-8`, `windows-1252`, `UTF-16LE` …
    bool contradicts = false; ///< the file declared another one
    int dropped = 0;          ///< NUL and control characters left away
    int mended = 0;           ///< bytes that were not in the encoding of the rest
};

/// Finds out what encoding bytes are in, whatever they or their file say: a byte order mark, UTF-16
/// by its zeroes, UTF-8 where its sequences hold, then `declared` (ISO-8859-1 is read as
/// Windows-1252, as everyone does), else ICU's guess. Stray bytes in a text that is otherwise
/// UTF-8 are read as Windows-1252.
[[nodiscard]] DecodedText decoded(std::string_view bytes, std::string_view declared = {});

/// The encoding that the front of an HTML or XML file names; empty when there is none.
[[nodiscard]] std::string declaredEncoding(std::string_view bytes);

} // namespace lutrin::exchange
