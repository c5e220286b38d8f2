// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/rendering/renderer.h"
#include "citation/style/style.h"

#include <vector>

namespace lutrin::citation {

/// Finishes the entries of a bibliography: the first field is set off (`second-field-align`), and
/// the layout's affixes are put around.
class BibliographyWriter {
public:
    explicit BibliographyWriter(const Bibliography &bibliography) : m_bibliography(bibliography) {}

    /// The entry before punctuated(); empty when nothing was rendered.
    [[nodiscard]] std::vector<Run> write(Rendering rendering) const;

private:
    void align(Rendering &rendering) const;

    const Bibliography &m_bibliography;
};

} // namespace lutrin::citation
