// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gui/shell/workbar.h"

#include <cstdint>

namespace lutrin::gui {

class ExportRun;

/// How far an export has come, then what came of it.
class ExportBar : public WorkBar {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportBar)

public:
    ExportBar(const Context &context, ExportRun &run, QWidget *parent = nullptr);

private:
    void showDone(std::int64_t count, const QString &file);
    void showFailure(const Error &error);
};

} // namespace lutrin::gui
