// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/fieldnames.h"

#include "gui/shell/phrases.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace lutrin::gui {

namespace {

struct FieldNames {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::FieldNames)
};

struct NamedField {
    std::string_view key;
    const char *name;
};

constexpr std::array<NamedField, 36> namedFields{{
    {"title", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Titre")},
    {"alternateTitles", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Autres titres")},
    {"authors", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Auteurs")},
    {"editors", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Sous la direction de")},
    {"translators", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Traducteurs")},
    {"date", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Date")},
    {"type", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Type")},
    {"genre", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Genre")},
    {"language", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Langue")},
    {"themes", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Thèmes")},
    {"regions", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Régions")},
    {"centres", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Centres et programmes")},
    {"keywords", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Mots-clés")},
    {"series", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Collection")},
    {"number", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Numéro")},
    {"publisher", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Éditeur")},
    {"publisherPlace", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Lieu d’édition")},
    {"edition", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Édition")},
    {"container", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Publié dans")},
    {"volume", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Volume")},
    {"issue", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Numéro de revue")},
    {"pages", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Pages")},
    {"numberOfVolumes", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Nombre de volumes")},
    {"isbn", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "ISBN")},
    {"issn", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "ISSN")},
    {"doi", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "DOI")},
    {"url", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Adresse")},
    {"accessed", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Consulté le")},
    {"pdf", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "PDF")},
    {"summary", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Résumé")},
    {"body", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Texte")},
    {"versions", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Versions linguistiques")},
    {"rights", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Utilisation")},
    {"citation", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Comment citer")},
    {"citationKey", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Clé de citation")},
    {"note", QT_TRANSLATE_NOOP("lutrin::gui::FieldNames", "Note")},
}};

} // namespace

QString fieldName(const std::string &key)
{
    for (const NamedField &field : namedFields) {
        if (field.key == key)
            return FieldNames::tr(field.name);
    }
    return QString::fromStdString(key);
}

QString fieldList(const std::vector<std::string> &keys)
{
    QStringList names;
    for (const std::string &key : keys)
        names += fieldName(key);
    return names.isEmpty() ? FieldNames::tr("rien") : names.join(QStringLiteral(", "));
}

std::optional<corpus::Axis> axisOfField(const std::string &key)
{
    if (key == "themes")
        return corpus::Axis::Theme;
    if (key == "regions")
        return corpus::Axis::Region;
    if (key == "centres")
        return corpus::Axis::Centre;
    if (key == "type")
        return corpus::Axis::Type;
    return std::nullopt;
}

QString fieldText(const std::string &key, const std::string &value,
                  const corpus::Taxonomy &taxonomy, const std::string &language)
{
    const auto axis = axisOfField(key);
    const corpus::Term *term = axis ? taxonomy.find(*axis, value) : nullptr;
    // What is not imported yet is no term yet.
    const corpus::Term itself{.axis = axis.value_or(corpus::Axis::Theme), .french = value};
    const std::string text = (term == nullptr ? itself : *term).label(language);
    return axis ? labelText(text) : QString::fromStdString(text);
}

} // namespace lutrin::gui
