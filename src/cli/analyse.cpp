// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"
#include "text/analyser.h"

#include <CLI/CLI.hpp>

#include <string>

namespace lutrin::cli {

namespace {

Json wordsJson(const std::vector<text::Word> &words, std::string_view line)
{
    Json all = Json::array();
    for (const text::Word &word : words)
        all.push_back({{"word", line.substr(word.range.begin, word.range.end - word.range.begin)},
                       {"folded", word.folded},
                       {"lemmas", word.lemmas}});
    return all;
}

void printWords(std::ostream &out, const std::vector<text::Word> &words, std::string_view line)
{
    for (const text::Word &word : words) {
        out << line.substr(word.range.begin, word.range.end - word.range.begin) << '\t'
            << word.folded << '\t';
        for (std::size_t at = 0; at < word.lemmas.size(); ++at)
            out << (at > 0 ? "," : "") << word.lemmas[at];
        out << '\n';
    }
}

/// `analyse [--language fr]`: what search makes of each word on standard input.
class Analyse : public Command {
public:
    Analyse()
        : Command("analyse", {"montre ce que la recherche fait de chaque mot",
                              "shows what search makes of each word"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option("--language", m_language,
                        Words{"langue du texte", "language of the text"}.in(language))
            ->capture_default_str();
    }

    Result<bool> run(Session &session) override
    {
        text::Analyser analyser(m_language);
        for (std::string line; std::getline(session.in, line);) {
            const auto words = analyser.words(line);
            if (session.json)
                print(session.out, wordsJson(words, line));
            else
                printWords(session.out, words, line);
        }
        return true;
    }

private:
    std::string m_language = "fr";
};

} // namespace

std::unique_ptr<Command> makeAnalyse()
{
    return std::make_unique<Analyse>();
}

} // namespace lutrin::cli
