// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::library {

/// The beginning of a PNG, as far as anybody looks.
inline std::string samplePicture()
{
    std::string bytes = "\x89PNG\r\n\x1a\n";
    bytes.resize(3000, 'x');
    return bytes;
}

/// Of one page with these words.
inline std::string samplePdf(const std::string &words = "Bonjour le canal",
                             const std::string &title = "Un rapport")
{
    const std::string text = "BT /F1 12 Tf 20 200 Td (" + words + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 300]/Contents 4 0 R"
           "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
           std::to_string(text.size()) + ">>stream\n" + text +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "6 0 obj<</Title(" +
           title + ")>>endobj\ntrailer<</Root 1 0 R/Info 6 0 R>>\n%%EOF\n";
}

} // namespace lutrin::library
