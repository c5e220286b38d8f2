// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importlist.h"

#include "gui/importing/cardrows.h"
#include "gui/record/fieldnames.h"
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
            return edit(change);
        case ChangeKind::Mapping:
            return tr("Libellé rattaché\u00a0: %1").arg(QString::fromStdString(change.subject));
        case ChangeKind::Separation:
            return tr("Deux analyses distinguées");
        case ChangeKind::Removal:
            return removal(change);
        case ChangeKind::Merge:
            return tr("Fusion\u00a0: %1")
                .arg(QString::fromStdString(change.subject).section(u'\n', 0, 0));
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
        if (change.changed > 0 && change.kind == ChangeKind::Removal)
            parts += tr("%Ln analyse(s) retirée(s)", nullptr, number(change.changed));
        else if (change.kind == ChangeKind::Merge)
            parts += tr("%Ln analyse(s) réunie(s)", nullptr,
                        int(std::ranges::count(change.subject, '\n')) + 1);
        else if (change.changed > 0)
            parts += tr("%Ln fiche(s) modifiée(s)", nullptr, number(change.changed));
        if (change.joined > 0 && change.kind != ChangeKind::Merge)
            parts += tr("%Ln doublon(s) réuni(s)", nullptr, number(change.joined));
        if (change.state == ChangeState::CutShort)
            parts += tr("interrompue par un arrêt du programme");
        if (change.state == ChangeState::Stopped)
            parts += tr("interrompue");
        if (change.undone)
            parts += tr("annulation faite");
        return parts.join(QStringLiteral(" · "));
    }

private:
    /// Edits that were made before these had a subject are said in general.
    static QString edit(const ChangeEntry &change)
    {
        const QStringList lines = QString::fromStdString(change.subject).split(u'\n');
        if (lines.front().isEmpty())
            return tr("Fiches modifiées");
        const QString what =
            change.changed <= 1
                ? lines.front()
                : tr("%1 et %Ln autre(s)", nullptr, int(change.changed) - 1).arg(lines.front());
        QStringList fields;
        for (const QString &field : lines.mid(1))
            fields += fieldName(field.toStdString());
        return fields.isEmpty()
                   ? tr("Modification\u00a0: %1").arg(what)
                   : tr("Modification\u00a0: %1 (%2)").arg(what, fields.join(QStringLiteral(", ")));
    }

    static QString removal(const ChangeEntry &change)
    {
        const QString first = QString::fromStdString(change.subject).section(u'\n', 0, 0);
        return tr("Retrait\u00a0: %1")
            .arg(change.changed <= 1
                     ? first
                     : tr("%1 et %Ln autre(s)", nullptr, int(change.changed) - 1).arg(first));
    }

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
    : DialogFrame(context, tr("Importations et modifications"), window), m_rows(new CardRows)
{
    setNote(
        tr("Annuler une opération ramène la bibliothèque à son état antérieur\u202f; ce qui a été "
           "modifié depuis est gardé."));
    body().addWidget(m_rows, 1);
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
    m_takeBack.clear();
    std::vector<QWidget *> cards;
    for (const ChangeEntry &change : changes) {
        // What takes another back is told there.
        if (change.kind != ChangeKind::Undo && cards.size() < mostChanges)
            cards.push_back(row(change));
    }
    m_rows->setCards(cards, tr("Rien n’a encore été importé ni modifié."));
    emit filled();
}

QWidget *ImportList::row(const ChangeEntry &change)
{
    auto *title = new QLabel(ChangeText::title(change));
    auto *details = new QLabel(ChangeText::details(change));
    for (QLabel *label : {title, details}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setWordWrap(true);
    }
    title->setToolTip(QString::fromStdString(change.subject));
    auto *back = new QPushButton(tr("Annuler"));
    back->setAccessibleName(tr("Annuler\u00a0: %1").arg(title->text()));
    m_takeBack.push_back(change.undone ? nullptr : back);
    connect(back, &QPushButton::clicked, this, [this, back, change, words = title->text()] {
        back->setEnabled(false);
        Workspace &workspace = m_context.workspace;
        const auto tell = workspace.jobs().forwarder<library::UndoReport>(
            this, [this](const library::UndoReport &report) { emit undone(report); });
        workspace.deeds().perform(undoDeed(tr("annulation (%1)").arg(words), change.number, tell),
                                  [back = QPointer(back)](bool done) {
                                      if (back)
                                          back->setEnabled(!done);
                                  });
    });
    QFrame *card = cardOf(m_context.theme, title, details, back);
    back->setVisible(!change.undone);
    return card;
}

QPushButton *ImportList::button(int row) const
{
    const bool known = row >= 0 && std::cmp_less(row, m_takeBack.size());
    return known ? m_takeBack[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace lutrin::gui
