// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparedring.h"

#include "models/rolewords.h"
#include "views/comparedmark.h"
#include "views/theme.h"

#include <QPainter>
#include <QtMath>

namespace Cairn {

namespace {

constexpr int Side = 46;
constexpr qreal Stroke = 5;
constexpr qreal LargestWords = 0.30; ///< of the side

} // namespace

ComparedRing::ComparedRing(const Theme &theme, int place, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(place)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setPercent(0);
}

void ComparedRing::setPercent(int percent)
{
    m_percent = percent;
    //: %1 for example "62 %"
    setAccessibleName(tr("%1 match").arg(percentText(percent)));
    update();
}

QSize ComparedRing::sizeHint() const
{
    return {m_theme.scaled(Side), m_theme.scaled(Side)};
}

void ComparedRing::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const qreal stroke = Stroke * m_theme.textScale();
    const QRectF circle = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(tokens.track, stroke));
    painter.drawEllipse(circle);
    constexpr int Top = 90 * 16;
    painter.setPen(QPen(comparedColour(m_place, tokens), stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, Top, qRound(-m_percent * 3.6 * 16));
    const QString words = percentText(m_percent);
    QFont font = m_theme.font(TextStyle::Body);
    font.setWeight(QFont::Bold);
    font.setPixelSize(qRound(height() * LargestWords));
    const qreal room = circle.width() - 2 * stroke;
    if (const qreal width = QFontMetricsF(font).horizontalAdvance(words); width > room)
        font.setPixelSize(qMax(1, qFloor(font.pixelSize() * room / width)));
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(rect()), Qt::AlignCenter | Qt::TextSingleLine, words);
}

} // namespace Cairn
