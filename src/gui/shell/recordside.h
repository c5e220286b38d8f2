// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QScrollArea>

class QAction;
class QLabel;

namespace lutrin::gui {

class CitationPane;
class HighlightList;
class Personal;
class ReaderPane;
class RecordPane;
class StyleAdding;
class Workspace;

/// What stands beside the reader of the open analysis: its reference, where it is filed, its
/// passages that are marked, and its record. Where several results are chosen together, a heading
/// says so, and what stands below it concerns them all. Empty until fill(): the first frame of a
/// window can do without, as no analysis is open yet.
class RecordSide : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordSide)

public:
    explicit RecordSide(QWidget *parent = nullptr);

    void fill(const Context &context, Personal &personal, ReaderPane &reader, StyleAdding &styles,
              QAction &editRecord);
    /// Null until it is filled, as record() is.
    [[nodiscard]] CitationPane *citation() const { return m_citation; }
    [[nodiscard]] RecordPane *record() const { return m_record; }
    /// Saves the note that is being typed.
    void keepNote();

signals:
    /// A marked passage, by its place in the list.
    void highlightChosen(std::size_t place);

private:
    void build(const Context &context, Personal &personal);
    void followSelection();

    const Workspace *m_workspace = nullptr;
    QLabel *m_chosen = nullptr;
    QWidget *m_passages = nullptr; ///< holds those of the open analysis
    CitationPane *m_citation = nullptr;
    HighlightList *m_highlights = nullptr;
    RecordPane *m_record = nullptr;
};

} // namespace lutrin::gui
