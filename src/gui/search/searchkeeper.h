// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "gui/shell/writequeue.h"
#include "library/savedsearch.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lutrin::gui {

/// The searches that the user keeps in the library, with what each finds now. Every change can be
/// taken back.
class SearchKeeper : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchKeeper)

public:
    explicit SearchKeeper(const Context &context, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<library::SavedSearch> &searches() const { return m_searches; }
    /// What the search finds; none until it was counted.
    [[nodiscard]] std::optional<std::int64_t> count(std::size_t place) const;
    /// Whether the present request is this one.
    [[nodiscard]] bool isPresent(std::size_t place) const;
    /// The one that is the present request.
    [[nodiscard]] std::optional<std::size_t> present() const;
    /// Whether there is something to keep, and the library can be written.
    [[nodiscard]] bool canKeep() const;

    /// The library may have others now.
    void load();
    /// Keeps the present request, under the words of its query or of its filters.
    void keepPresent();
    void open(std::size_t place);
    /// A name that is empty or taken changes nothing.
    void rename(std::size_t place, const QString &name);
    void remove(std::size_t place);

signals:
    /// The searches, or their order, are others.
    void changed();
    /// The library has what this window changed.
    void written();
    void counted();
    /// This one was just kept: its name may be typed over.
    void kept(int place);

private:
    using Searches = std::vector<library::SavedSearch>;

    void countAll();
    void change(const Searches &searches, const QString &words);
    void put(const Searches &before, const Searches &searches);
    [[nodiscard]] QString nameForPresent() const;

    Context m_context;
    WriteQueue m_writes;
    bool m_loaded = false; ///< before, nothing is known of what is kept
    int m_changesMade = 0; ///< what was read before the last of them is out of date
    Searches m_searches;
    std::vector<std::int64_t> m_counts;
};

} // namespace lutrin::gui
