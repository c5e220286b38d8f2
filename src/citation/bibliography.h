// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// References one below the other as one text: a line each in plain text, a paragraph each in the
/// other forms.
[[nodiscard]] Formatted bibliography(const std::vector<Formatted> &references);

/// Texts one below the other, a paragraph each in every form.
[[nodiscard]] Formatted paragraphs(const std::vector<Formatted> &texts);

/// What stands in HTML as a page by itself.
[[nodiscard]] std::string htmlPage(std::string_view title, std::string_view body);

} // namespace lutrin::citation
