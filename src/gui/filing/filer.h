// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "gui/shell/writequeue.h"
#include "library/filing.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace lutrin::gui {

/// Files documents in the user's collections and under tags, off this thread and in the order in
/// which it was asked; each change can be taken back.
class Filer : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Filer)

public:
    explicit Filer(const Context &context, QObject *parent = nullptr);

    /// The results chosen together, else the open document, else nothing.
    [[nodiscard]] std::vector<std::string> chosen() const;
    [[nodiscard]] bool possible() const;

    /// `words` say what is done: « étiquette « à lire » ».
    void file(library::FilingChange change, const QString &words);

signals:
    /// Something is filed otherwise than before.
    void changed();

private:
    /// One change, and after it what takes it back.
    struct Step {
        std::vector<library::FilingChange> changes;
        QString words;
        bool fresh = true; ///< was not undone yet
    };

    void make(const std::shared_ptr<Step> &step);
    void take(const std::shared_ptr<Step> &step);

    Context m_context;
    WriteQueue m_writes;
};

} // namespace lutrin::gui
