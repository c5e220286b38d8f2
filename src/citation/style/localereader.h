// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/style/locale.h"
#include "citation/style/xmldocument.h"

#include <string>
#include <string_view>

namespace lutrin::citation {

/// Reads a cs:locale element, of a style or of a locale file, with room for so many terms. What it
/// gives may outlive them.
[[nodiscard]] LocaleLayer readLocale(const XmlDocument &document, const XmlNode &node,
                                     std::size_t terms = 0);

/// Reads a locale file. Errors name `subject`: XmlDocument's, and Foreign for other XML.
[[nodiscard]] Result<LocaleLayer> readLocaleFile(std::string_view text, const std::string &subject);

} // namespace lutrin::citation
