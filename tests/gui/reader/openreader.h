// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk.h"
#include "gui/reader/pdfpane.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"

#include <QAction>
#include <QPainter>
#include <QPdfWriter>

namespace lutrin::gui {

/// A reader in a window of its own, on a desk of its own. The library must open.
struct OpenReader {
    Desk desk;
    bool opened = desk.open();
    ReaderPane pane{desk.context};

    OpenReader()
    {
        pane.resize(560, 400);
        pane.show();
        opened = opened && QTest::qWaitForWindowExposed(&pane);
    }

    [[nodiscard]] QAction *action(const QString &shortcut) const
    {
        for (QAction *candidate : pane.actions()) {
            if (candidate->shortcuts().contains(QKeySequence(shortcut)))
                return candidate;
        }
        return nullptr;
    }

    /// The first place that has these words in the text.
    void select(const QString &words) const
    {
        const QTextCursor found = pane.view().document()->find(words);
        QVERIFY2(!found.isNull(), qPrintable(words));
        pane.view().setTextCursor(found);
    }

    /// Writes a PDF with these words on a page each, imports it and opens its document.
    void openPdfOf(const QStringList &pages)
    {
        const QString path = desk.folder.filePath("rapport.pdf");
        {
            QPdfWriter writer(path);
            QPainter painter(&writer);
            for (const QString &words : pages) {
                if (words != pages.front())
                    writer.newPage();
                painter.drawText(QRectF(400, 400, 8000, 2000), words);
            }
        }
        openPdf(path, pages.front());
    }

    /// Imports it and opens its document, which has these words.
    void openPdf(const QString &path, const QString &words)
    {
        const auto report = desk.workspace.library()->import({path.toStdString()}, {});
        QVERIFY(report && report->imported == 1);
        QSignalSpy answered(&desk.workspace, &Workspace::answered);
        desk.workspace.refresh();
        desk.workspace.setQuery(words);
        QVERIFY(answered.wait());
        QTRY_COMPARE(desk.workspace.answer().total, 1);
        QVERIFY(desk.openDocument(desk.workspace.answer().hits.front().id));
    }

    /// Shows the PDF of the open document.
    void showPdf() const
    {
        QSignalSpy shown(&pane.pdf(), &PdfPane::opened);
        action("Ctrl+Shift+L")->trigger();
        QVERIFY(shown.wait());
    }

    /// How much of the PDF's picture has this colour.
    [[nodiscard]] int pdfPixels(const QColor &colour) const
    {
        const QImage picture = pane.pdf().grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
        return count;
    }
};

} // namespace lutrin::gui
