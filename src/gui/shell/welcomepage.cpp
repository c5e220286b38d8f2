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

namespace lutrin::gui {

namespace {

constexpr int WelcomeWidth = 520;
constexpr int WelcomeSymbol = 20;

} // namespace

WelcomePage::WelcomePage(const Context &context, const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QWidget)
    , m_column(new QVBoxLayout)
    , m_title(new QLabel(tr("Bienvenue dans Lutrin")))
    , m_lead(new QLabel(tr("Un corpus d’analyses à explorer, à chercher, à lire et à citer, sans "
                           "réseau. Le voici ouvert sur le corpus fourni.")))
{
    setKind(this, "paper");
    setAttribute(Qt::WA_StyledBackground);
    m_lead->setWordWrap(true);
    m_column->setSpacing(14);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);
    m_column->addSpacing(8);
    addRow(QStringLiteral("filter"), tr("Explorer"),
           tr("À gauche, thèmes, régions et années comptent les analyses\u202f; une pression "
              "filtre."),
           actions.showOverview);
    addRow(QStringLiteral("search"), tr("Chercher"),
           tr("En haut, en français comme il s’écrit\u00a0: l’IA, énergie -nucléaire, "
              "région:chine."),
           actions.find);
    addRow(QStringLiteral("document"), tr("Lire"),
           tr("Ici, avec les mots trouvés marqués\u202f; ↓ descend dans la liste."),
           actions.commands);
    addRow(QStringLiteral("quote"), tr("Citer"),
           tr("À droite, la référence dans le style de votre choix\u202f; un passage sélectionné "
              "se copie avec la sienne."),
           actions.showRecord);
    addRow(QStringLiteral("import"), tr("Faire entrer les vôtres"),
           tr("Références, pages, PDF, archives\u00a0: déposez-les n’importe où sur la fenêtre."),
           actions.importFiles);
    auto *begin = new QPushButton(tr("Lire la première analyse"));
    setKind(begin, "primary");
    connect(begin, &QPushButton::clicked, this, &WelcomePage::readingRequested);
    auto *help = new QPushButton(tr("Ouvrir l’aide (F1)"));
    connect(help, &QPushButton::clicked, actions.help, &QAction::trigger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(begin);
    buttons->addWidget(help);
    buttons->addStretch();
    m_column->addSpacing(8);
    m_column->addLayout(buttons);
    m_words->setLayout(new QVBoxLayout);
    auto *column = static_cast<QVBoxLayout *>(m_words->layout());
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addLayout(m_column);
    column->addStretch(3);
    auto *middle = new QHBoxLayout(this);
    middle->setContentsMargins(32, 24, 32, 24);
    middle->addStretch();
    middle->addWidget(m_words, WelcomeWidth);
    middle->addStretch();
    setFocusProxy(begin);
    connect(&context.theme, &Theme::changed, this, &WelcomePage::applyTheme);
    applyTheme();
}

void WelcomePage::addRow(const QString &symbol, const QString &title, const QString &words,
                         const QAction *keys)
{
    Row row{symbol, new QLabel, new QLabel(title), new QLabel(words)};
    row.picture->setAccessibleName(title);
    setKind(row.words, "muted");
    row.words->setWordWrap(true);
    auto *key = new QLabel(keysText(keys->shortcuts().mid(0, 1)));
    setKind(key, "key");
    key->setFont(m_context.theme.font(TextRole::Chip));
    key->setAlignment(Qt::AlignCenter);
    key->setMargin(1);
    key->setMinimumWidth(key->fontMetrics().horizontalAdvance(key->text()) + 14);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    grid->addWidget(row.picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(row.title, 0, 1);
    grid->addWidget(row.words, 1, 1);
    grid->addWidget(key, 0, 2, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
    m_rows += row;
}

void WelcomePage::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_title->setFont(theme.font(TextRole::Title));
    m_words->setMaximumWidth(theme.scaled(WelcomeWidth));
    const int side = theme.scaled(WelcomeSymbol);
    for (const Row &row : m_rows) {
        row.picture->setPixmap(theme.icon(row.symbol, &Palette::accent)
                                   .pixmap(QSize(side, side), devicePixelRatioF()));
        row.title->setFont(theme.font(TextRole::Strong));
    }
}

} // namespace lutrin::gui
