// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares Lutrin's references with those of citeproc-js, over many styles. `./dev conformance`
// runs it; `--help` tells its options.

import {spawn} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {references, sameLooks, sameWords} from './comparison.mjs';
import {explanation} from './explained.mjs';
import {Peer} from './peer.mjs';
import {printReport} from './report.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const {values: options} = parseArgs({options: {
  program: {type: 'string'},
  work: {type: 'string'},
  styles: {type: 'string', default: '/usr/share/citation-style-language/styles'},
  locales: {type: 'string', default: '/usr/share/citation-style-language/locales'},
  style: {type: 'string', multiple: true},
  limit: {type: 'string'},
  item: {type: 'string'},
  form: {type: 'string'},
  show: {type: 'string', default: '3'},
  looks: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
}});

if (options.help || !options.program || !options.work) {
  console.log(`./dev conformance [--style NAME]… [--limit N] [--item ID] [--form FORM] [--show N] [--looks]

  --style NAME  only this style (may be given several times)
  --limit N     only the first N styles of each group
  --item ID     only references of this item
  --form FORM   only entry, citation, list entry, list citation, order or sequence
  --show N      examples printed for each cause (3)
  --looks       count italics, bold and the like, not the words alone`);
  process.exit(options.help ? 0 : 2);
}

const items = JSON.parse(readFileSync(join(here, 'items.json'), 'utf8'));
const styleText = name => readFileSync(join(options.styles, `${name}.csl`), 'utf8');

/** Independent styles with a French default locale, and every eighth of the others. */
function chosenStyles() {
  if (options.style) return [{name: 'named', styles: options.style, goal: 0}];
  const french = [];
  const others = [];
  for (const file of readdirSync(options.styles).sort()) {
    if (!file.endsWith('.csl')) continue;
    const name = file.slice(0, -4);
    (/default-locale="fr/.test(styleText(name)) ? french : others).push(name);
  }
  const limit = options.limit ? Number(options.limit) : Infinity;
  return [
    {name: 'French', styles: french.slice(0, limit), goal: 99},
    {name: 'others', styles: others.filter((_, index) => index % 8 === 0).slice(0, limit), goal: 97},
  ];
}

/** One run of our program: answers by style, up to the first that it did not survive. */
async function run(names) {
  const child = spawn(options.program, [options.styles, options.locales, join(here, 'items.json'),
                                        join(here, 'clusters.json')],
                      {stdio: ['pipe', 'pipe', 'inherit']});
  child.stdin.on('error', () => {});
  child.stdin.end(names.join('\n') + '\n');
  const ours = new Map();
  let watch = null;
  const rearm = () => {
    clearTimeout(watch);
    watch = setTimeout(() => child.kill('SIGKILL'), 60_000);
  };
  rearm();
  for await (const line of createInterface({input: child.stdout})) {
    rearm();
    const answer = JSON.parse(line);
    ours.set(answer.style, answer);
  }
  clearTimeout(watch);
  return ours;
}

async function ourAnswers(names) {
  const ours = new Map();
  for (let left = names; left.length; left = left.filter(name => !ours.has(name))) {
    for (const [name, answer] of await run(left)) ours.set(name, answer);
    const lost = left.find(name => !ours.has(name));
    if (lost) ours.set(lost, {style: lost, error: 'crashed or hung'});
  }
  return ours;
}

function compareStyle(name, ours, theirs) {
  const equal = options.looks ? sameLooks : sameWords;
  return references(ours, theirs, items)
      .filter(({item, form}) => (!options.item || item === options.item) &&
                                (!options.form || form === options.form))
      .map(reference => {
        const same = equal(reference.ours, reference.theirs);
        const reason = same ? null : explanation(reference, styleText(name));
        return {style: name, ...reference, same, reason};
      });
}

const groups = chosenStyles();
const peer = new Peer(options.work, options.locales);
const ours = await ourAnswers(groups.flatMap(group => group.styles));
for (const group of groups) {
  group.references = [];
  group.errors = [];
  group.styles.forEach((name, index) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${group.name} ${index + 1}/${group.styles.length} `);
    const theirs = peer.answers(name, styleText(name));
    const mine = ours.get(name);
    if (theirs.error) group.errors.push(`${name}: citeproc-js: ${theirs.error}`);
    else {
      if (mine.error) group.errors.push(`${name}: ours: ${mine.error}`);
      group.references.push(...compareStyle(name, mine, theirs));
    }
  });
}
const met = printReport(groups, Number(options.show), join(options.work, 'differences.txt'));
process.exitCode = met ? 0 : 1;
