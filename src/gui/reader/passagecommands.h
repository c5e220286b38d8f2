// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "gui/shell/context.h"

#include <QObject>
#include <QPointer>
#include <QRect>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class QAction;

namespace lutrin::gui {

class PassageBubble;
class PassageMenu;

/// Words that are selected in an analysis.
struct SelectedPassage {
    std::string document; ///< its id
    std::vector<corpus::Inline> words;
    std::string locator;               ///< « p. 3 »; empty: as the library finds them in the text
    std::optional<std::int64_t> place; ///< in the text, to tell them from the same words elsewhere
};

/// What can be done with selected words, be they of the text or of its PDF: the bubble beside them
/// and its commands.
class PassageCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageCommands)

public:
    /// The commands are the pane's, `highlight` among them; the bubble is made over `ground`.
    PassageCommands(const Context &context, QWidget &pane, QAction &highlight, QWidget *ground);

    /// Asked when something is to be done.
    std::function<SelectedPassage()> selected;
    /// Makes the selection take in the whole of the words that it cuts: a quotation has no halves.
    std::function<void()> completeWords;

    [[nodiscard]] QAction *citing() const { return m_cite; }
    /// Over what the words stand in, by the first and last line of what is selected there.
    void offer(QWidget &ground, const QRect &first, const QRect &last);
    /// The words stand elsewhere now; hidden where they are out of sight, or there are none.
    void follow(const QRect &first, const QRect &last);
    void hide();

    void cite();
    void copy();

private:
    void showWaysToCite(const QPoint &place);

    Context m_context;
    QWidget &m_pane;
    QAction *m_cite = nullptr;
    PassageBubble *m_bubble = nullptr;
    QPointer<QWidget> m_before;    ///< what the bubble gives the keyboard back to
    PassageMenu *m_ways = nullptr; ///< made when it is first opened
};

} // namespace lutrin::gui
