// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/markedpassages.h"

#include "citation/output/frenchtypography.h"
#include "citation/output/quotation.h"
#include "corpus/wordlooks.h"

namespace lutrin::exchange {

std::vector<citation::Run> markedPassage(const corpus::Highlight &highlight,
                                         const corpus::RichText &body)
{
    std::vector<citation::Run> locator;
    if (!highlight.locator.empty()) {
        citation::Run run;
        run.text = highlight.locator;
        locator.push_back(std::move(run));
        citation::applyFrenchTypography(locator);
    }
    return citation::quotation(corpus::withLooksOf(body, highlight.quote), locator);
}

} // namespace lutrin::exchange
