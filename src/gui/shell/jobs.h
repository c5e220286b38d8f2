// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <array>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace lutrin::gui {

/// What a job is about. Within a lane the newest job wins; lanes do not wait for each other.
enum class Lane {
    Open,
    Close,
    Recent,
    Search,
    Page,
    ChosenRows,
    Document,
    Beside,
    BesideHighlights,
    Pdf,
    PdfMarks,
    Marks,
    Highlights,
    PdfHighlights,
    HighlightWrites,
    Related,
    Styles,
    AddStyle,
    Example,
    Citation,
    Passage,
    Drag,
    CopyRecords,
    SaveRecords,
    Export,
    SaveNote,
    SaveReport,
    Reasons,
    Attachment,
    Palette,
    Commands,
    Import,
    Preview,
    Paste,
    Change,
    Watch,
    Overview,
    Chart,
    Backup,
    Backups,
    Maintenance,
    Help,
    Print,
    Filing,
    FilingNames,
    FilingStrip,
    SavedSearches,
    SavedWrites,
    SavedCounts,
    SearchLog,
    LogWrites,
    Completion,
    Count
};

/// What a call of the core gives. The libraries below it may throw where memory runs out or a
/// folder cannot be entered: that becomes the failure that its Result has a place for.
template <typename Call>
[[nodiscard]] auto resultOf(Call &&call)
{
    using Value = std::invoke_result_t<Call>;
    if constexpr (std::is_constructible_v<Value, tl::unexpected<Error>>) {
        try {
            return Value(call());
        } catch (const std::exception &exception) {
            return Value(failure({Cause::Internal, {}, {}, exception.what()}));
        }
    } else {
        return call();
    }
}

/// Runs calls of the core off the interface thread; the only class of the window that does.
///
/// `run` stops the lane's earlier job through its stop token and drops that job's result, however
/// late it comes. A result is handed over on the interface thread, and not at all once `context`
/// has died. Work must own all it needs (captures by value, shared pointers), because it may
/// outlive whoever asked. All functions belong to the interface thread. The destructor asks every
/// job to stop and waits for it.
class Jobs : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Jobs)

public:
    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override;

    /// Calls `work(std::stop_token)` on a worker, then `receive(result)` here.
    template <typename Work, typename Receive>
    void run(Lane lane, QObject *context, Work work, Receive receive);

    /// Asks the lane's job to stop; its result is dropped.
    void stop(Lane lane);
    /// Asks the lane's job to end early, and still delivers what it returns.
    void requestStop(Lane lane);
    [[nodiscard]] bool running(Lane lane) const;
    /// Asks every job to end early.
    void requestStop();
    /// Whether a job is still at work, those that newer ones have overtaken among them.
    [[nodiscard]] bool working() const { return m_pool.activeThreadCount() > 0; }
    /// Hands over now what has come to an end, as the event loop would do later.
    void deliver();

    /// A function for any thread that calls `receive(value)` on the interface thread while
    /// `context` lives; for progress.
    template <typename Value, typename Receive>
    [[nodiscard]] std::function<void(const Value &)> forwarder(QObject *context, Receive receive);

signals:
    /// A lane has begun or ended to work.
    void runningChanged(lutrin::gui::Lane lane, bool running);

private:
    struct State {
        std::stop_source stop{std::nostopstate};
        QMetaObject::Connection farewell; ///< stops the job when its context dies
        std::uint64_t ticket = 0;         ///< of the newest job; what carries an older one is stale
        bool running = false;
    };

    struct Ticket {
        std::uint64_t number = 0;
        std::stop_token token;
    };

    [[nodiscard]] Ticket begin(Lane lane, QObject *context);
    /// Whether the job that held `ticket` is still the lane's newest; if so the lane is free again.
    [[nodiscard]] bool finish(Lane lane, std::uint64_t ticket);
    void setRunning(Lane lane, bool running);
    void giveMemoryBack();
    [[nodiscard]] State &state(Lane lane) { return m_lanes[static_cast<std::size_t>(lane)]; }

    std::array<State, static_cast<std::size_t>(Lane::Count)> m_lanes;
    QThreadPool m_pool;
    QTimer m_pause; ///< between two times that memory is given back
};

template <typename Work, typename Receive>
void Jobs::run(Lane lane, QObject *context, Work work, Receive receive)
{
    using Value = std::invoke_result_t<Work, std::stop_token>;
    const Ticket ticket = begin(lane, context);
    m_pool.start([this, lane, ticket, guard = QPointer<QObject>(context), work = std::move(work),
                  receive = std::move(receive)]() mutable {
        auto value = std::make_shared<Value>(resultOf([&] { return work(ticket.token); }));
        auto deliver = [this, lane, number = ticket.number, guard, value,
                        receive = std::move(receive)]() mutable {
            if (finish(lane, number) && guard)
                receive(std::move(*value));
        };
        QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
    });
}

template <typename Value, typename Receive>
std::function<void(const Value &)> Jobs::forwarder(QObject *context, Receive receive)
{
    return [this, guard = QPointer<QObject>(context), receive](const Value &value) {
        auto deliver = [guard, receive, value] {
            if (guard)
                receive(value);
        };
        QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
    };
}

} // namespace lutrin::gui
