// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/tablewriter.h"

#include "base/escapedhtml.h"
#include "exchange/writing/csvwriter.h"
#include "exchange/writing/writtentext.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

using Cells = std::vector<std::string>;

std::string csvTable(const Table &table)
{
    std::string text = csvLine(table.columns);
    for (const Cells &row : table.rows)
        text += csvLine(row);
    return text;
}

std::string markdownRow(const Cells &cells)
{
    std::string text = "|";
    for (std::string cell : cells) {
        std::ranges::replace(cell, '\n', ' '); // would end the row
        text += " " + escapedMarkdown(cell) + " |";
    }
    return text + "\n";
}

std::string markdownTable(const Table &table)
{
    std::string text = "# " + escapedMarkdown(table.title) + "\n\n";
    if (!table.introduction.empty())
        text += escapedMarkdown(table.introduction) + "\n\n";
    text += markdownRow(table.columns) + "|";
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        text += " --- |";
    text += "\n";
    for (const Cells &row : table.rows)
        text += markdownRow(row);
    return text;
}

std::string htmlRow(const Cells &cells, const std::string &name)
{
    std::string text = "<tr>";
    for (const std::string &cell : cells)
        text += "<" + name + ">" + escapedHtml(cell) + "</" + name + ">";
    return text + "</tr>\n";
}

std::string htmlTable(const Table &table)
{
    const std::string title = escapedHtml(table.title);
    std::string text = "<!DOCTYPE html>\n<html lang=\"" + escapedHtml(table.language) +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title +
                       "</title>\n</head>\n<body>\n<h1>" + title + "</h1>\n";
    if (!table.introduction.empty())
        text += "<p>" + escapedHtml(table.introduction) + "</p>\n";
    text += "<table>\n<thead>\n" + htmlRow(table.columns, "th") + "</thead>\n<tbody>\n";
    for (const Cells &row : table.rows)
        text += htmlRow(row, "td");
    return text + "</tbody>\n</table>\n</body>\n</html>\n";
}

} // namespace

std::vector<std::string> tableFormats()
{
    return {"csv", "html", "markdown"};
}

Result<std::string> tableText(const Table &table, std::string_view format)
{
    if (format == "csv")
        return csvTable(table);
    if (format == "html")
        return htmlTable(table);
    if (format == "markdown")
        return markdownTable(table);
    return failure({Cause::Unsupported, std::string(format)});
}

} // namespace lutrin::exchange
