// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the table of lemmas that becomes a part of the programs. Run by the build:
//
//     lutrin-lexicon OUTPUT ADDITIONS [AFFIXES.aff WORDS.dic]
//
// ADDITIONS is a list of ours: a lemma and its forms a line, parted by spaces, `#` for remarks.
// Without a Hunspell dictionary the table holds the additions alone.

#include "text/compiler/affixfile.h"
#include "text/compiler/lexiconbuilder.h"

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

namespace {

constexpr auto npos = std::string_view::npos;

using lutrin::text::AffixFile;
using lutrin::text::LexiconBuilder;

bool addAdditions(const char *file, LexiconBuilder &lexicon)
{
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        std::string lemma;
        words >> lemma;
        for (std::string form = lemma; !form.empty() && words; words >> form)
            lexicon.add(form, lemma);
    }
    return stream.eof();
}

// word[/flags][ morphology]
void addEntry(const std::string &line, const AffixFile &affixes, LexiconBuilder &lexicon)
{
    const std::string entry = line.substr(0, line.find_first_of(" \t"));
    const std::size_t slash = entry.find('/');
    const std::string word = entry.substr(0, slash);
    const std::string flags = slash == npos ? "" : entry.substr(slash + 1);
    for (const std::string &form : affixes.forms(word, flags))
        lexicon.add(form, word);
}

bool addDictionary(const char *affixFile, const char *wordFile, LexiconBuilder &lexicon)
{
    const auto affixes = AffixFile::read(affixFile);
    std::ifstream stream(wordFile);
    std::string line;
    if (!affixes || !std::getline(stream, line)) // the first line is a count
        return false;
    while (std::getline(stream, line))
        addEntry(line, *affixes, lexicon);
    return stream.eof();
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3 && count != 5) {
        std::cerr << "usage: lutrin-lexicon OUTPUT ADDITIONS [AFFIXES.aff WORDS.dic]\n";
        return 2;
    }
    LexiconBuilder lexicon;
    if (!addAdditions(arguments[2], lexicon) ||
        (count == 5 && !addDictionary(arguments[3], arguments[4], lexicon))) {
        std::cerr << "lutrin-lexicon: cannot read the dictionary\n";
        return 1;
    }
    std::ofstream output(arguments[1], std::ios::binary);
    output << lexicon.table();
    output.close();
    return output ? 0 : 1;
}
