// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Differences in which citeproc-js is wrong by the specification; differences.md gives the reasons.

import {plain} from './comparison.mjs';

const squeezed = text => plain(text).replace(/[\s\u00a0\u202f]+/gu, '');

/** Each has the heading of its section in differences.md. */
const rules = [
  {
    name: 'doubled stops',
    holds: (ours, theirs) => squeezed(theirs).replace(/([.,:;])[.,]+/g, '$1') ===
        squeezed(ours).replace(/([.,:;])[.,]+/g, '$1') && !/\. *\./.test(plain(ours)),
  },
];

/** The heading that explains a difference, or null. */
export function explanation({ours, theirs}) {
  return rules.find(rule => rule.holds(ours, theirs))?.name ?? null;
}
