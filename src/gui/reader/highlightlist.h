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
/// note, or is no longer marked; all are copied together. Hidden while there is none.
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

signals:
    /// This passage is to be shown.
    void chosen(std::size_t place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void keepWriting();
    void writeNote(std::size_t place);
    void endNote(bool keep);
    void applyTheme();
    [[nodiscard]] QString entry(std::size_t place) const;
    [[nodiscard]] static QString pagesText(const corpus::Highlight &highlight);

    Context m_context;
    Highlighter &m_highlighter;
    QLabel *m_heading;
    GrowingText *m_text;
    QLineEdit *m_note;
    corpus::Highlight m_noted; ///< whose note is being written
};

} // namespace lutrin::gui
