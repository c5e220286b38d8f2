// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/symbol.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

namespace lutrin::gui {

namespace {

QByteArray tinted(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

class SymbolEngine : public QIconEngine {
public:
    explicit SymbolEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (!m_renderer)
            m_renderer = std::make_shared<QSvgRenderer>(m_svg);
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
        m_renderer->render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QByteArray m_svg;
    std::shared_ptr<QSvgRenderer> m_renderer; ///< made when first painted
};

} // namespace

QIcon symbol(const QString &name, const QColor &colour)
{
    return QIcon(new SymbolEngine(tinted(name, colour)));
}

} // namespace lutrin::gui
