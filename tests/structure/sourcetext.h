// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::structure {

struct Include {
    std::string path;    ///< as written between the quotes or brackets
    bool system = false; ///< written with <…>
    int line = 0;        ///< from 1
};

struct Literal {
    std::string text; ///< as written, escapes and all
    int line = 0;     ///< where it begins, from 1
};

/// What a C++ file includes and says, comments left out. It knows comments, string literals (raw
/// ones too) and character literals; the preprocessor's conditions it does not.
class SourceText {
public:
    explicit SourceText(std::string_view text);

    [[nodiscard]] const std::vector<Include> &includes() const & { return m_includes; }
    [[nodiscard]] const std::vector<Literal> &literals() const & { return m_literals; }

private:
    void readLiteralsAndDropComments(std::string_view text);
    void readIncludes();
    /// These take the place where the thing begins and give the place after it.
    std::size_t skipComment(std::string_view text, std::size_t at);
    std::size_t readString(std::string_view text, std::size_t at);
    std::size_t readRawString(std::string_view text, std::size_t at);
    std::size_t readCharacter(std::string_view text, std::size_t at);

    std::string m_code; ///< the text with each comment as blanks
    int m_line = 1;
    std::vector<Include> m_includes;
    std::vector<Literal> m_literals;
};

} // namespace lutrin::structure
