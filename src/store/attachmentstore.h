// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// What an attachment is, without its bytes.
struct AttachmentInfo {
    std::int64_t number = 0;
    std::string type; ///< media type: `image/png`
    std::int64_t size = 0;
};

/// Tables `attachment` and `attachment_part`. Writes belong into the caller's transaction.
class AttachmentStore {
public:
    explicit AttachmentStore(Connection &connection) : m_connection(connection) {}

    /// Keeps what the stream holds up to its end, read twice from the start, and gives the name by
    /// which documents call it: `attachments/`, a fingerprint of the content, and `ending`
    /// (`.png`). The same content comes to the same name, and is kept once. Of a stream that cannot
    /// be read to its end, or that says something else the second time, nothing is kept: CannotRead
    /// without a subject.
    [[nodiscard]] Result<std::string> add(std::istream &stream, std::string_view type,
                                          std::string_view ending);

    [[nodiscard]] Result<std::optional<AttachmentInfo>> find(std::string_view name) const;

    /// Gives the bytes piece by piece; stops at the first error that `take` returns.
    [[nodiscard]] Result<void>
    read(const AttachmentInfo &attachment,
         const std::function<Result<void>(std::string_view)> &take) const;

    /// The names of those whose bytes are no longer what was kept. Error: Cancelled.
    [[nodiscard]] Result<std::vector<std::string>> damaged(std::stop_token stop = {}) const;

private:
    [[nodiscard]] Result<bool> holds(const AttachmentInfo &attachment, std::istream &stream) const;

    Connection &m_connection;
};

} // namespace lutrin::store
