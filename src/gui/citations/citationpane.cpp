// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/citationpane.h"

#include "citation/bibliography.h"
#include "gui/citations/citationchoice.h"
#include "gui/citations/citationchoices.h"
#include "gui/citations/clipboard.h"
#include "gui/citations/copybutton.h"
#include "gui/citations/publishersline.h"
#include "gui/citations/recordbuttons.h"
#include "gui/citations/referencecard.h"
#include "gui/citations/stylenames.h"
#include "gui/citations/stylepopup.h"
#include "gui/citations/styleproblem.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/settings.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

using citation::Form;

namespace {

/// Whether every favourite can be called by its title: earlier versions kept their names alone.
bool knowsFavourites(const Settings &settings)
{
    return std::ranges::all_of(favouriteStyles(settings), [&](const QString &name) {
        return knowsStyleLabel(settings, name);
    });
}

} // namespace

CitationPane::CitationPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_options(citationChoice(context.settings))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, 10, metrics::padding, 20);
    column->setSpacing(10);
    createChoices();
    m_card = new ReferenceCard(context.theme, this);
    column->addWidget(m_card);
    createCopying();
    createAdding();
    m_styles.setFavourites(favouriteStyles(context.settings));
    connect(&context.settings, &Settings::changed, this, [this](const QString &key) {
        if (concernsFavourites(key))
            m_styles.setFavourites(favouriteStyles(m_context.settings));
    });
    connect(&context.workspace, &Workspace::libraryOpened, this, &CitationPane::updateChoices);
    connect(&context.workspace, &Workspace::documentRequested, this, &CitationPane::expectDocument);
    connect(&context.workspace, &Workspace::documentOpened, this, &CitationPane::showDocument);
    connect(&context.workspace, &Workspace::failed, this, &CitationPane::giveUpExpecting);
    connect(&context.workspace, &Workspace::documentChanged, this, &CitationPane::showDocument);
    connect(&context.workspace, &Workspace::selectionChanged, this, &CitationPane::followSelection);
    connect(&context.workspace, &Workspace::coverChanged, this, &CitationPane::enableCopying);
    updateChoices();
    showDocument(context.workspace.document());
}

CitationPane::~CitationPane() = default;

void CitationPane::createChoices()
{
    m_choices = new CitationChoices(m_context, this);
    layout()->addWidget(m_choices);
    connect(m_choices, &CitationChoices::stylesRequested, this, &CitationPane::openChooser);
    connect(m_choices, &CitationChoices::formChosen, this, &CitationPane::chooseForm);
    connect(m_choices, &CitationChoices::localeChosen, this, &CitationPane::chooseLocale);
}

void CitationPane::createCopying()
{
    m_copy = new CopyButton(tr("Copier la référence"), this);
    setKind(m_copy, WidgetKind::Primary);
    layout()->addWidget(m_copy);
    connect(m_copy, &CopyButton::clicked, this, &CitationPane::copyReference);
    m_copyAction = new QAction(tr("Copier la référence"), this);
    m_copyAction->setObjectName(QStringLiteral("citation/copy"));
    m_copyAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_copyAction, &QAction::triggered, this, &CitationPane::copyReference);
    addAction(m_copyAction);
    tellKeys(*m_copy, *m_copyAction, tr("Avec mise en forme et en texte seul"));

    m_records = new RecordButtons(m_context, this);
    layout()->addWidget(m_records);

    m_publisher = new PublishersLine(m_context.theme, this);
    connect(m_publisher, &PublishersLine::copied, this,
            [this] { m_context.workspace.announce(tr("Référence de l’éditeur copiée")); });
    layout()->addWidget(m_publisher);
}

void CitationPane::createAdding()
{
    m_addAction = new QAction(tr("Ajouter un style…"), this);
    m_addAction->setObjectName(QStringLiteral("citation/add-style"));
    connect(m_addAction, &QAction::triggered, this, &CitationPane::askForStyles);
    addAction(m_addAction);
}

void CitationPane::askForStyles()
{
    auto *dialog = new QFileDialog(window(), tr("Ajouter un style"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Styles CSL (*.csl)"));
    dialog->setLabelText(QFileDialog::Accept, tr("Ajouter"));
    connect(dialog, &QFileDialog::filesSelected, this, &CitationPane::filesOffered);
    dialog->open();
}

void CitationPane::openChooser()
{
    loadStyles();
    if (m_popup == nullptr) {
        m_popup = new StylePopup(m_context, m_styles, this);
        connect(m_popup, &StylePopup::styleChosen, this, &CitationPane::chooseStyle);
        connect(m_popup, &StylePopup::filesOffered, this, &CitationPane::filesOffered);
        connect(m_popup, &StylePopup::addingRequested, this, &CitationPane::askForStyles);
    }
    m_popup->showBelow(m_choices->styleButton(), QString::fromStdString(m_options.style));
}

// Reading thousands of styles waits until someone asks for them, or until one must be named. Each
// time they are asked for, the library looks whether some came or went.
void CitationPane::loadStyles()
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_stylesWanted = true;
    m_context.workspace.jobs().run(
        Lane::Styles, this, [library](std::stop_token) { return library->styles(); },
        [this](const std::vector<citation::StyleInfo> &styles) {
            m_styles.setStyles(styles);
            for (const QString &name : favouriteStyles(m_context.settings))
                rememberStyleLabel(m_context.settings, name, m_styles.labelOf(name));
            updateChoices();
            emit stylesLoaded();
        });
}

void CitationPane::takeStyles(const std::vector<library::UserStyle> &styles)
{
    m_styleBefore = m_options.style;
    loadStyles();
    chooseStyle(QString::fromStdString(styles.back().name));
}

void CitationPane::dropStyles(const std::vector<library::UserStyle> &styles)
{
    const bool chosen =
        std::ranges::find(styles, m_options.style, &library::UserStyle::name) != styles.end();
    loadStyles();
    chooseStyle(QString::fromStdString(chosen ? m_styleBefore : m_options.style));
}

void CitationPane::chooseStyle(const QString &name)
{
    citation::Options options = m_options;
    options.style = name.toStdString();
    changeOptions(options);
}

void CitationPane::chooseForm(Form form)
{
    citation::Options options = m_options;
    options.form = form;
    changeOptions(options);
}

void CitationPane::chooseLocale(const QString &locale)
{
    citation::Options options = m_options;
    options.locale = locale.toStdString();
    changeOptions(options);
}

void CitationPane::changeOptions(const citation::Options &options)
{
    m_options = options;
    setCitationChoice(m_context.settings, options);
    updateChoices();
    render();
}

void CitationPane::updateChoices()
{
    const QString style = QString::fromStdString(m_options.style);
    if (!m_stylesWanted && !(hasGivenLabel(style) && knowsFavourites(m_context.settings)))
        loadStyles();
    rememberStyleLabel(m_context.settings, style, m_styles.labelOf(style));
    m_choices->setOptions(m_options, styleLabel(m_context.settings, style));
}

/// The reference needs no more than the id, and does not wait until the page is set.
void CitationPane::expectDocument(const std::string &id)
{
    m_id = id;
    m_expecting = true;
    if (!m_several)
        showWhatIsCited();
}

void CitationPane::showDocument(const std::shared_ptr<const OpenDocument> &document)
{
    const std::string id = document ? document->document.id : std::string();
    const bool expected = std::exchange(m_expecting, false) && document && id == m_id;
    m_document = document;
    m_id = id;
    if (expected)
        showPublishersLine();
    else
        showWhatIsCited();
}

/// The document on its way does not come: what is open is cited again.
void CitationPane::giveUpExpecting()
{
    if (!m_expecting || m_context.workspace.jobs().running(Lane::Document))
        return;
    m_expecting = false;
    m_id = m_document ? m_document->document.id : std::string();
    showWhatIsCited();
}

void CitationPane::showPublishersLine()
{
    const bool shown = m_document && !m_several && m_document->document.id == m_id;
    if (shown)
        m_publisher->setLine(QString::fromStdString(m_document->document.citation),
                             m_document->document.language);
    else
        m_publisher->setLine({}, {});
}

/// One result chosen is on its way to be opened, and its reference comes with it.
void CitationPane::followSelection()
{
    const bool several = m_context.workspace.selection().size() > 1;
    if (several || m_several)
        showWhatIsCited();
    else
        enableCopying();
}

/// The key copies nothing that is neither in sight nor chosen.
void CitationPane::enableCopying()
{
    const Workspace &workspace = m_context.workspace;
    const bool there = m_several || !workspace.documentCovered() || workspace.documentAtHand();
    m_copyAction->setEnabled(there && !citedIds().empty());
}

std::vector<std::string> CitationPane::citedIds() const
{
    const std::vector<std::string> &chosen = m_context.workspace.selection();
    if (chosen.size() > 1)
        return chosen;
    return m_id.empty() ? std::vector<std::string>() : std::vector{m_id};
}

void CitationPane::showWhatIsCited()
{
    const std::vector<std::string> ids = citedIds();
    const int count = int(ids.size());
    const bool several = count > 1;
    m_records->setDocuments(ids);
    m_several = several;
    m_choices->setHeading(several ? tr("%Ln référence(s)", nullptr, count) : tr("Référence"));
    m_copy->setLabel(several ? tr("Copier la bibliographie") : tr("Copier la référence"));
    showPublishersLine();
    enableCopying();
    m_copy->setEnabled(count > 0);
    render();
}

void CitationPane::render()
{
    m_reference.reset();
    m_copyWhenMade = false;
    const auto library = m_context.workspace.library();
    std::vector<std::string> ids = citedIds();
    if (ids.empty() || !library) {
        m_context.workspace.jobs().stop(Lane::Citation);
        return showRemark(tr("Ouvrez une analyse pour voir sa référence."));
    }
    // The former reference stays in sight until the new one is there, but cannot be copied.
    m_context.workspace.jobs().run(
        Lane::Citation, this,
        [library, ids = std::move(ids), options = m_options](std::stop_token stop) {
            return library->cite(ids, options, std::move(stop));
        },
        [this](const Result<std::vector<citation::Formatted>> &references) { take(references); });
}

void CitationPane::take(const Result<std::vector<citation::Formatted>> &references)
{
    if (!references) {
        showRemark(styleProblem(references.error(), m_options.style));
    } else if (references->empty() || references->front().plain.empty()) {
        showRemark(tr("Ce style n’a pas cette forme de référence."));
    } else {
        m_reference = citation::bibliography(*references);
        m_count = int(references->size());
        m_card->showReferences(*references);
        emit previewChanged();
    }
    m_copy->setEnabled(m_reference.has_value());
    if (m_copyWhenMade && m_reference)
        copyReference();
    m_copyWhenMade = false;
}

void CitationPane::showRemark(const QString &words)
{
    m_card->showRemark(words);
    emit previewChanged();
}

void CitationPane::copyReference()
{
    if (!m_reference) {
        // Pressed sooner than the reference was made: it is copied when it is.
        m_copyWhenMade = true;
        return;
    }
    copyToClipboard(*m_reference);
    m_copy->confirm();
    m_context.workspace.announce(m_count > 1 ? tr("Bibliographie copiée") : tr("Référence copiée"));
}

} // namespace lutrin::gui
