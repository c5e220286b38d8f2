// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/duplicatelist.h"

#include "corpus/titlemarkup.h"
#include "gui/importing/cardrows.h"
#include "gui/record/fieldnames.h"
#include "gui/shell/changedeed.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/jobs.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"
#include "library/editing.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lutrin::gui {

namespace {

constexpr QSize duplicatesSize(620, 400);

} // namespace

DuplicateList::DuplicateList(const Context &context, std::string document, QWidget *window)
    : DialogFrame(context, tr("Doublons"), window)
    , m_document(std::move(document))
    , m_rows(new CardRows)
{
    setNote(tr("Ces notices ont été prises pour l’analyse ouverte. Une notice séparée devient une "
               "analyse à part, et reprend ce qu’elle avait apporté."));
    body().addWidget(m_rows, 1);
    addButtonSpace();
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    connect(&context.workspace.deeds(), &Deeds::performed, this, &DuplicateList::load);
    sizeDialog(*this, context.theme, duplicatesSize);
    load();
}

void DuplicateList::load()
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_context.workspace.jobs().run(
        Lane::Preview, this,
        [library, document = m_document](const std::stop_token &) {
            return library->joined(document);
        },
        [this](Result<std::vector<library::JoinedEntry>> &&entries) {
            if (entries)
                fill(*entries);
            else
                m_context.workspace.fail(entries.error());
        });
}

void DuplicateList::fill(const std::vector<library::JoinedEntry> &entries)
{
    m_buttons.clear();
    std::vector<QWidget *> cards;
    for (const library::JoinedEntry &entry : entries)
        cards.push_back(row(entry));
    m_rows->setCards(cards, tr("Aucune notice n’a été prise pour cette analyse."));
    emit filled();
}

QWidget *DuplicateList::row(const library::JoinedEntry &entry)
{
    auto *title = new QLabel(QString::fromStdString(corpus::plainTitle(entry.record.title)));
    auto *details = new QLabel(detailsOf(entry));
    for (QLabel *label : {title, details})
        label->setWordWrap(true);
    auto *button = new QPushButton(tr("Séparer"));
    button->setAccessibleName(tr("Séparer\u00a0: %1").arg(title->text()));
    connect(button, &QPushButton::clicked, this, [this, button, record = entry.record.id] {
        button->setEnabled(false);
        separate(record);
    });
    m_buttons.push_back(button);
    return cardOf(m_context.theme, title, details, button);
}

/// Who, when and from where, and what the analysis has from it.
QString DuplicateList::detailsOf(const library::JoinedEntry &entry) const
{
    QStringList parts;
    for (const std::string &name : library::fieldValues(entry.record, "authors"))
        parts += QString::fromStdString(name);
    parts = {parts.join(QStringLiteral("\u202f; ")), dateText(entry.record.date),
             QString::fromStdString(entry.record.publisher),
             QString::fromStdString(entry.record.provenance)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · ")) + u'\n' +
           tr("Repris\u00a0: %1").arg(fieldList(entry.fields));
}

void DuplicateList::separate(const std::string &record)
{
    m_context.workspace.deeds().perform(changeDeed(
        tr("séparation de deux analyses"),
        [document = m_document, record](library::Library &library,
                                        const Deeds::Course &) -> Result<std::int64_t> {
            const auto report = library.separate(document, record);
            return report ? Result<std::int64_t>(report->change) : failure(report.error());
        }));
}

QPushButton *DuplicateList::button(int row) const
{
    const bool known = row >= 0 && std::cmp_less(row, m_buttons.size());
    return known ? m_buttons[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace lutrin::gui
