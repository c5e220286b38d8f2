// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Adds what somebody remarked on a work to its note, once: its lines without blanks at their ends
/// or blank ones between them; HTML, as Zotero writes its notes, as text. False where it says
/// nothing.
bool takeNote(Found &found, std::string_view text, std::string_view origin);

/// The lines of a note.
[[nodiscard]] std::vector<std::string> noteLines(std::string_view note);

} // namespace lutrin::exchange
