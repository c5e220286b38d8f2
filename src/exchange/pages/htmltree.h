// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libxml/tree.h> // before what needs it

#include <libxml/dict.h>

#include <memory>
#include <memory_resource>
#include <string_view>

namespace lutrin::exchange {

/// How deep the elements of a page may stand; of deeper ones the text is kept. libxml2 itself gives
/// up in silence at 256.
inline constexpr int MaximumHtmlDepth = 200;

/// The elements, attributes and characters of a page as libxml2's HTML parser meets them; comments
/// are left out. The nodes are libxml2's, to be read by its functions and not changed: they lie
/// side by side in one piece of memory and go with it, since making and freeing each by itself
/// takes longer than reading a page. Private to the room.
class HtmlTree {
public:
    explicit HtmlTree(std::string_view utf8);

    /// Null for a page without elements.
    [[nodiscard]] xmlNode *root() const { return m_root; }
    /// The one place in memory where all elements of that name have it; null where there are none.
    [[nodiscard]] const xmlChar *name(std::string_view name) const;
    /// Whether elements stood deeper than MaximumHtmlDepth, and only their text is there.
    [[nodiscard]] bool flattened() const { return m_flattened; }

private:
    class Builder;
    struct Free {
        void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
        void operator()(xmlDict *names) const { xmlDictFree(names); }
    };

    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_memory;
    std::unique_ptr<xmlDict, Free> m_names;   ///< of elements and attributes
    std::unique_ptr<xmlDoc, Free> m_document; ///< which the nodes name as theirs; it holds none
    xmlNode *m_root = nullptr;
    bool m_flattened = false;
};

} // namespace lutrin::exchange
