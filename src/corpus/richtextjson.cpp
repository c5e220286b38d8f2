// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/richtextjson.h"

#include "corpus/json.h"

#include <array>
#include <string_view>

namespace lutrin::corpus {

namespace {

constexpr std::array<std::pair<BlockKind, std::string_view>, 10> KindWords{{
    {BlockKind::Paragraph, "paragraph"},
    {BlockKind::Heading, "heading"},
    {BlockKind::List, "list"},
    {BlockKind::ListItem, "item"},
    {BlockKind::Quotation, "quotation"},
    {BlockKind::Note, "note"},
    {BlockKind::Figure, "figure"},
    {BlockKind::Table, "table"},
    {BlockKind::Row, "row"},
    {BlockKind::Cell, "cell"},
}};

std::string_view word(BlockKind kind)
{
    for (const auto &[value, text] : KindWords) {
        if (value == kind)
            return text;
    }
    return KindWords.front().second;
}

void writeText(JsonWriter &writer, const char *key, const std::string &text)
{
    if (text.empty())
        return;
    writer.key(key);
    writer.text(text);
}

void writeFlag(JsonWriter &writer, const char *key, bool flag)
{
    if (!flag)
        return;
    writer.key(key);
    writer.flag(true);
}

void writeJson(JsonWriter &writer, const Inline &run)
{
    if (!run.emphasis && !run.strong && run.link.empty() && run.note.empty()) {
        writer.text(run.text);
        return;
    }
    writer.beginObject();
    writer.key("text");
    writer.text(run.text);
    writeFlag(writer, "emphasis", run.emphasis);
    writeFlag(writer, "strong", run.strong);
    writeText(writer, "link", run.link);
    writeText(writer, "note", run.note);
    writer.endObject();
}

void writeJson(JsonWriter &writer, const Block &block)
{
    writer.beginObject();
    writer.key("kind");
    writer.text(word(block.kind));
    if (block.level != 0) {
        writer.key("level");
        writer.number(block.level);
    }
    writeFlag(writer, "ordered", block.ordered);
    writeText(writer, "id", block.id);
    writeText(writer, "source", block.source);
    if (!block.text.empty()) {
        writer.key("text");
        writer.beginArray();
        for (const Inline &run : block.text)
            writeJson(writer, run);
        writer.endArray();
    }
    if (!block.children.empty()) {
        writer.key("children");
        writeJson(writer, block.children);
    }
    writer.endObject();
}

/// Reads the members of one object into fields; the first error stays, all after it is skipped.
class Fields {
public:
    explicit Fields(const JsonValue &object) : m_object(object) {}

    void text(const char *key, std::string &field)
    {
        read(key, field, "expected a string", [](const JsonValue &value) { return value.text(); });
    }
    void flag(const char *key, bool &field)
    {
        read(key, field, "expected true or false",
             [](const JsonValue &value) { return value.boolean(); });
    }
    void number(const char *key, int &field)
    {
        read(key, field, "expected a whole number",
             [](const JsonValue &value) { return value.integer(); });
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    template <typename Field, typename Convert>
    void read(const char *key, Field &field, const char *expected, Convert convert)
    {
        const auto value = m_object.member(key);
        if (!value || m_error)
            return;
        if (auto converted = convert(*value))
            field = std::move(*converted);
        else
            m_error = value->invalid(expected);
    }

    const JsonValue &m_object;
    std::optional<Error> m_error;
};

Result<Inline> inlineFromJson(const JsonValue &value)
{
    if (value.isString())
        return Inline{.text = *value.text()};
    if (!value.isObject())
        return failure(value.invalid("expected a string or an object"));
    Inline run;
    Fields fields(value);
    fields.text("text", run.text);
    fields.flag("emphasis", run.emphasis);
    fields.flag("strong", run.strong);
    fields.text("link", run.link);
    fields.text("note", run.note);
    if (fields.error())
        return failure(*fields.error());
    return run;
}

Result<BlockKind> kindFromJson(const JsonValue &block)
{
    const auto kind = block.member("kind");
    const auto name = kind ? kind->text() : std::nullopt;
    for (const auto &[value, text] : KindWords) {
        if (name == text)
            return value;
    }
    return failure(kind.value_or(block).invalid("expected a kind of block"));
}

Result<RichText> blocksFromJson(const JsonValue &value, int depth);

Result<Block> blockFromJson(const JsonValue &value, int depth)
{
    if (!value.isObject())
        return failure(value.invalid("expected an object"));
    const auto kind = kindFromJson(value);
    if (!kind)
        return failure(kind.error());
    Block block{.kind = *kind};
    Fields fields(value);
    fields.number("level", block.level);
    fields.flag("ordered", block.ordered);
    fields.text("id", block.id);
    fields.text("source", block.source);
    if (fields.error())
        return failure(*fields.error());
    if (const auto runs = value.member("text")) {
        for (const JsonValue &entry : runs->entries()) {
            auto run = inlineFromJson(entry);
            if (!run)
                return failure(run.error());
            block.text.push_back(std::move(*run));
        }
    }
    if (const auto children = value.member("children")) {
        auto blocks = blocksFromJson(*children, depth + 1);
        if (!blocks)
            return failure(blocks.error());
        block.children = std::move(*blocks);
    }
    return block;
}

Result<RichText> blocksFromJson(const JsonValue &value, int depth)
{
    if (depth > MaximumBlockDepth) {
        return failure({.cause = Cause::LimitExceeded,
                        .subject = value.path(),
                        .detail = "blocks deeper than " + std::to_string(MaximumBlockDepth)});
    }
    RichText body;
    for (const JsonValue &entry : value.entries()) {
        auto block = blockFromJson(entry, depth);
        if (!block)
            return failure(block.error());
        body.push_back(std::move(*block));
    }
    return body;
}

} // namespace

void writeJson(JsonWriter &writer, const RichText &body)
{
    writer.beginArray();
    for (const Block &block : body)
        writeJson(writer, block);
    writer.endArray();
}

Result<RichText> blocksFromJson(const JsonValue &value)
{
    return blocksFromJson(value, 1);
}

} // namespace lutrin::corpus
