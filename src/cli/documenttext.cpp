// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documenttext.h"

#include "base/joined.h"
#include "cli/output.h"
#include "corpus/titlemarkup.h"

#include <algorithm>

namespace lutrin::cli {

namespace {

using corpus::Axis;
using corpus::Document;
using corpus::Taxonomy;

/// « Technologie › Espace »
std::string pathText(const Taxonomy &taxonomy, Axis axis, const std::string &id, Language language)
{
    std::vector<std::string> labels;
    for (const corpus::Term *term : taxonomy.path(axis, id))
        labels.push_back(term->label(language == Language::English ? "en" : "fr"));
    return labels.empty() ? id : joined(labels, " › ");
}

/// Between the values of a field.
const char *separator(Language language)
{
    return Words{"\u202f; ", "; "}.in(language);
}

std::string termsText(const std::vector<corpus::Assignment> &assignments, const Taxonomy &taxonomy,
                      Axis axis, Language language)
{
    std::vector<std::string> paths;
    for (const corpus::Assignment &assignment : assignments)
        paths.push_back(pathText(taxonomy, axis, assignment.term, language));
    return joined(paths, separator(language));
}

std::string namesText(const std::vector<corpus::Name> &people)
{
    std::vector<std::string> names;
    for (const corpus::Name &person : people)
        names.push_back(person.display());
    return joined(names, ", ");
}

std::string versionsText(const std::vector<corpus::LanguageVersion> &versions, Language language)
{
    std::vector<std::string> texts;
    for (const corpus::LanguageVersion &version : versions) {
        std::string text = version.language + Words{"\u00a0: ", ": "}.in(language) +
                           corpus::plainTitle(version.title);
        if (!version.url.empty())
            text += " <" + version.url + ">";
        texts.push_back(std::move(text));
    }
    return joined(texts, separator(language));
}

std::string typeText(const Document &document, const Taxonomy &taxonomy, Language language)
{
    if (!document.genre.empty())
        return document.genre;
    return document.type.empty() ? "" : pathText(taxonomy, Axis::Type, document.type, language);
}

std::string inOneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

/// Writes the record's lines in one language.
class Record {
public:
    explicit Record(Language language) : m_language(language) {}

    void add(Words label, const std::string &value)
    {
        m_text += label.in(m_language);
        m_text += m_language == Language::French ? "\u00a0: " : ": ";
        m_text +=
            value.empty() ? Words{"non renseigné", "not given"}.in(m_language) : printable(value);
        m_text += '\n';
    }

    void addKnown(Words label, const std::string &value)
    {
        if (!value.empty())
            add(label, value);
    }

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    Language m_language;
    std::string m_text;
};

void addDescription(Record &record, const Document &document, const Taxonomy &taxonomy,
                    Language language)
{
    record.add({"Identifiant", "Id"}, document.id);
    record.add({"Type", "Type"}, typeText(document, taxonomy, language));
    record.add({"Auteurs", "Authors"}, namesText(document.authors));
    record.addKnown({"Sous la direction de", "Editors"}, namesText(document.editors));
    record.addKnown({"Traducteurs", "Translators"}, namesText(document.translators));
    record.add({"Date", "Date"}, corpus::toString(document.date));
    record.add({"Autres titres", "Other titles"},
               joined(document.alternateTitles, separator(language)));
    record.add({"Langue", "Language"}, document.language);
    record.add({"Disponible en", "Available in"}, versionsText(document.versions, language));
    record.add({"Thèmes", "Themes"}, termsText(document.themes, taxonomy, Axis::Theme, language));
    record.add({"Régions", "Regions"},
               termsText(document.regions, taxonomy, Axis::Region, language));
    record.add({"Centres et programmes", "Centres and programmes"},
               termsText(document.centres, taxonomy, Axis::Centre, language));
    record.add({"Mots-clés", "Keywords"}, joined(document.keywords, ", "));
}

void addPublication(Record &record, const Document &document)
{
    record.add({"Éditeur", "Publisher"}, document.publisher);
    record.addKnown({"Édition", "Edition"}, document.edition);
    record.add({"Publié dans", "Published in"}, document.container);
    record.addKnown({"Volume", "Volume"}, document.volume);
    record.addKnown({"Numéro de revue", "Issue"}, document.issue);
    record.add({"Collection", "Series"}, document.series);
    record.add({"Numéro", "Number"}, document.number);
    record.add({"Pages", "Pages"}, document.pages);
    record.addKnown({"Nombre de volumes", "Number of volumes"}, document.numberOfVolumes);
    record.add({"ISBN", "ISBN"}, document.isbn);
    record.add({"ISSN", "ISSN"}, document.issn);
    record.add({"DOI", "DOI"}, document.doi);
    record.addKnown({"Clé de citation", "Citation key"}, document.citationKey);
    record.addKnown({"Note", "Note"}, inOneLine(document.note));
    record.add({"Adresse", "Address"}, document.url);
    record.addKnown({"Consulté le", "Accessed"}, corpus::toString(document.accessed));
    record.add({"Analyse complète", "Full analysis"}, document.pdf);
    record.add({"Utilisation", "Terms of use"}, document.rights);
    record.add({"Comment citer", "How to cite"}, document.citation);
    record.add({"Analyses proches", "Related analyses"}, joined(document.related, ", "));
    record.add({"Provenance", "Provenance"}, document.provenance);
}

} // namespace

std::string documentText(const Document &document, const Taxonomy &taxonomy, Language language)
{
    Record record(language);
    addDescription(record, document, taxonomy, language);
    addPublication(record, document);

    std::string text = printable(corpus::plainTitle(document.title)) + "\n\n" + record.text();
    for (const std::string &part :
         {corpus::plainTitle(document.summary), corpus::plainText(document.body)}) {
        if (!part.empty())
            text += '\n' + printableLines(part) + '\n';
    }
    if (!document.highlights.empty())
        text += Words{"\nPassages surlignés\n", "\nHighlighted passages\n"}.in(language);
    return text + passagesText(document.highlights, language);
}

std::string passagesText(const std::vector<corpus::Highlight> &highlights, Language language)
{
    std::string text;
    for (const corpus::Highlight &highlight : highlights) {
        std::string quote = highlight.quote;
        std::ranges::replace(quote, '\n', ' ');
        text += Words{"\n«\u00A0", "\n“"}.in(language) + printable(quote) +
                Words{"\u00A0»", "”"}.in(language);
        if (!highlight.locator.empty())
            text += " (" + printable(highlight.locator) + ")";
        text += '\n';
        if (!highlight.note.empty())
            text += "    " + printableLines(highlight.note) + '\n';
    }
    return text;
}

} // namespace lutrin::cli
