// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "gui/reader/markedspans.h"
#include "gui/shell/context.h"
#include "gui/shell/opendocument.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QLabel;
class QToolButton;

namespace lutrin::gui {

class ReaderView;

/// A second document beside the one in the reader: another language version, or one that is kept
/// there while others are opened. The two are scrolled together, at the same share of each, or
/// each by itself. Hidden until it is opened.
class BesidePane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BesidePane)

public:
    /// `leading`: the reader's page, whose look this one takes and whose scrolling it follows.
    BesidePane(const Context &context, ReaderView &leading, QWidget *parent = nullptr);

    /// Shows it once it is read.
    void open(const std::string &id);
    void leave();
    /// The id of what it shows; empty while it is hidden.
    [[nodiscard]] std::string shown() const;
    [[nodiscard]] ReaderView &view() const { return *m_view; }
    [[nodiscard]] bool scrollsTogether() const;
    void applyTheme();
    /// The passages that the user has marked in it, as the library has them now.
    void markPassages();
    /// Words of it are selected.
    [[nodiscard]] bool hasSelection() const;
    /// What is selected, to be kept.
    [[nodiscard]] corpus::Highlight selected() const;
    /// The marked passage that what is selected lies in.
    [[nodiscard]] std::optional<corpus::Highlight> around() const;

signals:
    void opened();
    /// `focused`: it had the focus.
    void left(bool focused);

private:
    void createHead();
    void show(std::shared_ptr<const OpenDocument> document);
    void markAnew();
    void place(const std::vector<corpus::Highlight> &kept);
    void follow(const ReaderView &moved, const ReaderView &other);

    Context m_context;
    ReaderView &m_leading;
    ReaderView *m_view;
    QWidget *m_head;
    QLabel *m_title;
    QToolButton *m_together;
    QToolButton *m_close;
    std::shared_ptr<const OpenDocument> m_document;
    std::vector<std::pair<corpus::Highlight, Span>> m_marked; ///< those that the page has
    bool m_following = false; ///< one page is scrolled because the other was
};

} // namespace lutrin::gui
