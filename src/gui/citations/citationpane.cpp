// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/citationpane.h"

#include "gui/citations/bibliography.h"
#include "gui/citations/citationchoice.h"
#include "gui/citations/clipboard.h"
#include "gui/citations/copybutton.h"
#include "gui/citations/publishersline.h"
#include "gui/citations/recordbuttons.h"
#include "gui/citations/stylenames.h"
#include "gui/citations/stylepopup.h"
#include "gui/citations/styleproblem.h"
#include "gui/reader/webaddress.h"
#include "gui/record/growingtext.h"
#include "gui/shell/choicebutton.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

using citation::Form;

namespace {

constexpr int MostEntries = 12; ///< of a bibliography in the preview

} // namespace

CitationPane::CitationPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_options(citationChoice(context.settings))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, 10, metrics::padding, 20);
    column->setSpacing(10);
    createHeader();
    createForms();
    createCard();
    createCopying();
    m_styles.setFavourites(favouriteStyles(context.settings));
    connect(&context.theme, &Theme::changed, this, &CitationPane::applyTheme);
    connect(&context.workspace, &Workspace::libraryOpened, this, &CitationPane::updateChoices);
    connect(&context.workspace, &Workspace::documentOpened, this, &CitationPane::showDocument);
    connect(&context.workspace, &Workspace::selectionChanged, this, &CitationPane::followSelection);
    applyTheme();
    updateChoices();
    showDocument(context.workspace.document());
}

CitationPane::~CitationPane() = default;

void CitationPane::createHeader()
{
    auto *row = new QHBoxLayout;
    m_heading = new QLabel(tr("Référence"), this);
    setKind(m_heading, "heading");
    row->addWidget(m_heading, 1);

    m_locale = new ChoiceButton(m_context.theme, ChoiceButton::Look::Quiet, this);
    m_locale->setAccessibleName(tr("Langue de la référence"));
    m_localeMenu = new QMenu(this);
    connect(m_locale, &ChoiceButton::clicked, this, [this] {
        const QSize size = m_localeMenu->sizeHint();
        m_localeMenu->popup(
            m_locale->mapToGlobal(QPoint(m_locale->width() - size.width(), m_locale->height())));
    });
    m_locales = new QActionGroup(this);
    addLocale(tr("Langue du style"), {});
    addLocale(QStringLiteral("Français"), QStringLiteral("fr-FR"));
    addLocale(QStringLiteral("English"), QStringLiteral("en-US"));
    connect(m_locales, &QActionGroup::triggered, this,
            [this](const QAction *action) { chooseLocale(action->data().toString()); });
    row->addWidget(m_locale);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    m_style = new ChoiceButton(m_context.theme, ChoiceButton::Look::Field, this);
    m_style->setAccessibleName(tr("Style de la référence"));
    connect(m_style, &ChoiceButton::clicked, this, &CitationPane::openChooser);
    layout()->addWidget(m_style);
}

void CitationPane::addLocale(const QString &label, const QString &locale)
{
    QAction *action = m_localeMenu->addAction(label);
    action->setData(locale);
    action->setCheckable(true);
    m_locales->addAction(action);
}

void CitationPane::createForms()
{
    struct Choice {
        Form form;
        QString label;
        const char *place;
    };
    const Choice choices[] = {{Form::Bibliography, tr("Bibliographie"), "first"},
                              {Form::Note, tr("Note"), "middle"},
                              {Form::InText, tr("Dans le texte"), "last"}};
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_forms = new QButtonGroup(this);
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(this);
        setKind(button, "segment");
        button->setProperty("place", QLatin1String(choice.place));
        button->setText(choice.label);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_forms->addButton(button, int(choice.form));
        row->addWidget(button);
    }
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int id) { chooseForm(Form(id)); });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CitationPane::createCard()
{
    auto *card = new QFrame(this);
    setKind(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(15, 13, 15, 13);
    m_preview = new GrowingText(card);
    m_preview->setAccessibleName(tr("Référence"));
    inside->addWidget(m_preview);
    connect(m_preview, &GrowingText::linkActivated, this, &openWebAddress);
    layout()->addWidget(card);
}

void CitationPane::createCopying()
{
    m_copy = new CopyButton(tr("Copier la référence"), this);
    setKind(m_copy, "primary");
    layout()->addWidget(m_copy);
    connect(m_copy, &CopyButton::clicked, this, &CitationPane::copyReference);
    m_copyAction = new QAction(tr("Copier la référence"), this);
    m_copyAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_copyAction, &QAction::triggered, this, &CitationPane::copyReference);
    addAction(m_copyAction);
    m_copy->setToolTip(tr("Avec mise en forme et en texte seul (%1)")
                           .arg(m_copyAction->shortcut().toString(QKeySequence::NativeText)));

    m_records = new RecordButtons(m_context, this);
    layout()->addWidget(m_records);

    m_publisher = new PublishersLine(m_context.theme, this);
    connect(m_publisher, &PublishersLine::copied, this,
            [this] { m_context.workspace.announce(tr("Ligne de l’éditeur copiée")); });
    layout()->addWidget(m_publisher);
}

void CitationPane::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_heading->setFont(theme.font(TextRole::Heading));
    m_locale->setFont(theme.font(TextRole::Small));
    m_locale->updateGeometry();
    showPreview();
}

void CitationPane::openChooser()
{
    loadStyles();
    if (m_popup == nullptr) {
        m_popup = new StylePopup(m_context, m_styles, this);
        connect(m_popup, &StylePopup::styleChosen, this, &CitationPane::chooseStyle);
    }
    m_popup->showBelow(*m_style, QString::fromStdString(m_options.style));
}

// Reading thousands of styles waits until someone asks for them, or until one must be named.
void CitationPane::loadStyles()
{
    const auto library = m_context.workspace.library();
    if (!library || m_stylesWanted)
        return;
    m_stylesWanted = true;
    m_context.workspace.jobs().run(
        Lane::Styles, this, [library](std::stop_token) { return library->styles(); },
        [this](const std::vector<citation::StyleInfo> &styles) {
            m_styles.setStyles(styles);
            updateChoices();
            emit stylesLoaded();
        });
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
    if (!mainStyles().contains(style))
        loadStyles();
    m_style->setChoice(m_styles.labelOf(style));
    if (QAbstractButton *form = m_forms->button(int(m_options.form)))
        form->setChecked(true);
    for (QAction *action : m_locales->actions()) {
        const bool chosen = action->data().toString().toStdString() == m_options.locale;
        action->setChecked(chosen);
        if (chosen)
            m_locale->setChoice(action->text());
    }
}

void CitationPane::showDocument(const std::shared_ptr<const OpenDocument> &document)
{
    m_document = document;
    showWhatIsCited();
}

/// One result chosen is on its way to be opened, and its reference comes with it.
void CitationPane::followSelection()
{
    const bool several = m_context.workspace.selection().size() > 1;
    if (several || m_several)
        showWhatIsCited();
}

std::vector<std::string> CitationPane::citedIds() const
{
    const std::vector<std::string> &chosen = m_context.workspace.selection();
    if (chosen.size() > 1)
        return chosen;
    return m_document ? std::vector{m_document->document.id} : std::vector<std::string>();
}

void CitationPane::showWhatIsCited()
{
    const std::vector<std::string> ids = citedIds();
    const int count = int(ids.size());
    const bool several = count > 1;
    m_records->setDocuments(ids);
    m_several = several;
    m_heading->setText(several ? tr("%Ln référence(s)", nullptr, count) : tr("Référence"));
    m_copy->setLabel(several ? tr("Copier la bibliographie") : tr("Copier la référence"));
    m_publisher->setLine(
        m_document && !several ? QString::fromStdString(m_document->document.citation) : QString());
    m_copyAction->setEnabled(count > 0);
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
        m_remark = tr("Ouvrez une analyse pour voir sa référence.");
        return showPreview();
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
    m_remark.clear();
    m_entries.clear();
    if (!references) {
        m_remark = styleProblem(references.error(), m_options.style);
    } else if (references->empty() || references->front().plain.empty()) {
        m_remark = tr("Ce style n’a pas cette forme de référence.");
    } else {
        m_reference = bibliography(*references);
        m_count = int(references->size());
        for (int at = 0; at < std::min(m_count, MostEntries); ++at)
            m_entries.push_back((*references)[std::size_t(at)].html);
    }
    m_copy->setEnabled(m_reference.has_value());
    showPreview();
    if (m_copyWhenMade && m_reference)
        copyReference();
    m_copyWhenMade = false;
}

QString CitationPane::previewHtml() const
{
    if (m_count == 1)
        return QString::fromStdString(m_reference->html);
    QString html;
    for (const std::string &entry : m_entries) {
        const QString above = html.isEmpty() ? QStringLiteral("0") : QStringLiteral("8");
        html += QStringLiteral("<p style=\"margin: %1px 0 0 0\">%2</p>")
                    .arg(above, QString::fromStdString(entry));
    }
    const int others = m_count - int(m_entries.size());
    if (others > 0)
        html += QStringLiteral("<p style=\"margin: 8px 0 0 0\">%1</p>")
                    .arg(tr("… et %Ln autre(s)", nullptr, others).toHtmlEscaped());
    return html;
}

void CitationPane::showPreview()
{
    const Theme &theme = m_context.theme;
    const Palette &colours = theme.palette();
    if (m_reference)
        m_preview->setContent(previewHtml(), theme.font(TextRole::Reference),
                              lineHeight(TextRole::Reference), colours.ink, colours.accent);
    else
        m_preview->setContent(m_remark.toHtmlEscaped(), theme.font(TextRole::Interface), 1.5,
                              colours.muted, colours.accent);
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
