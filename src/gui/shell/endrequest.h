// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace lutrin::gui {

/// Hears, in the event loop, that the program is to end: SIGTERM, SIGINT, or SIGHUP once its
/// terminal has gone. The second of a kind ends the process at once, and one that whoever started
/// the program has ignored stays ignored. There is one at a time.
class EndRequest : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndRequest)

public:
    explicit EndRequest(QObject *parent = nullptr);
    ~EndRequest() override;

signals:
    void came();

private:
    void take();

    int m_hearing = -1; ///< the end of a pipe that is read
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace lutrin::gui
