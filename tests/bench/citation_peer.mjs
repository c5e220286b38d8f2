// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// citeproc-js under Node, for bench-citation: prints a JSON object of milliseconds.
//
//   citation_peer.mjs WORK STYLES LOCALES bibliography ITEMS STYLE…   style → time
//   citation_peer.mjs WORK STYLES LOCALES load EVERY                  the time of each style
//   citation_peer.mjs WORK STYLES LOCALES load-one STYLE              the time of this one

import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {Locales, loadCiteproc, processor} from '../conformance/oracle/engine.mjs';

const [work, styles, localesFolder, what, ...rest] = process.argv.slice(2);
const CSL = loadCiteproc(work);
const locales = new Locales(localesFolder);
const styleText = name => readFileSync(join(styles, `${name}.csl`), 'utf8');

function timed(action) {
  const began = performance.now();
  action();
  return performance.now() - began;
}

/** Sorting, telling apart and writing; the style is loaded before. */
function bibliographyTimes(itemsFile, names) {
  const items = JSON.parse(readFileSync(itemsFile, 'utf8'));
  const times = {};
  for (const name of names) {
    const engine = processor(CSL, locales, styleText(name), items);
    times[name] = timed(() => {
      engine.updateItems(items.map(item => item.id));
      engine.makeBibliography();
    });
  }
  return times;
}

function loadTimes(every) {
  const names = readdirSync(styles).filter(name => name.endsWith('.csl')).sort()
      .filter((_, index) => index % every === 0).map(name => name.slice(0, -4));
  const load = name => processor(CSL, locales.anew(), styleText(name), []);
  load(names[0]); // warms the machine up
  return names.map(name => timed(() => load(name)));
}

const tasks = {
  'load': () => loadTimes(Number(rest[0])),
  'load-one': () => timed(() => processor(CSL, locales, styleText(rest[0]), [])),
  'bibliography': () => bibliographyTimes(rest[0], rest.slice(1)),
};
console.log(JSON.stringify(tasks[what]()));
