// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/foldingsplitter.h"

#include "views/theme.h"

#include <QPushButton>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastPaneWidth = 330;
constexpr int LeastListWidth = 450;
constexpr int FoldBelow = 1116; // a window of 1200 without the rail

} // namespace

FoldingSplitter::FoldingSplitter(const Theme &theme, QWidget *list, QWidget *pane, QPushButton *button, QWidget *parent)
    : QSplitter(parent)
    , m_theme(theme)
    , m_list(list)
    , m_pane(pane)
    , m_button(button)
{
    addWidget(list);
    addWidget(pane);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(m_button, &QPushButton::clicked, this, [this](bool open) { open ? openPane() : closePane(); });
    connect(&theme, &Theme::changed, this, &FoldingSplitter::fold);
}

QPushButton *FoldingSplitter::makeButton(const Theme &theme, QWidget *parent)
{
    auto *button = new QPushButton(theme.icon(QStringLiteral("note")), tr("Details"), parent);
    button->setCheckable(true);
    button->setAutoDefault(false);
    return button;
}

void FoldingSplitter::setPaneOpen(bool open)
{
    m_paneOpen = open;
    fold();
}

void FoldingSplitter::setOnDemand(bool onDemand)
{
    m_onDemand = onDemand;
    fold();
}

void FoldingSplitter::openPane()
{
    setPaneOpen(true);
    emit paneOpened();
}

void FoldingSplitter::closePane()
{
    setPaneOpen(false);
    emit paneClosed();
}

bool FoldingSplitter::isListShown() const
{
    return !m_list->isHidden();
}

bool FoldingSplitter::isPaneShown() const
{
    return !m_pane->isHidden();
}

void FoldingSplitter::fold()
{
    const bool narrow = width() < m_theme.scaled(FoldBelow);
    const bool single = width() < m_theme.scaled(LeastPaneWidth + LeastListWidth);
    m_pane->setMinimumWidth(std::min(m_theme.scaled(LeastPaneWidth), std::max(width(), 1)));
    const bool waits = narrow || m_onDemand;
    m_pane->setVisible(!waits || m_paneOpen);
    m_list->setVisible(!narrow || !single || !m_paneOpen);
    m_button->setVisible(waits);
    m_button->setChecked(m_paneOpen);
    emit closableChanged(m_onDemand || (narrow && single));
}

void FoldingSplitter::resizeEvent(QResizeEvent *event)
{
    // First, so that the width is shared among what is shown.
    fold();
    QSplitter::resizeEvent(event);
}

} // namespace Cairn
