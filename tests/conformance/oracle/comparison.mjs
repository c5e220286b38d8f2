// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When two references are the same, and in what way two others differ.

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'};

function decoded(text) {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name) => {
    if (name[0] !== '#') return entities[name] ?? whole;
    const hexadecimal = name[1] === 'x' || name[1] === 'X';
    return String.fromCodePoint(parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
  });
}

/** What citeproc-js writes where a style prints nothing of an item, with the layout's affixes. */
const nothing = /^\P{L}*\[CSL STYLE ERROR: reference with no printed form\.\]\P{L}*$/u;

/** The words of an HTML fragment. */
export function plain(html) {
  const text = decoded(html.replace(/<[^>]*>/g, '')).trim();
  return nothing.test(text) ? '' : text;
}

const spaces = /[\s\u00a0\u202f\u2007\u2009\u200b\u2060\ufeff]+/gu;
const withoutSpaces = text => text.replace(spaces, '');

/** The look that a tag gives, as a letter; '' for one that gives none. */
function look(name, attributes) {
  if (name === 'i' || name === 'em') return 'i';
  if (name === 'b' || name === 'strong') return 'b';
  if (name === 'sup') return '^';
  if (name === 'sub') return '_';
  if (name === 'u') return 'u';
  if (/small-caps/.test(attributes)) return 'c';
  if (/font-style:\s*italic/.test(attributes)) return 'i';
  if (/font-style:\s*normal/.test(attributes)) return 'I';
  if (/font-weight:\s*bold/.test(attributes)) return 'b';
  if (/font-weight:\s*normal/.test(attributes)) return 'B';
  if (/underline/.test(attributes)) return 'u';
  return '';
}

/** The words with their looks, however the tags are nested: a look's letters before each run. */
export function formatted(html) {
  const open = [];
  let result = '';
  let current = '';
  for (const [, tag, text] of html.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (text !== undefined) {
      const words = withoutSpaces(decoded(text));
      if (!words) continue;
      const looks = [...new Set(open.join(''))].filter((letter, _, all) =>
          !/[IB]/.test(letter) && !(all.includes(letter.toUpperCase()) && /[ib]/.test(letter)))
          .sort().join('');
      if (looks !== current) result += `{${looks}}`;
      current = looks;
      result += words;
    } else if (tag.startsWith('</')) {
      open.pop();
    } else if (!tag.endsWith('/>')) {
      const [, name, attributes] = /^<(\w+)([^>]*)>/.exec(tag) ?? [null, '', ''];
      open.push(look(name, attributes));
    }
  }
  return result;
}

/** Equal words, spaces aside. */
export const sameWords = (ours, theirs) =>
    withoutSpaces(plain(ours)) === withoutSpaces(plain(theirs));

/** Equal words in equal looks, spaces aside. */
export const sameLooks = (ours, theirs) =>
    formatted(ours) === formatted(theirs);

/** What is left of two texts when their common beginning and end are taken off. */
export function changed(ours, theirs) {
  const a = Array.from(ours);
  const b = Array.from(theirs);
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) ++from;
  let left = 0;
  while (left < a.length - from && left < b.length - from &&
         a[a.length - 1 - left] === b[b.length - 1 - left]) ++left;
  return [a.slice(from, a.length - left).join(''), b.slice(from, b.length - left).join('')];
}

/** A word for the likely cause of a difference between two texts. */
export function cause(ours, theirs) {
  if (sameWords(ours, theirs)) return 'looks';
  const [a, b] = changed(withoutSpaces(plain(ours)), withoutSpaces(plain(theirs)));
  const letters = text => text.replace(/[^\p{L}\p{N}]/gu, '');
  const whole = [ours, theirs].map(text => letters(plain(text)));
  if (whole[0] === whole[1]) return 'punctuation';
  if (whole[0].toLowerCase() === whole[1].toLowerCase()) return 'case';
  if ([...whole[0]].sort().join() === [...whole[1]].sort().join()) return 'order of parts';
  if (!letters(a)) return 'missing';
  if (!letters(b)) return 'too much';
  if (/^\p{N}*$/u.test(letters(a)) && /^\p{N}*$/u.test(letters(b))) return 'figures';
  return 'words';
}

/** The ids that keep their order in both lists: the longest common subsequence. */
export function inOrder(ours, theirs) {
  const length = Array.from({length: ours.length + 1}, () => new Uint16Array(theirs.length + 1));
  for (let i = ours.length - 1; i >= 0; --i)
    for (let j = theirs.length - 1; j >= 0; --j)
      length[i][j] = ours[i] === theirs[j] ? length[i + 1][j + 1] + 1
                                           : Math.max(length[i + 1][j], length[i][j + 1]);
  const common = new Set();
  for (let i = 0, j = 0; i < ours.length && j < theirs.length;) {
    if (ours[i] === theirs[j]) {
      common.add(ours[i++]);
      ++j;
    } else if (length[i + 1][j] >= length[i][j + 1]) ++i;
    else ++j;
  }
  return common;
}

/**
 * Every reference of one style, as {form, item, ours, theirs}; the forms are `entry` and `citation`
 * (alone), `list entry` and `list citation` (among all), `order` (places in the bibliography) and
 * `sequence` (clusters with positions).
 */
export function references(ours, theirs, items) {
  const all = [];
  const add = (form, item, a, b) => all.push({form, item, ours: a ?? '', theirs: b ?? ''});
  for (const [item, [entry, citation]] of Object.entries(theirs.alone)) {
    const [ourEntry, ourCitation] = ours.alone?.[item] ?? [];
    if (entry !== null) add('entry', item, ourEntry, entry);
    add('citation', item, ourCitation, citation);
  }
  theirs.citations.forEach((citation, index) =>
      add('list citation', items[index].id, ours.citations?.[index], citation));
  if (theirs.bibliography) {
    const ourEntries = new Map(ours.bibliography ?? []);
    const printed = theirs.bibliography.filter(([, text]) => plain(text)).map(([item]) => item);
    const order = inOrder([...ourEntries.keys()], printed);
    for (const [item, text] of theirs.bibliography) {
      add('list entry', item, ourEntries.get(item), text);
      if (plain(text)) add('order', item, order.has(item) ? '' : 'out of place', '');
    }
  }
  if (ours.sequence)
    theirs.sequence.forEach((text, index) => add('sequence', `${index}`, ours.sequence[index], text));
  return all;
}
