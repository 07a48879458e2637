// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstrunskillsstep.h"

#include "domain/matchbill.h"
#include "domain/mostaskedskills.h"
#include "domain/rolematcher.h"
#include "views/columnslayout.h"
#include "views/rolebutton.h"
#include "views/rule.h"
#include "views/styledlabel.h"

#include <QCheckBox>
#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int MostSkills = 20;
constexpr int MostSkillsOfAGroup = 4;
constexpr int NearRoles = 3;
constexpr int Columns = 3;

int sharedInterests(const Role &role, const std::vector<InterestId> &interests)
{
    return static_cast<int>(std::count_if(interests.begin(), interests.end(), [&role](const InterestId &interest) {
        return std::find(role.interests.begin(), role.interests.end(), interest) != role.interests.end();
    }));
}

} // namespace

FirstRunSkillsStep::FirstRunSkillsStep(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : FirstRunStep(parent)
    , m_catalogue(catalogue)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeGroups(theme));
    column->addSpacing(14);
    column->addStretch(1);
    column->addWidget(makeNearest(theme));
    FirstRunSkillsStep::retranslate();
}

QLayout *FirstRunSkillsStep::makeGroups(const Theme &theme)
{
    auto *groups = new ColumnsLayout(Columns, 22, 10);
    for (const AskedGroup &asked : mostAskedSkills(m_catalogue, MostSkills, MostSkillsOfAGroup)) {
        auto *box = new QWidget(this);
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(4);
        auto *label = new StyledLabel(theme, TextStyle::ControlStrong, box);
        label->setTone(QStringLiteral("secondary"));
        lines->addWidget(label);
        lines->addWidget(new Rule(theme, box));
        for (const SkillId &skill : asked.skills) {
            auto *tick = new QCheckBox(box);
            connect(tick, &QCheckBox::toggled, this, &FirstRunSkillsStep::showNearest);
            lines->addWidget(tick, 0, Qt::AlignLeading);
            m_ticks.push_back({skill, tick});
        }
        lines->addStretch(1);
        groups->addWidget(box);
        m_headings.push_back({asked.group, label, box});
    }
    return groups;
}

QFrame *FirstRunSkillsStep::makeNearest(const Theme &theme)
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("advice"));
    m_nearestLabel = new StyledLabel(theme, TextStyle::ControlStrong, frame);
    auto *buttons = new ColumnsLayout(NearRoles, 10, 8);
    for (int place = 0; place < NearRoles; ++place) {
        auto *button = new RoleButton(theme, frame);
        button->setAutoDefault(true);
        connect(button, &RoleButton::clicked, this, [this, place] {
            emit targetChosen({m_nearest[static_cast<size_t>(place)].role, CareerLevel::Entry});
        });
        buttons->addWidget(button);
        m_nearest.push_back({{}, button});
    }
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(14, 9, 14, 12);
    column->setSpacing(7);
    column->addWidget(m_nearestLabel);
    column->addLayout(buttons);
    return frame;
}

QString FirstRunSkillsStep::title() const
{
    return planUser() == PlanUser::Advisor ? tr("Tick what the learner can already do")
                                           : tr("Tick what you can already do");
}

QString FirstRunSkillsStep::hint() const
{
    return tr("A tick means “used it in a task of one’s own”. Set the finer levels later, on the Skills page.");
}

QWidget *FirstRunSkillsStep::firstFocus() const
{
    return m_ticks.empty() ? nullptr : m_ticks.front().box;
}

QMap<SkillId, Level> FirstRunSkillsStep::levels() const
{
    QMap<SkillId, Level> levels;
    for (const Tick &tick : m_ticks) {
        if (tick.box->isChecked())
            levels.insert(tick.skill, Level::Working);
    }
    return levels;
}

void FirstRunSkillsStep::setInterests(const std::vector<InterestId> &interests)
{
    m_interests = interests;
    showNearest();
}

std::vector<const Role *> FirstRunSkillsStep::rolesByMatch() const
{
    struct Ranked
    {
        const Role *role;
        double percent;
        int shared;
    };
    PlanState state;
    state.levels = levels();
    std::vector<Ranked> ranked;
    const std::vector<MatchParts> matches = RoleMatcher(m_catalogue, CareerLevel::Entry).matches(state);
    for (size_t at = 0; at < matches.size(); ++at) {
        const Role &role = m_catalogue.roles()[at];
        if (role.kind == RoleKind::Specialist)
            ranked.push_back({&role, matches[at].percent(), sharedInterests(role, m_interests)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.percent != b.percent ? a.percent > b.percent : a.shared > b.shared;
    });
    std::vector<const Role *> roles;
    for (const Ranked &one : ranked)
        roles.push_back(one.role);
    return roles;
}

void FirstRunSkillsStep::showNearest()
{
    PlanState state;
    state.levels = levels();
    const std::vector<const Role *> roles = rolesByMatch();
    for (size_t place = 0; place < m_nearest.size(); ++place) {
        NearRole &shown = m_nearest[place];
        shown.button->setVisible(place < roles.size());
        if (place >= roles.size())
            continue;
        shown.role = roles[place]->id;
        shown.button->showRole(roles[place]->title, matchBill(*roles[place], CareerLevel::Entry, state).shownPercent(),
                               tr("Set as target"));
    }
}

void FirstRunSkillsStep::retranslate()
{
    for (const Heading &heading : m_headings) {
        const SkillGroup *group = m_catalogue.group(heading.group);
        heading.label->setText(group ? group->title : heading.group.text());
        heading.box->setAccessibleName(heading.label->text());
    }
    for (const Tick &tick : m_ticks)
        // A single ampersand would underline a letter instead of being read.
        tick.box->setText(m_catalogue.titleOf(tick.skill).replace(u'&', QStringLiteral("&&")));
    m_nearestLabel->setText(tr("Nearest roles so far, at entry level"));
    showNearest();
}

} // namespace Cairn
