// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/levelselector.h"

#include "views/paintparts.h"
#include "views/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace Cairn {

LevelSelector::LevelSelector(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void LevelSelector::setLevel(Level level)
{
    showLevel(level);
}

void LevelSelector::clearLevel()
{
    showLevel(std::nullopt);
}

void LevelSelector::showLevel(std::optional<Level> level)
{
    if (level == m_level)
        return;
    m_level = level;
    describe();
    update();
}

void LevelSelector::setAsked(std::optional<Level> asked)
{
    if (asked == m_asked)
        return;
    m_asked = asked;
    describe();
    update();
}

void LevelSelector::describe()
{
    if (!m_level) {
        //: Read out for a level selector: no level was chosen yet, not even the lowest
        setAccessibleDescription(tr("Not rated"));
    } else if (m_asked && *m_asked > *m_level) {
        const int missing = toNumber(*m_asked) - toNumber(*m_level);
        //: Read out for a level selector: %1 the person's level, %2 the level the target asks for
        setAccessibleDescription(
            tr("%1, asked %2, %Ln short", nullptr, missing).arg(nameOf(*m_level), nameOf(*m_asked)));
    } else if (m_asked && *m_asked != Level::None) {
        //: Read out for a level selector: %1 the person's level, %2 the level the target asks for
        setAccessibleDescription(tr("%1, asked %2, reached").arg(nameOf(*m_level), nameOf(*m_asked)));
    } else {
        setAccessibleDescription(nameOf(*m_level));
    }
    if (accessibleName().isEmpty())
        setAccessibleName(tr("Level"));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void LevelSelector::setLarge(bool large)
{
    m_enlarged = large ? 1.3 : 1.0;
    updateGeometry();
    update();
}

QSize LevelSelector::sizeHint() const
{
    return (QSizeF(levelSegmentsSize(m_theme)) * m_enlarged).toSize();
}

/** Where the segments stand before they are enlarged. */
QRect LevelSelector::segments() const
{
    return QRectF(QPointF(0, 0), QSizeF(size()) / m_enlarged).toRect();
}

void LevelSelector::ask(Level level)
{
    if (isEnabled() && level != m_level)
        emit levelRequested(level);
}

void LevelSelector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.6);
    painter.scale(m_enlarged, m_enlarged);
    drawLevelSegments(painter, segments(), m_level, m_asked, m_theme, layoutDirection());
}

void LevelSelector::keyPressEvent(QKeyEvent *event)
{
    const int forwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_4)
        ask(*levelFromNumber(key - Qt::Key_0));
    else if (key == forwards)
        ask(levelFromNumber(toNumber(level()) + 1).value_or(Level::Expert));
    else if (key == backwards)
        ask(levelFromNumber(toNumber(level()) - 1).value_or(Level::None));
    else if (key == Qt::Key_Home)
        ask(Level::None);
    else if (key == Qt::Key_End)
        ask(Level::Expert);
    else
        QWidget::keyPressEvent(event);
}

void LevelSelector::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (const auto level =
            levelSegmentAt(segments(), (event->position() / m_enlarged).toPoint(), m_theme, layoutDirection()))
        ask(*level);
}

} // namespace Cairn
