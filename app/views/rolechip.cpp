// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolechip.h"

#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/seriesmarker.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 12;
constexpr int Gap = 8;
constexpr int MarkerSide = 10;
constexpr int CrossSide = 8;
constexpr int VerticalPadding = 12;
constexpr int LeastTitleWidth = 60;
constexpr qreal Radius = 6;

} // namespace

RoleChip::RoleChip(const Theme &theme, const QString &title, int series, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_title(title)
    , m_series(series)
{
    setFont(theme.font(TextStyle::Control));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", Radius);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    //: %1 is a role that is compared with others
    setAccessibleName(tr("Take %1 out of the comparison").arg(title));
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextStyle::Control));
        updateGeometry();
    });
}

QSize RoleChip::sizeHint() const
{
    const int marks = m_theme.scaled(MarkerSide) + m_theme.scaled(CrossSide);
    // Advances are rounded: a pixel too few would cut the title.
    return {2 * Padding + 2 * Gap + marks + fontMetrics().horizontalAdvance(m_title) + 2,
            fontMetrics().height() + VerticalPadding};
}

QSize RoleChip::minimumSizeHint() const
{
    const int least = sizeHint().width() - fontMetrics().horizontalAdvance(m_title) + m_theme.scaled(LeastTitleWidth);
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void RoleChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    drawPlate(painter, QRectF(rect()), Radius, underMouse() ? tokens.tint : tokens.surface, tokens.ctl);
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int marker = m_theme.scaled(MarkerSide);
    const int cross = m_theme.scaled(CrossSide);
    drawSeriesMarker(painter, placed({Padding, (height() - marker) / 2, marker, marker}), m_series, m_theme);
    const int textFrom = Padding + marker + Gap;
    const int textWidth = width() - textFrom - Gap - cross - Padding;
    painter.setPen(tokens.text);
    painter.drawText(placed({textFrom, 0, textWidth, height()}), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, textWidth));
    const QRectF square = placed({width() - Padding - cross, (height() - cross) / 2, cross, cross});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.text2, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(square.topLeft(), square.bottomRight());
    painter.drawLine(square.bottomLeft(), square.topRight());
}

void RoleChip::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace
                         || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    presses ? click() : QAbstractButton::keyPressEvent(event);
}

void RoleChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool RoleChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(accessibleName()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace Cairn
