#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The window that a signal asks to end does what it does when it is closed: it ends well, and keeps
# its session. No display is needed.
#
# ended.sh PROGRAM
set -euo pipefail

program=$1
folder=$(mktemp -d)
lutrin=
clean_up() {
    [[ -z $lutrin ]] || kill -KILL "$lutrin" 2>/dev/null || true
    rm -rf "$folder"
}
trap clean_up EXIT
export HOME=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config
export XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/runtime
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen LUTRIN_TRACE=$folder/trace
mkdir -m 700 "$XDG_RUNTIME_DIR"

fail() {
    echo "FAILED: $*" >&2
    cat "$folder/log" >&2
    exit 1
}

for signal in TERM HUP; do
    rm -rf "$XDG_CONFIG_HOME" "$LUTRIN_TRACE"
    "$program" >"$folder/log" 2>&1 &
    lutrin=$!
    for ((turn = 0; turn < 300; ++turn)); do
        [[ -s $LUTRIN_TRACE ]] && break
        sleep 0.1
    done
    [[ -s $LUTRIN_TRACE ]] || fail "no filled window"
    kill "-$signal" "$lutrin"
    wait "$lutrin" || fail "SIG$signal ends it with status $?"
    lutrin=
    grep -q '^\[session\]' "$XDG_CONFIG_HOME/lutrin/lutrin.ini" || fail "no session is kept"
done
