// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/citations/stylemodel.h"
#include "gui/shell/context.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace lutrin::gui {

class GrowingText;

/// The list of styles below its button, with a field that narrows it, and at the bottom the open
/// document's reference in the style at hand. Up and down walk the list while one types, return
/// takes, escape leaves; the star, or Ctrl+D, makes a favourite. Files of styles may be dropped
/// here, or picked by the button at the bottom.
class StylePopup : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StylePopup)

public:
    StylePopup(const Context &context, StyleModel &styles, QWidget *parent);

    void showBelow(const QWidget &button, const QString &chosen);

signals:
    void styleChosen(const QString &name);
    /// `.csl` files were dropped here, or picked: they are to become styles.
    void filesOffered(const QStringList &paths);
    /// Which files to add is to be asked.
    void addingRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *exampleCard();
    void narrow(const QString &words);
    void select(const QString &name);
    void selectFirst();
    void take();
    void toggleFavourite(const QString &name);
    void showExample();
    void setExample(const QString &html, bool muted);

    Context m_context;
    StyleModel &m_styles;
    StyleFilter m_filter;
    QString m_chosen;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
    GrowingText *m_example;
};

} // namespace lutrin::gui
