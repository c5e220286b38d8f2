#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `lutrin-cli export` writes, given to the programs that people use it with.
#
# export.sh PROGRAM SOURCE CLIENT; CLIENT: pandoc, bibutils or biber. Exit status 77: not run, for
# want of a tool.
set -euo pipefail

program=$1
source=$2
client=$3
csl=/usr/share/citation-style-language/styles

need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || {
            echo "NOT RUN: $tool is not installed"
            exit 77
        }
    done
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export LC_ALL=C.UTF-8 XDG_DATA_HOME=$folder/data

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

library=$folder/library.sqlite
lutrin() { "$program" --library "$library" "$@"; }

lutrin import "$source/tests/end-to-end/data/works.jsonl" >/dev/null
lutrin list | cut -f 1 | sort >ids
(($(wc -l <ids) == 13)) || fail "the library does not hold the five analyses and eight works"

# Spaces of any kind are one space, and so are hyphens; a style that leaves something out between two
# points has one.
plain() {
    LC_ALL=C sed -e 's/\xC2\xA0/ /g' -e 's/\xE2\x80\xAF/ /g' \
        -e 's/\xE2\x80\x91/-/g' -e 's/\xE2\x80\x93/-/g' -e "s/’/'/g" -e 's/  */ /g' -e 's/ *$//' \
        -e 's/\. \././g' |
        sed '/^$/d'
}

# Of a work without author, whose title and year stand in the author's place, pandoc shows the date
# once more; CSL says that it is used up. It goes from the lines that begin with a title: their first
# words have small letters.
used_up() {
    local month='(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) '
    LC_ALL=C sed -E "/^([A-Z]|\xC3[\x80-\x9E]){2}/!s/^([^.]*, ([0-9]{4})\. (.*\. )?)([0-9]{1,2} )?($month)?\2\.( |$)/\1/; s/ $//"
}

# same_references FORMAT FILE STYLE IDS [KNOWN]: pandoc's references from the file are ours, but for
# the differences that stand in a file with their reasons.
same_references() {
    local format=$1 file=$2 style=$3 ids=$4 known=${5:-/dev/null}
    pandoc -f "$format" -t plain --wrap=none --citeproc --csl "$csl/$style.csl" "$file" |
        plain | used_up | sort >"theirs.$format"
    xargs "$program" --library "$library" cite --style "$style" --typography style \
        <"$ids" | plain | sort >"ours.$format"
    diff "ours.$format" "theirs.$format" | grep '^[<>]' >"difference.$format" || true
    { grep '^[<>]' "$known" || true; } | diff - "difference.$format" || {
        fail "pandoc shows other references from $format in $style than those that are known"
    }
    echo "$format: of $(wc -l <"ours.$format") references in $style," \
        "$(grep -c '^<' "difference.$format" || true) are known to differ in pandoc"
}

with_pandoc() {
    need pandoc
    [[ -f $csl/iso690-author-date-fr-no-abstract.csl ]] || {
        echo "NOT RUN: the CSL styles are not installed"
        exit 77
    }
    # Every kind of work that is cited in French policy analyses.
    library=$folder/every.sqlite
    lutrin import "$source/tests/unit/library/data/works.json" >/dev/null 2>&1
    lutrin import "$source/tests/end-to-end/data/works.jsonl" >/dev/null
    lutrin list | cut -f 1 | sort >all
    (($(wc -l <all) == 43)) || fail "the library does not hold the analyses and all works"
    lutrin export --query '' --to csl-json -o all.json >/dev/null
    lutrin export --query '' --to biblatex -o all.bib >/dev/null
    same_references csljson all.json iso690-author-date-fr-no-abstract all
    # Works that nothing else puts in order stand in that of their keys in pandoc.
    local id
    while read -r id; do
        echo "$(lutrin cite "$id" --keys latex) $id"
    done <all | LC_ALL=C sort | cut -d ' ' -f 2 >by-key
    same_references biblatex all.bib iso690-author-date-fr-no-abstract by-key \
        "$source/tests/end-to-end/data/pandoc-biblatex.diff"
    pandoc --list-input-formats | grep -qx ris ||
        echo "ris: $(pandoc --version | head -n 1) does not read it"
}

# Each converter must find as many records as were written, and say nothing.
with_bibutils() {
    need ris2xml bib2xml biblatex2xml xml2bib
    local converter format count
    for converter in ris2xml:ris bib2xml:bibtex biblatex2xml:biblatex; do
        format=${converter#*:}
        lutrin export --query '' --to "$format" -o "all.$format" >/dev/null
        "${converter%:*}" "all.$format" >"$format.xml" 2>"$format.log"
        grep -q "Processed 13 references" "$format.log" || fail "$format: $(cat "$format.log")"
        count=$(grep -c '<mods ID=' "$format.xml")
        ((count == 13)) || fail "$format: $count records of 13"
        grep -q 'Réverbère' "$format.xml" || fail "$format: accents are lost"
        # RIS does not tell an institution from a person.
        [[ $format == ris ]] || grep -q '<namePart>Office des mers</namePart>' "$format.xml" ||
            fail "$format: an institution became a person"
        echo "$format: bibutils reads all 13 records"
    done
    lutrin export --query '' --to mods -o all.mods >/dev/null
    xml2bib --no-bom all.mods >mods.bib 2>mods.log
    (($(grep -c '^@' mods.bib) == 13)) || fail "mods: $(cat mods.log)"
    grep -q 'Office des mers' mods.bib || fail "mods: an institution is lost"
    echo "mods: bibutils reads all 13 records"
}

with_biber() {
    need biber
    lutrin export --query '' --to biblatex -o all.bib >/dev/null
    biber --tool --validate-datamodel --output-file checked.bib all.bib >biber.log 2>&1 ||
        fail "biber: $(cat biber.log)"
    if grep -E 'WARN|ERROR' biber.log >&2; then
        fail "biber is not silent"
    fi
    echo "biber: silent on $(grep -c '^@' all.bib) entries"
}

"with_$client"
