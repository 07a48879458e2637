// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cardpage.h"

#include "views/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int PageMargin = 16;
constexpr int Outline = 1;
constexpr QSize LeastSize(320, 240);

int heightOf(const QWidget *widget, int width)
{
    const int wanted = widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
    return std::max(wanted, widget->minimumSizeHint().height());
}

} // namespace

CardPage::CardPage(const Theme &theme, const QSize &cardSize, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cardSize(cardSize)
    , m_card(new QFrame(this))
    , m_area(new QScrollArea(m_card))
    , m_body(new QWidget)
    , m_foot(new QWidget(m_card))
{
    m_card->setProperty("role", QStringLiteral("card"));
    m_area->setWidget(m_body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    // The card's own ground shows through.
    m_body->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(Outline, Outline, Outline, Outline);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(m_foot);

    m_body->installEventFilter(this);
    m_foot->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &CardPage::place);
}

QSize CardPage::sizeHint() const
{
    const int width = m_theme.scaled(m_cardSize.width());
    return QSize(width, wantedHeight(width)) + QSize(2 * PageMargin, 2 * PageMargin);
}

QSize CardPage::minimumSizeHint() const
{
    return LeastSize;
}

int CardPage::wantedHeight(int width) const
{
    const int inner = width - 2 * Outline;
    const int contents = heightOf(m_body, inner) + heightOf(m_foot, inner) + 2 * Outline;
    return std::max(contents, m_cardSize.height());
}

void CardPage::place()
{
    const QRect room = rect().adjusted(PageMargin, PageMargin, -PageMargin, -PageMargin);
    const int cardWidth = std::min(room.width(), m_theme.scaled(m_cardSize.width()));
    const int cardHeight = std::min(room.height(), wantedHeight(cardWidth));
    QRect card(0, 0, cardWidth, cardHeight);
    card.moveCenter(room.center());
    m_card->setGeometry(card);
}

void CardPage::scrollToTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

bool CardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void CardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidget *first = firstFocus();
    if (first && !event->spontaneous())
        first->setFocus(Qt::TabFocusReason);
}

} // namespace Cairn
