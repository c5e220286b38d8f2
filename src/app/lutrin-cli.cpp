// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/locations.h"
#include "cli/interruption.h"
#include "cli/program.h"

#include <csignal>
#include <iostream>
#include <optional>

#include <unistd.h>

#ifdef LUTRIN_MIMALLOC
#include <mimalloc.h>
#endif

namespace {

constexpr int statusOfSignals = 128;

} // namespace

int main(int count, char **arguments)
{
#ifdef LUTRIN_MIMALLOC
    mi_option_enable(mi_option_large_os_pages);
#endif
    // Whoever started it may have it ignored: then nobody learns how an extraction ended.
    std::signal(SIGCHLD, SIG_DFL);
    std::ios::sync_with_stdio(false);
    std::optional<lutrin::cli::Interruption> interruption;
    const int status =
        lutrin::cli::run(count, arguments,
                         {.locations = lutrin::app::locations(),
                          .in = std::cin,
                          .out = std::cout,
                          .errors = std::cerr,
                          .terminal = isatty(STDOUT_FILENO) == 1,
                          .stop = [&interruption] { return interruption.emplace().stop(); }});
    // As a shell says it. What came too late has stopped nothing.
    const int signal = interruption ? interruption->signal() : 0;
    return status != 0 && signal != 0 ? statusOfSignals + signal : status;
}
