// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillhours.h"

#include "views/flowlayout.h"
#include "views/styledlabel.h"

#include <QLocale>
#include <QStringList>
#include <QVBoxLayout>

namespace Cairn {

namespace {

QString whole(double hours)
{
    return QLocale().toString(qRound(hours));
}

} // namespace

SkillHours::SkillHours(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : PaneSection(theme, QString(), parent)
    , m_catalogue(catalogue)
    , m_likely(new StyledLabel(theme, TextStyle::ControlStrong, this))
    , m_range(new StyledLabel(theme, TextStyle::Control, this))
    , m_source(new StyledLabel(theme, TextStyle::Secondary, this))
{
    explainNumbers(QStringLiteral("hours"));
    m_range->setTone(QStringLiteral("secondary"));
    m_range->setElided(true); // the pane is not to grow with it
    m_source->setTone(QStringLiteral("caption"));
    m_source->setWordWrap(true);
    auto *line = new FlowLayout(nullptr, 8);
    line->setLineSpacing(0);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_likely);
    line->addWidget(m_range);
    body()->addLayout(line);
    body()->addWidget(m_source);
}

void SkillHours::showSkill(const Skill *skill, Level have, Level asked)
{
    const Level next = levelFromNumber(toNumber(have) + 1).value_or(Level::Expert);
    const Level wanted = asked > have ? asked : next;
    setVisible(skill && wanted > have);
    if (!skill || wanted <= have)
        return;
    if (asked > have)
        //: A heading over hours of study; %1 is a level, e.g. "Practitioner"
        setHeading(tr("Hours to the asked level, %1").arg(nameOf(wanted)));
    else
        //: A heading over hours of study; %1 is a level, e.g. "Practitioner"
        setHeading(tr("Hours to the next level, %1").arg(nameOf(wanted)));
    const HoursRange hours = skill->hoursBetween(have, wanted);
    m_likely->setText(tr("About %1\u00a0h").arg(whole(hours.likely)));
    //: The low and the high guess of hours of study
    m_range->setText(
        tr("%1\u00a0h if it goes well, %2\u00a0h if it goes slowly").arg(whole(hours.low), whole(hours.high)));
    m_source->setText(sourceText(*skill));
    m_source->setVisible(!m_source->text().isEmpty());
}

QString SkillHours::sourceText(const Skill &skill) const
{
    QStringList sources;
    for (const SourceId &id : skill.sources) {
        const SourceRecord *source = m_catalogue.source(id);
        if (!source)
            continue;
        //: Where a figure comes from: publisher, title of the source
        const QString named = tr("Source: %1, %2.").arg(source->publisher, source->title);
        sources << (source->note.isEmpty() ? named : named + u'\n' + source->note);
    }
    return sources.join(u'\n');
}

} // namespace Cairn
