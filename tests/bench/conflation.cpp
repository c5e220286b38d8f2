// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well the forms of a French word find each other, and how seldom other words, beside
// libstemmer in the same run, and beside Hunspell where libhunspell-dev is installed. The lexicons
// are Apertium's, which owe nothing to the dictionary that Lutrin uses. Each lemma weighs one:
//
//   recall   of the pairs of its forms, those that meet: share a lemma or a stem
//   wrong    of the words that its forms meet, those that no entry has in common with them
//   others   the same without the words whose lemma is spelled as this one but for accents and
//            hyphens: événement and évènement, contre-projet and contreprojet are entries of their
//            own in these lexicons. Lemmas of less than six letters count all the same: cote is
//            not côte.
//
// What is left of the others are mostly words of which a form is another word's too, where these
// lexicons lack that word: une fibre and fibrer, un musée and muser. The wrong ones beyond them are
// spellings: the lexicons have cooperation, celebration and revisions as words of their own, beside
// coopération, célébration and révisions, and what is typed or printed without accents is meant to
// meet these.
//
// Forms are also asked for without their accents and in capitals, while the words that are found
// keep theirs.
//
//     bench-conflation [--wrong N]
//
// With --wrong, N of the others are listed, drawn by their weight: form, what it meets, and
// the key that they share.

#include "bench/comparison.h"
#include "bench/morphology.h"
#include "text/analyser.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string_view>

#ifdef HAVE_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif
#include <libstemmer.h>

using namespace lutrin;
using lutrin::bench::LexiconEntry;

namespace {

/// Apertium has two; the first is three times as large.
struct Lexicon {
    const char *name;
    const char *file;
};
constexpr Lexicon lexicons[] = {
    {"apertium-fra-cat", "/usr/share/apertium/apertium-fra-cat/fra-cat.automorf.bin"},
    {"apertium-fr-es", "/usr/share/apertium/apertium-fr-es/fr-es.automorf.bin"},
};
constexpr double recallGoal = 0.97;
constexpr double wrongGoal = 0.005;

using Keys = std::vector<std::string>;
/// What a form is found by.
using Conflation = std::function<Keys(const std::string &)>;

struct Figures {
    double recall = 0;
    double wrong = 0;
    double others = 0;
};

std::string folded(const std::string &form)
{
    static text::Analyser analyser("und");
    const std::vector<text::Word> words = analyser.words(form);
    return words.empty() ? form : words.front().folded;
}

std::string inCapitals(const std::string &form)
{
    std::string result = folded(form);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return result;
}

class Measure {
public:
    explicit Measure(const std::vector<LexiconEntry> &entries) : m_entries(entries)
    {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            m_spellings.push_back(spelling(entries[i].lemma));
            for (const std::string &form : entries[i].forms) {
                m_owners[form].insert(i);
                m_ownersOfFolded[folded(form)].insert(i);
            }
        }
    }

    // `keep` is for what is indexed, `ask` for what is typed; `asked` is how a form is typed:
    // itself, or without accents.
    /// Where a wrong meeting counts for `share` of all.
    using WrongMeeting = std::function<void(double share, const std::string &form,
                                            const std::string &other, const Keys &asked)>;
    void reportTo(WrongMeeting report) { m_report = std::move(report); }

    [[nodiscard]] Figures run(const Conflation &keep, const Conflation &ask,
                              const std::function<std::string(const std::string &)> &asked) const
    {
        std::map<std::string, std::set<std::string>> index;
        for (const auto &[form, owners] : m_owners)
            for (const std::string &key : keep(form))
                index[key].insert(form);
        Figures sum;
        for (const LexiconEntry &entry : m_entries) {
            const Figures figures = measure(entry, index, ask, asked);
            sum.recall += figures.recall / double(m_entries.size());
            sum.wrong += figures.wrong / double(m_entries.size());
            sum.others += figures.others / double(m_entries.size());
        }
        return sum;
    }

private:
    Figures measure(const LexiconEntry &entry,
                    const std::map<std::string, std::set<std::string>> &index,
                    const Conflation &ask,
                    const std::function<std::string(const std::string &)> &asked) const
    {
        double found = 0;
        double meetings = 0;
        double wrong = 0;
        double others = 0;
        std::vector<std::pair<std::string, std::string>> wrongs;
        for (const std::string &form : entry.forms) {
            const std::string typed = asked(form);
            std::set<std::string> met;
            for (const std::string &key : ask(typed))
                if (const auto forms = index.find(key); forms != index.end())
                    met.insert(forms->second.begin(), forms->second.end());
            met.erase(form);
            found += double(std::ranges::count_if(
                entry.forms, [&](const std::string &other) { return met.contains(other); }));
            meetings += double(met.size());
            const std::set<std::size_t> &owners =
                typed == form ? m_owners.at(form) : m_ownersOfFolded.at(folded(form));
            for (const std::string &other : met) {
                if (related(owners, other))
                    continue;
                ++wrong;
                if (spelledAlike(owners, other))
                    continue;
                ++others;
                if (m_report)
                    wrongs.emplace_back(form, other);
            }
        }
        for (const auto &[form, other] : wrongs)
            m_report(1 / meetings, form, other, ask(asked(form)));
        const double pairs = double(entry.forms.size()) * double(entry.forms.size() - 1);
        if (meetings == 0)
            return {found / pairs};
        return {found / pairs, wrong / meetings, others / meetings};
    }

    [[nodiscard]] bool related(const std::set<std::size_t> &owners, const std::string &form) const
    {
        return std::ranges::any_of(m_owners.at(form),
                                   [&](std::size_t owner) { return owners.contains(owner); });
    }

    /// A lemma without accents and hyphens; empty for a short one.
    static std::string spelling(const std::string &lemma)
    {
        constexpr std::size_t shortest = 6;
        std::string letters = folded(lemma);
        std::erase(letters, '-');
        return letters.size() < shortest ? std::string() : letters;
    }

    [[nodiscard]] bool spelledAlike(const std::set<std::size_t> &owners,
                                    const std::string &form) const
    {
        return std::ranges::any_of(m_owners.at(form), [&](std::size_t owner) {
            return !m_spellings[owner].empty() &&
                   std::ranges::any_of(owners, [&](std::size_t other) {
                       return m_spellings[other] == m_spellings[owner];
                   });
        });
    }

    const std::vector<LexiconEntry> &m_entries;
    std::vector<std::string> m_spellings; ///< of the entries
    WrongMeeting m_report;
    std::map<std::string, std::set<std::size_t>> m_owners;
    std::map<std::string, std::set<std::size_t>> m_ownersOfFolded;
};

Keys lemmas(text::Analyser &analyser, const std::string &form)
{
    const std::vector<text::Word> words = analyser.words(form);
    return words.empty() ? Keys() : words.front().lemmas;
}

Keys snowball(sb_stemmer &stemmer, const std::string &form)
{
    const auto *bytes = reinterpret_cast<const sb_symbol *>(form.data());
    const sb_symbol *stem = sb_stemmer_stem(&stemmer, bytes, static_cast<int>(form.size()));
    return {std::string(reinterpret_cast<const char *>(stem),
                        static_cast<std::size_t>(sb_stemmer_length(&stemmer)))};
}

#ifdef HAVE_HUNSPELL
/// All stems that Hunspell's French dictionary has for a form, and Snowball's for an unknown one.
class HunspellStems {
public:
    explicit HunspellStems(Conflation unknown) : m_unknown(std::move(unknown)) {}

    Keys of(const std::string &form)
    {
        const auto known = m_known.find(form);
        if (known != m_known.end())
            return known->second;
        Keys stems = m_hunspell.stem(form);
        if (stems.empty())
            stems = m_unknown(form);
        return m_known.emplace(form, std::move(stems)).first->second;
    }

private:
    Hunspell m_hunspell{"/usr/share/hunspell/fr.aff", "/usr/share/hunspell/fr.dic"};
    Conflation m_unknown;
    std::map<std::string, Keys> m_known;
};
#endif

/// Lists wrong meetings, each one as likely as it weighs.
class Draw {
public:
    explicit Draw(int wanted) : m_wanted(wanted) {}

    void take(double share, const std::string &form, const std::string &other, const Keys &keys)
    {
        m_all.push_back({share, form, other, keys});
    }
    void print()
    {
        std::vector<double> shares;
        for (const Meeting &each : m_all)
            shares.push_back(each.share);
        std::mt19937 random(1);
        std::discrete_distribution<std::size_t> drawn(shares.begin(), shares.end());
        for (int number = 0; number < m_wanted && !m_all.empty(); ++number) {
            const Meeting &each = m_all[drawn(random)];
            std::printf("  %-24s %-24s", each.form.c_str(), each.other.c_str());
            for (const std::string &key : each.keys)
                std::printf(" %s", key.c_str());
            std::printf("\n");
        }
        m_all.clear();
    }

private:
    struct Meeting {
        double share = 0;
        std::string form;
        std::string other;
        Keys keys;
    };

    int m_wanted;
    std::vector<Meeting> m_all;
};

void print(const char *name, const Figures &figures)
{
    std::printf("%-34s %8.4f %8.2f %% %8.2f %%\n", name, figures.recall, 100 * figures.wrong,
                100 * figures.others);
}

} // namespace

int main(int count, char **arguments)
try {
    const bool listing = count == 3 && std::string_view(arguments[1]) == "--wrong";
    Draw draw(listing ? std::stoi(arguments[2]) : 0);
    text::Analyser analyser("fr");
    text::Analyser queries("fr", text::Analyser::Source::Query);
    const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(
        sb_stemmer_new("french", "UTF_8"), &sb_stemmer_delete);
    const Conflation ours = [&](const std::string &form) { return lemmas(analyser, form); };
    const Conflation oursAsked = [&](const std::string &form) { return lemmas(queries, form); };
    const Conflation theirs = [&](const std::string &form) { return snowball(*stemmer, form); };
#ifdef HAVE_HUNSPELL
    HunspellStems stems(theirs);
    const Conflation hunspell = [&](const std::string &form) { return stems.of(form); };
#endif
    const auto asWritten = [](const std::string &form) { return form; };

    bool good = true;
    for (const Lexicon &lexicon : lexicons) {
        const std::vector<LexiconEntry> entries =
            bench::readMorphology(bench::output({{"lt-print", lexicon.file}, {}}));
        Measure measure(entries);
        std::printf("conflation, %s: %zu lemmas\n%-34s %8s %10s %10s\n", lexicon.name,
                    entries.size(), "", "recall", "wrong", "others");
        if (listing)
            measure.reportTo([&](double share, const std::string &form, const std::string &other,
                                 const Keys &keys) { draw.take(share, form, other, keys); });
        const Figures written = measure.run(ours, ours, asWritten);
        measure.reportTo({});
        draw.print();
        print("Lutrin", written);
        print("Lutrin, as a query", measure.run(ours, oursAsked, asWritten));
        print("Lutrin, asked without accents", measure.run(ours, oursAsked, folded));
        print("Lutrin, asked in capitals", measure.run(ours, oursAsked, inCapitals));
        print("libstemmer", measure.run(theirs, theirs, asWritten));
        print("libstemmer, asked without accents", measure.run(theirs, theirs, folded));
#ifdef HAVE_HUNSPELL
        print("Hunspell and libstemmer", measure.run(hunspell, hunspell, asWritten));
#endif
        const bool met = written.recall >= recallGoal && written.wrong <= wrongGoal;
        std::printf("goal: recall %.2f, wrong %.1f %%: %s; by the others alone: %s\n\n", recallGoal,
                    100 * wrongGoal, met ? "met" : "missed",
                    written.recall >= recallGoal && written.others <= wrongGoal ? "met" : "missed");
        std::fflush(stdout);
        good = good && met;
    }
    return good ? 0 : 1;
} catch (const std::exception &problem) {
    std::fprintf(stderr, "bench-conflation: %s\n", problem.what());
    return 2;
}
