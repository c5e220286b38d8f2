// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <string>

namespace lutrin::gui {

/// The text with an address on a line of its own below it, in each form that it has. Without an
/// address, the text as it is.
[[nodiscard]] citation::Formatted withLink(citation::Formatted text, const std::string &url);

} // namespace lutrin::gui
