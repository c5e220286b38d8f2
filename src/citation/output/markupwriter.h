// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <string>
#include <vector>

namespace lutrin::citation {

/// The forms that references are written in, from runs that punctuated() has been through. HTML is
/// written as citeproc processors write it; its display blocks (`csl-block` …) only where asked
/// for.
[[nodiscard]] std::string toPlain(const std::vector<Run> &runs);
[[nodiscard]] std::string toHtml(const std::vector<Run> &runs, bool displayBlocks = false);
[[nodiscard]] std::string toMarkdown(const std::vector<Run> &runs);
/// A whole RTF document that names no font and no colour.
[[nodiscard]] std::string toRtf(const std::vector<Run> &runs);
/// The same with a footnote at the end of the text, which the program that reads it numbers (RTF
/// 1.9.1, Footnotes).
[[nodiscard]] std::string toRtf(const std::vector<Run> &runs, const std::vector<Run> &note);

} // namespace lutrin::citation
