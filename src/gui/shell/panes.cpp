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

namespace lutrin::gui {

namespace {

const QString widthsKey = QStringLiteral("window/panes");
const QString recordKey = QStringLiteral("window/record");
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
    , m_sidebarWanted(context.settings.number(sidebarKey, 1) != 0)
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : {sidebar, results, reader, record})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(2, 1);
    sidebar->setMinimumWidth(200);
    results->setMinimumWidth(300);
    reader->setMinimumWidth(380);
    record->setMinimumWidth(280);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_shade->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_shade->hide();
    restoreWidths();
    arrange();
    connect(&context.theme, &Theme::changed, this, &Panes::followScale);
}

Panes::~Panes()
{
    saveWidths();
}

/// Only a whole row has widths worth keeping.
void Panes::saveWidths()
{
    if (m_mode == Mode::Row && !m_readerWide)
        m_context.settings.setBytes(widthsKey, m_splitter->saveState());
}

void Panes::restoreWidths()
{
    const QByteArray widths = m_context.settings.bytes(widthsKey);
    if (widths.isEmpty() || !m_splitter->restoreState(widths))
        m_splitter->setSizes({m_context.theme.scaled(metrics::sidebarWidth),
                              m_context.theme.scaled(metrics::resultsWidth), 484,
                              m_context.theme.scaled(metrics::recordWidth)});
    m_splitter->setHandleWidth(1);
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
    return {m_sidebar->minimumWidth() + m_reader->minimumWidth() + 1, 320};
}

bool Panes::recordShown() const
{
    return m_mode == Mode::Row ? m_recordWanted && !m_readerWide : m_drawerOpen;
}

void Panes::showRecord(bool shown)
{
    if (shown)
        widenReader(false);
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

bool Panes::sidebarShown() const
{
    return m_sidebarWanted && !m_readerWide;
}

void Panes::widenReader(bool wide)
{
    if (wide == m_readerWide)
        return;
    if (wide)
        saveWidths();
    m_readerWide = wide;
    arrange();
    if (!wide && m_mode == Mode::Row)
        restoreWidths();
    emit changed();
}

void Panes::showSidebar(bool shown)
{
    if (shown)
        widenReader(false);
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
    m_mode = mode;
    m_drawerOpen = false;
    arrange();
    if (mode == Mode::Row)
        restoreWidths();
    emit changed();
}

void Panes::arrange()
{
    const bool inRow = m_mode == Mode::Row;
    if (inRow && m_record->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_record);
        m_record->setMinimumWidth(280);
    } else if (!inRow && m_record->parentWidget() == m_splitter) {
        m_record->setParent(this);
    }
    m_sidebar->setVisible(sidebarShown());
    m_results->setVisible(m_mode != Mode::Turns || !m_readerTurn);
    m_reader->setVisible(m_mode != Mode::Turns || m_readerTurn);
    m_record->setVisible(recordShown());
    m_shade->setVisible(!inRow && m_drawerOpen);
    if (m_mode == Mode::Turns) {
        // Whoever's turn it is takes the room that the other leaves, not the sidebar.
        // A hidden pane's handle keeps its place.
        const int handles = 2 * m_splitter->handleWidth();
        const int sidebar =
            std::min(m_context.theme.scaled(metrics::sidebarWidth), width() * 2 / 5);
        const int rest = std::max(0, width() - sidebar - handles);
        m_splitter->setSizes({sidebar, m_readerTurn ? 0 : rest, m_readerTurn ? rest : 0});
    }
    placeDrawer();
}

void Panes::placeDrawer()
{
    if (m_mode == Mode::Row || !m_drawerOpen)
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
