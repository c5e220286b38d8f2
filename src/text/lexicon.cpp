// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lexicon.h"

#include <cstring>

// The table lies among the program's constants, so that the system loads only the pages that are
// asked for, when they are. No array of C++ of this size compiles in good time.
asm(R"(
    .pushsection .rodata
    .balign 16
lutrinFrenchLexicon:
    .incbin ")" LUTRIN_FRENCH_LEXICON R"("
lutrinFrenchLexiconEnd:
    .popsection
)");

extern "C" {
extern const std::byte lutrinFrenchLexicon[] __attribute__((visibility("hidden")));
extern const std::byte lutrinFrenchLexiconEnd[] __attribute__((visibility("hidden")));
}

namespace lutrin::text {

Lexicon::Lexicon(std::span<const std::byte> table)
{
    LexiconHeader header;
    if (table.size() < sizeof header)
        return;
    std::memcpy(&header, table.data(), sizeof header);
    const std::size_t slotBytes = std::size_t(header.slots) * sizeof(LexiconSlot);
    const std::size_t setBytes = std::size_t(header.sets) * sizeof(std::uint32_t);
    if (header.magic != LexiconHeader().magic || header.slots == 0 ||
        table.size() != sizeof header + slotBytes + setBytes + header.lemmas)
        return;
    const std::byte *at = table.data() + sizeof header;
    m_header = header;
    m_slots = {reinterpret_cast<const LexiconSlot *>(at), header.slots};
    m_sets = {reinterpret_cast<const std::uint32_t *>(at + slotBytes), header.sets};
    m_lemmas = {reinterpret_cast<const char *>(at + slotBytes + setBytes), header.lemmas};
}

Lexicon Lexicon::french()
{
    return Lexicon(std::span(lutrinFrenchLexicon, lutrinFrenchLexiconEnd));
}

std::vector<std::string> Lexicon::lemmas(std::string_view written) const
{
    return set(find(LexiconKey::Written, written));
}

std::vector<std::string> Lexicon::lemmasOfFolded(std::string_view folded) const
{
    const std::uint32_t offset = find(LexiconKey::Folded, folded);
    return offset != 0 ? set(offset) : lemmas(folded);
}

bool Lexicon::knows(std::string_view written) const
{
    return find(LexiconKey::Written, written) != 0;
}

std::uint32_t Lexicon::find(LexiconKey kind, std::string_view word) const
{
    if (m_slots.empty())
        return 0;
    const std::uint64_t hash = lexiconHash(kind, word);
    const auto check = static_cast<std::uint32_t>(hash);
    std::uint32_t at = lexiconSlot(hash, m_header.slots);
    while (m_slots[at].set != 0 && m_slots[at].check != check)
        at = at + 1 == m_header.slots ? 0 : at + 1;
    return m_slots[at].set;
}

std::vector<std::string> Lexicon::set(std::uint32_t offset) const
{
    std::vector<std::string> result;
    if (offset == 0)
        return result;
    for (const std::uint32_t lemma : m_sets.subspan(offset + 1, m_sets[offset])) {
        const auto length = static_cast<unsigned char>(m_lemmas[lemma]);
        result.emplace_back(m_lemmas.substr(lemma + 1, length));
    }
    return result;
}

} // namespace lutrin::text
