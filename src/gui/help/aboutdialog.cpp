// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/aboutdialog.h"

#include "gui/shell/dialogsize.h"
#include "gui/shell/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace lutrin::gui {

namespace {

constexpr QSize AboutSize(520, 260);

QString nameAndVersion()
{
    return QStringLiteral("Lutrin ") + QCoreApplication::applicationVersion();
}

} // namespace

AboutDialog::AboutDialog(const Context &context, QWidget *window)
    : DialogFrame(context, nameAndVersion(), window)
{
    setNote(tr("Lire, interroger et citer des corpus d’analyses, hors ligne."));
    for (const QString &fact : facts()) {
        auto *words = new QLabel(fact);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setWordWrap(true);
        body().addWidget(words);
    }
    addButtonSpace();
    connect(addButton(tr("Copier")), &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(nameAndVersion() + u'\n' + facts().join(u'\n'));
    });
    auto *close = addButton(tr("Fermer"), true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
    sizeDialog(*this, context.theme, AboutSize);
}

QStringList AboutDialog::facts() const
{
    const corpus::Edition &edition = m_context.workspace.edition();
    QStringList lines;
    if (!edition.corpus.empty())
        lines += tr("Corpus fourni\u00a0: %1, édition %2")
                     .arg(QString::fromStdString(edition.title),
                          QString::fromStdString(edition.version));
    lines += tr("Bibliothèque\u00a0: %1")
                 .arg(QString::fromStdString(m_context.workspace.locations().library.string()));
    lines += tr("Système\u00a0: %1, Qt\u00a0%2")
                 .arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()));
    lines += tr("Logiciel libre sous licence GNU GPL, version 3 ou ultérieure, sans garantie.");
    return lines;
}

} // namespace lutrin::gui
