// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/detection.h"

#include "base/ascii.h"
#include "exchange/analyses/corpusreader.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/spaces.h"
#include "exchange/bytes/textdecoding.h"
#include "exchange/pages/pagearchive.h"
#include "exchange/pages/plaintext.h"
#include "exchange/pages/textcapture.h"
#include "exchange/pages/textheader.h"
#include "exchange/references/bibtexsyntax.h"
#include "exchange/references/endnotetagsreader.h"
#include "exchange/references/risreader.h"
#include "exchange/xml/xmldocument.h"
#include "exchange/xml/xmlroot.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>

namespace lutrin::exchange {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t HeadBytes = std::size_t{64} << 10;
constexpr std::size_t PdfFront = 1024; ///< where readers look for the mark
constexpr std::size_t HtmlFront = std::size_t{4} << 10;
constexpr std::size_t ShortFront = 2 * HtmlFront; ///< of UTF-16 too

/// Appends so many bytes, or what is left.
bool readMore(std::ifstream &stream, std::string &bytes, std::size_t count)
{
    const std::size_t before = bytes.size();
    bytes.resize(before + count);
    stream.read(bytes.data() + before, static_cast<std::streamsize>(count));
    bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
    return stream.is_open() && !stream.bad();
}

char firstCharacter(std::string_view text)
{
    const auto first = std::ranges::find_if_not(text, isSpace);
    return first == text.end() ? '\0' : *first;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// A root element and the format that it stands for.
struct Root {
    std::string_view name;
    std::string_view space; ///< any where empty
    Format format;
};

constexpr std::array<Root, 10> Roots{{
    {"corpus", CorpusNamespace, Format::Corpus},
    {"analysis", CorpusNamespace, Format::Analysis},
    {"mods", "http://www.loc.gov/mods/v3", Format::Mods},
    {"modsCollection", "http://www.loc.gov/mods/v3", Format::Mods},
    {"mods", "", Format::Mods},
    {"modsCollection", "", Format::Mods},
    {"records", "", Format::Endnote},
    {"rss", "", Format::Rss},
    {"feed", "http://www.w3.org/2005/Atom", Format::Atom},
    {"OAI-PMH", "http://www.openarchives.org/OAI/2.0/", Format::OaiPmh},
}};

std::string_view withoutMark(std::string_view text)
{
    return text.substr(text.starts_with(ByteOrderMark) ? ByteOrderMark.size() : 0);
}

bool looksLikeHtml(std::string_view text)
{
    const std::string front = lowerAscii(text.substr(0, HtmlFront));
    const auto first = std::ranges::find_if_not(front, isSpace);
    const std::string_view trimmed(first, front.end());
    if (trimmed.starts_with("<!doctype html"))
        return true;
    if (trimmed.starts_with("<?xml") || trimmed.starts_with("<!--") ||
        trimmed.starts_with("<!doctype"))
        return contains(front, "<html");
    for (const std::string_view tag :
         {"<html", "<head", "<body", "<title", "<meta", "<div", "<p>", "<h1"}) {
        if (trimmed.starts_with(tag))
            return true;
    }
    return false;
}

Format formatOfXml(std::string_view text)
{
    if (looksLikeHtml(text))
        return Format::WebPage;
    const auto root = xmlRoot(text);
    if (!root)
        return Format::Analysis; // whose reader can say where it breaks
    for (const Root &known : Roots) {
        if (known.name == root->name && known.space == root->space)
            return known.format;
    }
    if (root->name == "xml" && contains(text, "<records>"))
        return Format::Endnote;
    if (root->name == "RDF" && contains(text, "http://www.zotero.org/namespaces/export#"))
        return Format::ZoteroRdf;
    const bool rss = contains(text, R"("http://purl.org/rss/1.0/")") ||
                     contains(text, "'http://purl.org/rss/1.0/'");
    return root->name == "RDF" && rss ? Format::Rss : Format::Unknown;
}

/// Our own lines and CSL's items are told apart by what only the latter call their fields; settings
/// of programs name no title.
Format formatOfJson(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n', text.find('{')));
    const std::string_view object = line.size() < 4 ? text : line;
    for (const std::string_view key : {R"("issued")", R"("author")", R"("container-title")",
                                       R"("date-parts")", R"("items")", R"("DOI")", R"("URL")"}) {
        if (contains(object, key))
            return Format::CslJson;
    }
    const bool whole = text.size() < HeadBytes; // elsewhere a title may come later
    return whole && !contains(text, R"("title")") ? Format::Unknown : Format::JsonLines;
}

/// « [Note] » begins with a bracket, too.
bool isJsonList(std::string_view text)
{
    const char next = firstCharacter(text.substr(text.find('[') + 1));
    return next == '{' || next == ']' || next == '\0' || next == '"';
}

Format formatOfText(std::string_view text)
{
    switch (firstCharacter(text)) {
    case '<':
        return formatOfXml(text);
    case '{':
        return formatOfJson(text);
    case '[':
        if (isJsonList(text))
            return Format::CslJson;
        break;
    default:
        break;
    }
    if (looksLikeMhtml(text))
        return Format::Mhtml;
    if (looksLikeRis(text))
        return Format::Ris;
    if (looksLikeEndnoteTags(text))
        return Format::EndnoteTags;
    if (looksLikeBibtex(text))
        return Format::Bibtex;
    return looksLikeTextCapture(text) ? Format::TextCapture : Format::Unknown;
}

bool isCalledText(const fs::path &path)
{
    const std::string ending = lowerAscii(path.extension().string());
    return ending == ".txt" || ending == ".text";
}

bool hasHeader(std::string_view bytes)
{
    return headerLength(withoutMark(bytes)) > 0;
}

/// A format of others that is not read, by its first bytes.
struct Kind {
    std::string_view front;
    std::size_t from; ///< offset
    const char *words;
};

constexpr std::size_t ZipName = 30; ///< where the name of an archive's first entry stands
constexpr std::array<Kind, 10> Kinds{{
    {"\xD0\xCF\x11\xE0", 0, "a document of Word or of Office: save it as PDF, HTML or text"},
    {"[Content_Types].xml", ZipName,
     "a document of Word or of Office: save it as PDF, HTML or text"},
    {"_rels/.rels", ZipName, "a document of Word or of Office: save it as PDF, HTML or text"},
    {"docProps/", ZipName, "a document of Word or of Office: save it as PDF, HTML or text"},
    {"word/document.xml", ZipName, "a document of Word or of Office: save it as PDF, HTML or text"},
    {"mimetypeapplication/vnd.oasis", ZipName,
     "a document of LibreOffice: save it as PDF, HTML or text"},
    {"mimetypeapplication/epub+zip", ZipName, "a book in EPUB"},
    {"{\\rtf", 0, "a text in RTF: save it as PDF, HTML or text"},
    {"%!PS", 0, "a document in PostScript: make a PDF of it"},
    {"SQLite format 3", 0, "a database"},
}};

const Kind *foreignKind(std::string_view bytes)
{
    const auto kind = std::ranges::find_if(Kinds, [&](const Kind &one) {
        return bytes.size() > one.from && bytes.substr(one.from).starts_with(one.front);
    });
    return kind == Kinds.end() ? nullptr : &*kind;
}

/// What no reader knows, and people do. Elements, objects and what other programs begin their files
/// with are a format that is unknown here; of control characters a text has form feeds alone.
bool isText(std::string_view bytes)
{
    DecodedText text = decoded(bytes, declaredEncoding(bytes));
    if (bytes.size() == HeadBytes)
        text.text.resize(text.text.rfind('\n') + 1); // the last character may be cut
    const char first = firstCharacter(text.text);
    return text.dropped == std::ranges::count(bytes, '\f') && first != '<' && first != '{' &&
           foreignKind(bytes) == nullptr && looksLikeProse(text.text);
}

} // namespace

bool isCalledMarkdown(const fs::path &path)
{
    const std::string ending = lowerAscii(path.extension().string());
    return ending == ".md" || ending == ".markdown";
}

Result<Format> detect(const fs::path &path)
{
    std::error_code code;
    if (fs::is_directory(path, code))
        return fs::exists(path / ManifestName, code) ? Format::Corpus : Format::Folder;
    if (auto readable = checkReadable(path); !readable)
        return failure(readable.error());
    std::ifstream stream(path, std::ios::binary);
    std::string bytes;
    if (!readMore(stream, bytes, ShortFront))
        return failure(unreadable(path));
    // Most files are pages, which show it soon.
    if (detectContent(bytes) == Format::WebPage)
        return Format::WebPage;
    if (stream && !readMore(stream, bytes, HeadBytes - ShortFront))
        return failure(unreadable(path));
    // Its lines are like the labels of a page.
    const bool called = isCalledText(path) || isCalledMarkdown(path);
    const bool headed = called && hasHeader(bytes);
    const Format format = headed ? Format::Unknown : detectContent(bytes);
    const bool text = format == Format::Unknown && called;
    return text && isText(bytes) ? Format::PlainText : format;
}

Format detectContent(std::string_view bytes)
{
    const std::string_view front = bytes.substr(0, HeadBytes);
    const bool zip = front.starts_with("PK\x03\x04");
    if (!zip && contains(front.substr(0, PdfFront), "%PDF-")) // an archive may begin with one
        return Format::Pdf;
    if (foreignKind(front) != nullptr)
        return Format::Unknown;
    if (zip)
        return Format::Zip;
    if (looksLikeWebArchive(front))
        return Format::WebArchive;
    // Most files are pages, and show it before they are decoded.
    if (firstCharacter(withoutMark(front)) == '<' && looksLikeHtml(withoutMark(front)))
        return Format::WebPage;
    return formatOfText(decoded(front, declaredEncoding(front)).text);
}

std::string unreadKind(const fs::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    std::string bytes;
    (void)readMore(stream, bytes, ShortFront);
    if (bytes.empty())
        return "an empty file";
    const Kind *kind = foreignKind(bytes);
    if (kind != nullptr)
        return kind->words;
    if (firstCharacter(bytes) == '{')
        return "JSON without a title in it";
    const std::string name = lowerAscii(path.extension().string());
    return name == ".txt" ? "neither a text to be read nor a known format" : "";
}

} // namespace lutrin::exchange
