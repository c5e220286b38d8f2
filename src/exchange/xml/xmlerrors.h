// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "exchange/xml/keptexception.h"

#include <libxml/xmlerror.h>

#include <optional>
#include <string>

namespace lutrin::exchange {

/// While it lives, receives what libxml2 reports on this thread instead of standard error, and
/// keeps the first error with the words of those that follow on the same line. Warnings are
/// dropped. Private to the room.
class XmlErrors {
public:
    XmlErrors();
    ~XmlErrors();
    XmlErrors(const XmlErrors &) = delete;
    XmlErrors &operator=(const XmlErrors &) = delete;

    /// The handler for contexts that have one of their own; `self` is the XmlErrors.
    static void receive(void *self, xmlErrorPtr error);

    /// A finding of our own, which wins over libxml2's; `find` makes the Error.
    template <typename Find>
    void add(const Find &find)
    {
        m_kept.keep([&] {
            if (!m_own)
                m_own = find();
        });
    }

    /// The error for `file`; nothing when there was none. Once libxml2 has returned: throws what
    /// had to be kept meanwhile, for want of memory.
    [[nodiscard]] std::optional<Error> first(const std::string &file) const;

private:
    void receive(const xmlError &error);

    KeptException m_kept;
    std::optional<Error> m_own;
    std::optional<Error> m_first;
    int m_count = 0;
    xmlStructuredErrorFunc m_previous;
    void *m_previousContext;
};

} // namespace lutrin::exchange
