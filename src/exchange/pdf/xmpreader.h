// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Takes what the XMP of a PDF says of the work: Dublin Core, PRISM, and XMP's own dates. Passes
/// over what is not well-formed.
void readXmp(std::string_view xmp, Found &found);

} // namespace lutrin::exchange
