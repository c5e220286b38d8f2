// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/phrases.h"

#include "search/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::gui {

namespace {

/// Gives the phrases their translation context.
struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::Phrases)
};

/// « J.-P. » for « Jean-Pierre », « M. L. » for « Marie Louise ».
QString initials(const QString &given)
{
    QString result;
    bool first = true;
    for (const QChar letter : given) {
        if (letter == '-' || letter.isSpace()) {
            result += letter == '-' ? letter : QChar(QChar::Nbsp);
            first = true;
        } else if (first) {
            result += letter + QLatin1String(".");
            first = false;
        }
    }
    return result;
}

QString shortName(const corpus::Name &name)
{
    if (!name.literal.empty())
        return QString::fromStdString(name.literal);
    QStringList parts{initials(QString::fromStdString(name.given)),
                      QString::fromStdString(name.particle), QString::fromStdString(name.family)};
    parts.removeAll(QString());
    QString result = parts.join(' ');
    // « de » stays with its name, « d’ » touches it.
    return result.replace(QString::fromUtf8("’ "), QString::fromUtf8("’"));
}

QString namesInFull(const std::vector<corpus::Name> &authors)
{
    QStringList names;
    for (const corpus::Name &author : authors)
        names += QString::fromStdString(author.display());
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return Phrases::tr("%1 et %2", "the last of several names").arg(names.join(", "), last);
}

QString namesInShort(const std::vector<corpus::Name> &authors)
{
    constexpr std::size_t shown = 3;
    const std::size_t named = authors.size() > shown ? shown - 1 : authors.size();
    QStringList names;
    for (std::size_t at = 0; at < named; ++at)
        names += shortName(authors[at]);
    const int others = static_cast<int>(authors.size() - named);
    const QString joined = names.join(", ");
    return others == 0 ? joined : Phrases::tr("%1 et %Ln autre(s)", nullptr, others).arg(joined);
}

/// What Qt knows in the language itself only.
constexpr std::array<std::pair<QLocale::Language, const char *>, 14> Languages{{
    {QLocale::Chinese, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "chinois")},
    {QLocale::Czech, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "tchèque")},
    {QLocale::Danish, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "danois")},
    {QLocale::Dutch, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "néerlandais")},
    {QLocale::English, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "anglais")},
    {QLocale::French, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "français")},
    {QLocale::German, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "allemand")},
    {QLocale::Indonesian, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "indonésien")},
    {QLocale::Italian, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "italien")},
    {QLocale::Polish, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "polonais")},
    {QLocale::Portuguese, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "portugais")},
    {QLocale::Russian, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "russe")},
    {QLocale::Spanish, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "espagnol")},
    {QLocale::Turkish, QT_TRANSLATE_NOOP("lutrin::gui::Phrases", "turc")},
}};

QString unknownFieldText(const search::Remark &remark)
{
    const QString name = QString::fromStdString(remark.piece).section(u':', 0, 0);
    const QString words =
        Phrases::tr("champ inconnu «\u00a0%1\u00a0», lu comme des mots").arg(name);
    if (remark.meant.empty())
        return words;
    return Phrases::tr("%1\u202f; vouliez-vous dire %2\u202f?")
        .arg(words, QString::fromStdString(remark.meant) + u':');
}

} // namespace

QString dateText(const corpus::Date &date)
{
    if (!date.known())
        return Phrases::tr("sans date");
    const QLocale locale;
    const QString year = QString::number(date.year);
    if (date.month == 0)
        return year;
    const QString month = locale.standaloneMonthName(date.month);
    if (date.day == 0)
        return month + ' ' + year;
    const bool ordinal = date.day == 1 && locale.language() == QLocale::French;
    const QString day = ordinal ? QStringLiteral("1er") : QString::number(date.day);
    return day + QChar(QChar::Nbsp) + month + ' ' + year;
}

QString authorsText(const std::vector<corpus::Name> &authors, NameForm form)
{
    if (authors.empty())
        return Phrases::tr("Auteur non renseigné");
    return form == NameForm::Full ? namesInFull(authors) : namesInShort(authors);
}

QString bylineText(const std::vector<corpus::Name> &names, bool directed, NameForm form)
{
    const QString text = authorsText(names, form);
    return directed && !names.empty() ? Phrases::tr("%1 (dir.)").arg(text) : text;
}

QString valuesText(const QStringList &values)
{
    return values.join(Phrases::tr("\u202f; ", "between values of one field"));
}

QString analysesText(std::int64_t count)
{
    return Phrases::tr("%Ln analyse(s)", nullptr, static_cast<int>(count));
}

QString facetTitle(search::Facet facet)
{
    switch (facet) {
    case search::Facet::Theme:
        return Phrases::tr("Thèmes");
    case search::Facet::Region:
        return Phrases::tr("Régions");
    case search::Facet::Year:
        return Phrases::tr("Années");
    case search::Facet::Author:
        return Phrases::tr("Auteurs");
    case search::Facet::Centre:
        return Phrases::tr("Centres");
    case search::Facet::Type:
        return Phrases::tr("Types");
    case search::Facet::Language:
        return Phrases::tr("Langues");
    case search::Facet::Series:
        return Phrases::tr("Collections");
    case search::Facet::Container:
        return Phrases::tr("Revues et ouvrages");
    case search::Facet::Collection:
        return Phrases::tr("Dossiers");
    case search::Facet::Tag:
        return Phrases::tr("Étiquettes");
    }
    return {};
}

QString languageName(const QString &tag)
{
    const QLocale::Language language = QLocale(tag).language();
    const auto *const known =
        std::ranges::find(Languages, language, &std::pair<QLocale::Language, const char *>::first);
    if (known != Languages.end())
        return Phrases::tr(known->second);
    return language == QLocale::C ? tag : QLocale(tag).nativeLanguageName();
}

QString labelText(std::string_view label)
{
    return QString::fromUtf8(label).replace(QLatin1String(" - "), QString::fromUtf8("\u00a0– "));
}

QString valueText(search::Facet facet, const search::FacetValue &value)
{
    return facet == search::Facet::Language ? languageName(QString::fromUtf8(value.id))
                                            : labelText(value.label);
}

QString queryText(const std::string &query)
{
    return QString::fromStdString(search::worded(query, QLocale().bcp47Name().toStdString()));
}

QString remarkText(const search::Remark &remark)
{
    using Kind = search::Remark::Kind;
    const QString piece = QString::fromStdString(remark.piece);
    switch (remark.kind) {
    case Kind::UnknownField:
        return unknownFieldText(remark);
    case Kind::NoDate:
        return Phrases::tr("«\u00a0%1\u00a0» n’est pas une date, lu comme un mot").arg(piece);
    case Kind::Wildcard:
        return Phrases::tr(
                   "«\u00a0%1\u00a0»\u00a0: «\u00a0*\u00a0» ne remplace que la fin d’un mot")
            .arg(piece);
    case Kind::UnknownValue:
        return Phrases::tr("aucune analyse n’a «\u00a0%1\u00a0» dans ce champ").arg(piece);
    case Kind::LeftOut:
        return Phrases::tr("«\u00a0%1\u00a0» laissé de côté").arg(piece);
    case Kind::Closed:
        return Phrases::tr("«\u00a0%1\u00a0» fermé à la fin").arg(piece);
    case Kind::Lenient:
        break;
    }
    return Phrases::tr("lu au mieux\u00a0: «\u00a0%1\u00a0»").arg(piece);
}

QString remarksText(const std::vector<search::Remark> &remarks)
{
    QStringList words;
    for (const search::Remark &remark : remarks)
        words += remarkText(remark);
    return words.join(Phrases::tr("\u202f; "));
}

QString filterText(const search::Answer &answer, const search::Filter &filter)
{
    const auto counts = std::ranges::find(answer.facets, filter.facet, &search::FacetCounts::facet);
    if (counts != answer.facets.end()) {
        if (const auto value = counts->values.find(filter.value))
            return valueText(filter.facet, *value);
    }
    return QString::fromStdString(filter.value);
}

} // namespace lutrin::gui
