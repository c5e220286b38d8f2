// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/htmltree.h"

#include "exchange/xml/xmlerrors.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>
#include <string>
#include <vector>

namespace lutrin::exchange {

namespace {

// What the nodes of usual pages take, asked for at once; large ones grow.
constexpr std::size_t MemoryForEachByte = 8;
constexpr std::size_t MostAtOnce = std::size_t{1} << 20;
constexpr std::size_t LeastAtOnce = 1024;
constexpr int LastLine = 65535; ///< that a node has room for

struct FreeHtmlContext {
    void operator()(htmlParserCtxt *context) const { htmlFreeParserCtxt(context); }
};

} // namespace

/// What the parser calls while it reads.
class HtmlTree::Builder {
public:
    Builder(std::pmr::memory_resource &memory, htmlParserCtxt &context)
        : m_memory(memory), m_context(context)
    {
        context._private = this;
        context.sax->startElement = [](void *data, const xmlChar *name, const xmlChar **pairs) {
            of(data).start(name, pairs);
        };
        context.sax->endElement = nullptr; // what is open is known by the parser's names
        context.sax->characters = [](void *data, const xmlChar *text, int size) {
            of(data).add(XML_TEXT_NODE, text, size);
        };
        context.sax->cdataBlock = [](void *data, const xmlChar *text, int size) {
            of(data).add(XML_CDATA_SECTION_NODE, text, size);
        };
        context.sax->comment = nullptr;
        context.sax->processingInstruction = nullptr;
    }

    [[nodiscard]] xmlNode *root() const { return m_root; }
    [[nodiscard]] bool flattened() const { return m_flattened; }

    /// Gives the last text its characters, which came in pieces.
    void settleText()
    {
        if (m_text != nullptr)
            m_text->content = copy(m_characters);
        m_text = nullptr;
        m_characters.clear();
    }

private:
    static Builder &of(void *data)
    {
        return *static_cast<Builder *>(static_cast<htmlParserCtxt *>(data)->_private);
    }

    /// The parser has put its name on its stack already.
    void start(const xmlChar *name, const xmlChar **pairs)
    {
        const auto depth = static_cast<std::size_t>(m_context.nameNr - 1);
        if (depth >= MaximumHtmlDepth) {
            m_flattened = true;
            return;
        }
        m_open.resize(std::min(m_open.size(), depth));
        // The parser's own names, for elements that a page leaves out, are not among the page's.
        xmlNode *node = append(XML_ELEMENT_NODE,
                               pairs == nullptr ? xmlDictLookup(m_context.dict, name, -1) : name);
        m_open.push_back(node);
        if (m_root == nullptr)
            m_root = node;
        xmlAttr **next = &node->properties;
        xmlAttr *last = nullptr;
        for (; pairs != nullptr && *pairs != nullptr; pairs += 2) {
            xmlAttr *attribute = makeAttribute(node, pairs[0], pairs[1]);
            attribute->prev = last;
            *next = last = attribute;
            next = &attribute->next;
        }
    }

    void add(xmlElementType type, const xmlChar *text, int size)
    {
        m_open.resize(std::min(m_open.size(), static_cast<std::size_t>(m_context.nameNr)));
        if (m_open.empty())
            return;
        if (m_text == nullptr || m_open.back()->last != m_text || m_text->type != type)
            m_text = append(type, type == XML_TEXT_NODE ? xmlStringText : nullptr);
        m_characters.append(reinterpret_cast<const char *>(text), static_cast<std::size_t>(size));
    }

    /// A node as the last one of what is open, or of the root: a page goes on after « </html> ».
    xmlNode *append(xmlElementType type, const xmlChar *name)
    {
        settleText();
        auto *node = make<xmlNode>();
        node->type = type;
        node->name = name;
        node->doc = m_context.myDoc;
        node->line = static_cast<unsigned short>(std::min(m_context.input->line, LastLine));
        node->parent = m_open.empty() ? m_root : m_open.back();
        if (node->parent == nullptr)
            return node;
        node->prev = node->parent->last;
        (node->prev == nullptr ? node->parent->children : node->prev->next) = node;
        node->parent->last = node;
        return node;
    }

    xmlAttr *makeAttribute(xmlNode *element, const xmlChar *name, const xmlChar *value)
    {
        auto *attribute = make<xmlAttr>();
        attribute->type = XML_ATTRIBUTE_NODE;
        attribute->name = name;
        attribute->parent = element;
        attribute->doc = element->doc;
        if (value == nullptr)
            return attribute;
        auto *text = make<xmlNode>();
        text->type = XML_TEXT_NODE;
        text->name = xmlStringText;
        text->content = copy(reinterpret_cast<const char *>(value));
        // As libxml2 has it: the attribute stands where a node has its parent.
        text->parent = reinterpret_cast<xmlNode *>(attribute);
        text->doc = element->doc;
        attribute->children = attribute->last = text;
        return attribute;
    }

    template <typename Node>
    Node *make()
    {
        return new (m_memory.allocate(sizeof(Node), alignof(Node))) Node{};
    }

    xmlChar *copy(std::string_view text)
    {
        auto *bytes = static_cast<char *>(m_memory.allocate(text.size() + 1, 1));
        std::memcpy(bytes, text.data(), text.size());
        bytes[text.size()] = '\0';
        return reinterpret_cast<xmlChar *>(bytes);
    }

    std::pmr::memory_resource &m_memory;
    htmlParserCtxt &m_context;
    xmlNode *m_root = nullptr;
    std::vector<xmlNode *> m_open; ///< the outermost first
    xmlNode *m_text = nullptr;     ///< the last text, which may go on
    std::string m_characters;      ///< of that text
    bool m_flattened = false;
};

const xmlChar *HtmlTree::name(std::string_view name) const
{
    return xmlDictExists(m_names.get(), reinterpret_cast<const xmlChar *>(name.data()),
                         static_cast<int>(name.size()));
}

HtmlTree::HtmlTree(std::string_view utf8)
    : m_memory(std::make_unique<std::pmr::monotonic_buffer_resource>(
          std::clamp(MemoryForEachByte * utf8.size(), LeastAtOnce, MostAtOnce)))
{
    const XmlErrors silence; // pages are full of errors, and read all the same
    const std::unique_ptr<htmlParserCtxt, FreeHtmlContext> context(htmlNewParserCtxt());
    if (context == nullptr)
        throw std::bad_alloc();
    Builder builder(*m_memory, *context);
    constexpr int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    m_document.reset(htmlCtxtReadMemory(context.get(), utf8.data(), static_cast<int>(utf8.size()),
                                        nullptr, "UTF-8", options));
    builder.settleText();
    m_names.reset(context->dict);
    xmlDictReference(context->dict);
    m_root = builder.root();
    m_flattened = builder.flattened();
}

} // namespace lutrin::exchange
