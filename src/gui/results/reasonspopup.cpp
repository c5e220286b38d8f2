// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/reasonspopup.h"

#include "gui/results/forbidding.h"
#include "gui/shell/donechange.h"
#include "gui/shell/jobs.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace lutrin::gui {

namespace {

constexpr int BarWidth = 64;
constexpr int BarHeight = 4;
constexpr std::size_t MostReasons = 12;

/// How much of the whole a word weighs, as a bar.
class WeightBar : public QWidget {
public:
    WeightBar(const Theme &theme, double share, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_share(share)
    {
        setFixedSize(theme.scaled(BarWidth), theme.scaled(BarHeight));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colours = m_theme.palette();
        QPainter painter(this);
        painter.fillRect(rect(), colours.bar);
        painter.fillRect(QRectF(0, 0, width() * m_share, height()), colours.accent);
    }

private:
    const Theme &m_theme;
    double m_share;
};

/// What each weighs of the whole, in hundredths that make a hundred together: what rounding down
/// leaves goes to those that lose most by it.
std::vector<int> hundredths(const std::vector<search::Reason> &reasons)
{
    double whole = 0;
    for (const search::Reason &reason : reasons)
        whole += reason.weight;
    std::vector<int> shares(reasons.size(), 0);
    if (whole <= 0)
        return shares;
    int left = 100;
    std::vector<std::pair<double, std::size_t>> lost;
    for (std::size_t at = 0; at < reasons.size(); ++at) {
        const double exact = 100 * reasons[at].weight / whole;
        shares[at] = static_cast<int>(exact);
        left -= shares[at];
        lost.emplace_back(shares[at] - exact, at);
    }
    std::ranges::sort(lost);
    for (std::size_t at = 0; at < lost.size() && left > 0; ++at, --left)
        ++shares[lost[at].second];
    return shares;
}

/// The hits of a request for one, with the words that none of the others could be found without.
Result<ReasonsPopup::Explained> explained(const library::Library &library,
                                          const search::Request &request,
                                          const std::stop_token &stop)
{
    auto answer = library.search(request, stop);
    if (!answer)
        return failure(answer.error());
    if (answer->hits.empty())
        return ReasonsPopup::Explained{};
    search::Hit &hit = answer->hits.front();
    auto kept = indispensableWords(library, request, hit.reasons, stop);
    if (!kept)
        return failure(kept.error());
    return ReasonsPopup::Explained{std::move(hit.id), std::move(hit.reasons), std::move(*kept)};
}

/// The words of reasons; tr()'s context is the class.
class Words {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ReasonsPopup)

public:
    static QString closeness(search::Closeness closeness)
    {
        switch (closeness) {
        case search::Closeness::Exact:
            return tr("tel quel");
        case search::Closeness::Folded:
            return tr("aux accents près");
        case search::Closeness::Lemma:
            return tr("autre forme");
        case search::Closeness::Acronym:
            return tr("sigle ou forme longue");
        case search::Closeness::Prefix:
            return tr("commence ainsi");
        case search::Closeness::Family:
            return tr("même famille");
        case search::Closeness::Near:
            return tr("mots proches l’un de l’autre");
        case search::Closeness::Title:
            return tr("répond à la recherche");
        case search::Closeness::Recent:
            return tr("récente");
        }
        return {};
    }

    static QString place(search::Place place)
    {
        switch (place) {
        case search::Place::Title:
            return tr("titre");
        case search::Place::Standfirst:
            return tr("résumé");
        case search::Place::Body:
            return tr("texte");
        case search::Place::Authors:
            return tr("auteurs");
        case search::Place::Subjects:
            return tr("thèmes et mots-clés");
        case search::Place::Date:
            return tr("date");
        }
        return {};
    }

    /// « texte, 3 fois · autre forme de « marché » »
    static QString about(const search::Reason &reason)
    {
        QString words = place(reason.place);
        if (reason.count > 1)
            words = tr("%1, %Ln fois", nullptr, int(reason.count)).arg(words);
        words += QStringLiteral(" · ") + closeness(reason.closeness);
        if (reason.closeness == search::Closeness::Exact || !isOneWord(reason))
            return words;
        return tr("%1 de «\u00a0%2\u00a0»").arg(words, QString::fromStdString(reason.asked));
    }
};

} // namespace

ReasonsPopup::ReasonsPopup(const Context &context, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_context(context)
{
    setKind(this, WidgetKind::Popup);
    setAccessibleName(tr("Pourquoi ce résultat\u202f?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding, 12, metrics::padding, metrics::padding - 2);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

void ReasonsPopup::explain(int row, const std::string &id, const QPoint &corner)
{
    const Workspace &workspace = m_context.workspace;
    search::Request request = workspace.request();
    request.offset = row;
    request.limit = 1;
    request.facets.clear();
    request.snippets = false;
    request.reasons = true;
    m_context.workspace.jobs().run(
        Lane::Reasons, this,
        [library = workspace.library(), request](const std::stop_token &stop) {
            return explained(*library, request, stop);
        },
        [this, id, corner](const Result<Explained> &found) {
            if (!found)
                return m_context.workspace.fail(found.error());
            if (found->id == id)
                show(*found, corner);
        });
}

void ReasonsPopup::show(const Explained &found, const QPoint &corner)
{
    const std::vector<search::Reason> &reasons = found.reasons;
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_rows = new QGridLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    auto *title = new QLabel(reasons.empty() ? tr("Trouvé par sa fiche, non par ses mots.")
                                             : tr("Pourquoi ce résultat\u202f?"));
    title->setFont(m_context.theme.font(TextRole::Strong));
    m_rows->addWidget(title, 0, 0, 1, 5);
    const std::vector<int> shares = hundredths(reasons);
    const bool all = reasons.size() <= MostReasons;
    const std::size_t shown = all ? reasons.size() : MostReasons - 1;
    for (std::size_t at = 0; at < shown; ++at)
        addReason(reasons[at], shares[at], !found.indispensable.contains(reasons[at].word));
    if (!all)
        addRest(reasons.size() - shown, std::accumulate(shares.begin() + shown, shares.end(), 0));
    m_content->show();
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int left = std::clamp(corner.x() - width() / 2, screen.left() + 8,
                                std::max(screen.left() + 8, screen.right() - width() - 8));
    move(left, std::min(corner.y(), screen.bottom() - height() - 8));
    QFrame::show();
}

void ReasonsPopup::addShare(int row, int share)
{
    auto *percent = new QLabel(tr("%1\u00a0%").arg(QLocale().toString(share)));
    setKind(percent, WidgetKind::Muted);
    percent->setFont(m_context.theme.font(TextRole::Small));
    percent->setAccessibleName(tr("Poids"));
    m_rows->addWidget(new WeightBar(m_context.theme, share / 100.0, m_content), row, 2,
                      Qt::AlignVCenter);
    m_rows->addWidget(percent, row, 3, Qt::AlignRight);
}

/// So that what is shown makes a hundred.
void ReasonsPopup::addRest(std::size_t count, int share)
{
    const int row = m_rows->rowCount();
    auto *words = new QLabel(tr("%Ln autre(s) raison(s)", nullptr, static_cast<int>(count)));
    setKind(words, WidgetKind::Muted);
    words->setFont(m_context.theme.font(TextRole::Small));
    m_rows->addWidget(words, row, 0, 1, 2);
    addShare(row, share);
}

void ReasonsPopup::addReason(const search::Reason &reason, int share, bool dispensable)
{
    const Theme &theme = m_context.theme;
    const int row = m_rows->rowCount();
    const QString word = QString::fromStdString(reason.word);
    auto *found = new QLabel(word);
    found->setFont(theme.font(TextRole::Strong));
    auto *about = new QLabel(Words::about(reason));
    setKind(about, WidgetKind::Muted);
    about->setFont(theme.font(TextRole::Small));
    m_rows->addWidget(found, row, 0);
    m_rows->addWidget(about, row, 1);
    addShare(row, share);
    auto *forbidding = new QPushButton(tr("Exclure"));
    setKind(forbidding, WidgetKind::Flat);
    forbidding->setToolTip(tr("Ne plus chercher d’analyses avec «\u00a0%1\u00a0»").arg(word));
    forbidding->setAccessibleName(tr("Exclure «\u00a0%1\u00a0»").arg(word));
    connect(forbidding, &QPushButton::clicked, this, [this, text = reason.word] { forbid(text); });
    m_rows->addWidget(forbidding, row, 4);
    // A pair, a title or a year has no word of its own that could be left out, and without a word
    // that is indispensable nothing would be found; their rows are as high as the others.
    QSizePolicy policy = forbidding->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    forbidding->setSizePolicy(policy);
    if (!isOneWord(reason) || !dispensable)
        forbidding->hide();
}

void ReasonsPopup::forbid(const std::string &word)
{
    close();
    Workspace &workspace = m_context.workspace;
    const std::string &query = workspace.request().query;
    const QString before = QString::fromStdString(query);
    const QString after = QString::fromStdString(withForbidden(query, word));
    const QString shown = QString::fromStdString(word);
    workspace.setQuery(after);
    pushDone(
        workspace.changes(), tr("exclusion de «\u00a0%1\u00a0»").arg(shown),
        [&workspace, before] { workspace.setQuery(before); },
        [&workspace, after] { workspace.setQuery(after); });
    workspace.announceDone(tr("«\u00a0%1\u00a0» est exclu").arg(shown));
}

} // namespace lutrin::gui
