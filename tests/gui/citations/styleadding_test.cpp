// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/styleadding.h"

#include "desk.h"
#include "gui/citations/citationchoice.h"
#include "gui/citations/citationpane.h"
#include "gui/citations/stylebar.h"
#include "gui/citations/stylepopup.h"
#include "gui/importing/importbar.h"
#include "gui/importing/importpreview.h"
#include "gui/shell/mainwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>

namespace lutrin::gui {

namespace {

QByteArray style(const QByteArray &title, const QByteArray &macro = {})
{
    return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">\n"
           "<info><title>" +
           title + "</title><id>x</id></info>\n<citation><layout><text variable=\"title\"/>" +
           macro +
           "</layout></citation>\n<bibliography><layout><text variable=\"title\" prefix=\"MIEN \"/>"
           "</layout></bibliography>\n</style>\n";
}

} // namespace

class StyleAddingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesAStyleThatFallsOnTheWindow();
    void undoesThat();
    void putsTheReplacedOneBack();
    void saysWhyOneIsRefused();
    void namesTheParentThatIsMissing();
    void takesWhatFallsOnTheChooser();
    void tellsStylesFromWorks();

private:
    QString write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString installed(const QString &name) const;
    /// Lets files fall on a widget as a desktop does; whether it took them.
    static bool drop(QWidget *target, const QStringList &files);
    [[nodiscard]] QString said() const { return m_window->styleBar().words(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void StyleAddingTest::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_window = std::make_unique<MainWindow>(m_desk->context);
    m_window->resize(1440, 900);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->workspace.document() != nullptr, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->citation().reference().has_value(), 20000);
}

void StyleAddingTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QString StyleAddingTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_desk->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s: not written", qPrintable(name));
    return file.fileName();
}

QString StyleAddingTest::installed(const QString &name) const
{
    return m_desk->folder.filePath(QStringLiteral("styles/") + name);
}

bool StyleAddingTest::drop(QWidget *target, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
    return event.isAccepted();
}

void StyleAddingTest::takesAStyleThatFallsOnTheWindow()
{
    QVERIFY(drop(m_window.get(), {write("mien.csl", style("Mon style"))}));
    QTRY_COMPARE(said(), QStringLiteral("Style ajouté\u00a0: Mon style"));
    QVERIFY(QFile::exists(installed("mien.csl")));
    QCOMPARE(citationChoice(m_desk->settings).style, std::string("mien"));
    QTRY_VERIFY(m_window->citation().reference().has_value());
    QVERIFY(m_window->citation().reference()->plain.starts_with("MIEN "));
    // It stands in the list, by its title.
    QTRY_VERIFY([this] {
        const auto *button = m_window->citation().findChild<QPushButton *>();
        for (const auto *one : m_window->citation().findChildren<QPushButton *>())
            if (one->accessibleName() == "Style de la référence")
                button = one;
        return button->accessibleDescription() == "Mon style";
    }());
}

void StyleAddingTest::undoesThat()
{
    const std::string before = citationChoice(m_desk->settings).style;
    QVERIFY(drop(m_window.get(), {write("mien.csl", style("Mon style"))}));
    QTRY_VERIFY(!said().isEmpty());
    for (auto *button : m_window->styleBar().findChildren<QPushButton *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!QFile::exists(installed("mien.csl")));
    QTRY_COMPARE(citationChoice(m_desk->settings).style, before);
    QTRY_VERIFY(m_window->citation().reference().has_value());
    QCOMPARE(said(), QString());
}

void StyleAddingTest::putsTheReplacedOneBack()
{
    const QByteArray first = style("Premier");
    m_window->styles().add({write("mien.csl", first)});
    QTRY_COMPARE(said(), QStringLiteral("Style ajouté\u00a0: Premier"));
    m_window->styles().add({write("mien.csl", style("Second"))});
    QTRY_COMPARE(said(), QStringLiteral("Style remplacé\u00a0: Second"));
    m_window->styles().undo();
    QFile file(installed("mien.csl"));
    QTRY_VERIFY(file.exists() && file.size() == first.size());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), first);
    QCOMPARE(citationChoice(m_desk->settings).style, std::string("mien"));
}

void StyleAddingTest::saysWhyOneIsRefused()
{
    const std::string before = citationChoice(m_desk->settings).style;
    const QString broken = write("casse.csl", style("Cassé", "<text macro=\"absente\"/>"));
    QVERIFY(drop(m_window.get(), {broken}));
    QTRY_VERIFY(!said().isEmpty());
    for (const QString &words : {broken, QStringLiteral("ligne 3"), QStringLiteral("absente")})
        QVERIFY2(said().contains(words), qPrintable(said()));
    QVERIFY(!QFile::exists(installed("casse.csl")));
    QCOMPARE(citationChoice(m_desk->settings).style, before);
    // One that works beside it is added, and both are told.
    QVERIFY(drop(m_window.get(), {broken, write("mien.csl", style("Mon style"))}));
    QTRY_VERIFY(said().contains("Mon style") && said().contains("absente"));
    QVERIFY(QFile::exists(installed("mien.csl")));
}

void StyleAddingTest::namesTheParentThatIsMissing()
{
    const QString orphan =
        write("orphelin.csl",
              "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\">\n<info>"
              "<title>Orphelin</title><id>o</id><link href=\"http://www.zotero.org/styles/absent\" "
              "rel=\"independent-parent\"/></info>\n</style>\n");
    m_window->styles().add({orphan});
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().contains("«\u00a0absent\u00a0»"), qPrintable(said()));
}

void StyleAddingTest::takesWhatFallsOnTheChooser()
{
    m_window->citation().openChooser();
    auto *popup = m_window->citation().findChild<StylePopup *>();
    QVERIFY(popup->isVisible());
    QVERIFY(!drop(popup, {write("note.jsonl", "{}")}));
    QVERIFY(drop(popup, {write("mien.csl", style("Mon style"))}));
    QVERIFY(!popup->isVisible());
    QTRY_COMPARE(said(), QStringLiteral("Style ajouté\u00a0: Mon style"));
}

void StyleAddingTest::tellsStylesFromWorks()
{
    QVERIFY(drop(m_window.get(), {write("mien.CSL", style("Mon style")),
                                  write("note.jsonl", "{\"title\": \"Une note\"}\n")}));
    QTRY_VERIFY(said().contains("Mon style"));
    // The work is shown before it comes in.
    QTRY_VERIFY(m_window->findChild<ImportPreview *>() != nullptr);
    QCOMPARE(m_desk->workspace.documentCount(), 5);
    emit m_window->findChild<ImportPreview *>()->confirmed();
    QTRY_COMPARE(m_desk->workspace.documentCount(), 6);
    QTRY_VERIFY(m_window->importBar().words().contains("1"));
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::StyleAddingTest)
#include "styleadding_test.moc"
