// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/searchquestions.h"

namespace lutrin::bench {

namespace {

/// Words that all three write alike.
Question words(const char *group, const std::string &text)
{
    return {group, text, text, text};
}

void add(std::vector<Question> &to, const char *group, const std::vector<std::string> &texts)
{
    for (const std::string &text : texts)
        to.push_back(words(group, text));
}

} // namespace

std::vector<Question> searchQuestions()
{
    std::vector<Question> all;
    add(all, "rare word", {"télescope", "alchimie", "boussole", "hérésie"});
    add(all, "middling word", {"justice", "lumière", "guerre", "rivière"});
    add(all, "frequent word", {"homme", "faire", "dire", "terme"});
    for (const char *pair : {"justice guerre", "lumière soleil", "terme marine", "homme cheval"}) {
        const std::string text(pair);
        const std::size_t gap = text.find(' ');
        const std::string both = text.substr(0, gap) + " AND " + text.substr(gap + 1);
        all.push_back({"two words", text, both, both});
    }
    for (const char *triple :
         {"homme guerre justice", "eau feu terre", "roi prince peuple", "mettre main terre"}) {
        std::string all3(triple);
        for (std::size_t gap = all3.find(' '); gap != std::string::npos;
             gap = all3.find(' ', gap + 5))
            all3.replace(gap, 1, " AND ");
        all.push_back({"three words", triple, all3, all3});
    }
    add(all, "phrase",
        {"\"mettre en usage\"", "\"terme de marine\"", "\"au pluriel\"", "\"tout le monde\""});
    add(all, "prefix, 4 letters", {"gouv*", "poli*", "inte*", "navi*"});
    add(all, "prefix, 2 letters", {"de*", "po*", "zo*", "re*"});
    add(all, "prefix, 1 letter", {"m*", "a*", "z*", "p*"});
    for (const auto &[one, other] :
         std::vector<std::pair<std::string, std::string>>{{"justice", "guerre"},
                                                          {"télescope", "boussole"},
                                                          {"homme", "femme"},
                                                          {"roi", "reine"}})
        all.push_back({"OU", one + " OU " + other, one + " OR " + other, one + " OR " + other});
    for (const auto &[one, other] : std::vector<std::pair<std::string, std::string>>{
             {"justice", "guerre"}, {"homme", "femme"}, {"terme", "marine"}, {"lumière", "soleil"}})
        all.push_back(
            {"SAUF", one + " SAUF " + other, one + " NOT " + other, one + " NOT " + other});
    for (const std::string word : {"justice", "homme", "terme", "boussole"})
        all.push_back({"field", "titre:" + word, "title : " + word, "title:" + word});
    for (const std::string word : {"justice", "homme", "terme", "lumière"})
        all.push_back({"two facets", word, word, word, true});
    for (const auto &[text, both] : std::vector<std::pair<std::string, std::string>>{
             {"de", "de"}, {"le la", "le AND la"}, {"et", "et"}, {"de la", "de AND la"}})
        all.push_back({"stop words", text, both, both});
    return all;
}

} // namespace lutrin::bench
