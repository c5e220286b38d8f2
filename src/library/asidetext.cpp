// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/asidetext.h"

#include "library/bodytext.h"

#include <cstddef>
#include <utility>

namespace lutrin::library {

AsideText::AsideText(const corpus::RichText &body) : m_paged(isPaged(body))
{
    findNumbers(body);
    add(body);
}

const AsideText::Place &AsideText::placeOf(int paragraph) const
{
    return m_places.at(static_cast<std::size_t>(paragraph) - 1);
}

void AsideText::findNumbers(const corpus::RichText &blocks)
{
    for (const corpus::Block &block : blocks) {
        for (const corpus::Inline &run : block.text)
            if (std::string number = bareCall(run.text);
                !run.note.empty() && number.find_first_not_of("0123456789") == std::string::npos &&
                !number.empty())
                m_numbers.emplace(run.note, std::move(number));
        findNumbers(block.children);
    }
}

void AsideText::add(const corpus::RichText &blocks)
{
    for (const corpus::Block &block : blocks) {
        if (isCounted(block.kind))
            continue;
        if (const int page = m_paged ? pageHeadingOf(block).page : 0; page != 0) {
            m_page = page;
            continue;
        }
        if (!block.text.empty()) {
            m_paragraphs.push_back({.text = block.text});
            const bool isNote = block.kind == corpus::BlockKind::Note;
            const auto number = isNote ? m_numbers.find(block.id) : m_numbers.end();
            m_places.push_back(
                {m_page, number == m_numbers.end() ? std::string() : number->second});
        }
        add(block.children);
    }
}

} // namespace lutrin::library
