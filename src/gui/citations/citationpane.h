// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/reference.h"
#include "gui/citations/stylemodel.h"
#include "gui/shell/context.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QButtonGroup;
class QLabel;
class QMenu;

namespace lutrin::gui {

struct OpenDocument;
class ChoiceButton;
class CopyButton;
class GrowingText;
class PublishersLine;
class RecordButtons;
class StylePopup;

/// The reference of the open document, or the bibliography of the results that are chosen together:
/// style, language and form, a preview that follows them, one button that copies it, the records
/// for other programs, and apart from all the publisher's own line. What is copied is always
/// what the chosen settings give for the document on screen: while that is being made, or where
/// the style cannot make it, nothing is.
class CitationPane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitationPane)

public:
    explicit CitationPane(const Context &context, QWidget *parent = nullptr);
    ~CitationPane() override;

    /// Shows the list of styles.
    void openChooser();
    void chooseStyle(const QString &name);
    void chooseForm(citation::Form form);
    /// `locale` as in citation::Options.
    void chooseLocale(const QString &locale);

    /// What the card shows; nothing while there is no reference.
    [[nodiscard]] const std::optional<citation::Formatted> &reference() const
    {
        return m_reference;
    }

signals:
    /// The chooser knows every installed style.
    void stylesLoaded();
    /// The card shows another reference, a message or nothing.
    void previewChanged();

private:
    void createHeader();
    void createForms();
    void createCard();
    void createCopying();
    void addLocale(const QString &label, const QString &locale);
    void loadStyles();
    void showDocument(const std::shared_ptr<const OpenDocument> &document);
    void followSelection();
    void showWhatIsCited();
    [[nodiscard]] std::vector<std::string> citedIds() const;
    void render();
    void take(const Result<std::vector<citation::Formatted>> &references);
    [[nodiscard]] QString previewHtml() const;
    void showPreview();
    void updateChoices();
    void changeOptions(const citation::Options &options);
    void applyTheme();
    void copyReference();

    Context m_context;
    citation::Options m_options;
    std::shared_ptr<const OpenDocument> m_document;
    std::optional<citation::Formatted> m_reference;
    std::vector<std::string> m_entries; ///< of a bibliography, as HTML, so many as are shown
    int m_count = 0;                    ///< of the references
    bool m_several = false;             ///< a bibliography is shown
    bool m_copyWhenMade = false;

    QString m_remark; ///< shown in place of a reference
    StyleModel m_styles;
    bool m_stylesWanted = false;   ///< all styles are loaded, or on the way
    StylePopup *m_popup = nullptr; ///< made when it is first opened
    QLabel *m_heading = nullptr;
    ChoiceButton *m_locale = nullptr;
    QMenu *m_localeMenu = nullptr;
    QActionGroup *m_locales = nullptr;
    ChoiceButton *m_style = nullptr;
    QButtonGroup *m_forms = nullptr;
    GrowingText *m_preview = nullptr;
    CopyButton *m_copy = nullptr;
    QAction *m_copyAction = nullptr;
    RecordButtons *m_records = nullptr;
    PublishersLine *m_publisher = nullptr;
};

} // namespace lutrin::gui
