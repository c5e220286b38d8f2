// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/json.h"

#include "base/textposition.h"
#include "corpus/jsonfields.h"
#include "corpus/jsonvalue.h"
#include "corpus/richtextjson.h"

#include <algorithm>

namespace lutrin::corpus {

namespace {

using Json = nlohmann::json;

/// Reads the fields of one object. The first error stays; what follows it is skipped.
class Reader {
public:
    explicit Reader(JsonValue object, LineJoin join = joinBySpace)
        : m_object(std::move(object)), m_join(join)
    {
    }

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

    void operator()(const char *key, std::vector<Highlight> &highlights)
    {
        for (const JsonValue &entry : entries(key)) {
            Highlight highlight;
            if (auto quote = entry.text())
                highlight.quote = std::move(*quote);
            else if (!readHighlight(entry, highlight))
                return;
            if (!isBlank(highlight.quote))
                highlights.push_back(std::move(highlight));
        }
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
            body = paragraphs(plain, m_join);
            return;
        }
        auto blocks = blocksFromJson(*value);
        if (!blocks)
            return fail(blocks.error());
        body = std::move(*blocks);
    }

    /// 0 where there is none.
    [[nodiscard]] int count(const char *key)
    {
        const auto value = member(key);
        if (!value)
            return 0;
        const auto number = value->integer();
        if (!number || *number < 0)
            fail(value->invalid("expected a whole number"));
        return number.value_or(0);
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

    bool readHighlight(const JsonValue &entry, Highlight &highlight)
    {
        return readObject(entry, [&](Reader &reader) {
            reader("quote", highlight.quote);
            reader("note", highlight.note);
            reader("locator", highlight.locator);
            highlight.page = reader.count("page");
            highlight.lastPage = std::max(highlight.page, reader.count("lastPage"));
            highlight.place = reader.count("place");
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
    LineJoin m_join;
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

Result<Document> documentFrom(const Json &json, LineJoin join)
{
    const JsonValue object(json, {});
    if (!object.isObject())
        return failure(object.invalid("expected an object"));
    Document document;
    Reader reader(object, join);
    visitFields(reader, document);
    if (reader.error())
        return failure(*reader.error());
    if (isBlank(document.title))
        return failure({.cause = Cause::Invalid, .subject = "title", .detail = "missing or blank"});
    settleAssignments(document);
    return document;
}

} // namespace

Result<Document> documentFromJson(std::string_view json, LineJoin join)
{
    try {
        return documentFrom(Json::parse(json), join);
    } catch (const Json::parse_error &error) {
        return failure(malformed(json, error));
    } catch (const Json::exception &error) { // a number out of range, say
        return failure({.cause = Cause::Malformed, .detail = error.what()});
    }
}

} // namespace lutrin::corpus
