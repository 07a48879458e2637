// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leveldescriptor.h"

#include "views/paintparts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int SidePadding = 8;
constexpr int LinePadding = 6;
constexpr int Gap = 10;
constexpr int Radius = 6;

} // namespace

LevelDescriptor::LevelDescriptor(const Theme &theme, Level level, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_level(level)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    // Not fixed: its height would then be the one of the hinted width, whatever the width is.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty("focusRadius", Radius);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LevelDescriptor::describe(const QString &descriptor, bool mine, bool asked)
{
    m_descriptor = descriptor;
    m_mine = mine;
    m_asked = asked;
    const QString number = QLocale().toString(toNumber(m_level));
    if (mine && asked) {
        //: Read out: number, name and words of a level of a skill
        setAccessibleName(tr("%1 %2, my level and the asked one: %3").arg(number, nameOf(m_level), descriptor));
    } else if (mine) {
        //: Read out: number, name and words of a level of a skill
        setAccessibleName(tr("%1 %2, my level: %3").arg(number, nameOf(m_level), descriptor));
    } else if (asked) {
        //: Read out: number, name and words of a level of a skill
        setAccessibleName(tr("%1 %2, asked by the target: %3").arg(number, nameOf(m_level), descriptor));
    } else {
        //: Read out: number, name and words of a level of a skill
        setAccessibleName(tr("%1 %2: %3").arg(number, nameOf(m_level), descriptor));
    }
    updateGeometry();
    update();
}

LevelDescriptor::Places LevelDescriptor::placesIn(int width) const
{
    const QFontMetrics strong(m_theme.font(TextStyle::ControlStrong));
    const QFontMetrics plain(m_theme.font(TextStyle::Secondary));
    int widest = 0;
    for (const Level level : AllLevels)
        widest = std::max(widest, strong.horizontalAdvance(nameOf(level)));
    const int line = strong.height();
    const int numberWidth = strong.horizontalAdvance(QLocale().toString(4));
    const int wordStart = SidePadding + numberWidth + Gap;
    const int textStart = wordStart + widest + Gap + 4;
    const bool beside = width - textStart - SidePadding >= plain.averageCharWidth() * 24;

    Places places;
    places.number = QRect(SidePadding, LinePadding, numberWidth + 2, line);
    places.word = QRect(wordStart, LinePadding, std::max(0, width - wordStart - SidePadding), line);
    const int start = beside ? textStart : wordStart;
    const int top = beside ? LinePadding : LinePadding + line + 1;
    const int room = std::max(1, width - start - SidePadding);
    const QRect text = plain.boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap | Qt::AlignLeft, m_descriptor);
    places.text = QRect(start, top, room, std::max(line, text.height()));
    return places;
}

int LevelDescriptor::heightForWidth(int width) const
{
    return placesIn(width).text.bottom() + 1 + LinePadding;
}

QSize LevelDescriptor::sizeHint() const
{
    const int width = m_theme.scaled(370);
    return {width, heightForWidth(width)};
}

QSize LevelDescriptor::minimumSizeHint() const
{
    const int width = m_theme.scaled(150);
    return {width, QFontMetrics(m_theme.font(TextStyle::ControlStrong)).height() + 2 * LinePadding};
}

void LevelDescriptor::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (m_mine)
        drawPlate(painter, rect(), Radius, tokens.tint, tokens.accent, tokens.highContrast ? 2 : 1);
    else if (underMouse() || isDown())
        drawPlate(painter, rect(), Radius, tokens.sunken);
    if (m_asked) {
        QPen dashes(tokens.text, 1);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        const qreal inset = m_mine ? 3.5 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    }
    const Places places = placesIn(width());
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(m_theme.font(TextStyle::ControlStrong));
    painter.setPen(tokens.text);
    painter.drawText(mirrored(places.number), leading | Qt::AlignVCenter, QLocale().toString(toNumber(m_level)));
    painter.drawText(mirrored(places.word), leading | Qt::AlignVCenter, nameOf(m_level));
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(m_mine || m_asked ? tokens.text : tokens.text2);
    painter.drawText(mirrored(places.text), leading | Qt::TextWordWrap, m_descriptor);
}

void LevelDescriptor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Cairn
