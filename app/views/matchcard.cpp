// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matchcard.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/bestlift.h"
#include "models/liveroadmap.h"
#include "models/rolewords.h"
#include "views/matchring.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int RingSize = 64;

} // namespace

MatchCard::MatchCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : HomeCard(theme, tr("Match with your target"), parent)
    , m_roadmap(roadmap)
    , m_ring(new MatchRing(theme, RingSize, this))
    , m_role(makeLabel(TextStyle::ControlStrong))
    , m_reached(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_lift(new QFrame(this))
    , m_liftTitle(makeLabel(TextStyle::ControlStrong))
    , m_liftText(makeLabel(TextStyle::Control))
{
    explainNumbers(QStringLiteral("match levels_reached nearest_lift"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_role);
    words->addWidget(m_reached);
    words->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(m_ring);
    line->addLayout(words, 1);
    m_lift->setProperty("role", QStringLiteral("advice"));
    auto *lift = new QVBoxLayout(m_lift);
    lift->setContentsMargins(12, 8, 12, 8);
    lift->setSpacing(2);
    lift->addWidget(m_liftTitle);
    lift->addWidget(m_liftText);
    body()->addLayout(line);
    body()->addWidget(m_lift);
    body()->addStretch(1);
}

void MatchCard::refresh()
{
    const auto &target = m_roadmap.plan().state().target;
    const Role *role = target ? m_roadmap.catalogue().role(target->role) : nullptr;
    if (!role)
        return;
    const MatchBill bill = matchBill(*role, target->level, m_roadmap.plan().state());
    m_ring->setPercent(bill.shownPercent());
    //: %1 is a role, %2 a seniority: Entry, Mid, Senior
    m_role->setText(tr("%1, %2").arg(role->title, nameOf(target->level)));
    const QLocale locale;
    //: So many of the asked skills (%2) are reached (%1)
    m_reached->setText(tr("%1 of %2 skills reached")
                           .arg(locale.toString(bill.reached()), locale.toString(static_cast<int>(bill.lines.size()))));
    showLift(*role, bill);
}

void MatchCard::showLift(const Role &role, const MatchBill &bill)
{
    const std::optional<Lift> lift = bestLift(role, bill.level, m_roadmap.plan().state(), m_roadmap.catalogue());
    m_lift->setVisible(lift.has_value());
    if (!lift)
        return;
    //: What lifts the match most: %1 the match then, for example "70 %", %2 the hours that takes, for example "20 h"
    m_liftTitle->setText(tr("Nearest lift: %1 for %2").arg(percentText(lift->percentThen), hoursText(lift->hours)));
    const QString skill = m_roadmap.catalogue().titleOf(lift->skill);
    if (lift->points > 0)
        //: A skill (%1) goes up to a level (%2); that earns %Ln of the 100 points of the match
        m_liftText->setText(tr("%1 to %2, %Ln point(s).", nullptr, lift->points).arg(skill, nameOf(lift->to)));
    else
        //: A skill (%1) goes up to a level (%2)
        m_liftText->setText(tr("%1 to %2.").arg(skill, nameOf(lift->to)));
}

} // namespace Cairn
