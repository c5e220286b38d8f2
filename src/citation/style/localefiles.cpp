// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/localefiles.h"

#include "citation/style/filetext.h"
#include "citation/style/localechoice.h"
#include "citation/style/localereader.h"

#include <utility>

namespace lutrin::citation {

Result<std::shared_ptr<const LocaleLayer>> LocaleFiles::layer(const std::string &language)
{
    const std::scoped_lock guard(m_lock);
    if (const auto found = m_layers.find(language); found != m_layers.end())
        return found->second;
    const std::filesystem::path path = m_folder / ("locales-" + language + ".xml");
    const auto text = fileText(path);
    if (!text)
        return failure(text.error());
    auto read = readLocaleFile(*text, path.string());
    if (!read)
        return failure(read.error());
    auto shared = std::make_shared<const LocaleLayer>(std::move(*read));
    m_layers.emplace(language, shared);
    return shared;
}

Result<std::shared_ptr<const Locale>>
LocaleFiles::locale(const std::string &language,
                    std::vector<std::shared_ptr<const LocaleLayer>> ofStyle)
{
    std::vector<std::string> files = localeFiles(language);
    auto next = files.begin();
    for (bool found = false; !found && next != files.end(); ++next) {
        auto nearest = layer(*next);
        if (!nearest && nearest.error().cause != Cause::NotFound)
            return failure(nearest.error());
        found = nearest.has_value();
        if (found)
            ofStyle.push_back(std::move(*nearest));
        else if (next + 1 == files.end())
            return failure(nearest.error());
    }
    auto others = [self = shared_from_this(), names = std::vector(next, files.end())] {
        std::vector<std::shared_ptr<const LocaleLayer>> layers;
        for (const std::string &name : names)
            if (auto read = self->layer(name))
                layers.push_back(std::move(*read));
        return layers;
    };
    return std::make_shared<const Locale>(language, std::move(ofStyle), std::move(others));
}

} // namespace lutrin::citation
