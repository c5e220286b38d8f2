// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importbar.h"

#include "gui/importing/importrun.h"
#include "gui/importing/reporttext.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int progressWidth = 180;
constexpr int mostHeight = 160; ///< of the messages in sight at once
constexpr int stateSymbolSize = 16;
constexpr int itemMargin = 3; ///< left and right of an item's words

} // namespace

ImportBar::ImportBar(const Context &context, ImportRun &run, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_run(run)
    , m_symbol(new QLabel)
    , m_words(new QLabel)
    , m_progress(new QProgressBar)
    , m_close(new QToolButton)
    , m_messages(new QListWidget)
{
    setKind(this, "message");
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("Avancement de l’importation"));
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_messages->setAccessibleName(tr("Messages de l’importation"));
    m_messages->setFrameShape(QFrame::NoFrame);
    m_messages->viewport()->setAutoFillBackground(false);
    m_messages->setWordWrap(true);
    m_messages->setTextElideMode(Qt::ElideMiddle);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_symbol);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, 6, metrics::padding - 6, 6);
    column->setSpacing(4);
    column->addLayout(row);
    // The messages begin below the first letter of what stands above them.
    auto *messages = new QHBoxLayout;
    messages->setContentsMargins(stateSymbolSize + row->spacing() - itemMargin, 0, 0, 0);
    messages->addWidget(m_messages);
    column->addLayout(messages);
    m_cancel = addButton(tr("Interrompre"));
    m_details = addButton(tr("Voir les messages"));
    m_save = addButton(tr("Enregistrer le rapport…"));
    for (QPushButton *button : {m_cancel, m_details, m_save})
        row->addWidget(button);
    row->addWidget(m_close);
    hide();

    connect(&run, &ImportRun::started, this, &ImportBar::showStart);
    connect(&run, &ImportRun::progressed, this, &ImportBar::showProgress);
    connect(&run, &ImportRun::finished, this, &ImportBar::showReport);
    connect(&run, &ImportRun::abandoned, this, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, &run, &ImportRun::cancel);
    connect(m_details, &QPushButton::clicked, this,
            [this] { showMessages(m_messages->isHidden()); });
    connect(m_save, &QPushButton::clicked, this, &ImportBar::askWhereToSave);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&context.theme, &Theme::changed, this, &ImportBar::applyTheme);
    applyTheme();
    if (run.running())
        showStart();
}

QPushButton *ImportBar::addButton(const QString &words)
{
    auto *button = new QPushButton(words);
    setKind(button, "flat");
    return button;
}

QString ImportBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void ImportBar::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setToolTip(words);
    setAccessibleName(words);
}

void ImportBar::showStart()
{
    setWords(tr("Importation en cours"));
    showSymbol(QStringLiteral("import"), false);
    m_progress->setRange(0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        part->show();
    for (QWidget *part : {static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_save),
                          static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_messages)})
        part->hide();
    show();
}

void ImportBar::showProgress(const Progress &progress)
{
    constexpr int steps = 1000;
    if (!m_run.running())
        return;
    const QString file = QFileInfo(QString::fromStdString(progress.subject)).fileName();
    setWords(file.isEmpty() ? tr("Importation en cours")
                            : tr("Importation en cours\u00a0: %1").arg(file));
    m_progress->setRange(0, progress.total > 0 ? steps : 0);
    if (progress.total > 0)
        m_progress->setValue(
            static_cast<int>(steps * std::min(progress.done, progress.total) / progress.total));
}

void ImportBar::showReport(const library::ImportReport &report)
{
    setWords(importSummary(report));
    showSymbol(report.failed > 0 ? QStringLiteral("warning") : QStringLiteral("check"),
               report.failed > 0);
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    m_messages->clear();
    m_messages->addItems(importMessages(report));
    m_details->setVisible(!report.messages.empty());
    m_save->setVisible(!report.messages.empty());
    showMessages(false);
    show();
}

void ImportBar::showMessages(bool shown)
{
    m_messages->setVisible(shown && m_messages->count() > 0);
    fitMessages();
    m_details->setText(shown ? tr("Masquer les messages") : tr("Voir les messages"));
}

/// As high as the messages are at this width, up to a limit.
void ImportBar::fitMessages()
{
    const QMargins margins = layout()->contentsMargins();
    const int room =
        width() - margins.left() - margins.right() - stateSymbolSize - 2 * itemMargin - 16;
    int height = 4;
    for (int row = 0; row < m_messages->count() && height < m_context.theme.scaled(mostHeight);
         ++row) {
        const QRect words = m_messages->fontMetrics().boundingRect(
            QRect(0, 0, room, 1 << 16), Qt::TextWordWrap, m_messages->item(row)->text());
        m_messages->item(row)->setSizeHint({room, words.height() + 4});
        height += words.height() + 4;
    }
    m_messages->setFixedHeight(std::min(height, m_context.theme.scaled(mostHeight)));
}

void ImportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMessages();
}

void ImportBar::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Enregistrer le rapport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("importation.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportBar::saveReport);
    dialog->open();
}

void ImportBar::saveReport(const QString &name)
{
    QSaveFile file(name);
    const QByteArray text = importReportText(m_run.report()).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        m_context.workspace.announce(tr("Rapport enregistré"));
    else
        m_context.workspace.fail(
            {Cause::CannotWrite, name.toStdString(), {}, file.errorString().toStdString()});
}

void ImportBar::showSymbol(const QString &name, bool warning)
{
    m_symbol->setAccessibleName(warning ? tr("Échec") : tr("Importation"));
    const auto colour = warning ? &Palette::warning : &Palette::accent;
    m_symbol->setPixmap(m_context.theme.icon(name, colour)
                            .pixmap(QSize(stateSymbolSize, stateSymbolSize), devicePixelRatioF()));
}

void ImportBar::applyTheme()
{
    m_close->setIcon(m_context.theme.icon(QStringLiteral("close")));
    m_messages->setFont(m_context.theme.font(TextRole::Small));
}

} // namespace lutrin::gui
