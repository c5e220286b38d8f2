// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importpreview.h"

#include "corpus/titlemarkup.h"
#include "gui/importing/importrun.h"
#include "gui/importing/namedtermsbutton.h"
#include "gui/importing/reporttext.h"
#include "gui/record/fieldnames.h"
#include "gui/record/growingtext.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/errortext.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"
#include "library/editing.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace lutrin::gui {

namespace {

constexpr QSize previewSize(860, 560);
/// With a further reading: what is read stays in memory, some kilobytes a record.
constexpr int mostRead = 10000;

using Sample = std::shared_ptr<const library::ImportSample>;

/// Whether some records of one import have to do with one document.
bool areRelated(const std::vector<Sample> &samples)
{
    std::unordered_set<std::string_view> documents;
    return !std::ranges::all_of(samples, [&](const Sample &sample) {
        const std::string &twin = sample->merge.document;
        return documents.insert(twin.empty() ? sample->document.id : twin).second;
    });
}

} // namespace

ImportPreview::ImportPreview(const Context &context, library::ImportReport report, QWidget *window)
    : DialogFrame(context, tr("Aperçu de l’importation"), window)
    , m_report(std::move(report))
    , m_most(ImportRun::firstRead)
    , m_list(new PreviewList(context, m_report, m_toldApart))
    , m_related(areRelated(m_report.samples))
    , m_details(new GrowingText)
{
    m_details->setAccessibleName(tr("Ce qui a été lu"));
    auto *page = new QWidget;
    setKind(page, WidgetKind::Pane);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_details);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(area, 1);
    body().addLayout(row, 1);

    m_terms = new NamedTermsButton(context, *addButton({}));
    m_terms->offer(m_report.named);
    m_apart = addButton({});
    m_apart->hide();
    addButtonSpace();
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    m_import = addButton(tr("Importer"), true);
    connect(m_import, &QPushButton::clicked, this, [this] {
        emit confirmed();
        accept();
    });
    connect(m_apart, &QPushButton::clicked, this, &ImportPreview::tellApart);
    connect(m_list, &PreviewList::currentChanged, this, &ImportPreview::showRecord);
    connect(m_list, &PreviewList::checksChanged, this, &ImportPreview::followChecks);
    connect(m_terms, &NamedTermsButton::choicesChanged, this, &ImportPreview::othersMayChange);
    connect(m_list, &PreviewList::moreWanted, this, &ImportPreview::readMore);
    m_list->offerMore(m_report.partial);
    showRecord();
    showCounts();
    records().setFocus();
    sizeDialog(*this, context.theme, previewSize);
}

library::ImportOptions ImportPreview::choices() const
{
    return {.apart = m_toldApart, .leftOut = m_list->leftOut(), .unnamed = m_terms->unwanted()};
}

/// To read all once more may take long, and most records have to do with no other.
void ImportPreview::followChecks()
{
    showCounts();
    if (m_related)
        emit othersMayChange();
}

/// What there is to import, and whether there is any.
void ImportPreview::showCounts()
{
    const QString missing = missingWords();
    setNote(missing.isEmpty() ? countWords() : countWords() + u'\n' + missing);
    m_import->setEnabled(m_report.partial || m_list->leftOutCount() < m_report.samples.size());
}

QString ImportPreview::countWords() const
{
    QStringList parts;
    const auto add = [&parts](std::int64_t count, auto words) {
        if (count > 0)
            parts += words(static_cast<int>(count));
    };
    if (m_report.partial)
        parts += tr("aperçu des %Ln première(s) notice(s), les suivantes seront toutes importées",
                    nullptr, static_cast<int>(m_report.records));
    std::map<library::Fate, std::int64_t> fates;
    for (const library::ImportSample *sample : m_list->wanted())
        ++fates[m_list->fateOf(*sample)];
    add(fates[library::Fate::New],
        [](int n) { return tr("%Ln analyse(s) à importer", nullptr, n); });
    add(fates[library::Fate::Update],
        [](int n) { return tr("%Ln analyse(s) à mettre à jour", nullptr, n); });
    add(fates[library::Fate::Merge] + fates[library::Fate::Present],
        [](int n) { return tr("%Ln analyse(s) déjà présente(s)", nullptr, n); });
    add(static_cast<std::int64_t>(m_list->leftOutCount()),
        [](int n) { return tr("%Ln analyse(s) laissée(s) de côté", nullptr, n); });
    add(m_report.failed, [](int n) { return tr("%Ln échec(s)", nullptr, n); });
    add(std::ranges::count(m_report.messages, true, &library::ImportMessage::leftOut),
        [](int n) { return tr("%Ln fichier(s) laissé(s) de côté", nullptr, n); });
    return parts.join(QStringLiteral(" · "));
}

QString ImportPreview::missingWords() const
{
    std::map<std::string, int> counts;
    for (const library::ImportSample *sample : m_list->wanted()) {
        for (const std::string &key : sample->missing)
            ++counts[key];
    }
    QStringList missing;
    for (const std::string &key : library::expectedFields()) {
        if (const auto count = counts.find(key); count != counts.end())
            missing += tr("%1 (%2)").arg(fieldName(key)).arg(count->second);
    }
    return missing.isEmpty() ? QString()
                             : tr("Manque\u00a0: %1").arg(missing.join(QStringLiteral(", ")));
}

/// As the record shows them: terms and the language by their names.
QString ImportPreview::valuesOf(const corpus::Document &document, const std::string &key) const
{
    const Workspace &workspace = m_context.workspace;
    QStringList texts;
    for (const std::string &value : library::fieldValues(document, key)) {
        const auto date = library::isDateField(key) ? corpus::parseDate(value) : std::nullopt;
        texts += date ? dateText(*date)
                 : key == "language"
                     ? languageName(QString::fromStdString(value))
                     : fieldText(key, value, *workspace.taxonomy(), workspace.request().language);
    }
    return shortened(valuesText(texts).toStdString());
}

bool ImportPreview::isApart(const library::ImportSample &sample) const
{
    return m_toldApart.contains(sample.merge.record);
}

void ImportPreview::showRecord()
{
    const library::ImportSample *sample = m_list->current();
    m_apart->setVisible(sample != nullptr && sample->fate == library::Fate::Merge);
    m_apart->setText(sample != nullptr && isApart(*sample) ? tr("Ce sont des doublons")
                                                           : tr("Ce ne sont pas des doublons"));
    const QString file = records().currentIndex().data(Qt::ToolTipRole).toString();
    const QString html = sample != nullptr ? detailsOf(*sample)
                         : !file.isEmpty() ? file.toHtmlEscaped()
                                           : tr("Rien à importer.").toHtmlEscaped();
    const Palette &colours = m_context.theme.palette();
    m_details->setContent(html, m_context.theme.font(TextRole::Small), 1.45, colours.ink,
                          colours.accent);
}

QString ImportPreview::details() const
{
    return m_details->toPlainText();
}

QString ImportPreview::mergeText(const library::ImportMerge &merge)
{
    const QString title = shortened(corpus::plainTitle(merge.documentTitle));
    return merge.fields.empty()
               ? tr("Même œuvre que «\u00a0%1\u00a0», où rien n’est à compléter.").arg(title)
               : tr("Même œuvre que «\u00a0%1\u00a0», qui en reprend\u00a0: %2.")
                     .arg(title, fieldList(merge.fields));
}

/// What it takes, beside the title, to see whether they are one work.
QString ImportPreview::twinText(const library::ImportSample &sample) const
{
    QStringList parts;
    for (const char *key : {"authors", "date", "publisher"})
        parts += valuesOf(sample.twin, key);
    parts += placeOf(sample.merge.document);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Whether the library has it, or where it comes from in what is imported.
QString ImportPreview::placeOf(const std::string &document) const
{
    const auto sample = std::ranges::find_if(m_report.samples, [&](const Sample &each) {
        return each->document.id == document && m_list->fateOf(*each) == library::Fate::New;
    });
    if (sample == m_report.samples.end())
        return tr("déjà dans la bibliothèque");
    QString place = QFileInfo(QString::fromStdString((*sample)->file)).fileName();
    if ((*sample)->line > 0)
        place += QStringLiteral(":%1").arg((*sample)->line);
    return tr("dans cette importation\u00a0: %1").arg(place);
}

QString ImportPreview::detailsOf(const library::ImportSample &sample) const
{
    const QString muted = m_context.theme.palette().muted.name();
    QStringList lines;
    const auto add = [&](const QString &name, const QString &value, const std::string &key) {
        if (value.isEmpty())
            return;
        const auto from = sample.origins.find(key);
        const QString place = from == sample.origins.end()
                                  ? QString()
                                  : QStringLiteral(" <span style=\"color: %1\">— %2</span>")
                                        .arg(muted, detailText(from->second).toHtmlEscaped());
        lines +=
            tr("<b>%1</b>\u00a0: %2%3").arg(name.toHtmlEscaped(), value.toHtmlEscaped(), place);
    };
    for (const std::string &key : library::editableFields())
        add(fieldName(key), valuesOf(sample.document, key), key);
    const std::string beginning = corpus::plainText(sample.document.body);
    if (!beginning.empty())
        add(fieldName("body"), shortened(beginning), "body");
    add(tr("Manque"), fieldList(sample.missing), {});
    if (!sample.merge.document.empty() && !isApart(sample))
        lines.prepend(QStringLiteral("%1<br><span style=\"color: %2\">%3</span>")
                          .arg(mergeText(sample.merge).toHtmlEscaped(), muted,
                               twinText(sample).toHtmlEscaped()));
    const QString line = sample.line > 0 ? QStringLiteral(":%1").arg(sample.line) : QString();
    lines += QStringLiteral("<span style=\"color: %1\">%2</span>")
                 .arg(muted, (QString::fromStdString(sample.file) + line).toHtmlEscaped());
    return lines.join(QStringLiteral("<br>"));
}

void ImportPreview::readMore()
{
    m_most = mostRead;
    emit othersMayChange();
}

/// What was read beyond the records that are listed.
void ImportPreview::add(const library::ImportReport &report)
{
    std::unordered_set<std::string_view> known;
    for (const Sample &sample : m_report.samples)
        known.insert(sample->key);
    std::ranges::copy_if(report.samples, std::back_inserter(m_report.samples),
                         [&](const Sample &sample) { return !known.contains(sample->key); });
    m_report.messages = report.messages;
    m_report.failed = report.failed;
    m_report.records = report.records;
    m_report.partial = report.partial;
    m_list->fill();
    m_list->offerMore(report.partial && m_most < mostRead);
}

void ImportPreview::showAll()
{
    m_list->refresh();
    showCounts();
    showRecord();
}

/// Those that were told apart or left out stay as they were read at first: to be taken back.
void ImportPreview::follow(const library::ImportReport &report)
{
    std::unordered_map<std::string_view, Sample> fresh;
    for (const Sample &sample : report.samples)
        fresh.emplace(sample->key, sample);
    for (Sample &sample : m_report.samples) {
        if (const auto found = fresh.find(sample->key); found != fresh.end() && !isApart(*sample))
            sample = found->second;
    }
    if (report.records > m_report.records)
        add(report);
    m_terms->offer(report.named);
    m_related = m_related || areRelated(m_report.samples);
    showAll();
}

/// The focus goes to the line: Space on the button would tell it once more.
void ImportPreview::tellApart()
{
    const library::ImportSample *sample = m_list->current();
    if (sample == nullptr || sample->fate != library::Fate::Merge)
        return;
    const std::string &record = sample->merge.record;
    if (m_toldApart.erase(record) == 0)
        m_toldApart.insert(record);
    records().setFocus();
    showAll();
    if (m_report.samples.size() > 1)
        emit othersMayChange();
}

} // namespace lutrin::gui
