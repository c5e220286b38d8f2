// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/removal.h"

#include "gui/filing/filer.h"
#include "gui/shell/changedeed.h"
#include "gui/shell/question.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr std::size_t mostUnasked = 10;

int countOf(const std::vector<std::string> &ids)
{
    return static_cast<int>(ids.size());
}

} // namespace

Removal::Removal(const Context &context, const Filer &filer, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_filer(filer)
    , m_window(window)
    , m_action(new QAction(tr("Retirer de la bibliothèque"), this))
{
    m_action->setObjectName(QStringLiteral("filing/remove"));
    m_action->setShortcut(Qt::Key_Delete);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_action, &QAction::triggered, this, &Removal::ask);
    connect(&filer, &Filer::chosenChanged, this, &Removal::follow);
    follow();
}

void Removal::follow()
{
    m_action->setEnabled(m_filer.possible() && !m_filer.chosen().empty());
}

void Removal::ask()
{
    const std::vector<std::string> ids = m_filer.chosen();
    if (ids.size() <= mostUnasked)
        return perform(ids);
    const int count = countOf(ids);
    auto *question = new Question(
        m_context, tr("Retirer %Ln analyse(s) de la bibliothèque\u202f?", nullptr, count),
        tr("Leurs passages surlignés, leurs notes et leurs fichiers en sortent avec elles. "
           "«\u00a0"
           "Annuler\u00a0» remet tout en place."),
        tr("Retirer"), m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, ids] { perform(ids); });
    question->open();
}

void Removal::perform(const std::vector<std::string> &ids)
{
    if (ids.empty())
        return;
    m_context.workspace.deeds().perform(
        changeDeed(
            ids.size() == 1 ? tr("retrait d’une analyse")
                            : tr("retrait de %Ln analyse(s)", nullptr, countOf(ids)),
            [ids](library::Library &library, const Deeds::Course &course) -> Result<std::int64_t> {
                const auto report = library.remove(ids, course.stop, course.progress);
                return report ? Result<std::int64_t>(report->change) : failure(report.error());
            }),
        [removal = QPointer(this), ids](bool done) {
            if (removal && done)
                removal->end(ids);
        });
}

void Removal::end(const std::vector<std::string> &ids)
{
    Workspace &workspace = m_context.workspace;
    workspace.announceDone(tr("%Ln analyse(s) retirée(s)", nullptr, countOf(ids)));
    const auto &open = workspace.document();
    if (open && std::ranges::find(ids, open->document.id) != ids.end())
        emit openLeft();
}

} // namespace lutrin::gui
