// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include <utility>

namespace lutrin::cli {

Session::Session(library::Locations locations, std::istream &input, std::ostream &output,
                 std::ostream &errorOutput)
    : in(input), out(output), errors(errorOutput), m_locations(std::move(locations))
{
}

Session::~Session() = default;

std::stop_token Session::stop()
{
    if (!m_stop)
        m_stop = stopping ? stopping() : std::stop_token();
    return *m_stop;
}

Result<library::Library *> Session::library(library::Access access)
{
    if (m_library == nullptr) {
        auto opened =
            library::Library::open(m_locations, access, m_stop.value_or(std::stop_token()));
        if (!opened)
            return failure(opened.error());
        m_library = std::move(*opened);
    }
    return m_library.get();
}

} // namespace lutrin::cli
