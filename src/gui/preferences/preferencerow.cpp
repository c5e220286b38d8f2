// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/preferencerow.h"

#include "gui/shell/foldedtext.h"
#include "gui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lutrin::gui {

PreferenceRow::PreferenceRow(const Theme &theme, const QString &title, const QString &explanation,
                             QWidget *control, bool wide)
    : m_title(new QLabel(title)), m_explanation(new QLabel)
{
    setKind(m_explanation, "muted");
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
    QBoxLayout *row = nullptr;
    if (wide)
        row = new QVBoxLayout(this);
    else
        row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(wide ? 8 : 24);
    row->addLayout(words, wide ? 0 : 1);
    if (control != nullptr)
        row->addWidget(control, 0, wide ? Qt::Alignment() : Qt::AlignRight | Qt::AlignVCenter);
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

} // namespace lutrin::gui
