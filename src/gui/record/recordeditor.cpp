// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/recordeditor.h"

#include "corpus/taxonomy.h"
#include "gui/record/fieldnames.h"
#include "gui/record/termoffers.h"
#include "gui/shell/changedeed.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace lutrin::gui {

namespace {

using library::FieldEdit;

constexpr QSize editorSize(620, 640);
constexpr int nameWidth = 164;
constexpr int textHeight = 96;

/// Whether a field has lines.
bool isText(const std::string &key)
{
    return key == "summary" || key == "note";
}

/// A semicolon that a value itself has is written twice.
QString doubled(QString value)
{
    return value.replace(u';', QStringLiteral(";;"));
}

/// What is set apart by semicolons, blanks around it left out.
std::vector<std::string> listed(const QString &text)
{
    std::vector<std::string> values;
    QString value;
    const auto end = [&] {
        if (const QString trimmed = std::exchange(value, {}).trimmed(); !trimmed.isEmpty())
            values.push_back(trimmed.toStdString());
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u';') {
            value += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u';') {
            value += text[at++];
        } else {
            end();
        }
    }
    end();
    return values;
}

} // namespace

EditedRecords editedRecords(const std::vector<corpus::Document> &documents)
{
    EditedRecords records{.ids = {}, .first = documents.front(), .shared = {}};
    for (const corpus::Document &document : documents)
        records.ids.push_back(document.id);
    for (const std::string &key : library::editableFields()) {
        const std::vector<std::string> first = library::fieldValues(records.first, key);
        if (std::ranges::all_of(documents, [&](const corpus::Document &document) {
                return library::fieldValues(document, key) == first;
            }))
            records.shared.insert(key);
    }
    return records;
}

RecordEditor::RecordEditor(const Context &context, EditedRecords records, QWidget *window)
    : DialogFrame(context,
                  records.ids.empty() ? tr("Nouvelle fiche")
                  : records.ids.size() == 1
                      ? tr("Modifier la fiche")
                      : tr("Modifier %n fiche(s)", nullptr, static_cast<int>(records.ids.size())),
                  window)
    , m_records(std::move(records))
{
    showHint();
    addFields();
    addButtonSpace();
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(addButton(tr("Enregistrer"), true), &QPushButton::clicked, this, &RecordEditor::save);
    sizeDialog(*this, context.theme, editorSize);
    // Once it is shown: a dialog selects what its first field holds, which the next key would
    // replace.
    if (QLineEdit *first = field(several() ? "authors" : "title")) {
        first->setFocus();
        QTimer::singleShot(0, first, [first] { first->end(false); });
    }
}

void RecordEditor::showHint()
{
    setNote(several() ? tr("Un champ laissé tel quel ne change pas. Dans une liste, les valeurs "
                           "s’ajoutent\u202f; un tiret devant une valeur la retire.")
                      : tr("Les valeurs d’une liste sont séparées par des points-virgules. Une "
                           "importation ultérieure ne change pas ce que vous saisissez."));
}

void RecordEditor::addFields()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QWidget;
    setKind(form, WidgetKind::Pane);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, metrics::padding, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const std::string &key : library::editableFields()) {
        // What tells one work from another is no work of many.
        static const std::vector<std::string> own{
            "title", "summary",  "doi",         "isbn", "url",
            "pages", "citation", "citationKey", "note", "alternateTitles"};
        if (!several() || std::ranges::find(own, key) == own.end())
            addField(*grid, key);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(form);
    body().addWidget(area, 1);
}

QWidget *RecordEditor::textCard(const std::string &key, const QString &before)
{
    auto *text = new QPlainTextEdit(before);
    text->setAccessibleName(fieldName(key));
    text->setTabChangesFocus(true);
    text->setFixedHeight(m_context.theme.scaled(textHeight));
    text->setFrameShape(QFrame::NoFrame);
    auto *card = new QFrame;
    setKind(card, WidgetKind::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 4, 6, 4);
    inside->addWidget(text);
    text->viewport()->setAutoFillBackground(false);
    m_texts[key] = text;
    return card;
}

void RecordEditor::addField(QGridLayout &grid, const std::string &key)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(fieldName(key));
    setKind(name, WidgetKind::Muted);
    name->setFixedWidth(m_context.theme.scaled(nameWidth));
    name->setWordWrap(true);
    grid.addWidget(name, row, 0, isText(key) ? Qt::AlignTop : Qt::AlignVCenter);
    const bool list = library::isListField(key);
    const bool same = m_records.shared.contains(key);
    const QString before = several() && (list || !same) ? QString() : shown(m_records.first, key);
    m_before[key] = before;
    if (isText(key)) {
        grid.addWidget(textCard(key, before), row, 1);
        return;
    }
    auto *line = new QLineEdit(before);
    line->setAccessibleName(fieldName(key));
    line->setCursorPosition(0);
    if (several())
        line->setPlaceholderText(list    ? tr("ajouter\u202f; -retirer")
                                 : !same ? tr("valeurs différentes")
                                         : QString());
    m_lines[key] = line;
    grid.addWidget(line, row, 1);
    complete(grid, *line, key);
}

/// Terms by their labels.
QString RecordEditor::shown(const corpus::Document &document, const std::string &key) const
{
    QStringList texts;
    for (const std::string &value : library::fieldValues(document, key)) {
        const QString text = fieldText(key, value, *m_context.workspace.taxonomy(),
                                       m_context.workspace.request().language);
        texts += library::isListField(key) ? doubled(text) : text;
    }
    return valuesText(texts);
}

/// What the taxonomy does not have yet is said below the line.
void RecordEditor::complete(QGridLayout &grid, QLineEdit &line, const std::string &key)
{
    const auto axis = axisOfField(key);
    if (!axis)
        return;
    m_terms[key] = new TermOffers(m_context, *axis, line);
    auto *added = new QLabel;
    setKind(added, WidgetKind::Muted);
    added->setTextFormat(Qt::PlainText);
    added->setWordWrap(true);
    added->hide();
    grid.addWidget(added, grid.rowCount(), 1);
    connect(&line, &QLineEdit::textChanged, added, [this, key, added, &line] {
        const QString words = newTerms(key);
        added->setText(words);
        added->setVisible(!words.isEmpty());
        line.setAccessibleDescription(words);
    });
}

QString RecordEditor::newTerms(const std::string &key) const
{
    const QString text = m_lines.at(key)->text();
    const TermOffers &terms = *m_terms.at(key);
    QStringList added;
    if (text == m_before.at(key))
        return {};
    for (const FieldEdit &edit : editsOf(key, text)) {
        for (const std::string &value : edit.values) {
            const QString name = QString::fromStdString(value);
            if (edit.how != FieldEdit::How::Remove && !name.isEmpty() && !terms.knows(name))
                added += name;
        }
    }
    return terms.newTerms(added);
}

QString RecordEditor::newTerms() const
{
    QStringList all;
    for (const auto &[key, terms] : m_terms) {
        if (const QString words = newTerms(key); !words.isEmpty())
            all += words;
    }
    return all.join(QStringLiteral(" · "));
}

QLineEdit *RecordEditor::field(const std::string &key) const
{
    const auto found = m_lines.find(key);
    return found == m_lines.end() ? nullptr : found->second;
}

std::vector<FieldEdit> RecordEditor::edits() const
{
    std::vector<FieldEdit> edits;
    const auto add = [&](const std::string &key, const QString &text) {
        if (text == m_before.at(key))
            return;
        std::ranges::move(editsOf(key, text), std::back_inserter(edits));
    };
    for (const auto &[key, line] : m_lines)
        add(key, line->text());
    for (const auto &[key, text] : m_texts)
        add(key, text->toPlainText());
    return edits;
}

std::vector<FieldEdit> RecordEditor::editsOf(const std::string &key, const QString &text) const
{
    if (!library::isListField(key))
        return {{key, FieldEdit::How::Set, {text.trimmed().toStdString()}}};
    std::vector<std::string> values = listed(text);
    if (!several())
        return {{key, FieldEdit::How::Set, std::move(values)}};
    FieldEdit add{key, FieldEdit::How::Add, {}};
    FieldEdit remove{key, FieldEdit::How::Remove, {}};
    for (std::string &value : values) {
        if (value.starts_with('-'))
            remove.values.push_back(value.substr(1));
        else
            add.values.push_back(std::move(value));
    }
    std::vector<FieldEdit> edits;
    for (FieldEdit *edit : {&add, &remove}) {
        if (!edit->values.empty())
            edits.push_back(std::move(*edit));
    }
    return edits;
}

/// What is wrong with a field, and how it is written.
QString RecordEditor::refusal(const std::string &key)
{
    const QString name = fieldName(key);
    if (key == "title")
        return tr("%1\u00a0: une fiche doit en avoir un.").arg(name);
    if (library::isDateField(key))
        return tr("%1\u00a0: une date s’écrit 2025, 02/2025 ou 14/02/2025.").arg(name);
    if (key == "language")
        return tr("%1\u00a0: écrivez le nom d’une langue ou son code («\u00a0italien\u00a0» ou "
                  "«\u00a0it\u00a0»).")
            .arg(name);
    return tr("%1\u00a0: valeur non acceptée\u202f; corrigez-la ou laissez le champ tel qu’il "
              "était.")
        .arg(name);
}

/// Until another value is typed.
void RecordEditor::refuse(const std::string &key)
{
    setWarning(refusal(key));
    QLineEdit *line = field(key);
    if (line == nullptr)
        return;
    setKind(line, WidgetKind::Wrong);
    line->setAccessibleDescription(refusal(key));
    line->setFocus();
    line->update();
    const auto forgive = [this, line] {
        setKind(line, WidgetKind::None);
        line->setAccessibleDescription({});
        line->update();
        showHint();
    };
    connect(line, &QLineEdit::textChanged, this, forgive, Qt::SingleShotConnection);
}

void RecordEditor::save()
{
    std::vector<FieldEdit> wanted = edits();
    const auto possible = library::edited(m_records.first, wanted);
    if (!possible)
        return refuse(possible.error().subject);
    if (corpus::isBlank(possible->title))
        return refuse("title");
    if (wanted.empty())
        return accept();
    hide();
    isNew() ? create(std::move(wanted)) : perform(std::move(wanted));
}

void RecordEditor::create(std::vector<FieldEdit> wanted)
{
    const auto id = std::make_shared<std::string>(); // known once it is made
    m_context.workspace.deeds().perform(
        changeDeed(tr("nouvelle fiche"),
                   [id, wanted = std::move(wanted)](library::Library &library,
                                                    const Deeds::Course &) -> Result<std::int64_t> {
                       const auto report = library.create(wanted);
                       if (!report)
                           return failure(report.error());
                       *id = report->id;
                       return report->change;
                   }),
        [editor = QPointer(this), id](bool written) {
            if (!editor)
                return;
            if (written)
                editor->m_context.workspace.openDocument(*id);
            editor->end(written);
        });
}

void RecordEditor::perform(std::vector<FieldEdit> wanted)
{
    m_context.workspace.deeds().perform(
        changeDeed(several() ? tr("modification de fiches") : tr("modification d’une fiche"),
                   [ids = m_records.ids, wanted](library::Library &library,
                                                 const Deeds::Course &) -> Result<std::int64_t> {
                       const auto report = library.edit(ids, wanted);
                       return report ? Result<std::int64_t>(report->change)
                                     : failure(report.error());
                   }),
        [editor = QPointer(this)](bool written) {
            if (editor)
                editor->end(written);
        });
}

/// What could not be written, on a full disk say, is shown again for another try.
void RecordEditor::end(bool written)
{
    if (written) {
        if (const QString added = newTerms(); !added.isEmpty())
            m_context.workspace.announce(added);
        return accept();
    }
    open();
    setWarning(tr("Rien n’a été enregistré\u202f; ce que vous avez saisi est encore là."));
}

void RecordEditor::reject()
{
    if (edits().empty())
        return QDialog::reject();
    setNote(tr("Ce que vous avez saisi n’est pas enregistré\u00a0: «\u00a0"
               "Enregistrer\u00a0» le garde, «\u00a0"
               "Annuler\u00a0» l’abandonne."));
}

void editRecords(const Context &context, std::vector<std::string> ids, QWidget *window)
{
    const auto library = context.workspace.library();
    if (!library || ids.empty())
        return;
    if (library->readOnly())
        return context.workspace.fail(library->refusal());
    context.workspace.jobs().run(
        Lane::Preview, window,
        [library, ids = std::move(ids)](const std::stop_token &stop) -> Result<EditedRecords> {
            const auto documents = library->records(ids, stop);
            return documents ? Result<EditedRecords>(editedRecords(*documents))
                             : failure(documents.error());
        },
        [context, window](Result<EditedRecords> &&records) {
            if (!records)
                return context.workspace.fail(records.error());
            auto *editor = new RecordEditor(context, std::move(*records), window);
            editor->open();
        });
}

void newRecord(const Context &context, QWidget *window)
{
    const auto library = context.workspace.library();
    if (!library)
        return;
    if (library->readOnly())
        return context.workspace.fail(library->refusal());
    auto *editor = new RecordEditor(context, EditedRecords{}, window);
    editor->open();
}

} // namespace lutrin::gui
