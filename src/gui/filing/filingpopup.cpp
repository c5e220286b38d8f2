// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/filingpopup.h"

#include "gui/commands/commanddelegate.h"
#include "gui/filing/filer.h"
#include "gui/shell/jobs.h"
#include "gui/shell/lineoverlist.h"
#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace lutrin::gui {

namespace {

using library::FilingKind;

constexpr int FilingWidth = 320;
constexpr int FilingHeight = 340;

/// All names of the library, with how many of `ids` have each.
Result<std::vector<FilingName>> namesFor(const library::Library &library, FilingKind kind,
                                         const std::vector<std::string> &ids)
{
    const auto answer = library.search({.limit = 0, .snippets = false});
    if (!answer)
        return failure(answer.error());
    const auto documents = library.records(ids);
    if (!documents)
        return failure(documents.error());
    std::map<std::string, std::size_t> having;
    for (const corpus::Document &document : *documents)
        for (const std::string &name :
             kind == FilingKind::Tag ? document.tags : document.collections)
            ++having[name];
    std::vector<FilingName> names;
    const auto counts =
        std::ranges::find(answer->facets, facetOf(kind), &search::FacetCounts::facet);
    if (counts == answer->facets.end())
        return names;
    for (const search::FacetValue &value : counts->values) {
        const std::size_t count = having[std::string(value.id)];
        names.push_back({QString::fromUtf8(value.id), value.count,
                         count == 0            ? Qt::Unchecked
                         : count == ids.size() ? Qt::Checked
                                               : Qt::PartiallyChecked});
    }
    return names;
}

} // namespace

QString filingWords(FilingKind kind, const QString &name)
{
    return (kind == FilingKind::Tag ? FilingPopup::tr("étiquette «\u00a0%1\u00a0»")
                                    : FilingPopup::tr("dossier «\u00a0%1\u00a0»"))
        .arg(name);
}

FilingPopup::FilingPopup(const Context &context, Filer &filer, FilingKind kind, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_context(context)
    , m_filer(filer)
    , m_kind(kind)
    , m_title(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
{
    const bool tags = kind == FilingKind::Tag;
    setKind(this, WidgetKind::Popup);
    setAccessibleName(tags ? tr("Étiquettes") : tr("Dossiers"));
    setKind(m_title, WidgetKind::Muted);
    m_title->setContentsMargins(4, 0, 4, 0);
    m_words->setPlaceholderText(tags ? tr("Une étiquette, connue ou nouvelle")
                                     : tr("Un dossier, connu ou nouveau"));
    m_words->setAccessibleName(m_words->placeholderText());
    connect(new LineOverList(m_words, m_list), &LineOverList::taken, this, &FilingPopup::take);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(context.theme, m_list, true));
    m_list->setAccessibleName(accessibleName());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &FilingPopup::narrow);
    connect(m_list, &QListView::clicked, this, &FilingPopup::toggle);
    connect(&filer, &Filer::changed, this, [this] {
        if (isVisible())
            load();
    });
}

void FilingPopup::open(std::vector<std::string> ids, const QWidget *anchor)
{
    m_ids = std::move(ids);
    m_title->setFont(m_context.theme.font(TextRole::Small));
    m_title->setText((m_kind == FilingKind::Tag ? tr("Étiqueter %1") : tr("Classer %1"))
                         .arg(analysesText(static_cast<std::int64_t>(m_ids.size()))));
    m_words->clear();
    m_model.setNames({});
    load();
    place(anchor);
    show();
    m_words->setFocus();
}

void FilingPopup::place(const QWidget *anchor)
{
    const QWidget &window = *parentWidget();
    resize(std::min(m_context.theme.scaled(FilingWidth), window.width() - 32), height());
    fit();
    if (anchor == nullptr || !anchor->isVisible())
        return move(window.mapToGlobal(
            QPoint((window.width() - width()) / 2, m_context.theme.scaled(metrics::topBar))));
    const QRect screen = window.screen()->availableGeometry();
    const QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const int lowest = screen.bottom() - m_context.theme.scaled(FilingHeight);
    move(std::min(corner.x(), screen.right() - width()), std::min(corner.y(), lowest));
}

/// As high as its rows, within reason.
void FilingPopup::fit()
{
    const int rows = m_model.rowCount() * std::max(0, m_list->sizeHintForRow(0));
    const QMargins margins = layout()->contentsMargins();
    const int head = m_title->sizeHint().height() + m_words->sizeHint().height() +
                     (rows > 0 ? 2 : 1) * layout()->spacing();
    m_list->setVisible(rows > 0);
    resize(width(), std::min(m_context.theme.scaled(FilingHeight),
                             margins.top() + head + rows + margins.bottom()));
}

void FilingPopup::load()
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_context.workspace.jobs().run(
        Lane::FilingNames, this,
        [library, kind = m_kind, ids = m_ids](std::stop_token) {
            return namesFor(*library, kind, ids);
        },
        [this](Result<std::vector<FilingName>> &&names) {
            if (!names)
                return m_context.workspace.fail(names.error());
            m_model.setNames(std::move(*names));
            selectFirst();
            fit();
        });
}

void FilingPopup::narrow(const QString &words)
{
    m_model.setWords(words);
    selectFirst();
    fit();
}

void FilingPopup::selectFirst()
{
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
}

void FilingPopup::take(bool more)
{
    toggle();
    if (!more)
        close();
}

void FilingPopup::toggle()
{
    const QModelIndex index = m_list->currentIndex();
    const QString name = index.data(FilingModel::NameRole).toString();
    if (name.isEmpty())
        return;
    const bool filed = index.data(Qt::CheckStateRole).toInt() != Qt::Checked;
    // What is on its way does not know of this change; it is asked anew once it is made.
    m_context.workspace.jobs().stop(Lane::FilingNames);
    m_filer.file({m_kind, name.toStdString(), m_ids, filed}, filingWords(m_kind, name));
    m_words->clear();
    m_model.setState(name, filed ? Qt::Checked : Qt::Unchecked);
    selectFirst();
    fit();
}

} // namespace lutrin::gui
