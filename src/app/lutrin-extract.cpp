// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that opens what others have packed, PDF files, zip archives and pages saved as one
// file, apart from Lutrin itself: with limits on memory, time (its own and the clock's) and what it
// writes, so that a file that breaks it or makes it wait costs that file alone.
//
//   lutrin-extract pdf FILE                one JSON object: title, date, XMP, outline, pages …
//   lutrin-extract mhtml FILE FOLDER       the page and its pictures into FOLDER; a JSON object
//   lutrin-extract webarchive FILE FOLDER  the same
//   lutrin-extract zip FILE FOLDER         unpacks into FOLDER; a JSON object of what was left out
//
// Exit status: 0 done, 1 cannot be read, 2 wrong usage, 3 a limit (standard error names it).

#include "app/extraction.h"

#include <clocale>
#include <exception>
#include <iostream>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

using namespace lutrin::extraction;

namespace {

[[maybe_unused]] constexpr rlim_t MaximumMemory = rlim_t{1} << 30;
constexpr rlim_t MaximumSeconds = 60; ///< of work
constexpr unsigned MaximumWait = 120; ///< by the clock, with what is waited for
constexpr rlim_t MaximumFile = rlim_t{256} << 20;

constexpr int Usage = 2;

void limit(decltype(RLIMIT_AS) resource, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(resource, &both);
}

} // namespace

int main(int count, char **arguments)
{
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory takes terabytes of addresses
    limit(RLIMIT_AS, MaximumMemory);
#endif
    limit(RLIMIT_CPU, MaximumSeconds);
    limit(RLIMIT_FSIZE, MaximumFile);
    limit(RLIMIT_CORE, 0);
    alarm(MaximumWait);
    // Names in archives are UTF-8 whatever the user's locale; libarchive asks the locale.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    try {
        const std::string verb = count > 1 ? arguments[1] : "";
        if (verb == "pdf" && count == 3)
            return extractPdf(arguments[2]);
        if (verb == "mhtml" && count == 4)
            return extractMhtml(arguments[2], arguments[3]);
        if (verb == "webarchive" && count == 4)
            return extractWebArchive(arguments[2], arguments[3]);
        if (verb == "zip" && count == 4)
            return extractZip(arguments[2], arguments[3]);
        std::cerr << "usage: lutrin-extract pdf FILE | (mhtml | webarchive | zip) FILE FOLDER\n";
        return Usage;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return Limit;
    }
}
