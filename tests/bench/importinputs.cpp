// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/importinputs.h"

#include <array>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace lutrin::bench {

namespace {

namespace fs = std::filesystem;

struct Help {
    const char *program;
    const char *folder;
};

constexpr std::array<Help, 2> Helps{
    {{"libreoffice", "/usr/share/libreoffice/help/fr"}, {"gimp", "/usr/share/gimp/2.0/help/fr"}}};

constexpr std::array<std::string_view, 7> Subjects{"l'{\\'e}nergie",
                                                   "la d\\'{e}fense",
                                                   "l’intelligence artificielle",
                                                   "la {\\c C}a ira de {1793}",
                                                   "le d{\\'e}sarmement",
                                                   "les flux d'{\\'e}tudiants",
                                                   "the {European} space model"};

constexpr std::array<std::string_view, 5> Angles{
    "une histoire", "des cha{\\^i}nes de valeur", "vers quel {\\'e}quilibre ?",
    "o\\`u va la r\\'egulation", "acteurs, normes \\& moyens"};

constexpr std::array<std::string_view, 6> Authors{
    "de La Tour, Jean",
    "Zo{\\'e} d'Aube and Martin, Luc",
    "van der Meulen, Jr., Pieter",
    "{Institut des relations lointaines}",
    "Łukasz Wróbel and others",
    R"(N{\'e}e, Am{\'e}lie and Roseau, Jeanne and Dupr{\'e}, Paul)"};

constexpr std::array<std::string_view, 12> Months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

constexpr std::string_view Abstract =
    "Les {\\'e}tats du continent ont longtemps confi{\\'e} cette question {\\`a} des organismes "
    "techniques ; elle revient aujourd'hui dans les parlements, avec ses co\\^uts, ses d\\'elais "
    "et les d{\\'e}pendances qu'elle cr{\\'e}e. On compare ici trois mani{\\`e}res de la traiter.";

template <std::size_t Size>
std::string_view pick(const std::array<std::string_view, Size> &choices, int number)
{
    return choices[static_cast<std::size_t>(number) % Size];
}

void writeEntry(std::ofstream &file, int number)
{
    const std::string numbered = std::to_string(number);
    const bool article = number % 3 != 0;
    file << (article ? "@article{" : "@book{") << "cle" << numbered << ",\n  title = {"
         << pick(Subjects, number) << " : " << pick(Angles, number / 7) << ", " << numbered
         << "},\n  author = {" << pick(Authors, number / 5) << "},\n  year = " << 1960 + number % 65
         << ",\n  month = " << pick(Months, number) << ",\n  abstract = {" << Abstract << "},\n";
    if (article)
        file << "  journal = rev # { \\& monde},\n  volume = {" << number % 90 << "},\n  pages = \""
             << number % 400 + 1 << "--" << number % 400 + 17 << "\",\n";
    else
        file << "  publisher = {Presses du Large},\n  address = {Saint-L{\\^o}},\n";
    if (number % 4 == 0)
        file << "  doi = {10.5555/lutrin." << numbered << "},\n";
    file << "  keywords = {relations, {\\'e}change, mers}\n}\n\n";
}

} // namespace

int copyHelpPages(const fs::path &folder)
{
    int count = 0;
    for (const Help &help : Helps) {
        if (!fs::exists(help.folder))
            throw std::runtime_error(std::string(help.folder) + ": missing (package " +
                                     help.program + "-help-fr)");
        for (const auto &entry : fs::recursive_directory_iterator(help.folder)) {
            if (!entry.is_regular_file() || entry.path().extension() != ".html")
                continue;
            const fs::path copy = folder / help.program / fs::relative(entry.path(), help.folder);
            fs::create_directories(copy.parent_path());
            fs::copy_file(entry.path(), copy);
            ++count;
        }
    }
    return count;
}

void writeBibtexEntries(const fs::path &file, int count)
{
    std::ofstream stream(file);
    stream << "@string{rev = {Revue des mers}}\n\n";
    for (int number = 1; number <= count; ++number)
        writeEntry(stream, number);
}

void copyLines(const fs::path &from, const fs::path &to, int count)
{
    std::ifstream source(from);
    std::ofstream target(to);
    std::string line;
    for (int number = 0; number < count && std::getline(source, line); ++number)
        target << line << '\n';
}

} // namespace lutrin::bench
