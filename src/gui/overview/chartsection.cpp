// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/chartsection.h"

#include "gui/overview/chartfile.h"
#include "gui/shell/jobs.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"
#include "library/textfile.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lutrin::gui {

ChartSection::ChartSection(const Context &context, const QString &title, QWidget *chart,
                           Table table, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(title)
    , m_chart(chart)
    , m_table(std::move(table))
    , m_heading(new QLabel(title))
    , m_export(new QPushButton(tr("Exporter…")))
{
    setKind(m_export, WidgetKind::Flat);
    m_export->setAccessibleName(tr("Exporter\u00a0: %1").arg(title));
    auto *menu = new QMenu(m_export);
    for (const auto &[words, suffix] : {std::pair{tr("Dessin (SVG)"), QStringLiteral("svg")},
                                        std::pair{tr("Image (PNG)"), QStringLiteral("png")},
                                        std::pair{tr("Tableau (CSV)"), QStringLiteral("csv")}})
        menu->addAction(words, this, [this, suffix = suffix] { askWhere(suffix); });
    connect(m_export, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(chart);
    connect(&context.theme, &Theme::changed, this, &ChartSection::applyTheme);
    applyTheme();
}

void ChartSection::askWhere(const QString &suffix)
{
    auto *dialog = new QFileDialog(window(), tr("Exporter"), m_title + QLatin1Char('.') + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ChartSection::save);
    dialog->open();
}

void ChartSection::save(const QString &file)
{
    const QByteArray bytes =
        file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)   ? tableAsCsv(m_table())
        : file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) ? chartAsPng(*m_chart)
                                                                    : chartAsSvg(*m_chart, m_title);
    Workspace &workspace = m_context.workspace;
    workspace.jobs().run(
        Lane::Chart, this,
        [file = file.toStdString(), bytes = bytes.toStdString()](const std::stop_token &) {
            return library::writeTextFile(file, bytes);
        },
        [&workspace](const Result<void> &written) {
            if (!written)
                return workspace.fail(written.error());
            workspace.announce(tr("Graphique enregistré"));
        });
}

void ChartSection::applyTheme()
{
    m_heading->setFont(m_context.theme.font(TextRole::Strong));
    m_chart->updateGeometry();
}

} // namespace lutrin::gui
