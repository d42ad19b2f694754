// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace vhm24::ui {
namespace {

constexpr int Grid = 16;
constexpr int LargestSmall = 20;
constexpr double LargeStroke = 2.2;

QByteArray source(const QString &name, int side, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    // A line that grows with a large icon looks clumsy beside text.
    if (side > LargestSmall) {
        const QByteArray width = QByteArray::number(LargeStroke * Grid / side, 'f', 2);
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + width + "\"");
    }
    return svg;
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, Token normal) : m_name(std::move(name)), m_normal(normal) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorOf(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // The size is in device pixels here.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const double ratio = scale > 0 ? scale : 1;
        const int side = qMax(1, qRound(qMin(size.width(), size.height()) / ratio));
        return iconPixmap(m_name, side, ratio, colorOf(mode));
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_normal); }
    QString key() const override { return QStringLiteral("vhm24-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected && m_normal == Token::Text2)
            return color(Token::Text);
        return color(m_normal);
    }

    QString m_name;
    Token m_normal;
};

} // namespace

QIcon icon(const QString &name) { return icon(name, Token::Text2); }

QIcon icon(const QString &name, Token normal) { return QIcon(new LineIconEngine(name, normal)); }

QPixmap iconPixmap(const QString &name, int side, double ratio, const QColor &color)
{
    const QString key = QStringLiteral("vhm24-icon/%1/%2/%3/%4").arg(name, color.name()).arg(side).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qMax(1, qRound(side * ratio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(source(name, side, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const int side = qMax(1, static_cast<int>(qMin(rect.width(), rect.height())));
    const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
    QPointF corner = rect.center() - QPointF(side / 2.0, side / 2.0);
    // On whole device pixels, or the lines blur.
    const QTransform device = painter->deviceTransform();
    if (device.type() <= QTransform::TxScale) {
        const QPointF mapped = device.map(corner);
        corner = device.inverted().map(QPointF(qRound(mapped.x()), qRound(mapped.y())));
    }
    painter->drawPixmap(corner, iconPixmap(name, side, ratio, color));
}

void clearIconCache() { QPixmapCache::clear(); }

} // namespace vhm24::ui
