// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::corpus {

/// What the names of a library's own files begin with, in Block::source and Document::pdf.
inline constexpr std::string_view AttachmentFolder = "attachments/";

[[nodiscard]] inline bool isAttachment(std::string_view path)
{
    return path.starts_with(AttachmentFolder);
}

} // namespace lutrin::corpus
