// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lutrin::gui {

class Theme;

/// Cards below one another, which scroll where they are many.
class CardRows : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardRows)

public:
    explicit CardRows(QWidget *parent = nullptr);

    /// In the place of those that there were; without any, these words.
    void setCards(const std::vector<QWidget *> &cards, const QString &nothing);

private:
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_cards = nullptr;
};

/// A title with details below it in smaller letters, and on the right what can be done about it.
[[nodiscard]] QFrame *cardOf(const Theme &theme, QLabel *title, QLabel *details,
                             QPushButton *button);

} // namespace lutrin::gui
