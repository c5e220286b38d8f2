// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/picturesources.h"
#include "exchange/reading.h"

#include <optional>
#include <string_view>

namespace lutrin::exchange {

inline constexpr std::size_t MaximumPictures = 200; ///< of one document
inline constexpr std::size_t MaximumPicturesBytes = std::size_t{48} << 20;

/// A kind of picture that is kept.
struct PictureKind {
    std::string_view type;   ///< media type
    std::string_view ending; ///< of a name
};

/// What the first bytes of a picture say that it is: PNG, JPEG, GIF or WebP. Nothing for all else,
/// SVG among it, which is a program as much as a picture.
[[nodiscard]] std::optional<PictureKind> pictureKind(std::string_view bytes);

/// Takes the pictures of all figures to the documents' attachments: from `data:` addresses, and
/// from where `find` looks, if it is set. Figures keep a source only if it was found, and only if
/// it or a caption is left do they stay. What was not found or is too large is told in a remark.
void keepPictures(Reading &reading, const PictureFinder &find);

} // namespace lutrin::exchange
