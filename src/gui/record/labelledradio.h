// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace lutrin::gui {

/// A radio button whose words take as many lines as they need; a click on them is one on it. Both
/// stand in a frame while it has the keys.
class LabelledRadio : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelledRadio)

public:
    explicit LabelledRadio(const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton &button() const { return *m_button; }
    [[nodiscard]] QLabel &label() const { return *m_label; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_label;
};

} // namespace lutrin::gui
