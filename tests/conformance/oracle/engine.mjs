// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What citeproc-js makes of the same questions as render.cpp answers, in the same shape.

import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

/** citeproc-js from the folder in which `npm install citeproc` was run. */
export function loadCiteproc(folder) {
  const CSL = createRequire(resolve(folder, 'package.json'))('citeproc');
  CSL.debug = () => {};
  nameEntries(CSL.Output.Formats.html);
  return CSL;
}

/**
 * Has each entry begin with its item's id: of the list of ids that comes with a bibliography no one
 * can tell which ones have an entry, where the style prints nothing of some.
 */
function nameEntries(format) {
  const entry = format['@bibliography/entry'];
  format['@bibliography/entry'] = function (state, text) {
    return `<!--${this.system_id ?? ''}-->${entry.call(this, state, text)}`;
  };
}

export class Locales {
  #folder;
  #texts = new Map();
  #installed;

  constructor(folder, installed = Locales.#in(folder)) {
    this.#folder = folder;
    this.#installed = installed;
  }

  static #in(folder) {
    return new Set(readdirSync(folder)
        .map(name => /^locales-(.*)\.xml$/.exec(name)?.[1]).filter(Boolean));
  }

  /** The same folder, of which no file has been read. */
  anew() {
    return new Locales(this.#folder, this.#installed);
  }

  /** The locale's XML, or false: citeproc-js then falls back by itself. */
  text(language) {
    if (!this.#installed.has(language)) return false;
    if (!this.#texts.has(language))
      this.#texts.set(language, readFileSync(join(this.#folder, `locales-${language}.xml`), 'utf8'));
    return this.#texts.get(language);
  }
}

/**
 * An item as this release of citeproc-js knows it: it predates CSL 1.0.2's name for `event`. A copy,
 * for the processor writes into what it is given.
 */
function known(item) {
  const copy = structuredClone(item);
  if (copy['event-title']) copy.event ??= copy['event-title'];
  return copy;
}

/** A new processor for a style, knowing the items by their id. */
export function processor(CSL, locales, styleText, items) {
  const byId = new Map(items.map(item => [item.id, item]));
  const engine = new CSL.Engine({
    retrieveItem: id => known(byId.get(id)),
    retrieveLocale: language => locales.text(language),
  }, styleText);
  engine.setOutputFormat('html');
  return engine;
}

const isNoteStyle = engine => engine.opt.xclass === 'note';

function citations(engine, clusters) {
  const note = isNoteStyle(engine);
  return engine.rebuildProcessorState(clusters.map((citationItems, index) => ({
    citationID: `c${index}`,
    citationItems: structuredClone(citationItems),
    properties: {noteIndex: note ? index + 1 : 0},
  })), 'html').map(triple => triple[2]);
}

/** [id, entry]…; without those items of which the style prints nothing. */
function bibliography(engine) {
  const made = engine.makeBibliography();
  if (!made) return null;
  const [{entry_ids: ids}, entries] = made;
  return entries.map((text, index) => {
    const [, id, entry] = /^<!--(.*?)-->([\s\S]*)$/.exec(text);
    return [id || ids[index].join(' '), entry];
  });
}

/** What `make` gives, or `otherwise` where citeproc-js throws, as it does on a few items. */
function attempted(make, otherwise) {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

function alone(engine, id) {
  const [citation] = citations(engine, [[{id}]]);
  const entries = bibliography(engine);
  return [entries ? entries.map(entry => entry[1]).join('') : null, citation];
}

/**
 * All answers of one style, as HTML:
 * alone: id → [bibliography entry or null, citation], each item in a document of its own;
 * citations: one an item, all items known; bibliography: [id, entry]…, in the style's order;
 * sequence: the clusters of clusters.json, with their positions.
 */
export function answers(CSL, locales, styleText, items, clusters) {
  // A processor keeps numbers of what it held before, so each whole document gets a new one.
  const fresh = () => processor(CSL, locales, styleText, items);
  const engine = fresh();
  const single = {};
  for (const {id} of items) {
    const answer = attempted(() => alone(engine, id), null);
    if (answer) single[id] = answer;
  }
  const whole = fresh();
  const together = attempted(() => citations(whole, items.map(({id}) => [{id}])), []);
  const list = attempted(() => bibliography(whole), null);
  return {alone: single, citations: together, bibliography: list,
          sequence: attempted(() => citations(fresh(), clusters), [])};
}
