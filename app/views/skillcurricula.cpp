// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillcurricula.h"

#include "models/rolewords.h"
#include "views/styledlabel.h"

#include <QVBoxLayout>

namespace Cairn {

SkillCurricula::SkillCurricula(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : PaneSection(theme, tr("Our hours beside published ones"), parent)
    , m_catalogue(catalogue)
{
    explainNumbers(QStringLiteral("curricula hours"));
}

void SkillCurricula::showSkill(const SkillId &skill)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    body()->addWidget(m_rows);
    const std::vector<const Curriculum *> covering = m_catalogue.curriculaFor(skill);
    for (const Curriculum *curriculum : covering) {
        auto *line = new StyledLabel(theme(), TextStyle::Secondary, m_rows);
        line->setTone(QStringLiteral("secondary"));
        line->setWordWrap(true);
        line->setText(sentenceOf(*curriculum));
        column->addWidget(line);
    }
    m_rows->show();
    setVisible(!covering.empty());
}

QString SkillCurricula::sentenceOf(const Curriculum &curriculum) const
{
    const HoursRange published{curriculum.lowHours, curriculum.lowHours, curriculum.highHours};
    const QString hours =
        curriculum.lowHours < curriculum.highHours ? hoursSpanText(published) : hoursText(curriculum.lowHours);
    const auto skills = static_cast<int>(curriculum.steps.size());
    //: %1 a course, %2 who gives it, %3 and %4 hours; %Ln is how many skills the course covers
    return tr("%1 (%2): %3 published; for its %Ln skill(s) we count %4.", nullptr, skills)
        .arg(curriculum.title, curriculum.provider, hours, hoursText(m_catalogue.ourHoursOf(curriculum).likely));
}

} // namespace Cairn
