// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "gui/shell/context.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QGridLayout;
class QVBoxLayout;

namespace lutrin::gui {

class DropSheet;
struct OpenDocument;
struct RecordField;

/// The record of the open document, block by block as on a publication page, and the analyses
/// near to it; of several results that are chosen together, only the way to edit them. As high as
/// its content; the pane around it scrolls.
class RecordPane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPane)

public:
    explicit RecordPane(const Context &context, QWidget *parent = nullptr);
    /// The command that edits records, for the keys that a tip names.
    void setEditing(const QAction &edit);

protected:
    /// A file that is dropped here is the record's.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showDocument(const std::shared_ptr<const OpenDocument> &document);
    void showRelated(const std::shared_ptr<const OpenDocument> &document);
    void followSelection();
    void rebuild();
    void addHeading(const QString &text);
    [[nodiscard]] bool writable() const;
    void addEditLink();
    void addBlocks();
    void addFields();
    void addField(QGridLayout &grid, const RecordField &field);
    void addLegend();
    void addRelated();
    void follow(const QString &address);
    void filterBy(const QString &kind, const QString &id);
    void copyLink();
    void copyReference();
    void openPdf();
    void mail();
    /// Makes the bibliography entry off this thread, then calls `use` here.
    void withReference(std::function<void(const citation::Formatted &)> use);

    Context m_context;
    std::shared_ptr<const OpenDocument> m_document;
    bool m_several = false; ///< are chosen, as it stands
    const QAction *m_edit = nullptr;
    QWidget *m_content = nullptr; ///< made anew for each document
    QVBoxLayout *m_column = nullptr;
    DropSheet *m_sheet = nullptr; ///< made when a file first hovers
    QTemporaryDir m_copies;       ///< of the PDF files that were opened
};

} // namespace lutrin::gui
