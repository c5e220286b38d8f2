// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/panes.h"

#include "gui/shell/metrics.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

const QString widthsKey = QStringLiteral("window/panes");
const QString recordKey = QStringLiteral("window/record");
const QString drawerKey = QStringLiteral("window/drawer");
const QString sidebarKey = QStringLiteral("window/sidebar");
constexpr int shadeWidth = 12;
constexpr int narrowestSidebar = 200;
constexpr int narrowestList = 300;
constexpr int narrowestReader = 380;
constexpr int narrowestPages = 640; ///< of two that stand side by side
constexpr int narrowestRecord = 280;
constexpr int fairReader = 440;  ///< what the list gives way for beside an open drawer
constexpr int usualReader = 468; ///< and in a row

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
    sidebar->setMinimumWidth(narrowestSidebar);
    results->setMinimumWidth(narrowestList);
    reader->setMinimumWidth(narrowestReader);
    record->setMinimumWidth(narrowestRecord);
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

/// Only a whole row has widths worth keeping.
void Panes::saveWidths()
{
    if (m_mode == Mode::Row && !m_readerWide && m_ownWidths)
        m_context.settings.setBytes(widthsKey, m_splitter->saveState());
}

void Panes::restoreWidths()
{
    const QByteArray widths = m_context.settings.bytes(widthsKey);
    m_ownWidths = !widths.isEmpty() && m_splitter->restoreState(widths);
    if (!m_ownWidths)
        setUsualWidths();
    m_splitter->setHandleWidth(1);
}

/// Until the user moves a border: a list that gives way to the text.
void Panes::setUsualWidths()
{
    const Theme &theme = m_context.theme;
    const int sidebar = theme.scaled(metrics::sidebarWidth);
    const int record = theme.scaled(metrics::recordWidth);
    const int spare = width() - sidebar - record - theme.scaled(usualReader);
    const int list = std::min(std::max(spare, narrowestList), theme.scaled(metrics::resultsWidth));
    m_splitter->setSizes({sidebar, list, std::max(0, width() - sidebar - record - list), record});
}

/// Larger text needs the room of a larger window.
Panes::Mode Panes::modeFor(int width) const
{
    width = width * 100 / m_context.theme.scale();
    if (width < metrics::turnsBelow)
        return Mode::Turns;
    return width < metrics::drawerBelow ? Mode::Drawer : Mode::Row;
}

void Panes::followScale()
{
    const int scale = m_context.theme.scale();
    if (scale == m_scale)
        return;
    QList<int> widths = m_splitter->sizes();
    for (int pane = 0; pane < widths.size(); ++pane) {
        if (m_splitter->widget(pane) != m_reader)
            widths[pane] = widths[pane] * scale / m_scale;
    }
    m_scale = scale;
    m_splitter->setSizes(widths);
    setMode(modeFor(width()));
    arrange();
}

QSize Panes::minimumSizeHint() const
{
    return {narrowestSidebar + narrowestReader + 1, 320};
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
    arrange();
    if (shown && m_mode != Mode::Row)
        m_record->setFocus();
    emit changed();
}

bool Panes::recordBeside() const
{
    return m_mode == Mode::Row || drawerBeside();
}

/// In turns, one of the list and the reader stands beside it; the list leaves its room to one page,
/// not to two.
bool Panes::drawerBeside() const
{
    const int list = m_readerWide && m_mode == Mode::Drawer ? narrowestList : 0;
    const int room = width() - narrowestRecord - list - m_splitter->handleWidth();
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
    return width() >= narrowestSidebar + narrowestList + narrowestRecord + narrowestPages + handles;
}

/// The list and one more pane leave it that.
void Panes::keepPagesWhole()
{
    const int spare = width() - narrowestSidebar - narrowestList - 2 * m_splitter->handleWidth();
    const bool two = m_readerWide && m_mode != Mode::Turns;
    m_reader->setMinimumWidth(two ? std::clamp(spare, narrowestReader, narrowestPages)
                                  : narrowestReader);
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
    arrange();
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

/// Whoever's turn it is takes the room that the other leaves, not the sidebar.
void Panes::takeTurns()
{
    m_splitter->refresh(); // handles come and go with their panes, and take room
    const Theme &theme = m_context.theme;
    const int sidebar =
        sidebarShown() ? std::min(theme.scaled(metrics::sidebarWidth), width() * 2 / 5) : 0;
    const int record = drawerBeside() ? theme.scaled(metrics::recordWidth) : 0;
    const int handles = (int(sidebarShown()) + int(drawerBeside())) * m_splitter->handleWidth();
    const int rest = std::max(0, width() - sidebar - record - handles);
    m_splitter->setSizes({sidebar, m_readerTurn ? 0 : rest, m_readerTurn ? rest : 0, record});
}

/// Among the panes, or over them.
void Panes::placeRecord()
{
    const bool among = m_record->parentWidget() == m_splitter;
    if (recordBeside() && !among) {
        m_splitter->addWidget(m_record);
        m_record->setMinimumWidth(narrowestRecord);
    } else if (!recordBeside() && among) {
        m_record->setParent(this);
    }
}

/// The open drawer stands where the sidebar was, and the list gives way to the text; when it
/// closes, all is as before.
void Panes::makeRoom(bool beside)
{
    if (beside && m_closedWidths.isEmpty()) {
        m_closedWidths = m_splitter->sizes();
        setDrawerWidths();
    } else if (!beside && !m_closedWidths.isEmpty()) {
        m_splitter->setSizes(std::exchange(m_closedWidths, {}));
    }
}

void Panes::setDrawerWidths()
{
    const Theme &theme = m_context.theme;
    const int record = theme.scaled(metrics::recordWidth);
    const int text = std::max(theme.scaled(fairReader), m_reader->minimumWidth());
    const int spare = width() - record - text - 2 * m_splitter->handleWidth();
    const int list = std::min(std::max(spare, narrowestList), theme.scaled(metrics::resultsWidth));
    m_splitter->setSizes({0, list, width() - record - list, record});
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

void Panes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_mode != Mode::Row && m_drawerOpen)
        return showRecord(false);
    if (event->key() == Qt::Key_Escape && m_mode == Mode::Turns && m_readerTurn)
        return showReader(false);
    QWidget::keyPressEvent(event);
}

} // namespace lutrin::gui
