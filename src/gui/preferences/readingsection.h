// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preferences/preferencesection.h"
#include "gui/reader/readingchoice.h"

namespace lutrin::gui {

/// How the reader sets its page.
class ReadingSection : public PreferenceSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingSection)

public:
    explicit ReadingSection(const Context &context, QWidget *parent = nullptr);

private:
    template <typename Value>
    void addValues(const QString &title, const QString &explanation, Value ReadingChoice::*member,
                   const QList<std::pair<Value, QString>> &choices);

    Context m_context;
};

} // namespace lutrin::gui
