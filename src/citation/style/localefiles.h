// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/style/locale.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace lutrin::citation {

/// The locale files of one folder, each read when it is first asked for. Thread-safe.
class LocaleFiles : public std::enable_shared_from_this<LocaleFiles> {
public:
    explicit LocaleFiles(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// A language's words with the style's own over them. The nearest file is read at once, those
    /// that it falls back to only when it lacks a word; one of them that cannot be read has none.
    /// Errors: those of the nearest file; NotFound when there is none at all.
    [[nodiscard]] Result<std::shared_ptr<const Locale>>
    locale(const std::string &language, std::vector<std::shared_ptr<const LocaleLayer>> ofStyle);

private:
    [[nodiscard]] Result<std::shared_ptr<const LocaleLayer>> layer(const std::string &language);

    std::filesystem::path m_folder;
    std::mutex m_lock;
    std::map<std::string, std::shared_ptr<const LocaleLayer>> m_layers;
};

} // namespace lutrin::citation
