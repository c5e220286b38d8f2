// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/versionspopup.h"

#include "corpus/titlemarkup.h"
#include "gui/reader/languagename.h"
#include "gui/reader/webaddress.h"
#include "gui/shell/metrics.h"
#include "gui/shell/opendocument.h"
#include "gui/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int Width = 320;

QLabel *plainLabel(const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

/// The whole address, with places where a line may break.
QString breakable(QString address)
{
    static const QRegularExpression sign(QStringLiteral("([/.?&=-])"));
    return address.replace(sign, QStringLiteral("\\1\u200B"));
}

} // namespace

VersionsPopup::VersionsPopup(const Theme &theme, const OpenDocument &open, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setKind(this, WidgetKind::Popup);
    setAccessibleName(tr("Versions linguistiques"));
    setFixedWidth(theme.scaled(Width));
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(metrics::gap);
    const corpus::Document &document = open.document;
    addShown(QString::fromStdString(document.language));
    for (std::size_t at = 0; at < document.versions.size(); ++at)
        addVersion(document.versions[at], at < open.versions.size() ? open.versions[at] : "");
    if (document.versions.empty())
        addNote(tr("Aucune autre version n’est renseignée."));
    else if (std::ranges::find(open.versions, std::string()) != open.versions.end())
        addNote(tr("S’ouvre dans le navigateur, hors de Lutrin."));
}

void VersionsPopup::addShown(const QString &language)
{
    auto *label =
        plainLabel(tr("%1 · version affichée").arg(capitalised(nativeLanguageName(language))),
                   m_theme.font(TextRole::Strong), this);
    label->setContentsMargins(8, 4, 8, 4);
    m_column->addWidget(label);
}

void VersionsPopup::addVersion(const corpus::LanguageVersion &version, const std::string &id)
{
    const QString address = QString::fromStdString(version.url);
    const QString language =
        capitalised(nativeLanguageName(QString::fromStdString(version.language)));
    const QString title = QString::fromStdString(corpus::plainTitle(version.title));
    auto *button = new QPushButton(this);
    setKind(button, WidgetKind::Row);
    button->setAccessibleName(language + QStringLiteral(" · ") + title);
    button->setAccessibleDescription(address);
    auto *lines = new QVBoxLayout(button);
    lines->setContentsMargins(8, 6, 8, 6);
    lines->setSpacing(2);
    lines->addWidget(plainLabel(language, m_theme.font(TextRole::Strong), button));
    if (!title.isEmpty())
        lines->addWidget(plainLabel(title, m_theme.font(TextRole::Reference), button));
    QString place = address.isEmpty() ? tr("adresse non renseignée") : breakable(address);
    if (!id.empty())
        place = tr("dans la bibliothèque · s’affiche à côté");
    auto *where = plainLabel(place, m_theme.font(TextRole::Chip), button);
    setKind(where, WidgetKind::Muted);
    lines->addWidget(where);
    button->setToolTip(address);
    button->setEnabled(!id.empty() || isWebAddress(address));
    // A push button takes no height from a layout inside it.
    button->setMinimumHeight(lines->heightForWidth(width() - 16));
    connect(button, &QPushButton::clicked, this, [this, address, id] {
        if (id.empty())
            emit addressChosen(address);
        else
            emit versionChosen(id);
        close();
    });
    m_column->addWidget(button);
}

void VersionsPopup::addNote(const QString &text)
{
    auto *note = plainLabel(text, m_theme.font(TextRole::Chip), this);
    setKind(note, WidgetKind::Muted);
    note->setContentsMargins(8, 4, 8, 4);
    m_column->addWidget(note);
}

void VersionsPopup::showBelow(const QWidget &button)
{
    resize(width(), m_column->heightForWidth(width()));
    const QRect screen = button.screen()->availableGeometry();
    const QPoint corner = button.mapToGlobal(QPoint(button.width(), button.height() + 4));
    move(std::clamp(corner.x() - width(), screen.left(), screen.right() - width()), corner.y());
    show();
    focusNextChild();
}

void VersionsPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lutrin::gui
