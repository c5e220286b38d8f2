// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/detailwords.h"

#include <gtest/gtest.h>

namespace lutrin::library {
namespace {

struct Detail {
    const char *english;
    const char *french;
};

class DetailWords : public testing::TestWithParam<Detail> {};

TEST_P(DetailWords, areSaidInFrench)
{
    EXPECT_EQ(frenchDetail(GetParam().english), GetParam().french);
}

INSTANTIATE_TEST_SUITE_P(
    Details, DetailWords,
    testing::Values(
        Detail{"1073741824 bytes, more than 268435456", "1073741824 octets, plus de 268435456"},
        Detail{"name of the file", "le nom du fichier"},
        Detail{"no date but that of the file's making: 2026-11-30",
               "aucune date, sinon celle de la création du fichier\u00a0: 2026-11-30"},
        Detail{"year of PDF CreationDate", "l’année de PDF CreationDate"},
        Detail{"elements deeper than 200", "éléments imbriqués à plus de 200 niveaux"},
        Detail{"elements deeper than 200 were read as text",
               "les éléments imbriqués à plus de 200 niveaux ont été lus comme du texte"},
        Detail{"syntax error while parsing value - invalid string: missing closing quote; last "
               "read: '\"Une note'",
               "un guillemet qui n’est pas fermé"},
        Detail{"syntax error while parsing object key - invalid literal; last read: '{x'",
               "ce n’est pas du JSON"},
        Detail{"assigned twice: espace", "attribué deux fois\u00a0: espace"},
        Detail{"an older library must be opened for writing once",
               "bibliothèque d’une version plus ancienne\u00a0: ouvrez-la une fois en écriture"},
        Detail{"a name is missing", "il manque un nom"},
        Detail{"expected ,", "il manque une virgule"},
        Detail{"database or disk is full", "le disque est plein"},
        Detail{"Is a directory", "c’est un dossier"},
        Detail{"schema 99, known up to 10",
               "version 99 de la base\u202f; cette version de Lutrin lit jusqu’à la 10"},
        Detail{"a.txt: compressed in a way that is not read",
               "a.txt\u00a0: compressé d’une façon qui n’est pas lue"},
        Detail{"attachment files/2/page.html: not a readable PDF",
               "fichier joint files/2/page.html\u00a0: PDF illisible"},
        Detail{"attachment files/8/absent.pdf", "fichier joint files/8/absent.pdf"},
        Detail{"a.txt: damaged", "a.txt\u00a0: fichier abîmé"},
        Detail{"expected }", "il manque une accolade fermante"},
        Detail{"an uncertain date or a period, taken as a date: c. 1890",
               "date incertaine ou période, gardée comme simple date\u00a0: c. 1890"},
        Detail{"not all names are written: a",
               "noms non écrits («\u00a0and others\u00a0»), qui manquent à la fiche\u00a0: a"},
        Detail{"an export of Lutrin, made to be read; to import it, export JSON Lines or "
               "references",
               "un export de Lutrin, fait pour être lu\u202f; pour l’importer, exporter en JSON "
               "Lines ou en références"},
        Detail{"not a date: n.d.", "ce n’est pas une date\u00a0: n.d."},
        Detail{"title: missing or blank", "title\u00a0: absent ou vide"},
        Detail{"big.ris: more than 268435456 bytes", "big.ris\u00a0: plus de 268435456 octets"},
        Detail{"a: b.ris: a path out of the archive",
               "a: b.ris\u00a0: un chemin qui sort de l’archive"},
        Detail{"a field without a place, in one record: DB",
               "champ laissé de côté dans une notice\u00a0: DB"},
        Detail{"a field without a place, in 3 records: L1",
               "champ laissé de côté dans 3 notices\u00a0: L1"},
        Detail{"fields without a place, each with its number of records: L1 (3), DB (1)",
               "champs laissés de côté, avec le nombre de notices\u00a0: L1 (3), DB (1)"},
        Detail{"macro \"author\" is not defined",
               "la macro «\u00a0author\u00a0» n’est pas définie"},
        Detail{"element cs:x is not known in cs:names", "l’élément cs:x est inconnu dans cs:names"},
        Detail{"larger than 8 MB", "plus de 8\u00a0Mo"}, Detail{"an empty file", "un fichier vide"},
        Detail{"cle2019: no title", "cle2019\u00a0: sans titre"},
        Detail{"one NUL or control character was left out",
               "un caractère nul ou de commande laissé de côté"},
        Detail{"2 NUL or control characters were left out",
               "2 caractères nuls ou de commande laissés de côté"},
        Detail{"2 pictures are not with the page, among them a b.png",
               "2 images ne sont pas avec la page, dont a b.png"},
        Detail{"one byte is not UTF-8 and was read as windows-1252",
               "un octet qui n’est pas de l’UTF-8, lu comme du windows-1252"},
        Detail{"only the year of a date: 2e trimestre 2022",
               "de cette date, seule l’année se lit\u00a0: 2e trimestre 2022"},
        Detail{"a: crossref to an entry that the file does not have: b",
               "a\u00a0: crossref vers une entrée que le fichier n’a pas\u00a0: b"},
        Detail{"a: a name that no @string defines: jfm",
               "a\u00a0: un nom qu’aucun @string ne définit\u00a0: jfm"},
        Detail{"theme link « Espace »", "lien vers un thème « Espace »"},
        Detail{"item 3 x: no title", "élément 3 x\u00a0: sans titre"}, Detail{"", ""},
        Detail{" bytes, more than ", " bytes, more than "},
        Detail{"Premature end of data in tag title line 1",
               "le fichier s’arrête dans l’élément «\u00a0title\u00a0» de la ligne 1"},
        Detail{"Opening and ending tag mismatch: p line 2 and q; Premature end of data in tag a "
               "line 1",
               "l’élément «\u00a0p\u00a0» de la ligne 2 se ferme par «\u00a0q\u00a0»\u202f; le "
               "fichier s’arrête dans l’élément «\u00a0a\u00a0» de la ligne 1"},
        Detail{"Did not expect element bogus there in <bogus>a</bogus>",
               "l’élément «\u00a0bogus\u00a0» n’a pas sa place, dans <bogus>a</bogus>"},
        Detail{"Expecting element corpus, got mods",
               "l’élément «\u00a0corpus\u00a0» est attendu, et non «\u00a0mods\u00a0»"},
        Detail{"Namespace prefix x is not defined", "Namespace prefix x is not defined"}));

} // namespace
} // namespace lutrin::library
