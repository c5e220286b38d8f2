// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/highlight.h"
#include "gui/reader/markedspans.h"
#include "gui/shell/context.h"
#include "gui/shell/writequeue.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QAction;

namespace lutrin::gui {

class ReaderView;

/// The passages that the user has marked in the open document: kept in the library, found in its
/// text by their words, painted there, walked by keys. Every change can be taken back.
class Highlighter : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Highlighter)

public:
    struct Passage {
        corpus::Highlight kept;
        std::optional<Span> span; ///< none: the text no longer has these words
    };

    /// The commands are the pane's.
    Highlighter(const Context &context, ReaderView &view, QWidget &pane);

    /// The document that the view shows; empty for none.
    void follow(const std::string &document);
    /// In the order of the text, then those that it no longer has.
    [[nodiscard]] const std::vector<Passage> &passages() const { return m_passages; }

    /// Marks what is selected, or no longer marks the passage that it lies in.
    void toggle();
    void remove(std::size_t place);
    /// Another note, or an empty one.
    void setNote(const corpus::Highlight &kept, const QString &note);
    /// Selects it in the text; does nothing for one that is not there.
    void show(std::size_t place);
    void showNext();
    void showPrevious();
    [[nodiscard]] QAction *marking() const { return m_mark; }

signals:
    void changed();
    /// The library has what this window changed.
    void written();

private:
    struct Change;

    void load();
    void place(std::vector<corpus::Highlight> kept);
    void make(const QString &words, const corpus::Highlight &before,
              const corpus::Highlight &after);
    void run(const std::shared_ptr<Change> &change);
    [[nodiscard]] std::size_t markedCount() const;
    void walk(bool forth);

    Context m_context;
    ReaderView &m_view;
    WriteQueue m_writes;
    QAction *m_mark = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    std::string m_document;
    std::vector<Passage> m_passages;
};

} // namespace lutrin::gui
