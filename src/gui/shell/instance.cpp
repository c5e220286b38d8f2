// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/instance.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace lutrin::gui {

namespace {

constexpr int Patience = 2000; ///< milliseconds
constexpr qsizetype LongestMessage = 1 << 20;
constexpr char Greeting = 'L'; ///< before the words: who only knocks says nothing
constexpr char Taken = '+';

/// Empty where there is no folder for it.
QString socketPath(const QString &library)
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!QFileInfo(folder).isAbsolute() || !QFileInfo(folder).isDir())
        return {};
    const QByteArray place =
        QCryptographicHash::hash(QFileInfo(library).absoluteFilePath().toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    return folder + QStringLiteral("/lutrin-") + QString::fromLatin1(place);
}

std::optional<sockaddr_un> addressOf(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || name.size() >= qsizetype(sizeof(address.sun_path)))
        return {};
    std::ranges::copy(name, std::begin(address.sun_path));
    return address;
}

int newSocket()
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // A program that hangs takes neither a connection nor what is sent.
    const timeval patience{Patience / 1000, 0};
    (void)::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    return socket;
}

bool connected(int socket, const sockaddr_un &address)
{
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
}

bool sendAll(int socket, QByteArray bytes)
{
    while (!bytes.isEmpty()) {
        const auto sent =
            ::send(socket, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR)
            return false;
        bytes.remove(0, std::max<qsizetype>(sent, 0));
    }
    return true;
}

bool answered(int socket)
{
    pollfd wait{socket, POLLIN, 0};
    char answer = 0;
    return ::poll(&wait, 1, Patience) == 1 && ::recv(socket, &answer, 1, 0) == 1 && answer == Taken;
}

} // namespace

bool Instance::handOver(const QString &library, const QStringList &words)
{
    const auto address = addressOf(socketPath(library));
    const int socket = address ? newSocket() : -1;
    if (socket < 0)
        return false;
    const QByteArray message = Greeting + words.join(QChar(u'\0')).toUtf8();
    const bool taken = connected(socket, *address) && sendAll(socket, message) &&
                       ::shutdown(socket, SHUT_WR) == 0 && answered(socket);
    ::close(socket);
    return taken;
}

Instance::Instance(const QString &library, QObject *parent)
    : QObject(parent), m_path(socketPath(library))
{
    const auto address = addressOf(m_path);
    const int socket = address ? newSocket() : -1;
    if (socket < 0)
        return;
    // What a program that was killed has left there refuses connections.
    const int probe = newSocket();
    if (!connected(probe, *address))
        ::unlink(std::begin(address->sun_path));
    ::close(probe);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&*address), sizeof(*address)) != 0 ||
        ::listen(socket, 8) != 0) {
        ::close(socket);
        return;
    }
    m_socket = socket;
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Instance::accept);
}

Instance::~Instance()
{
    for (const int client : m_clients.keys())
        dismiss(client);
    if (m_socket < 0)
        return;
    m_notifier->setEnabled(false);
    ::close(m_socket);
    ::unlink(QFile::encodeName(m_path).constData());
}

void Instance::accept()
{
    const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (client < 0)
        return;
    auto *notifier = new QSocketNotifier(client, QSocketNotifier::Read, this);
    m_clients.insert(client, {notifier, {}});
    connect(notifier, &QSocketNotifier::activated, this, [this, client] { read(client); });
}

void Instance::read(int client)
{
    std::array<char, 4096> piece{};
    const auto size = ::recv(client, piece.data(), piece.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    QByteArray &bytes = m_clients[client].bytes;
    if (size > 0 && bytes.size() < LongestMessage) {
        bytes.append(piece.data(), size);
        return;
    }
    const bool whole = size == 0 && bytes.startsWith(Greeting);
    const QString message = QString::fromUtf8(bytes.mid(1));
    if (whole)
        (void)::send(client, &Taken, 1, MSG_NOSIGNAL);
    dismiss(client);
    if (whole)
        emit received(message.isEmpty() ? QStringList() : message.split(QChar(u'\0')));
}

void Instance::dismiss(int client)
{
    QSocketNotifier *notifier = m_clients.take(client).notifier;
    notifier->setEnabled(false); // it goes later than its socket
    notifier->deleteLater();
    ::close(client);
}

} // namespace lutrin::gui
