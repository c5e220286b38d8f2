// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultcard.h"

#include "gui/results/authorship.h"
#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int titleLines = 3;
constexpr int snippetLines = 3;
constexpr double smallLeading = 1.5;
constexpr int chipPadding = 6;
constexpr int widestChip = 190; ///< of a chip's words
constexpr int gap = metrics::gap;

int contentWidth(int width)
{
    return std::max(60, width - 2 * metrics::padding);
}

MarkedLines lines(const search::Hit &hit, const text::MarkedText &text, TextRole role,
                  double height, const Theme &theme, int width, int count)
{
    return {typeset(text, hit.language.starts_with("fr")), theme.font(role), height,
            contentWidth(width), count};
}

} // namespace

QString missingText(const search::Hit &hit)
{
    QStringList words;
    for (const std::string &word : hit.missing)
        words += QCoreApplication::translate("lutrin::gui::ResultCard", "«\u00a0%1\u00a0»")
                     .arg(QString::fromStdString(word));
    return QCoreApplication::translate("lutrin::gui::ResultCard", "sans %1")
        .arg(words.join(QStringLiteral(", ")));
}

ResultCard::ResultCard(const search::Hit &hit, const Theme &theme, int width)
    : m_width(width)
    , m_title(lines(hit, hit.title, TextRole::ResultTitle, lineHeight(TextRole::ResultTitle), theme,
                    width, titleLines))
    , m_snippet(lines(hit, hit.snippet, TextRole::Small, smallLeading, theme, width, snippetLines))
{
    if (hit.score > 0) {
        m_why = QCoreApplication::translate("lutrin::gui::ResultCard", "Pourquoi\u202f?");
        m_whyWidth = QFontMetrics(theme.font(TextRole::Small)).horizontalAdvance(m_why) + 1;
    }
    layOutAuthorship(hit, theme);
    m_authorshipTop = theme.scaled(metrics::resultPadding) + m_title.height() + gap / 2;
    m_snippetTop = m_authorshipTop + m_authorship->height() + gap / 2;
    const bool hasSnippet = !hit.snippet.text.empty();
    m_chipsTop = m_snippetTop + (hasSnippet ? m_snippet.height() + gap + 2 : gap / 2);
    layOutChips(hit, theme);
    m_height =
        m_chipsTop + (m_chips.empty() ? -gap : m_chipHeight) + theme.scaled(metrics::resultPadding);
}

/// It is fitted before it is broken into lines: what that rounds must not cut the year. Names that
/// one line would cut have a second one, where that is enough for them and the date.
void ResultCard::layOutAuthorship(const search::Hit &hit, const Theme &theme)
{
    const QFont font = theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const int room = authorshipWidth();
    const auto lay = [&](int count) {
        m_authorship.emplace(fittedAuthorship(hit, metrics, count * room), font, smallLeading,
                             room + gap, count);
    };
    lay(1);
    m_whyHeight = m_authorship->height();
    if (namesFit(hit, metrics, room))
        return;
    lay(2);
    if (!m_authorship->shown().text.startsWith(authorshipText(hit, false)))
        lay(1);
}

/// Words are measured first, and cut only where they are too long, which is rare.
ResultCard::Chip ResultCard::chip(const QString &words, const QFontMetrics &metrics, int widest)
{
    const int width = metrics.horizontalAdvance(words);
    if (width <= widest)
        return {words, 0, width + 2 * chipPadding};
    const QString cut = metrics.elidedText(words, Qt::ElideRight, widest);
    return {cut, 0, metrics.horizontalAdvance(cut) + 2 * chipPadding};
}

/// One line of chips: what does not fit is left out, and counted in a last one, « +2 ».
void ResultCard::layOutChips(const search::Hit &hit, const Theme &theme)
{
    const int room = contentWidth(m_width);
    const QFontMetrics metrics(theme.font(TextRole::Chip));
    m_chipHeight = metrics.height() + 4;
    std::vector<Chip> labels;
    if (!hit.missing.empty())
        labels.push_back(chip(missingText(hit), metrics, theme.scaled(widestChip)));
    for (const auto *terms : {&hit.themes, &hit.regions}) {
        for (const search::Label &term : *terms)
            labels.push_back(chip(labelText(term.text), metrics, theme.scaled(widestChip)));
    }
    const int all = static_cast<int>(labels.size());
    const auto rest = [&](int count) {
        const QString words = QStringLiteral("+%1").arg(count);
        return Chip{words, 0, metrics.horizontalAdvance(words) + 2 * chipPadding};
    };
    int left = 0;
    const auto add = [&](Chip &&next) {
        next.left = left;
        left += next.width + gap;
        m_chips.push_back(std::move(next));
    };
    for (Chip &label : labels) {
        const int shown = static_cast<int>(m_chips.size()) + 1;
        const int reserve = shown == all ? 0 : gap + rest(all).width;
        if (left + label.width + reserve <= room)
            add(std::move(label));
    }
    if (const int missing = all - static_cast<int>(m_chips.size()); missing > 0)
        add(rest(missing));
}

int ResultCard::authorshipWidth() const
{
    return contentWidth(m_width) - (m_whyWidth > 0 ? m_whyWidth + 2 * gap : 0);
}

QRect ResultCard::whyRect(const QRect &place) const
{
    return {place.x() + metrics::padding + contentWidth(m_width) - m_whyWidth,
            place.y() + m_authorshipTop, m_whyWidth, m_whyHeight};
}

void ResultCard::paint(QPainter &painter, const QRect &place, const Theme &theme) const
{
    const Palette &colours = theme.palette();
    const QPoint origin = place.topLeft() + QPoint(metrics::padding, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    m_title.paint(painter, origin + QPoint(0, theme.scaled(metrics::resultPadding)), colours.ink,
                  colours.mark);
    m_authorship->paint(painter, origin + QPoint(0, m_authorshipTop), colours.muted, colours.mark);
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(colours.accent);
    painter.drawText(whyRect(place), Qt::AlignVCenter | Qt::AlignRight, m_why);
    m_snippet.paint(painter, origin + QPoint(0, m_snippetTop), colours.ink, colours.mark);
    painter.setFont(theme.font(TextRole::Chip));
    for (const Chip &chip : m_chips) {
        const QRect ground(origin.x() + chip.left, origin.y() + m_chipsTop, chip.width,
                           m_chipHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chip);
        painter.drawRoundedRect(ground, metrics::chipRadius, metrics::chipRadius);
        painter.setPen(colours.muted);
        painter.drawText(ground, Qt::AlignCenter, chip.text);
    }
}

} // namespace lutrin::gui
