#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A passage and a reference, copied in the real window and read by LibreOffice Writer as it reads
# what is pasted into it: italics and no-break spaces come through, fonts, sizes and colours do not.
#
# paste.sh PROGRAM; exit status 77: not run, for want of a tool.
set -euo pipefail

# shellcheck source=tests/end-to-end/desk.sh
source "$(dirname "$0")/desk.sh"
need soffice
[[ -e /usr/lib/libreoffice/program/libswlo.so ]] || {
    echo "NOT RUN: LibreOffice has no Writer here (libreoffice-writer-nogui)"
    exit 77
}

# The whole reference behind the passage: it has italics.
mkdir -p "$XDG_CONFIG_HOME/lutrin"
printf '[passage]\nform=0\n' >"$XDG_CONFIG_HOME/lutrin/lutrin.ini"
start_lutrin "$1"
cd "$folder"

xdotool type --delay 40 'centres energie'
xdotool key Down
reference_copied() {
    xdotool key ctrl+shift+r
    sleep 0.3
    target UTF8_STRING | grep -qF 'ROUCY-ROCHEGONDE'
}
until_true "no reference was copied" reference_copied
for form in html rtf; do target "text/$form" >"reference.$form"; done
target UTF8_STRING >reference.txt

# Two clicks select a word in the middle of the page.
xdotool mousemove 880 460 click --repeat 2 --delay 80 1
passage_copied() {
    xdotool key ctrl+shift+c
    sleep 0.3
    target UTF8_STRING | grep -qE '^«.*» \(ROUCY-ROCHEGONDE.*\)$'
}
until_true "no passage was copied: $(target UTF8_STRING)" passage_copied
for form in html rtf; do target "text/$form" >"passage.$form"; done
target UTF8_STRING >passage.txt
lutrin_ends

# writer_reads FILTER FORM: what Writer makes of both, as flat XML.
writer_reads() {
    timeout 150 soffice --headless -env:UserInstallation="file://$folder/office" \
        --infilter="$1" --convert-to 'fodt:OpenDocument Text Flat XML' --outdir "$2" \
        "reference.$2" "passage.$2" >"office.log" 2>&1 || fail "$2: $(cat office.log)"
}

# pasted FORM NAME: what became of it.
pasted() {
    local form=$1 name=$2 document=$1/$2.fodt body words italic automatic
    [[ -s $document ]] || fail "$form: Writer made nothing of the $name: $(cat office.log)"
    body=$(sed -n '/<office:body>/,/<\/office:body>/p' "$document")
    words=$(sed -n 's/^ *<text:p [^>]*>//p' <<<"$body" | sed -e 's/<[^>]*>//g' -e "s/&apos;/'/g" \
        -e 's/&quot;/"/g' -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g')
    [[ $words == "$(cat "$name.txt")" ]] ||
        fail "$form: other words in Writer: $words | $(cat "$name.txt")"
    [[ $words == *$'\u00a0'* && $words == *$'\u202f'* ]] ||
        fail "$form: the no-break spaces of the $name are lost: $words"
    # One stretch, the title, has a look of its own, and that look is italics and nothing else.
    italic=$(grep -oE '<text:span [^>]*>[^<]*' <<<"$body" | sed 's/<[^>]*>//')
    [[ $italic == "IA, centres de données et demande d’énergie"*"tendances"$'\u202f?' ]] ||
        fail "$form: this is italic in the $name: $italic"
    automatic=$(sed -n '/<office:automatic-styles>/,/<\/office:automatic-styles>/p' "$document" |
        grep -oE '<style:text-properties[^>]*>' || true)
    [[ $(grep -oE '[a-z]+:[a-z-]+="[^"]*"' <<<"$automatic" | sort -u) == *'fo:font-style="italic"'* ]] ||
        fail "$form: no italics in the $name: $automatic"
    ! grep -oE '[a-z]+:[a-z-]+="[^"]*"' <<<"$automatic" |
        grep -vE '^(fo:font-style|style:font-style-(asian|complex))="italic"$' ||
        fail "$form: the $name brings a look: $automatic"
    echo "$form: Writer takes the $name as it is"
}

writer_reads 'HTML (StarWriter)' html
writer_reads 'Rich Text Format' rtf
for form in html rtf; do
    pasted "$form" reference
    pasted "$form" passage
done
