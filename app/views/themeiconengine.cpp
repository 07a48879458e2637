// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themeiconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

/** Icons that show a direction of reading or of going; all others are the same on both sides. */
bool turnsWithReading(const QString &name)
{
    static const std::array turning{QStringLiteral("undo"),  QStringLiteral("redo"),   QStringLiteral("left"),
                                    QStringLiteral("right"), QStringLiteral("export"), QStringLiteral("import"),
                                    QStringLiteral("list"),  QStringLiteral("sort"),   QStringLiteral("roadmap")};
    return std::find(turning.begin(), turning.end(), name) != turning.end();
}

QColor faded(QColor colour)
{
    colour.setAlphaF(0.5F);
    return colour;
}

} // namespace

ThemeIconEngine::ThemeIconEngine(const Theme *theme, QString name, QColor colour)
    : m_theme(theme)
    , m_name(std::move(name))
    , m_colour(std::move(colour))
{
}

QColor ThemeIconEngine::colourFor(QIcon::Mode mode, QIcon::State state) const
{
    if (!m_theme)
        return m_colour.isValid() ? m_colour : QColor(Qt::black);
    const Tokens &tokens = m_theme->tokens();
    if (mode == QIcon::Disabled)
        return faded(tokens.text3);
    if (m_colour.isValid())
        return m_colour;
    if (mode == QIcon::Selected)
        return state == QIcon::On ? tokens.onAccent : tokens.accent;
    if (state == QIcon::On)
        return tokens.accent;
    return mode == QIcon::Active ? tokens.text : tokens.text2;
}

QPixmap ThemeIconEngine::rendered(const QSize &pixels, const QColor &colour) const
{
    const bool mirrored = QGuiApplication::isRightToLeft() && turnsWithReading(m_name);
    const QString cacheKey = QStringLiteral("cairn-icon/%1/%2x%3/%4/%5")
                                 .arg(m_name)
                                 .arg(pixels.width())
                                 .arg(pixels.height())
                                 .arg(colour.name(QColor::HexArgb))
                                 .arg(mirrored ? 1 : 0);
    QPixmap found;
    if (QPixmapCache::find(cacheKey, &found))
        return found;

    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer drawing(QStringLiteral(":/careercairn/icons/%1.svg").arg(m_name));
    const int side = std::min(pixels.width(), pixels.height());
    QPainter painter(&image);
    drawing.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    found = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(cacheKey, found);
    return found;
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    const QSize pixels = (QSizeF(rect.size()) * ratio).toSize();
    if (!pixels.isEmpty())
        painter->drawPixmap(rect, rendered(pixels, colourFor(mode, state)));
}

QSize ThemeIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return size.isEmpty() ? QPixmap() : rendered(size, colourFor(mode, state));
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap result = pixmap(size, mode, state);
    result.setDevicePixelRatio(scale);
    return result;
}

QString ThemeIconEngine::key() const
{
    return QStringLiteral("CairnThemeIcon");
}

QIconEngine *ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(m_theme, m_name, m_colour);
}

} // namespace Cairn
