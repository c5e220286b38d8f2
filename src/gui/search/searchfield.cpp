// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/searchfield.h"

#include "gui/search/completionpopup.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchkeeper.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace lutrin::gui {

namespace {

constexpr int halo = 3; ///< the ring around the field that has the keyboard
constexpr int symbolSize = 16;

} // namespace

SearchField::SearchField(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_symbol(new QLabel)
    , m_edit(new QueryEdit(context.theme))
    , m_key(new QLabel)
    , m_clear(new QToolButton)
    , m_star(new QToolButton)
{
    m_symbol->setAccessibleName(tr("Recherche"));
    setKind(m_edit, WidgetKind::Query);
    setKind(m_key, WidgetKind::Key);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setMargin(1);
    m_edit->setPlaceholderText(tr("Rechercher dans le corpus…"));
    m_edit->setAccessibleName(tr("Recherche"));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Effacer la recherche"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_star->setAutoRaise(true);
    m_star->setFocusPolicy(Qt::NoFocus);
    m_star->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(halo + 12, halo + 1, halo + 8, halo + 1);
    layout->setSpacing(8);
    layout->addWidget(m_symbol);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_star);
    layout->addWidget(m_clear);
    layout->addWidget(m_key, 0, Qt::AlignVCenter);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);

    Workspace &workspace = context.workspace;
    connect(m_edit, &QLineEdit::textEdited, &workspace, &Workspace::setQuery);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { offers().offer(); });
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::updateEnd);
    connect(m_clear, &QToolButton::clicked, &workspace, [&workspace] { workspace.setQuery({}); });
    connect(&workspace, &Workspace::requestChanged, this, &SearchField::showRequest);
    connect(&context.theme, &Theme::changed, this, &SearchField::applyTheme);
    applyTheme();
    showRequest(workspace.request());
    updateEnd();
}

/// Made when something is typed for the first time: the first frame does not wait for it.
CompletionPopup &SearchField::offers()
{
    if (m_offers == nullptr) {
        m_offers = new CompletionPopup(m_context, *m_edit);
        m_offers->setParent(this);
        connect(m_offers, &CompletionPopup::completed, &m_context.workspace,
                [this] { m_context.workspace.setQuery(m_edit->text()); });
    }
    return *m_offers;
}

void SearchField::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchField::offerKeeping(SearchKeeper &searches)
{
    m_searches = &searches;
    connect(&searches, &SearchKeeper::changed, this, &SearchField::showStar);
    connect(&m_context.workspace, &Workspace::requestChanged, this, &SearchField::showStar);
    connect(&m_context.workspace, &Workspace::libraryOpened, this, &SearchField::showStar);
    connect(m_star, &QToolButton::clicked, &searches, [&searches] {
        if (const auto place = searches.present())
            searches.remove(*place);
        else
            searches.keepPresent();
    });
    showStar();
}

void SearchField::showStar()
{
    if (m_searches == nullptr)
        return;
    const bool kept = m_searches->present().has_value();
    m_star->setVisible(kept || m_searches->canKeep());
    m_star->setToolTip(kept ? tr("Supprimer cette recherche enregistrée")
                            : tr("Enregistrer cette recherche"));
    m_star->setAccessibleName(m_star->toolTip());
    m_star->setIcon(
        m_context.theme.icon(kept ? QStringLiteral("star-filled") : QStringLiteral("star")));
}

void SearchField::showRequest(const search::Request &request)
{
    const QString query = QString::fromStdString(request.query);
    if (query != m_edit->text())
        m_edit->setText(query);
}

void SearchField::setKey(const QAction &find)
{
    const auto tell = [this, &find] {
        const QString key = find.shortcut().toString(QKeySequence::NativeText);
        m_key->setText(QString(key).replace(u'+', u' '));
        fitKey();
        updateEnd();
    };
    connect(&find, &QAction::changed, this, tell);
    tell();
}

void SearchField::updateEnd()
{
    constexpr int roomForKey = 400;
    m_clear->setVisible(!m_edit->text().isEmpty());
    m_key->setVisible(!m_key->text().isEmpty() &&
                      (m_edit->text().isEmpty() || width() >= roomForKey));
}

void SearchField::applyTheme()
{
    const Theme &theme = m_context.theme;
    QFont font = theme.font(TextRole::Interface);
    font.setPointSizeF(font.pointSizeF() * 14.0 / 13.0);
    m_edit->setFont(font);
    m_key->setFont(theme.font(TextRole::Chip));
    fitKey();
    const QSize size(theme.scaled(symbolSize), theme.scaled(symbolSize));
    m_symbol->setPixmap(
        theme.icon(QStringLiteral("search"), &Palette::ink).pixmap(size, devicePixelRatioF()));
    m_clear->setIcon(theme.icon(QStringLiteral("close")));
    showStar();
    setFixedHeight(theme.scaled(36) + 2 * halo);
    update();
}

void SearchField::fitKey()
{
    m_key->setFixedWidth(m_key->fontMetrics().horizontalAdvance(m_key->text()) + 14);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateEnd();
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Palette &colours = m_context.theme.palette();
    const bool active = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (active) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentGround);
        painter.drawRoundedRect(rect(), metrics::fieldRadius + halo, metrics::fieldRadius + halo);
    }
    painter.setPen(active ? colours.accent : colours.line);
    painter.setBrush(colours.paper);
    const QRectF field = QRectF(rect()).adjusted(halo + 0.5, halo + 0.5, -halo - 0.5, -halo - 0.5);
    painter.drawRoundedRect(field, metrics::fieldRadius, metrics::fieldRadius);
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool taken =
        event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event));
    return taken || QWidget::eventFilter(watched, event);
}

bool SearchField::takeKey(const QKeyEvent &event)
{
    if (m_offers != nullptr && m_offers->takeKey(event.key()))
        return true;
    switch (event.key()) {
    case Qt::Key_Space:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        offers().offer();
        return true;
    case Qt::Key_Up:
        offers().offerRecent();
        return true;
    case Qt::Key_Escape:
        m_context.workspace.setQuery({});
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit resultsRequested();
        return true;
    default:
        return false;
    }
}

} // namespace lutrin::gui
