// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "store/connection.h"
#include "store/termreader.h"

#include <memory>
#include <mutex>
#include <vector>

namespace lutrin::search {

/// Keeps the catalogue of the newest state that was searched.
class Memory {
public:
    /// The catalogue of the state that the connection's transaction sees.
    [[nodiscard]] Result<std::shared_ptr<Catalogue>> catalogue(store::Connection &connection);
    /// A reader for one thread, which knows the words that searches before have met. It comes back
    /// by itself, and may outlive the memory.
    [[nodiscard]] std::shared_ptr<store::TermReader> reader();

private:
    struct Readers {
        std::mutex mutex;
        std::vector<std::unique_ptr<store::TermReader>> free;
    };

    std::shared_ptr<Readers> m_readers = std::make_shared<Readers>();
    std::mutex m_mutex;
    std::shared_ptr<Catalogue> m_newest;
};

} // namespace lutrin::search
