// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attachmentstore.h"

#include "corpus/attachment.h"
#include "store/fingerprint.h"

#include <array>
#include <cstdio>
#include <span>
#include <vector>

namespace lutrin::store {

namespace {

constexpr std::size_t PieceBytes = std::size_t{1} << 20;

constexpr std::string_view select = "SELECT number, type, size FROM attachment WHERE name = ?";
constexpr std::string_view selectEach = "SELECT name, number, size FROM attachment";
constexpr std::string_view insertOne = "INSERT INTO attachment (name, type, size) VALUES (?, ?, ?)";
constexpr std::string_view insertPart =
    "INSERT INTO attachment_part (attachment, place, bytes) VALUES (?, ?, ?)";
constexpr std::string_view eraseOne = "DELETE FROM attachment WHERE number = ?";
constexpr std::string_view selectParts =
    "SELECT bytes FROM attachment_part WHERE attachment = ? ORDER BY place";

/// What a file holds, in a few letters; what has a name already is compared byte by byte.
class Content {
public:
    void add(std::string_view bytes)
    {
        m_fingerprint.add(bytes);
        m_size += static_cast<std::int64_t>(bytes.size());
    }
    bool operator==(const Content &) const = default;
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] std::string text() const
    {
        std::array<char, 40> digits{};
        std::snprintf(digits.data(), digits.size(), "%016llx-%llx",
                      static_cast<unsigned long long>(m_fingerprint.value()),
                      static_cast<unsigned long long>(m_size));
        return digits.data();
    }

private:
    Fingerprint<std::uint64_t> m_fingerprint;
    std::int64_t m_size = 0;
};

void rewind(std::istream &stream)
{
    stream.clear();
    stream.seekg(0);
}

/// The next bytes of a stream, at most a piece; empty at its end. Error: CannotRead.
Result<std::string_view> nextPiece(std::istream &stream, std::vector<char> &buffer)
{
    buffer.resize(PieceBytes);
    stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    if (stream.bad())
        return failure({Cause::CannotRead});
    return std::string_view(buffer.data(), static_cast<std::size_t>(stream.gcount()));
}

/// Reads the stream from its start to its end, gives it piece by piece, and tells what it holds.
/// Errors: CannotRead, what `take` returns.
Result<Content> readThrough(std::istream &stream,
                            const std::function<Result<void>(std::string_view)> &take)
{
    Content content;
    std::vector<char> buffer;
    rewind(stream);
    for (;;) {
        const auto piece = nextPiece(stream, buffer);
        if (!piece)
            return failure(piece.error());
        if (piece->empty())
            return content;
        content.add(*piece);
        if (const auto done = take(*piece); !done)
            return failure(done.error());
    }
}

/// Keeps the stream where it still holds this, or nothing of it.
Result<void> insert(Connection &connection, std::istream &stream, const Content &content,
                    std::string_view name, std::string_view type)
{
    if (auto done = connection.statement(insertOne, name, type, content.size()).run(); !done)
        return done;
    const std::int64_t number = connection.lastInsertedRow();
    std::int64_t place = 0;
    const auto copied = readThrough(stream, [&](std::string_view piece) {
        const Bytes bytes = std::as_bytes(std::span(piece));
        return connection.statement(insertPart, number, place++, bytes).run();
    });
    if (copied && *copied == content)
        return {};
    if (auto done = connection.statement(eraseOne, number).run(); !done)
        return done;
    return failure(copied ? Error{Cause::CannotRead, {}, {}, "changed while it was read"}
                          : copied.error());
}

std::string_view charactersOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace

Result<std::string> AttachmentStore::add(std::istream &stream, std::string_view type,
                                         std::string_view ending)
{
    const auto content = readThrough(stream, [](std::string_view) { return Result<void>(); });
    if (!content)
        return failure(content.error());
    const std::string stem = std::string(corpus::AttachmentFolder) + content->text();
    // Another content of the same fingerprint is next to impossible, but for one who means it.
    for (int attempt = 0;; ++attempt) {
        const std::string name =
            stem + (attempt == 0 ? "" : "-" + std::to_string(attempt)) + std::string(ending);
        const auto present = find(name);
        if (!present)
            return failure(present.error());
        if (!*present) {
            if (auto done = insert(m_connection, stream, *content, name, type); !done)
                return failure(done.error());
            return name;
        }
        const auto same = holds(**present, stream);
        if (!same)
            return failure(same.error());
        if (*same)
            return name;
    }
}

Result<std::optional<AttachmentInfo>> AttachmentStore::find(std::string_view name) const
{
    Statement row = m_connection.statement(select, name);
    if (row.next())
        return AttachmentInfo{row.integer(0), std::string(row.text(1)), row.integer(2)};
    if (!row.status())
        return failure(row.status().error());
    return std::nullopt;
}

Result<void> AttachmentStore::read(const AttachmentInfo &attachment,
                                   const std::function<Result<void>(std::string_view)> &take) const
{
    Statement rows = m_connection.statement(selectParts, attachment.number);
    while (rows.next()) {
        if (auto done = take(charactersOf(rows.bytes(0))); !done)
            return done;
    }
    return rows.status();
}

Result<std::vector<std::string>> AttachmentStore::damaged(std::stop_token stop) const
{
    const StopScope stoppable(m_connection, std::move(stop));
    std::vector<std::string> names;
    Statement rows = m_connection.statement(selectEach);
    while (rows.next()) {
        Content content;
        const auto done = read({rows.integer(1), {}, rows.integer(2)}, [&](std::string_view piece) {
            content.add(piece);
            return Result<void>();
        });
        if (!done && done.error().cause != Cause::Corrupt)
            return failure(done.error());
        // Its name says what it held.
        if (!rows.text(0).substr(corpus::AttachmentFolder.size()).starts_with(content.text()))
            names.emplace_back(rows.text(0));
    }
    if (!rows.status())
        return failure(rows.status().error());
    return names;
}

Result<bool> AttachmentStore::holds(const AttachmentInfo &attachment, std::istream &stream) const
{
    bool same = true;
    std::vector<char> buffer;
    rewind(stream);
    const auto done = read(attachment, [&](std::string_view kept) -> Result<void> {
        const auto piece = same ? nextPiece(stream, buffer) : std::string_view();
        same = piece && *piece == kept;
        return piece ? Result<void>() : failure(piece.error());
    });
    const auto rest = done ? nextPiece(stream, buffer) : failure(done.error());
    if (!rest)
        return failure(rest.error());
    return same && rest->empty();
}

} // namespace lutrin::store
