// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/recordfields.h"

#include "corpus/attachment.h"
#include "gui/reader/displaytext.h"
#include "gui/reader/webaddress.h"
#include "gui/shell/phrases.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace lutrin::gui {

namespace {

using corpus::Assignment;
using corpus::Axis;
using corpus::Source;

QString link(const QString &address, const QString &text, const QString &tip = {})
{
    return QStringLiteral("<a href=\"%1\" title=\"%2\">%3</a>")
        .arg(address.toHtmlEscaped(), tip.toHtmlEscaped(), text.toHtmlEscaped());
}

/// A link where the address is one to be opened, else the words alone.
QString webLink(const std::string &address, const QString &text)
{
    const QString url = QString::fromStdString(address);
    return isWebAddress(url) ? link(url, text, url) : text.toHtmlEscaped();
}

/// Makes the fields of one document; tr()'s context is the class.
class Fields {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::RecordFields)

public:
    Fields(const OpenDocument &open, const std::string &language, bool writable)
        : m_document(open.document)
        , m_taxonomy(*open.taxonomy)
        , m_files(open.files)
        , m_language(language)
        , m_writable(writable)
    {
    }

    std::vector<RecordField> all()
    {
        add(tr("Disponible en"), languages(), "versions");
        add(tr("Thèmes"), terms(m_document.themes, Axis::Theme, QStringLiteral("theme")), "themes");
        add(tr("Régions"), terms(m_document.regions, Axis::Region, QStringLiteral("region")),
            "regions");
        add(tr("ISBN / ISSN"), numbers(), "isbn");
        add(tr("Utilisation"), escaped(m_document.rights), "rights");
        add(tr("Comment citer"), escaped(m_document.citation), "citation");
        add(tr("Partager"), sharing(), nullptr);
        add(tr("Analyse complète"), wholeAnalysis(), "pdf");
        add(tr("Centres et programmes"),
            terms(m_document.centres, Axis::Centre, QStringLiteral("centre")), "centres");
        add(tr("Type"), type(), "type");
        add(tr("Date"), date(m_document.date), "date");
        addKnown(tr("Éditeur"), publisher(), "publisher");
        addKnown(tr("Sous la direction de"), people(m_document.editors), "editors");
        addKnown(tr("Traducteurs"), people(m_document.translators), "translators");
        addKnown(tr("Édition"), escaped(m_document.edition), "edition");
        add(tr("Collection"), series(), "series");
        add(tr("Pages"), escaped(m_document.pages), "pages");
        addKnown(tr("Nombre de volumes"), escaped(m_document.numberOfVolumes), "numberOfVolumes");
        addKnown(tr("Publié dans"), container(), "container");
        addKnown(tr("DOI"), doi(), "doi");
        addKnown(tr("Consulté le"), date(m_document.accessed), "accessed");
        addKnown(tr("Clé de citation"),
                 QString::fromStdString(m_document.citationKey).toHtmlEscaped(), "citationKey");
        addKnown(tr("Autres titres"), list(m_document.alternateTitles, QStringLiteral("<br>")),
                 "alternateTitles");
        addKnown(tr("Mots-clés"), list(m_document.keywords, QStringLiteral(", ")), "keywords");
        addKnown(tr("Note"), lines(m_document.note), "note");
        addKnown(tr("Provenance"), escaped(m_document.provenance), nullptr);
        addFiles();
        return std::move(m_fields);
    }

private:
    QString escaped(const std::string &text) const
    {
        return displayText(text, m_document.language).toHtmlEscaped();
    }

    QString lines(const std::string &text) const
    {
        return escaped(text).replace(u'\n', QStringLiteral("<br>"));
    }

    void add(const QString &label, const QString &html, const char *key)
    {
        m_fields.push_back({label, html, key && !html.isEmpty() ? origin(key) : QString()});
    }

    void addKnown(const QString &label, const QString &html, const char *key)
    {
        if (!html.isEmpty())
            add(label, html, key);
    }

    /// By their names; the tip has their whole paths.
    void addFiles()
    {
        QStringList names;
        QStringList paths;
        for (const std::string &file : m_files) {
            paths += QString::fromStdString(file);
            names += QFileInfo(paths.back()).fileName().toHtmlEscaped();
        }
        addKnown(tr("Importée de"), names.join(QStringLiteral("<br>")), nullptr);
        if (!names.isEmpty())
            m_fields.back().tip = paths.join(u'\n');
    }

    QString origin(const char *key) const
    {
        const auto source = m_document.sources.find(key);
        return source == m_document.sources.end() ? QString() : origin(source->second);
    }

    static QString origin(Source source)
    {
        switch (source) {
        case Source::Publisher:
            return tr("Donné par l’éditeur");
        case Source::Corpus:
            return tr("Attribué par ce corpus");
        case Source::User:
            return tr("Saisi dans cette bibliothèque");
        case Source::Unknown:
            break;
        }
        return {};
    }

    QString languages() const
    {
        QStringList names;
        if (!m_document.language.empty())
            names += languageName(QString::fromStdString(m_document.language)).toHtmlEscaped();
        for (const corpus::LanguageVersion &version : m_document.versions)
            names += webLink(version.url, languageName(QString::fromStdString(version.language)));
        return names.join(QStringLiteral(", "));
    }

    QString terms(const std::vector<Assignment> &assignments, Axis axis, const QString &kind) const
    {
        QStringList names;
        for (const Assignment &assignment : assignments) {
            const auto path = m_taxonomy.path(axis, assignment.term);
            if (path.empty())
                continue;
            QStringList steps;
            for (const corpus::Term *term : path)
                steps += labelText(term->label(m_language));
            QString tip = steps.join(QStringLiteral(" › "));
            if (const QString from = origin(assignment.source); !from.isEmpty())
                tip += QStringLiteral("\n") + from;
            const QString id = QString::fromLatin1(
                QUrl::toPercentEncoding(QString::fromStdString(assignment.term)));
            names += link(QStringLiteral("lutrin:%1/%2").arg(kind, id), steps.back(), tip) +
                     (assignment.source == Source::Corpus ? QStringLiteral("°") : QString());
        }
        return names.join(QStringLiteral(", "));
    }

    QString numbers() const
    {
        QStringList parts;
        if (!m_document.isbn.empty())
            parts += tr("ISBN %1").arg(QString::fromStdString(m_document.isbn)).toHtmlEscaped();
        if (!m_document.issn.empty())
            parts += tr("ISSN %1").arg(QString::fromStdString(m_document.issn)).toHtmlEscaped();
        return parts.join(QStringLiteral("<br>"));
    }

    QString sharing() const
    {
        QStringList ways;
        if (!m_document.url.empty())
            ways += link(QStringLiteral("lutrin:copy-link"), tr("copier le lien"),
                         QString::fromStdString(m_document.url));
        ways += link(QStringLiteral("lutrin:copy-reference"),
                     m_document.url.empty() ? tr("copier la référence")
                                            : tr("copier la référence et le lien"));
        ways += link(QStringLiteral("lutrin:mail"), tr("envoyer par courriel"),
                     tr("Ouvre un message dans votre logiciel de courriel"));
        return ways.join(QStringLiteral("<br>"));
    }

    QString wholeAnalysis() const
    {
        QStringList ways;
        if (corpus::isAttachment(m_document.pdf))
            ways += link(QStringLiteral("lutrin:pdf"), tr("ouvrir le PDF"));
        else if (!m_document.pdf.empty())
            ways += webLink(m_document.pdf, tr("ouvrir le PDF"));
        if (!m_document.url.empty())
            ways += webLink(m_document.url, tr("ouvrir la page de l’éditeur"));
        if (m_writable)
            ways += link(QStringLiteral("lutrin:attach"), tr("joindre un fichier…"),
                         tr("Le PDF, la page ou le texte de l’analyse"));
        return ways.join(QStringLiteral("<br>"));
    }

    QString type() const
    {
        const corpus::Term *term = m_taxonomy.find(Axis::Type, m_document.type);
        if (!term)
            return escaped(m_document.genre);
        return link(QStringLiteral("lutrin:type/") + QString::fromLatin1(QUrl::toPercentEncoding(
                                                         QString::fromStdString(m_document.type))),
                    labelText(term->label(m_language)), QString::fromStdString(m_document.genre));
    }

    static QString date(const corpus::Date &date)
    {
        return date.known() ? dateText(date).toHtmlEscaped() : QString();
    }

    static QString people(const std::vector<corpus::Name> &names)
    {
        return names.empty() ? QString() : authorsText(names, NameForm::Full).toHtmlEscaped();
    }

    QString series() const
    {
        QString text = escaped(m_document.series);
        if (!text.isEmpty() && !m_document.number.empty())
            text += tr(", n° %1").arg(QString::fromStdString(m_document.number)).toHtmlEscaped();
        return text;
    }

    /// « La Découverte, Paris »
    QString publisher() const
    {
        QStringList parts{escaped(m_document.publisher), escaped(m_document.publisherPlace)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    QString container() const
    {
        QString text = escaped(m_document.container);
        if (!text.isEmpty() && !m_document.volume.empty())
            text += tr(", vol. %1").arg(QString::fromStdString(m_document.volume)).toHtmlEscaped();
        if (!text.isEmpty() && !m_document.issue.empty())
            text += tr(", n° %1").arg(QString::fromStdString(m_document.issue)).toHtmlEscaped();
        return text;
    }

    QString doi() const
    {
        return m_document.doi.empty() ? QString()
                                      : webLink("https://doi.org/" + m_document.doi,
                                                QString::fromStdString(m_document.doi));
    }

    QString list(const std::vector<std::string> &values, const QString &separator) const
    {
        QStringList parts;
        for (const std::string &value : values)
            parts += escaped(value);
        return parts.join(separator);
    }

    const corpus::Document &m_document;
    const corpus::Taxonomy &m_taxonomy;
    const std::vector<std::string> &m_files;
    const std::string &m_language;
    bool m_writable;
    std::vector<RecordField> m_fields;
};

} // namespace

std::vector<RecordField> recordFields(const OpenDocument &document, const std::string &language,
                                      bool writable)
{
    return Fields(document, language, writable).all();
}

bool hasCorpusTerms(const corpus::Document &document)
{
    const auto ours = [](const std::vector<Assignment> &assignments) {
        return std::any_of(
            assignments.begin(), assignments.end(),
            [](const Assignment &assignment) { return assignment.source == Source::Corpus; });
    };
    return ours(document.themes) || ours(document.regions) || ours(document.centres);
}

} // namespace lutrin::gui
