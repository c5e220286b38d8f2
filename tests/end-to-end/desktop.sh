#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the installed programs bring for a desktop and a shell.
#
# desktop.sh PROGRAM SOURCE BUILD PART; PART: words, entry, page or manual. Exit status 77: not run,
# for want of a tool.
set -euo pipefail

program=$1
source=$2
build=$3

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

need() {
    command -v "$1" >/dev/null || {
        echo "NOT RUN: $1 is not installed"
        exit 77
    }
}

# Every verb and every option of the program stands in its manual pages and completions.
words() {
    local places=("$source"/resources/man/{,fr/}lutrin-cli.1 "$source"/resources/completions/*)
    local verb word place
    ((${#places[@]} == 5)) || fail "five places to look at: ${places[*]}"
    LC_ALL=C.UTF-8 "$program" --help | sed -n '/^Verbes/,$p' | sed 1d | awk 'NF { print $1 }' >verbs
    (($(wc -l <verbs) >= 12)) || fail "the help names no verbs"
    for verb in '' $(cat verbs); do
        LC_ALL=C.UTF-8 "$program" ${verb:+"$verb"} --help | grep -oE '^ +-[-a-z,]+' |
            grep -oE -- '--[a-z-]+' | sed 's/^--//' >options
        for word in $verb $(cat options); do
            for place in "${places[@]}"; do
                sed 's/\\-/-/g' "$place" | grep -wF -- "$word" >/dev/null ||
                    fail "$place: « $word » of « $verb » is missing"
            done
        done
    done
}

# The shell itself completes.
completes() {
    local expected=$1 line=$2
    # shellcheck disable=SC1091
    (
        source "$source/resources/completions/lutrin-cli.bash"
        compopt() { :; }
        read -r -a COMP_WORDS <<<"$line"
        [[ $line != *' ' ]] || COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _lutrin_cli
        [[ " ${COMPREPLY[*]} " == *" $expected "* ]]
    ) || fail "« $line » does not offer « $expected »"
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

case $4 in
    words)
        words
        completes restore "lutrin-cli res"
        completes repair "lutrin-cli rep"
        completes --explain "lutrin-cli search --e"
        completes ris "lutrin-cli export --to r"
        ;;
    entry)
        need desktop-file-validate
        desktop-file-validate --no-hints "$source/resources/desktop/lutrin.desktop"
        ;;
    page)
        need appstreamcli
        appstreamcli validate --no-net "$build/resources/desktop/lutrin.metainfo.xml"
        ;;
    manual)
        need man
        for page in "$source"/resources/man/{,fr/}*.1; do
            LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null | tee said
            [[ ! -s said ]] || fail "$page"
        done
        ;;
esac
