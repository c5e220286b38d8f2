// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "corpus/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// What a text of marked passages is written with: what stands before and behind each of its parts.
struct ExcerptsForm;

/// Passages that the user has marked, as one text to be read: the reference of each document as a
/// heading, below it the passages with their pages or paragraphs, each with what was noted on it.
class Excerpts {
public:
    /// `markdown`, `html`, `rtf`.
    [[nodiscard]] static std::vector<std::string> formats();

    /// `format` is one of formats().
    explicit Excerpts(std::string_view format);

    /// The text of a reference that add() wants.
    [[nodiscard]] std::string citation::Formatted::*wanted() const;
    void add(const citation::Formatted &reference, const corpus::Document &document);
    [[nodiscard]] std::int64_t documents() const { return m_documents; }
    /// The whole file.
    [[nodiscard]] std::string text() const;

private:
    [[nodiscard]] bool isRtf() const;

    const ExcerptsForm &m_form;
    std::string m_text;
    std::int64_t m_documents = 0;
};

} // namespace lutrin::library
