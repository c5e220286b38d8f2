// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Differences in which citeproc-js is wrong by the specification; differences.md gives the reasons.

import {plain} from './comparison.mjs';

const squeezed = text => plain(text).replace(/[\s\u00a0\u202f]+/gu, '');

/** With one stop of those that meet: the first, or the last. */
const withFirstStop = text => squeezed(text).replace(/([.,:;])[.,:;]+/g, '$1');
const withLastStop = text => squeezed(text).replace(/[.,:;]+([.,:;])/g, '$1');

/** Whether the two are the same once a habit of citeproc-js is undone in what it wrote. */
const undoing = undo => (ours, theirs) =>
    squeezed(ours) !== squeezed(theirs) && squeezed(undo(plain(ours))) === squeezed(undo(plain(theirs)));

/** The same, where several habits meet in one reference or a habit shows in several ways. */
const undoingAny = (...ways) => (ours, theirs) => ways.some(undo => undoing(undo)(ours, theirs));

const label = String.raw`(?<!\p{L})(?:pp?|S|bls|no|p\.pp|Page|C|Vol|vol|para|str)\.?(?!\p{L})`;
const labelWithStop = new RegExp(String.raw`[,.]?\s*${label}`, 'gu');
const labelAlone = new RegExp(label, 'gu');

/** The items of items.json that name nobody whom a style would put first. */
const withoutNames =
    new Set(['law', 'newspaper-anonymous', 'bill', 'case', 'film', 'webpage-bare']);

/** Each has the heading of its section in differences.md. */
const rules = [
  {
    name: 'Stops that meet',
    holds: (ours, theirs) => squeezed(ours).length < squeezed(theirs).length &&
        [withFirstStop, withLastStop].some(one => one(ours) === one(theirs)),
  },
  {
    name: 'A stop after a question mark',
    holds: (ours, theirs) => !/[?!]\s*[»”]?\s*\./.test(plain(ours)) &&
        undoing(text => text.replace(/([?!]\s*[»”]?)\s*\./g, '$1'))(ours, theirs),
  },
  {
    name: 'Capitals inside an edition in words',
    holds: undoingAny(text => text.replace(/(\bet\s+)A(?=ugmentée)/g, '$1a'),
                      text => text.replace(/(?<=Vii[–-])X(?=ii)/g, 'x')),
  },
  {
    name: 'The label of a number that is not there',
    style: /<label/,
    holds: undoingAny(text => text.replace(labelWithStop, '').replace(/[.,\s]+$/, ''),
                      text => text.replace(labelAlone, '').replace(/[.,\s]+$/, '')),
  },
  {
    name: 'Brackets that do not match',
    holds: (ours, theirs) => {
      const count = (text, sign) => plain(text).split(sign).length;
      const broken = count(theirs, '[') !== count(theirs, ']') ||
          count(theirs, '(') !== count(theirs, ')');
      const without = text => text.replace(/[[\]()]/g, '');
      return broken && undoingAny(without, text => without(text).replace(labelAlone, ''))(ours, theirs);
    },
  },
  {
    name: 'More names than the first cite has room for',
    style: /et-al-subsequent-min=/,
    holds: (ours, theirs) => /et al/.test(plain(ours)) && !/et al/.test(plain(theirs)),
  },
  {
    name: 'The first page as a sort key',
    style: /<key variable="page-first"/,
    holds: undoing(text => text.replace(/(\d{4})[a-z](?!\p{L})/gu, '$1')),
  },
  {
    name: 'A term instead of names',
    style: /<else>\s*<text term="anonymous"|<substitute>(?:(?!<\/substitute>)[\s\S])*<text term="anonymous"/,
    holds: undoing(text => text.replace(/^(\(?)(?:Anonym(?:e|ous), )?(\p{L})?/u,
                                        (_, open, letter = '') => open + letter.toLowerCase())),
  },
  {
    name: 'A title inside choose instead of names, as a sort key',
    style: /<substitute>(?:(?!<\/substitute>)[\s\S])*<text macro="title(?:-[a-z]+)?"|<else>\s*<text term="anonymous"/,
    holds: (ours, theirs, {form, item}) => form === 'order' && withoutNames.has(item),
  },
  {
    name: 'A reprint after all others',
    style: /variable="original-date"/,
    holds: (ours, theirs, {form, item}) => form === 'order' ? item === 'book-translated'
        : undoing(text => text.replace(/(\d{4}), (\[\d{4}\] \d{4})/, '$2, $1'))(ours, theirs),
  },
  {
    name: 'Name parts that are handed down to a substitute',
    style: /<name-part name="family" text-case="uppercase"/,
    holds: undoing(text => text.toLowerCase()),
  },
  {
    name: 'The words of one date inside a range',
    holds: (ours, theirs, {item}) => item === 'collection-range' &&
        undoing(text => text.replace(/[–-]\s*[^\d]*(?=(?:\d{2}[./])?\d{4})/u, '–')
            .replace(/[^\p{L}\p{N}–]/gu, ''))(ours, theirs),
  },
  {
    name: 'A year suffix that is missing',
    style: /disambiguate-add-year-suffix="true"/,
    holds: (ours, theirs) => /\d{4}[a-z](?!\p{L})/u.test(plain(ours)) &&
        !/\d{4}[a-z](?!\p{L})/u.test(plain(theirs)) &&
        undoing(text => text.replace(/(\d{4})[a-z](?!\p{L})/gu, '$1'))(ours, theirs),
  },
  {
    name: 'A year suffix where the condition tells apart',
    style: /<if disambiguate="true"/,
    holds: (ours, theirs) => !/\d{4}[a-z](?!\p{L})/u.test(plain(ours)) &&
        undoing(text => text.replace(/(\d{4})[a-z](?!\p{L})/gu, '$1'))(ours, theirs),
  },
  {
    name: 'The delimiter inside a collapsed group',
    style: /collapse="year(?:-suffix)?"[^>]*after-collapse-delimiter=/,
    holds: undoing(text => text.replace(/(\d{4}[a-z]?)\s*[;,]\s*(?=\d{4})/gu, '$1 ')),
  },
  {
    name: 'A particle with a capital',
    style: /<name-part name="given"[^>]*text-case="/,
    holds: undoing(text => text.replace(/(?<=[\s,.])D(?:e(?=[\s,.])|(?=’))/gu, match => match.toLowerCase())
        .replace(/([?!])\s*\./g, '$1')), // and the stop after the same item's question mark
  },
  {
    name: 'Quotation marks after quotes="false"',
    style: /quotes="false"/,
    holds: undoing(text => text.replace(/[«»“”‘„]|’(?!\p{L})/gu, '')),
  },
  {
    name: 'Guillemets that a style writes with a narrow space',
    style: /<term name="open-quote">«(&#8239;|\u202f)/,
    holds: undoing(text => text.replace(/«\s*|\s*»|[“”]/gu, '')),
  },
  {
    name: 'A cite that prints nothing',
    holds: undoing(text => text.replace(/\[CSL STYLE ERROR: reference with no printed form\.\]/g, '')),
  },
  {
    name: 'A year suffix beside names that differ',
    style: /<citation[^>]*et-al-use-last="true"/,
    holds: (ours, theirs) => !/\d{4}[a-z](?!\p{L})/u.test(plain(ours)) &&
        undoing(text => text.replace(/(\d{4})[a-z](?!\p{L})/gu, '$1'))(ours, theirs),
  },
  {
    name: 'A year suffix behind what follows the year',
    holds: undoing(text => text.replace(/\((\d{4})\)\(([a-z])\)/g, '($1$2)')
        .replace(/(\d{4}),([a-z])(?!\p{L})/gu, '$1$2').replace(/p\.pp\.|pp\.pp\./g, 'pp.')),
  },
  {
    name: 'The era outside the year',
    holds: (ours, theirs, {item}) => item === 'book-ancient' &&
        undoing(text => text.replace(/\(44\)[:\s]*(BC|v\.\s?Chr\.)/u, '(44 $1)').replace(/\):/, ')'))(ours, theirs),
  },
  {
    name: 'Given names for those whom no cite names',
    style: /givenname-disambiguation-rule="(?:all|primary)-name/,
    holds: (ours, theirs) => squeezed(ours).length < squeezed(theirs).length &&
        undoing(text => text.replace(/,?\s*(?<!\p{L})(?:M\.|Jean-Loup|Luc(?!\p{L}))\s*/gu, ' '))(ours, theirs),
  },
  {
    name: 'Given names in spite of form="short"',
    style: /<else-if match="any" variable="editor">\s*<names variable="editor">\s*<name form="short"/,
    holds: (ours, theirs) => squeezed(ours).length < squeezed(theirs).length &&
        undoing(text => text.replace(/(?<=Placeholder|Muster|Larch) (?:\p{Lu}\.)+/gu, ''))(ours, theirs),
  },
  {
    name: 'Given names in full in spite of initialize-with',
    style: /<name and="symbol"[^>]*initialize="true" initialize-with="\. "/,
    holds: (ours, theirs, {form}) => form === 'order' ||
        squeezed(ours).length < squeezed(theirs).length &&
        undoing(text => text.replace(/(\p{Lu})\p{Ll}+/gu, '$1').replace(/[.\s]/g, ''))(ours, theirs),
  },
  {
    name: 'All names of an entry by itself',
    style: /<bibliography[^>]*et-al-min="3"/,
    holds: (ours, theirs, {form}) => form === 'entry' && /et al/.test(plain(ours)) && !/et al/.test(plain(theirs)),
  },
  {
    name: 'One name less before the last one',
    style: /et-al-use-first="6" et-al-use-last="true"/,
    holds: undoing(text => text.replace('Fir, V., …', '…')),
  },
  {
    name: 'A comma after the sign for the same names',
    style: /subsequent-author-substitute=/,
    holds: undoing(text => text.replace(/———,/g, '———')),
  },
  {
    name: 'Names that are never inverted',
    style: /delimiter-precedes-last="after-inverted-name"|name-as-sort-order=/,
    holds: (ours, theirs, {item}) => item === 'chinese' &&
        undoing(text => text.replace(/样本, /, '样本 '))(ours, theirs),
  },
  {
    name: 'After a collapsed group, where none is',
    style: /collapse="citation-number"[^>]*after-collapse-delimiter=/,
    holds: undoing(text => text.replace(/[;,]\s*(?=\d)/g, ';')),
  },
  {
    name: 'Names left out where numbers collapse',
    style: /collapse="citation-number"/,
    holds: (ours, theirs, {form}) => form === 'sequence' &&
        undoing(text => text.replace(/(\d{4})[a-z]/g, '$1').replace(/;\s(?:Aline Tournesol|Alder et al\.)\s/g, '; '))(ours, theirs),
  },
  {
    name: 'Title case for a title that is not English',
    style: /variable="reviewed-title"[^>]*text-case="title"|text-case="title"[^>]*variable="reviewed-title"/,
    holds: (ours, theirs) => /La boîte vide/.test(plain(ours)) &&
        undoing(text => text.replace(/La Boîte Vide/g, 'La boîte vide'))(ours, theirs),
  },
  {
    name: 'A condition that tells apart in later notes',
    style: /<if disambiguate="true"/,
    holds: (ours, theirs, {form}) => form === 'sequence' && squeezed(ours).length > squeezed(theirs).length &&
        undoing(text => text.replace(/(?:«\s[^»]+\s»|‘[^’]+’[^’,]*’?[^’,]*’?), (?=op\. cit\.)/gu, ''))(ours, theirs),
  },
  {
    name: 'A locator that the style has twice',
    holds: undoing(text => text.replace(/(?:(?<=\P{N})(\d[\d–‑-]*(?:, \d+)?)), (?:at |sec\. |para\. |greinar )?\1(?=\P{N})/gu, '$1')),
  },
  {
    name: 'The affixes of another date',
    style: /suffix="\) \[non publiée\]"/,
    holds: undoing(text => text.replace(') [non publiée]', '')),
  },
  {
    name: 'A date without its year as a sort key',
    style: /<date variable="issued" delimiter=" ">\s*<date-part name="month" form="short" strip-periods="true"\/>\s*<date-part name="day"\/>/,
    holds: (ours, theirs, {form, item}) => form === 'order' ? withoutNames.has(item)
        : undoing(text => text.replace(/^\W*\d+\W*/u, ''))(ours, theirs),
  },
  {
    name: 'A count of no names as a sort key',
    style: /<name form="count"/,
    holds: (ours, theirs, {form}) => form === 'order',
  },
  {
    name: 'Two stops and a comma',
    holds: undoing(text => text.replace(/\.[,;]/g, '.')),
  },
  {
    name: 'The order of stops inside quotation marks',
    holds: undoing(text => text.replace(/(?:,\.|\.,)(?=”)/g, ',')),
  },
  {
    name: 'A number with a point',
    style: /is-numeric="version"/,
    holds: undoing(text => text.replace('(Version 2.1)', '(2.1)')),
  },
  {
    name: 'A family name of two parts',
    style: /<name-part name="family" text-case="sentence"/,
    holds: undoing(text => text.replace(/(?<=\p{L}-)\p{Lu}/gu, letter => letter.toLowerCase())),
  },
  {
    name: 'A term instead of names, and a locator twice',
    style: /<substitute>(?:(?!<\/substitute>)[\s\S])*<text term="anonymous"/,
    holds: undoing(text => text.replace(/^Anonymous, /, '').replace(/, 12, sec\. 12(?=\.)/, ', 12')),
  },
  {
    name: 'The suffix of names in a substitute',
    style: /<substitute>\s*<names variable="editor" suffix=" ed\."\/>/,
    holds: (ours, theirs, {form}) => form === 'order' ||
        undoing(text => text.replace(/ ed\. ed\./, ' ed.').replace(/ eds\. ed\./, ' eds.')
            .replace(/^(?:_____|von der Muster, J)\./, ''))(ours, theirs),
  },
  {
    name: 'The same names as those of an entry before, further on',
    style: /subsequent-author-substitute=/,
    holds: undoing(text => text.replace(/(?<=a cura di )(?:Iᴅ|Jörg von der Muster)/u, '')),
  },
  {
    name: 'The delimiter of year suffixes',
    style: /collapse="year-suffix"(?![^>]*year-suffix-delimiter)/,
    holds: undoing(text => text.replace(/(\d{4}[a-z])[;,] (?=[a-z])/gu, '$1 ')),
  },
  {
    name: 'A group of which nothing has a value',
    style: /<if position="ibid/,
    holds: undoing(text => text.replace(/(?:^Sama rit)?, , bls\.,?/, ',').replace(/^,$/, '')
        .replace(/,(?=,)/, '')),
  },
  {
    name: 'No names at all in a sort key',
    style: /<key macro="author" names-min="0"/,
    holds: (ours, theirs, {form}) => form === 'order',
  },
  {
    name: 'A term behind a page that is not there',
    style: /<text variable="page-first" form="short"\/>\s*<text macro="year-date"/,
    holds: undoing(text => text.replace('N.d.', 'n.d.')),
  },
  {
    name: 'The order of cites that the keys leave open',
    style: /<citation(?:(?!<layout)[\s\S])*<sort>/,
    holds: (ours, theirs, {form}) => form === 'sequence' &&
        [...squeezed(ours).replace(/[;,]/g, '')].sort().join('') === [...squeezed(theirs).replace(/[;,]/g, '')].sort().join(''),
  },
];

/** The heading that explains a difference of a style whose text is given, or null. */
export function explanation(reference, style) {
  const {ours, theirs} = reference;
  return rules.find(rule => (!rule.style || rule.style.test(style)) &&
                            rule.holds(ours, theirs, reference))?.name ?? null;
}
