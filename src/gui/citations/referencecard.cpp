// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/referencecard.h"

#include "gui/reader/webaddress.h"
#include "gui/record/growingtext.h"
#include "gui/shell/theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>

namespace lutrin::gui {

namespace {

constexpr std::size_t MostEntries = 12; ///< of a bibliography in the preview
constexpr int MostHeight = 280;         ///< of one: the buttons below it stay in sight

} // namespace

ReferenceCard::ReferenceCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_text(new GrowingText(this))
{
    setKind(this, WidgetKind::Card);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(15, 13, 15, 13);
    m_text->setAccessibleName(tr("Référence"));
    inside->addWidget(m_text);
    connect(m_text, &GrowingText::linkActivated, this, &openWebAddress);
    connect(&theme, &Theme::changed, this, &ReferenceCard::paint);
}

void ReferenceCard::showReferences(const std::vector<citation::Formatted> &references)
{
    m_remark = false;
    m_several = references.size() > 1;
    m_html.clear();
    const std::size_t shown = std::min(references.size(), MostEntries);
    for (std::size_t at = 0; at < shown; ++at) {
        const QString entry = QString::fromStdString(references[at].html);
        if (references.size() == 1)
            m_html = entry;
        else
            m_html += QStringLiteral("<p style=\"margin: %1px 0 0 0\">%2</p>")
                          .arg(QLatin1String(at == 0 ? "0" : "8"), entry);
    }
    const int others = int(references.size() - shown);
    if (others > 0)
        m_html += QStringLiteral("<p style=\"margin: 8px 0 0 0\">%1</p>")
                      .arg(tr("… et %Ln autre(s)", nullptr, others).toHtmlEscaped());
    paint();
}

void ReferenceCard::showRemark(const QString &words)
{
    m_remark = true;
    m_several = false;
    m_html = words.toHtmlEscaped();
    paint();
}

void ReferenceCard::paint()
{
    const Palette &colours = m_theme.palette();
    m_text->setMostHeight(m_several ? m_theme.scaled(MostHeight) : 0);
    if (m_remark)
        m_text->setContent(m_html, m_theme.font(TextRole::Interface), 1.5, colours.muted,
                           colours.accent);
    else
        m_text->setContent(m_html, m_theme.font(TextRole::Reference),
                           lineHeight(TextRole::Reference), colours.ink, colours.accent);
}

} // namespace lutrin::gui
