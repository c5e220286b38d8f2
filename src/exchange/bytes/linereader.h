// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>

namespace lutrin::exchange {

/// Takes lines off a stream in blocks, without their ends (LF or CRLF), and without a byte order
/// mark before the first. A line of more than `limit` bytes is passed over but for its number.
class LineReader {
public:
    LineReader(std::istream &stream, std::size_t limit);

    /// The next line; false at the end of the stream.
    [[nodiscard]] bool next();

    [[nodiscard]] const std::string &line() const { return m_line; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool tooLong() const { return m_tooLong; }
    [[nodiscard]] std::int64_t bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] bool fill();
    void take(std::size_t end);

    std::istream &m_stream;
    std::size_t m_limit;
    std::string m_block;
    std::size_t m_at = 0;
    std::string m_line;
    int m_number = 0;
    bool m_tooLong = false;
    std::int64_t m_bytesRead = 0;
};

} // namespace lutrin::exchange
