// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/answer.h"
#include "search/catalogue.h"
#include "search/marker.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <string_view>

namespace lutrin::search {

/// Reads documents as a result list shows them.
class HitMaker {
public:
    /// `language` is that of the labels.
    HitMaker(store::Connection &connection, Catalogue &catalogue, std::string_view language)
        : m_connection(connection), m_catalogue(catalogue), m_language(language)
    {
    }

    [[nodiscard]] Result<Hit> make(const Scored &found, Marker &marker, bool snippet);

private:
    store::Connection &m_connection;
    Catalogue &m_catalogue;
    std::string_view m_language;
};

} // namespace lutrin::search
