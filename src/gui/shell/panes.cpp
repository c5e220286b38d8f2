// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/panes.h"

#include "gui/shell/metrics.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

const QString recordKey = QStringLiteral("window/record");
const QString drawerKey = QStringLiteral("window/drawer");
const QString sidebarKey = QStringLiteral("window/sidebar");
constexpr int shadeWidth = 12;

/// A soft edge to the left of the drawer.
class Shade : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QLinearGradient gradient(0, 0, width(), 0);
        gradient.setColorAt(0, QColor(0, 0, 0, 0));
        gradient.setColorAt(1, QColor(0, 0, 0, 36));
        QPainter(this).fillRect(rect(), gradient);
    }
};

} // namespace

Panes::Panes(const Context &context, QWidget *sidebar, QWidget *results, QWidget *reader,
             QWidget *record, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_splitter(new QSplitter)
    , m_sidebar(sidebar)
    , m_results(results)
    , m_reader(reader)
    , m_record(record)
    , m_shade(new Shade(this))
    , m_scale(context.theme.scale())
    , m_recordWanted(context.settings.number(recordKey, 1) != 0)
    , m_drawerAwaited(context.settings.flag(drawerKey, false))
    , m_sidebarWanted(context.settings.number(sidebarKey, 1) != 0)
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : {sidebar, results, reader, record})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(2, 1);
    sidebar->installEventFilter(this);
    sidebar->setMinimumWidth(metrics::narrowestSidebar);
    results->setMinimumWidth(metrics::narrowestList);
    reader->setMinimumWidth(metrics::narrowestReader);
    record->setMinimumWidth(metrics::narrowestRecord);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_shade->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_shade->hide();
    restoreWidths();
    arrange();
    connect(&context.theme, &Theme::changed, this, &Panes::followScale);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_ownWidths = m_ownWidths || m_mode == Mode::Row; });
}

Panes::~Panes()
{
    saveWidths();
    m_context.settings.setFlag(drawerKey, m_drawerOpen);
}

/// Larger text needs the room of a larger window.
Panes::Mode Panes::modeFor(int width) const
{
    width = width * 100 / m_context.theme.scale();
    if (width < metrics::turnsBelow)
        return Mode::Turns;
    return width < metrics::drawerBelow ? Mode::Drawer : Mode::Row;
}

QSize Panes::minimumSizeHint() const
{
    return {metrics::narrowestSidebar + metrics::narrowestReader + 1, 320};
}

bool Panes::recordShown() const
{
    const bool hasRoom = !m_readerWide || m_recordAsked;
    return m_mode == Mode::Row ? m_recordWanted && hasRoom && !m_recordFolded : m_drawerOpen;
}

void Panes::showRecord(bool shown)
{
    m_recordAsked = shown;
    m_recordFolded = false;
    m_drawerAwaited = false;
    if (m_mode == Mode::Row) {
        m_recordWanted = shown;
        m_context.settings.setNumber(recordKey, shown ? 1 : 0);
    } else {
        m_drawerOpen = shown;
    }
    if (shown && m_mode != Mode::Row)
        m_keysBefore = QApplication::focusWidget();
    fold();
    if (shown && m_mode != Mode::Row)
        m_record->setFocus();
    emit changed();
}

/// Arranges the panes; where the keys were in one that goes, they go back to where they were
/// before it came, or to the text.
void Panes::fold()
{
    const QWidget *keys = QApplication::focusWidget();
    const bool inRecord = m_record->isAncestorOf(keys);
    const bool inSidebar = m_sidebar->isAncestorOf(keys);
    arrange();
    if (!(inRecord && !recordShown()) && !(inSidebar && !sidebarShown()))
        return;
    if (m_keysBefore != nullptr && m_keysBefore->isVisible())
        return m_keysBefore->setFocus(Qt::ShortcutFocusReason);
    (m_reader->isVisible() ? m_reader : m_results)->setFocus(Qt::ShortcutFocusReason);
}

bool Panes::recordBeside() const
{
    return m_mode == Mode::Row || drawerBeside();
}

/// In turns, one of the list and the reader stands beside it; the list leaves its room to one page,
/// not to two.
bool Panes::drawerBeside() const
{
    const int list = m_readerWide && m_mode == Mode::Drawer ? metrics::narrowestList : 0;
    const int room = width() - metrics::narrowestRecord - list - m_splitter->handleWidth();
    return m_mode != Mode::Row && m_drawerOpen && room >= m_reader->minimumWidth();
}

bool Panes::readerCovered() const
{
    return m_drawerOpen && !recordBeside();
}

bool Panes::sidebarShown() const
{
    const bool hasRoom = !m_readerWide || (m_sidebarAsked && !(recordShown() && !roomForAll()));
    return m_sidebarWanted && hasRoom && !drawerBeside();
}

/// In a row, with two pages in the reader.
bool Panes::roomForAll() const
{
    const int handles = 3 * m_splitter->handleWidth();
    return width() >= metrics::narrowestSidebar + metrics::narrowestList +
                          metrics::narrowestRecord + metrics::narrowestPages + handles;
}

/// The list and one more pane leave it that.
void Panes::keepPagesWhole()
{
    const int spare = width() - metrics::narrowestSidebar - metrics::narrowestList -
                      2 * m_splitter->handleWidth();
    const bool two = m_readerWide && m_mode != Mode::Turns;
    m_reader->setMinimumWidth(
        two ? std::clamp(spare, metrics::narrowestReader, metrics::narrowestPages)
            : metrics::narrowestReader);
}

void Panes::widenReader(bool wide)
{
    if (wide == m_readerWide)
        return;
    if (wide)
        saveWidths();
    m_readerWide = wide;
    m_recordAsked = m_sidebarAsked = false;
    arrange();
    if (drawerBeside())
        setDrawerWidths();
    if (!wide && m_mode == Mode::Row)
        restoreWidths();
    emit changed();
}

void Panes::foldRecord(bool folded)
{
    if (folded == m_recordFolded)
        return;
    m_recordFolded = folded;
    arrange();
    emit changed();
}

void Panes::showSidebar(bool shown)
{
    m_sidebarAsked = shown;
    if (shown) {
        m_drawerOpen = m_drawerOpen && !drawerBeside();
        m_drawerAwaited = false;
        m_recordAsked = m_recordAsked && roomForAll();
    }
    m_sidebarWanted = shown;
    m_context.settings.setNumber(sidebarKey, shown ? 1 : 0);
    fold();
    emit changed();
}

void Panes::showReader(bool shown)
{
    m_readerTurn = shown;
    arrange();
    if (m_mode == Mode::Turns)
        (shown ? m_reader : m_results)->setFocus();
    emit changed();
}

void Panes::bringList()
{
    if (!m_readerTurn)
        return;
    m_readerTurn = false;
    arrange();
    emit changed();
}

void Panes::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    saveWidths();
    if (m_mode == Mode::Turns) { // where one pane had the room of two
        m_closedWidths.clear();
        restoreWidths();
    }
    m_mode = mode;
    m_drawerOpen = m_drawerAwaited && mode != Mode::Row;
    arrange();
    if (mode == Mode::Row)
        restoreWidths();
    emit changed();
}

void Panes::arrange()
{
    keepPagesWhole();
    placeRecord();
    m_sidebar->setVisible(sidebarShown());
    m_results->setVisible(m_mode != Mode::Turns || !m_readerTurn);
    m_reader->setVisible(m_mode != Mode::Turns || m_readerTurn);
    m_record->setVisible(recordShown());
    m_shade->setVisible(readerCovered());
    makeRoom(drawerBeside());
    if (m_mode == Mode::Turns)
        takeTurns();
    placeDrawer();
}

/// Among the panes, or over them.
void Panes::placeRecord()
{
    const bool among = m_record->parentWidget() == m_splitter;
    if (recordBeside() && !among) {
        m_splitter->addWidget(m_record);
        m_record->setMinimumWidth(metrics::narrowestRecord);
    } else if (!recordBeside() && among) {
        m_record->setParent(this);
    }
}

void Panes::placeDrawer()
{
    if (!readerCovered())
        return;
    const int drawer = std::min(width(), m_context.theme.scaled(metrics::recordWidth) + 24);
    m_record->setGeometry(width() - drawer, 0, drawer, height());
    m_shade->setGeometry(width() - drawer - shadeWidth, 0, shadeWidth, height());
    m_shade->raise();
    m_record->raise();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMode(modeFor(width()));
    if (m_mode == Mode::Row && !m_ownWidths && !m_readerWide)
        setUsualWidths();
    if (m_readerWide)
        arrange();
    if (m_drawerOpen && recordBeside() != (m_record->parentWidget() == m_splitter))
        arrange();
    placeDrawer();
}

bool Panes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_sidebar->isVisibleTo(this))
        emit sidebarResized(m_sidebar->width());
    return QWidget::eventFilter(watched, event);
}

void Panes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_mode != Mode::Row && m_drawerOpen)
        return showRecord(false);
    if (event->key() == Qt::Key_Escape && m_mode == Mode::Turns && m_readerTurn)
        return showReader(false);
    if (event->key() == Qt::Key_Escape && m_reader->isAncestorOf(QApplication::focusWidget()))
        return m_results->setFocus(Qt::ShortcutFocusReason);
    QWidget::keyPressEvent(event);
}

} // namespace lutrin::gui
