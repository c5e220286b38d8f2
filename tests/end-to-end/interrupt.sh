#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `lutrin-cli import` leaves behind when it is interrupted, and when it is killed.
#
# interrupt.sh PROGRAM
set -euo pipefail

program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8 XDG_DATA_HOME=$folder/data TMPDIR=$folder/temporary
mkdir "$TMPDIR"
cd "$folder"

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

library=$folder/library.sqlite
lutrin() { "$program" --library "$library" "$@"; }

awk 'BEGIN { for (at = 0; at < 400000; ++at)
    printf "{\"id\": \"n%d\", \"title\": \"Note %d\", \"body\": \"Un lac gris, %d oies.\"}\n", at, at, at }' \
    >many.jsonl
head -n 1 many.jsonl >one.jsonl
lutrin import one.jsonl >/dev/null

# interrupted SIGNAL ARGUMENT...: the exit status of an import that gets the signal as soon as its
# temporary folder is there.
interrupted() {
    local signal=$1 status=0
    shift
    "$program" --library "$library" import "$@" >out 2>errors &
    for ((turn = 0; turn < 300; ++turn)); do
        [[ -n $(ls "$TMPDIR") ]] && break
        sleep 0.1
    done
    kill "-$signal" $!
    wait $! || status=$?
    echo "$status"
}

[[ $(interrupted TERM --dry-run many.jsonl) == 143 ]] || fail "SIGTERM gives no 143"
grep -q '^lutrin-cli: interrompu' errors || fail "no word of the interruption: $(cat errors)"
[[ -z $(ls "$TMPDIR") ]] || fail "an interrupted import leaves $(ls "$TMPDIR")"

[[ $(interrupted KILL --dry-run many.jsonl) == 137 ]] || fail "SIGKILL does not end it"
[[ -n $(ls "$TMPDIR") ]] || fail "a killed import left nothing to sweep"
lutrin import one.jsonl >/dev/null
[[ -z $(ls "$TMPDIR") ]] || fail "the next import leaves $(ls "$TMPDIR")"
