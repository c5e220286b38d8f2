// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace lutrin::exchange {

/// A zip archive, written entry by entry; whole once this is gone.
class ZipWriter {
public:
    explicit ZipWriter(const std::filesystem::path &file)
    {
        archive_write_set_format_zip(m_archive.get());
        archive_write_open_filename(m_archive.get(), file.c_str());
    }

    void add(const std::string &name, const std::string &text) { add(name, text, text.size()); }

    /// So many bytes, `block` over and over.
    void add(const std::string &name, const std::string &block, std::size_t size)
    {
        const Entry entry = made(name);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
        archive_write_header(m_archive.get(), entry.get());
        for (std::size_t done = 0; done < size; done += block.size())
            archive_write_data(m_archive.get(), block.data(), std::min(block.size(), size - done));
    }

    void addLink(const std::string &name, const std::string &target)
    {
        const Entry entry = made(name);
        archive_entry_set_filetype(entry.get(), AE_IFLNK);
        archive_entry_set_symlink(entry.get(), target.c_str());
        archive_entry_set_size(entry.get(), 0);
        archive_write_header(m_archive.get(), entry.get());
    }

private:
    struct Free {
        void operator()(archive *writer) const { archive_write_free(writer); }
        void operator()(archive_entry *entry) const { archive_entry_free(entry); }
    };
    using Entry = std::unique_ptr<archive_entry, Free>;

    static Entry made(const std::string &name)
    {
        constexpr int readable = 0644;
        Entry entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_perm(entry.get(), readable);
        return entry;
    }

    std::unique_ptr<archive, Free> m_archive{archive_write_new()};
};

} // namespace lutrin::exchange
