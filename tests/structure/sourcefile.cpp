// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/sourcefile.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

namespace lutrin::structure {

namespace fs = std::filesystem;

std::string SourceFile::room() const
{
    static const std::regex place("src/(\\w+)/.*");
    std::smatch parts;
    return std::regex_match(path, parts, place) ? parts.str(1) : std::string();
}

std::string SourceFile::name() const
{
    return fs::path(path).filename().string();
}

std::string SourceFile::extension() const
{
    return fs::path(path).extension().string();
}

std::vector<SourceFile> readFiles(const fs::path &repository,
                                  const std::vector<std::string> &folders)
{
    std::vector<SourceFile> files;
    for (const std::string &folder : folders) {
        for (const auto &entry : fs::recursive_directory_iterator(repository / folder)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            files.push_back({fs::relative(entry.path(), repository).generic_string(),
                             {std::istreambuf_iterator<char>(stream), {}}});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace lutrin::structure
