// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"
#include "library/report.h"

#include <string>
#include <utility>
#include <vector>

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

    /// From here on, what lies in `folder` is called as if it lay in `archive`: it is unpacked
    /// there only in passing.
    void enter(const std::string &folder, const std::string &archive);
    void leave();
    /// What a file is called in the report.
    [[nodiscard]] std::string called(std::string file) const;

private:
    void add(Severity severity, Error error, bool leftOut = false);

    ImportReport m_report;
    std::vector<std::pair<std::string, std::string>> m_archives; ///< folder and archive
};

} // namespace lutrin::library
