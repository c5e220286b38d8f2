// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/completionpopup.h"

#include "gui/commands/commanddelegate.h"
#include "gui/shell/jobs.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

CompletionPopup::CompletionPopup(const Context &context, QLineEdit &edit)
    : m_context(context), m_edit(edit), m_list(new QListView(this))
{
    setKind(this, WidgetKind::Popup);
    setAccessibleName(tr("Propositions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(context.theme, m_list));
    m_list->setAccessibleName(tr("Propositions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_list);
    hide();
    m_edit.installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::take);
}

void CompletionPopup::offer()
{
    if (const auto completion = completionAt(m_edit.text(), m_edit.cursorPosition()))
        ask(*completion);
    else
        dismiss();
}

void CompletionPopup::offerRecent()
{
    ask({.kind = Completion::Kind::Recent, .end = static_cast<int>(m_edit.text().size())});
}

void CompletionPopup::ask(const Completion &completion)
{
    const auto library = m_context.workspace.library();
    if (!library)
        return dismiss();
    m_context.workspace.jobs().run(
        Lane::Completion, this,
        [library, completion, request = m_context.workspace.request()](
            const std::stop_token &stop) { return offersFor(completion, *library, request, stop); },
        [this, completion](Result<std::vector<Offer>> &&offers) {
            if (offers)
                show(completion, std::move(*offers));
        });
}

void CompletionPopup::show(const Completion &completion, std::vector<Offer> offers)
{
    const bool finished = offers.size() == 1 && completion.kind == Completion::Kind::Field &&
                          offers.front().insert == completion.typed;
    if (offers.empty() || finished || !m_edit.hasFocus())
        return dismiss();
    std::vector<Command> rows;
    for (Offer &each : offers)
        rows.push_back({each.words, each.detail,
                        [this, completion, text = each.insert] { insert(completion, text); }});
    m_model.setCommands(std::move(rows));
    m_list->setCurrentIndex({});
    place(static_cast<int>(offers.size()));
}

void CompletionPopup::place(int rows)
{
    QWidget *window = m_edit.window();
    if (parentWidget() != window)
        setParent(window);
    const QWidget *field = m_edit.parentWidget();
    const int margin = layout()->contentsMargins().top();
    const int height = rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * margin + 2;
    const QPoint corner = field->mapTo(window, QPoint(3, field->height()));
    setGeometry(corner.x(), corner.y(), std::max(field->width() - 6, 240), height);
    QFrame::show();
    raise();
}

void CompletionPopup::dismiss()
{
    m_context.workspace.jobs().stop(Lane::Completion);
    hide();
}

bool CompletionPopup::takeKey(int key)
{
    if (isHidden())
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        walk(key);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
        if (!m_list->currentIndex().isValid())
            walk(Qt::Key_Down);
        take();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->currentIndex().isValid()) {
            dismiss();
            return false;
        }
        take();
        return true;
    default:
        return false;
    }
}

void CompletionPopup::walk(int key)
{
    const QModelIndex current = m_list->currentIndex();
    const int rows = m_model.rowCount();
    const int step = key == Qt::Key_Down ? 1 : -1;
    const int row =
        current.isValid() ? (current.row() + step + rows) % rows : (step > 0 ? 0 : rows - 1);
    m_list->setCurrentIndex(m_model.index(row));
}

void CompletionPopup::take()
{
    if (!m_list->currentIndex().isValid())
        return;
    const Command command = m_model.command(m_list->currentIndex().row());
    dismiss();
    command.run();
}

void CompletionPopup::insert(const Completion &completion, const QString &text)
{
    const QString line = m_edit.text();
    QString after = line.mid(completion.end);
    if (text.endsWith(u' ') && after.startsWith(u' '))
        after.remove(0, 1);
    const QString before = line.left(completion.begin) + text;
    m_edit.setText(before + after);
    m_edit.setCursorPosition(static_cast<int>(before.size()));
    emit completed();
    if (completion.kind == Completion::Kind::Field)
        offer();
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_edit && event->type() == QEvent::FocusOut)
        dismiss();
    return QFrame::eventFilter(watched, event);
}

} // namespace lutrin::gui
