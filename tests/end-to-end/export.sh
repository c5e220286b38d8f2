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

lutrin() { "$program" --library "$folder/library.sqlite" "$@"; }

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

# same_references FORMAT FILE STYLE: pandoc's references from the file, and ours. One is left out: of
# a work without author or type, this style puts title and year in the author's place, and pandoc
# then shows the year once more, which CSL says is used up.
same_references() {
    local format=$1 file=$2 style=$3
    pandoc -f "$format" -t plain --wrap=none --citeproc --csl "$csl/$style.csl" "$file" |
        plain | grep -v '^Le modèle spatial' | sort >"theirs.$format"
    xargs "$program" --library "$folder/library.sqlite" cite --style "$style" --typography style \
        <ids | plain | grep -v '^Le modèle spatial' | sort >"ours.$format"
    diff "ours.$format" "theirs.$format" >"difference.$format" || {
        cat "difference.$format" >&2
        fail "pandoc shows other references from $format in $style"
    }
    echo "$format: $(wc -l <"theirs.$format") references in $style are the same in pandoc"
}

with_pandoc() {
    need pandoc
    [[ -f $csl/iso690-author-date-fr-no-abstract.csl ]] || {
        echo "NOT RUN: the CSL styles are not installed"
        exit 77
    }
    lutrin export --query '' --to csl-json -o all.json >/dev/null
    lutrin export --query '' --to biblatex -o all.bib >/dev/null
    same_references csljson all.json iso690-author-date-fr-no-abstract
    same_references biblatex all.bib iso690-author-date-fr-no-abstract
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
