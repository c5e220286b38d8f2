// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "library/library.h"

#include <QImage>

#include <map>
#include <string>

namespace lutrin::gui {

/// The pictures of a document's figures by Block::source.
using Pictures = std::map<std::string, QImage>;

/// Reads the pictures that the library itself holds, made small enough for a page; from nowhere
/// else, and what cannot be read as a picture is left out. For any thread.
[[nodiscard]] Pictures loadPictures(const library::Library &library, const corpus::RichText &body);

} // namespace lutrin::gui
