// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Yardstick of the start: a window of Lutrin's size with nothing in it. It writes one line into the
// file named by LUTRIN_TRACE once it has been painted, as Lutrin does.

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTimer>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        // After the event loop has brought the painting to the screen.
        QTimer::singleShot(0, this, [] {
            QFile trace(qEnvironmentVariable("LUTRIN_TRACE"));
            if (trace.open(QIODevice::WriteOnly))
                trace.write("filled\n");
        });
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
