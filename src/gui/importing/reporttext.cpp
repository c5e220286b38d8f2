// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/reporttext.h"

#include "corpus/titlemarkup.h"
#include "gui/record/fieldnames.h"
#include "gui/shell/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::gui {

namespace {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ReportText)

public:
    static QString severity(library::Severity severity)
    {
        switch (severity) {
        case library::Severity::Information:
            return tr("Information");
        case library::Severity::Warning:
            return tr("Avertissement");
        case library::Severity::Failure:
            return tr("Échec");
        }
        return {};
    }

    static QStringList counts(const library::ImportReport &report)
    {
        QStringList parts;
        const auto number = [](std::int64_t count) { return static_cast<int>(count); };
        if (report.imported > 0)
            parts += tr("%Ln analyse(s) importée(s)", nullptr, number(report.imported));
        if (report.updated > 0)
            parts += tr("%Ln analyse(s) mise(s) à jour", nullptr, number(report.updated));
        if (report.duplicates > 0)
            parts += tr("%Ln analyse(s) déjà présente(s)", nullptr, number(report.duplicates));
        if (report.leftOut > 0)
            parts += tr("%Ln analyse(s) laissée(s) de côté", nullptr, number(report.leftOut));
        const auto files =
            std::ranges::count(report.messages, true, &library::ImportMessage::leftOut);
        if (files > 0)
            parts += tr("%Ln fichier(s) laissé(s) de côté", nullptr, number(files));
        if (report.failed > 0)
            parts += tr("%Ln échec(s)", nullptr, number(report.failed));
        const auto warnings = std::ranges::count(report.messages, library::Severity::Warning,
                                                 &library::ImportMessage::severity);
        if (warnings > 0)
            parts += tr("%Ln avertissement(s)", nullptr, number(warnings));
        return parts;
    }

    static QString countWords(const library::ImportReport &report)
    {
        const QStringList parts = counts(report);
        return parts.isEmpty() ? tr("rien à importer") : parts.join(QStringLiteral(", "));
    }

    static QString undone(const library::UndoReport &report)
    {
        const auto number = [](std::int64_t count) { return static_cast<int>(count); };
        QStringList parts;
        if (report.removed > 0)
            parts += tr("%Ln analyse(s) retirée(s)", nullptr, number(report.removed));
        if (report.restored > 0)
            parts += tr("%Ln analyse(s) rétablie(s)", nullptr, number(report.restored));
        if (!report.kept.empty())
            parts += tr("%Ln analyse(s) modifiée(s) depuis, gardée(s)", nullptr,
                        number(static_cast<std::int64_t>(report.kept.size())));
        return parts.join(QStringLiteral(", "));
    }

    static QString fate(library::Fate fate)
    {
        switch (fate) {
        case library::Fate::New:
            return tr("nouvelle");
        case library::Fate::Update:
            return tr("mise à jour");
        case library::Fate::Merge:
            return tr("doublon");
        case library::Fate::Present:
            break;
        }
        return tr("déjà présente");
    }

    static QString merge(const library::ImportMerge &merge)
    {
        const QString place = placeText({.subject = merge.file, .position = {.line = merge.line}});
        const QString title = QString::fromStdString(corpus::plainTitle(merge.documentTitle));
        if (merge.fields.empty())
            return tr("%1\u00a0: même œuvre que «\u00a0%2\u00a0», rien à en reprendre")
                .arg(place, title);
        return tr("%1\u00a0: même œuvre que «\u00a0%2\u00a0», repris\u00a0: %3")
            .arg(place, title, fieldList(merge.fields));
    }

    static QString message(const library::ImportMessage &message)
    {
        return severity(message.severity) + QStringLiteral(" · ") + errorText(message.error);
    }

    static QString others(int count)
    {
        return tr("%Ln autre(s) message(s), à lire dans le rapport enregistré", nullptr, count);
    }

    static QString labels(const library::ImportReport &report)
    {
        std::vector<std::string> names;
        std::ranges::transform(report.newTerms, std::back_inserter(names), &corpus::Term::french);
        return tr("Libellés que la taxonomie ne connaissait pas\u00a0: %1").arg(quoted(names));
    }

    static QString named(const library::ImportReport &report)
    {
        QStringList terms;
        for (const library::NamedTerm &one : report.named)
            terms += QStringLiteral("%1 (%2)").arg(
                quoted(one.labels), tr("%Ln analyse(s)", nullptr, static_cast<int>(one.records)));
        return tr("Thèmes et régions reconnus dans les notices\u00a0: %1")
            .arg(terms.join(QStringLiteral(", ")));
    }

    static QString quoted(const std::vector<std::string> &labels)
    {
        QStringList names;
        for (const std::string &label : labels)
            names += tr("«\u00a0%1\u00a0»").arg(QString::fromStdString(label));
        return names.join(QStringLiteral(", "));
    }

    static QString summary(const library::ImportReport &report)
    {
        const QString words = countWords(report);
        if (report.broken)
            return tr("Importation arrêtée par un échec\u202f; ce qui était complet est "
                      "gardé\u00a0: %1")
                .arg(words);
        return report.cancelled
                   ? tr("Importation interrompue, ce qui était complet est gardé\u00a0: %1")
                         .arg(words)
                   : tr("Importation terminée\u00a0: %1").arg(words);
    }
};

} // namespace

QString importSummary(const library::ImportReport &report)
{
    return ReportText::summary(report);
}

QString undoneText(const library::UndoReport &report)
{
    return ReportText::undone(report);
}

QString shortened(const std::string &text)
{
    constexpr int mostLetters = 220;
    const QString whole = QString::fromStdString(text).simplified();
    return whole.size() <= mostLetters ? whole : whole.left(mostLetters) + u'…';
}

QString quotedList(const std::vector<std::string> &labels)
{
    return ReportText::quoted(labels);
}

QString fateText(library::Fate fate)
{
    return ReportText::fate(fate);
}

QString mergeText(const library::ImportMerge &merge)
{
    return ReportText::merge(merge);
}

QStringList importMessages(const library::ImportReport &report, int most)
{
    using library::Severity;
    QStringList lines;
    for (const Severity severity : {Severity::Failure, Severity::Warning, Severity::Information}) {
        for (const library::ImportMessage &message : report.messages) {
            if (message.severity == severity && lines.size() < most)
                lines += ReportText::message(message);
        }
    }
    if (!report.newTerms.empty() && lines.size() < most)
        lines += ReportText::labels(report);
    if (!report.named.empty() && lines.size() < most)
        lines += ReportText::named(report);
    for (const library::ImportMerge &merge : report.merges) {
        if (lines.size() < most)
            lines += mergeText(merge);
    }
    const std::size_t all = report.messages.size() + report.merges.size() +
                            (report.newTerms.empty() ? 0 : 1) + (report.named.empty() ? 0 : 1);
    if (std::cmp_less(lines.size(), all))
        lines += ReportText::others(static_cast<int>(all) - static_cast<int>(lines.size()));
    return lines;
}

QString importReportText(const library::ImportReport &report)
{
    QStringList lines{importSummary(report), QString()};
    lines += importMessages(report);
    return lines.join(u'\n') + u'\n';
}

} // namespace lutrin::gui
