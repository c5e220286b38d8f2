// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/citations/stylemodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace lutrin::gui {

class Theme;

/// The list of styles below its button, with a field that narrows it. Up and down walk the list
/// while one types, return takes, escape leaves.
class StylePopup : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StylePopup)

public:
    StylePopup(const Theme &theme, StyleModel &styles, QWidget *parent);

    void showBelow(const QWidget &button, const QString &chosen);

signals:
    void styleChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);
    void select(const QString &name);
    void selectFirst();
    void take();

    const Theme &m_theme;
    StyleFilter m_filter;
    QString m_chosen;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace lutrin::gui
