// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "gui/shell/writequeue.h"
#include "library/savedsearch.h"
#include "search/request.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <string>
#include <vector>

class QAction;
class QWidget;

namespace lutrin::gui {

/// Notes in the library the searches that the user means: those from which a result is opened, or
/// that stand for some seconds; not what is passed on the way to them. The log can be saved as a
/// methods note, and be cleared.
class SearchLogger : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchLogger)

public:
    SearchLogger(const Context &context, QWidget *window);

    [[nodiscard]] QList<QAction *> actions() const;
    void save(const QString &file, const std::string &format);
    /// Can be taken back.
    void clear();

signals:
    /// The library's log has one more, or none.
    void changed();

private:
    void wait();
    void note();
    void follow();
    void askWhereToSave();
    void put(const std::vector<library::LoggedSearch> &entries);

    Context m_context;
    QWidget *m_window;
    WriteQueue m_writes;
    QTimer m_standing;
    search::Request m_noted; ///< the last one
    QAction *m_keep;
    QAction *m_save;
    QAction *m_clear;
};

} // namespace lutrin::gui
