// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/excerpts.h"

#include "citation/formatter.h"
#include "citation/output/markupwriter.h"
#include "exchange/writing/markedpassages.h"

#include <algorithm>
#include <array>

namespace lutrin::library {

using Runs = std::vector<citation::Run>;

struct ExcerptsForm {
    struct Around {
        const char *before;
        const char *behind;

        [[nodiscard]] std::string operator()(std::string_view words) const
        {
            return before + std::string(words) + behind;
        }
    };
    const char *name;
    std::string citation::Formatted::*text;
    std::string (*passageText)(const Runs &runs);
    Around page;
    Around heading;
    Around passage;
    Around note;
};

namespace {

// The lengths of RTF are in twentieths of a point.
constexpr std::array<ExcerptsForm, 3> excerptsForms{
    {{"markdown",
      &citation::Formatted::markdown,
      [](const Runs &runs) { return citation::toMarkdown(runs); },
      {"", ""},
      {"## ", "\n\n"},
      {"> ", "\n\n"},
      {"", "\n\n"}},
     {"html",
      &citation::Formatted::html,
      [](const Runs &runs) { return citation::toHtml(runs); },
      {"<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
       "<title>Lutrin</title>\n</head>\n<body>\n",
       "</body>\n</html>\n"},
      {"<h2>", "</h2>\n"},
      {"<blockquote><p>", "</p></blockquote>\n"},
      {"<p>", "</p>\n"}},
     {"rtf",
      &citation::Formatted::rtf,
      [](const Runs &runs) { return citation::toRtf(runs); },
      {"", ""},
      {"{\\pard\\keepn\\sb360\\sa120\\b ", "\\par}\n"},
      {"{\\pard\\li567\\sa120 ", "\\par}\n"},
      {"{\\pard\\sa120 ", "\\par}\n"}}}};

} // namespace

std::vector<std::string> Excerpts::formats()
{
    std::vector<std::string> names;
    for (const ExcerptsForm &form : excerptsForms)
        names.emplace_back(form.name);
    return names;
}

Excerpts::Excerpts(std::string_view format)
    : m_form(*std::ranges::find(excerptsForms, format, &ExcerptsForm::name))
{
}

bool Excerpts::isRtf() const
{
    return m_form.text == &citation::Formatted::rtf;
}

std::string citation::Formatted::*Excerpts::wanted() const
{
    return m_form.text;
}

void Excerpts::add(const citation::Formatted &reference, const corpus::Document &document)
{
    const auto inside = [this](std::string_view text) {
        return isRtf() ? citation::insideRtf(text) : text;
    };
    m_text += m_form.heading(inside(reference.*m_form.text));
    for (const corpus::Highlight &highlight : document.highlights) {
        const Runs passage = exchange::markedPassage(highlight, document.body);
        m_text += m_form.passage(inside(m_form.passageText(passage)));
        if (highlight.note.empty())
            continue;
        const auto note = citation::Formatter::words(highlight.note, {.outputs = {m_form.text}});
        m_text += m_form.note(inside(note.*m_form.text));
    }
    ++m_documents;
}

std::string Excerpts::text() const
{
    return isRtf() ? citation::rtfDocument(m_text) : m_form.page(m_text);
}

} // namespace lutrin::library
