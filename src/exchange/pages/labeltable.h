// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagelabels.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// A label of publication pages, in French or English.
struct Label {
    std::string_view words; ///< folded: small letters without accents
    std::string_view key;   ///< empty: nothing is taken
    std::size_t lines = 0;  ///< how many lines its value may have
    LabelKind kind = LabelKind::Field;
};

/// A label at the front of a line.
struct Match {
    const Label *label = nullptr;
    std::string value; ///< what stands after it on its line
};

/// A label that fills the line, ends with a colon, is glued to the next word, or is a number's.
[[nodiscard]] Match matched(std::string_view line);

/// Whether the label is one of the blocks that stand below a publication, « Comment citer cette
/// publication » for instance; « DOI » or « Partager » may stand anywhere.
[[nodiscard]] bool isOfPublication(const Label &label);

/// Whether the label is of an English page; « Auteurs » and the like are French.
[[nodiscard]] bool isEnglishLabel(const Label &label);

} // namespace lutrin::exchange
