// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "corpus/document.h"

#include <QString>

namespace lutrin::gui {

/// A mailto address with the title as subject, the reference and the address as text; names no
/// recipient.
[[nodiscard]] QString mailAddress(const corpus::Document &document,
                                  const citation::Formatted &reference);

} // namespace lutrin::gui
