// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pdfpane.h"

#include "gui/reader/pdfpassage.h"
#include "gui/reader/selectionkeys.h"
#include "gui/shell/jobs.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr std::size_t largestPdf = std::size_t{512} << 20;
constexpr std::size_t mostMarks = 5000;

using Marks = Result<std::vector<PdfSpan>>;

/// Where words of the query stand on the pages, as the library's own search finds them.
Marks marksIn(const PdfFile &file, const library::Library &library, const std::string &query,
              const std::string &language, const std::stop_token &stop)
{
    std::vector<PdfSpan> marks;
    for (int page = 0; !query.empty() && page < file.pageCount(); ++page) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled});
        const auto marked = library.mark(query, language, {file.text(page).toStdString()}, stop);
        if (!marked)
            return failure(marked.error());
        const text::MarkedText &text = marked->front();
        const auto charactersTo = [&](std::size_t byte) {
            return static_cast<int>(
                QString::fromUtf8(text.text.data(), static_cast<qsizetype>(byte)).size());
        };
        for (const text::Range &range : text.marks) {
            const int begin = charactersTo(range.begin);
            marks.push_back(file.span(page, begin, charactersTo(range.end) - begin));
            if (marks.size() == mostMarks)
                return marks;
        }
    }
    return marks;
}

} // namespace

struct PdfPane::Opened {
    Result<std::shared_ptr<PdfFile>> file;
    std::string document;
    std::string name;
    std::string language;
    std::vector<std::string> ofFile;
    std::optional<library::PageLabels> labels;

    static Opened open(const library::Library &library, const OpenDocument &document)
    {
        const std::string &name = document.document.pdf;
        Opened opened{.file = failure({.cause = Cause::Unsupported, .subject = name}),
                      .document = document.document.id,
                      .name = name,
                      .language = document.document.language};
        const PdfModule *module = PdfModule::load();
        if (module == nullptr)
            return opened;
        const auto bytes = library.attachment(name, largestPdf);
        if (!bytes) {
            opened.file = failure(bytes.error());
            return opened;
        }
        PdfModule::Problem problem{};
        auto file =
            module->open(QByteArray(bytes->data(), static_cast<qsizetype>(bytes->size())), problem);
        if (file != nullptr) {
            opened.ofFile = labelsIn(*file);
            opened.labels.emplace(document.document, opened.ofFile);
            opened.file = std::move(file);
        } else if (problem == PdfModule::Problem::Broken)
            opened.file = failure({.cause = Cause::Malformed, .subject = name});
        return opened;
    }
};

PdfPane::PdfPane(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&context.workspace, &Workspace::requestChanged, this, &PdfPane::searchAnew);
    connect(&context.workspace, &Workspace::documentChanged, this, &PdfPane::nameAnew);
}

PdfPane::~PdfPane()
{
    blockSignals(true); // whoever listens may be half gone
    if (m_pages != nullptr)
        m_pages->setFile(nullptr);
}

void PdfPane::open(const std::shared_ptr<const OpenDocument> &document, int page)
{
    const auto library = m_context.workspace.library();
    if (!library || !document)
        return;
    m_context.workspace.jobs().run(
        Lane::Pdf, this,
        [library, document](const std::stop_token &) { return Opened::open(*library, *document); },
        [this, page](Opened &&opened) { take(std::move(opened), page); });
}

void PdfPane::take(Opened &&answer, int page)
{
    if (!answer.file) {
        leave();
        return m_context.workspace.fail(answer.file.error());
    }
    if (m_pages == nullptr)
        createPages();
    m_file = std::move(*answer.file);
    m_document = std::move(answer.document);
    m_name = std::move(answer.name);
    m_language = std::move(answer.language);
    m_ofFile = std::move(answer.ofFile);
    m_labels = std::move(answer.labels);
    m_pages->setFile(m_file);
    emit opened();
    if (page > 0 && page < m_file->pageCount())
        m_pages->showPlace({page, 0});
    emit placeChanged();
    searchAnew();
}

void PdfPane::createPages()
{
    m_pages = PdfModule::load()->pages(this);
    m_pages->moved = [this] { emit placeChanged(); };
    m_pages->selected = [this] { tellSelection(); };
    m_pages->selectionMoved = [this] { emit passageMoved(); };
    QWidget *widget = m_pages->widget();
    widget->setAccessibleName(tr("Pages du PDF"));
    widget->installEventFilter(this);
    layout()->addWidget(widget);
    setFocusProxy(widget);
    applyTheme();
}

/// As the text's own selection, which the middle button of a mouse brings elsewhere.
void PdfPane::tellSelection()
{
    const std::vector<corpus::Inline> words = passage();
    if (words.empty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection())
        clipboard->setText(QString::fromStdString(corpus::plainText(words)), QClipboard::Selection);
    emit passageSelected();
}

PdfRange PdfPane::selection() const
{
    return m_file == nullptr ? PdfRange() : m_pages->selection();
}

void PdfPane::select(const PdfRange &range)
{
    if (m_file == nullptr)
        return;
    m_pages->select(range);
    if (!range.empty())
        m_pages->showPlace(range.begin());
}

PdfPlace PdfPane::here() const
{
    return m_pages->selection().empty() ? m_pages->firstInSight() : m_pages->selection().begin();
}

void PdfPane::setHighlights(std::vector<PdfSpan> highlights)
{
    if (m_file != nullptr)
        m_pages->setHighlights(std::move(highlights));
}

std::vector<corpus::Inline> PdfPane::passage() const
{
    if (m_file == nullptr || m_pages->selection().empty())
        return {};
    const QString words = passageOf(*m_file, m_pages->selection());
    if (words.isEmpty())
        return {};
    return {{.text = words.toStdString()}};
}

std::vector<corpus::Inline> PdfPane::quotation() const
{
    if (m_file == nullptr || m_pages->selection().empty())
        return {};
    return quotationOf(*m_file, m_pages->selection());
}

void PdfPane::completeWords()
{
    if (m_file != nullptr && !m_pages->selection().empty())
        m_pages->select(wholeWords(*m_file, m_pages->selection()));
}

std::string PdfPane::locator() const
{
    if (m_file == nullptr || !m_labels)
        return {};
    const auto [first, last] = pagesOf(m_pages->selection());
    const std::string pages = m_labels->range(first, last);
    return pages.empty() ? pages : "p. " + pages;
}

std::pair<QRect, QRect> PdfPane::selectionEnds() const
{
    if (m_file == nullptr)
        return {};
    const auto [first, last] = m_pages->selectionEnds();
    if (first.isNull())
        return {};
    const QPoint corner = m_pages->widget()->mapTo(this, QPoint());
    return {first.translated(corner), last.translated(corner)};
}

bool PdfPane::eventFilter(QObject *watched, QEvent *event)
{
    if (m_file == nullptr || watched != m_pages->widget())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyRelease &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Shift && !m_pages->selection().empty())
        tellSelection();
    return QWidget::eventFilter(watched, event);
}

bool PdfPane::takeKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event.matches(QKeySequence::SelectAll)) {
        m_pages->select(everything(*m_file));
    } else if (event.key() == Qt::Key_Escape && !m_pages->selection().empty()) {
        m_pages->select({});
    } else if (const auto step = selectionOf(event)) {
        extend(*step);
    } else {
        return false;
    }
    return true;
}

void PdfPane::extend(QTextCursor::MoveOperation step)
{
    PdfRange range = m_pages->selection();
    if (range.empty()) {
        range.anchor = m_pages->firstInSight();
        range.head = range.anchor;
    }
    range.head = moved(*m_file, range.head, step);
    m_pages->select(range);
    m_pages->showSelection();
}

bool PdfPane::shows(const corpus::Document &document) const
{
    return m_file != nullptr && m_document == document.id && m_name == document.pdf;
}

void PdfPane::leave()
{
    m_context.workspace.jobs().stop(Lane::Pdf);
    m_context.workspace.jobs().stop(Lane::PdfMarks);
    if (m_pages != nullptr)
        m_pages->setFile(nullptr);
    m_file.reset();
    m_labels.reset();
    m_marks.clear();
    m_current = -1;
    emit left();
}

void PdfPane::find(const QString &words)
{
    if (words == m_sought)
        return;
    m_sought = words;
    searchAnew();
}

void PdfPane::searchAnew()
{
    const auto library = m_context.workspace.library();
    if (!library || m_file == nullptr)
        return;
    std::string query = m_context.workspace.request().query;
    if (!m_sought.isEmpty())
        query = '"' + QString(m_sought).remove(u'"').toStdString() + '"';
    m_context.workspace.jobs().run(
        Lane::PdfMarks, this,
        [library, query, file = m_file, language = m_language](const std::stop_token &stop) {
            return marksIn(*file, *library, query, language, stop);
        },
        [this](Marks &&marks) {
            if (!marks)
                return m_context.workspace.fail(marks.error());
            m_marks = std::move(*marks);
            m_pages->setMarks(m_marks);
            m_current = -1;
            // A passage that was gone to stays in sight, unless other words are looked for.
            if (!m_marks.empty() && (m_pages->selection().empty() || !m_sought.isEmpty()))
                return showMark(markFromSight());
            emit marksChanged();
        });
}

/// The first one on the page in sight or behind it, else the first of all.
int PdfPane::markFromSight() const
{
    const auto isFrom = [this](const PdfSpan &mark) { return mark.page >= m_pages->page(); };
    const auto first = std::ranges::find_if(m_marks, isFrom);
    return first == m_marks.end() ? 0 : static_cast<int>(first - m_marks.begin());
}

void PdfPane::showMark(int mark)
{
    m_current = mark;
    m_pages->showMark(mark);
    emit marksChanged();
}

void PdfPane::goToNextMark()
{
    if (!m_marks.empty())
        showMark((m_current + 1) % markCount());
}

void PdfPane::goToPreviousMark()
{
    if (!m_marks.empty())
        showMark((std::max(m_current, 0) + markCount() - 1) % markCount());
}

/// The record that is open may have other pages now, or another text.
void PdfPane::nameAnew()
{
    const auto document = m_context.workspace.document();
    if (!document || !shows(document->document))
        return;
    m_labels.emplace(document->document, m_ofFile);
    emit placeChanged();
}

void PdfPane::zoomBy(int steps)
{
    if (m_pages != nullptr)
        m_pages->zoomBy(steps);
}

void PdfPane::fitWidth()
{
    if (m_pages != nullptr)
        m_pages->fitWidth();
}

QString PdfPane::place() const
{
    if (m_file == nullptr)
        return {};
    const int page = m_pages->page() + 1;
    const QString label = QString::fromStdString(m_labels ? m_labels->of(page) : std::string());
    const int pages = m_file->pageCount();
    if (label == QString::number(page))
        return tr("Page %1 sur %2").arg(page).arg(pages);
    if (label.isEmpty())
        return tr("Page sans numéro (%1 sur %2)").arg(page).arg(pages);
    return tr("Page %3 (%1 sur %2)").arg(page).arg(pages).arg(label);
}

void PdfPane::applyTheme()
{
    if (m_pages == nullptr)
        return;
    m_pages->setColours({.ground = m_context.theme.palette().chip, .marks = paperMarks()});
}

} // namespace lutrin::gui
