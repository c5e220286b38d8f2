// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {Locales, answers, loadCiteproc} from './engine.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const read = name => readFileSync(join(here, name), 'utf8');

/**
 * The answers of citeproc-js, which `npm install citeproc` put into the work folder. They take it a
 * second a style, so they are kept there, and made anew when anything that goes into them changes.
 */
export class Peer {
  #citeproc;
  #locales;
  #folder;
  #seed;

  constructor(work, locales) {
    this.#citeproc = loadCiteproc(work);
    this.#locales = new Locales(locales);
    this.#folder = join(work, 'answers');
    this.#seed = createHash('sha256');
    for (const name of ['engine.mjs', 'items.json', 'clusters.json']) this.#seed.update(read(name));
    this.#seed.update(readFileSync(join(work, 'node_modules/citeproc/package.json')));
    mkdirSync(this.#folder, {recursive: true});
  }

  /** What engine.mjs' answers() gives, or {error}. */
  answers(name, style) {
    const key = this.#seed.copy().update(style).digest('hex').slice(0, 16);
    const path = join(this.#folder, `${name}-${key}.json`);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
    const result = this.#made(style);
    writeFileSync(path, JSON.stringify(result));
    return result;
  }

  #made(style) {
    try {
      return answers(this.#citeproc, this.#locales, style, JSON.parse(read('items.json')),
                     JSON.parse(read('clusters.json')));
    } catch (error) {
      return {error: String(error?.message ?? error)};
    }
  }
}
