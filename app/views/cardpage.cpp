// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cardpage.h"

#include "views/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int PageMargin = 16;
constexpr int CardStretch = 1000; // the card takes the width before the empty sides do

} // namespace

CardPage::CardPage(const Theme &theme, const QSize &cardSize, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_cardSize(cardSize)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);

    auto *ground = new QWidget;
    m_card = new QFrame(ground);
    m_card->setProperty("role", QStringLiteral("card"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_card->setSizePolicy(policy);

    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_card, CardStretch);
    line->addStretch(1);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    setWidget(ground);

    connect(&theme, &Theme::changed, this, &CardPage::refresh);
    refresh();
}

void CardPage::refresh()
{
    m_card->setMaximumWidth(m_theme.scaled(m_cardSize.width()));
    m_card->setMinimumHeight(m_cardSize.height());
}

} // namespace Cairn
