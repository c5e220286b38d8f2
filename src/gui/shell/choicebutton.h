// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace lutrin::gui {

class Theme;

/// Shows what is chosen and opens a menu or a popup: the words, cut with an ellipsis where they are
/// too long, and an arrow behind them. A field fills its row; a quiet one is as wide as its words;
/// a plain one looks like the buttons beside it.
class ChoiceButton : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceButton)

public:
    enum class Look { Field, Quiet, Plain };

    ChoiceButton(const Theme &theme, Look look, QWidget *parent = nullptr);

    /// Shows `label`, and all of it as the tool tip.
    void setChoice(const QString &label);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] int wantedHeight() const;
    /// Of the words, whole.
    [[nodiscard]] int wordsWidth() const;

    const Theme &m_theme;
    Look m_look;
    QString m_label;
};

} // namespace lutrin::gui
