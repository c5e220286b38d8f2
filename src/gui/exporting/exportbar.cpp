// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exporting/exportbar.h"

#include "gui/exporting/exportrun.h"
#include "gui/shell/errortext.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace lutrin::gui {

ExportBar::ExportBar(const Context &context, ExportRun &run, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
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
    m_progress->setAccessibleName(tr("Avancement de l’export"));
    setKind(m_cancel, WidgetKind::Flat);
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setAccessibleName(m_close->toolTip());
    layOut();
    hide();
    connect(&run, &ExportRun::started, this, &ExportBar::showStart);
    connect(&run, &ExportRun::progressed, this, &ExportBar::showProgress);
    connect(&run, &ExportRun::finished, this, &ExportBar::showDone);
    connect(&run, &ExportRun::failed, this, &ExportBar::showFailure);
    connect(m_cancel, &QPushButton::clicked, &run, &ExportRun::cancel);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&context.theme, &Theme::changed, this, &ExportBar::applyTheme);
    applyTheme();
}

void ExportBar::layOut()
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

QString ExportBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void ExportBar::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setToolTip(words);
    setAccessibleName(words);
}

void ExportBar::showStart()
{
    setWords(tr("Export en cours"));
    m_warning = false;
    applyTheme();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_close->hide();
    show();
}

void ExportBar::showProgress(const Progress &progress)
{
    m_progress->setRange(0, static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
}

void ExportBar::showDone(std::int64_t count, const QString &file)
{
    if (count == 0)
        return showEnd(tr("Aucun passage surligné à exporter\u00a0: aucun fichier n’a été écrit"),
                       false);
    showEnd(tr("%Ln analyse(s) exportée(s) dans «\u00a0%1\u00a0»", nullptr, static_cast<int>(count))
                .arg(QFileInfo(file).fileName()),
            false);
    m_words->setToolTip(file);
}

void ExportBar::showFailure(const Error &error)
{
    if (error.cause == Cause::Cancelled)
        showEnd(tr("Export interrompu\u00a0: aucun fichier n’a été écrit"), false);
    else
        showEnd(tr("L’export a échoué. %1").arg(errorText(error)), true);
}

void ExportBar::showEnd(const QString &words, bool warning)
{
    setWords(words);
    m_warning = warning;
    applyTheme();
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    show();
}

void ExportBar::applyTheme()
{
    constexpr int side = 16;
    const Theme &theme = m_context.theme;
    m_symbol->setAccessibleName(m_warning ? tr("Échec") : tr("Export"));
    m_symbol->setPixmap(
        theme
            .icon(m_warning ? QStringLiteral("warning") : QStringLiteral("document"),
                  m_warning ? &Palette::warning : &Palette::accent)
            .pixmap(theme.square(side), devicePixelRatioF()));
    m_close->setIcon(theme.icon(QStringLiteral("close")));
}

} // namespace lutrin::gui
