// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/reference.h"
#include "gui/citations/stylemodel.h"
#include "gui/shell/context.h"
#include "library/userstyle.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace lutrin::gui {

struct OpenDocument;
class CitationChoices;
class CopyButton;
class PublishersLine;
class RecordButtons;
class ReferenceCard;
class StylePopup;

/// The reference of the open document, or the bibliography of the results that are chosen together:
/// style, language and form, a preview that follows them, one button that copies it, the records
/// for other programs, and apart from all the publisher's own line. What is copied is always
/// what the chosen settings give for the document on screen, or for the one on its way there:
/// while that is being made, or where the style cannot make it, nothing is.
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
    /// Styles have come among the user's own: the last of them is chosen.
    void takeStyles(const std::vector<library::UserStyle> &styles);
    /// They are no longer there: the style that was chosen before them is chosen again.
    void dropStyles(const std::vector<library::UserStyle> &styles);

    /// What the card shows; nothing while there is no reference.
    [[nodiscard]] const std::optional<citation::Formatted> &reference() const
    {
        return m_reference;
    }
    /// The command that copies the reference.
    [[nodiscard]] QAction &copying() const { return *m_copyAction; }

signals:
    /// The chooser knows every installed style.
    void stylesLoaded();
    /// These files are to be among the styles: they were picked, or dropped on the list of these.
    void filesOffered(const QStringList &paths);
    /// The card shows another reference, a message or nothing.
    void previewChanged();

private:
    void createChoices();
    void createCopying();
    void createAdding();
    void askForStyles();
    void loadStyles();
    void expectDocument(const std::string &id);
    void showDocument(const std::shared_ptr<const OpenDocument> &document);
    void giveUpExpecting();
    void showPublishersLine();
    void followSelection();
    void enableCopying();
    void showWhatIsCited();
    [[nodiscard]] std::vector<std::string> citedIds() const;
    void render();
    void take(const Result<std::vector<citation::Formatted>> &references);
    void showRemark(const QString &words);
    void updateChoices();
    void changeOptions(const citation::Options &options);
    void copyReference();

    Context m_context;
    citation::Options m_options;
    std::shared_ptr<const OpenDocument> m_document;
    std::string m_id; ///< of the one document that is cited: the open one, or the one on its way
    bool m_expecting = false; ///< the latter
    std::optional<citation::Formatted> m_reference;
    int m_count = 0;        ///< of the references
    bool m_several = false; ///< a bibliography is shown
    bool m_copyWhenMade = false;

    StyleModel m_styles;
    bool m_stylesWanted = false;   ///< all styles are loaded, or on the way
    std::string m_styleBefore;     ///< the one that was chosen when styles came
    StylePopup *m_popup = nullptr; ///< made when it is first opened
    CitationChoices *m_choices = nullptr;
    ReferenceCard *m_card = nullptr;
    CopyButton *m_copy = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_addAction = nullptr;
    RecordButtons *m_records = nullptr;
    PublishersLine *m_publisher = nullptr;
};

} // namespace lutrin::gui
