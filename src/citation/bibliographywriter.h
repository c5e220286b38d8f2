// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/renderer.h"
#include "citation/style.h"

#include <optional>
#include <string>
#include <vector>

namespace lutrin::citation {

/// Finishes the entries of one bibliography, in their order: repeated authors are replaced
/// (`subsequent-author-substitute`), the first field is set off (`second-field-align`), and the
/// layout's affixes are put around.
class BibliographyWriter {
public:
    explicit BibliographyWriter(const Bibliography &bibliography) : m_bibliography(bibliography) {}

    /// The entry before punctuated(); empty when nothing was rendered.
    [[nodiscard]] std::vector<Run> write(Rendering rendering);

private:
    /// The first names of an entry as they read.
    struct Authors {
        std::string all;
        std::vector<std::string> each;
    };

    void substitute(Rendering &rendering, const Authors &authors) const;
    void replace(Rendering &rendering, std::pair<std::size_t, std::size_t> range) const;
    void align(Rendering &rendering) const;

    const Bibliography &m_bibliography;
    std::optional<Authors> m_before;
};

} // namespace lutrin::citation
