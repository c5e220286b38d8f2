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

    /// The results chosen together, else the open document if it is at hand, else nothing.
    [[nodiscard]] std::vector<std::string> chosen() const;
    [[nodiscard]] bool possible() const;

    /// `words` say what is done: « étiquette « à lire » ».
    void file(library::FilingChange change, const QString &words);

    /// All that is under `name` goes under `wanted`, which may have analyses already.
    void rename(library::FilingKind kind, const QString &name, const QString &wanted);
    /// Nothing is under `name` any more; the analyses stay.
    void remove(library::FilingKind kind, const QString &name);

signals:
    /// What is chosen, or whether anything can be done with it, may be otherwise than before.
    void chosenChanged();
    /// Something is filed otherwise than before.
    void changed();
    /// A folder or a tag is called otherwise than before.
    void renamed();

private:
    /// A name that gave way; nothing in place of one that is no more.
    struct Naming {
        search::Facet facet = search::Facet::Tag;
        std::string from;
        std::string to;
        bool merged = false;
    };

    /// One change, and after it what takes it back.
    struct Step {
        library::FilingStep next;
        QString words;
        Naming naming = {};      ///< by the change; empty where no name changed
        bool done = false;       ///< rather than taken back
        bool remembered = false; ///< among what can be taken back
    };

    void follow(Step &step);
    void takeNaming(bool succeeded, library::FilingKind kind, const std::shared_ptr<Step> &step);
    void make(const std::shared_ptr<Step> &step);
    void take(const std::shared_ptr<Step> &step);

    Context m_context;
    WriteQueue m_writes;
};

} // namespace lutrin::gui
