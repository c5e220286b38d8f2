// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace lutrin::gui {

class PreferenceRow;

/// A heading and the rows below it. What is chosen holds at once.
class PreferenceSection : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceSection)

public:
    PreferenceSection(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    PreferenceRow *addRow(const QString &title, const QString &explanation, QWidget *control,
                          bool wide = false);
    /// A row with a few words to choose from.
    PreferenceRow *addChoice(const QString &title, const QString &explanation,
                             const QStringList &words, int chosen,
                             const std::function<void(int)> &choose);
    /// Yes or no.
    PreferenceRow *addSwitch(const QString &title, const QString &explanation, bool on,
                             const std::function<void(bool)> &choose);
    /// Shows the rows that hold these folded words, all of them where the title does; false when
    /// there is none.
    bool narrow(const QStringList &words);
    /// The controls below their words, where there is no room for them beside.
    void setStacked(bool stacked);

private:
    const Theme &m_theme;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    QList<PreferenceRow *> m_rows;
};

} // namespace lutrin::gui
