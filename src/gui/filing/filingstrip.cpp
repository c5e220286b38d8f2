// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/filingstrip.h"

#include "gui/filing/filer.h"
#include "gui/filing/filingactions.h"
#include "gui/filing/filingpopup.h"
#include "gui/shell/flowlayout.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace lutrin::gui {

using library::FilingKind;

FilingStrip::FilingStrip(const Context &context, Filer &filer, FilingActions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_filer(filer)
    , m_heading(new QLabel(tr("Dossiers et étiquettes")))
    , m_chips(new QWidget)
{
    setKind(m_heading, WidgetKind::Heading);
    new FlowLayout(6, m_chips);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::padding);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_chips);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::padding);
    addButton(FilingKind::Collection, tr("Classer…"), actions);
    addButton(FilingKind::Tag, tr("Étiqueter…"), actions);
    for (QPushButton *button : m_buttons)
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    connect(&context.workspace, &Workspace::documentOpened, this, &FilingStrip::follow);
    connect(&context.workspace, &Workspace::libraryOpened, this, &FilingStrip::reload);
    connect(&context.workspace, &Workspace::selectionChanged, this, [this] {
        if (m_context.workspace.severalChosen() != m_several)
            reload();
    });
    connect(&filer, &Filer::changed, this, &FilingStrip::reload);
    connect(&context.theme, &Theme::changed, this, &FilingStrip::applyTheme);
    applyTheme();
    follow();
}

void FilingStrip::addButton(FilingKind kind, const QString &words, FilingActions &actions)
{
    auto *button = new QPushButton(words);
    setKind(button, WidgetKind::Link);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QPushButton::clicked, &actions,
            [&actions, kind, button] { actions.open(kind, button); });
    m_buttons.push_back(button);
}

void FilingStrip::follow()
{
    const auto &open = m_context.workspace.document();
    setVisible(open != nullptr);
    if (!open)
        return;
    m_id = open->document.id;
    show(open->document.collections, open->document.tags);
}

/// The open document's, as the library has them now.
void FilingStrip::reload()
{
    const auto library = m_context.workspace.library();
    if (!library || m_id.empty() || !m_context.workspace.document())
        return;
    m_context.workspace.jobs().run(
        Lane::FilingStrip, this,
        [library, id = m_id](std::stop_token) { return library->document(id); },
        [this](const Result<corpus::Document> &document) {
            if (document && document->id == m_id)
                show(document->collections, document->tags);
        });
}

void FilingStrip::show(const std::vector<std::string> &collections,
                       const std::vector<std::string> &tags)
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        // A chip may be the sender of the signal that led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const std::string &name : collections)
        addChip(FilingKind::Collection, name);
    for (const std::string &name : tags)
        addChip(FilingKind::Tag, name);
    // Those of one say nothing of several that are chosen together.
    m_several = m_context.workspace.severalChosen();
    m_chips->setVisible(!m_several && !(collections.empty() && tags.empty()));
    for (QPushButton *button : m_buttons)
        button->setVisible(m_filer.possible());
    m_chips->updateGeometry();
}

void FilingStrip::addChip(FilingKind kind, const std::string &name)
{
    constexpr int widest = 220;
    auto *chip = new QToolButton;
    setKind(chip, WidgetKind::Chip);
    chip->setFont(m_context.theme.font(TextRole::Small));
    const bool tag = kind == FilingKind::Tag;
    const QString words = QString::fromStdString(name);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(m_context.theme.icon(tag ? QStringLiteral("tag") : QStringLiteral("folder")));
    chip->setIconSize(m_context.theme.square(12));
    chip->setText(
        chip->fontMetrics().elidedText(words, Qt::ElideRight, m_context.theme.scaled(widest)) +
        QStringLiteral("\u2009×"));
    chip->setToolTip(tag ? tr("Ôter l’étiquette «\u00a0%1\u00a0»").arg(words)
                         : tr("Retirer du dossier «\u00a0%1\u00a0»").arg(words));
    chip->setAccessibleName(chip->toolTip());
    chip->setFixedHeight(m_context.theme.scaled(22));
    chip->setCursor(Qt::PointingHandCursor);
    chip->setEnabled(m_filer.possible());
    connect(chip, &QToolButton::clicked, this, [this, kind, name, words] {
        m_filer.file({kind, name, {m_id}, false}, filingWords(kind, words));
    });
    m_chips->layout()->addWidget(chip);
}

void FilingStrip::applyTheme()
{
    m_heading->setFont(m_context.theme.font(TextRole::Heading));
    for (QPushButton *button : m_buttons)
        button->setFont(m_context.theme.font(TextRole::Small));
    follow();
}

} // namespace lutrin::gui
