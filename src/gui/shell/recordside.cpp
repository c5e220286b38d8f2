// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/recordside.h"

#include "gui/citations/citationpane.h"
#include "gui/citations/styleadding.h"
#include "gui/filing/filingstrip.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/highlightlist.h"
#include "gui/reader/readerpane.h"
#include "gui/record/recordpane.h"
#include "gui/shell/metrics.h"
#include "gui/shell/personal.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lutrin::gui {

RecordSide::RecordSide(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Référence et fiche"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RecordSide::fill(const Context &context, Personal &personal, ReaderPane &reader,
                      StyleAdding &styles, QAction &editRecord)
{
    m_citation = new CitationPane(context);
    connect(m_citation, &CitationPane::filesOffered, &styles, &StyleAdding::add);
    connect(&styles, &StyleAdding::added, m_citation, &CitationPane::takeStyles);
    connect(&styles, &StyleAdding::takenBack, m_citation, &CitationPane::dropStyles);
    m_record = new RecordPane(context);
    m_record->setEditing(editRecord);
    m_highlights = new HighlightList(context, reader.highlighter());
    connect(m_highlights, &HighlightList::chosen, this, &RecordSide::highlightChosen);
    connect(m_highlights, &HighlightList::noteOpened, this,
            [this] { ensureWidgetVisible(&m_highlights->noteField()); });
    build(context, personal);
    m_workspace = &context.workspace;
    connect(m_workspace, &Workspace::selectionChanged, this, &RecordSide::followSelection);
    followSelection();
}

void RecordSide::build(const Context &context, Personal &personal)
{
    m_chosen = new QLabel;
    m_chosen->setContentsMargins(metrics::padding, metrics::padding, metrics::padding, 0);
    const auto applyTheme = [this, &theme = context.theme] {
        m_chosen->setFont(theme.font(TextRole::Strong));
    };
    connect(&context.theme, &Theme::changed, m_chosen, applyTheme);
    applyTheme();
    m_passages = new QWidget;
    auto *passages = new QVBoxLayout(m_passages);
    passages->setContentsMargins(0, 0, 0, 0);
    passages->addWidget(m_highlights);
    auto *page = new QWidget;
    setKind(page, WidgetKind::Ground);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chosen);
    column->addWidget(m_citation);
    column->addWidget(new FilingStrip(context, personal.filer(), personal.filing()));
    column->addWidget(m_passages);
    column->addWidget(m_record);
    column->addStretch();
    setWidget(page);
}

void RecordSide::followSelection()
{
    const int chosen = int(m_workspace->selection().size());
    const bool several = m_workspace->severalChosen();
    m_chosen->setText(tr("%Ln analyse(s) choisie(s)", nullptr, chosen));
    m_chosen->setVisible(several);
    m_passages->setVisible(!several);
}

void RecordSide::keepNote()
{
    if (m_highlights != nullptr)
        m_highlights->keepNote();
}

} // namespace lutrin::gui
