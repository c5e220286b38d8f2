// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lengthstore.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lutrin::store {

namespace {

constexpr std::uint32_t lengthsInBlock = 4096;
constexpr double stepsInOctave = 10;

constexpr std::string_view selectAll =
    "SELECT block, lengths, (SELECT max(number) FROM document) FROM text_length ORDER BY block";
constexpr std::string_view selectBlock = "SELECT lengths FROM text_length WHERE block = ?";
constexpr std::string_view eraseAll = "DELETE FROM text_length";
constexpr std::string_view upsert =
    "INSERT OR REPLACE INTO text_length (block, lengths) VALUES (?, ?)";

std::int64_t lastBlock(std::int64_t lastDocument)
{
    constexpr std::int64_t most = std::numeric_limits<DocumentNumber>::max();
    return std::min(lastDocument, most) / lengthsInBlock;
}

bool isBlank(Bytes lengths)
{
    return std::ranges::all_of(lengths, [](std::byte code) { return code == std::byte{0}; });
}

} // namespace

std::uint8_t lengthCode(std::size_t bytes)
{
    const double code = std::round(stepsInOctave * std::log2(static_cast<double>(bytes) + 1));
    return static_cast<std::uint8_t>(std::clamp(code, 1.0, 255.0));
}

double lengthOf(std::uint8_t code)
{
    return std::exp2(code / stepsInOctave) - 1;
}

Result<std::vector<std::uint8_t>> LengthStore::all() const
{
    std::vector<std::uint8_t> codes;
    Statement rows = m_connection.statement(selectAll);
    while (rows.next()) {
        const Bytes bytes = rows.bytes(1);
        // Who empties a library leaves blocks of zeros; any other would make room without end.
        if (rows.integer(0) < 0 || rows.integer(0) > lastBlock(rows.integer(2))) {
            if (!isBlank(bytes))
                return failure({Cause::Corrupt, "text_length", {}, BeyondDocuments});
            continue;
        }
        const auto begin = static_cast<std::size_t>(rows.integer(0)) * lengthsInBlock;
        codes.resize(begin + lengthsInBlock);
        const std::size_t size = std::min<std::size_t>(bytes.size(), lengthsInBlock);
        std::transform(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size),
                       codes.begin() + static_cast<std::ptrdiff_t>(begin),
                       [](std::byte code) { return std::to_integer<std::uint8_t>(code); });
    }
    if (!rows.status())
        return failure(rows.status().error());
    return codes;
}

Result<LengthStore::Block> LengthStore::block(std::uint32_t number) const
{
    Block block(lengthsInBlock);
    Statement row = m_connection.statement(selectBlock, number);
    if (row.next()) {
        const Bytes bytes = row.bytes(0);
        std::transform(
            bytes.begin(),
            bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), block.size())),
            block.begin(), [](std::byte code) { return std::to_integer<std::uint8_t>(code); });
    }
    if (!row.status())
        return failure(row.status().error());
    return block;
}

Result<void> LengthStore::clear()
{
    m_changes.clear();
    return m_connection.statement(eraseAll).run();
}

Result<void> LengthStore::flush()
{
    auto next = m_changes.begin();
    while (next != m_changes.end()) {
        const std::uint32_t number = next->first / lengthsInBlock;
        auto changed = block(number);
        if (!changed)
            return failure(changed.error());
        for (; next != m_changes.end() && next->first / lengthsInBlock == number; ++next)
            (*changed)[next->first % lengthsInBlock] = next->second;
        if (auto done = write(number, *changed); !done)
            return done;
    }
    m_changes.clear();
    return {};
}

Result<void> LengthStore::write(std::uint32_t number, const Block &block)
{
    return m_connection.statement(upsert, number, std::as_bytes(std::span(block))).run();
}

} // namespace lutrin::store
