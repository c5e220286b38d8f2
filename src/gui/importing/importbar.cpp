// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importbar.h"

#include "gui/importing/importrun.h"
#include "gui/importing/labelmapping.h"
#include "gui/importing/reporttext.h"
#include "gui/shell/changedeed.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"
#include "library/textfile.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int progressWidth = 180;
constexpr int mostHeight = 160;   ///< of the messages in sight at once
constexpr int mostMessages = 200; ///< the list lays all of them out at once
constexpr int stateSymbolSize = 16;
constexpr int rowSpacing = 8;
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
    setKind(this, WidgetKind::Message);
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
    layOut();
    hide();
    connectParts();
    applyTheme();
    if (run.running())
        showStart();
}

void ImportBar::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(rowSpacing);
    row->addWidget(m_symbol);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, 6, metrics::padding - 6, 6);
    column->setSpacing(4);
    column->addLayout(row);
    // The messages begin below the first letter of what stands above them.
    m_below = new QHBoxLayout;
    m_below->addWidget(m_messages);
    column->addLayout(m_below);
    m_cancel = addButton(tr("Interrompre"));
    m_see = addButton(tr("Voir"));
    m_see->setToolTip(tr("Voir ce qui vient d’entrer"));
    m_details = addButton(tr("Voir les messages"));
    m_save = addButton(tr("Enregistrer le rapport…"));
    m_labels = addButton(tr("Libellés nouveaux…"));
    m_undo = addButton(tr("Annuler l’importation"));
    for (QPushButton *button : {m_cancel, m_see, m_details, m_labels, m_save, m_undo})
        row->addWidget(button);
    row->addWidget(m_close);
}

void ImportBar::connectParts()
{
    connect(&m_run, &ImportRun::started, this, &ImportBar::showStart);
    connect(&m_run, &ImportRun::progressed, this, &ImportBar::showProgress);
    connect(&m_run, &ImportRun::finished, this, &ImportBar::showReport);
    connect(&m_run, &ImportRun::abandoned, this, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, &m_run, &ImportRun::cancel);
    connect(m_details, &QPushButton::clicked, this,
            [this] { showMessages(m_messages->isHidden()); });
    connect(m_see, &QPushButton::clicked, this, &ImportBar::showImported);
    connect(m_save, &QPushButton::clicked, this, &ImportBar::askWhereToSave);
    connect(m_undo, &QPushButton::clicked, this, &ImportBar::undoImport);
    connect(m_labels, &QPushButton::clicked, this, &ImportBar::mapLabels);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_context.workspace.changes(), &QUndoStack::indexChanged, this,
            &ImportBar::followChanges);
    connect(&m_context.theme, &Theme::changed, this, &ImportBar::applyTheme);
}

QPushButton *ImportBar::addButton(const QString &words)
{
    auto *button = new QPushButton(words);
    setKind(button, WidgetKind::Flat);
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

/// A preview imports nothing yet.
QString ImportBar::doing() const
{
    return m_run.previewing() ? tr("Lecture avant l’importation") : tr("Importation en cours");
}

void ImportBar::showStart()
{
    m_undone = false;
    setWords(doing());
    showSymbol("import", false);
    m_progress->setRange(0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        part->show();
    m_pace.start();
    for (QWidget *part : {static_cast<QWidget *>(m_see), static_cast<QWidget *>(m_details),
                          static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_labels),
                          static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_close),
                          static_cast<QWidget *>(m_messages)})
        part->hide();
    show();
}

/// « 120 sur 300 », the one that is being read counted.
QString ImportBar::placeText(const Progress &progress)
{
    const QLocale locale;
    return tr("%1 sur %2")
        .arg(locale.toString(qlonglong(progress.done + 1)),
             locale.toString(qlonglong(progress.total)));
}

void ImportBar::showProgress(const Progress &progress)
{
    constexpr int steps = 1000;
    if (!m_run.running())
        return;
    const QString file = QFileInfo(QString::fromStdString(progress.subject)).fileName();
    const QString pace = m_pace.words(progress);
    QString words = file.isEmpty() ? doing() : tr("%1\u00a0: %2").arg(doing(), file);
    if (progress.entries)
        words += QStringLiteral(" · ") + placeText(progress);
    if (!pace.isEmpty())
        words += QStringLiteral(" · ") + pace;
    setWords(words);
    m_progress->setRange(0, progress.total > 0 ? steps : 0);
    if (progress.total > 0)
        m_progress->setValue(
            static_cast<int>(steps * std::min(progress.done, progress.total) / progress.total));
}

void ImportBar::showReport(const library::ImportReport &report)
{
    m_undone = false;
    m_report = std::make_shared<const library::ImportReport>(report);
    setWords(importSummary(report));
    showSymbol(report.failed > 0 ? "warning" : "check", report.failed > 0);
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    m_messages->clear();
    m_messages->addItems(importMessages(report, mostMessages));
    const bool tells = m_messages->count() > 0;
    m_see->setVisible(report.imported > 0);
    m_details->setVisible(tells);
    m_labels->setVisible(!report.newTerms.empty());
    m_undo->setVisible(report.change != 0);
    m_undo->setEnabled(true);
    showMessages(false);
    show();
}

void ImportBar::showMessages(bool shown)
{
    const bool unfolded = shown && m_messages->count() > 0;
    m_messages->setVisible(unfolded);
    m_save->setVisible(unfolded);
    fitMessages();
    m_details->setText(shown ? tr("Masquer les messages") : tr("Voir les messages"));
}

/// As high as the messages are at this width, up to a limit.
void ImportBar::fitMessages()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() -
                     m_below->contentsMargins().left() - 2 * itemMargin - 16;
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
    m_context.workspace.jobs().run(
        Lane::SaveReport, this,
        [report = m_report, file = name.toStdString()](std::stop_token) {
            return library::writeTextFile(file, importReportText(*report).toStdString());
        },
        [this](const Result<void> &written) {
            if (!written)
                return m_context.workspace.fail(written.error());
            m_context.workspace.announce(tr("Rapport enregistré"));
        });
}

void ImportBar::showImported()
{
    Workspace &workspace = m_context.workspace;
    workspace.clearFilters();
    workspace.setQuery(QStringLiteral("import:%1").arg(m_report->change));
    emit resultsRequested();
}

void ImportBar::undoImport()
{
    if (m_report->change == 0)
        return;
    m_undo->setEnabled(false);
    Workspace &workspace = m_context.workspace;
    const auto show = workspace.jobs().forwarder<library::UndoReport>(
        this, [this](const library::UndoReport &report) {
            showUndone(tr("Importation annulée"), report);
        });
    workspace.deeds().perform(undoDeed(tr("Annulation de l’importation"), m_report->change, show),
                              [bar = QPointer(this)](bool done) {
                                  if (bar)
                                      bar->m_undo->setEnabled(!done);
                              });
}

void ImportBar::showUndone(const QString &what, const library::UndoReport &report)
{
    QString words = what;
    if (const QString details = undoneText(report); !details.isEmpty())
        words = tr("%1\u00a0: %2").arg(what, details);
    const auto *undo = window()->findChild<QAction *>(QStringLiteral("edit/undo"));
    if (undo != nullptr && !undo->shortcut().isEmpty())
        words += tr(". %1 rétablit ce qui vient d’être annulé.").arg(keysText({undo->shortcut()}));
    if (m_run.running())
        return m_context.workspace.announce(words);
    setWords(words);
    showSymbol("check", false);
    m_report = std::make_shared<const library::ImportReport>();
    m_undone = true;
    for (QWidget *part : {static_cast<QWidget *>(m_see), static_cast<QWidget *>(m_details),
                          static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_labels),
                          static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_messages),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        part->hide();
    m_close->show();
    show();
}

/// What was taken back is there again: the words no longer hold.
void ImportBar::followChanges(int place)
{
    if (std::exchange(m_place, place) > place && std::exchange(m_undone, false))
        hide();
}

void ImportBar::mapLabels()
{
    auto *mapping = new LabelMapping(m_context, m_report->newTerms, window());
    mapping->open();
}

void ImportBar::showSymbol(const char *name, bool warning)
{
    m_name = QString::fromLatin1(name);
    m_warning = warning;
    m_symbol->setAccessibleName(warning ? tr("Échec") : tr("Importation"));
    applyTheme();
}

void ImportBar::applyTheme()
{
    const Theme &theme = m_context.theme;
    const auto colour = m_warning ? &Palette::warning : &Palette::accent;
    if (!m_name.isEmpty())
        m_symbol->setPixmap(
            theme.icon(m_name, colour).pixmap(theme.square(stateSymbolSize), devicePixelRatioF()));
    m_close->setIcon(theme.icon(QStringLiteral("close")));
    m_messages->setFont(theme.font(TextRole::Small));
    m_below->setContentsMargins(theme.scaled(stateSymbolSize) + rowSpacing - itemMargin, 0, 0, 0);
}

} // namespace lutrin::gui
