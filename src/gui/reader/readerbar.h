// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QToolButton;

namespace lutrin::gui {

struct OpenDocument;
class ChoiceButton;
class Theme;

/// The quiet line above the page: « ◂ 1 / 4 ▸ » through the words found, text size, and the
/// document's languages.
class ReaderBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderBar)

public:
    /// `next` and `previous` walk the words found; `sizes` change the text size.
    ReaderBar(const Theme &theme, QAction *previous, QAction *next, const QList<QAction *> &sizes,
              QWidget *parent = nullptr);

    /// `current` counts from 0; without marks the walker is hidden.
    void setMarks(int current, int count);
    /// Null: none is shown.
    void setDocument(const std::shared_ptr<const OpenDocument> &document);
    void applyTheme();

signals:
    /// The reader asked for another language version in so many words.
    void addressChosen(const QString &address);

private:
    void showVersions();

    const Theme &m_theme;
    QWidget *m_walker;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_count;
    QToolButton *m_size;
    ChoiceButton *m_language;
    std::shared_ptr<const OpenDocument> m_document;
};

} // namespace lutrin::gui
