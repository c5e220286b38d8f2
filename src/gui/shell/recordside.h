// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QScrollArea>

class QAction;

namespace lutrin::gui {

class CitationPane;
class HighlightList;
class Personal;
class ReaderPane;
class RecordPane;
class StyleAdding;

/// What stands beside the reader of the open analysis: its reference, where it is filed, its
/// passages that are marked, and its record. Empty until fill(): the first frame of a window can do
/// without, as no analysis is open yet.
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
    CitationPane *m_citation = nullptr;
    HighlightList *m_highlights = nullptr;
    RecordPane *m_record = nullptr;
};

} // namespace lutrin::gui
