// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/recordpane.h"

#include "gui/citations/citationchoice.h"
#include "gui/citations/clipboard.h"
#include "gui/citations/linkedtext.h"
#include "gui/reader/displaytext.h"
#include "gui/reader/webaddress.h"
#include "gui/record/fileattaching.h"
#include "gui/record/growingtext.h"
#include "gui/record/recordeditor.h"
#include "gui/record/recordfields.h"
#include "gui/record/sharing.h"
#include "gui/shell/dropsheet.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <fstream>
#include <memory>
#include <optional>

namespace lutrin::gui {

namespace {

constexpr int LabelWidth = 92;
constexpr QLatin1String OwnScheme("lutrin:");

std::optional<search::Facet> facetOf(const QString &kind)
{
    if (kind == QLatin1String("theme"))
        return search::Facet::Theme;
    if (kind == QLatin1String("region"))
        return search::Facet::Region;
    if (kind == QLatin1String("centre"))
        return search::Facet::Centre;
    if (kind == QLatin1String("type"))
        return search::Facet::Type;
    return {};
}

} // namespace

RecordPane::RecordPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::padding);
    setAcceptDrops(true);
    connect(&context.theme, &Theme::changed, this, &RecordPane::rebuild);
    connect(&context.workspace, &Workspace::documentOpened, this, &RecordPane::showDocument);
    connect(&context.workspace, &Workspace::relatedFound, this, &RecordPane::showRelated);
    connect(&context.workspace, &Workspace::documentChanged, this, &RecordPane::showDocument);
    connect(&context.workspace, &Workspace::selectionChanged, this, &RecordPane::followSelection);
    showDocument(context.workspace.document());
}

void RecordPane::setEditing(const QAction &edit)
{
    m_edit = &edit;
    rebuild();
}

void RecordPane::showDocument(const std::shared_ptr<const OpenDocument> &document)
{
    m_document = document;
    rebuild();
}

/// They come once a document, after its record: what stands is left as it is.
void RecordPane::showRelated(const std::shared_ptr<const OpenDocument> &document)
{
    m_document = document;
    if (!m_several)
        addRelated();
}

void RecordPane::followSelection()
{
    if (m_context.workspace.severalChosen() != m_several)
        rebuild();
}

void RecordPane::rebuild()
{
    if (m_content) {
        // Not at once: a link of it may have called.
        m_content->hide();
        m_content->deleteLater();
        m_content = nullptr;
    }
    m_several = m_context.workspace.severalChosen();
    if (!m_document)
        return;
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addHeading(m_several ? tr("Fiches") : tr("Fiche"));
    addEditLink();
    if (!m_several)
        addBlocks();
    layout()->addWidget(m_content);
}

void RecordPane::addBlocks()
{
    addFields();
    if (hasCorpusTerms(m_document->document))
        addLegend();
    addRelated();
}

void RecordPane::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_content);
    setKind(heading, WidgetKind::Heading);
    heading->setFont(m_context.theme.font(TextRole::Heading));
    heading->setContentsMargins(0, m_column->count() == 0 ? 0 : 12, 0, 0);
    m_column->addWidget(heading);
}

bool RecordPane::writable() const
{
    const auto &library = m_context.workspace.library();
    return library && !library->readOnly();
}

void RecordPane::addEditLink()
{
    if (!writable())
        return;
    auto *edit = new QPushButton(tr("Modifier"), m_content);
    setKind(edit, WidgetKind::Link);
    if (m_edit != nullptr)
        tellKeys(*edit, *m_edit, m_several ? tr("Modifier les fiches") : tr("Modifier la fiche"));
    connect(edit, &QPushButton::clicked, this, [this] {
        const std::vector<std::string> &chosen = m_context.workspace.selection();
        editRecords(m_context, m_several ? chosen : std::vector{m_document->document.id}, window());
    });
    // On the heading's line.
    auto *row = new QHBoxLayout;
    const std::unique_ptr<QLayoutItem> heading(m_column->takeAt(0));
    row->addWidget(heading->widget(), 1);
    row->addWidget(edit);
    m_column->addLayout(row);
}

void RecordPane::addFields()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, m_context.theme.scaled(LabelWidth));
    grid->setColumnStretch(1, 1);
    for (const RecordField &field :
         recordFields(*m_document, m_context.workspace.request().language, writable()))
        addField(*grid, field);
    m_column->addLayout(grid);
}

void RecordPane::addField(QGridLayout &grid, const RecordField &field)
{
    const Palette &colours = m_context.theme.palette();
    const QFont face = m_context.theme.font(TextRole::Small);
    const int row = grid.rowCount();
    auto *label = new QLabel(field.label, m_content);
    setKind(label, WidgetKind::Muted);
    label->setFont(face);
    label->setWordWrap(true);
    label->setFixedWidth(m_context.theme.scaled(LabelWidth));
    // The value's first line is higher than the label's: both stand on one baseline.
    label->setContentsMargins(0, m_context.theme.scaled(2), 0, 0);
    label->setToolTip(field.tip);
    grid.addWidget(label, row, 0, Qt::AlignTop);

    auto *value = new GrowingText(m_content);
    value->setAccessibleName(field.label);
    const bool known = !field.html.isEmpty();
    value->setContent(known ? field.html
                            : QStringLiteral("<i>%1</i>").arg(tr("non renseigné").toHtmlEscaped()),
                      face, 1.45, known ? colours.ink : colours.muted, colours.accent);
    connect(value, &GrowingText::linkActivated, this, &RecordPane::follow);
    grid.addWidget(value, row, 1, Qt::AlignTop);
}

void RecordPane::addLegend()
{
    auto *legend = new QLabel(tr("° attribué par ce corpus, et non par l’éditeur"), m_content);
    setKind(legend, WidgetKind::Muted);
    legend->setFont(m_context.theme.font(TextRole::Chip));
    legend->setWordWrap(true);
    m_column->addWidget(legend);
}

void RecordPane::addRelated()
{
    if (m_document->related.empty())
        return;
    addHeading(tr("Analyses proches"));
    for (const search::Hit &hit : m_document->related) {
        auto *title = new GrowingText(m_content);
        title->setAccessibleName(tr("Analyse proche"));
        const QString id =
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(hit.id)));
        title->setContent(QStringLiteral("<a href=\"lutrin:document/%1\">%2</a>")
                              .arg(id, displayText(hit.title.text, hit.language).toHtmlEscaped()),
                          m_context.theme.font(TextRole::Reference), 1.4,
                          m_context.theme.palette().ink, m_context.theme.palette().accent);
        connect(title, &GrowingText::linkActivated, this, &RecordPane::follow);
        m_column->addWidget(title);
    }
}

void RecordPane::follow(const QString &address)
{
    if (!address.startsWith(OwnScheme)) {
        openWebAddress(address);
        return;
    }
    const QString path = address.mid(OwnScheme.size());
    const QString kind = path.section(u'/', 0, 0);
    const QString id = QUrl::fromPercentEncoding(path.section(u'/', 1).toLatin1());
    if (kind == QLatin1String("copy-link"))
        copyLink();
    else if (kind == QLatin1String("copy-reference"))
        copyReference();
    else if (kind == QLatin1String("mail"))
        mail();
    else if (kind == QLatin1String("pdf"))
        openPdf();
    else if (kind == QLatin1String("attach"))
        askForAttachment(m_context, m_document->document.id, window());
    else if (kind == QLatin1String("document"))
        m_context.workspace.openDocument(id.toStdString());
    else if (const auto facet = facetOf(kind))
        m_context.workspace.setFilter(*facet, id.toStdString());
}

void RecordPane::copyLink()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_document->document.url));
    m_context.workspace.announce(tr("Lien copié"));
}

void RecordPane::copyReference()
{
    withReference([this](const citation::Formatted &reference) {
        copyToClipboard(withLink(reference, m_document->document.url));
        m_context.workspace.announce(tr("Référence et lien copiés"));
    });
}

/// A copy beside the library, for whatever the desktop opens PDF files with.
void RecordPane::openPdf()
{
    constexpr std::size_t largest = std::size_t{512} << 20;
    const auto library = m_context.workspace.library();
    if (!library || !m_copies.isValid())
        return;
    const std::string name = m_document->document.pdf;
    const QString file =
        m_copies.filePath(QString::fromStdString(name.substr(name.rfind('/') + 1)));
    m_context.workspace.jobs().run(
        Lane::Attachment, this,
        [library, name, path = file.toStdString()](const std::stop_token &) -> Result<void> {
            const auto bytes = library->attachment(name, largest);
            if (!bytes)
                return failure(bytes.error());
            std::ofstream stream(path, std::ios::binary);
            stream.write(bytes->data(), std::streamsize(bytes->size()));
            if (!stream.flush())
                return failure({.cause = Cause::CannotWrite, .subject = path});
            return {};
        },
        [this, file](const Result<void> &copied) {
            if (copied)
                QDesktopServices::openUrl(QUrl::fromLocalFile(file));
            else
                m_context.workspace.fail(copied.error());
        });
}

void RecordPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_document || !writable() || draggedFile(*event->mimeData()).isEmpty())
        return;
    if (m_sheet == nullptr)
        m_sheet = new DropSheet(m_context.theme, this);
    m_sheet->showOver(tr("Déposez ici pour joindre le fichier à la fiche"));
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void RecordPane::dragLeaveEvent(QDragLeaveEvent *)
{
    m_sheet->hide();
}

void RecordPane::dropEvent(QDropEvent *event)
{
    m_sheet->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (m_document)
        attachFile(m_context, m_document->document.id, draggedFile(*event->mimeData()));
}

void RecordPane::mail()
{
    withReference([this](const citation::Formatted &reference) {
        openWebAddress(mailAddress(m_document->document, reference));
    });
}

void RecordPane::withReference(std::function<void(const citation::Formatted &)> use)
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    citation::Options options = citationChoice(m_context.settings);
    options.form = citation::Form::Bibliography;
    m_context.workspace.jobs().run(
        Lane::Passage, this,
        [library, options, id = m_document->document.id](std::stop_token stop) {
            return library->cite({id}, options, stop);
        },
        [this, use = std::move(use)](const Result<std::vector<citation::Formatted>> &references) {
            if (!references)
                m_context.workspace.fail(references.error());
            else if (!references->empty() && m_document)
                use(references->front());
        });
}

} // namespace lutrin::gui
