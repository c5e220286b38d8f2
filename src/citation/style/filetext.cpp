// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/filetext.h"

#include "citation/style/xmldocument.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lutrin::citation {
namespace {

/// A file that is open, until the end of the block.
class OpenFile {
public:
    explicit OpenFile(const char *path) : m_file(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile()
    {
        if (m_file >= 0)
            close(m_file);
    }
    [[nodiscard]] int number() const { return m_file; }

private:
    int m_file;
};

} // namespace

/// In three calls of the system: a style is chosen by the hundred, and a stream makes a dozen.
Result<std::string> fileText(const std::filesystem::path &path)
{
    const auto unreadable = [&] {
        return failure({Cause::CannotRead, path.string(), {}, std::strerror(errno)});
    };
    const OpenFile file(path.c_str());
    if (file.number() < 0 && (errno == EACCES || errno == EMFILE || errno == ENFILE))
        return unreadable();
    struct stat about {};
    if (file.number() < 0 || fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode))
        return failure({Cause::NotFound, path.string(), {}, ""});
    if (static_cast<std::size_t>(about.st_size) > XmlDocument::largest)
        return failure({Cause::LimitExceeded, path.string(), {}, "larger than 8 MB"});
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t count = read(file.number(), text.data() + at, text.size() - at);
        if (count < 0)
            return unreadable();
        if (count == 0) // it became shorter meanwhile
            text.resize(at);
        at += static_cast<std::size_t>(count);
    }
    return text;
}

} // namespace lutrin::citation
