// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/citationrendering.h"

#include "citation/item/csljson.h"
#include "citation/output/frenchtypography.h"
#include "citation/output/markupwriter.h"
#include "citation/processor.h"
#include "citation/style/stylereader.h"

#include <cstdlib>

namespace lutrin::fuzz {
namespace {

using namespace citation;

constexpr const char *items = R"json([
  {"id": "a", "type": "article-journal", "title": "Une <i>boîte</i> « vide » ?", "page": "12-19",
   "author": [{"family": "Essai", "given": "Jean-Loup"}, {"family": "Muster", "given": "J.",
   "non-dropping-particle": "von der"}, {"family": "Pommier", "given": "Luc"}], "volume": "2",
   "container-title": "Revue", "issued": {"date-parts": [[2019, 2], [2020, 3, 4]]}},
  {"id": "b", "type": "book", "title": "A \"box\" & more", "author": [{"literal": "Institut"}],
   "edition": "2", "issued": {"date-parts": [[-44]]}, "publisher": "Presses"},
  {"id": "c", "type": "book", "title": "A \"box\" & less", "editor": [{"family": "Essai",
   "given": "Jeanne", "suffix": "Jr."}], "URL": "https://example.org/"},
  {"id": "d", "type": "chapter", "title": "Rien", "author": [{"family": "Essai",
   "given": "Jean"}], "issued": {"date-parts": [[2019]], "circa": true}}])json";

constexpr const char *style = R"xml(<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"
   class="note" default-locale="fr-FR"><info><title>essai</title><id>essai</id></info>
 <macro name="who"><names variable="author"><name and="text" initialize-with=". "
   name-as-sort-order="first" et-al-min="3" et-al-use-first="1"/><label form="short" prefix=" ("
   suffix=")"/><substitute><names variable="editor"/><text variable="title"/></substitute></names>
 </macro>
 <macro name="when"><choose><if variable="issued"><date variable="issued" form="text"/></if>
   <else><text term="no date" form="short"/></else></choose></macro>
 <citation disambiguate-add-names="true" disambiguate-add-givenname="true" collapse="year"
   disambiguate-add-year-suffix="true"><sort><key macro="who"/><key variable="issued"/></sort>
  <layout delimiter="; " suffix="."><choose><if position="ibid"><text term="ibid"/></if><else>
   <group delimiter=", "><text macro="who"/><text variable="title" quotes="true"
   text-case="title"/><text macro="when"/></group></else></choose><group prefix=", ">
   <label variable="locator" form="short"/><text variable="locator"/></group></layout></citation>
 <bibliography subsequent-author-substitute="---"><sort><key macro="who"/></sort>
  <layout suffix="."><group delimiter=". "><text macro="who"/><text variable="title"
   font-style="italic"/><group><number variable="edition" form="ordinal"/><text term="edition"/>
   </group><group><label variable="page" form="short"/><text variable="page"/></group>
   <date variable="issued"><date-part name="day" form="ordinal"/><date-part name="month"/>
   <date-part name="year"/></date><text variable="URL"/></group></layout></bibliography></style>)xml";

std::vector<CitationInput> sequence(const std::vector<Item> &list)
{
    std::vector<CitationInput> inputs;
    for (std::size_t i = 0; i < list.size() + 2; ++i) {
        CitationInput input;
        for (const std::size_t at : {i / 2 % list.size(), i % list.size()}) {
            input.ids.push_back(list[at].id);
            input.cites.emplace_back();
            input.cites.back().locator = parseLocator(i % 2 == 0 ? "p. 3" : "");
        }
        input.note = static_cast<int>(i) + 1;
        inputs.push_back(std::move(input));
    }
    return inputs;
}

void write(std::vector<Run> runs)
{
    (void)toPlain(runs);
    (void)toHtml(runs, true);
    (void)toRtf(runs);
    (void)toMarkdown(runs);
    applyFrenchTypography(runs);
}

} // namespace

const std::vector<Item> &sampleItems()
{
    static const std::vector<Item> all = itemsFromCslJson(items).value();
    return all;
}

std::shared_ptr<const Style> sampleStyle()
{
    static const auto shared = std::make_shared<const Style>(readStyle(style, "sample").value());
    return shared;
}

void renderAll(const LoadedStyle &loaded, const std::vector<Item> &list)
{
    if (list.empty())
        return;
    Processor processor(loaded, list);
    if (!processor.prepare())
        std::abort();
    for (BibliographyEntry &entry : processor.bibliography())
        write(std::move(entry.runs));
    for (std::vector<Run> &runs : processor.citations(sequence(list)))
        write(std::move(runs));
}

} // namespace lutrin::fuzz
