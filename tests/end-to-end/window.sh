#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The real window on a virtual X server, driven from outside as a person drives it: types a query,
# walks the results, copies a reference and a passage, and asks the X clipboard what it holds.
#
# window.sh PROGRAM; exit status 77: not run, for want of a tool.
set -euo pipefail

# shellcheck source=tests/end-to-end/desk.sh
source "$(dirname "$0")/desk.sh"
start_lutrin "$1"

# copied WORD: copies the reference of the analysis in hand; whether it has this word.
copied() {
    xdotool key ctrl+shift+r
    sleep 0.2
    target UTF8_STRING | grep -qF -- "$1"
}

# The keyboard is in the search field from the start. Without its accent, the word finds « énergie ».
xdotool type --delay 40 'centres energie'
xdotool key Down
until_true "the reference of the first hit was not copied" copied "centres de données"
first=$(target UTF8_STRING)
echo "found and copied: $first"

xdotool key ctrl+f
xdotool key ctrl+a
xdotool type --delay 40 'intelligence'
xdotool key Down
sleep 0.5
xdotool key Down
another() { copied "20" && [[ $(target UTF8_STRING) != "$first" ]]; }
until_true "walking the results did not change the reference" another
plain=$(target UTF8_STRING)
echo "walked and copied: $plain"

target TARGETS | grep -qx text/html || fail "the clipboard has no text/html"
html=$(target text/html)
[[ $html == *'<i>'* || $html == *'<em>'* || $html == *italic* ]] ||
    fail "the HTML has lost its italics: $html"
# The same words in both forms: the HTML without its tags and entities holds the plain text's title.
title=${plain#*« }
title=${title%% »*}
stripped=$(printf '%s' "$html" | sed 's/<[^>]*>//g')
[[ $stripped == *"${title:0:20}"* ]] || fail "HTML and text differ: $html | $plain"

# A passage: two clicks select a word in the middle of the page, one gesture copies it with its
# reference, and what a word processor would paste is clean.
xdotool mousemove 880 460 click --repeat 2 --delay 80 1
passage_copied() {
    xdotool key ctrl+shift+c
    sleep 0.3
    target UTF8_STRING | grep -qE '^«.*» \(.*§.[0-9]+\)$'
}
until_true "no passage was copied: $(target UTF8_STRING)" passage_copied
echo "passage copied: $(target UTF8_STRING)"
for form in text/html text/rtf application/rtf UTF8_STRING; do
    target TARGETS | grep -qx "$form" || fail "the clipboard has no $form"
done
html=$(target text/html)
! grep -qiE 'style=|font|color|class=|<span' <<<"$html" || fail "the HTML brings a look: $html"
grep -qF $'\u00a0' <<<"$html" || fail "the no-break spaces are lost: $html"
rtf=$(target text/rtf)
[[ $rtf == '{\rtf1'* && $rtf == *'\~'* ]] || fail "this is no clean RTF: $rtf"
! grep -qE 'fonttbl|colortbl|\\f[0-9]|\\fs[0-9]' <<<"$rtf" || fail "the RTF brings a look: $rtf"

lutrin_ends
