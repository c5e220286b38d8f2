// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/userstyle.h"

#include "citation/style/style.h"
#include "exchange/bytes/filecontent.h"
#include "library/textfile.h"

#include <cstddef>
#include <system_error>
#include <utility>

namespace lutrin::library {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestStyle = std::size_t{8} << 20; ///< as the catalogue takes

std::optional<std::string> styleText(const fs::path &file)
{
    auto text = exchange::fileContent(file, largestStyle);
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

} // namespace

Result<UserStyle> installStyle(citation::StyleCatalogue &catalogue, const fs::path &file,
                               const fs::path &folder)
{
    if (folder.empty())
        return failure({Cause::Unsupported, file.string(), {}, "no folder for styles"});
    std::error_code error;
    const auto loaded = catalogue.load(fs::absolute(file, error).string());
    if (!loaded)
        return failure(loaded.error());
    auto text = styleText(file);
    if (!text)
        return failure({Cause::CannotRead, file.string()});
    fs::create_directories(folder, error);
    if (error)
        return failure({Cause::CannotWrite, folder.string(), {}, error.message()});
    UserStyle style{.name = file.stem().string(),
                    .title = loaded->style->info.title,
                    .file = folder / (file.stem().string() + ".csl"),
                    .content = std::move(*text)};
    style.former = styleText(style.file);
    if (style.former != style.content)
        if (const auto done = writeTextFile(style.file, style.content); !done)
            return failure(done.error());
    catalogue.forget();
    return style;
}

Result<void> takeBackStyle(citation::StyleCatalogue &catalogue, const UserStyle &style)
{
    if (styleText(style.file) != style.content)
        return failure({Cause::Invalid, style.file.string(), {}, "changed since"});
    if (style.former) {
        if (auto done = writeTextFile(style.file, *style.former); !done)
            return done;
    } else {
        std::error_code error;
        fs::remove(style.file, error);
        if (error)
            return failure({Cause::CannotWrite, style.file.string(), {}, error.message()});
    }
    catalogue.forget();
    return {};
}

} // namespace lutrin::library
