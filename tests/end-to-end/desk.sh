#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the scripts that drive the real window share; they source it. An empty home in $folder, a
# virtual X server of its own, and the clipboard. A script that is not run for want of a tool ends
# with status 77.

need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || {
            echo "NOT RUN: $tool is not installed"
            exit 77
        }
    done
}

need Xvfb xdotool xclip

folder=$(mktemp -d)
children=()
clean_up() {
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null && wait "$child" 2>/dev/null
    done
    rm -rf "$folder"
}
trap clean_up EXIT

fail() {
    echo "FAILED: $*" >&2
    sed 's/^/  lutrin: /' "$folder/log" >&2 2>/dev/null || true
    exit 1
}

# until_true WHAT COMMAND…: asks again until the command succeeds, for thirty seconds.
until_true() {
    local what=$1 end=$((SECONDS + 30))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || fail "$what"
        sleep 0.1
    done
}

# Nothing of the user's own is read or written.
export HOME=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config
export XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/runtime
export LC_ALL=C.UTF-8 LANGUAGE=fr QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY
mkdir -m 700 "$XDG_RUNTIME_DIR"

# start_lutrin PROGRAM: the filled window, with the keyboard in it.
start_lutrin() {
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
    children+=($!)
    until_true "the virtual display did not start" test -s "$folder/display"
    DISPLAY=:$(cat "$folder/display")
    export DISPLAY

    LUTRIN_TRACE=$folder/trace "$1" >"$folder/log" 2>&1 &
    lutrin=$!
    children=("$lutrin" "${children[@]}")
    until_true "no filled window" test -s "$folder/trace"
    window=$(xdotool search --onlyvisible --class lutrin | tail -n 1)
    [[ -n $window ]] || fail "no visible window of lutrin"
    xdotool windowfocus --sync "$window"
    echo "the window is there, and filled"
}

lutrin_ends() {
    xdotool key ctrl+q
    ended() { ! grep -qs '^State:.[^Z]' "/proc/$lutrin/status"; }
    until_true "the window did not close" ended
    wait "$lutrin" || fail "lutrin ended with status $?"
    echo "closed"
}

# target TYPE: what the X clipboard holds of this type.
target() { timeout 5 xclip -selection clipboard -o -t "$1"; }
