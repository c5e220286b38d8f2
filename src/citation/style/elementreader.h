// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/style/style.h"
#include "citation/style/xmldocument.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lutrin::citation {

[[nodiscard]] std::optional<bool> optionalFlag(const XmlNode &node, std::string_view name);
/// Variable::Unknown for a name that CSL does not have.
[[nodiscard]] Variable variableOr(std::string_view name);

/// Reads the rendering elements of one style, whose document must outlive it. The first thing wrong
/// is kept; what follows it is not to be trusted.
class ElementReader {
public:
    ElementReader(const XmlDocument &document, std::string subject)
        : m_document(document), m_subject(std::move(subject))
    {
    }

    /// Macros are called by their index, in the order in which they were defined. False: there is
    /// one of that name.
    [[nodiscard]] bool defineMacro(std::string_view name);
    /// -1, and an error, for a macro that is not defined.
    [[nodiscard]] int macroIndex(const XmlNode &node, std::string_view name);

    [[nodiscard]] Elements children(const XmlNode &parent);

    void fail(Cause cause, const XmlNode &node, std::string detail);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Every cs:names read so far.
    [[nodiscard]] const std::vector<std::shared_ptr<NamesElement>> &allNames() const
    {
        return m_names;
    }
    /// Whether some element read so far renders year-suffix by name.
    [[nodiscard]] bool usesYearSuffix() const { return m_usesYearSuffix; }

private:
    /// Whether it is known; an error is kept otherwise.
    [[nodiscard]] bool read(const XmlNode &node, Element &element);
    TextElement text(const XmlNode &node, Presentation &look);
    std::shared_ptr<NamesElement> names(const XmlNode &node, Presentation &look);
    ChooseElement choose(const XmlNode &node);
    Branch branch(const XmlNode &node);
    void readTests(const XmlNode &node, Branch &branch);

    const XmlDocument &m_document;
    std::string m_subject;
    std::optional<Error> m_error;
    std::unordered_map<std::string_view, int> m_macros; ///< the names are the document's
    std::vector<std::shared_ptr<NamesElement>> m_names;
    bool m_usesYearSuffix = false;
    int m_depth = 0; ///< of the element at hand
};

} // namespace lutrin::citation
