// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/buttonlines.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestButton = 80;

constexpr std::array<std::string_view, 11> Verbs{
    "télécharger", "téléchargez", "download", "partager", "partagez", "share",
    "imprimer",    "imprimez",    "print",    "envoyer",  "envoyez"};

/// What buttons do that to, in which form, and where it goes; any other word makes it a text.
constexpr std::array<std::string_view, 81> Objects{
    "le",        "la",          "l",          "les",      "ce",       "cet",
    "cette",     "en",          "au",         "à",        "de",       "du",
    "d",         "un",          "une",        "sur",      "par",      "via",
    "format",    "version",     "texte",      "complet",  "complète", "intégral",
    "intégrale", "pdf",         "epub",       "rapport",  "note",     "étude",
    "document",  "article",     "synthèse",   "résumé",   "fichier",  "page",
    "pages",     "publication", "communiqué", "dossier",  "annexe",   "annexes",
    "ami",       "mail",        "email",      "courriel", "facebook", "twitter",
    "linkedin",  "whatsapp",    "bluesky",    "mastodon", "x",        "mo",
    "ko",        "mb",          "kb",         "ici",      "here",     "gratuitement",
    "the",       "this",        "full",       "complete", "report",   "paper",
    "study",     "brief",       "file",       "text",     "summary",  "executive",
    "story",     "post",        "as",         "a",        "on",       "by",
    "to",        "p",           "link"};

/// In small letters; marks and apostrophes part words, too.
std::vector<std::string> wordsOf(const std::string &lower)
{
    std::vector<std::string> words;
    bool open = false;
    for (std::size_t at = 0; at < lower.size();) {
        const text::Character character = text::characterAt(lower, at);
        const bool letter =
            character.kind == text::CharClass::Letter || character.kind == text::CharClass::Digit;
        if (letter && !open)
            words.emplace_back();
        if (letter)
            words.back() += lower.substr(at, character.end - at);
        open = letter;
        at = character.end;
    }
    return words;
}

bool isObject(const std::string &word)
{
    return std::ranges::find(Objects, word) != Objects.end() ||
           std::ranges::find(Verbs, word) != Verbs.end() ||
           word.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

bool isButtonLine(std::string_view line)
{
    if (line.size() > LongestButton)
        return false;
    const std::vector<std::string> words = wordsOf(text::lowerCase(line));
    return !words.empty() && std::ranges::find(Verbs, words.front()) != Verbs.end() &&
           std::ranges::all_of(words, isObject);
}

} // namespace lutrin::exchange
