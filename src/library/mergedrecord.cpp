// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/mergedrecord.h"

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

class Merger {
public:
    Merger(const Document &present, const Document &more) : m_result{present, {}}, m_more(more) {}

    template <typename Value>
    void field(const char *key, Value Document::*member)
    {
        Value &mine = m_result.document.*member;
        const Value &other = m_more.*member;
        if (other == Value{} || other == mine)
            return;
        const Source source = sourceOf(m_more, key);
        const bool better = trust(source) > trust(sourceOf(m_result.document, key));
        if (mine != Value{} && !better)
            return;
        mine = other;
        if (source != Source::Unknown)
            m_result.document.sources[key] = source;
        m_result.taken.emplace_back(key);
    }

    MergedRecord merged()
    {
        field("type", &Document::type);
        field("genre", &Document::genre);
        field("language", &Document::language);
        field("title", &Document::title);
        field("alternateTitles", &Document::alternateTitles);
        field("date", &Document::date);
        field("authors", &Document::authors);
        field("summary", &Document::summary);
        field("body", &Document::body);
        field("versions", &Document::versions);
        field("themes", &Document::themes);
        field("regions", &Document::regions);
        field("centres", &Document::centres);
        field("keywords", &Document::keywords);
        field("publisher", &Document::publisher);
        field("publisherPlace", &Document::publisherPlace);
        field("container", &Document::container);
        field("series", &Document::series);
        field("number", &Document::number);
        field("volume", &Document::volume);
        field("issue", &Document::issue);
        field("pages", &Document::pages);
        field("isbn", &Document::isbn);
        field("issn", &Document::issn);
        field("doi", &Document::doi);
        field("url", &Document::url);
        field("pdf", &Document::pdf);
        field("rights", &Document::rights);
        field("citation", &Document::citation);
        return std::move(m_result);
    }

private:
    MergedRecord m_result;
    const Document &m_more;
};

} // namespace

MergedRecord mergedRecord(const Document &present, const Document &more)
{
    return Merger(present, more).merged();
}

} // namespace lutrin::library
