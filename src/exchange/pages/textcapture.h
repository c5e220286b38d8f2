// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Reads what a text capture of a publication page keeps: the title, below the site's menu if that
/// was captured too, then type and date, standfirst, paragraphs, and labels with their values. The
/// text ends where the blocks of a publication begin; « DOI » or « Partager » may stand within it.
[[nodiscard]] Reading readTextCapture(std::string_view text);

/// Whether a text is such a capture: two of its lines begin with a label, one of them with that of
/// a publication's blocks.
[[nodiscard]] bool looksLikeTextCapture(std::string_view text);

} // namespace lutrin::exchange
