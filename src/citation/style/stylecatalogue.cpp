// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/stylecatalogue.h"

#include "base/ascii.h"
#include "citation/output/lettercase.h"
#include "citation/style/attributes.h"
#include "citation/style/filetext.h"
#include "citation/style/localechoice.h"
#include "citation/style/localefiles.h"
#include "citation/style/stylereader.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <sstream>
#include <unordered_set>

namespace lutrin::citation {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view extension = ".csl";

/// What stands in an element of the head, its entities resolved.
std::string elementText(std::string_view head, std::string_view name)
{
    const std::size_t tag = head.find("<" + std::string(name));
    const std::size_t begin = tag == std::string_view::npos ? tag : head.find('>', tag);
    const std::size_t end = begin == std::string_view::npos ? begin : head.find("</", begin);
    if (end == std::string_view::npos)
        return {};
    return unescaped(std::string(head.substr(begin + 1, end - begin - 1)));
}

std::string attributeText(std::string_view element, std::string_view name)
{
    const std::size_t at = element.find(std::string(name) + "=\"");
    if (at == std::string_view::npos)
        return {};
    const std::size_t begin = at + name.size() + 2;
    return std::string(element.substr(begin, element.find('"', begin) - begin));
}

std::string parentName(std::string_view head)
{
    const std::size_t at = head.find("rel=\"independent-parent\"");
    if (at == std::string_view::npos)
        return {};
    const std::size_t begin = head.rfind('<', at);
    const std::string target =
        attributeText(head.substr(begin, head.find('>', at) - begin), "href");
    return target.substr(target.rfind('/') + 1);
}

/// What the categories of a head say by an attribute: « law » and « history » by `field`.
std::vector<std::string> categories(std::string_view head, std::string_view attribute)
{
    constexpr std::string_view tag = "<category";
    std::vector<std::string> found;
    for (std::size_t at = head.find(tag); at != std::string_view::npos; at = head.find(tag, at)) {
        at += tag.size();
        std::string said = attributeText(head.substr(at, head.find('>', at) - at), attribute);
        if (!said.empty())
            found.push_back(std::move(said));
    }
    return found;
}

/// Reads what a chooser shows from a file's text without parsing it; nothing for what is no style.
std::optional<StyleInfo> infoOf(const std::string &name, std::string_view text)
{
    const std::size_t root = text.find("<style");
    const std::size_t infoEnd = text.find("</info>");
    if (root == std::string_view::npos || infoEnd == std::string_view::npos)
        return std::nullopt;
    const std::string_view head = text.substr(root, infoEnd - root);
    const std::string_view element = head.substr(0, head.find('>'));
    StyleInfo info;
    info.name = name;
    info.title = elementText(head, "title");
    info.locale = attributeText(element, "default-locale");
    info.parent = parentName(head);
    info.fields = categories(head, "field");
    if (const auto formats = categories(head, "citation-format"); !formats.empty())
        info.format = formats.front();
    info.noteStyle = attributeText(element, "class") == "note";
    info.hasBibliography = text.find("<bibliography") != std::string_view::npos;
    return info;
}

bool isPath(std::string_view name)
{
    return name.find('/') != std::string_view::npos || lowerAscii(name).ends_with(extension);
}

/// Compared without case; accents count, as titles are mostly English.
bool hasWords(const StyleInfo &info, const std::vector<std::string> &words)
{
    const std::string text = lowerCase(info.name + " " + info.title);
    return std::all_of(words.begin(), words.end(), [&text](const std::string &word) {
        return text.find(word) != std::string::npos;
    });
}

std::vector<std::string> filterWords(std::string_view filter)
{
    std::vector<std::string> words;
    std::istringstream stream(lowerCase(filter));
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

} // namespace

/// What has been read so far. A lock guards what is below it; who needs both takes `listLock`
/// first. Reading the heads of all styles takes long, and no reference is to wait for it.
struct StyleCatalogue::Cache {
    std::vector<fs::path> styles; ///< the first that has a file wins
    std::shared_ptr<LocaleFiles> locales;

    std::mutex listLock;
    std::optional<std::vector<StyleInfo>> infos;
    std::vector<fs::file_time_type> changes; ///< of each folder, when `infos` were read

    std::mutex lock;
    std::map<std::string, std::shared_ptr<const Style>> loadedStyles;
    std::map<std::pair<std::string, std::string>, LoadedStyle> complete;

    void readInfos();
    void forgetStyles();
    [[nodiscard]] std::vector<fs::path> folders() const;
    [[nodiscard]] std::vector<fs::file_time_type> lastChanges() const;
    Result<std::shared_ptr<const Style>> style(const std::string &name, int depth);
    Result<std::string> textOf(const std::string &name, fs::path &path) const;
};

StyleCatalogue::StyleCatalogue(fs::path styles, fs::path locales)
    : StyleCatalogue(std::vector{std::move(styles)}, std::move(locales))
{
}

StyleCatalogue::StyleCatalogue(std::vector<fs::path> styles, fs::path locales)
    : m_cache(std::make_unique<Cache>())
{
    m_cache->styles = std::move(styles);
    m_cache->locales = std::make_shared<LocaleFiles>(std::move(locales));
}

StyleCatalogue::~StyleCatalogue() = default;

std::vector<fs::path> StyleCatalogue::Cache::folders() const
{
    std::vector<fs::path> all;
    for (const fs::path &top : styles)
        all.insert(all.end(), {top, top / "dependent"});
    return all;
}

std::vector<fs::file_time_type> StyleCatalogue::Cache::lastChanges() const
{
    std::vector<fs::file_time_type> times;
    for (const fs::path &folder : folders()) {
        std::error_code error;
        times.push_back(fs::last_write_time(folder, error));
    }
    return times;
}

void StyleCatalogue::Cache::readInfos()
{
    infos.emplace();
    std::unordered_set<std::string> names;
    for (const fs::path &folder : folders()) {
        std::error_code error;
        for (const auto &entry : fs::directory_iterator(folder, error)) {
            const std::string name = entry.path().stem().string();
            if (entry.path().extension() != extension || names.contains(name))
                continue;
            const auto text = fileText(entry.path());
            auto info = text ? infoOf(name, *text) : std::nullopt;
            if (!info)
                continue;
            names.insert(name);
            infos->push_back(std::move(*info));
        }
    }
    std::sort(infos->begin(), infos->end(), [](const StyleInfo &a, const StyleInfo &b) {
        return std::tie(a.title, a.name) < std::tie(b.title, b.name);
    });
}

void StyleCatalogue::Cache::forgetStyles()
{
    const std::scoped_lock guard(lock);
    loadedStyles.clear();
    complete.clear();
}

std::vector<StyleInfo> StyleCatalogue::styles(std::string_view filter) const
{
    const std::scoped_lock guard(m_cache->listLock);
    // A file that came, went or was replaced changes its folder's time; what was read of it is old.
    if (auto changes = m_cache->lastChanges(); !m_cache->infos || changes != m_cache->changes) {
        m_cache->forgetStyles();
        m_cache->changes = std::move(changes);
        m_cache->readInfos();
    }
    const std::vector<std::string> words = filterWords(filter);
    std::vector<StyleInfo> found;
    for (const StyleInfo &info : *m_cache->infos)
        if (hasWords(info, words))
            found.push_back(info);
    return found;
}

/// Where the style stands is tried out, which costs less than asking first. `path` becomes its
/// file or, where there is none, what the file could be.
Result<std::string> StyleCatalogue::Cache::textOf(const std::string &name, fs::path &path) const
{
    path = name;
    if (isPath(name))
        return fileText(path);
    const std::string file = name + std::string(extension);
    for (const fs::path &top : styles)
        for (const fs::path &folder : {top, top / "dependent"}) {
            path = folder / file;
            auto text = fileText(path);
            if (text || text.error().cause != Cause::NotFound)
                return text;
        }
    path = styles.empty() ? fs::path(file) : styles.back() / file;
    return failure({Cause::NotFound, name, {}, "no installed style has this name"});
}

Result<std::shared_ptr<const Style>> StyleCatalogue::Cache::style(const std::string &name,
                                                                  int depth)
{
    if (const auto found = loadedStyles.find(name); found != loadedStyles.end())
        return found->second;
    if (depth > 4)
        return failure({Cause::Invalid, name, {}, "dependent styles that lead nowhere"});
    fs::path path;
    const auto text = textOf(name, path);
    if (!text)
        return failure(text.error());
    auto style = readStyle(*text, path.string());
    if (!style)
        return failure(style.error());
    if (!style->info.parent.empty()) {
        const auto parent = this->style(style->info.parent, depth + 1);
        if (!parent && parent.error().cause == Cause::NotFound)
            return failure({Cause::NotFound, path.string(), {}, "parent " + style->info.parent});
        if (!parent)
            return failure(parent.error());
        // The parent renders; the dependent style may have a locale of its own.
        Style own = **parent;
        own.info.parent = style->info.parent;
        own.info.title = style->info.title;
        if (!style->info.locale.empty())
            own.info.locale = style->info.locale;
        *style = std::move(own);
    }
    style->info.name = path.stem().string();
    auto shared = std::make_shared<const Style>(std::move(*style));
    if (!isPath(name))
        loadedStyles.emplace(name, shared);
    return shared;
}

void StyleCatalogue::forget()
{
    const std::scoped_lock guard(m_cache->listLock);
    m_cache->infos.reset();
    m_cache->forgetStyles();
}

Result<LoadedStyle> StyleCatalogue::load(std::string_view nameOrPath, std::string_view locale) const
{
    const std::scoped_lock guard(m_cache->lock);
    const auto key = std::pair(std::string(nameOrPath), std::string(locale));
    if (const auto found = m_cache->complete.find(key); found != m_cache->complete.end())
        return found->second;
    const auto style = m_cache->style(key.first, 0);
    if (!style)
        return failure(style.error());
    const std::string language =
        normalLanguage(!locale.empty()                 ? key.second
                       : (*style)->info.locale.empty() ? "en-US"
                                                       : (*style)->info.locale);
    const auto words = m_cache->locales->locale(language, styleLayers(**style, language));
    if (!words)
        return failure(words.error());
    LoadedStyle loaded{*style, *words};
    if (!isPath(nameOrPath)) // a file of the user's own may change
        m_cache->complete.emplace(key, loaded);
    return loaded;
}

} // namespace lutrin::citation
