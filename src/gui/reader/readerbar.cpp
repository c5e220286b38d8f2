// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readerbar.h"

#include "gui/reader/languagename.h"
#include "gui/reader/versionspopup.h"
#include "gui/shell/choicebutton.h"
#include "gui/shell/metrics.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace lutrin::gui {

namespace {

QToolButton *walkButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    tellKeys(*button, *action, action->text());
    button->setAccessibleName(action->text());
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ReaderBar::ReaderBar(const Theme &theme, QAction *previous, QAction *next, QMenu *reading,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_walker(new QWidget(this))
    , m_previous(walkButton(previous, m_walker))
    , m_next(walkButton(next, m_walker))
    , m_count(new QLabel(m_walker))
    , m_contents(new QToolButton(this))
    , m_pdf(new QToolButton(this))
    , m_place(new QLabel(this))
{
    auto *walk = new QHBoxLayout(m_walker);
    walk->setContentsMargins(0, 0, 0, 0);
    walk->setSpacing(2);
    walk->addWidget(m_previous);
    walk->addWidget(m_count);
    walk->addWidget(m_next);
    setKind(m_count, WidgetKind::Muted);
    m_count->setAccessibleName(tr("Occurrence"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::padding, 0, metrics::padding - 8, 0);
    row->setSpacing(metrics::gap);
    m_contents->setText(tr("Sommaire"));
    m_contents->setPopupMode(QToolButton::InstantPopup);
    m_contents->hide();
    row->addWidget(m_contents);
    m_pdf->setText(QStringLiteral("PDF"));
    m_pdf->setCheckable(true);
    m_pdf->hide();
    row->addWidget(m_pdf);
    setKind(m_place, WidgetKind::Muted);
    m_place->setContentsMargins(metrics::gap, 0, 0, 0);
    m_place->hide();
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_walker);
    m_size = new QToolButton(this);
    m_size->setAccessibleName(tr("Présentation du texte"));
    m_size->setToolTip(tr("Présentation du texte"));
    m_size->setText(QStringLiteral("Aa"));
    m_size->setMenu(reading);
    m_size->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_size);
    m_language = new ChoiceButton(theme, ChoiceButton::Look::Quiet, this);
    m_language->setAccessibleName(tr("Versions linguistiques"));
    connect(m_language, &ChoiceButton::clicked, this, &ReaderBar::showVersions);
    row->addWidget(m_language);
    setMarks(-1, 0);
    setDocument(nullptr);
    applyTheme();
}

void ReaderBar::applyTheme()
{
    setFixedHeight(m_theme.scaled(metrics::paneHeader));
    m_previous->setIcon(m_theme.icon(QStringLiteral("previous")));
    m_next->setIcon(m_theme.icon(QStringLiteral("next")));
    for (QToolButton *button : {m_previous, m_next})
        button->setIconSize(m_theme.square(14));
}

void ReaderBar::setMarks(int current, int count)
{
    m_marks = count;
    m_walker->setVisible(m_finding || count > 0);
    m_count->setText(tr("%1 / %2").arg(current + 1).arg(count));
    m_count->setMinimumWidth(m_count->sizeHint().width()); // a narrow bar cuts other things
    m_count->setAccessibleDescription(tr("%1 sur %2").arg(current + 1).arg(count));
}

void ReaderBar::setContents(QMenu *headings)
{
    m_contents->setMenu(headings);
}

void ReaderBar::setHasContents(bool has)
{
    m_contents->setVisible(has);
}

void ReaderBar::setPdf(QAction *show)
{
    m_pdf->setAccessibleName(show->text());
    tellKeys(*m_pdf, *show, show->text());
    connect(m_pdf, &QToolButton::clicked, show, &QAction::trigger);
    const auto follow = [this, show] {
        m_pdf->setVisible(show->isEnabled());
        m_pdf->setChecked(show->isChecked());
    };
    connect(show, &QAction::changed, this, follow);
    follow();
}

void ReaderBar::setPlace(const QString &place)
{
    m_place->setVisible(!place.isEmpty());
    m_place->setText(place);
}

void ReaderBar::setFinding(bool finding)
{
    m_finding = finding;
    m_walker->setVisible(m_finding || m_marks > 0);
}

void ReaderBar::setDocument(const std::shared_ptr<const OpenDocument> &document)
{
    m_document = document;
    const QString language =
        document ? QString::fromStdString(document->document.language) : QString();
    m_language->setVisible(!language.isEmpty());
    m_language->setChoice(capitalised(nativeLanguageName(language)));
}

void ReaderBar::showVersions()
{
    auto *popup = new VersionsPopup(m_theme, *m_document, this);
    connect(popup, &VersionsPopup::addressChosen, this, &ReaderBar::addressChosen);
    connect(popup, &VersionsPopup::versionChosen, this, &ReaderBar::versionChosen);
    popup->showBelow(*m_language);
}

} // namespace lutrin::gui
