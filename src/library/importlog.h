// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"
#include "library/report.h"

#include <cstddef>
#include <string>

namespace lutrin::library {

/// Keeps the report of an import while it is written.
class ImportLog {
public:
    [[nodiscard]] ImportReport &report() { return m_report; }
    [[nodiscard]] const ImportReport &report() const { return m_report; }

    void tell(exchange::Remark remark);
    void fail(Error error);
    void warn(Error error);
    void pass(Error error);
    void leaveOut(Error error, Severity severity = Severity::Information);

    /// A place in the report.
    struct Mark {
        std::size_t messages = 0;
        std::size_t merges = 0;
        std::size_t samples = 0;
    };
    [[nodiscard]] Mark mark() const;
    /// Since `mark`, files in folder `from` are called as if they were in `to`.
    void rename(const Mark &mark, const std::string &from, const std::string &to);

private:
    ImportReport m_report;
};

} // namespace lutrin::library
