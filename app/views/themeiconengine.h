// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace Cairn {

/** Draws one line icon of the resources in the theme's colours, sharp at every size and pixel ratio. */
class ThemeIconEngine final : public QIconEngine
{
public:
    /** Without a valid colour the theme's own for the mode and state is taken when it is drawn. */
    ThemeIconEngine(const Theme *theme, QString name, QColor colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QString key() const override;
    QIconEngine *clone() const override;

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const;
    QPixmap rendered(const QSize &pixels, const QColor &colour) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    QColor m_colour;
};

} // namespace Cairn
