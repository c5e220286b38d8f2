// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// The names in the lines of a byline, with semicolons between them, for naturalNames(): without
/// what introduces them (« Par », "Written by"), civilities, and what the persons are (« directeur
/// de recherche », « Université de … »). Of several lines only those that name persons count; a
/// single line is believed otherwise. Empty where no name is left.
[[nodiscard]] std::string bylineNames(const std::vector<std::string> &lines);

/// The same for a line that nothing marks as a byline: only « Par » and persons, with what they
/// are where it is a known kind of work.
[[nodiscard]] std::string plainByline(std::string_view line);

/// The same for a line beside a title or a date: nothing but persons whose given names are known.
[[nodiscard]] std::string knownByline(std::string_view line);

/// The same for a line below a title: persons whose family names are in capitals, nothing else.
[[nodiscard]] std::string capitalByline(std::string_view line);

/// Whether a name begins with « M. », « Mme » or the like.
[[nodiscard]] bool beginsWithCivility(const std::string &name);

/// Whether a line says what a person is, « Conseillère économique », and no more.
[[nodiscard]] bool isOccupationLine(std::string_view line);

/// What systems call those who keep them, and pages and feeds their authors: « admin ».
[[nodiscard]] bool isLogin(std::string_view name);

/// The names of « M. André GASTIN, Mme Claire VERNET », for naturalNames().
[[nodiscard]] std::string civilNames(std::string_view text);

} // namespace lutrin::exchange
