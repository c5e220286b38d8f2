// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

class QWidget;

namespace lutrin::gui {

/// A chart as the bytes of a file, drawn as it is on screen. Interface thread.
[[nodiscard]] QByteArray chartAsSvg(QWidget &chart, const QString &title);
/// At twice its size on screen, on the reader's paper.
[[nodiscard]] QByteArray chartAsPng(QWidget &chart);
/// Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets look for.
[[nodiscard]] QByteArray tableAsCsv(const QList<QStringList> &rows);

} // namespace lutrin::gui
