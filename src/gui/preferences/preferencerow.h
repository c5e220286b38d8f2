// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace lutrin::gui {

class Theme;

/// One thing to set: what it is, a word on it, and on the right the control.
class PreferenceRow : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceRow)

public:
    /// Takes `control` as its child; null leaves the row to its words. A `wide` control stands
    /// below them.
    PreferenceRow(const Theme &theme, const QString &title, const QString &explanation,
                  QWidget *control, bool wide = false);

    [[nodiscard]] QString title() const;
    void setExplanation(const QString &words);
    [[nodiscard]] QString explanation() const;
    /// Whether title or explanation hold all of these words, accents and capitals aside.
    [[nodiscard]] bool matches(const QStringList &words) const;
    /// The control below the words, where there is no room for it beside them.
    void setStacked(bool stacked);

private:
    QLabel *m_title;
    QLabel *m_explanation;
    QWidget *m_control;
    QBoxLayout *m_row;
    bool m_wide;
};

} // namespace lutrin::gui
