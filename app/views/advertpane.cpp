// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertpane.h"

#include "domain/catalogue.h"
#include "models/liveadvert.h"
#include "views/advertbillview.h"
#include "views/advertgaps.h"
#include "views/advertkeep.h"
#include "views/advertmatchsection.h"
#include "views/advertmentions.h"
#include "views/advertunknown.h"
#include "views/rolelinks.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr size_t MostRoles = 4;
constexpr int Margin = 16;

} // namespace

AdvertPane::AdvertPane(const Theme &theme, const LiveAdvert &advert, SkillMentionModel &mentions, AdvertDraft &draft,
                       PlanCommands &commands, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_advert(advert)
    , m_backLine(new QWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setProperty("role", QStringLiteral("pane"));
    auto *back = new QPushButton(theme.icon(QStringLiteral("left")), tr("Back to the text"), m_backLine);
    back->setProperty("small", true);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &AdvertPane::closeRequested);
    auto *backLine = new QHBoxLayout(m_backLine);
    backLine->setContentsMargins(Margin, 8, Margin, 0);
    backLine->addWidget(back, 0, Qt::AlignLeading);
    m_backLine->hide();
    build(commands, draft, mentions);
    auto *outer = new QVBoxLayout(this);
    // One pixel for the pane's own edge.
    outer->setContentsMargins(1, 0, 1, 0);
    outer->setSpacing(0);
    outer->addWidget(m_backLine);
    outer->addWidget(m_scroll);
    connect(m_roles, &RoleLinks::roleChosen, this, &AdvertPane::roleActivated);
    connect(&advert, &LiveAdvert::read, this, &AdvertPane::refreshRoles);
    refreshRoles();
}

void AdvertPane::build(PlanCommands &commands, AdvertDraft &draft, SkillMentionModel &mentions)
{
    auto *content = new QWidget;
    m_roles = new RoleLinks(m_theme, tr("Nearest roles"), content);
    m_noRole = new StyledLabel(m_theme, TextStyle::Control, content);
    m_noRole->setWordWrap(true);
    m_noRole->setTone(QStringLiteral("secondary"));
    m_noRole->setText(tr("The text is near to no role of the catalogue."));
    auto *match = new AdvertMatchSection(m_theme, m_advert, content);
    m_mentions = new AdvertMentions(m_theme, mentions, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, 14, Margin, Margin);
    column->setSpacing(16);
    column->addWidget(m_roles);
    column->addWidget(m_noRole);
    column->addWidget(match);
    column->addWidget(new AdvertGaps(m_theme, m_advert, commands, content));
    column->addWidget(m_mentions);
    column->addWidget(new AdvertUnknown(m_theme, m_advert, commands, content));
    column->addWidget(new AdvertKeep(m_theme, draft, content));
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(match->billView(), &AdvertBillView::rowReached, this, [this, match](const QRect &place) {
        const QPoint at = match->billView()->mapTo(m_scroll->widget(), place.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, place.height());
    });
}

void AdvertPane::refreshRoles()
{
    const std::vector<NearRole> &near = m_advert.reading().roles;
    std::vector<RoleLinks::Link> links;
    for (size_t place = 0; place < std::min(near.size(), MostRoles); ++place)
        links.push_back({near[place].role, m_advert.catalogue().titleOf(near[place].role), near[place].percent});
    m_roles->setLinks(links);
    m_noRole->setVisible(links.empty());
}

QWidget *AdvertPane::firstFocus() const
{
    const QList<QPushButton *> roles = m_roles->findChildren<QPushButton *>();
    for (QPushButton *role : roles) {
        if (!role->isHidden())
            return role;
    }
    return m_mentions->table();
}

void AdvertPane::setClosable(bool closable)
{
    m_backLine->setVisible(closable);
}

void AdvertPane::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

/** What gets the keyboard can be seen. */
bool AdvertPane::focusNextPrevChild(bool next)
{
    const bool moved = QFrame::focusNextPrevChild(next);
    if (QWidget *focus = focusWidget(); moved && focus && m_scroll->widget()->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, Margin);
    return moved;
}

} // namespace Cairn
