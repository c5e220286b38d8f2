// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/documentfields.h"

#include <gtest/gtest.h>

namespace lutrin::corpus {
namespace {

TEST(DocumentFields, aTextIsFoundByItsKey)
{
    EXPECT_EQ(textField("title"), &Document::title);
    EXPECT_EQ(textField("publisherPlace"), &Document::publisherPlace);
}

TEST(DocumentFields, whatIsNoTextOfTheWorkIsNone)
{
    for (const char *key : {"authors", "date", "body", "keywords", "id", "provenance", "colour"})
        EXPECT_EQ(textField(key), nullptr) << key;
}

} // namespace
} // namespace lutrin::corpus
