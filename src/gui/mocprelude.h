// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What moc reads before each header: that of Qt 6.4 fails on a header that reaches <concepts>
// before <string>. A file of ours, because moc writes the name as it is given among the
// dependencies, and a name without its folder would be missing, and all made again, at every build.
#include <string>
