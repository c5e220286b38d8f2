// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <string>

namespace lutrin::gui {

/// Why there is no reference in `style`, in words for who chose the style, and what can be done.
[[nodiscard]] QString styleProblem(const Error &error, const std::string &style);

} // namespace lutrin::gui
