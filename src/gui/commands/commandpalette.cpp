// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands/commandpalette.h"

#include "gui/commands/commanddelegate.h"
#include "gui/commands/commandsources.h"
#include "gui/commands/documentscalled.h"
#include "gui/exporting/exportcommands.h"
#include "gui/shell/documentlink.h"
#include "gui/shell/jobs.h"
#include "gui/shell/lineoverlist.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMargins>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int PaletteWidth = 600;
constexpr int PaletteHeight = 420;
constexpr std::size_t MostDocuments = 8;

} // namespace

CommandPalette::CommandPalette(const Context &context, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_context(context)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Aucun résultat pour ces mots."), this))
{
    setKind(this, WidgetKind::Popup);
    setAccessibleName(tr("Commandes"));
    m_words->setPlaceholderText(tr("Une commande, une analyse, un thème, un style…"));
    m_words->setAccessibleName(tr("Chercher une commande"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(context.theme, m_list));
    m_list->setAccessibleName(tr("Commandes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    setKind(m_nothing, WidgetKind::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(new LineOverList(m_words, m_list), &LineOverList::taken, this, &CommandPalette::take);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
}

void CommandPalette::open(const QMenu &menu)
{
    m_ofMenu = menuCommands(menu);
    gather();
    loadStyles();
    m_words->clear();
    narrow({});
    const QWidget &window = *parentWidget();
    const int width = std::min(m_context.theme.scaled(PaletteWidth), window.width() - 32);
    move(window.mapToGlobal(
        QPoint((window.width() - width) / 2, m_context.theme.scaled(metrics::topBar))));
    resize(width, height());
    fit();
    show();
    m_words->setFocus();
}

/// As high as its rows, within reason; without any it says so, once the documents are known.
void CommandPalette::fit()
{
    const bool nothing =
        m_model.rowCount() == 0 && !m_context.workspace.jobs().running(Lane::Palette);
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    const int most = std::min(m_context.theme.scaled(PaletteHeight), parentWidget()->height() - 96);
    const int rows = nothing ? m_nothing->sizeHint().height() + layout()->spacing()
                             : m_model.rowCount() * std::max(0, m_list->sizeHintForRow(0));
    const int head = m_words->sizeHint().height() + layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    resize(width(), std::min(most, margins.top() + head + rows + margins.bottom()));
}

/// Commands first, then what filters; documents and styles come behind them.
void CommandPalette::gather()
{
    std::vector<Command> all = m_ofMenu;
    std::ranges::move(termCommands(m_context.workspace), std::back_inserter(all));
    if (m_context.workspace.answer().total > 0)
        std::ranges::move(
            exportFormCommands(presentForms(m_context.settings),
                               [this](const QString &label) { emit formChosen(label); }),
            std::back_inserter(all));
    m_model.setCommands(std::move(all));
}

void CommandPalette::loadStyles()
{
    const auto library = m_context.workspace.library();
    if (!library || m_hasStyles)
        return;
    m_context.workspace.jobs().run(
        Lane::Commands, this,
        [library, choose = [this](const QString &name) { emit styleChosen(name); }](
            const std::stop_token &) { return styleCommands(library->styles(), choose); },
        [this](std::vector<Command> &&styles) {
            m_hasStyles = !styles.empty();
            m_model.setManyCommands(std::move(styles));
            selectFirst();
            fit();
        });
}

void CommandPalette::narrow(const QString &words)
{
    m_model.setWords(words);
    if (const auto link = documentLink(words)) {
        std::vector<Command> leading;
        leading.push_back({tr("Aller à ce passage"), tr("lien"),
                           [this, link = *link] { emit linkChosen(link); }});
        m_model.setFound(std::move(leading));
    } else {
        findDocuments(words);
    }
    selectFirst();
    fit();
}

void CommandPalette::findDocuments(const QString &words)
{
    const auto library = m_context.workspace.library();
    if (!library || words.trimmed().isEmpty()) {
        m_context.workspace.jobs().stop(Lane::Palette);
        return;
    }
    m_context.workspace.jobs().run(
        Lane::Palette, this,
        [library, words](const std::stop_token &stop) {
            return documentsCalled(*library, words, MostDocuments, stop);
        },
        [this](const std::vector<search::Hit> &hits) { showDocuments(hits); });
}

void CommandPalette::showDocuments(const std::vector<search::Hit> &hits)
{
    const bool untouched = m_list->currentIndex().row() <= 0;
    m_model.setFound(documentCommands(hits, [this](const std::string &id) {
        emit linkChosen(DocumentLink{id, {}});
    }));
    if (untouched)
        selectFirst();
    fit();
}

void CommandPalette::selectFirst()
{
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
}

void CommandPalette::take()
{
    if (!m_list->currentIndex().isValid())
        return;
    const Command command = m_model.command(m_list->currentIndex().row());
    close();
    command.run();
}

} // namespace lutrin::gui
