// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylefields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct StyleFields {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::StyleFields)
};

struct CslWord {
    std::string_view csl;
    const char *words;
};

constexpr std::array<CslWord, 26> FieldWords{{
    {"anthropology", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "anthropologie")},
    {"astronomy", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "astronomie")},
    {"biology", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "biologie")},
    {"botany", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "botanique")},
    {"chemistry", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "chimie")},
    {"communications", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "communication")},
    {"engineering", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "ingénierie")},
    {"generic-base", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "toutes disciplines")},
    {"geography", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "géographie")},
    {"geology", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "géologie")},
    {"history", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "histoire")},
    {"humanities", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "humanités")},
    {"law", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "droit")},
    {"linguistics", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "linguistique")},
    {"literature", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "littérature")},
    {"math", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "mathématiques")},
    {"medicine", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "médecine")},
    {"philosophy", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "philosophie")},
    {"physics", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "physique")},
    {"political_science", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "science politique")},
    {"psychology", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "psychologie")},
    {"science", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "sciences")},
    {"social_science", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "sciences sociales")},
    {"sociology", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "sociologie")},
    {"theology", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "théologie")},
    {"zoology", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "zoologie")},
}};

constexpr std::array<CslWord, 5> FormatWords{{
    {"author", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "auteur")},
    {"author-date", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "auteur-date")},
    {"label", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "étiquettes")},
    {"note", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "notes")},
    {"numeric", QT_TRANSLATE_NOOP("lutrin::gui::StyleFields", "numérique")},
}};

template <std::size_t size>
QString wordsFor(const std::array<CslWord, size> &table, std::string_view csl)
{
    const auto found = std::ranges::find(table, csl, &CslWord::csl);
    return found == table.end() ? QString() : StyleFields::tr(found->words);
}

} // namespace

QStringList styleFields(const citation::StyleInfo &style)
{
    QStringList fields;
    for (const std::string &field : style.fields)
        if (const QString words = wordsFor(FieldWords, field); !words.isEmpty())
            fields += words;
    return fields;
}

QString styleFormat(const citation::StyleInfo &style)
{
    return wordsFor(FormatWords, style.format);
}

} // namespace lutrin::gui
