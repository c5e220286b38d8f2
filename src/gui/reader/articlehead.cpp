// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/articlehead.h"

#include "gui/shell/phrases.h"

#include <QStringList>

#include <algorithm>

namespace lutrin::gui {

namespace {

using corpus::Assignment;
using corpus::Axis;

QString label(const corpus::Term &term, const std::string &language)
{
    return labelText(term.label(language));
}

QString typeWord(const corpus::Document &document, const corpus::Taxonomy &taxonomy,
                 const std::string &language)
{
    const corpus::Term *type = taxonomy.find(Axis::Type, document.type);
    const bool publishersWord = !document.genre.empty() && document.language.starts_with(language);
    if (publishersWord || !type)
        return QString::fromStdString(document.genre);
    return label(*type, language);
}

QString themeWords(const corpus::Document &document, const corpus::Taxonomy &taxonomy,
                   const std::string &language)
{
    const auto publishers = [](const Assignment &theme) {
        return theme.source == corpus::Source::Publisher;
    };
    auto chosen = std::find_if(document.themes.begin(), document.themes.end(), publishers);
    if (chosen == document.themes.end())
        chosen = document.themes.begin();
    if (chosen == document.themes.end())
        return {};
    const auto path = taxonomy.path(Axis::Theme, chosen->term);
    if (path.empty())
        return {};
    const QString broadest = label(*path.front(), language);
    return path.size() == 1 ? broadest
                            : broadest + QStringLiteral(" › ") + label(*path.back(), language);
}

} // namespace

QString kicker(const corpus::Document &document, const corpus::Taxonomy &taxonomy,
               const std::string &language)
{
    QStringList parts{typeWord(document, taxonomy, language),
                      themeWords(document, taxonomy, language)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString byline(const corpus::Document &document, const corpus::Taxonomy &taxonomy,
               const std::string &language)
{
    QStringList regions;
    for (const Assignment &region : document.regions) {
        if (const corpus::Term *term = taxonomy.find(Axis::Region, region.term))
            regions += label(*term, language);
    }
    QStringList parts{
        bylineText(corpus::principalNames(document), document.authors.empty(), NameForm::Full),
        QString::fromStdString(document.container.empty() ? document.publisher
                                                          : document.container),
        dateText(document.date), regions.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Article articleOf(const OpenDocument &document, const std::string &language)
{
    return {.id = QString::fromStdString(document.document.id),
            .language = QString::fromStdString(document.document.language),
            .kicker = kicker(document.document, *document.taxonomy, language),
            .byline = byline(document.document, *document.taxonomy, language),
            .title = document.title,
            .summary = document.summary,
            .body = document.document.body,
            .bodyMarks = document.body,
            .pictures = document.pictures};
}

} // namespace lutrin::gui
