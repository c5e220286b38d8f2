// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/statusline.h"

#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace lutrin::gui {

namespace {

using namespace std::chrono_literals;

QString durationText(std::chrono::microseconds time)
{
    // Below ten milliseconds a decimal says something.
    const double milliseconds = std::chrono::duration<double, std::milli>(time).count();
    return QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0) +
           QStringLiteral("\u00a0ms");
}

} // namespace

StatusLine::StatusLine(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_library(new QLabel)
    , m_reading(new QLabel)
    , m_word(new QLabel)
    , m_takeBack(new QPushButton(tr("Annuler")))
    , m_time(new QLabel)
{
    setKind(this, WidgetKind::Ground);
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel *label : {m_library, m_reading, m_time})
        setKind(label, WidgetKind::Muted);
    setKind(m_word, WidgetKind::Link);
    setKind(m_takeBack, WidgetKind::Link);
    m_takeBack->setFocusPolicy(Qt::NoFocus); // keys have their own command for it
    m_takeBack->hide();
    m_library->setAccessibleName(tr("Bibliothèque"));
    m_reading->setAccessibleName(tr("Recherche lue"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::padding, 0, metrics::padding, 0);
    layout->setSpacing(metrics::padding);
    layout->addWidget(m_library);
    layout->addWidget(m_reading, 1);
    layout->addWidget(m_word);
    layout->addWidget(m_takeBack);
    layout->addWidget(m_time);
    m_passing.setSingleShot(true);
    connect(&m_passing, &QTimer::timeout, this, &StatusLine::forgetWord);

    Workspace &workspace = context.workspace;
    connect(&workspace, &Workspace::libraryOpened, this, &StatusLine::showLibrary);
    connect(&workspace, &Workspace::answered, this, &StatusLine::showAnswer);
    connect(&workspace, &Workspace::announced, this, &StatusLine::announce);
    connect(&workspace, &Workspace::doneAnnounced, this, &StatusLine::announceDone);
    connect(&workspace.changes(), &QUndoStack::indexChanged, this, [this] {
        if (!m_takeBack->isHidden()) // it would take something else back
            forgetWord();
    });
    connect(m_takeBack, &QPushButton::clicked, &workspace.changes(), &QUndoStack::undo);
    connect(&context.theme, &Theme::changed, this, &StatusLine::applyTheme);
    applyTheme();
    if (workspace.library())
        showLibrary();
    if (workspace.hasAnswer())
        showAnswer();
}

void StatusLine::showLibrary()
{
    const Workspace &workspace = m_context.workspace;
    const QString title = QString::fromStdString(workspace.edition().title);
    const QString count = analysesText(workspace.documentCount());
    m_library->setText(title.isEmpty() ? count : title + QStringLiteral(" · ") + count);
    m_library->setToolTip(QString::fromStdString(workspace.library()->file().string()));
}

void StatusLine::showAnswer()
{
    const Workspace &workspace = m_context.workspace;
    const search::Answer &answer = workspace.answer();
    QString words;
    if (!workspace.request().query.empty())
        words = tr("Recherche lue\u00a0: %1")
                    .arg(answer.reading.empty() ? tr("tout") : queryText(answer.reading));
    if (const QString remarks = remarksText(answer.remarks); !remarks.isEmpty())
        words += QStringLiteral(" (%1)").arg(remarks);
    m_reading->setText(words);
    m_reading->setToolTip(words);
    m_time->setText(durationText(workspace.answerTime()));
    m_time->setToolTip(tr("Durée de la recherche"));
}

void StatusLine::announce(const QString &words)
{
    m_word->setText(words);
    m_takeBack->hide();
    m_passing.start(4s);
}

void StatusLine::announceDone(const QString &words)
{
    m_word->setText(words);
    m_takeBack->setToolTip(tr("Annuler\u00a0: %1").arg(m_context.workspace.changes().undoText()));
    m_takeBack->show();
    m_passing.start(10s);
}

void StatusLine::forgetWord()
{
    m_passing.stop();
    m_word->clear();
    m_takeBack->hide();
}

void StatusLine::applyTheme()
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_library, m_reading, m_word, m_takeBack, m_time})
        part->setFont(m_context.theme.font(TextRole::Chip));
    setFixedHeight(m_context.theme.scaled(metrics::statusLine));
}

} // namespace lutrin::gui
