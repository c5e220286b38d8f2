// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/rendering/evaluation.h"
#include "citation/rendering/lookwriter.h"

#include <string>
#include <string_view>

namespace lutrin::citation {

/// Writes single names as cs:name and its cs:name-part children say.
class NameWriter {
public:
    NameWriter(const Evaluation &evaluation, const NameElement &element,
               const NameOptions &options);

    /// `inverted`: the family name comes first. `givenLevel`: see Disambiguation.
    void write(const PersonName &name, bool inverted, int givenLevel, Output &output) const;
    /// Whether `name` comes out with its family name first when `inverted` is asked for.
    [[nodiscard]] static bool canInvert(const PersonName &name);
    /// Whether a text is written in a script where the family name comes first and no space parts
    /// words.
    [[nodiscard]] static bool eastAsian(std::string_view text);

private:
    struct FamilyParts {
        std::string_view dropped;
        std::string_view particle;
        std::string_view family;
        std::string_view suffix;
        bool commaSuffix = false;
    };

    void writeLong(const PersonName &name, int givenLevel, Output &output) const;
    void writeInverted(const PersonName &name, int givenLevel, Output &output) const;
    void writeSortKey(const PersonName &name, bool shortForm, int givenLevel, Output &output) const;
    void writeStatic(const PersonName &name, int givenLevel, Output &output) const;
    void writeShort(const PersonName &name, bool inverted, Output &output) const;
    void writeAfterFamily(const FamilyParts &parts, std::string_view given, Output &output) const;
    void writeLiteral(std::string_view literal, Output &output) const;
    void writeFamily(const FamilyParts &parts, Output &output) const;
    void writePart(const NamePart &part, std::string_view text, Output &output,
                   LookParts parts = {}) const;
    [[nodiscard]] std::string given(const PersonName &name, int level) const;
    [[nodiscard]] std::string suffix(const PersonName &name) const;
    [[nodiscard]] std::string_view separator() const;
    [[nodiscard]] bool demotesParticle() const;
    [[nodiscard]] bool limitedToInitials() const;

    const Evaluation &m_evaluation;
    const NameElement &m_element;
    const NameOptions &m_options;
};

} // namespace lutrin::citation
