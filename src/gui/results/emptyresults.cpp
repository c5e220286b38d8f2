// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/emptyresults.h"

#include "gui/results/filterchips.h"
#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lutrin::gui {

EmptyResults::EmptyResults(const Context &context, const FilterChips &chips, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chips(chips)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_ways(new QVBoxLayout)
{
    setKind(m_hint, WidgetKind::Muted);
    const auto applyTheme = [this] {
        m_title->setFont(m_context.theme.font(TextRole::ResultTitle));
    };
    connect(&context.theme, &Theme::changed, this, applyTheme);
    applyTheme();
    for (QLabel *label : {m_title, m_hint})
        label->setWordWrap(true);
    m_ways->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::padding, 2 * metrics::padding, metrics::padding,
                               metrics::padding);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(m_ways);
    layout->addStretch();
}

void EmptyResults::show(const search::Request &request, const search::Answer &answer)
{
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (request.query.empty() && request.filters.empty()) {
        showEmptyLibrary();
        return;
    }
    m_title->setText(tr("Aucune analyse ne répond à cette recherche."));
    m_hint->hide();
    const auto respelled = [](const search::Suggestion &suggestion) {
        return suggestion.kind == search::Suggestion::Kind::Respelled;
    };
    if (std::ranges::any_of(answer.suggestions, respelled))
        addWords(tr("Vouliez-vous dire\u00a0:"));
    addSuggestions(answer, search::Suggestion::Kind::Respelled);
    if (answer.partial > 0)
        connect(addWay(tr("Voir les %Ln analyse(s) qui contiennent une partie des mots", nullptr,
                          static_cast<int>(answer.partial))),
                &QPushButton::clicked, this, &EmptyResults::partialRequested);
    addWords(m_ways->count() > 0 ? tr("Ou sans une partie de la recherche\u00a0:")
                                 : tr("Sans une partie de la recherche\u00a0:"));
    addSuggestions(answer, search::Suggestion::Kind::Shortened);
    addSuggestions(answer, search::Suggestion::Kind::Unfiltered);
    addWaysOut(request, answer);
}

void EmptyResults::addSuggestions(const search::Answer &answer, search::Suggestion::Kind kind)
{
    for (const search::Suggestion &suggestion : answer.suggestions) {
        if (suggestion.kind != kind)
            continue;
        auto *way =
            addWay(words(suggestion) + QStringLiteral(" · ") + analysesText(suggestion.count));
        connect(way, &QPushButton::clicked, this, [this, suggestion] { take(suggestion); });
    }
}

QString EmptyResults::words(const search::Suggestion &suggestion) const
{
    using Kind = search::Suggestion::Kind;
    if (suggestion.kind == Kind::Respelled)
        return queryText(suggestion.query);
    if (suggestion.kind == Kind::Unfiltered)
        return suggestion.filter
                   ? tr("sans le filtre «\u00a0%1\u00a0»").arg(m_chips.label(*suggestion.filter))
                   : tr("sans aucun filtre");
    if (suggestion.query.empty())
        return tr("sans le texte de la recherche");
    const QString part = queryText(suggestion.part);
    const bool quoted = part.startsWith(u'"'); // as the user typed it
    return quoted ? tr("sans %1").arg(part) : tr("sans «\u00a0%1\u00a0»").arg(part);
}

void EmptyResults::take(const search::Suggestion &suggestion)
{
    Workspace &workspace = m_context.workspace;
    if (suggestion.kind != search::Suggestion::Kind::Unfiltered)
        workspace.setQuery(queryText(suggestion.query));
    else if (suggestion.filter)
        workspace.removeFilter(suggestion.filter->facet, suggestion.filter->value);
    else
        workspace.clearFilters();
}

/// What always helps, where nothing less does.
void EmptyResults::addWaysOut(const search::Request &request, const search::Answer &answer)
{
    Workspace &workspace = m_context.workspace;
    if (request.filters.empty())
        connect(addWay(tr("sans le texte de la recherche")), &QPushButton::clicked, &workspace,
                [&workspace] { workspace.setQuery({}); });
    else if (answer.suggestions.empty())
        connect(addWay(tr("sans mots ni filtres")), &QPushButton::clicked, &workspace,
                &Workspace::clear);
}

void EmptyResults::addWords(const QString &words)
{
    auto *label = new QLabel(words);
    setKind(label, WidgetKind::Muted);
    label->setContentsMargins(0, m_ways->count() == 0 ? 0 : 10, 0, 0);
    m_ways->addWidget(label);
}

void EmptyResults::showEmptyLibrary()
{
    m_title->setText(tr("La bibliothèque est vide."));
    m_hint->setText(tr("Importez un corpus ou des fichiers pour commencer, ou déposez-les "
                       "n’importe où dans cette fenêtre."));
    m_hint->show();
    connect(addWay(tr("Importer…"), WidgetKind::Primary), &QPushButton::clicked, this,
            &EmptyResults::importRequested);
    connect(addWay(tr("Importer un dossier…")), &QPushButton::clicked, this,
            &EmptyResults::folderImportRequested);
}

QPushButton *EmptyResults::addWay(const QString &words, WidgetKind kind)
{
    auto *way = new QPushButton(words);
    setKind(way, kind);
    m_ways->addWidget(way, 0, Qt::AlignLeft);
    return way;
}

} // namespace lutrin::gui
