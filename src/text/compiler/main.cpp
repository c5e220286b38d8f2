// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the table of lemmas that becomes a part of the programs. Run by the build:
//
//     lutrin-lexicon OUTPUT ADDITIONS RARE-VERBS [AFFIXES.aff WORDS.dic]
//
// ADDITIONS and RARE-VERBS are lists of ours, words parted by spaces, `#` for remarks: a lemma and
// its forms a line (with ² behind it, the second of two words), and verbs of which a form is
// another word's if it can be. Without a Hunspell dictionary the table holds the additions alone.

#include "text/compiler/affixfile.h"
#include "text/compiler/lexiconbuilder.h"
#include "text/inflection.h"
#include "text/lexiconformat.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr auto npos = std::string_view::npos;

using lutrin::text::AffixFile;
using lutrin::text::Homograph;
using lutrin::text::LexiconBuilder;
using lutrin::text::secondSign;

using Words = std::vector<std::string>;

/// The words of a list's line; none after its end.
std::optional<Words> nextLine(std::istream &list)
{
    std::string line;
    if (!std::getline(list, line))
        return std::nullopt;
    std::istringstream words(line.substr(0, line.find('#')));
    return Words(std::istream_iterator<std::string>(words), {});
}

bool addAdditions(const char *file, LexiconBuilder &lexicon)
{
    std::ifstream stream(file);
    while (auto words = nextLine(stream)) {
        if (words->empty())
            continue;
        std::string &lemma = words->front();
        const bool second = lemma.ends_with(secondSign);
        if (second)
            lemma.resize(lemma.size() - secondSign.size());
        for (const std::string &form : *words)
            lexicon.add(form, lemma, second ? Homograph::Second : Homograph::First);
    }
    return stream.eof();
}

bool readWords(const char *file, std::set<std::string> &into)
{
    std::ifstream stream(file);
    while (const auto words = nextLine(stream))
        into.insert(words->begin(), words->end());
    return stream.eof();
}

/// word[/flags][ morphology]
struct Entry {
    std::string word;
    std::string flags;
    std::string morphology;

    [[nodiscard]] bool isVerb() const { return morphology.find("po:v") != npos; }
    [[nodiscard]] bool isNounAlone() const
    {
        return morphology.find("po:nom") != npos && morphology.find("po:adj") == npos;
    }
    [[nodiscard]] bool isFeminine() const { return morphology.find("is:fem") != npos; }
    /// Dictionaries have a compound's plural as an entry of its own.
    [[nodiscard]] bool isCompoundPlural() const
    {
        return morphology.find("is:pl") != npos && word.find('-') != npos;
    }
};

Entry entryOf(const std::string &line)
{
    const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    const std::string name = line.substr(0, end);
    const std::size_t slash = name.find('/');
    return {name.substr(0, slash), slash == npos ? "" : name.substr(slash + 1), line.substr(end)};
}

/// A Hunspell dictionary's words, some of which say more beside each other than alone.
class Dictionary {
public:
    bool read(const char *wordFile)
    {
        std::ifstream stream(wordFile);
        std::string line;
        if (!std::getline(stream, line)) // the first line is a count
            return false;
        while (std::getline(stream, line)) {
            m_entries.push_back(entryOf(line));
            const Entry &entry = m_entries.back();
            (entry.isVerb() ? m_verbs : m_others).insert(entry.word);
            if (entry.isFeminine())
                m_feminines.insert(entry.word);
        }
        return stream.eof();
    }

    void addTo(LexiconBuilder &lexicon, const AffixFile &affixes,
               const std::set<std::string> &rareVerbs) const
    {
        for (const Entry &entry : m_entries) {
            const bool rare = entry.isVerb() && rareVerbs.contains(entry.word);
            // Le pouvoir, un conseiller: another word than the verb that is spelled alike.
            const bool second = !entry.isVerb() && m_verbs.contains(entry.word);
            const std::string lemma =
                entry.isCompoundPlural() ? singular(entry.word) : formerSpelling(entry);
            for (const lutrin::text::Form &form : affixes.forms(entry.word, entry.flags)) {
                if (entry.isNounAlone() && lexicon.hasSecond(form.text))
                    continue; // no retraite is a retrait
                if (form.seldom || rare || (entry.isVerb() && isAnotherNoun(form.text)))
                    lexicon.addSeldom(form.text, lemma);
                else
                    lexicon.add(form.text, lemma, second ? Homograph::Second : Homograph::First);
            }
        }
    }

private:
    /// La cité is by chance spelled as what one has cité: it is no participle that became a noun.
    [[nodiscard]] bool isAnotherNoun(const std::string &form) const
    {
        return form.ends_with("é") && m_feminines.contains(form);
    }

    /// The spelling of 1990 stands beside the former one, allègement beside allégement.
    [[nodiscard]] std::string formerSpelling(const Entry &entry) const
    {
        constexpr std::string_view grave = "è";
        const std::set<std::string> &words = entry.isVerb() ? m_verbs : m_others;
        for (std::size_t at = entry.word.find(grave); at != npos;
             at = entry.word.find(grave, at + grave.size())) {
            std::string former = entry.word;
            former.replace(at, grave.size(), "é");
            if (words.contains(former))
                return former;
        }
        return entry.word;
    }

    [[nodiscard]] std::string singular(const std::string &compound) const
    {
        const std::vector<std::string> bases = lutrin::text::baseForms(compound);
        const auto known = std::ranges::find_if(
            bases, [this](const std::string &base) { return m_others.contains(base); });
        return known == bases.end() ? compound : *known;
    }

    std::vector<Entry> m_entries;
    std::set<std::string> m_verbs;
    std::set<std::string> m_others;
    std::set<std::string> m_feminines;
};

bool addDictionary(const char *affixFile, const char *wordFile,
                   const std::set<std::string> &rareVerbs, LexiconBuilder &lexicon)
{
    const auto affixes = AffixFile::read(affixFile);
    Dictionary dictionary;
    if (!affixes || !dictionary.read(wordFile))
        return false;
    dictionary.addTo(lexicon, *affixes, rareVerbs);
    return true;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 4 && count != 6) {
        std::cerr << "usage: lutrin-lexicon OUTPUT ADDITIONS RARE-VERBS [AFFIXES.aff WORDS.dic]\n";
        return 2;
    }
    LexiconBuilder lexicon;
    std::set<std::string> rareVerbs;
    if (!addAdditions(arguments[2], lexicon) || !readWords(arguments[3], rareVerbs) ||
        (count == 6 && !addDictionary(arguments[4], arguments[5], rareVerbs, lexicon))) {
        std::cerr << "lutrin-lexicon: cannot read the dictionary\n";
        return 1;
    }
    std::ofstream output(arguments[1], std::ios::binary);
    output << lexicon.table();
    output.close();
    return output ? 0 : 1;
}
