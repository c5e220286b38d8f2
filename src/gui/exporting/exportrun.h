// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "gui/citations/exportforms.h"
#include "gui/shell/context.h"
#include "search/request.h"

#include <QObject>

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::gui {

/// Writes documents into a file off the interface thread, whole or not at all. One at a time.
class ExportRun : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportRun)

public:
    struct Order {
        std::vector<std::string> ids; ///< none: all that `request` finds
        search::Request request;
        ExportForm form;
        citation::Options options; ///< of a bibliography, and of the references of passages
        QString title;             ///< of its page
        QString file;
    };

    explicit ExportRun(const Context &context, QObject *parent = nullptr);

    /// Does nothing while another is at work. Then `finished` or `failed`; when it was cancelled
    /// its error is Cancelled.
    void start(Order order);
    void cancel();
    [[nodiscard]] bool running() const { return m_running; }

signals:
    void started();
    void progressed(const lutrin::Progress &progress);
    /// Nothing is written for none: there were no passages.
    void finished(std::int64_t count, const QString &file);
    void failed(const lutrin::Error &error);

private:
    void take(const Result<std::int64_t> &count, const QString &file);

    Context m_context;
    bool m_running = false;
};

} // namespace lutrin::gui
