// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/preferencesdialog.h"

#include "gui/preferences/citingsection.h"
#include "gui/preferences/librarysection.h"
#include "gui/preferences/looksection.h"
#include "gui/preferences/privacysection.h"
#include "gui/preferences/readingsection.h"
#include "gui/preferences/searchsection.h"
#include "gui/preferences/shortcutsection.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/foldedtext.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr QSize PreferencesSize(860, 600);
constexpr int NamesWidth = 172;
constexpr int BesideNames = metrics::padding + 8;

} // namespace

PreferencesDialog::PreferencesDialog(const Context &context, Shortcuts &shortcuts,
                                     LibraryKeeping &keeping, QWidget *window)
    : QDialog(window)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_names(new QListWidget)
    , m_scroll(new QScrollArea)
    , m_nothing(new QLabel(tr("Aucune préférence ne correspond à ces mots.")))
{
    setWindowTitle(tr("Préférences"));
    setKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(tr("Chercher une préférence"));
    m_search->setAccessibleName(tr("Chercher une préférence"));
    m_search->setClearButtonEnabled(true);
    m_names->setAccessibleName(tr("Rubriques"));
    m_names->setFrameShape(QFrame::NoFrame);
    setKind(m_names, WidgetKind::List);
    m_names->viewport()->setAutoFillBackground(false);
    m_names->viewport()->setAttribute(Qt::WA_Hover);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setKind(m_nothing, WidgetKind::Muted);
    auto *page = new QWidget;
    setKind(page, WidgetKind::Pane);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, metrics::padding + 4, 0);
    m_column->setSpacing(8);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight
    m_scroll->setAccessibleName(tr("Préférences"));
    createSections(shortcuts, keeping);
    m_column->addWidget(m_nothing);
    m_column->addStretch();

    auto *below = new QHBoxLayout;
    below->setSpacing(BesideNames);
    below->addWidget(m_names);
    below->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, metrics::padding, 0, metrics::padding);
    column->setSpacing(metrics::padding);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, metrics::padding, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addLayout(below, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_names, &QListWidget::currentRowChanged, this, &PreferencesDialog::lead);
    // Queued: by then the rows have the theme's new letters.
    connect(&context.theme, &Theme::changed, this, &PreferencesDialog::makeRoom,
            Qt::QueuedConnection);
    search({});
}

/// As wide as the widest row: one scrolls down, never sideways. Where the window has no room for
/// that, the rows are stacked, and the names take no more than they need, or leave their room.
void PreferencesDialog::makeRoom()
{
    stack(false);
    m_names->show();
    m_names->setFixedWidth(m_context.theme.scaled(NamesWidth));
    if (rowsWidth() > roomForRows()) {
        stack(true);
        m_names->setFixedWidth(std::min(m_names->sizeHintForColumn(0), m_names->minimumWidth()));
        m_names->setVisible(rowsWidth() <= roomForRows());
    }
    m_scroll->setMinimumWidth(std::max(0, std::min(rowsWidth(), roomForRows())));
    layout()->activate(); // or the dialog would stay as wide as larger rows had made it
    sizeDialog(*this, m_context.theme, PreferencesSize);
    measureRows();
}

int PreferencesDialog::roomForRows() const
{
    const QMargins margins = layout()->contentsMargins();
    const int names = m_names->isHidden() ? 0 : m_names->minimumWidth() + BesideNames;
    return roomForDialog(*this).width() - margins.left() - margins.right() - names;
}

/// Now, rather than once the event for it comes.
void PreferencesDialog::measureRows()
{
    m_scroll->widget()->layout()->activate();
    QEvent laidOut(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_scroll, &laidOut);
}

void PreferencesDialog::stack(bool stacked)
{
    for (PreferenceSection *section : m_sections)
        section->setStacked(stacked);
    m_column->activate();
}

/// With the bar beside them.
int PreferencesDialog::rowsWidth() const
{
    return m_scroll->widget()->minimumSizeHint().width() +
           m_scroll->verticalScrollBar()->sizeHint().width();
}

void PreferencesDialog::createSections(Shortcuts &shortcuts, LibraryKeeping &keeping)
{
    auto *look = new LookSection(m_context, this);
    connect(look, &LookSection::languageChosen, this, &PreferencesDialog::languageChosen);
    m_keys = new ShortcutSection(m_context, shortcuts, this);
    m_sections = {look,
                  new ReadingSection(m_context, this),
                  new SearchSection(m_context, this),
                  new CitingSection(m_context, this),
                  new LibrarySection(m_context, keeping, this),
                  new PrivacySection(m_context, this),
                  m_keys};
    for (PreferenceSection *section : m_sections) {
        m_column->addWidget(section);
        m_names->addItem(section->title());
    }
}

void PreferencesDialog::open()
{
    m_search->clear();
    makeRoom();
    show();
    raise();
    activateWindow();
    m_search->setFocus();
    m_names->setCurrentRow(0);
    lead(0); // where it was the current one already
}

void PreferencesDialog::openShortcuts()
{
    open();
    const int section = int(m_sections.indexOf(m_keys));
    m_names->setCurrentRow(section);
    lead(section); // where it was the current one already
}

void PreferencesDialog::search(const QString &words)
{
    const QStringList folded = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int index = 0; index < m_sections.size(); ++index) {
        const bool found = m_sections[index]->narrow(folded);
        m_names->item(index)->setHidden(!found);
        any = any || found;
    }
    m_nothing->setVisible(!any);
    m_scroll->verticalScrollBar()->setValue(0);
}

void PreferencesDialog::lead(int section)
{
    if (section < 0)
        return;
    measureRows(); // what was just shown or hidden has its place only then
    m_scroll->verticalScrollBar()->setValue(m_sections[section]->y());
}

} // namespace lutrin::gui
