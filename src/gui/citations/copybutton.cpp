// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/copybutton.h"

#include <chrono>

namespace lutrin::gui {

CopyButton::CopyButton(const QString &label, QWidget *parent)
    : QPushButton(label, parent), m_label(label)
{
    m_back.setSingleShot(true);
    m_back.setInterval(std::chrono::milliseconds(1600));
    connect(&m_back, &QTimer::timeout, this, [this] { setText(m_label); });
}

void CopyButton::setLabel(const QString &label)
{
    m_label = label;
    if (!confirming())
        setText(label);
}

void CopyButton::confirm()
{
    setText(tr("Copié"));
    m_back.start();
}

QSize CopyButton::sizeHint() const
{
    const int missing =
        fontMetrics().horizontalAdvance(m_label) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(missing, 0);
}

} // namespace lutrin::gui
