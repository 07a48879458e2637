// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertgaps.h"

#include "commands/plancommands.h"
#include "domain/targetsteps.h"
#include "models/liveadvert.h"
#include "models/rolewords.h"
#include "views/styledlabel.h"
#include "views/wrappingcheckbox.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

AdvertGaps::AdvertGaps(const Theme &theme, const LiveAdvert &advert, PlanCommands &commands, QWidget *parent)
    : PaneSection(theme, tr("What is missing"), parent)
    , m_advert(advert)
    , m_commands(commands)
    , m_sum(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_add(new QPushButton(theme.icon(QStringLiteral("roadmap")), {}, this))
{
    explainNumbers(QStringLiteral("hours levels_short"));
    m_sum->setTone(QStringLiteral("secondary"));
    m_sum->setWordWrap(true);
    m_add->setAutoDefault(false);
    body()->addWidget(m_sum);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] { m_commands.wantLevels(chosen()); });
    connect(&advert, &LiveAdvert::read, this, &AdvertGaps::refresh);
    connect(&advert, &LiveAdvert::matchChanged, this, &AdvertGaps::refresh);
    connect(&advert.plan(), &OpenPlan::wantedLevelChanged, this, &AdvertGaps::refresh);
    refresh();
}

QMap<SkillId, Level> AdvertGaps::chosen() const
{
    QMap<SkillId, Level> levels;
    for (size_t place = 0; place < m_rows.size(); ++place) {
        if (m_boxes[place]->isChecked() && !m_rows[place].isOnRoadmap)
            levels.insert(m_rows[place].skill, m_rows[place].asked);
    }
    return levels;
}

/** Whether the roadmap leads there already: for the target, or since it is wanted besides. */
bool AdvertGaps::isOnRoadmap(const SkillId &skill, Level level) const
{
    return levelAhead(skill, m_advert.plan().state(), m_advert.catalogue()) >= level;
}

bool AdvertGaps::isRequired(const SkillId &skill) const
{
    const std::vector<SkillMention> &mentions = m_advert.reading().mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&skill](const SkillMention &mention) {
        return mention.skill == skill && mention.strength == SkillMention::Strength::Must;
    });
}

WrappingCheckBox *AdvertGaps::boxAt(size_t place)
{
    if (place < m_boxes.size())
        return m_boxes[place];
    auto *box = new WrappingCheckBox(theme(), this);
    connect(box, &QCheckBox::toggled, this, [this, place](bool ticked) { followTick(place, ticked); });
    body()->insertWidget(static_cast<int>(place) + 1, box); // below the sum
    m_boxes.push_back(box);
    return box;
}

void AdvertGaps::followTick(size_t place, bool ticked)
{
    const SkillId skill = m_rows.at(place).skill;
    (ticked ? m_ticked : m_unticked).insert(skill);
    (ticked ? m_unticked : m_ticked).remove(skill);
    showChoice();
}

void AdvertGaps::showRow(size_t place, const GapLine &line)
{
    const PlanState &state = m_advert.plan().state();
    const Row row{line.skill, line.asked, isOnRoadmap(line.skill, line.asked)};
    m_rows.push_back(row);
    WrappingCheckBox *box = boxAt(place);
    const QSignalBlocker quiet(box);
    const QString title = titleOfSkill(line.skill, state, m_advert.catalogue());
    //: A skill (%1) that is missing: the level one has (%2) and the level that is asked (%3)
    QString words = tr("%1: %2 → %3").arg(title, nameOf(line.have), nameOf(line.asked));
    if (line.hours.likely > 0)
        //: %1 is what is missing, %2 hours, for example "30 h"
        words = tr("%1, %2").arg(words, hoursText(line.hours.likely));
    if (row.isOnRoadmap)
        //: %1 is what is missing, for example "Python: Awareness → Working, 30 h"
        words = tr("%1 (in your roadmap)").arg(words);
    box->setText(words.replace(u'&', QStringLiteral("&&")));
    box->setEnabled(!row.isOnRoadmap);
    const bool byDefault = isRequired(line.skill) && !m_unticked.contains(line.skill);
    box->setChecked(row.isOnRoadmap || byDefault || m_ticked.contains(line.skill));
    box->show();
}

void AdvertGaps::refresh()
{
    const Gap &gap = m_advert.gap();
    m_rows.clear();
    for (size_t place = 0; place < gap.lines.size(); ++place)
        showRow(place, gap.lines[place]);
    for (size_t place = gap.lines.size(); place < m_boxes.size(); ++place)
        m_boxes[place]->hide();
    if (m_advert.bill().lines.empty())
        m_sum->setText(tr("Nothing: the text asks for no skill that is known here."));
    else if (gap.lines.empty())
        m_sum->setText(tr("Nothing: you reach every level that is asked."));
    else
        //: %1 the likely hours for all that is missing, for example "120 h"; %2 low and high, for example "60–240 h"
        m_sum->setText(
            tr("All of it takes about %1 of study (%2).").arg(hoursText(gap.hours.likely), hoursSpanText(gap.hours)));
    showChoice();
}

void AdvertGaps::showChoice()
{
    const int count = static_cast<int>(chosen().size());
    const bool anyToAdd = std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.isOnRoadmap; });
    m_add->setVisible(anyToAdd);
    m_add->setEnabled(count > 0);
    m_add->setText(count > 0 ? tr("Add %Ln skill(s) to the roadmap", nullptr, count) : tr("Add to the roadmap"));
}

} // namespace Cairn
