// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skilldemand.h"

#include "domain/outlookwords.h"
#include "views/styledlabel.h"

#include <QVBoxLayout>

namespace Cairn {

SkillDemand::SkillDemand(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : PaneSection(theme, tr("What employers name"), parent)
    , m_catalogue(catalogue)
    , m_sentences(new StyledLabel(theme, TextStyle::Control, this))
    , m_source(new StyledLabel(theme, TextStyle::Secondary, this))
{
    explainNumbers(QStringLiteral("demand"));
    m_sentences->setWordWrap(true);
    m_source->setWordWrap(true);
    m_source->setTone(QStringLiteral("caption"));
    body()->addWidget(m_sentences);
    body()->addWidget(m_source);
}

void SkillDemand::showSkill(const SkillId &skill)
{
    const QStringList sentences = demandSentences(skill, m_catalogue);
    setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    m_sentences->setText(sentences.join(u'\n'));
    const SourceRecord *source = m_catalogue.source(m_catalogue.demandFor(skill).front()->source);
    m_source->setVisible(source);
    if (source)
        //: Where flags come from: %1 publisher, %2 title of the source
        m_source->setText(tr("Flags, not shares, from job advertisements in the United States. Source: %1, %2.")
                              .arg(source->publisher, source->title));
}

} // namespace Cairn
