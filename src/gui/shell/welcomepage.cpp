// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/welcomepage.h"

#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"
#include "gui/shell/windowactions.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lutrin::gui {

namespace {

constexpr int WelcomeWidth = 520;
constexpr int WelcomeSymbol = 20;

} // namespace

WelcomePage::WelcomePage(const Context &context, const WindowActions &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_words(new QWidget)
    , m_column(new QVBoxLayout)
    , m_title(new QLabel(tr("Bienvenue dans Lutrin")))
    , m_lead(
          new QLabel(tr("Explorez, interrogez, lisez et citez un corpus d’analyses, sans réseau. "
                        "Pour commencer, voici le corpus fourni.")))
    , m_help(new QPushButton)
    , m_openHelp(actions.help)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_lead->setWordWrap(true);
    m_column->setSpacing(14);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);
    m_column->addSpacing(8);
    addRows(actions);
    auto *begin = new QPushButton(tr("Lire la première analyse"));
    setKind(begin, WidgetKind::Primary);
    connect(begin, &QPushButton::clicked, this, &WelcomePage::readingRequested);
    connect(m_help, &QPushButton::clicked, actions.help, &QAction::trigger);
    connect(actions.help, &QAction::changed, this, &WelcomePage::tellKeys);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(begin);
    buttons->addWidget(m_help);
    buttons->addStretch();
    m_column->addSpacing(8);
    m_column->addLayout(buttons);
    layOut();
    setFocusProxy(begin);
    connect(&context.theme, &Theme::changed, this, &WelcomePage::applyTheme);
    applyTheme();
}

void WelcomePage::addRows(const WindowActions &actions)
{
    addRow(QStringLiteral("filter"), tr("Explorer"),
           tr("À gauche, les filtres comptent les analyses par thème, région, année…\u202f; la vue "
              "d’ensemble en fait des graphiques."),
           actions.showOverview);
    addRow(QStringLiteral("search"), tr("Chercher"),
           tr("En haut, en français comme il s’écrit\u00a0: l’IA, énergie SAUF nucléaire, "
              "région:chine."),
           actions.find);
    addRow(QStringLiteral("document"), tr("Lire"),
           tr("Ici, mots trouvés marqués\u202f; ↓ descend dans la liste."), nullptr);
    addRow(QStringLiteral("quote"), tr("Citer"),
           tr("À droite, la référence dans le style de votre choix\u202f; un passage sélectionné "
              "se copie avec la sienne."),
           actions.showRecord);
    addRow(QStringLiteral("import"), tr("Importer vos documents"),
           tr("Références, pages, PDF, archives\u00a0: déposez-les n’importe où sur la fenêtre."),
           actions.importFiles);
    addRow(QStringLiteral("menu"), tr("Toutes les commandes"),
           tr("Une action, une analyse, un thème ou un style, par quelques lettres de son nom."),
           actions.commands);
}

/// The words stand in the middle of the width, a little above that of the height; in a low
/// window they scroll.
void WelcomePage::layOut()
{
    m_words->setLayout(new QVBoxLayout);
    auto *column = static_cast<QVBoxLayout *>(m_words->layout());
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addLayout(m_column);
    column->addStretch(3);
    auto *page = new QWidget;
    setKind(page, WidgetKind::Paper);
    auto *middle = new QHBoxLayout(page);
    middle->setContentsMargins(32, 24, 32, 24);
    middle->addStretch();
    middle->addWidget(m_words, WelcomeWidth);
    middle->addStretch();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(page);
}

void WelcomePage::addRow(const QString &symbol, const QString &title, const QString &words,
                         const QAction *command)
{
    const Row row{symbol, new QLabel, new QLabel(title), new QLabel(words), new QLabel, command};
    row.picture->setAccessibleName(title);
    setKind(row.words, WidgetKind::Muted);
    row.words->setWordWrap(true);
    setKind(row.key, WidgetKind::Key);
    row.key->setAlignment(Qt::AlignCenter);
    row.key->setMargin(1);
    if (command != nullptr)
        connect(command, &QAction::changed, this, &WelcomePage::tellKeys);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->addWidget(row.picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(row.title, 0, 1);
    grid->addWidget(row.words, 1, 1);
    grid->addWidget(row.key, 0, 2, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
    m_rows += row;
}

/// As the user has set them; a command without keys has no cap.
void WelcomePage::tellKeys()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.key->setText(row.command == nullptr ? QString()
                                                : keysText(row.command->shortcuts().mid(0, 1)));
        row.key->setMinimumWidth(row.key->fontMetrics().horizontalAdvance(row.key->text()) +
                                 m_context.theme.scaled(14));
        row.key->setVisible(!row.key->text().isEmpty());
    }
    const QString keys = keysText(m_openHelp->shortcuts().mid(0, 1));
    m_help->setText(keys.isEmpty() ? tr("Ouvrir l’aide") : tr("Ouvrir l’aide (%1)").arg(keys));
}

void WelcomePage::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_title->setFont(theme.font(TextRole::Title));
    m_words->setMaximumWidth(theme.scaled(WelcomeWidth));
    for (const Row &row : std::as_const(m_rows)) {
        row.picture->setPixmap(theme.icon(row.symbol, &Palette::accent)
                                   .pixmap(theme.square(WelcomeSymbol), devicePixelRatioF()));
        row.title->setFont(theme.font(TextRole::Strong));
        row.key->setFont(theme.font(TextRole::Chip));
    }
    tellKeys();
}

} // namespace lutrin::gui
