// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/highlight.h"
#include "gui/shell/context.h"

#include <QWidget>

#include <cstddef>

class QLabel;
class QLineEdit;

namespace lutrin::gui {

class GrowingText;
class Highlighter;

/// « Passages surlignés » of the open document, with their notes: each leads to its place, takes a
/// note, written below it, or is no longer marked; all are copied together. Hidden while there is
/// none.
class HighlightList : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HighlightList)

public:
    HighlightList(const Context &context, Highlighter &highlighter, QWidget *parent = nullptr);

    /// As it is read.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit &noteField() const { return *m_note; }
    /// `lutrin:show/3`, `lutrin:note/3`, `lutrin:remove/3`
    void follow(const QString &address);
    /// Saves the note that is being typed.
    void keepNote() { endNote(true); }

signals:
    /// This passage is to be shown.
    void chosen(std::size_t place);
    /// The field of a note has its place: it is to be in sight.
    void noteOpened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void fill(GrowingText &text, std::size_t begin, std::size_t end);
    [[nodiscard]] std::size_t countAboveNote() const;
    void keepWriting();
    void writeNote(std::size_t place);
    void giveBack(const corpus::Highlight &wanted);
    void endNote(bool keep);
    void leaveNote(Qt::FocusReason reason);
    void applyTheme();
    [[nodiscard]] QString entry(std::size_t place) const;
    [[nodiscard]] QString pagesText(const corpus::Highlight &highlight) const;

    Context m_context;
    Highlighter &m_highlighter;
    QLabel *m_heading;
    GrowingText *m_text;
    QLineEdit *m_note;
    GrowingText *m_below;      ///< the passages below the note that is being written
    corpus::Highlight m_noted; ///< whose note is being written
};

} // namespace lutrin::gui
