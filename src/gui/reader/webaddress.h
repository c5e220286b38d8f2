// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lutrin::gui {

/// Whether an address found in a document may be shown as a link: http and https with a host, and
/// mailto. Everything else (file, javascript, data …) stays plain text.
[[nodiscard]] bool isWebAddress(const QString &address);

/// Hands a web address to the desktop's browser or mail program; to be called on an explicit
/// gesture of the reader only. False when the address is not one, or nothing took it.
bool openWebAddress(const QString &address);

} // namespace lutrin::gui
