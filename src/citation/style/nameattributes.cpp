// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/nameattributes.h"

#include "citation/style/attributes.h"

#include <array>
#include <charconv>
#include <utility>

namespace lutrin::citation {
namespace {

using namespace std::string_view_literals;

constexpr std::array precedences{std::pair{"contextual"sv, Precedes::Contextual},
                                 std::pair{"after-inverted-name"sv, Precedes::AfterInvertedName},
                                 std::pair{"always"sv, Precedes::Always},
                                 std::pair{"never"sv, Precedes::Never}};
constexpr std::array nameForms{std::pair{"short"sv, NameForm::Short},
                               std::pair{"count"sv, NameForm::Count}};
constexpr std::array sortOrders{std::pair{"first"sv, SortOrder::First},
                                std::pair{"all"sv, SortOrder::All}};

std::optional<int> numberIn(std::string_view value)
{
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

/// Whether the attribute is one of those that make « et al. » of names; it is then in `options`.
bool readEtAl(const XmlAttribute &attribute, NameOptions &options)
{
    const auto &[name, value] = attribute;
    if (name == "et-al-min")
        options.etAlMin = numberIn(value);
    else if (name == "et-al-use-first")
        options.etAlUseFirst = numberIn(value);
    else if (name == "et-al-subsequent-min")
        options.etAlSubsequentMin = numberIn(value);
    else if (name == "et-al-subsequent-use-first")
        options.etAlSubsequentUseFirst = numberIn(value);
    else if (name == "et-al-use-last")
        options.etAlUseLast = value == "true";
    else
        return false;
    return true;
}

/// The same for all options of names.
bool readNameOption(const XmlAttribute &attribute, bool onName, NameOptions &options)
{
    const auto &[name, value] = attribute;
    if (readEtAl(attribute, options))
        return true;
    if (name == "and")
        options.conjunction = value == "symbol" ? And::Symbol : And::Text;
    else if (onName ? name == "delimiter" : name == "name-delimiter")
        options.delimiter = value;
    else if (name == "names-delimiter" && !onName)
        options.namesDelimiter = value;
    else if (name == "delimiter-precedes-et-al")
        options.precedesEtAl = enumerated(precedences, value, Precedes::Contextual);
    else if (name == "delimiter-precedes-last")
        options.precedesLast = enumerated(precedences, value, Precedes::Contextual);
    else if (onName ? name == "form" : name == "name-form")
        options.form = enumerated(nameForms, value, NameForm::Long);
    else if (name == "initialize")
        options.initialize = value == "true";
    else if (name == "initialize-with")
        options.initializeWith = value;
    else if (name == "name-as-sort-order")
        options.sortOrder = enumerated(sortOrders, value, SortOrder::None);
    else if (name == "sort-separator")
        options.sortSeparator = value;
    else
        return false;
    return true;
}

} // namespace

std::optional<int> optionalNumber(const XmlNode &node, std::string_view name)
{
    const auto value = node.attribute(name);
    return value ? numberIn(*value) : std::nullopt;
}

void readName(const XmlNode &node, NameElement &name)
{
    name.present = true;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        if (!readNameOption(attribute, true, name.own))
            (void)readLook(attribute, name.look);
    });
    for (XmlNode child = node.firstChild(); child; child = child.next())
        if (child.name() == "name-part") {
            const bool family = child.attribute("name") == "family";
            (family ? name.family : name.given) = {presentation(child), true};
        }
}

NameOptions nameOptions(const XmlNode &node, NameOptionsOf where)
{
    NameOptions options;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        (void)readNameOption(attribute, where == NameOptionsOf::Name, options);
    });
    return options;
}

} // namespace lutrin::citation
