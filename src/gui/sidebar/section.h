// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QWidget>

class QPushButton;

namespace lutrin::gui {

class Theme;

/// The heading of a section of the sidebar: spaced capitals, on the right a word on what is below.
/// Pressing it folds the section.
class SectionHeading : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionHeading)

public:
    SectionHeading(const QString &title, const Theme &theme, QWidget *parent = nullptr);

    void setNote(const QString &note);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_note;
};

/// A heading and what it folds away.
class Section : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Section)

public:
    /// Takes `content` as its child.
    Section(const QString &title, QWidget *content, const Theme &theme, QWidget *parent = nullptr);

    void setNote(const QString &note) { m_heading->setNote(note); }
    /// A row below the content: « Afficher les 26 autres »; empty hides it.
    void setMore(const QString &words);
    [[nodiscard]] bool folded() const { return !m_heading->isChecked(); }
    void setFolded(bool folded) { m_heading->setChecked(!folded); }

signals:
    void foldedChanged();
    void moreRequested();

private:
    SectionHeading *m_heading = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace lutrin::gui
