// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/prose.h"

#include <nlohmann/json.hpp>
#include <zlib.h>

#include <array>
#include <cctype>
#include <cmath>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::bench {

namespace {

constexpr auto littre = "/usr/share/stardict/dic/XMLittre.dict.dz";
constexpr std::size_t shortestSentence = 20;
constexpr std::size_t documentLength = 1300;
constexpr std::size_t sentencesInARow = 3;

std::string dictionary()
{
    const std::unique_ptr<gzFile_s, decltype(&gzclose)> file(gzopen(littre, "rb"), &gzclose);
    if (!file)
        throw std::runtime_error(std::string(littre) + ": missing (package stardict-xmlittre)");
    std::string text;
    std::array<char, 1 << 16> block{};
    int size = 0;
    while ((size = gzread(file.get(), block.data(), block.size())) > 0)
        text.append(block.data(), static_cast<std::size_t>(size));
    return text;
}

/// Without its tags and entities; each run of white space is one space.
std::string plain(std::string_view marked)
{
    std::string text;
    for (std::size_t at = 0; at < marked.size(); ++at) {
        char character = marked[at];
        if (character == '<') {
            at = std::min(marked.find('>', at), marked.size() - 1);
            character = ' ';
        } else if (character == '&' && marked.substr(at, 10).find(';') != std::string_view::npos) {
            at = marked.find(';', at);
            character = ' ';
        }
        const bool space = std::isspace(static_cast<unsigned char>(character)) != 0;
        if (!space)
            text += character;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    return text;
}

std::vector<std::string> sentences(const std::string &text)
{
    std::vector<std::string> found;
    std::size_t begin = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (text[at + 1] != ' ' || std::string_view(".;!?").find(text[at]) == std::string::npos)
            continue;
        if (at + 1 - begin > shortestSentence)
            found.push_back(text.substr(begin, at + 1 - begin));
        begin = at + 2;
    }
    return found;
}

/// The same numbers on every machine, which the standard's distributions do not promise.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 1) {}

    double real()
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<double>(m_state >> 11U) * 0x1.0p-53;
    }
    std::size_t below(std::size_t bound)
    {
        return static_cast<std::size_t>(real() * static_cast<double>(bound));
    }
    /// Small numbers more often.
    std::size_t skewed(std::size_t bound)
    {
        const double drawn = real();
        return static_cast<std::size_t>(drawn * drawn * static_cast<double>(bound));
    }

private:
    std::uint64_t m_state;
};

std::string firstWords(const std::string &text, int count)
{
    std::size_t end = 0;
    for (int word = 0; word < count && end != std::string::npos; ++word)
        end = text.find(' ', end + 1);
    return text.substr(0, end);
}

nlohmann::json document(int number, const std::vector<std::string> &prose, Draw &draw)
{
    std::string body;
    while (body.size() < documentLength) {
        const std::size_t first = draw.below(prose.size() - sentencesInARow);
        for (std::size_t next = 0; next < sentencesInARow; ++next)
            body += (body.empty() ? "" : " ") + prose[first + next];
    }
    std::string month = std::to_string(draw.below(12) + 1);
    month.insert(0, 2 - month.size(), '0');
    const int year = 1990 + static_cast<int>(36 * std::sqrt(draw.real()));
    return {{"id", "doc-" + std::to_string(number)},
            {"title", firstWords(body, 9)},
            {"body", body},
            {"language", "fr"},
            {"date", std::to_string(year) + "-" + month},
            {"themes", {"Thème " + std::to_string(draw.skewed(60))}},
            {"regions", {"Région " + std::to_string(draw.skewed(40))}},
            {"authors",
             {{{"family", "Auteur" + std::to_string(draw.skewed(3000))}, {"given", "Dominique"}}}}};
}

} // namespace

void writeProse(const std::filesystem::path &file, int count, std::uint64_t seed)
{
    const std::vector<std::string> prose = sentences(plain(dictionary()));
    if (prose.size() <= sentencesInARow)
        throw std::runtime_error(std::string(littre) + ": no prose");
    Draw draw(seed);
    std::ofstream stream(file);
    for (int number = 0; number < count; ++number)
        stream << document(number, prose, draw)
                      .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
               << '\n';
    if (!stream.flush())
        throw std::runtime_error(file.string() + ": cannot be written");
}

} // namespace lutrin::bench
