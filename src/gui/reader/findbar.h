// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace lutrin::gui {

class Theme;

/// A line to find words in the open document. What is found takes the place of the query's marks,
/// and the same keys walk it; Return goes on, Shift+Return back, Escape closes.
class FindBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows itself, with its words selected.
    void open();
    /// Hides itself: nothing is looked for any more.
    void leave();
    [[nodiscard]] QLineEdit &words() const { return *m_words; }

signals:
    /// Empty: nothing is looked for any more.
    void wordsChanged(const QString &words);
    void nextRequested();
    void previousRequested();
    /// The keyboard goes back to the text.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QLineEdit *m_words;
    QToolButton *m_close;
};

} // namespace lutrin::gui
