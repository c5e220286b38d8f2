// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/labelmapping.h"

#include "gui/shell/changedeed.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>

#include <algorithm>
#include <memory>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr QSize mappingSize(620, 420);

QString axisText(corpus::Axis axis)
{
    switch (axis) {
    case corpus::Axis::Theme:
        return LabelMapping::tr("thème");
    case corpus::Axis::Region:
        return LabelMapping::tr("région");
    case corpus::Axis::Centre:
        return LabelMapping::tr("centre");
    case corpus::Axis::Type:
        break;
    }
    return LabelMapping::tr("type");
}

} // namespace

LabelMapping::LabelMapping(const Context &context, std::vector<corpus::Term> terms, QWidget *window)
    : DialogFrame(context, tr("Libellés nouveaux"), window), m_terms(std::move(terms))
{
    setNote(tr("La taxonomie ne connaissait pas ces libellés. Chacun reste un terme à part, ou "
               "devient un autre nom du terme que vous choisissez, aussi pour les importations à "
               "venir."));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    setKind(page, WidgetKind::Pane);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, metrics::padding, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const corpus::Term &term : m_terms)
        addTarget(*grid, term);
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(page);
    body().addWidget(area, 1);
    addButtonSpace();
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("Rattacher"), true), &QPushButton::clicked, this, &LabelMapping::save);
    sizeDialog(*this, context.theme, mappingSize);
}

/// A term of the same axis is offered as what the label means.
void LabelMapping::addTarget(QGridLayout &grid, const corpus::Term &term)
{
    const int row = grid.rowCount();
    const QString label = labelOf(term);
    auto *name = new QLabel(tr("%1 (%2)").arg(label, axisText(term.axis)));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    grid.addWidget(name, row, 0);
    auto *target = new QLineEdit;
    target->setPlaceholderText(tr("reste à part"));
    target->setAccessibleName(tr("Terme que désigne «\u00a0%1\u00a0»").arg(label));
    auto *completer = new QCompleter(&labelsOf(term.axis), target);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    target->setCompleter(completer);
    grid.addWidget(target, row, 1);
    m_targets.push_back(target);
}

/// Of all terms, sorted: one list serves all rows, of which there may be thousands.
QStringListModel &LabelMapping::labelsOf(corpus::Axis axis)
{
    QStringListModel *&model = m_labels[axis];
    if (model == nullptr) {
        QStringList labels;
        for (const corpus::Term &term : m_context.workspace.taxonomy()->terms()) {
            if (term.axis == axis)
                labels += labelOf(term);
        }
        labels.sort(Qt::CaseInsensitive);
        model = new QStringListModel(labels, this);
    }
    return *model;
}

/// In the interface's language, as everywhere in the window.
QString LabelMapping::labelOf(const corpus::Term &term) const
{
    return QString::fromStdString(term.label(m_context.workspace.request().language));
}

const corpus::Term *LabelMapping::termCalled(corpus::Axis axis, const QString &label) const
{
    const auto &terms = m_context.workspace.taxonomy()->terms();
    const auto found = std::ranges::find_if(terms, [&](const corpus::Term &term) {
        return term.axis == axis && labelOf(term).compare(label, Qt::CaseInsensitive) == 0;
    });
    return found == terms.end() ? nullptr : &*found;
}

void LabelMapping::save()
{
    for (std::size_t row = 0; row < m_terms.size(); ++row) {
        const QString wanted = m_targets[row]->text().trimmed();
        if (!wanted.isEmpty() && termCalled(m_terms[row].axis, wanted) == nullptr) {
            setNote(tr("La taxonomie n’a pas de terme «\u00a0%1\u00a0».").arg(wanted));
            m_targets[row]->setFocus();
            return;
        }
    }
    map();
    accept();
}

/// All in one step, which is told.
void LabelMapping::map()
{
    std::vector<Deeds::Deed> deeds;
    QString label;
    for (std::size_t row = 0; row < m_terms.size(); ++row) {
        const corpus::Term &term = m_terms[row];
        const corpus::Term *target = termCalled(term.axis, m_targets[row]->text().trimmed());
        if (target == nullptr || target->id == term.id)
            continue;
        label = labelOf(term);
        deeds.push_back(changeDeed(
            {},
            [axis = term.axis, from = term.id, to = target->id](
                library::Library &library, const Deeds::Course &) -> Result<std::int64_t> {
                const auto report = library.mapTerm(axis, from, to);
                return report ? Result<std::int64_t>(report->change) : failure(report.error());
            }));
    }
    if (deeds.empty())
        return;
    const int count = static_cast<int>(deeds.size());
    Deeds::Deed deed =
        togetherDeed(count == 1 ? tr("rattachement de «\u00a0%1\u00a0»").arg(label)
                                : tr("rattachement de %Ln libellé(s)", nullptr, count),
                     std::move(deeds));
    Workspace &workspace = m_context.workspace;
    const auto tell = workspace.jobs().forwarder<int>(&workspace, [&workspace](int mapped) {
        workspace.announce(tr("%Ln libellé(s) rattaché(s)", nullptr, mapped));
    });
    deed.perform = [perform = std::move(deed.perform), tell, count](library::Library &library,
                                                                    const Deeds::Course &course) {
        auto done = perform(library, course);
        if (done)
            tell(count);
        return done;
    };
    workspace.deeds().perform(std::move(deed));
}

} // namespace lutrin::gui
