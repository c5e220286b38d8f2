// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylebar.h"

#include "gui/citations/styleadding.h"
#include "gui/citations/styleproblem.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace lutrin::gui {

namespace {

QString nameOf(const library::UserStyle &style)
{
    return QString::fromStdString(style.title.empty() ? style.name : style.title);
}

} // namespace

StyleBar::StyleBar(const Context &context, StyleAdding &adding, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_symbol(new QLabel)
    , m_words(new QLabel)
    , m_undo(new QPushButton(tr("Annuler l’ajout")))
    , m_close(new QToolButton)
{
    setKind(this, WidgetKind::Message);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setKind(m_undo, WidgetKind::Flat);
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::padding, 6, metrics::padding - 6, 6);
    row->setSpacing(8);
    row->addWidget(m_symbol);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    hide();
    connect(m_undo, &QPushButton::clicked, &adding, &StyleAdding::undo);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&adding, &StyleAdding::started, this, &QWidget::hide);
    connect(&adding, &StyleAdding::added, this, &StyleBar::showAdded);
    connect(&adding, &StyleAdding::refused, this, &StyleBar::showRefused);
    connect(&context.theme, &Theme::changed, this, &StyleBar::applyTheme);
}

QString StyleBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void StyleBar::showAdded(const std::vector<library::UserStyle> &styles)
{
    const bool replaced = styles.size() == 1 && styles.front().former.has_value();
    if (replaced)
        showWords(tr("Style remplacé\u00a0: %1").arg(nameOf(styles.front())), false);
    else if (styles.size() == 1)
        showWords(tr("Style ajouté\u00a0: %1").arg(nameOf(styles.front())), false);
    else
        showWords(tr("%Ln style(s) ajouté(s)", nullptr, int(styles.size())), false);
    m_undo->show();
}

/// What was added beside stays, and can still be undone.
void StyleBar::showRefused(const std::vector<Error> &errors)
{
    const bool beside = !isHidden();
    QStringList words;
    if (beside)
        words += m_words->text();
    for (const Error &error : errors)
        words += addingProblem(error);
    showWords(words.join(u'\n'), true);
    m_undo->setVisible(beside);
}

void StyleBar::showWords(const QString &words, bool warning)
{
    m_warning = warning;
    m_words->setText(words);
    setAccessibleName(words);
    m_symbol->setAccessibleName(warning ? tr("Échec") : tr("Style ajouté"));
    applyTheme();
    show();
}

void StyleBar::applyTheme()
{
    constexpr int side = 16;
    const Theme &theme = m_context.theme;
    m_symbol->setPixmap(theme
                            .icon(m_warning ? QStringLiteral("warning") : QStringLiteral("check"),
                                  m_warning ? &Palette::warning : &Palette::accent)
                            .pixmap(theme.square(side), devicePixelRatioF()));
    m_close->setIcon(theme.icon(QStringLiteral("close")));
}

} // namespace lutrin::gui
