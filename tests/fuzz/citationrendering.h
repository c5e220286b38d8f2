// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"
#include "citation/style/locale.h"
#include "citation/style/style.h"
#include "citation/style/stylecatalogue.h"

#include <memory>
#include <vector>

namespace lutrin::fuzz {

/// A few items that ask much of a style: several authors, a range of dates, markup, no date.
[[nodiscard]] const std::vector<citation::Item> &sampleItems();

/// A style that renders most of what CSL can, in French. Ends the program where it cannot be read.
[[nodiscard]] std::shared_ptr<const citation::Style> sampleStyle();

/// Writes the bibliography and a sequence of citations of these items in every form.
void renderAll(const citation::LoadedStyle &style, const std::vector<citation::Item> &items);

} // namespace lutrin::fuzz
