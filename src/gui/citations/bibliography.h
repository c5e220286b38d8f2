// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <vector>

namespace lutrin::gui {

/// References one below the other as one text: a line each in plain text, a paragraph each in the
/// other forms.
[[nodiscard]] citation::Formatted bibliography(const std::vector<citation::Formatted> &references);

/// Texts one below the other, a paragraph each in every form.
[[nodiscard]] citation::Formatted paragraphs(const std::vector<citation::Formatted> &texts);

} // namespace lutrin::gui
