// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/linereader.h"

#include "exchange/bytes/spaces.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

constexpr std::size_t BlockBytes = std::size_t{1} << 20;

} // namespace

LineReader::LineReader(std::istream &stream, std::size_t limit) : m_stream(stream), m_limit(limit)
{
}

bool LineReader::next()
{
    m_line.clear();
    m_tooLong = false;
    bool any = false;
    while (m_at < m_block.size() || fill()) {
        any = true;
        const std::size_t end = m_block.find('\n', m_at);
        take(std::min(end, m_block.size()));
        if (end == std::string::npos)
            continue;
        ++m_at; // the line end itself
        break;
    }
    if (!any)
        return false;
    ++m_number;
    if (m_number == 1 && m_line.starts_with(ByteOrderMark))
        m_line.erase(0, ByteOrderMark.size());
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    return true;
}

/// Moves what stands before `end` to the line, unless that has grown too long.
void LineReader::take(std::size_t end)
{
    if (!m_tooLong && m_line.size() + (end - m_at) <= m_limit) {
        m_line.append(m_block, m_at, end - m_at);
    } else {
        m_tooLong = true;
        m_line = {};
    }
    m_at = end;
}

bool LineReader::fill()
{
    m_block.resize(BlockBytes);
    m_stream.read(m_block.data(), static_cast<std::streamsize>(BlockBytes));
    m_block.resize(static_cast<std::size_t>(m_stream.gcount()));
    m_at = 0;
    m_bytesRead += m_stream.gcount();
    return !m_block.empty();
}

} // namespace lutrin::exchange
