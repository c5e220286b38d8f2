#!/bin/bash
# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The real window as a screen reader gets it: over a real accessibility bus, on a session bus and a
# virtual X server of its own.
#
# screenreader.sh PROGRAM; exit status 77: not run, for want of a tool.
set -euo pipefail

program=$1
here=$(cd "$(dirname "$0")" && pwd)
for tool in Xvfb xauth xvfb-run dbus-run-session /usr/bin/python3; do
    command -v "$tool" >/dev/null || {
        echo "NOT RUN: $tool is not installed"
        exit 77
    }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || {
    echo "NOT RUN: python3-pyatspi is not installed"
    exit 77
}
[[ -x /usr/libexec/at-spi-bus-launcher ]] || {
    echo "NOT RUN: at-spi2-core is not installed"
    exit 77
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config
export XDG_RUNTIME_DIR=$folder/run LANG=C.UTF-8 LUTRIN_TRACE=$folder/trace
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 QT_QPA_PLATFORM=xcb
mkdir -m 700 -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME/lutrin"
printf '[interface]\nlanguage=fr\n' >"$XDG_CONFIG_HOME/lutrin/lutrin.ini"
timeout 150 xvfb-run -a -s '-screen 0 1440x900x24' \
    dbus-run-session -- /usr/bin/python3 "$here/screenreader.py" "$program"
