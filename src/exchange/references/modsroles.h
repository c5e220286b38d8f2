// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/xml/xmldocument.h"

#include <string_view>

namespace lutrin::exchange {

/// The field of a name of MODS by its roles, which are codes of MARC or UNIMARC or words in French
/// or English: `authors`, which it is without any, `editors` or `translators`; empty for who did
/// something else: wrote a preface, advised a thesis.
[[nodiscard]] std::string_view fieldOfModsName(const XmlElement &name);

} // namespace lutrin::exchange
