// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/worthalookcard.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "views/flowlayout.h"
#include "views/iconview.h"
#include "views/plaintooltip.h"
#include "views/rule.h"
#include "views/styledlabel.h"
#include "views/taglink.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr size_t MostNamed = 3;
constexpr int IconSize = 16;

} // namespace

/** One fact: icon, words, and links that lead to what can be done. */
class WorthALookCard::Row final : public QWidget
{
public:
    Row(const Theme &theme, const QString &icon, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_words(new QVBoxLayout)
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(9);
        line->addWidget(new IconView(theme, icon, IconSize, this), 0, Qt::AlignTop);
        line->addLayout(m_words, 1);
        m_words->setSpacing(2);
    }

    void addWords(TextStyle style, const QString &text, const QString &tone = {})
    {
        auto *label = new StyledLabel(m_theme, style, this);
        label->setText(text);
        label->setWordWrap(true);
        if (!tone.isEmpty())
            label->setTone(tone);
        m_words->addWidget(label);
    }

    TagLink *addLink(const QString &text)
    {
        if (!m_links) {
            m_links = new FlowLayout(nullptr, 6);
            m_words->addSpacing(2);
            m_words->addLayout(m_links);
        }
        auto *link = new TagLink(m_theme, this);
        link->showTag(text);
        m_links->addWidget(link);
        return link;
    }

private:
    const Theme &m_theme;
    QVBoxLayout *m_words;
    FlowLayout *m_links = nullptr;
};

WorthALookCard::WorthALookCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : HomeCard(theme, tr("Worth a look"), parent)
    , m_roadmap(roadmap)
    , m_rows(new QVBoxLayout)
    , m_nothing(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
{
    explainNumbers(QStringLiteral("evidence two_ratings plan_b"));
    m_nothing->setText(tr("Nothing needs your attention."));
    m_rows->setSpacing(8);
    body()->addWidget(m_nothing);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    connect(&roadmap.plan(), &OpenPlan::planBChanged, this, &WorthALookCard::refresh);
    connect(&roadmap.plan(), &OpenPlan::advisorLevelChanged, this, &WorthALookCard::refresh);
}

QString WorthALookCard::titleOf(const SkillId &skill) const
{
    const auto &own = m_roadmap.plan().state().ownSkills;
    const auto found = own.constFind(skill);
    return found == own.constEnd() ? m_roadmap.catalogue().titleOf(skill) : found->title;
}

void WorthALookCard::refresh()
{
    const WorthALook facts =
        worthALook(m_roadmap.roadmap(), m_roadmap.forecast(), m_roadmap.plan().state(), m_roadmap.catalogue());
    const Forecast *forecast = m_roadmap.forecast();
    QString shown = m_roadmap.today().toString(Qt::ISODate);
    if (forecast && facts.deadlineTooEarly.isValid())
        shown += forecast->p80.toString(Qt::ISODate);
    for (const SkillId &skill : facts.withoutEvidence)
        shown += u'\n' + titleOf(skill);
    for (const TalkingPoint &point : facts.talkingPoints)
        shown += u'\n' + titleOf(point.skill);
    for (const StepId &step : facts.anotherLook)
        shown += u'\n' + m_roadmap.roadmap().step(step)->step.title;
    if (facts == m_facts && shown == m_shown)
        return; // what has the keyboard stays
    m_facts = facts;
    m_shown = shown;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_nothing->setVisible(facts.isEmpty());
    showDeadline();
    showAnotherLook();
    showTalkingPoints();
    showEvidence();
    showDaysOff();
    showPlanB();
}

WorthALookCard::Row &WorthALookCard::addRow(const QString &icon, const QString &fact, const QString &detail)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(new Rule(theme(), this));
    auto *row = new Row(theme(), icon, this);
    row->addWords(TextStyle::Control, fact);
    if (!detail.isEmpty())
        row->addWords(TextStyle::Secondary, detail, QStringLiteral("secondary"));
    m_rows->addWidget(row);
    return *row;
}

void WorthALookCard::showEvidence()
{
    const auto &skills = m_facts.withoutEvidence;
    if (skills.empty())
        return;
    Row &row =
        addRow(QStringLiteral("clip"),
               tr("%Ln skill(s) at Working or above have no evidence", nullptr, static_cast<int>(skills.size())), {});
    for (size_t at = 0; at < std::min(skills.size(), MostNamed); ++at) {
        const SkillId skill = skills[at];
        connect(row.addLink(titleOf(skill)), &TagLink::clicked, this, [this, skill] { emit skillWanted(skill); });
    }
}

void WorthALookCard::showTalkingPoints()
{
    const auto &points = m_facts.talkingPoints;
    if (points.empty())
        return;
    Row &row = addRow(QStringLiteral("chat"), tr("%Ln talking point(s)", nullptr, static_cast<int>(points.size())),
                      tr("Your level and the advisor's are two or more apart."));
    for (size_t at = 0; at < std::min(points.size(), MostNamed); ++at) {
        const TalkingPoint &point = points[at];
        TagLink *link = row.addLink(titleOf(point.skill));
        link->setAccessibleDescription(ratingsSentence(point.own, point.advisor));
        link->setToolTip(plainToolTip(ratingsSentence(point.own, point.advisor)));
        connect(link, &TagLink::clicked, this, [this, skill = point.skill] { emit talkingPointWanted(skill); });
    }
    if (points.size() <= MostNamed)
        return;
    const auto more = static_cast<int>(points.size() - MostNamed);
    //: A link after the first talking points, to all of them
    connect(row.addLink(tr("%Ln more", nullptr, more)), &TagLink::clicked, this,
            [this] { emit talkingPointWanted({}); });
}

void WorthALookCard::showDaysOff()
{
    const QDate today = m_roadmap.today();
    for (const DayOff &off : m_facts.offSoon) {
        const QString title = off.title.isEmpty() ? nameOf(off.kind) : off.title;
        const QString days =
            off.days.first == off.days.last
                //: %1 is a holiday or an exam, %2 a day
                ? tr("%1 on %2").arg(title, dayText(off.days.first, today))
                //: %1 is for example "Exams", %2 and %3 are the first and the last day
                : tr("%1 from %2 to %3").arg(title, dayText(off.days.first, today), dayText(off.days.last, today));
        Row &row = addRow(QStringLiteral("cal"), days, tr("Nothing is planned then."));
        //: A link to where a person says when they have time
        connect(row.addLink(tr("Days without time")), &TagLink::clicked, this, &WorthALookCard::availabilityWanted);
    }
}

void WorthALookCard::showAnotherLook()
{
    const auto &steps = m_facts.anotherLook;
    if (steps.empty())
        return;
    Row &row = addRow(QStringLiteral("refresh"),
                      tr("%Ln step(s) need another look", nullptr, static_cast<int>(steps.size())), {});
    for (size_t at = 0; at < std::min(steps.size(), MostNamed); ++at) {
        const StepId step = steps[at];
        connect(row.addLink(m_roadmap.roadmap().step(step)->step.title), &TagLink::clicked, this,
                [this, step] { emit stepWanted(step); });
    }
}

void WorthALookCard::showDeadline()
{
    if (!m_facts.deadlineTooEarly.isValid())
        return;
    const QDate today = m_roadmap.today();
    const QDate likely = m_roadmap.forecast() ? m_roadmap.forecast()->p80 : QDate();
    //: %1 is a day
    const QString fact = tr("Your deadline is %1").arg(dayText(m_facts.deadlineTooEarly, today));
    //: %1 is a day after the deadline
    const QString detail = likely.isValid()
                               ? tr("80\u00a0% of the simulated cases are done by %1.").arg(dayText(likely, today))
                               : tr("Fewer than 80\u00a0% of the simulated cases come to an end.");
    //: A link to where a person says when they have time
    connect(addRow(QStringLiteral("flag"), fact, detail).addLink(tr("Time and deadline")), &TagLink::clicked, this,
            &WorthALookCard::availabilityWanted);
}

void WorthALookCard::showPlanB()
{
    if (!m_facts.planB)
        return;
    const PartingWays &ways = *m_facts.planB;
    const QString role = m_roadmap.catalogue().titleOf(m_roadmap.plan().state().planB->role);
    //: %1 is a role, %2 a day
    const QString fact = ways.partsOn.isValid()
                             ? tr("Plan B, %1: the ways part on %2").arg(role, dayText(ways.partsOn, m_roadmap.today()))
                             //: %1 is a role
                             : tr("Plan B, %1: all that your plan needs serves it too").arg(role);
    //: %1 and %2 are for example "120 h"
    addRow(QStringLiteral("swap"), fact,
           tr("%1 of what is left serves both; plan B needs %2 more.")
               .arg(stepHoursText(ways.hoursShared), stepHoursText(ways.hoursOfPlanB)));
}

} // namespace Cairn
