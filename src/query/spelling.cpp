// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/spelling.h"

#include "base/isbn.h"
#include "query/signs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

namespace lutrin::query {

namespace {

constexpr auto npos = std::string_view::npos;

using Use = FieldName::Use;

/// How a field is written in the words of either language.
struct Spelling {
    std::string_view french;
    std::string_view english;
    FieldName name;
};

constexpr std::array spellings = {
    Spelling{"titre", "title", {Use::Term, Field::Title}},
    Spelling{"auteur", "author", {Use::Term, Field::Author}},
    Spelling{"thème", "theme", {Use::Term, Field::Theme}},
    Spelling{"région", "region", {Use::Term, Field::Region}},
    Spelling{"centre", "centre", {Use::Term, Field::Centre}},
    Spelling{"type", "type", {Use::Term, Field::Type}},
    Spelling{"langue", "language", {Use::Term, Field::Language}},
    Spelling{"série", "series", {Use::Term, Field::Series}},
    Spelling{"revue", "journal", {Use::Term, Field::Container}},
    Spelling{"éditeur", "publisher", {Use::Term, Field::Publisher}},
    Spelling{"isbn", "isbn", {Use::Term, Field::Isbn}},
    Spelling{"doi", "doi", {Use::Term, Field::Doi}},
    Spelling{"adresse", "url", {Use::Term, Field::Address}},
    Spelling{"dossier", "folder", {Use::Term, Field::Folder}},
    Spelling{"étiquette", "tag", {Use::Term, Field::Tag}},
    Spelling{"surligné", "highlight", {Use::Term, Field::Highlight}},
    Spelling{"import", "import", {Use::Term, Field::Import}},
    Spelling{"année", "year", {Use::Year}},
    Spelling{"depuis", "since", {Use::Since}},
    Spelling{"avant", "before", {Use::Before}},
};

struct NearSpelling {
    std::string_view plain; ///< lower case, no accents
    FieldName name;
};

// Plural and other near spellings that people type; understood, never offered.
constexpr std::array tolerated = {
    NearSpelling{"center", {Use::Term, Field::Centre}},
    NearSpelling{"titres", {Use::Term, Field::Title}},
    NearSpelling{"auteurs", {Use::Term, Field::Author}},
    NearSpelling{"autrice", {Use::Term, Field::Author}},
    NearSpelling{"authors", {Use::Term, Field::Author}},
    NearSpelling{"themes", {Use::Term, Field::Theme}},
    NearSpelling{"regions", {Use::Term, Field::Region}},
    NearSpelling{"centres", {Use::Term, Field::Centre}},
    NearSpelling{"types", {Use::Term, Field::Type}},
    NearSpelling{"langues", {Use::Term, Field::Language}},
    NearSpelling{"collection", {Use::Term, Field::Series}},
    NearSpelling{"revues", {Use::Term, Field::Container}},
    NearSpelling{"ouvrage", {Use::Term, Field::Container}},
    NearSpelling{"editeurs", {Use::Term, Field::Publisher}},
    NearSpelling{"editions", {Use::Term, Field::Publisher}},
    NearSpelling{"issn", {Use::Term, Field::Isbn}},
    NearSpelling{"address", {Use::Term, Field::Address}},
    NearSpelling{"dossiers", {Use::Term, Field::Folder}},
    NearSpelling{"etiquettes", {Use::Term, Field::Tag}},
    NearSpelling{"tags", {Use::Term, Field::Tag}},
    NearSpelling{"surlignes", {Use::Term, Field::Highlight}},
    NearSpelling{"surlignage", {Use::Term, Field::Highlight}},
    NearSpelling{"surlignages", {Use::Term, Field::Highlight}},
    NearSpelling{"highlights", {Use::Term, Field::Highlight}},
    NearSpelling{"highlighted", {Use::Term, Field::Highlight}},
    NearSpelling{"imports", {Use::Term, Field::Import}},
    NearSpelling{"importation", {Use::Term, Field::Import}},
    NearSpelling{"annees", {Use::Year}},
    NearSpelling{"date", {Use::Year}},
};

// The letters of Latin-1 from U+00C0 without accents, the same for capitals and small letters.
constexpr std::string_view latin1Plain = "aaaaaa_ceeeeiiii_nooooo__uuuuy_y";
static_assert(latin1Plain.size() == 32);

// Lower case without accents, composed or not. What is no Latin-1 letter stays as it is, and
// matches no spelling.
std::string plain(std::string_view name)
{
    constexpr char latin1Letters = '\xC3'; // leads U+00C0 to U+00FF
    constexpr char accents = '\xCC';       // leads U+0300 to U+033F
    std::string result;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char byte = name[i];
        if ((byte == latin1Letters || byte == accents) && i + 1 < name.size()) {
            ++i;
            if (byte == latin1Letters)
                result += latin1Plain[static_cast<unsigned char>(name[i]) % latin1Plain.size()];
        } else {
            result += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
        }
    }
    return result;
}

std::optional<int> number(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc::result_out_of_range)
        return maximumDistance + 1;
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && value >= 0 ? std::optional(value) : std::nullopt;
}

/// « exemple.org »: in small letters throughout, and with a domain of letters.
bool isTypedHost(std::string_view word)
{
    constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz0123456789-.";
    const std::size_t point = word.rfind('.');
    if (point == npos || point == 0 || word.find_first_not_of(characters) != npos)
        return false;
    const std::string_view domain = word.substr(point + 1);
    return domain.size() > 1 && domain.find_first_of("0123456789-") == npos;
}

/// As browsers give it, or as it is printed: a host, a slash, and what follows.
bool isTypedAddress(std::string_view word)
{
    const std::size_t slash = word.find('/');
    return word.starts_with("https://") || word.starts_with("http://") ||
           (slash < word.size() - 1 &&
            (word.starts_with("www.") || isTypedHost(word.substr(0, slash))));
}

/// Such as 1234-5679, which may be two years as well.
bool isTypedIssn(std::string_view word)
{
    constexpr std::size_t hyphen = 4;
    constexpr std::string_view figures = "0123456789";
    return word.size() == 9 && word[hyphen] == '-' &&
           word.substr(0, hyphen).find_first_not_of(figures) == npos &&
           word.substr(hyphen + 1, 3).find_first_not_of(figures) == npos &&
           (figures.find(word.back()) != npos || word.back() == 'X' || word.back() == 'x');
}

/// Of thirteen figures, with or without hyphens, or of ten with them.
bool isTypedIsbn(std::string_view word)
{
    std::string digits;
    for (const char c : word) {
        if (c != '-')
            digits += c == 'x' ? 'X' : c;
    }
    // Ten figures alone are more often another number.
    return isIsbn(digits) && (digits.size() != word.size() || digits.starts_with("97"));
}

} // namespace

std::optional<FieldName> fieldNamed(std::string_view name)
{
    constexpr std::size_t longest = 32; // bytes, more than any spelling takes
    if (name.empty() || name.size() > longest)
        return std::nullopt;
    const std::string key = plain(name);
    for (const Spelling &spelling : spellings) {
        if (key == plain(spelling.french) || key == spelling.english)
            return spelling.name;
    }
    const auto near = std::ranges::find(tolerated, key, &NearSpelling::plain);
    return near == tolerated.end() ? std::nullopt : std::optional(near->name);
}

std::string_view spelled(const FieldName &name, Words words)
{
    const auto found = std::ranges::find(spellings, name, &Spelling::name);
    if (found == spellings.end())
        return {};
    return words == Words::English ? found->english : found->french;
}

std::optional<OperatorWord> operatorNamed(std::string_view word)
{
    if (word == "ET" || word == "AND" || word == "&&")
        return OperatorWord{Operator::And, {}};
    if (word == "OU" || word == "OR" || word == "||")
        return OperatorWord{Operator::Or, {}};
    if (word == "SAUF" || word == "NOT" || word == "NON")
        return OperatorWord{Operator::Not, {}};
    const std::size_t slash = word.find('/');
    const std::string_view name = word.substr(0, slash);
    if (name != "PRÈS" && name != "PRE\u0300S" && name != "PRES" && name != "NEAR")
        return std::nullopt;
    if (slash == npos)
        return OperatorWord{Operator::Near, defaultDistance};
    return OperatorWord{Operator::Near, number(word.substr(slash + 1))};
}

bool isArticle(std::string_view word)
{
    constexpr std::array<std::string_view, 13> articles{
        "le", "la", "les", "un", "une", "des", "du", "de", "au", "aux", "the", "an", "of"};
    return std::ranges::find(articles, plain(word)) != articles.end();
}

bool isCourtesy(std::string_view word, std::string_view next)
{
    constexpr std::array<std::string_view, 16> titles{
        "m",         "mm",       "mme",          "mmes", "mlle", "mlles", "monsieur", "madame",
        "messieurs", "mesdames", "mademoiselle", "dr",   "pr",   "prof",  "me",       "mgr"};
    const bool isDotted = word.ends_with('.');
    if (next.empty() || (isDotted && isInitial(word) && isInitial(next)))
        return false;
    const std::string title = plain(isDotted ? word.substr(0, word.size() - 1) : word);
    return std::ranges::find(titles, title) != titles.end();
}

std::string_view withoutCourtesy(std::string_view name)
{
    constexpr std::string_view noBreakSpace = "\u00A0";
    const std::size_t space = std::min(name.find(' '), name.find(noBreakSpace));
    if (space == npos)
        return name;
    const std::string_view rest =
        name.substr(space + (name[space] == ' ' ? 1 : noBreakSpace.size()));
    const std::string_view next = rest.substr(0, rest.find(' '));
    return isCourtesy(name.substr(0, space), next) ? withoutCourtesy(rest) : name;
}

std::optional<unsigned> monthNamed(std::string_view word)
{
    // As far as a name must be written: `juil` is July, `jui` may be June.
    struct Month {
        std::string_view shortest;
        std::string_view whole;
    };
    constexpr std::size_t languages = 2;
    constexpr std::array<std::array<Month, languages>, 12> months{{
        {{{"janv", "janvier"}, {"jan", "january"}}},
        {{{"fev", "fevrier"}, {"feb", "february"}}},
        {{{"mar", "mars"}, {"mar", "march"}}},
        {{{"avr", "avril"}, {"apr", "april"}}},
        {{{"mai", "mai"}, {"may", "may"}}},
        {{{"juin", "juin"}, {"jun", "june"}}},
        {{{"juil", "juillet"}, {"jul", "july"}}},
        {{{"aou", "aout"}, {"aug", "august"}}},
        {{{"sept", "septembre"}, {"sep", "september"}}},
        {{{"oct", "octobre"}, {"oct", "october"}}},
        {{{"nov", "novembre"}, {"nov", "november"}}},
        {{{"dec", "decembre"}, {"dec", "december"}}},
    }};
    std::string name = plain(word);
    if (name.ends_with('.'))
        name.pop_back();
    const auto means = [&name](const Month &month) {
        return name.starts_with(month.shortest) && month.whole.starts_with(name);
    };
    const auto found = std::ranges::find_if(
        months, [&](const auto &names) { return std::ranges::any_of(names, means); });
    if (found == months.end())
        return std::nullopt;
    return static_cast<unsigned>(found - months.begin()) + 1;
}

bool isInitial(std::string_view word)
{
    while (!word.empty()) {
        const std::size_t letter = characterLength(word);
        const bool isCapital = word.front() >= 'A' && word.front() <= 'Z';
        if ((!isCapital && letter != 2) || !word.substr(letter).starts_with('.'))
            return false;
        word.remove_prefix(letter + 1);
        if (word.empty())
            return true;
        if (!word.starts_with('-'))
            return false;
        word.remove_prefix(1);
    }
    return false;
}

Field identifierField(std::string_view word)
{
    if (isTypedIsbn(word))
        return Field::Isbn;
    if (doiLength(word) == word.size())
        return Field::Doi;
    return isTypedAddress(word) ? Field::Address : Field::Anywhere;
}

bool namesIdentifier(std::string_view name, std::string_view identifier)
{
    const Field field = isTypedIssn(identifier) ? Field::Isbn : identifierField(identifier);
    return field != Field::Anywhere && fieldNamed(name) == FieldName{Use::Term, field};
}

std::size_t doiLength(std::string_view text)
{
    constexpr std::size_t registrant = 3; // behind `10.`
    const std::size_t slash = text.find('/');
    if (!text.starts_with("10.") || slash == npos || slash < registrant + 4 ||
        text.substr(registrant, slash - registrant).find_first_not_of("0123456789.") != npos)
        return 0;
    std::size_t end = slash + 1;
    int open = 0;
    for (; end < text.size() && text[end] > ' ' && text[end] != '"'; ++end) {
        if (text[end] == ')' && open == 0)
            break;
        open += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
    }
    while (end > slash + 1 && doiEnd.find(text[end - 1]) != npos)
        --end;
    return end > slash + 1 && open == 0 && text[end - 1] != '*' ? end : 0;
}

std::size_t doiPrefixLength(std::string_view text)
{
    for (const std::string_view prefix :
         {"https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/",
          "doi.org/", "dx.doi.org/"}) {
        if (text.starts_with(prefix))
            return prefix.size();
    }
    return 0;
}

std::vector<std::string_view> fieldNames(Words words)
{
    std::vector<std::string_view> names;
    names.reserve(spellings.size());
    for (const Spelling &spelling : spellings)
        names.push_back(words == Words::English ? spelling.english : spelling.french);
    return names;
}

} // namespace lutrin::query
