// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in its file each record stands; importwriter.cpp says what becomes of it.

#include "library/importwriter.h"

namespace lutrin::library {

/// By its place, for some are equal; and by its title, for the file may change after a preview.
std::string ImportWriter::nextKeyFor(const exchange::Found &found, const std::string &file)
{
    m_place = file == m_file ? m_place + 1 : 1;
    m_file = file;
    return file + '\n' + std::to_string(m_place) + '\n' + found.document.title;
}

/// The list of imports has only what was chosen: a folder, an archive.
Result<void> ImportWriter::noteFile(const std::string &document, const std::string &file)
{
    return m_options.dryRun ? Result<void>() : m_files.note(m_change, file, document);
}

} // namespace lutrin::library
