// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/besidepane.h"

#include "gui/reader/articlehead.h"
#include "gui/reader/highlightplaces.h"
#include "gui/reader/languagename.h"
#include "gui/reader/readerview.h"
#include "gui/reader/readingchoice.h"
#include "gui/reader/webaddress.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace lutrin::gui {

BesidePane::BesidePane(const Context &context, ReaderView &leading, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_leading(leading)
    , m_view(new ReaderView)
    , m_head(new QWidget)
    , m_title(new QLabel)
    , m_together(new QToolButton)
    , m_close(new QToolButton)
{
    hide();
    createHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(*m_view, m_leading); });
    connect(m_leading.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { follow(m_leading, *m_view); });
    connect(m_view, &ReaderView::zoomRequested, &m_leading, &ReaderView::zoomRequested);
    connect(&context.workspace, &Workspace::documentMarked, this, &BesidePane::markAnew);
    connect(&context.workspace, &Workspace::libraryOpened, this, [this] {
        if (m_document)
            open(m_document->document.id);
    });
}

void BesidePane::createHead()
{
    setKind(m_title, WidgetKind::Muted);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_together->setText(tr("Défiler ensemble"));
    m_together->setAccessibleName(m_together->text());
    m_together->setToolTip(tr("Les deux analyses défilent d’un même pas"));
    m_together->setCheckable(true);
    m_together->setChecked(true);
    m_close->setAccessibleName(tr("Fermer l’analyse à côté"));
    m_close->setToolTip(tr("Fermer (Échap)"));
    connect(m_together, &QToolButton::clicked, this, [this] { follow(m_leading, *m_view); });
    connect(m_close, &QToolButton::clicked, this, &BesidePane::leave);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(metrics::padding, 0, metrics::padding - 8, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_title, 1);
    row->addWidget(m_together);
    row->addWidget(m_close);
}

void BesidePane::open(const std::string &id)
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_context.workspace.jobs().run(
        Lane::Beside, this,
        [library, id, query = m_context.workspace.request().query,
         taxonomy = m_context.workspace.taxonomy()](const std::stop_token &) {
            return loadDocument(*library, id, query, taxonomy);
        },
        [this](Result<std::shared_ptr<OpenDocument>> &&loaded) {
            if (loaded)
                return show(std::move(*loaded));
            leave();
            m_context.workspace.fail(loaded.error());
        });
}

void BesidePane::show(std::shared_ptr<const OpenDocument> document)
{
    const bool same = m_document && m_document->document.id == document->document.id;
    m_document = std::move(document);
    const Article article = articleOf(*m_document, m_context.workspace.request().language);
    const QString language =
        capitalised(nativeLanguageName(QString::fromStdString(m_document->document.language)));
    m_title->setText(language);
    m_view->setAccessibleDescription(language);
    applyTheme();
    if (same) {
        m_view->updateArticle(article);
        return markPassages();
    }
    m_view->setArticle(article);
    markPassages();
    setVisible(true);
    emit opened();
    follow(m_leading, *m_view);
}

void BesidePane::markPassages()
{
    const auto library = m_context.workspace.library();
    if (!library || !m_document)
        return;
    m_context.workspace.jobs().run(
        Lane::BesideHighlights, this,
        [library, id = shown()](std::stop_token) { return library->highlights(id); },
        [this, id = shown()](const Result<std::vector<corpus::Highlight>> &kept) {
            if (id == shown() && kept)
                place(*kept);
        });
}

void BesidePane::place(const std::vector<corpus::Highlight> &kept)
{
    m_marked.clear();
    std::vector<Span> spans;
    for (const corpus::Highlight &highlight : kept)
        if (const auto span = spanOf(highlight, *m_view->document())) {
            m_marked.emplace_back(highlight, *span);
            spans.push_back(*span);
        }
    m_view->setHighlights(std::move(spans));
}

bool BesidePane::hasSelection() const
{
    return m_document && m_view->textCursor().hasSelection();
}

corpus::Highlight BesidePane::selected() const
{
    return {.document = shown(),
            .quote = m_view->passage().toStdString(),
            .place = m_view->textCursor().selectionStart()};
}

std::optional<corpus::Highlight> BesidePane::around() const
{
    const QTextCursor cursor = m_view->textCursor();
    for (const auto &[kept, span] : m_marked)
        if (span.position <= cursor.selectionStart() &&
            span.position + span.length >= cursor.selectionEnd())
            return kept;
    return std::nullopt;
}

std::string BesidePane::shown() const
{
    return m_document ? m_document->document.id : std::string();
}

void BesidePane::leave()
{
    m_context.workspace.jobs().stop(Lane::Beside);
    m_document.reset();
    if (isHidden())
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    emit left(focused);
}

/// The query changed, and with it the marks of the page that leads.
void BesidePane::markAnew()
{
    if (m_document)
        open(m_document->document.id);
}

bool BesidePane::scrollsTogether() const
{
    return m_together->isChecked();
}

/// The other page to the same share of its length.
void BesidePane::follow(const ReaderView &moved, const ReaderView &other)
{
    if (m_following || moved.settles() || isHidden() || !scrollsTogether())
        return;
    const QScopedValueRollback following(m_following, true);
    const QScrollBar &from = *moved.verticalScrollBar();
    QScrollBar &to = *other.verticalScrollBar();
    if (from.maximum() > 0)
        to.setValue(qRound(double(from.value()) / from.maximum() * to.maximum()));
}

void BesidePane::applyTheme()
{
    m_head->setFixedHeight(m_context.theme.scaled(metrics::paneHeader));
    m_title->setFont(m_context.theme.font(TextRole::Strong));
    m_close->setIcon(m_context.theme.icon(QStringLiteral("close")));
    m_close->setIconSize(m_context.theme.square(14));
    m_view->setReadingStyle(
        readingStyle(readingChoice(m_context.settings), m_context.theme, logicalDpiY()));
}

} // namespace lutrin::gui
