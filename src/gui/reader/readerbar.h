// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>
#include <string>

class QAction;
class QLabel;
class QMenu;
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
    /// `next` and `previous` walk the words found; `reading` says how the page is set.
    ReaderBar(const Theme &theme, QAction *previous, QAction *next, QMenu *reading,
              QWidget *parent = nullptr);

    /// `current` counts from 0; without marks the walker is hidden.
    void setMarks(int current, int count);
    /// Null: none is shown.
    void setDocument(const std::shared_ptr<const OpenDocument> &document);
    /// The headings, to open from the left end of the bar.
    void setContents(QMenu *headings);
    void setHasContents(bool has);
    /// « PDF », checked while the document's PDF is shown, and the page in sight; without one no
    /// button, with an empty place no place.
    void setPdf(QAction *show);
    void setPlace(const QString &place);
    /// While words are looked for, the walker stays, though it may have nothing to walk.
    void setFinding(bool finding);
    void applyTheme();

signals:
    /// The reader asked for another language version in so many words.
    void addressChosen(const QString &address);
    /// Or for one of the library's, beside this one.
    void versionChosen(const std::string &id);

private:
    void showVersions();

    const Theme &m_theme;
    QWidget *m_walker;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_count;
    QToolButton *m_contents;
    QToolButton *m_pdf;
    QLabel *m_place;
    QToolButton *m_size;
    bool m_finding = false;
    int m_marks = 0;
    ChoiceButton *m_language;
    std::shared_ptr<const OpenDocument> m_document;
};

} // namespace lutrin::gui
