// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/mergedialog.h"

#include "corpus/titlemarkup.h"
#include "gui/record/fieldnames.h"
#include "gui/record/labelledradio.h"
#include "gui/shell/changedeed.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr QSize mergeSize(820, 560);
constexpr int fieldWidth = 132;
constexpr int valueWidth = 220; ///< at least

QString titleOf(const corpus::Document &document)
{
    return QString::fromStdString(corpus::plainTitle(document.title));
}

QAbstractButton *buttonOf(const QButtonGroup *group, std::size_t record)
{
    return group == nullptr ? nullptr : group->button(static_cast<int>(record));
}

} // namespace

MergeDialog::MergeDialog(const Context &context, std::vector<corpus::Document> records,
                         QWidget *window)
    : DialogFrame(context,
                  tr("Fusionner %Ln analyse(s)", nullptr, static_cast<int>(records.size())), window)
    , m_choice(std::move(records))
    , m_keepers(new QButtonGroup(this))
{
    setNote(tr("L’analyse gardée prend ce qui lui manque, et les dossiers, étiquettes, "
               "surlignages, notes et états passés des autres, qui quittent la bibliothèque. La "
               "fusion peut être annulée."));
    addTable();
    addButtonSpace();
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    m_merge = addButton(tr("Fusionner"), true);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    sizeDialog(*this, context.theme, mergeSize);
    follow();
    keeper(m_choice.kept())->setFocus();
}

void MergeDialog::addTable()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *table = new QWidget;
    setKind(table, WidgetKind::Pane);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, metrics::padding, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    addHeads(*grid);
    for (const std::string &field : m_choice.fields())
        addRow(*grid, field);
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(table);
    body().addWidget(area, 1);
}

void MergeDialog::addHeads(QGridLayout &grid)
{
    for (std::size_t record = 0; record < m_choice.records().size(); ++record) {
        const int column = static_cast<int>(record) + 1;
        grid.addWidget(head(record), 0, column, Qt::AlignTop);
        grid.setColumnStretch(column, 1);
        grid.setColumnMinimumWidth(column, m_context.theme.scaled(valueWidth));
    }
    connect(m_keepers, &QButtonGroup::idClicked, this, [this](int record) {
        m_choice.keep(static_cast<std::size_t>(record));
        follow();
    });
}

/// « Garder celle-ci », with the title, which tells the records apart.
QWidget *MergeDialog::head(std::size_t record)
{
    const QString title = titleOf(m_choice.records()[record]);
    auto *keep = new LabelledRadio(tr("Garder\u00a0: %1").arg(title));
    keep->label().setFont(m_context.theme.font(TextRole::Strong));
    m_keepers->addButton(&keep->button(), static_cast<int>(record));
    return keep;
}

void MergeDialog::addRow(QGridLayout &grid, const std::string &field)
{
    const int line = grid.rowCount();
    Row row{.field = field, .takers = new QButtonGroup(this), .joined = fieldHead(grid, field)};
    for (std::size_t record = 0; record < m_choice.records().size(); ++record) {
        auto *value = new LabelledRadio(valueOf(m_choice.records()[record], field));
        value->button().setAccessibleName(fieldName(field) + u' ' + value->label().text());
        row.takers->addButton(&value->button(), static_cast<int>(record));
        grid.addWidget(value, line, static_cast<int>(record) + 1, Qt::AlignTop);
    }
    connect(row.takers, &QButtonGroup::idClicked, this, [this, field](int record) {
        m_choice.take(field, static_cast<std::size_t>(record));
        follow();
    });
    m_rows.push_back(std::move(row));
}

/// The field's name, and below it room for a value that none of the records has.
QLabel *MergeDialog::fieldHead(QGridLayout &grid, const std::string &field)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 2, 0, 2); // as beside it
    auto *name = new QLabel(fieldName(field));
    auto *joined = new QLabel;
    for (QLabel *label : {name, joined}) {
        setKind(label, WidgetKind::Muted);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    cell->setFixedWidth(m_context.theme.scaled(fieldWidth));
    grid.addWidget(cell, grid.rowCount(), 0, Qt::AlignTop);
    return joined;
}

QString MergeDialog::valueOf(const corpus::Document &document, const std::string &field) const
{
    const Workspace &workspace = m_context.workspace;
    return mergeValue(document, field, *workspace.taxonomy(), workspace.request().language);
}

void MergeDialog::showRow(const Row &row)
{
    const auto source = m_choice.sourceOf(row.field);
    row.takers->setExclusive(false);
    for (QAbstractButton *button : row.takers->buttons())
        button->setChecked(source && row.takers->id(button) == static_cast<int>(*source));
    row.takers->setExclusive(true);
    row.joined->setVisible(!source);
    row.joined->setText(tr("Réuni\u00a0: %1").arg(valueOf(m_choice.result(), row.field)));
}

void MergeDialog::follow()
{
    keeper(m_choice.kept())->setChecked(true);
    for (const Row &row : m_rows)
        showRow(row);
}

QAbstractButton *MergeDialog::keeper(std::size_t record) const
{
    return buttonOf(m_keepers, record);
}

QAbstractButton *MergeDialog::taker(const std::string &field, std::size_t record) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row == m_rows.end() ? nullptr : buttonOf(row->takers, record);
}

void MergeDialog::merge()
{
    m_merge->setEnabled(false);
    m_context.workspace.deeds().perform(
        changeDeed(
            tr("fusion d’analyses"),
            [kept = m_choice.keptId(), others = m_choice.otherIds(), choices = m_choice.choices()](
                library::Library &library, const Deeds::Course &) -> Result<std::int64_t> {
                const auto report = library.merge(kept, others, choices);
                return report ? Result<std::int64_t>(report->change) : failure(report.error());
            }),
        [dialog = QPointer(this)](bool done) {
            if (dialog)
                dialog->end(done);
        });
}

void MergeDialog::end(bool done)
{
    m_merge->setEnabled(true);
    if (!done)
        return setWarning(tr("Rien n’a été fusionné\u202f; vos choix sont encore là."));
    emit merged(m_choice.keptId(), m_choice.otherIds());
    accept();
}

} // namespace lutrin::gui
