// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include <fstream>
#include <optional>

namespace lutrin::conformance {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // some editors put it first

/// The NAME of a border line that starts with `arrow`, else nothing.
std::optional<std::string> border(std::string_view line, std::string_view arrow)
{
    if (!line.starts_with(arrow) || line.find('=') != arrow.size())
        return std::nullopt;
    const std::size_t begin = line.find_first_not_of("= ", arrow.size());
    if (begin == std::string_view::npos)
        return std::nullopt;
    const std::size_t end = line.find_first_of("= ", begin);
    return std::string(line.substr(begin, end - begin));
}

} // namespace

std::string Fixture::section(std::string_view section) const
{
    const auto found = sections.find(section);
    return found == sections.end() ? std::string() : found->second;
}

Fixture readFixture(const std::filesystem::path &file)
{
    Fixture fixture;
    fixture.name = file.stem().string();
    std::ifstream stream(file);
    std::optional<std::string> open;
    std::string text;
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (line.starts_with(byteOrderMark))
            line.erase(0, byteOrderMark.size());
        if (open && border(line, "<<") == open) {
            if (!text.empty())
                text.pop_back();
            fixture.sections[*open] = text;
            open.reset();
        } else if (open) {
            text += line + '\n';
        } else if (const auto name = border(line, ">>")) {
            open = name;
            text.clear();
        }
    }
    return fixture;
}

} // namespace lutrin::conformance
