// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures and the differences, most frequent cause first.

import {writeFileSync} from 'node:fs';

import {cause, changed, formatted, plain, sameWords} from './comparison.mjs';

const percent = (part, whole) => whole ? `${(100 * part / whole).toFixed(2)} %` : '–';

function counted(list, key) {
  const counts = new Map();
  for (const entry of list) {
    const name = key(entry);
    if (!counts.has(name)) counts.set(name, []);
    counts.get(name).push(entry);
  }
  return [...counts].sort((a, b) => b[1].length - a[1].length);
}

function figures(group) {
  const all = group.references;
  const different = all.filter(reference => !reference.same);
  const unexplained = different.filter(reference => !reference.reason);
  console.log(`${group.name}: ${group.styles.length} styles, ${all.length} references, ` +
              `${percent(all.length - different.length, all.length)} equal, ` +
              `${percent(all.length - unexplained.length, all.length)} equal or explained` +
              (group.goal ? ` (goal ${group.goal} %)` : ''));
  for (const [form, list] of counted(all, reference => reference.form)) {
    const same = list.filter(reference => reference.same).length;
    console.log(`  ${form.padEnd(14)} ${percent(same, list.length)}`);
  }
  const clean = new Set(group.styles);
  for (const reference of different) clean.delete(reference.style);
  console.log(`  styles without any difference: ${clean.size}`);
  for (const [name, list] of counted(different.filter(reference => reference.reason),
                                     reference => reference.reason))
    console.log(`  explained ${String(list.length).padStart(4)}  ${name}`);
  return 100 * (all.length - different.length) >= group.goal * all.length;
}

/** What tells this difference from others: the words that changed. */
function snippet({form, ours, theirs}) {
  if (form === 'order') return 'out of place';
  const [a, b] = sameWords(ours, theirs) ? changed(formatted(ours), formatted(theirs))
                                         : changed(plain(ours), plain(theirs));
  const short = text => text.length > 40 ? `${text.slice(0, 19)}…${text.slice(-19)}` : text;
  return `«${short(a)}» for «${short(b)}»`;
}

const likely = reference => reference.form === 'order' ? 'order' : cause(reference.ours, reference.theirs);

function printCauses(different, show) {
  for (const [name, list] of counted(different, likely)) {
    console.log(`\n${name}: ${list.length}`);
    const styles = counted(list, reference => reference.style).slice(0, 6);
    const found = counted(list, reference => reference.item).slice(0, 6);
    console.log(`  styles: ${styles.map(([style, of]) => `${style} ${of.length}`).join(', ')}`);
    console.log(`  items: ${found.map(([item, of]) => `${item} ${of.length}`).join(', ')}`);
    for (const [words, of] of counted(list, snippet).slice(0, show)) {
      const {style, form, item, ours, theirs} = of[0];
      console.log(`  ${of.length}× ${words}   (${style}, ${form}, ${item})`);
      const both = sameWords(ours, theirs) ? formatted : plain;
      console.log(`      ours:   ${both(ours)}\n      theirs: ${both(theirs)}`);
    }
  }
}

function listing(groups) {
  const lines = [];
  for (const reference of groups.flatMap(group => group.references)) {
    if (reference.same) continue;
    const {style, form, item, ours, theirs, reason} = reference;
    const both = sameWords(ours, theirs) ? formatted : plain;
    lines.push(`${style} | ${form} | ${item} | ${reason ?? likely(reference)}`,
               `  ours:   ${both(ours)}`, `  theirs: ${both(theirs)}`);
  }
  return lines.join('\n') + '\n';
}

/** Prints all, writes each difference into `path`; whether every group reaches its goal. */
export function printReport(groups, show, path) {
  const different = groups.flatMap(group => group.references)
      .filter(reference => !reference.same && !reference.reason);
  printCauses(different, show);
  console.log();
  for (const error of groups.flatMap(group => group.errors)) console.log(error);
  writeFileSync(path, listing(groups));
  const met = groups.map(figures);
  console.log(`Each difference: ${path}`);
  return met.every(Boolean);
}
