// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/pdfmodule.h"
#include "gui/shell/context.h"
#include "gui/shell/opendocument.h"

#include <QWidget>

#include <memory>

namespace lutrin::gui {

/// The kept PDF of the document in the reader, page by page, with the words found marked in it as
/// they are in the text. The file is opened only when it is asked for, and read, searched and
/// painted off the interface thread.
class PdfPane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfPane)

public:
    explicit PdfPane(const Context &context, QWidget *parent = nullptr);
    ~PdfPane() override;

    /// `opened` follows, or the workspace's failure and `left`.
    void open(const std::shared_ptr<const OpenDocument> &document);
    void leave();
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    /// These words instead of the search's; empty: the search's again.
    void find(const QString &words);
    void goToNextMark();
    void goToPreviousMark();
    [[nodiscard]] int markCount() const { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] int currentMark() const { return m_current; }
    void zoomBy(int steps);
    void fitWidth();
    /// « Page 3 sur 20 »
    [[nodiscard]] QString place() const;
    void applyTheme();

signals:
    void opened();
    void left();
    void marksChanged();
    void placeChanged();

private:
    struct Opened;

    void take(Opened &&answer);
    void searchAnew();
    void showMark(int mark);

    Context m_context;
    PdfPages *m_pages = nullptr; ///< made with the first file
    std::shared_ptr<PdfFile> m_file;
    std::string m_language; ///< of its text
    QString m_sought;       ///< of find()
    std::vector<PdfSpan> m_marks;
    int m_current = -1;
};

} // namespace lutrin::gui
