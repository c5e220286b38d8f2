// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/style.h"

#include <string>
#include <string_view>

namespace lutrin::citation {

/// « 327–330 » in the form that the style asks for (CSL 1.0.2, appendix V). Two ends that do not
/// go together (« N110-P5 ») keep their hyphen.
[[nodiscard]] std::string pageRange(std::string_view first, std::string_view last,
                                    PageRangeFormat format, std::string_view delimiter);

} // namespace lutrin::citation
