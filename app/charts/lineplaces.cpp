// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lineplaces.h"

#include <QLineF>

#include <algorithm>
#include <array>

namespace Cairn {

bool crosses(const QRectF &rect, const QPointF &from, const QPointF &to)
{
    const auto [left, right] = std::minmax({from.x(), to.x()});
    const auto [top, bottom] = std::minmax({from.y(), to.y()});
    if (right < rect.left() || left > rect.right() || bottom < rect.top() || top > rect.bottom())
        return false;
    if (rect.contains(from) || rect.contains(to))
        return true;
    const QLineF line(from, to);
    const std::array edges{QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()),
                           QLineF(rect.topLeft(), rect.bottomLeft()), QLineF(rect.topRight(), rect.bottomRight())};
    return std::any_of(edges.begin(), edges.end(), [&line](const QLineF &edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

qreal distanceTo(const QPointF &from, const QPointF &to, const QPointF &point)
{
    const QPointF along = to - from;
    const qreal length = QPointF::dotProduct(along, along);
    const qreal share = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, from + share * along).length();
}

} // namespace Cairn
