// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/highlightlist.h"

#include "gui/reader/highlighter.h"
#include "gui/reader/highlightplaces.h"
#include "gui/record/growingtext.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace lutrin::gui {

namespace {

QString anchor(const QString &deed, std::size_t place, const QString &words)
{
    return QStringLiteral("<a href=\"lutrin:%1/%2\">%3</a>")
        .arg(deed)
        .arg(place)
        .arg(words.toHtmlEscaped());
}

} // namespace

HighlightList::HighlightList(const Context &context, Highlighter &highlighter, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_highlighter(highlighter)
    , m_heading(new QLabel(tr("Passages surlignés")))
    , m_text(new GrowingText)
    , m_note(new QLineEdit)
    , m_below(new GrowingText)
{
    setKind(m_heading, WidgetKind::Heading);
    m_note->setMaxLength(2000);
    m_note->installEventFilter(this);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::padding);
    column->setSpacing(8);
    auto *copy = new QPushButton(tr("Copier"));
    setKind(copy, WidgetKind::Link);
    copy->setToolTip(tr("Copier tous les passages avec leurs références et leurs notes"));
    copy->setAccessibleName(tr("Copier les passages"));
    connect(copy, &QPushButton::clicked, &highlighter, &Highlighter::copy);
    auto *row = new QHBoxLayout;
    row->addWidget(m_heading, 1);
    row->addWidget(copy);
    column->addLayout(row);
    column->addWidget(m_text);
    column->addWidget(m_note);
    column->addWidget(m_below);
    for (GrowingText *text : {m_text, m_below}) {
        text->setAccessibleName(m_heading->text());
        connect(text, &GrowingText::linkActivated, this, &HighlightList::follow);
    }
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        endNote(true);
        m_text->setFocus();
    });
    connect(&highlighter, &Highlighter::changed, this, &HighlightList::refill);
    connect(&highlighter, &Highlighter::refused, this, &HighlightList::giveBack);
    connect(&context.theme, &Theme::changed, this, &HighlightList::applyTheme);
    applyTheme();
}

QString HighlightList::text() const
{
    return m_text->toPlainText() + m_below->toPlainText();
}

void HighlightList::refill()
{
    keepWriting();
    const std::size_t count = m_highlighter.passages().size();
    const std::size_t above = countAboveNote();
    fill(*m_text, 0, above);
    fill(*m_below, above, count);
    m_below->setVisible(above < count);
    setVisible(count > 0);
}

void HighlightList::fill(GrowingText &text, std::size_t begin, std::size_t end)
{
    QStringList entries;
    for (std::size_t place = begin; place < end; ++place)
        entries += entry(place);
    const Palette &colours = m_context.theme.palette();
    text.setContent(entries.join(QStringLiteral("<br><br>")), m_context.theme.font(TextRole::Small),
                    1.45, colours.ink, colours.accent);
}

/// All, where none is being written.
std::size_t HighlightList::countAboveNote() const
{
    const auto &passages = m_highlighter.passages();
    const auto noted =
        std::ranges::find(passages, m_noted.number,
                          [](const Highlighter::Passage &each) { return each.kept.number; });
    return m_note->isHidden() || noted == passages.end()
               ? passages.size()
               : std::size_t(noted - passages.begin()) + 1;
}

/// What is being typed is saved where its passage is gone from sight.
void HighlightList::keepWriting()
{
    const auto noted =
        std::ranges::find_if(m_highlighter.passages(), [this](const Highlighter::Passage &each) {
            return each.kept.number == m_noted.number;
        });
    if (!m_note->isHidden() && noted == m_highlighter.passages().end())
        endNote(true);
}

/// « PDF, p. 3-4 »
QString HighlightList::pagesText(const corpus::Highlight &highlight) const
{
    const library::PageLabels labels = m_highlighter.pageLabels();
    QString pages = QString::fromStdString(labels.range(highlight.page, highlight.lastPage));
    if (pages.isEmpty())
        return tr("PDF, page %1 du fichier").arg(highlight.page);
    return tr("PDF, p.\u00a0%1").arg(pages.replace(u'-', QStringLiteral("\u2011")));
}

QString HighlightList::entry(std::size_t place) const
{
    const Highlighter::Passage &passage = m_highlighter.passages()[place];
    const QString quote = tr("«\u00a0%1\u00a0»").arg(quoteBeginning(passage.kept.quote));
    const QString muted = QStringLiteral("<span style=\"color: %1\">%2</span>")
                              .arg(m_context.theme.palette().muted.name(), QStringLiteral("%1"));
    const bool inPdf = passage.kept.page != 0; // which is looked through when it is opened
    QStringList lines{passage.span || inPdf ? anchor(QStringLiteral("show"), place, quote)
                                            : quote.toHtmlEscaped()};
    if (inPdf)
        lines += muted.arg(pagesText(passage.kept).toHtmlEscaped());
    else if (!passage.span)
        lines += muted.arg(tr("Passage introuvable dans cette version").toHtmlEscaped());
    if (!passage.kept.note.empty())
        lines += QString::fromStdString(passage.kept.note).toHtmlEscaped();
    const auto &library = m_context.workspace.library();
    if (library && !library->readOnly())
        lines +=
            anchor(QStringLiteral("note"), place,
                   passage.kept.note.empty() ? tr("Ajouter une note") : tr("Modifier la note")) +
            QStringLiteral(" · ") + anchor(QStringLiteral("remove"), place, tr("Retirer"));
    return lines.join(QStringLiteral("<br>"));
}

void HighlightList::follow(const QString &address)
{
    endNote(true);
    const QString deed = address.section(u':', 1).section(u'/', 0, 0);
    const std::size_t place = address.section(u'/', 1).toUInt();
    if (place >= m_highlighter.passages().size())
        return;
    if (deed == QLatin1String("show"))
        emit chosen(place);
    else if (deed == QLatin1String("note"))
        writeNote(place);
    else if (deed == QLatin1String("remove"))
        m_highlighter.remove(place);
}

void HighlightList::writeNote(std::size_t place)
{
    const corpus::Highlight kept = m_highlighter.passages()[place].kept;
    const QString quote = quoteBeginning(kept.quote);
    m_noted = kept;
    m_note->setPlaceholderText(tr("Note\u202f; Entrée l’enregistre"));
    m_note->setAccessibleName(tr("Note sur «\u00a0%1\u00a0»").arg(quote));
    m_note->setText(QString::fromStdString(kept.note));
    m_note->show();
    refill();
    m_note->setFocus();
    QTimer::singleShot(0, this, &HighlightList::noteOpened); // when all have their places
}

/// The words of a note that could not be written are in its field again, for another try.
void HighlightList::giveBack(const corpus::Highlight &wanted)
{
    const auto &passages = m_highlighter.passages();
    const auto noted = std::ranges::find(
        passages, wanted.number, [](const Highlighter::Passage &each) { return each.kept.number; });
    if (!m_note->isHidden() || noted == passages.end() || noted->kept.note == wanted.note)
        return;
    writeNote(std::size_t(noted - passages.begin()));
    m_note->setText(QString::fromStdString(wanted.note));
}

void HighlightList::endNote(bool keep)
{
    if (m_note->isHidden())
        return;
    m_note->hide();
    if (keep)
        m_highlighter.setNote(m_noted, m_note->text());
    refill();
}

/// A click is done where it began, before the passages below move up.
void HighlightList::leaveNote(Qt::FocusReason reason)
{
    if (reason != Qt::MouseFocusReason)
        return endNote(true);
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] {
        if (!m_note->hasFocus())
            endNote(true);
    });
}

/// What is typed is kept wherever one goes from there; Escape gives it up.
bool HighlightList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_note)
        return QWidget::eventFilter(watched, event);
    const bool escape = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (event->type() == QEvent::FocusOut)
        leaveNote(static_cast<QFocusEvent *>(event)->reason());
    if (!escape)
        return false;
    endNote(false);
    m_text->setFocus();
    return true;
}

void HighlightList::applyTheme()
{
    m_heading->setFont(m_context.theme.font(TextRole::Heading));
    refill();
}

} // namespace lutrin::gui
