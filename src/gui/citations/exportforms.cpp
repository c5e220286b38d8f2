// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/exportforms.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lutrin::gui {

namespace {

/// Gives the labels their translation context.
struct ExportForms {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ExportForms)
};

} // namespace

const std::vector<ExportForm> &recordForms()
{
    static const std::vector<ExportForm> forms{
        {"BibTeX", "bib", "bibtex"},     {"RIS", "ris", "ris"},
        {"BibLaTeX", "bib", "biblatex"}, {"CSL-JSON", "json", "csl-json"},
        {"MODS", "xml", "mods"},         {"CSV", "csv", "csv"},
        {"Markdown", "md", "markdown"},  {"HTML", "html", "html"},
        {"JSON Lines", "jsonl", "jsonl"}};
    return forms;
}

std::vector<ExportForm> exportForms(const QString &style)
{
    std::vector<ExportForm> forms = recordForms();
    const QString withPdf = ExportForms::tr("%1 et les PDF");
    for (const ExportForm &form : recordForms()) {
        if (form.format == "bibtex" || form.format == "biblatex" || form.format == "ris")
            forms.push_back({.label = withPdf.arg(form.label),
                             .suffix = form.suffix,
                             .format = form.format,
                             .files = library::FilesToo::Yes});
    }
    forms.push_back({.label = ExportForms::tr("JSON Lines et tous les fichiers"),
                     .suffix = "jsonl",
                     .format = "jsonl",
                     .files = library::FilesToo::Yes});
    const QString passages = ExportForms::tr("Passages surlignés, %1");
    forms.push_back({passages.arg(QStringLiteral("Markdown")), "md", "markdown", nullptr, true});
    forms.push_back({passages.arg(QStringLiteral("HTML")), "html", "html", nullptr, true});
    forms.push_back({passages.arg(QStringLiteral("RTF")), "rtf", "rtf", nullptr, true});
    const QString label = ExportForms::tr("Bibliographie (%1), %2");
    forms.push_back(
        {label.arg(style, QStringLiteral("HTML")), "html", {}, &citation::Formatted::html});
    forms.push_back(
        {label.arg(style, QStringLiteral("RTF")), "rtf", {}, &citation::Formatted::rtf});
    forms.push_back(
        {label.arg(style, ExportForms::tr("texte")), "txt", {}, &citation::Formatted::plain});
    return forms;
}

QString fileFilter(const ExportForm &form)
{
    return QStringLiteral("%1 (*.%2)").arg(form.label, form.suffix);
}

ExportForm formForFile(const std::vector<ExportForm> &forms, const ExportForm &chosen,
                       const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == chosen.suffix)
        return chosen;
    const auto fits = [&](const ExportForm &form) { return form.suffix == suffix; };
    const auto fitsBetter = [&](const ExportForm &form) {
        return fits(form) && form.format.empty() == chosen.format.empty() &&
               form.passages == chosen.passages;
    };
    auto found = std::ranges::find_if(forms, fitsBetter);
    if (found == forms.end())
        found = std::ranges::find_if(
            forms, [&](const ExportForm &form) { return fits(form) && !form.passages; });
    return found == forms.end() ? chosen : *found;
}

} // namespace lutrin::gui
