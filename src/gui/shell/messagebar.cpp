// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/messagebar.h"

#include "gui/shell/errortext.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"
#include "library/library.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lutrin::gui {

MessageBar::MessageBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_symbol(new QLabel)
    , m_words(new QLabel)
    , m_close(new QToolButton)
{
    setKind(this, WidgetKind::Message);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::padding, 6, metrics::padding - 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_symbol);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_close);
    hide();
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&context.workspace, &Workspace::failed, this, &MessageBar::showFailure);
    connect(&context.workspace, &Workspace::libraryOpened, this, &MessageBar::noticeReadOnly);
    connect(&context.theme, &Theme::changed, this, &MessageBar::applyTheme);
    noticeReadOnly();
}

QString MessageBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void MessageBar::noticeReadOnly()
{
    const auto &library = m_context.workspace.library();
    if (!library || !library->readOnly())
        return;
    Error refusal = library->refusal();
    refusal.subject.clear();
    QStringList notice{
        refusal.cause == Cause::ReadOnly
            ? tr("Bibliothèque ouverte en lecture seule\u00a0: un autre Lutrin l’utilise. "
                 "Fermez-le, puis rouvrez la bibliothèque pour la modifier.")
            : tr("Bibliothèque ouverte en lecture seule\u00a0: %1.").arg(errorText(refusal))};
    if (library->indexIsStale())
        notice +=
            tr("Elle a été indexée par une autre version de Lutrin\u00a0: certains mots n’y "
               "sont pas trouvés. Lutrin la réindexera à la prochaine ouverture en écriture.");
    showNotice(notice.join(u' '));
}

void MessageBar::showFailure(const Error &error)
{
    showWords(errorText(error), "warning", true);
}

void MessageBar::showNotice(const QString &words)
{
    showWords(words, "information", false);
}

void MessageBar::showWords(const QString &words, const char *symbol, bool failure)
{
    m_name = QString::fromLatin1(symbol);
    m_failure = failure;
    m_symbol->setAccessibleName(failure ? tr("Échec") : tr("Information"));
    m_words->setText(words);
    setAccessibleName(words);
    applyTheme();
    show();
}

void MessageBar::applyTheme()
{
    constexpr int side = 16;
    const Theme &theme = m_context.theme;
    const auto colour = m_failure ? &Palette::warning : &Palette::accent;
    if (!m_name.isEmpty())
        m_symbol->setPixmap(
            theme.icon(m_name, colour).pixmap(theme.square(side), devicePixelRatioF()));
    m_close->setIcon(theme.icon(QStringLiteral("close")));
}

} // namespace lutrin::gui
