// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/compiler/lexiconbuilder.h"

#include "text/characters.h"
#include "text/lexiconformat.h"

#include <algorithm>
#include <span>

namespace lutrin::text {

namespace {

constexpr std::size_t longestWord = 60; // bytes; a lemma's length must fit in one

bool isWord(std::string_view text)
{
    if (text.empty() || text.size() > longestWord)
        return false;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (character.kind != CharClass::Letter && character.kind != CharClass::Hyphen &&
            character.kind != CharClass::Apostrophe)
            return false;
        at = character.end;
    }
    return true;
}

// As Token::written has it.
std::string written(std::string_view word)
{
    std::string result;
    const std::string lower = lowerCase(word);
    for (std::size_t at = 0; at < lower.size();) {
        const Character character = characterAt(lower, at);
        if (character.kind == CharClass::Apostrophe)
            result += '\'';
        else
            result.append(lower, at, character.end - at);
        at = character.end;
    }
    return result;
}

// As Token::folded has it: a compound has neither hyphens nor apostrophes.
std::string folded(const std::string &written)
{
    std::string result = foldLower(written);
    std::erase_if(result, [](char c) { return c == '-' || c == '\''; });
    return result;
}

template <typename Value>
void append(std::string &bytes, std::span<const Value> values)
{
    bytes.append(reinterpret_cast<const char *>(values.data()), values.size_bytes());
}

// Puts lemmas and sets of them down, each once.
class Pools {
public:
    explicit Pools(const std::vector<std::string> &lemmas)
    {
        for (const std::string &lemma : lemmas) {
            m_offsets.push_back(static_cast<std::uint32_t>(m_text.size()));
            m_text += static_cast<char>(lemma.size());
            m_text += lemma;
        }
    }

    std::uint32_t set(const std::set<std::uint32_t> &lemmas)
    {
        const auto known = m_known.find(lemmas);
        if (known != m_known.end())
            return known->second;
        const auto offset = static_cast<std::uint32_t>(m_sets.size());
        m_sets.push_back(static_cast<std::uint32_t>(lemmas.size()));
        for (const std::uint32_t lemma : lemmas)
            m_sets.push_back(m_offsets[lemma]);
        m_known.emplace(lemmas, offset);
        return offset;
    }

    [[nodiscard]] const std::vector<std::uint32_t> &sets() const { return m_sets; }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::vector<std::uint32_t> m_offsets;
    std::vector<std::uint32_t> m_sets{0};
    std::map<std::set<std::uint32_t>, std::uint32_t> m_known;
    std::string m_text;
};

// A hash table of the size given, a quarter of it empty.
class Slots {
public:
    explicit Slots(std::size_t keys) : m_slots(keys + keys / 3 + 1) {}

    void put(LexiconKey kind, std::string_view word, std::uint32_t set)
    {
        const std::uint64_t hash = lexiconHash(kind, word);
        std::size_t at = lexiconSlot(hash, static_cast<std::uint32_t>(m_slots.size()));
        while (m_slots[at].set != 0)
            at = (at + 1) % m_slots.size();
        m_slots[at] = {static_cast<std::uint32_t>(hash), set};
    }

    [[nodiscard]] const std::vector<LexiconSlot> &slots() const { return m_slots; }

private:
    std::vector<LexiconSlot> m_slots;
};

} // namespace

void LexiconBuilder::add(std::string_view form, std::string_view lemma, Homograph homograph)
{
    if (!isWord(form) || !isWord(lemma))
        return;
    m_usual[written(form)].insert(lemmaIndex(
        written(lemma) + (homograph == Homograph::Second ? std::string(secondSign) : "")));
}

void LexiconBuilder::addSeldom(std::string_view form, std::string_view lemma)
{
    if (isWord(form) && isWord(lemma))
        m_seldom[written(form)].insert(lemmaIndex(written(lemma)));
}

bool LexiconBuilder::hasSecond(std::string_view form) const
{
    const auto known = m_usual.find(written(form));
    return known != m_usual.end() &&
           std::ranges::any_of(known->second, [this](std::uint32_t lemma) {
               return m_lemmas[lemma].ends_with(secondSign);
           });
}

std::uint32_t LexiconBuilder::lemmaIndex(const std::string &lemma)
{
    const auto [entry, isNew] =
        m_indices.emplace(lemma, static_cast<std::uint32_t>(m_lemmas.size()));
    if (isNew)
        m_lemmas.push_back(lemma);
    return entry->second;
}

/// Who types « format » hardly means « qu’il formât », but by « ai » the verb.
LexiconBuilder::Forms LexiconBuilder::foldedForms(const Forms &byWritten) const
{
    Forms usual;
    Forms seldom;
    for (const auto &[word, lemmas] : byWritten) {
        const std::string letters = folded(word);
        const bool isUsual = letters == word || m_usual.contains(word);
        (isUsual ? usual : seldom)[letters].insert(lemmas.begin(), lemmas.end());
    }
    usual.merge(seldom);
    return usual;
}

std::string LexiconBuilder::table() const
{
    Pools pools(m_lemmas);
    Forms byWritten = m_usual;
    byWritten.insert(m_seldom.begin(), m_seldom.end()); // those alone that have no other lemma
    const Forms byFolded = foldedForms(byWritten);
    Slots slots(byWritten.size() + byFolded.size());
    for (const auto &[word, lemmas] : byWritten)
        slots.put(LexiconKey::Written, word, pools.set(lemmas));
    for (const auto &[word, lemmas] : byFolded) {
        // A folded word that is written so, and stands for no other, is found as it is written.
        const auto same = byWritten.find(word);
        if (same == byWritten.end() || same->second != lemmas)
            slots.put(LexiconKey::Folded, word, pools.set(lemmas));
    }
    std::string content;
    append<LexiconSlot>(content, slots.slots());
    append<std::uint32_t>(content, pools.sets());
    content += pools.text();
    LexiconHeader header;
    header.slots = static_cast<std::uint32_t>(slots.slots().size());
    header.sets = static_cast<std::uint32_t>(pools.sets().size());
    header.lemmas = static_cast<std::uint32_t>(pools.text().size());
    header.forms = static_cast<std::uint32_t>(byWritten.size());
    header.content = lexiconHash(LexiconKey::Written, content);
    std::string result;
    append<LexiconHeader>(result, std::span(&header, 1));
    return result + content;
}

} // namespace lutrin::text
