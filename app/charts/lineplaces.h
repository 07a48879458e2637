// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace Cairn {

/** Whether the straight line between two points touches the rect. */
bool crosses(const QRectF &rect, const QPointF &from, const QPointF &to);

/** How far a point is from the straight line between two others. */
qreal distanceTo(const QPointF &from, const QPointF &to, const QPointF &point);

} // namespace Cairn
