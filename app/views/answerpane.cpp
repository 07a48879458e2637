// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/answerpane.h"

#include "views/linksection.h"
#include "views/styledlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

AnswerPane::AnswerPane(const Theme &theme, const Catalogue &catalogue, QWidget *parent)
    : HelpPane(theme, tr("All questions"), tr("There is no question to show."), parent)
    , m_catalogue(catalogue)
    , m_title(new StyledLabel(theme, TextStyle::PaneTitle, body()))
    , m_answer(new QWidget(body()))
    , m_roles(new LinkSection(theme, tr("Roles"), body()))
    , m_skills(new LinkSection(theme, tr("Skills"), body()))
    , m_resources(new LinkSection(theme, tr("To learn with"), body()))
    , m_sources(new LinkSection(theme, tr("Sources"), body()))
{
    m_title->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(buildShort());
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    lines()->addLayout(head);
    lines()->addWidget(m_answer);
    for (LinkSection *section : {m_roles, m_skills, m_resources, m_sources})
        lines()->addWidget(section);
    lines()->addStretch(1);
    connectLinks();
}

QWidget *AnswerPane::buildShort()
{
    auto *frame = new QFrame(body());
    frame->setProperty("role", QStringLiteral("advice"));
    m_short = new StyledLabel(theme(), TextStyle::ControlStrong, frame);
    m_short->setWordWrap(true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_short);
    return frame;
}

void AnswerPane::connectLinks()
{
    connect(m_roles, &LinkSection::linkChosen, this, [this](const QString &id) { emit roleWanted(RoleId(id)); });
    connect(m_skills, &LinkSection::linkChosen, this, [this](const QString &id) { emit skillWanted(SkillId(id)); });
    connect(m_resources, &LinkSection::linkChosen, this,
            [this](const QString &id) { emit resourceWanted(ResourceId(id)); });
    connect(m_sources, &LinkSection::linkChosen, this, [this](const QString &id) { emit sourceWanted(SourceId(id)); });
}

void AnswerPane::showQuestion(const QuestionId &id)
{
    const std::vector<Question> &all = m_catalogue.questions();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Question &each) { return each.id == id; });
    if (found == all.end()) {
        showNothing();
        return;
    }
    m_title->setText(found->question);
    m_short->setText(found->shortAnswer);
    showParagraphs(found->answer);
    showLinks(*found);
    const QStringList words = QStringList(found->shortAnswer) + found->answer;
    showBody(found->question, words.join(u'\n'));
}

void AnswerPane::showParagraphs(const QStringList &paragraphs)
{
    delete m_paragraphs;
    m_paragraphs = new QWidget(m_answer);
    auto *column = new QVBoxLayout(m_paragraphs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const QString &paragraph : paragraphs) {
        auto *label = new StyledLabel(theme(), TextStyle::Body, m_paragraphs);
        label->setText(paragraph);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_answer->layout()->addWidget(m_paragraphs);
    m_paragraphs->show();
    m_answer->setVisible(!paragraphs.isEmpty());
}

void AnswerPane::showLinks(const Question &question)
{
    std::vector<LinkSection::Link> roles;
    for (const RoleId &id : question.roles) {
        if (const Role *role = m_catalogue.role(id))
            roles.push_back({id.text(), role->title});
    }
    std::vector<LinkSection::Link> skills;
    for (const SkillId &id : question.skills) {
        if (const Skill *skill = m_catalogue.skill(id))
            skills.push_back({id.text(), skill->title});
    }
    std::vector<LinkSection::Link> resources;
    for (const ResourceId &id : question.resources) {
        if (const Resource *resource = m_catalogue.resource(id))
            //: A course or a certificate that is no longer offered
            resources.push_back(
                {id.text(), resource->isRetired() ? tr("%1 (retired)").arg(resource->title) : resource->title});
    }
    std::vector<LinkSection::Link> sources;
    for (const SourceId &id : question.sources) {
        if (const SourceRecord *source = m_catalogue.source(id))
            sources.push_back({id.text(), source->title});
    }
    m_roles->setLinks(roles);
    m_skills->setLinks(skills);
    m_resources->setLinks(resources);
    m_sources->setLinks(sources);
    // Links are made when they are needed, but Tab keeps to the order of reading.
    QWidget *last = reader();
    for (const LinkSection *section : {m_roles, m_skills, m_resources, m_sources})
        last = section->orderAfter(last);
}

} // namespace Cairn
