// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/camera.h"

#include <QApplication>
#include <QFile>
#include <QPainter>

#include <cstdio>

namespace lutrin::gui {

namespace {

bool busy(const Desk &desk)
{
    for (int lane = 0; lane < static_cast<int>(Lane::Count); ++lane) {
        if (desk.jobs.running(static_cast<Lane>(lane)))
            return true;
    }
    return desk.workspace.document() == nullptr && desk.workspace.answer().total > 0;
}

/// A dialog stands in the middle, wherever the desktop would put it.
QPoint placeOf(const QWidget &popup, const QWidget &window)
{
    if (popup.windowType() != Qt::Dialog)
        return popup.pos() - window.pos();
    const QSize spare = (window.size() - popup.size()) / 2;
    return {spare.width(), spare.height()};
}

} // namespace

void settle(const Desk &desk)
{
    for (int calm = 0; calm < 3;) {
        QTest::qWait(60);
        calm = busy(desk) ? 0 : calm + 1;
    }
}

QString write(const Desk &desk, const char *name, const char *text)
{
    const QString path = desk.folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        std::fprintf(stderr, "%s: not written\n", qPrintable(path));
    return path;
}

QList<QWidget *> popups()
{
    QList<QWidget *> result;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() &&
            (widget->windowType() == Qt::Popup || widget->windowType() == Qt::Dialog))
            result += widget;
    }
    return result;
}

void closePopups()
{
    for (QWidget *popup : popups())
        popup->close();
}

bool Camera::keep(MainWindow &window, const Look &look, const char *state) const
{
    const QString file =
        m_folder.filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(state), look.name()));
    std::printf("%s\n", qPrintable(file));
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *popup : popups())
        painter.drawPixmap(placeOf(*popup, window), popup->grab());
    painter.end();
    return picture.save(file);
}

} // namespace lutrin::gui
