// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace lutrin::bench {

/// A word of a lexicon with its inflected forms, itself among them.
struct LexiconEntry {
    std::string lemma;
    std::vector<std::string> forms;
};

/// The nouns, adjectives and verbs of an Apertium analyser, from the transitions that `lt-print`
/// writes: one word each, no capitals. Forms of one lemma and class make one entry.
[[nodiscard]] std::vector<LexiconEntry> readMorphology(const std::string &transitions);

} // namespace lutrin::bench
