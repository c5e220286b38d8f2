// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/document.h"

namespace lutrin::corpus {

std::string Name::display() const
{
    if (!literal.empty())
        return literal;
    std::string text = given;
    for (const std::string *part : {&particle, &family}) {
        if (part->empty())
            continue;
        // « d’ » and « l' » stand close to what follows.
        const bool elided = text.ends_with('\'') || text.ends_with("’");
        if (!text.empty() && !elided)
            text += ' ';
        text += *part;
    }
    return text;
}

} // namespace lutrin::corpus
