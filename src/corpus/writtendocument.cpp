// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/json.h"
#include "corpus/jsonfields.h"
#include "corpus/jsonwriter.h"
#include "corpus/richtextjson.h"

#include <algorithm>
#include <set>

namespace lutrin::corpus {

namespace {

int depthOf(const RichText &body)
{
    int deepest = 0;
    for (const Block &block : body)
        deepest = std::max(deepest, depthOf(block.children));
    return body.empty() ? 0 : deepest + 1;
}

/// As paragraphs() makes them.
bool mayBeParagraph(const Block &block)
{
    return block.kind == BlockKind::Paragraph && block.text.size() == 1;
}

/// Writes the fields in the order of the list above, those that say something.
class Writer {
public:
    Writer() { m_json.beginObject(); }

    void operator()(const char *key, std::string_view text)
    {
        if (text.empty())
            return;
        m_json.key(key);
        m_json.text(text);
    }

    void operator()(const char *key, const std::vector<std::string> &texts)
    {
        list(
            key, texts, [](const std::string &text) { return !text.empty(); },
            [this](const std::string &text) { m_json.text(text); });
    }

    void operator()(const char *key, const Date &date)
    {
        const std::string text = toString(date);
        (*this)(key, std::string_view(text));
        m_faithful = m_faithful && (text.empty() ? Date{} : parseDate(text)) == date;
    }

    void operator()(const char *key, const std::vector<Name> &names)
    {
        const auto says = [](const Name &name) {
            return !name.family.empty() || !name.given.empty() || !name.particle.empty() ||
                   !name.literal.empty();
        };
        list(key, names, says, [this](const Name &name) {
            m_json.beginObject();
            (*this)("family", name.family);
            (*this)("given", name.given);
            (*this)("particle", name.particle);
            (*this)("literal", name.literal);
            m_json.endObject();
        });
    }

    void operator()(const char *key, const std::vector<LanguageVersion> &versions)
    {
        const auto says = [](const LanguageVersion &version) {
            return !version.language.empty() || !version.title.empty() || !version.url.empty();
        };
        list(key, versions, says, [this](const LanguageVersion &version) {
            m_json.beginObject();
            (*this)("language", version.language);
            (*this)("title", version.title);
            (*this)("url", version.url);
            m_json.endObject();
        });
    }

    void operator()(const char *key, const std::vector<Assignment> &assignments)
    {
        const auto says = [](const Assignment &assignment) { return !assignment.term.empty(); };
        list(key, assignments, says, [&](const Assignment &assignment) {
            m_json.text(assignment.term);
            std::string name = assignmentKey(key, assignment.term);
            m_faithful = m_terms.insert(name).second && m_faithful;
            if (assignment.source != Source::Unknown)
                m_assigned[std::move(name)] = assignment.source;
        });
    }

    void operator()(const char *key, const std::vector<Highlight> &highlights)
    {
        const auto says = [](const Highlight &highlight) { return !highlight.quote.empty(); };
        list(key, highlights, says, [this](const Highlight &highlight) {
            m_json.beginObject();
            (*this)("quote", highlight.quote);
            (*this)("note", highlight.note);
            (*this)("locator", highlight.locator);
            number("page", highlight.page);
            number("lastPage", highlight.lastPage);
            number("place", highlight.place);
            m_json.endObject();
            m_faithful = m_faithful && highlight.number == 0 && highlight.document.empty() &&
                         highlight.lastPage >= highlight.page;
        });
    }

    void operator()(const char *key, const std::map<std::string, Source> &sources)
    {
        std::map<std::string, Source> all = m_assigned;
        all.insert(sources.begin(), sources.end());
        const auto isAssignment = [](const auto &source) {
            return source.first.find('/') != std::string::npos;
        };
        m_faithful = m_faithful && std::ranges::none_of(sources, isAssignment);
        if (all.empty())
            return;
        m_json.key(key);
        m_json.beginObject();
        for (const auto &[field, source] : all) {
            m_json.key(field);
            m_json.text(toString(source));
        }
        m_json.endObject();
    }

    void body(const RichText &body)
    {
        const std::string plain = plainText(body);
        (*this)("body", plain);
        if (std::ranges::all_of(body, mayBeParagraph) && paragraphs(plain) == body)
            return;
        m_json.key("blocks");
        writeJson(m_json, body);
        m_faithful = m_faithful && depthOf(body) <= MaximumBlockDepth;
    }

    [[nodiscard]] WrittenDocument end()
    {
        m_json.endObject();
        return {.json = m_json.written(), .faithful = m_faithful && m_json.faithful()};
    }

private:
    void number(const char *key, std::int64_t value)
    {
        if (value == 0)
            return;
        m_json.key(key);
        m_json.number(value);
    }

    /// Of the entries that say something; no list where there are none.
    template <typename Entry, typename Says, typename Write>
    void list(const char *key, const std::vector<Entry> &entries, const Says &says,
              const Write &write)
    {
        bool begun = false;
        for (const Entry &entry : entries) {
            if (!says(entry)) {
                m_faithful = false;
                continue;
            }
            if (!begun) {
                m_json.key(key);
                m_json.beginArray();
            }
            begun = true;
            write(entry);
        }
        if (begun)
            m_json.endArray();
    }

    JsonWriter m_json;
    std::set<std::string> m_terms;
    std::map<std::string, Source> m_assigned;
    bool m_faithful = true;
};

} // namespace

WrittenDocument written(const Document &document)
{
    Writer writer;
    visitFields(writer, document);
    WrittenDocument written = writer.end();
    written.faithful = written.faithful && !isBlank(document.title);
    return written;
}

std::string toJson(const Document &document)
{
    return written(document).json;
}

} // namespace lutrin::corpus
