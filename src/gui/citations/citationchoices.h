// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "gui/shell/context.h"

#include <QWidget>

class QActionGroup;
class QButtonGroup;
class QLabel;
class QMenu;

namespace lutrin::gui {

class ChoiceButton;

/// What a reference is made with, at the head of the citation pane: a heading, the language, the
/// style and the form.
class CitationChoices : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitationChoices)

public:
    explicit CitationChoices(const Context &context, QWidget *parent = nullptr);

    void setHeading(const QString &words);
    /// `style` as it is called for people.
    void setOptions(const citation::Options &options, const QString &style);
    /// Below which the styles are listed.
    [[nodiscard]] const QWidget &styleButton() const;

signals:
    void stylesRequested();
    void formChosen(lutrin::citation::Form form);
    /// As in citation::Options.
    void localeChosen(const QString &locale);

private:
    void createHead();
    void createForms();
    void addLocale(const QString &label, const QString &locale);
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_heading = nullptr;
    ChoiceButton *m_locale = nullptr;
    QMenu *m_localeMenu = nullptr;
    QActionGroup *m_locales = nullptr;
    ChoiceButton *m_style = nullptr;
    QButtonGroup *m_forms = nullptr;
};

} // namespace lutrin::gui
