// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/superscripts.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace lutrin::citation {
namespace {

/// Small raised letters whose decomposition Unicode does not give.
UChar32 undecomposed(UChar32 c)
{
    switch (c) {
    case 0x02C0:
        return 0x0294;
    case 0x02C1:
        return 0x0295;
    case 0x06E5:
        return 0x0648;
    case 0x06E6:
        return 0x064A;
    default:
        return c;
    }
}

/// Latin letters with their accents, dashes, spaces and quotation marks, of which references are
/// full: nothing raised among them.
bool isCommon(UChar32 c)
{
    return c < 0x80 || (c >= 0xC0 && c < 0x2B0) || (c >= 0x2000 && c < 0x2070);
}

bool isSuperscript(UChar32 c)
{
    return !isCommon(c) && (undecomposed(c) != c ||
                            u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE) == U_DT_SUPER);
}

/// First bytes of the characters that isCommon() does not know: few texts have one.
bool isRare(char byte)
{
    const auto first = static_cast<unsigned char>(byte);
    return first == 0xC2 || first >= 0xCA;
}

bool hasSuperscript(std::string_view text)
{
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        if (!isRare(text[static_cast<std::size_t>(at)])) {
            ++at;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), at, size, c);
        if (isSuperscript(c))
            return true;
    }
    return false;
}

std::string ordinary(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKDInstance(status);
    std::string result;
    if (U_SUCCESS(status) != 0)
        normalizer->normalize(icu::UnicodeString(undecomposed(c)), status).toUTF8String(result);
    return result;
}

void split(const Run &run, std::vector<Run> &result)
{
    const std::string_view text = run.text;
    const auto size = static_cast<std::int32_t>(text.size());
    Run border;
    border.style.verticalAlign = VerticalAlign::Superscript;
    Run piece = run;
    piece.text.clear();
    bool raised = false;
    const auto flush = [&] {
        if (piece.text.empty())
            return;
        border.kind = Run::Kind::Open;
        if (raised)
            result.push_back(border);
        result.push_back(piece);
        border.kind = Run::Kind::Close;
        if (raised)
            result.push_back(border);
        piece.text.clear();
    };
    for (std::int32_t at = 0; at < size;) {
        const std::int32_t begin = at;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), at, size, c);
        const bool super = isSuperscript(c);
        if (super != raised || raised)
            flush();
        raised = super;
        piece.text += super ? ordinary(c)
                            : std::string(text.substr(static_cast<std::size_t>(begin),
                                                      static_cast<std::size_t>(at - begin)));
    }
    flush();
}

} // namespace

const std::vector<Run> &spelledSuperscripts(const std::vector<Run> &runs, std::vector<Run> &spelled)
{
    const auto isRaised = [](const Run &run) {
        return run.kind == Run::Kind::Text && hasSuperscript(run.text);
    };
    if (std::none_of(runs.begin(), runs.end(), isRaised))
        return runs;
    for (const Run &run : runs) {
        if (isRaised(run))
            split(run, spelled);
        else
            spelled.push_back(run);
    }
    return spelled;
}

} // namespace lutrin::citation
