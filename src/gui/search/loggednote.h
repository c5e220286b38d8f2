// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/searchnote.h"

namespace lutrin::gui {

/// The words of a methods note in the interface's language.
[[nodiscard]] library::NoteWords noteWords();

} // namespace lutrin::gui
