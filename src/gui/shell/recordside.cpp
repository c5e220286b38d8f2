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
#include "gui/shell/personal.h"
#include "gui/shell/theme.h"

#include <QAction>
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
    auto *page = new QWidget;
    setKind(page, WidgetKind::Ground);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_citation);
    column->addWidget(new FilingStrip(context, personal.filer(), personal.filing()));
    column->addWidget(m_highlights);
    column->addWidget(m_record);
    column->addStretch();
    setWidget(page);
}

void RecordSide::keepNote()
{
    if (m_highlights != nullptr)
        m_highlights->keepNote();
}

} // namespace lutrin::gui
