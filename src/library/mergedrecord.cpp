// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/mergedrecord.h"

#include "corpus/documentfields.h"
#include "library/fullervalue.h"

#include <optional>
#include <utility>

namespace lutrin::library {

namespace {

using corpus::Document;
using corpus::Source;

int trust(Source source)
{
    switch (source) {
    case Source::User:
        return 3;
    case Source::Publisher:
        return 2;
    case Source::Corpus:
        return 1;
    case Source::Unknown:
        break;
    }
    return 0;
}

Source sourceOf(const Document &document, const std::string &key)
{
    const auto found = document.sources.find(key);
    return found == document.sources.end() ? Source::Unknown : found->second;
}

/// What a reader calls a work of which nothing tells the kind; any other type says more.
bool isVagueType(const Document &document)
{
    return document.type == "webpage" || document.type == "document";
}

int trustOf(const Document &document, const std::string &key)
{
    const int known = trust(sourceOf(document, key));
    return known == 0 && key == "type" && isVagueType(document) ? -1 : known;
}

class Merger {
public:
    Merger(const Document &present, const Document &more, Rivals rivals)
        : m_result{present, {}}, m_more(more), m_rivals(rivals)
    {
    }

    template <typename Value>
    void field(const char *key, Value Document::*member)
    {
        Value &mine = m_result.document.*member;
        const Value &other = m_more.*member;
        if (other == Value{} || other == mine || sourceOf(m_result.document, key) == Source::User)
            return;
        // What the user entered elsewhere holds as it is, too.
        const auto fuller =
            sourceOf(m_more, key) == Source::User ? std::nullopt : fullerValue(key, mine, other);
        if (fuller ? *fuller != mine : mine == Value{} || isBetter(key))
            take(key, mine, fuller.value_or(other));
    }

    MergedRecord merged()
    {
        const bool told = !m_result.document.authors.empty() && !m_more.authors.empty();
        corpus::eachField([this](const char *key, auto member) { field(key, member); });
        if (!told)
            settleRoles();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isBetter(const char *key) const
    {
        const int gain = trustOf(m_more, key) - trustOf(m_result.document, key);
        return gain > 0 || (gain == 0 && m_rivals == Rivals::NewerWins);
    }

    template <typename Value>
    void take(const char *key, Value &mine, Value value)
    {
        mine = std::move(value);
        if (const Source source = sourceOf(m_more, key); source != Source::Unknown)
            m_result.document.sources[key] = source;
        else
            m_result.document.sources.erase(key);
        m_result.taken.emplace_back(key);
    }

    /// Sources that know of no roles have those who directed a book for its authors. Where the
    /// other one tells them apart, and names nobody who wrote it, they are not both.
    void settleRoles()
    {
        Document &document = m_result.document;
        const bool same = document.authors == document.editors && !document.authors.empty();
        if (!same || sourceOf(document, "authors") == Source::User)
            return;
        document.authors.clear();
        document.sources.erase("authors");
        std::erase(m_result.taken, "authors");
    }

    MergedRecord m_result;
    const Document &m_more;
    Rivals m_rivals;
};

} // namespace

MergedRecord mergedRecord(const Document &present, const Document &more, Rivals rivals)
{
    return Merger(present, more, rivals).merged();
}

corpus::Document withEditsOf(const Document &present, corpus::Document replacement)
{
    corpus::eachField([&](const char *key, auto member) {
        if (sourceOf(present, key) != Source::User)
            return;
        replacement.*member = present.*member;
        replacement.sources[key] = Source::User;
    });
    return replacement;
}

corpus::Document takenBack(corpus::Document present, const Document &before, const Document &after)
{
    const auto restoreSource = [&](const char *key) {
        const auto old = before.sources.find(key);
        if (old == before.sources.end())
            present.sources.erase(key);
        else
            present.sources[key] = old->second;
    };
    corpus::eachField([&](const char *key, auto member) {
        const bool touched =
            before.*member != after.*member || sourceOf(before, key) != sourceOf(after, key);
        const bool since =
            present.*member != after.*member || sourceOf(present, key) != sourceOf(after, key);
        if (!touched || since)
            return;
        present.*member = before.*member;
        restoreSource(key);
    });
    if (present.related == after.related)
        present.related = before.related;
    if (present.provenance == after.provenance)
        present.provenance = before.provenance;
    return present;
}

} // namespace lutrin::library
