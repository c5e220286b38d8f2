// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/termoffers.h"

#include "corpus/namedtypes.h"
#include "gui/commands/commanddelegate.h"
#include "gui/shell/foldedtext.h"
#include "gui/shell/phrases.h"
#include "gui/shell/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int fewestLetters = 2;

/// As labels are compared when they are saved.
QString comparable(const QString &name)
{
    QString folded = foldedText(name);
    for (QChar &letter : folded) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return folded.simplified();
}

} // namespace

TermOffers::TermOffers(const Context &context, corpus::Axis axis, QLineEdit &line)
    : QCompleter(&line), m_axis(axis), m_line(line), m_list(new QListView)
{
    std::vector<Command> labels;
    for (const corpus::Term &term : context.workspace.taxonomy()->terms()) {
        if (term.axis != axis)
            continue;
        learn(term);
        labels.push_back({labelText(term.label(context.workspace.request().language)), {}, {}});
    }
    for (const std::string_view type : corpus::namedTypes()) {
        if (axis == corpus::Axis::Type)
            learn({.axis = axis, .id = std::string(type), .french = std::string(type)});
    }
    std::ranges::sort(labels, [](const Command &one, const Command &other) {
        return one.words.localeAwareCompare(other.words) < 0;
    });
    m_labels.setCommands(std::move(labels));
    setModel(&m_labels);
    setCompletionRole(Qt::DisplayRole);
    setCompletionMode(UnfilteredPopupCompletion); // m_labels has only those that fit
    setWidget(&line);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Termes proposés"));
    setPopup(m_list);
    m_list->setItemDelegate(new CommandDelegate(context.theme, m_list)); // for setPopup()'s own
    connect(&line, &QLineEdit::textEdited, this, &TermOffers::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &TermOffers::take);
}

void TermOffers::learn(const corpus::Term &term)
{
    for (const std::string &name : {term.id, term.french, term.label("fr"), term.label("en")})
        m_names.insert(comparable(labelText(name)));
    for (const std::string &alias : term.aliases)
        m_names.insert(comparable(labelText(alias)));
}

bool TermOffers::knows(const QString &name) const
{
    return m_names.contains(comparable(name));
}

QString TermOffers::newTerms(const QStringList &names) const
{
    if (names.isEmpty())
        return {};
    const int count = static_cast<int>(names.size());
    const QString list = names.join(QStringLiteral(", "));
    switch (m_axis) {
    case corpus::Axis::Theme:
        return tr("Nouveau(x) thème(s)\u00a0: %1", nullptr, count).arg(list);
    case corpus::Axis::Region:
        return tr("Nouvelle(s) région(s)\u00a0: %1", nullptr, count).arg(list);
    case corpus::Axis::Centre:
        return tr("Nouveau(x) centre(s)\u00a0: %1", nullptr, count).arg(list);
    case corpus::Axis::Type:
        return tr("Nouveau type\u00a0: %1").arg(list);
    }
    return {};
}

/// Without the dash of a value that is to be taken out.
QString TermOffers::typed() const
{
    const QString last = m_line.text().mid(m_line.text().lastIndexOf(u';') + 1).trimmed();
    return last.startsWith(u'-') ? last.mid(1) : last;
}

void TermOffers::offer()
{
    const QString words = typed();
    m_labels.setWords(words);
    if (words.size() < fewestLetters || m_labels.rowCount() == 0)
        return m_list->hide();
    complete();
    const bool only = m_labels.rowCount() == 1;
    m_list->setCurrentIndex(only ? completionModel()->index(0, 0) : QModelIndex());
}

/// The completer would hand Tab to the line, which would leave it.
bool TermOffers::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTab = watched == m_list && event->type() == QEvent::KeyPress &&
                       static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    const QModelIndex chosen = isTab ? m_list->currentIndex() : QModelIndex();
    if (!chosen.isValid())
        return QCompleter::eventFilter(watched, event);
    m_list->hide();
    take(chosen.data().toString());
    return true;
}

void TermOffers::take(const QString &label)
{
    const qsizetype end = m_line.text().lastIndexOf(u';');
    const QString last = m_line.text().mid(end + 1).trimmed();
    const QString before = m_line.text().left(std::max(end, qsizetype(0))).trimmed();
    m_line.setText((before.isEmpty() ? before : valuesText({before, QString()})) +
                   (last.startsWith(u'-') ? QStringLiteral("-") : QString()) + label);
}

} // namespace lutrin::gui
