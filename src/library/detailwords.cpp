// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/detailwords.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lutrin::library {

namespace {

struct Detail {
    std::string_view english; ///< `*` stands for what is said of this file
    std::string_view french;
};

/// A narrower pattern before a wider one.
constexpr Detail Details[] = {
    {"* bytes, more than *", "* octets, plus de *"},
    {"elements deeper than * were read as text",
     "les éléments imbriqués à plus de * niveaux ont été lus comme du texte"},
    {"elements deeper than *", "éléments imbriqués à plus de * niveaux"},
    {"blocks deeper than *", "blocs imbriqués à plus de * niveaux"},
    {"archives in archives more than * deep", "archives imbriquées à plus de * niveaux"},
    {"a line of more than * bytes", "une ligne de plus de * octets"},
    {"a title of more than * bytes", "un titre de plus de * octets"},
    {"a value of more than * bytes", "une valeur de plus de * octets"},
    {"a picture of more than * bytes", "une image de plus de * octets"},
    {"pictures of more than * bytes together", "plus de * octets d’images en tout"},
    {"more than * pictures", "plus de * images"},
    {"more than * entries", "plus de * entrées"},
    {"more than * bytes unpacked", "plus de * octets une fois décompressés"},
    {"more than * bytes", "plus de * octets"},
    {"pages after the first *", "les pages après les * premières"},
    {"the extraction was ended: 1 GiB of memory, 60 s of work, 120 s by the clock, 128 MiB of text",
     "extraction arrêtée : 1 Gio de mémoire, 60 s de calcul, 120 s en tout, 128 Mio de texte"},
    {"a document of Word or of Office: save it as PDF, HTML or text",
     "un document de Word ou d’Office : enregistrez-le en PDF, en HTML ou en texte"},
    {"a document of LibreOffice: save it as PDF, HTML or text",
     "un document de LibreOffice : enregistrez-le en PDF, en HTML ou en texte"},
    {"a text in RTF: save it as PDF, HTML or text",
     "un texte en RTF : enregistrez-le en PDF, en HTML ou en texte"},
    {"a document in PostScript: make a PDF of it", "un document PostScript : faites-en un PDF"},
    {"a book in EPUB", "un livre EPUB"},
    {"a database", "une base de données"},
    {"JSON without a title in it", "du JSON sans titre"},
    {"neither a text to be read nor a known format", "ni un texte à lire, ni un format connu"},
    {"no file to import in this folder", "aucun fichier à importer dans ce dossier"},
    {"a link", "un lien"},
    {"a symbolic link, not followed", "un lien symbolique, qui n’est pas suivi"},
    {"an absolute path", "un chemin absolu"},
    {"a path out of the archive", "un chemin qui sort de l’archive"},
    {"a control character in the name", "un caractère de commande dans le nom"},
    {"a control character", "un caractère de commande"},
    {"not a file", "ce n’est pas un fichier"},
    {"not a regular file", "ce n’est pas un fichier ordinaire"},
    {"a library cannot be its own backup",
     "une bibliothèque ne peut pas être sa propre sauvegarde"},
    {"changed while it was read", "modifié pendant la lecture"},
    {"cannot be unpacked", "décompression impossible"},
    {"cannot be written", "écriture impossible"},
    {"no zip archive", "ce n’est pas une archive zip"},
    {"cut off: its end is missing", "fichier coupé : la fin manque"},
    {"a date with day or month first: *",
     "une date où rien ne dit si le jour vient en premier : *"},
    {"an uncertain date or a period, taken as a date: *",
     "date incertaine ou période, gardée comme simple date : *"},
    {"only the year of a date: *", "de cette date, seule l’année se lit : *"},
    {"not a date: *", "ce n’est pas une date : *"},
    {"not a readable PDF", "PDF illisible"},
    {"protected by a password", "protégé par un mot de passe"},
    {"compressed in a way that is not read", "compressé d’une façon qui n’est pas lue"},
    {"damaged", "fichier abîmé"},
    {"no date but that of the file's making: *",
     "aucune date, sinon celle de la création du fichier : *"},
    {"pages without text", "pages sans texte"},
    {"one picture is not with the page: *", "une image n’est pas avec la page : *"},
    {"* pictures are not with the page, among them *", "* images ne sont pas avec la page, dont *"},
    {"pages without text: * of *", "pages sans texte : * sur *"},
    {"a name that cannot be read", "un nom qui ne peut pas être lu"},
    {"a field without a place, in one record: *", "champ laissé de côté dans une notice : *"},
    {"a field without a place, in * records: *", "champ laissé de côté dans * notices : *"},
    {"fields without a place, each with its number of records: *",
     "champs laissés de côté, avec le nombre de notices : *"},
    {"attachment *", "fichier joint *"},
    {"declares another encoding than it is in, *",
     "se dit dans un autre encodage que le sien, qui est *"},
    {"one byte is not UTF-8 and was read as windows-1252",
     "un octet qui n’est pas de l’UTF-8, lu comme du windows-1252"},
    {"* bytes are not UTF-8 and were read as windows-1252",
     "* octets qui ne sont pas de l’UTF-8, lus comme du windows-1252"},
    {"one NUL or control character was left out", "un caractère nul ou de commande laissé de côté"},
    {"* NUL or control characters were left out",
     "* caractères nuls ou de commande laissés de côté"},
    {"UTF-16 or UTF-32; only UTF-8 is accepted", "UTF-16 ou UTF-32 ; seul l’UTF-8 est accepté"},
    {"encoding *; only UTF-8 is accepted", "encodage * ; seul l’UTF-8 est accepté"},
    {"not UTF-8", "ce n’est pas de l’UTF-8"},
    {"a NUL byte", "un octet nul"},
    {"a document type declaration is not accepted",
     "les déclarations de type de document ne sont pas acceptées"},
    {"a declaration of entities is not accepted",
     "les déclarations d’entités ne sont pas acceptées"},
    {"the root element is not * of the namespace *",
     "l’élément racine n’est pas * de l’espace de noms *"},
    {"the file ends within the entry", "le fichier s’arrête au milieu de l’entrée"},
    {"crossref to an entry that the file does not have: *",
     "crossref vers une entrée que le fichier n’a pas : *"},
    {"xdata to an entry that the file does not have: *",
     "xdata vers une entrée que le fichier n’a pas : *"},
    {"a name that no @string defines: *", "un nom qu’aucun @string ne définit : *"},
    {"an entry that is not closed", "une entrée qui n’est pas fermée"},
    {"the file ends within the record", "le fichier s’arrête au milieu de la notice"},
    {"a record without title", "une notice sans titre"},
    {"an item without title", "un élément sans titre"},
    {"an entry without title", "une entrée sans titre"},
    {"item *: no title", "élément * : sans titre"},
    {"no title", "sans titre"},
    {"not all names are written: *",
     "noms non écrits (« and others »), qui manquent à la fiche : *"},
    {"an export of Lutrin, made to be read; to import it, export JSON Lines or references",
     "un export de Lutrin, fait pour être lu ; pour l’importer, exporter en JSON Lines ou en "
     "références"},
    {"a page without title or text", "une page sans titre ni texte"},
    {"a page without elements", "une page sans éléments"},
    {"an empty file", "un fichier vide"},
    {"an empty text", "un texte vide"},
    {"no records", "aucune notice"},
    {"region link *", "lien vers une région *"},
    {"theme link *", "lien vers un thème *"},
    {"a record that its repository has deleted", "une notice que son entrepôt a supprimée"},
    {"the harvest goes on in another answer",
     "le moissonnage continue dans une autre réponse, qui n’est pas dans ce fichier"},
    {"a record without oai_dc", "une notice sans oai_dc"},
    {"JSON-LD that is no JSON", "du JSON-LD qui n’est pas du JSON"},
    {"syntax error while parsing * - invalid string: missing closing quote; last read: *",
     "un guillemet qui n’est pas fermé"},
    {"syntax error while parsing * - unexpected end of input; *", "le texte s’arrête trop tôt"},
    {"syntax error while parsing *", "ce n’est pas du JSON"},
    {"missing or blank", "absent ou vide"},
    {"expected a string", "il faut un texte"},
    {"expected an object", "il faut un objet"},
    {"expected a string or an object", "il faut un texte ou un objet"},
    {"expected true or false", "il faut true ou false"},
    {"expected a whole number", "il faut un nombre entier"},
    {"expected a kind of block", "il faut une sorte de bloc"},
    {"expected a date: 2025, 2025-02 or 2025-02-14",
     "il faut une date : 2025, 2025-02 ou 2025-02-14"},
    {"expected publisher, corpus, user or unknown", "il faut publisher, corpus, user ou unknown"},
    {"expected a field’s name", "il faut le nom d’un champ"},
    {"expected a field's name", "il faut le nom d’un champ"},
    {"expected a value", "il faut une valeur"},
    {"expected ,", "il manque une virgule"},
    {"expected =", "il manque un signe ="},
    {"expected }", "il manque une accolade fermante"},
    {"expected )", "il manque une parenthèse fermante"},
    {"an unclosed brace", "une accolade qui n’est pas fermée"},
    {"an unclosed quotation mark", "un guillemet qui n’est pas fermé"},
    {"a corpus has an id and a version", "un corpus a un identifiant et une version"},
    {"documents that are not there", "des documents qui n’existent pas"},
    {"impossible number", "un numéro impossible"},
    {"a schema in several files", "un schéma en plusieurs fichiers"},
    {"not a file of this folder: *", "ce n’est pas un fichier de ce dossier : *"},
    {"unknown element *", "élément inconnu : *"},
    {"second term *", "le terme * une seconde fois"},
    {"second analysis *", "l’analyse * une seconde fois"},
    {"macro \"*\" is not defined", "la macro « * » n’est pas définie"},
    {"macro \"*\" is defined twice", "la macro « * » est définie deux fois"},
    {"macro \"*\" calls itself", "la macro « * » s’appelle elle-même"},
    {"macro \"*\" expands to too many elements", "la macro « * » se développe en trop d’éléments"},
    {"macros nested more than * deep", "macros imbriquées à plus de * niveaux"},
    {"element * is not known in *", "l’élément * est inconnu dans *"},
    {"element * is not known here", "l’élément * est inconnu ici"},
    {"a condition without a test that is known", "une condition sans test connu"},
    {"a style needs a cs:citation", "un style doit avoir un cs:citation"},
    {"cs:layout is missing", "cs:layout est absent"},
    {"not a CSL style", "ce n’est pas un style CSL"},
    {"not a style of CSL 1.0", "ce n’est pas un style de CSL 1.0"},
    {"not a CSL locale", "ce n’est pas un fichier de langue CSL"},
    {"dependent styles that lead nowhere", "des styles dépendants qui ne mènent nulle part"},
    {"parent *", "style parent *"},
    {"larger than * MB", "plus de * Mo"},
    {"document type declarations are refused",
     "les déclarations de type de document sont refusées"},
    {"no element", "aucun élément"},
    {"more than one element at the top", "plus d’un élément au sommet"},
    {"an element that is not closed where it should be",
     "un élément qui n’est pas fermé où il faudrait"},
    {"a comment, a section or an instruction without its end",
     "un commentaire, une section ou une instruction sans fin"},
    {"no well-formed XML", "du XML mal formé"},
    {"a reference to an entity that is not defined", "un appel à une entité qui n’est pas définie"},
    {"a user without a home: name the library's file",
     "un utilisateur sans dossier personnel : indiquez le fichier de la bibliothèque"},
    {"cannot start *", "impossible de lancer *"},
    {"no word of how * ended", "la fin de * n’est pas connue"},
    {"a name is missing", "il manque un nom"},
    {"* is missing", "* est absent"},
    {"words of the text", "les mots du texte"},
    {"line below the title", "la ligne sous le titre"},
    {"line beside the title", "la ligne à côté du titre"},
    {"name of the file", "le nom du fichier"},
    {"year of PDF CreationDate", "l’année de PDF CreationDate"},
    {"first line", "la première ligne"},
    {"largest type of page 1, and what is below it",
     "le plus gros caractère de la page 1, et ce qui est au-dessous"},
    {"largest type of page 1", "le plus gros caractère de la page 1"},
    {"first words", "les premiers mots"},
    {"byline", "la signature"},
    {"labels", "les libellés"},
    {"neither a list of items nor an item", "ni une liste de notices, ni une notice"},
    {"not an item", "ce n’est pas une notice"},
    {"nothing to undo", "rien à annuler"},
    {"no import or edit has this number", "aucune importation ni modification n’a ce numéro"},
    {"undone already", "déjà annulée"},
    {"FIELD=VALUE is expected", "CHAMP=VALEUR est attendu"},
    {"no installed style has this name", "aucun style installé n’a ce nom"},
    {"unknown field", "champ inconnu"},
    {"a field of one value: set it", "ce champ n’a qu’une valeur : fixez-la"},
    {"no folder of this name", "aucun dossier de ce nom"},
    {"mapped to itself", "rattaché à lui-même"},
    {"only an imported label is mapped to a term",
     "seul un libellé importé se rattache à un terme"},
    {"its meaning has to be given", "donnez aussi ce qu’il désigne"},
    {"not an address: *", "ce n’est pas une adresse en http ou https : *"},
    {"not a DOI: *", "ce n’est pas un DOI : *"},
    {"not a language: *", "ce n’est pas une langue : *"},
    {"at most three facets", "trois facettes au plus"},
    {"no folder for styles", "aucun dossier pour les styles"},
    {"changed since", "modifié depuis"},
    {"row * of * refers to a row that is missing in *",
     "la ligne * de * renvoie à une ligne absente de *"},
    {"no record", "sans fiche"},
    {"empty, though there are backups of it", "vide, alors qu’il en existe des sauvegardes"},
    {"a past state or a joined record is damaged",
     "un état passé ou une notice réunie est endommagé"},
    {"its length is not what the record says", "sa longueur n’est pas celle de la fiche"},
    {"its date or id is not what the record says",
     "sa date ou son identifiant n’est pas celui de la fiche"},
    {"facet *: not what the records say", "facette * : ne correspond pas aux fiches"},
    {"facet *: missing", "facette * : absente"},
    {"the full-text index is not what the records say, for instance at *",
     "l’index ne correspond pas aux fiches, par exemple à *"},
    {"what words begin with is not what the records say",
     "l’index des débuts de mots ne correspond pas aux fiches"},
    {"list of \"*\": not what the full-text index says",
     "liste de « * » : ne correspond pas à l’index"},
    {"acronym *: not what the records say", "sigle * : ne correspond pas aux fiches"},
    {"acronym *: missing", "sigle * : absent"},
    // What libxml2 says of files that were cut off, joined or damaged.
    {"Premature end of data in tag * line *",
     "le fichier s’arrête dans l’élément « * » de la ligne *"},
    {"Opening and ending tag mismatch: * line * and *",
     "l’élément « * » de la ligne * se ferme par « * »"},
    {"Couldn't find end of Start Tag * line *", "la balise « * » de la ligne * n’est pas close"},
    {"Extra content at the end of the document", "du contenu après la fin du document"},
    {"XML declaration allowed only at the start of the document",
     "une déclaration XML ailleurs qu’au début"},
    {"CData section not finished *", "une section CDATA sans fin : *"},
    {"attributes construct error", "un attribut mal formé"},
    {"expected '>'", "il manque un chevron fermant"},
    {"Start tag expected, '<' not found", "ce n’est pas du XML"},
    {"Document is empty", "un document vide"},
    // What libxml2 says of elements that a schema refuses.
    {"Did not expect element * there in *", "l’élément « * » n’a pas sa place, dans *"},
    {"Did not expect text in element * content in *",
     "du texte dans l’élément « * », qui n’en a pas, dans *"},
    {"Expecting element *, got * in *", "l’élément « * » est attendu, et non « * », dans *"},
    {"Expecting an element *, got nothing in *", "il manque l’élément « * », dans *"},
    {"Expecting an element , got nothing in *", "il manque un élément, dans *"},
    {"Element * failed to validate attributes in *",
     "les attributs de l’élément « * » ne conviennent pas, dans *"},
    {"Element * failed to validate content in *",
     "le contenu de l’élément « * » ne convient pas, dans *"},
    {"Element * has extra content: * in *", "l’élément « * » a un élément de trop, « * », dans *"},
    {"Invalid attribute * for element * in *",
     "attribut « * » refusé dans l’élément « * », dans *"},
    {"Type * doesn't allow value '*' in *", "valeur refusée pour le type * : « * », dans *"},
    {"Did not expect element * there", "l’élément « * » n’a pas sa place"},
    {"Did not expect text in element * content", "du texte dans l’élément « * », qui n’en a pas"},
    {"Expecting element *, got *", "l’élément « * » est attendu, et non « * »"},
    {"Expecting an element *, got nothing", "il manque l’élément « * »"},
    {"Expecting an element , got nothing", "il manque un élément"},
    {"Element * failed to validate attributes",
     "les attributs de l’élément « * » ne conviennent pas"},
    {"Element * failed to validate content", "le contenu de l’élément « * » ne convient pas"},
    {"Element * has extra content: *", "l’élément « * » a un élément de trop, « * »"},
    {"Invalid attribute * for element *", "attribut « * » refusé dans l’élément « * »"},
    {"Type * doesn't allow value '*'", "valeur refusée pour le type * : « * »"},
    // What the system and SQLite say of disks, files and folders.
    {"database or disk is full", "le disque est plein"},
    {"No space left on device", "le disque est plein"},
    {"Disk quota exceeded", "il n’y a plus de place : la limite du disque est atteinte"},
    {"disk I/O error", "erreur du disque"},
    {"Input/output error", "erreur du disque"},
    {"File too large", "un fichier trop grand pour ce disque"},
    {"attempt to write a readonly database", "fichier ou dossier en lecture seule"},
    {"Read-only file system", "disque en lecture seule"},
    {"Permission denied", "droits insuffisants"},
    {"Operation not permitted", "droits insuffisants"},
    {"Operation not supported", "ce n’est pas un fichier ordinaire"},
    {"Is a directory", "c’est un dossier"},
    {"Not a directory", "un dossier du chemin n’en est pas un"},
    {"No such file or directory", "fichier ou dossier introuvable"},
    {"File exists", "un fichier de ce nom existe déjà"},
    {"File name too long", "nom trop long"},
    {"Too many levels of symbolic links", "des liens symboliques qui tournent en rond"},
    {"unable to open database file", "le fichier ne s’ouvre pas"},
    {"database is locked", "un autre programme l’occupe"},
    {"database disk image is malformed", "le contenu du fichier est abîmé"},
    {"file is not a database", "ce n’est pas une base de données"},
    {"malformed database schema (*)", "le schéma de la base est abîmé : *"},
    {"not in zlib's format, or of another size", "le texte compressé est abîmé"},
    {"schema *, known up to *", "version * de la base ; cette version de Lutrin lit jusqu’à la *"},
};

/// What stands for each `*` of the pattern; nothing where the text is another.
std::optional<std::vector<std::string_view>> fitted(std::string_view text, std::string_view pattern)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t star = pattern.find('*');
        const std::string_view fixed = pattern.substr(0, star);
        if (!text.starts_with(fixed))
            return std::nullopt;
        text.remove_prefix(fixed.size());
        if (star == std::string_view::npos)
            return text.empty() ? std::optional(parts) : std::nullopt;
        pattern.remove_prefix(star + 1);
        const std::string_view next = pattern.substr(0, pattern.find('*'));
        const std::size_t end = next.empty() ? text.size() : text.find(next);
        if (end == std::string_view::npos || end == 0)
            return std::nullopt;
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

std::string filled(std::string_view pattern, const std::vector<std::string_view> &parts)
{
    std::string text;
    std::size_t next = 0;
    for (const char c : pattern) {
        if (c == '*' && next < parts.size())
            text += parts[next++];
        else
            text += c;
    }
    return text;
}

std::optional<std::string> translated(std::string_view detail)
{
    for (const Detail &known : Details) {
        if (const auto parts = fitted(detail, known.english))
            return filled(known.french, *parts);
    }
    return std::nullopt;
}

} // namespace

bool isWholeMessage(std::string_view detail)
{
    static constexpr std::array<std::string_view, 15> beginnings{
        "a field without a place",
        "fields without a place",
        "a field of one value",
        "at most three facets",
        "undone already",
        "a name is missing",
        "nothing to undo",
        "no file to import",
        "its meaning has",
        "no folder of this name",
        "mapped to itself",
        "only an imported label is mapped to a term",
        "not all names are written",
        "an uncertain date or a period",
        "an export of Lutrin"};
    return std::ranges::any_of(
        beginnings, [&](std::string_view beginning) { return detail.starts_with(beginning); });
}

std::string frenchDetail(std::string_view detail)
{
    // Several sentences of a parser, « one; another », of which the first may end with anything.
    if (const std::size_t mark = detail.find("; "); mark != std::string_view::npos) {
        const std::string_view behind = detail.substr(mark + 2);
        const auto first = translated(detail.substr(0, mark));
        const std::string rest = first ? frenchDetail(behind) : std::string(behind);
        if (rest != behind)
            return *first + "\u202f; " + rest;
    }
    if (auto whole = translated(detail))
        return *whole;
    // « file or field: what is wrong with it »
    for (std::size_t at = detail.find(": "); at != std::string_view::npos;
         at = detail.find(": ", at + 1)) {
        if (const auto rest = translated(detail.substr(at + 2)))
            return std::string(detail.substr(0, at)) + " : " + *rest;
    }
    return std::string(detail);
}

} // namespace lutrin::library
