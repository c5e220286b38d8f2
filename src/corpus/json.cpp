// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/json.h"

#include "corpus/jsonvalue.h"
#include "corpus/richtextjson.h"

#include <algorithm>
#include <set>

namespace lutrin::corpus {

namespace {

using Json = nlohmann::json;

/// Every field with its key, once for both directions.
template <typename Visitor, typename AnyDocument>
void visitFields(Visitor &visit, AnyDocument &document)
{
    visit("id", document.id);
    visit("type", document.type);
    visit("genre", document.genre);
    visit("title", document.title);
    visit("alternateTitles", document.alternateTitles);
    visit("summary", document.summary);
    visit.body(document.body);
    visit("language", document.language);
    visit("versions", document.versions);
    visit("date", document.date);
    visit("authors", document.authors);
    visit("publisher", document.publisher);
    visit("publisherPlace", document.publisherPlace);
    visit("container", document.container);
    visit("series", document.series);
    visit("number", document.number);
    visit("volume", document.volume);
    visit("issue", document.issue);
    visit("pages", document.pages);
    visit("isbn", document.isbn);
    visit("issn", document.issn);
    visit("doi", document.doi);
    visit("url", document.url);
    visit("pdf", document.pdf);
    visit("themes", document.themes);
    visit("regions", document.regions);
    visit("centres", document.centres);
    visit("keywords", document.keywords);
    visit("rights", document.rights);
    visit("citation", document.citation);
    visit("related", document.related);
    visit("collections", document.collections);
    visit("tags", document.tags);
    visit("provenance", document.provenance);
    visit("sources", document.sources);
}

/// The key of an assignment in `sources`.
std::string assignmentKey(std::string_view list, std::string_view term)
{
    return std::string(list) + '/' + std::string(term);
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

int depthOf(const RichText &body)
{
    int deepest = 0;
    for (const Block &block : body)
        deepest = std::max(deepest, depthOf(block.children));
    return body.empty() ? 0 : deepest + 1;
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
        if (paragraphs(plain) == body)
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

/// Reads the fields of one object. The first error stays; what follows it is skipped.
class Reader {
public:
    explicit Reader(JsonValue object) : m_object(std::move(object)) {}

    void operator()(const char *key, std::string &text)
    {
        const auto value = member(key);
        if (!value)
            return;
        // A list of one is that one; of several, none may be lost in silence.
        const std::vector<JsonValue> entries = value->entries();
        auto found = entries.size() == 1 ? entries.front().text() : std::nullopt;
        if (found)
            text = std::move(*found);
        else if (!entries.empty())
            fail(value->invalid("expected a string"));
    }

    void operator()(const char *key, std::vector<std::string> &texts)
    {
        for (const JsonValue &entry : entries(key)) {
            auto text = entry.text();
            if (!text)
                return fail(entry.invalid("expected a string"));
            if (!text->empty())
                texts.push_back(std::move(*text));
        }
    }

    void operator()(const char *key, Date &date)
    {
        std::string text;
        (*this)(key, text);
        if (text.empty() || m_error)
            return;
        if (const auto parsed = parseDate(text))
            date = *parsed;
        else
            fail(member(key)->invalid("expected a date: 2025, 2025-02 or 2025-02-14"));
    }

    void operator()(const char *key, std::vector<Name> &names)
    {
        for (const JsonValue &entry : entries(key)) {
            Name name;
            if (auto literal = entry.text())
                name.literal = std::move(*literal);
            else if (!readName(entry, name))
                return;
            if (name != Name{})
                names.push_back(std::move(name));
        }
    }

    void operator()(const char *key, std::vector<LanguageVersion> &versions)
    {
        for (const JsonValue &entry : entries(key)) {
            LanguageVersion version;
            if (!readObject(entry, [&](Reader &reader) {
                    reader("language", version.language);
                    reader("title", version.title);
                    reader("url", version.url);
                }))
                return;
            if (version != LanguageVersion{})
                versions.push_back(std::move(version));
        }
    }

    void operator()(const char *key, std::vector<Assignment> &assignments)
    {
        std::vector<std::string> terms;
        (*this)(key, terms);
        for (std::string &term : terms)
            assignments.push_back({.term = std::move(term)});
    }

    void operator()(const char *key, std::map<std::string, Source> &sources)
    {
        const auto value = member(key);
        if (!value)
            return;
        if (!value->isObject())
            return fail(value->invalid("expected an object"));
        for (const auto &[field, word] : value->members()) {
            const auto source = parseSource(word.text().value_or(""));
            if (!source)
                return fail(word.invalid("expected publisher, corpus, user or unknown"));
            sources[field] = *source;
        }
    }

    void body(RichText &body)
    {
        std::string plain;
        (*this)("body", plain);
        if (m_error)
            return;
        const auto value = m_object.member("blocks");
        if (!value) {
            body = paragraphs(plain);
            return;
        }
        auto blocks = blocksFromJson(*value);
        if (!blocks)
            return fail(blocks.error());
        body = std::move(*blocks);
    }

    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    [[nodiscard]] std::optional<JsonValue> member(const char *key) const
    {
        return m_error ? std::nullopt : m_object.member(key);
    }

    [[nodiscard]] std::vector<JsonValue> entries(const char *key) const
    {
        const auto value = member(key);
        return value ? value->entries() : std::vector<JsonValue>{};
    }

    bool readName(const JsonValue &entry, Name &name)
    {
        return readObject(entry, [&](Reader &reader) {
            reader("family", name.family);
            reader("given", name.given);
            reader("particle", name.particle);
            reader("literal", name.literal);
        });
    }

    template <typename ReadFields>
    bool readObject(const JsonValue &entry, ReadFields readFields)
    {
        if (!entry.isObject()) {
            fail(entry.invalid("expected an object"));
            return false;
        }
        Reader reader(entry);
        readFields(reader);
        if (reader.error())
            fail(*reader.error());
        return !m_error;
    }

    JsonValue m_object;
    std::optional<Error> m_error;
};

/// Moves what `sources` says of an assignment to the assignment.
void settleAssignments(Document &document)
{
    const auto settle = [&](std::string_view list, std::vector<Assignment> &assignments) {
        for (Assignment &assignment : assignments) {
            const auto node = document.sources.extract(assignmentKey(list, assignment.term));
            if (!node.empty())
                assignment.source = node.mapped();
        }
    };
    settle("themes", document.themes);
    settle("regions", document.regions);
    settle("centres", document.centres);
}

/// Counts lines, and characters within the line, up to a byte of the text.
Position positionOf(std::string_view text, std::size_t byte)
{
    Position position{1, 1};
    for (const char c : text.substr(0, std::min(byte, text.size()))) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++position.column;
        }
    }
    return position;
}

Error malformed(std::string_view text, const Json::parse_error &error)
{
    // The message ends with what was expected; before it stand the library's own marks.
    std::string detail = error.what();
    if (const auto at = detail.find(": "); at != std::string::npos)
        detail.erase(0, at + 2);
    const std::size_t byte = error.byte == 0 ? 0 : error.byte - 1; // counts from 1
    return {
        .cause = Cause::Malformed, .position = positionOf(text, byte), .detail = std::move(detail)};
}

Result<Document> documentFrom(const Json &json)
{
    const JsonValue object(json, {});
    if (!object.isObject())
        return failure(object.invalid("expected an object"));
    Document document;
    Reader reader(object);
    visitFields(reader, document);
    if (reader.error())
        return failure(*reader.error());
    if (isBlank(document.title))
        return failure({.cause = Cause::Invalid, .subject = "title", .detail = "missing or blank"});
    settleAssignments(document);
    return document;
}

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

Result<Document> documentFromJson(std::string_view json)
{
    try {
        return documentFrom(Json::parse(json));
    } catch (const Json::parse_error &error) {
        return failure(malformed(json, error));
    } catch (const Json::exception &error) { // a number out of range, say
        return failure({.cause = Cause::Malformed, .detail = error.what()});
    }
}

} // namespace lutrin::corpus
