// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QTimer>

namespace lutrin::gui {

/// A button that copies something and says so in place for a moment: « Copié ». Its width stays.
class CopyButton : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    explicit CopyButton(const QString &label, QWidget *parent = nullptr);

    /// What it says while it confirms nothing.
    void setLabel(const QString &label);
    void confirm();
    [[nodiscard]] bool confirming() const { return m_back.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;

private:
    QString m_label;
    QTimer m_back; ///< until the label comes back
};

} // namespace lutrin::gui
