// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartwidget.h"

#include "charts/chartaccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr int HintWidth = 900;
constexpr int LeastWidth = 320;
constexpr qreal FocusLine = 2;
constexpr qreal FocusRadius = 4;

/** Tooltips read rich text; escaped, it is shown letter by letter. */
QString plainTip(const QString &text)
{
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent) : QWidget(parent)
{
    ChartAccessible::install();
    m_dress.axis = m_dress.secondary = m_dress.strong = font();
    m_dress.colours.surface = palette().color(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartWidget::setDress(const ChartDress &dress)
{
    if (dress == m_dress)
        return;
    m_dress = dress;
    takeContents(m_chosen);
}

void ChartWidget::takeContents(int chosen)
{
    m_chosen = 0 <= chosen && chosen < markCount() ? chosen : NothingChosen;
    forgetPlaces();
    updateGeometry();
    update();
}

// ---- size and painting ----------------------------------------------------------------------------------------

int ChartWidget::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(heightFor(width)));
}

QSize ChartWidget::sizeHint() const
{
    const int width = qRound(HintWidth * m_dress.scale);
    return {width, heightForWidth(width)};
}

QSize ChartWidget::minimumSizeHint() const
{
    const int least = qRound(LeastWidth * m_dress.scale);
    return {least, heightForWidth(std::max(width(), least))};
}

void ChartWidget::paintInto(QPainter &painter, const QRectF &place) const
{
    painter.save();
    painter.translate(place.topLeft());
    paintChart(painter, place.size(), NothingChosen);
    painter.restore();
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_dress.colours.surface);
    paintChart(painter, size(), m_chosen);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_dress.colours.accent, FocusLine));
    const QRectF focused = m_chosen == NothingChosen ? QRectF(rect()) : placeOf(m_chosen) & QRectF(rect());
    constexpr qreal Inside = FocusLine / 2;
    painter.drawRoundedRect(focused.adjusted(Inside, Inside, -Inside, -Inside), FocusRadius, FocusRadius);
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    forgetPlaces();
    QWidget::resizeEvent(event);
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        forgetPlaces();
        update();
    }
    QWidget::changeEvent(event);
}

// ---- choosing -------------------------------------------------------------------------------------------------

QString ChartWidget::spokenText() const
{
    return m_chosen == NothingChosen ? QString() : spoken(m_chosen);
}

void ChartWidget::choose(int mark)
{
    const int chosen = 0 <= mark && mark < markCount() ? mark : NothingChosen;
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    update();
    ChartAccessible::tellChange(*this);
}

void ChartWidget::chooseAndTell(int mark)
{
    if (mark == m_chosen)
        return;
    choose(mark);
    if (m_chosen == NothingChosen)
        return;
    scrollTo(m_chosen);
    tellChosen(m_chosen);
}

void ChartWidget::scrollTo(int mark)
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(this))
            continue;
        const QRect place = placeOf(mark).toAlignedRect();
        const QPoint middle = mapTo(area->widget(), place.center());
        area->ensureVisible(middle.x(), middle.y(), 0, place.height());
        return;
    }
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const int last = markCount() - 1;
    int next = m_chosen;
    switch (event->key()) {
    case Qt::Key_Down:
        next = std::min(m_chosen + 1, last);
        break;
    case Qt::Key_Up:
        next = m_chosen == NothingChosen ? last : std::max(m_chosen - 1, 0);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last < 0) {
        event->ignore();
        return;
    }
    chooseAndTell(next);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark >= 0)
        chooseAndTell(mark);
    else
        QWidget::mousePressEvent(event);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
    return true;
}

} // namespace Cairn
