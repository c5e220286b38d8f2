// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Differences in which citeproc-js is wrong by the specification; differences.md gives the reasons.

import {plain} from './comparison.mjs';

const squeezed = text => plain(text).replace(/[\s\u00a0\u202f]+/gu, '');

const withoutMeetingStops = text =>
    squeezed(text).replace(/([.,:;])[.,:;]+/g, '$1');

/** Whether the two are the same once a habit of citeproc-js is undone in what it wrote. */
const undoing = undo => (ours, theirs) =>
    squeezed(ours) !== squeezed(theirs) && squeezed(undo(plain(ours))) === squeezed(undo(plain(theirs)));

/** The items of items.json that name nobody whom a style would put first. */
const withoutNames =
    new Set(['law', 'newspaper-anonymous', 'bill', 'case', 'film', 'webpage-bare']);

/** Each has the heading of its section in differences.md. */
const rules = [
  {
    name: 'Stops that meet',
    holds: (ours, theirs) => squeezed(ours).length < squeezed(theirs).length &&
        withoutMeetingStops(ours) === withoutMeetingStops(theirs),
  },
  {
    name: 'A stop after a question mark',
    holds: (ours, theirs) => !/[?!]\s*[»”]?\s*\./.test(plain(ours)) &&
        undoing(text => text.replace(/([?!]\s*[»”]?)\s*\./g, '$1'))(ours, theirs),
  },
  {
    name: 'Capitals inside an edition in words',
    holds: undoing(text => text.replace(/(\bet\s+)A(?=ugmentée)/g, '$1a')),
  },
  {
    name: 'The label of a number that is not there',
    style: /<label/,
    holds: undoing(text => text
        .replace(/[,.]?\s*(?<!\p{L})(?:pp?|S|bls|no|p\.pp|Page|C|Vol|vol|para|str)\.?(?!\p{L})/gu, '')
        .replace(/[.,]\s*$/, '')),
  },
  {
    name: 'Brackets that do not match',
    holds: (ours, theirs) => {
      const count = (text, sign) => plain(text).split(sign).length;
      const broken = count(theirs, '[') !== count(theirs, ']') ||
          count(theirs, '(') !== count(theirs, ')');
      return broken && undoing(text => text.replace(/[[\]()]/g, ''))(ours, theirs);
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
    name: 'A term inside choose instead of names',
    style: /<else>\s*<text term="anonymous"/,
    holds: undoing(text => text.replace(/^(\(?)(?:Anonyme, )?(\p{L})?/u,
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
    holds: undoing(text => text.replace(/(\d{4}), (\[\d{4}\] \d{4})/, '$2, $1')),
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
    style: /collapse="year"[^>]*after-collapse-delimiter=/,
    holds: undoing(text => text.replace(/(\d{4}[a-z]?)\s*[;,]\s*(?=\d{4})/gu, '$1 ')),
  },
  {
    name: 'A particle with a capital',
    style: /<name-part name="given"[^>]*text-case="/,
    holds: undoing(text => text.replace(/(?<=[\s,.])De(?=[\s,.])/gu, 'de')),
  },
  {
    name: 'Quotation marks after quotes="false"',
    style: /quotes="false"/,
    holds: undoing(text => text.replace(/«\s*|\s*»|[“”]/gu, '')),
  },
  {
    name: 'Guillemets that a style writes with a narrow space',
    style: /<term name="open-quote">«(&#8239;|\u202f)/,
    holds: undoing(text => text.replace(/«\s*|\s*»|[“”]/gu, '')),
  },
];

/** The heading that explains a difference of a style whose text is given, or null. */
export function explanation(reference, style) {
  const {ours, theirs} = reference;
  return rules.find(rule => (!rule.style || rule.style.test(style)) &&
                            rule.holds(ours, theirs, reference))?.name ?? null;
}
