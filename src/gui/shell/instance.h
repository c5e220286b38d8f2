// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

class QSocketNotifier;

namespace lutrin::gui {

/// One program a library: the one that runs listens on a socket in the user's run-time folder
/// (`$XDG_RUNTIME_DIR`, which nobody else can enter), a second one hands over what it was called
/// with and leaves. Without such a folder every start is a program of its own.
///
/// A local socket by itself, since Qt's is in a library that loads name resolution, proxies and
/// Kerberos: longer than the start may take, and no business of a program without a network.
class Instance : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Instance)

public:
    /// Gives the words (files, links; none: come to the front) to the program that has this
    /// library open. False where none took them. Needs no application; waits some seconds at most.
    [[nodiscard]] static bool handOver(const QString &library, const QStringList &words);

    /// Listens for others from now on.
    explicit Instance(const QString &library, QObject *parent = nullptr);
    ~Instance() override;

    [[nodiscard]] bool listening() const { return m_socket >= 0; }

signals:
    void received(const QStringList &words);

private:
    void accept();
    void read(int client);
    void dismiss(int client);

    QString m_path;
    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr; ///< while it listens
    struct Client {
        QSocketNotifier *notifier = nullptr;
        QByteArray bytes;
    };
    QHash<int, Client> m_clients;
};

} // namespace lutrin::gui
