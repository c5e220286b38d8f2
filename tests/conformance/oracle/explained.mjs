// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Differences in which citeproc-js is wrong by the specification; differences.md gives the reasons.

import {plain} from './comparison.mjs';

const squeezed = text => plain(text).replace(/[\s\u00a0\u202f]+/gu, '');

/** Whether the two are the same once a habit of citeproc-js is undone in what it wrote. */
const undoing = undo => (ours, theirs) =>
    squeezed(ours) !== squeezed(theirs) && squeezed(undo(plain(ours))) === squeezed(undo(plain(theirs)));

/** Each has the heading of its section in differences.md. */
const rules = [
  {
    name: 'Stops that meet',
    holds: (ours, theirs) => !/[.,]\s*\./.test(plain(ours)) &&
        undoing(text => text.replace(/([.,:;])(?:\s*[.,])+/g, '$1'))(ours, theirs),
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
    name: 'The label of a locator that is not there',
    holds: undoing(text => text.replace(/(?<!\p{L})(?:p|S|bls)\.?(?!\p{L})/gu, '')
        .replace(/[.,]/g, '')),
  },
  {
    name: 'Brackets that do not match',
    holds: (ours, theirs) => {
      const count = (text, sign) => plain(text).split(sign).length;
      const broken = count(theirs, '[') !== count(theirs, ']');
      return broken && undoing(text => text.replaceAll('[', '(').replaceAll(']', ')'))(ours, theirs);
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
    name: 'An address cut short',
    style: /variable="URL" form="short"/,
    holds: undoing(text => text.replace(/(https?:\/\/[^/\s,;)]+)[^\s,;)]*/g, '$1')),
  },
  {
    name: 'A term inside choose instead of names',
    style: /<else>\s*<text term="anonymous"/,
    holds: undoing(text => text.replace(/^(\(?)(?:Anonyme, )?(\p{L})?/u,
                                        (_, open, letter = '') => open + letter.toLowerCase())),
  },
  {
    name: 'Characters written as references twice',
    style: /&amp;#\d+;/,
    holds: undoing(text => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
        .normalize('NFKD')),
  },
];

/** The heading that explains a difference of a style whose text is given, or null. */
export function explanation({ours, theirs}, style) {
  return rules.find(rule => (!rule.style || rule.style.test(style)) && rule.holds(ours, theirs))
      ?.name ?? null;
}
