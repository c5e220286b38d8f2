// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QLabel>
#include <QList>
#include <QScrollArea>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace lutrin::gui {

struct WindowActions;

/// What a first start shows in the reader's place, on one screen: what one can do, where it is,
/// and by which keys. An analysis that opens takes its place.
class WelcomePage : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    WelcomePage(const Context &context, const WindowActions &actions, QWidget *parent = nullptr);

signals:
    /// The first analysis of the list.
    void readingRequested();

private:
    void addRows(const WindowActions &actions);
    void layOut();
    void addRow(const QString &symbol, const QString &title, const QString &words,
                const QAction *command);
    void tellKeys();
    void applyTheme();

    struct Row {
        QString symbol;
        QLabel *picture;
        QLabel *title;
        QLabel *words;
        QLabel *key;
        const QAction *command; ///< null: it has no keys
    };

    Context m_context;
    QWidget *m_words;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_lead;
    QPushButton *m_help;
    const QAction *m_openHelp;
    QList<Row> m_rows;
};

} // namespace lutrin::gui
