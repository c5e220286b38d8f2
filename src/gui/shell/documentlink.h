// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <string>

namespace lutrin::gui {

/// A place in the library as an address: `lutrin://document/ID?passage=WORDS`, where WORDS are the
/// passage's first ones, or are left out.
struct DocumentLink {
    std::string id;
    QString passage;

    bool operator==(const DocumentLink &) const = default;
};

/// Percent-encoded; a long passage is named by its first words.
[[nodiscard]] QUrl toUrl(const DocumentLink &link);

/// Nothing for any other text.
[[nodiscard]] std::optional<DocumentLink> documentLink(const QString &text);

} // namespace lutrin::gui
