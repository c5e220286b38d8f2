// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/preferencerow.h"

#include "gui/shell/foldedtext.h"
#include "gui/shell/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace lutrin::gui {

PreferenceRow::PreferenceRow(const Theme &theme, const QString &title, const QString &explanation,
                             QWidget *control, bool wide)
    : m_title(new QLabel(title))
    , m_explanation(new QLabel)
    , m_control(control)
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_wide(wide)
{
    setKind(m_explanation, WidgetKind::Muted);
    m_title->setTextFormat(Qt::PlainText);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto applyTheme = [this, &theme] { m_explanation->setFont(theme.font(TextRole::Small)); };
    connect(&theme, &Theme::changed, this, applyTheme);
    applyTheme();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_explanation);
    m_row->setContentsMargins(0, 8, 0, 8);
    m_row->addLayout(words, wide ? 0 : 1);
    if (control != nullptr)
        m_row->addWidget(control);
    setStacked(false);
    setExplanation(explanation);
}

QString PreferenceRow::title() const
{
    return m_title->text();
}

void PreferenceRow::setExplanation(const QString &words)
{
    m_explanation->setText(words);
    m_explanation->setVisible(!words.isEmpty());
}

QString PreferenceRow::explanation() const
{
    return m_explanation->text();
}

bool PreferenceRow::matches(const QStringList &words) const
{
    return hasWords(foldedText(m_title->text() + u' ' + m_explanation->text()), words);
}

void PreferenceRow::setStacked(bool stacked)
{
    const bool below = stacked || m_wide;
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(below ? 8 : 24);
    if (m_control != nullptr && !m_wide)
        m_row->setAlignment(m_control, stacked ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignVCenter);
    m_row->activate();
}

} // namespace lutrin::gui
