// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/documentset.h"

#include <cstdint>
#include <map>
#include <vector>

namespace lutrin::store {

/// The length of a text of so many bytes in one byte: steps of a tenth of an octave.
[[nodiscard]] std::uint8_t lengthCode(std::size_t bytes);
/// The length that a code stands for, in bytes, within 4 %.
[[nodiscard]] double lengthOf(std::uint8_t code);

/// Table `text_length`: how long each document's text is, for ranking. One byte a document, so
/// that a million fit in memory. Changes are gathered and written by flush(), in the caller's
/// transaction.
class LengthStore {
public:
    explicit LengthStore(Connection &connection) : m_connection(connection) {}

    /// A code for each document number from 0 on; 0 where there is no document. Error: Corrupt for
    /// lengths of documents beyond the last.
    [[nodiscard]] Result<std::vector<std::uint8_t>> all() const;

    void set(DocumentNumber document, std::uint8_t code) { m_changes[document] = code; }
    [[nodiscard]] Result<void> flush();
    /// Takes out all, at once.
    [[nodiscard]] Result<void> clear();

private:
    using Block = std::vector<std::uint8_t>;

    [[nodiscard]] Result<Block> block(std::uint32_t number) const;
    [[nodiscard]] Result<void> write(std::uint32_t number, const Block &block);

    Connection &m_connection;
    std::map<DocumentNumber, std::uint8_t> m_changes;
};

} // namespace lutrin::store
