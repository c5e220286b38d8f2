// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/termtable.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

const TermText *found(const TermTable &table, std::string_view name, TermForm form)
{
    const TermTable::Entry *entry = table.find(name);
    return entry == nullptr ? nullptr : table.text(*entry, form);
}

TEST(TermTable, FindsNothingBeforeAnythingIsDefined)
{
    EXPECT_EQ(TermTable().find("page"), nullptr);
}

TEST(TermTable, KeepsTheFormsOfATermApart)
{
    TermTable table;
    table.define("page", TermForm::Short, {"p.", "p."});
    table.define("page", TermForm::Long, {"page", "pages"});
    ASSERT_NE(found(table, "page", TermForm::Short), nullptr);
    EXPECT_EQ(found(table, "page", TermForm::Short)->single, "p.");
    EXPECT_EQ(found(table, "page", TermForm::Long)->multiple, "pages");
    EXPECT_EQ(found(table, "page", TermForm::Symbol), nullptr);
}

TEST(TermTable, TakesTheLastTextOfAForm)
{
    TermTable table;
    table.define("editor", TermForm::Short, {"éd.", "éds."});
    table.define("editor", TermForm::Short, {"dir.", "dir."});
    EXPECT_EQ(found(table, "editor", TermForm::Short)->single, "dir.");
}

TEST(TermTable, KeepsTheGenderOfATerm)
{
    TermTable table;
    table.define("edition", TermForm::Long, {"édition", "éditions"});
    EXPECT_EQ(table.find("edition")->gender(), Gender::None);
    table.setGender("edition", Gender::Feminine);
    EXPECT_EQ(table.find("edition")->gender(), Gender::Feminine);
}

TEST(TermTable, GrowsAsFarAsItIsFilled)
{
    TermTable table;
    table.reserve(3);
    for (int i = 0; i < 1000; ++i)
        table.define(table.kept("term-" + std::to_string(i)), TermForm::Long,
                     {table.kept(std::to_string(i)), ""});
    for (int i = 0; i < 1000; ++i) {
        const TermText *text = found(table, "term-" + std::to_string(i), TermForm::Long);
        ASSERT_NE(text, nullptr) << i;
        EXPECT_EQ(text->single, std::to_string(i));
    }
    EXPECT_EQ(table.find("term-1000"), nullptr);
}

} // namespace
} // namespace lutrin::citation
