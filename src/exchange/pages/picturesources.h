// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace lutrin::exchange {

/// The largest picture that is kept.
inline constexpr std::size_t MaximumPictureBytes = std::size_t{8} << 20;

/// The bytes of what a page calls a picture. Errors: NotFound for what does not lie with the page,
/// LimitExceeded with the limit.
using PictureFinder = std::function<Result<std::string>(const std::string &source)>;

/// Pictures that lie in the folder which a browser saved beside the page, `page_files` or
/// `page_fichiers`, and nowhere else: no way out of it is followed, nor any symbolic link.
[[nodiscard]] PictureFinder picturesBeside(const std::filesystem::path &page);

/// What stands in a `data:` address in base64 (RFC 2397). Errors: NotFound for other addresses,
/// LimitExceeded.
[[nodiscard]] Result<std::string> dataOf(const std::string &source);

} // namespace lutrin::exchange
