// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/xml/xmldocument.h"

#include <string>

namespace lutrin::exchange {

/// The address of an `img`, wherever its page keeps it: many pages load their pictures late, and
/// have something else in `src` until then. Empty where there is none.
[[nodiscard]] std::string imageAddress(const XmlElement &image);

} // namespace lutrin::exchange
