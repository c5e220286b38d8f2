// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>

namespace lutrin::exchange {

/// What our functions throw while libxml2 calls them: it is in C, no exception may pass through its
/// frames, and so the first one waits until it has returned.
class KeptException {
public:
    template <typename Work>
    void keep(const Work &work) noexcept
    {
        try {
            work();
        } catch (...) {
            if (!m_thrown)
                m_thrown = std::current_exception();
        }
    }

    /// Once libxml2 has returned.
    void rethrow() const
    {
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    std::exception_ptr m_thrown;
};

} // namespace lutrin::exchange
