// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <string>

namespace lutrin::gui {

/// A failure in words for people, in the interface's language: what went wrong, of what, and where
/// in it.
[[nodiscard]] QString errorText(const Error &error);

/// What the core says of a cause, or of where a field was read, in the interface's language.
[[nodiscard]] QString detailText(const std::string &detail);

/// The place alone: « analyses/a.xml, ligne 3 »; empty when unknown.
[[nodiscard]] QString placeText(const Error &error);

} // namespace lutrin::gui
