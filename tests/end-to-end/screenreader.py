# SPDX-FileCopyrightText: The Lutrin authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Walks the window over the accessibility bus, as a screen reader does. Argument: the program."""

import os
import subprocess
import sys
import time

launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
time.sleep(1)

import pyatspi  # noqa: E402 (it connects to the bus as it is imported)

program = subprocess.Popen([sys.argv[1]])

CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_LINK,
}


def until(what, ask, seconds=60):
    """Asks again until there is an answer."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = ask()
        except Exception:  # what is being built goes away under our hands
            answer = None
        if answer:
            return answer
        time.sleep(0.3)
    raise SystemExit(f"FAILED: {what}")


def application():
    for each in pyatspi.Registry.getDesktop(0):
        if each and each.name == "lutrin":
            return each
    return None


def walk(node, depth=0):
    yield node
    if depth < 40:
        for index in range(min(node.childCount, 200)):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from walk(child, depth + 1)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def named(root, name, role=None):
    for node in walk(root):
        if node.name == name and (role is None or node.getRole() == role) and showing(node):
            return node
    return None


try:
    app = until("the program on the bus", application)
    window = until("its window", lambda: app.childCount and app.getChildAtIndex(0))
    until("the window filled", lambda: os.path.exists(os.environ["LUTRIN_TRACE"]))
    until("the button to copy", lambda: named(window, "Copier la référence"))
    controls, nameless = 0, []
    for node in walk(window):
        if showing(node) and node.getRole() in CONTROLS:
            controls += 1
            if not node.name.strip():
                nameless.append(node.getRoleName())
    assert controls > 30, f"only {controls} controls"
    assert not nameless, f"without a name: {nameless}"
    # States and actions come through as well.
    overview = named(window, "Vue d’ensemble")
    assert overview is not None, "no « Vue d’ensemble »"
    overview.queryAction().doAction(0)
    until("« Vue d’ensemble » checked",
          lambda: overview.getState().contains(pyatspi.STATE_CHECKED))
    print(f"{controls} controls, all named")
finally:
    program.terminate()
    program.wait(20)
    launcher.terminate()
