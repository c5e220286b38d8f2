// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <string>

namespace lutrin::gui {

/// Why there is no reference in `style`, in words for who chose the style, and what can be done.
[[nodiscard]] QString styleProblem(const Error &error, const std::string &style);

/// Why a `.csl` file was not put among the user's styles, or not taken back from there.
[[nodiscard]] QString addingProblem(const Error &error);

} // namespace lutrin::gui
