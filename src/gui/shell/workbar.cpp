// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/workbar.h"

#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/widgetkind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace lutrin::gui {

WorkBar::WorkBar(const Context &context, const QString &symbol, const QString &meaning,
                 QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_icon(symbol)
    , m_meaning(meaning)
    , m_symbol(new QLabel)
    , m_words(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Interrompre")))
    , m_close(new QToolButton)
{
    setKind(this, WidgetKind::Message);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Avancement"));
    setKind(m_cancel, WidgetKind::Flat);
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setAccessibleName(m_close->toolTip());
    layOut();
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::stopRequested);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&context.theme, &Theme::changed, this, &WorkBar::applyTheme);
    applyTheme();
}

void WorkBar::layOut()
{
    constexpr int progressWidth = 180;
    m_progress->setFixedWidth(progressWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::padding, 6, metrics::padding - 6, 6);
    row->setSpacing(8);
    row->addWidget(m_symbol);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
}

QString WorkBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void WorkBar::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setToolTip(words);
    setAccessibleName(words);
}

void WorkBar::setDetails(const QString &details)
{
    m_words->setToolTip(details);
}

void WorkBar::start(const QString &words)
{
    setWords(words);
    m_warning = false;
    applyTheme();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_close->hide();
    show();
}

void WorkBar::setStoppable(bool stoppable)
{
    m_cancel->setVisible(stoppable);
}

void WorkBar::showProgress(const Progress &progress)
{
    m_progress->setRange(0, static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
}

void WorkBar::end(const QString &words, bool warning)
{
    setWords(words);
    m_warning = warning;
    applyTheme();
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    show();
}

void WorkBar::applyTheme()
{
    constexpr int side = 16;
    const Theme &theme = m_context.theme;
    m_symbol->setAccessibleName(m_warning ? tr("Échec") : m_meaning);
    m_symbol->setPixmap(theme
                            .icon(m_warning ? QStringLiteral("warning") : m_icon,
                                  m_warning ? &Palette::warning : &Palette::accent)
                            .pixmap(theme.square(side), devicePixelRatioF()));
    m_close->setIcon(theme.icon(QStringLiteral("close")));
}

} // namespace lutrin::gui
