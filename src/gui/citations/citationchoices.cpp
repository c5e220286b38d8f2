// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/citationchoices.h"

#include "gui/shell/choicebutton.h"
#include "gui/shell/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace lutrin::gui {

using citation::Form;

CitationChoices::CitationChoices(const Context &context, QWidget *parent)
    : QWidget(parent), m_theme(context.theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    createHead();
    createForms();
    connect(&context.theme, &Theme::changed, this, &CitationChoices::applyTheme);
    applyTheme();
}

void CitationChoices::createHead()
{
    auto *row = new QHBoxLayout;
    m_heading = new QLabel(tr("Référence"), this);
    setKind(m_heading, WidgetKind::Heading);
    row->addWidget(m_heading, 1);

    m_locale = new ChoiceButton(m_theme, ChoiceButton::Look::Quiet, this);
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
            [this](const QAction *action) { emit localeChosen(action->data().toString()); });
    row->addWidget(m_locale);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    m_style = new ChoiceButton(m_theme, ChoiceButton::Look::Field, this);
    m_style->setAccessibleName(tr("Style de la référence"));
    connect(m_style, &ChoiceButton::clicked, this, &CitationChoices::stylesRequested);
    layout()->addWidget(m_style);
}

void CitationChoices::addLocale(const QString &label, const QString &locale)
{
    QAction *action = m_localeMenu->addAction(label);
    action->setData(locale);
    action->setCheckable(true);
    m_locales->addAction(action);
}

void CitationChoices::createForms()
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
        setKind(button, WidgetKind::Segment);
        button->setProperty("place", QLatin1String(choice.place));
        button->setText(choice.label);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_forms->addButton(button, int(choice.form));
        row->addWidget(button);
    }
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int id) { emit formChosen(Form(id)); });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void CitationChoices::setHeading(const QString &words)
{
    m_heading->setText(words);
}

void CitationChoices::setOptions(const citation::Options &options, const QString &style)
{
    m_style->setChoice(style);
    if (QAbstractButton *form = m_forms->button(int(options.form)))
        form->setChecked(true);
    for (QAction *action : m_locales->actions()) {
        const bool chosen = action->data().toString().toStdString() == options.locale;
        action->setChecked(chosen);
        if (chosen)
            m_locale->setChoice(action->text());
    }
}

const QWidget &CitationChoices::styleButton() const
{
    return *m_style;
}

void CitationChoices::applyTheme()
{
    m_heading->setFont(m_theme.font(TextRole::Heading));
    m_locale->setFont(m_theme.font(TextRole::Small));
    m_locale->updateGeometry();
}

} // namespace lutrin::gui
