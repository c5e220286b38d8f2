// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importlist.h"

#include "gui/shell/changedeed.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/jobs.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lutrin::gui {

namespace {

using library::ChangeEntry;
using library::ChangeKind;
using library::ChangeState;

constexpr QSize changesSize(620, 480);
constexpr std::size_t mostChanges = 200; ///< that are shown

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ImportList)

public:
    static QString title(const ChangeEntry &change)
    {
        switch (change.kind) {
        case ChangeKind::Import:
            return import(QString::fromStdString(change.subject).split(u'\n'));
        case ChangeKind::Edit:
            return tr("Fiches modifiées");
        case ChangeKind::Mapping:
            return tr("Libellé rattaché\u00a0: %1").arg(QString::fromStdString(change.subject));
        case ChangeKind::Separation:
            return tr("Deux analyses distinguées");
        case ChangeKind::Undo:
            break;
        }
        return {};
    }

    static QString details(const ChangeEntry &change)
    {
        const auto number = [](std::int64_t count) { return static_cast<int>(count); };
        QStringList parts;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(change.time);
        parts += QLocale().toString(time, QLocale::ShortFormat);
        if (change.added > 0)
            parts += tr("%Ln analyse(s) ajoutée(s)", nullptr, number(change.added));
        if (change.changed > 0)
            parts += tr("%Ln fiche(s) modifiée(s)", nullptr, number(change.changed));
        if (change.state == ChangeState::CutShort)
            parts += tr("interrompue par un arrêt du programme");
        if (change.state == ChangeState::Stopped)
            parts += tr("interrompue");
        if (change.undone)
            parts += tr("annulation faite");
        return parts.join(QStringLiteral(" · "));
    }

private:
    static QString import(const QStringList &paths)
    {
        const QString first = QFileInfo(paths.front()).fileName();
        return paths.size() == 1 ? tr("Importation\u00a0: %1").arg(first)
                                 : tr("Importation\u00a0: %1 et %Ln autre(s)", nullptr,
                                      static_cast<int>(paths.size() - 1))
                                       .arg(first);
    }
};

} // namespace

ImportList::ImportList(const Context &context, QWidget *window)
    : DialogFrame(context, tr("Importations et modifications"), window)
{
    setNote(tr("Annuler une opération rend la bibliothèque telle qu’elle était avant elle\u202f; "
               "ce qui a été modifié depuis est gardé."));
    m_rows = addRows();
    addButtonSpace();
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    connect(&context.workspace.deeds(), &Deeds::performed, this, &ImportList::load);
    sizeDialog(*this, context.theme, changesSize);
    load();
}

void ImportList::load()
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_context.workspace.jobs().run(
        Lane::Preview, this, [library](const std::stop_token &) { return library->changes(); },
        [this](Result<std::vector<ChangeEntry>> &&changes) {
            if (changes)
                fill(*changes);
            else
                m_context.workspace.fail(changes.error());
        });
}

void ImportList::fill(const std::vector<ChangeEntry> &changes)
{
    delete m_page;
    m_takeBack.clear();
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    std::size_t count = 0;
    for (const ChangeEntry &change : changes) {
        // What takes another back is told there.
        if (change.kind != ChangeKind::Undo && ++count <= mostChanges)
            column->addWidget(row(change));
    }
    if (count == 0) {
        auto *nothing = new QLabel(tr("Rien n’a encore été importé ni modifié."));
        setKind(nothing, "muted");
        column->addWidget(nothing);
    }
    m_rows->insertWidget(0, m_page);
    emit filled();
}

QWidget *ImportList::row(const ChangeEntry &change)
{
    auto *card = new QFrame;
    setKind(card, "card");
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(12, 8, 8, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new QLabel(ChangeText::title(change));
    auto *details = new QLabel(ChangeText::details(change));
    details->setFont(m_context.theme.font(TextRole::Small));
    setKind(details, "muted");
    for (QLabel *label : {title, details}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(label);
    }
    title->setToolTip(QString::fromStdString(change.subject));
    line->addLayout(words, 1);
    auto *back = new QPushButton(tr("Annuler"));
    setKind(back, "flat");
    back->setAutoDefault(false);
    back->setAccessibleName(tr("Annuler\u00a0: %1").arg(title->text()));
    back->setVisible(!change.undone);
    m_takeBack.push_back(change.undone ? nullptr : back);
    connect(back, &QPushButton::clicked, this, [this, back, change, words = title->text()] {
        back->setEnabled(false);
        Workspace &workspace = m_context.workspace;
        const auto tell = workspace.jobs().forwarder<library::UndoReport>(
            this, [this](const library::UndoReport &report) { emit undone(report); });
        workspace.deeds().perform(undoDeed(tr("annulation (%1)").arg(words), change.number, tell));
    });
    line->addWidget(back);
    return card;
}

QPushButton *ImportList::button(int row) const
{
    const bool known = row >= 0 && std::cmp_less(row, m_takeBack.size());
    return known ? m_takeBack[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace lutrin::gui
