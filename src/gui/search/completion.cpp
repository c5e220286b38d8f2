// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/completion.h"

#include "gui/shell/foldedtext.h"
#include "query/query.h"
#include "query/spelling.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace lutrin::gui {

namespace {

using query::Words;

constexpr int shortestFieldName = 3;

std::optional<search::Facet> facetOfField(const query::FieldName &name)
{
    if (name.use != query::FieldName::Use::Term)
        return search::Facet::Year;
    switch (name.field) {
    case query::Field::Author:
        return search::Facet::Author;
    case query::Field::Theme:
        return search::Facet::Theme;
    case query::Field::Region:
        return search::Facet::Region;
    case query::Field::Centre:
        return search::Facet::Centre;
    case query::Field::Type:
        return search::Facet::Type;
    case query::Field::Language:
        return search::Facet::Language;
    case query::Field::Series:
        return search::Facet::Series;
    case query::Field::Container:
        return search::Facet::Container;
    case query::Field::Folder:
        return search::Facet::Collection;
    case query::Field::Tag:
        return search::Facet::Tag;
    default:
        return std::nullopt;
    }
}

/// A piece of the line, in UTF-16.
struct LinePiece {
    int begin = 0;
    int end = 0;
    query::SpanKind kind = query::SpanKind::Word;
};

std::vector<LinePiece> piecesOf(const QString &line)
{
    const std::string text = line.toStdString();
    const auto length = [&](std::size_t begin, std::size_t end) {
        return static_cast<int>(
            QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(end - begin)).size());
    };
    std::vector<LinePiece> pieces;
    std::size_t counted = 0;
    int at = 0;
    for (const query::Span &span : query::parse(text).spans) {
        at += length(counted, span.range.begin);
        const int begin = at;
        at += length(span.range.begin, span.range.end);
        pieces.push_back({begin, at, span.kind});
        counted = span.range.end;
    }
    return pieces;
}

/// The name before a colon: `thème` of « thème : ».
std::optional<query::FieldName> fieldOf(const QString &name)
{
    QString bare = name;
    bare.remove(u':');
    return query::fieldNamed(bare.trimmed().toStdString());
}

Completion valueAfter(const QString &line, const LinePiece &name, int end, int cursor,
                      search::Facet facet)
{
    Completion value{.kind = Completion::Kind::Value, .facet = facet};
    value.begin = name.end;
    value.end = end;
    value.typed = line.mid(name.end, cursor - name.end);
    value.typed.remove(u'"').remove(u'«').remove(u'»').remove(u'=');
    value.typed = value.typed.trimmed();
    value.rest = (line.left(name.begin) + line.mid(end)).simplified();
    return value;
}

Completion importAfter(const QString &line, const LinePiece &name, int end, int cursor)
{
    Completion import = valueAfter(line, name, end, cursor, {});
    import.kind = Completion::Kind::Import;
    return import;
}

QStringList fieldsWith(const QString &typed, Words words)
{
    const QString wanted = foldedText(typed);
    QStringList names;
    for (const std::string_view name : query::fieldNames(words)) {
        const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (foldedText(shown).startsWith(wanted))
            names += shown + u':';
    }
    return names;
}

} // namespace

std::optional<Completion> completionAt(const QString &line, int cursor)
{
    const std::vector<LinePiece> pieces = piecesOf(line);
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        const LinePiece &piece = pieces[at];
        const bool last = at + 1 == pieces.size();
        if (piece.kind == query::SpanKind::FieldName ||
            (piece.kind == query::SpanKind::Error && line.at(piece.end - 1) == u':')) {
            const auto field = fieldOf(line.mid(piece.begin, piece.end - piece.begin));
            const auto facet = field ? facetOfField(*field) : std::nullopt;
            const bool import = field && field->use == query::FieldName::Use::Term &&
                                field->field == query::Field::Import;
            const bool valued = !last && pieces[at + 1].kind == query::SpanKind::FieldValue;
            const int end = valued ? pieces[at + 1].end : piece.end;
            if (cursor < piece.end || cursor > end)
                continue;
            if (facet)
                return valueAfter(line, piece, end, cursor, *facet);
            if (import)
                return importAfter(line, piece, end, cursor);
        }
        if (piece.kind == query::SpanKind::Word && cursor == piece.end &&
            cursor - piece.begin >= shortestFieldName) {
            const QString typed = line.mid(piece.begin, cursor - piece.begin);
            if (!fieldsBeginning(typed).isEmpty())
                return Completion{.kind = Completion::Kind::Field,
                                  .typed = typed,
                                  .begin = piece.begin,
                                  .end = piece.end};
        }
    }
    return std::nullopt;
}

QStringList fieldsBeginning(const QString &typed)
{
    const bool english = QLocale().language() == QLocale::English;
    const QStringList own = fieldsWith(typed, english ? Words::English : Words::French);
    return own.isEmpty() ? fieldsWith(typed, english ? Words::French : Words::English) : own;
}

QString quotedValue(const QString &value)
{
    const bool oneWord = std::all_of(value.begin(), value.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || letter == u'-';
    });
    if (oneWord && !value.isEmpty() && value.front() != u'-')
        return value;
    QString inside = value;
    return u'"' + inside.remove(u'"') + u'"';
}

} // namespace lutrin::gui
