// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::exchange {

/// XML as it is written, by libxml2: one element and what is in it. Characters that XML cannot hold
/// are left out.
class XmlText {
public:
    using Attributes = std::vector<std::pair<const char *, std::string>>;

    XmlText();
    ~XmlText();
    XmlText(const XmlText &) = delete;
    XmlText &operator=(const XmlText &) = delete;

    void open(const char *name, const Attributes &attributes = {});
    void close();
    /// An element that holds only text; without text, nothing.
    void element(const char *name, const std::string &text, const Attributes &attributes = {});

    /// All that has been written; call once, when each open() has had its close().
    [[nodiscard]] std::string taken();

private:
    struct Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace lutrin::exchange
