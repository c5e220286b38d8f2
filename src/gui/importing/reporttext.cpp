// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/reporttext.h"

#include "gui/shell/errortext.h"

#include <QCoreApplication>

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
            parts += tr("%n analyse(s) importée(s)", nullptr, number(report.imported));
        if (report.updated > 0)
            parts += tr("%n analyse(s) mise(s) à jour", nullptr, number(report.updated));
        if (report.duplicates > 0)
            parts += tr("%n analyse(s) déjà présente(s)", nullptr, number(report.duplicates));
        if (report.failed > 0)
            parts += tr("%n échec(s)", nullptr, number(report.failed));
        return parts;
    }

    static QString summary(const library::ImportReport &report)
    {
        const QStringList parts = counts(report);
        const QString words =
            parts.isEmpty() ? tr("rien à importer") : parts.join(QStringLiteral(", "));
        return report.cancelled ? tr("Importation interrompue\u00a0: %1").arg(words)
                                : tr("Importation terminée\u00a0: %1").arg(words);
    }
};

} // namespace

QString importSummary(const library::ImportReport &report)
{
    return ReportText::summary(report);
}

QStringList importMessages(const library::ImportReport &report)
{
    QStringList lines;
    for (const library::ImportMessage &message : report.messages)
        lines += ReportText::severity(message.severity) + QStringLiteral(" · ") +
                 errorText(message.error);
    return lines;
}

QString importReportText(const library::ImportReport &report)
{
    QStringList lines{importSummary(report), QString()};
    lines += importMessages(report);
    return lines.join(u'\n') + u'\n';
}

} // namespace lutrin::gui
