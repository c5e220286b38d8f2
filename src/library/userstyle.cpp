// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/userstyle.h"

#include "citation/style/style.h"
#include "library/textfile.h"

#include <fstream>
#include <iterator>
#include <system_error>

namespace lutrin::library {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> styleText(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    return stream.bad() ? std::nullopt : std::optional(std::move(text));
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
