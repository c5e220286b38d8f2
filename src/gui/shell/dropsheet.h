// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace lutrin::gui {

class Theme;

/// Lies over all of its parent while files hover there, and says what dropping them would do.
class DropSheet : public QWidget {
public:
    DropSheet(const Theme &theme, QWidget *parent);

    void showOver(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_words;
};

} // namespace lutrin::gui
