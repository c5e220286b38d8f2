// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

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

    /// A finding of our own, which wins over libxml2's.
    void add(Error error);

    /// The error for `file`; nothing when there was none.
    [[nodiscard]] std::optional<Error> first(const std::string &file) const;

private:
    void receive(const xmlError &error);

    std::optional<Error> m_own;
    std::optional<Error> m_first;
    int m_count = 0;
    xmlStructuredErrorFunc m_previous;
    void *m_previousContext;
};

} // namespace lutrin::exchange
