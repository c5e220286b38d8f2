// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"
#include "exchange/references/identifiers.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::exchange {

/// Where a page says what it is, in the order in which it is believed.
enum class Vocabulary {
    Label, ///< the visible blocks of a publication page
    Highwire,
    SchemaOrg,
    DublinCore,
    Prism, ///< and eprints, bepress
    OpenGraph,
    Microdata,
    Coins,
    Html,
};

/// What the vocabularies of one page claim of each field; settled() believes the best of them.
class PageFacts {
public:
    /// `key` is the field's JSON key, `value` its text; blank ones are passed over. Authors are
    /// names as one reads them or inverted, several in one text where the page writes them so.
    /// `subjects` and `places` are for noteSubject().
    void add(Vocabulary vocabulary, std::string_view key, std::string value, std::string origin);
    /// An author that is no person, whatever the name looks like.
    void addBody(Vocabulary vocabulary, std::string value, std::string origin);
    /// A person whose name is inverted, « García Ortiz, Inés », whatever it looks like.
    void addInverted(Vocabulary vocabulary, std::string value, std::string origin);
    /// The page in another language; what is found first wins.
    void addVersion(corpus::LanguageVersion version);

    /// Where the page's relative addresses begin, as its `base` says.
    void setBase(std::string address) { m_base = std::move(address); }
    /// A relative address made whole by the page's base, or by what it says is its own address; as
    /// it is where the page says neither.
    [[nodiscard]] std::string whole(const std::string &address) const;

    /// What a vocabulary claims; empty for nothing.
    [[nodiscard]] std::string claimed(Vocabulary vocabulary, std::string_view key) const;

    /// Whether any of them claims something.
    [[nodiscard]] bool claims(std::string_view key) const;

    /// Whether the page shows who signed it, by family and given name.
    [[nodiscard]] bool hasByline() const;

    /// Whether a vocabulary for works has the language, and not only that of the page.
    [[nodiscard]] bool saysLanguageOfWork() const;
    /// Sites leave the language of their template on every page: what only the page says goes where
    /// the words of the text are surely in another language. Nothing for an empty one.
    void hearWords(const std::string &language);

    /// Takes note of the dates of a line that show whether the page writes the day or the month
    /// first.
    void seeDates(std::string_view line);

    /// Each field from the most trusted vocabulary that has it, lists as a whole. `words` is the
    /// language of the text, for a page that claims none. « 05/02/2025 » is no date where nothing
    /// tells day and month apart: Found::notADate has it then.
    [[nodiscard]] Found settled(const std::string &words = {}) const;

private:
    struct Claim {
        Vocabulary vocabulary = Vocabulary::Html;
        std::string key;
        std::string value;
        std::string origin;
        bool body = false;
        bool inverted = false;
    };
    static void putCommas(std::vector<Claim> &claims);
    void putLocalDays(std::vector<Claim> &claims) const;
    [[nodiscard]] std::string asHeaded(const std::string &title) const;
    [[nodiscard]] std::optional<DayOrder> dayOrder(const std::string &words) const;
    void eraseAccounts(std::vector<Claim> &claims) const;
    [[nodiscard]] static std::vector<corpus::Name> namesOf(const Claim &claim);

    std::string m_base;
    std::vector<Claim> m_claims;
    std::set<std::string> m_bodies; ///< that a vocabulary calls so, whatever others do
    std::vector<corpus::LanguageVersion> m_versions;
    bool m_dayFirst = false; ///< of the dates that were seen
    bool m_monthFirst = false;
};

} // namespace lutrin::exchange
