// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::library {

/// Whether a title says of itself that a work under it appears again and again, each year or more
/// often: « Rapport public annuel », “World Energy Outlook”. French and English; plain text.
[[nodiscard]] bool isRecurringTitle(std::string_view title);

} // namespace lutrin::library
