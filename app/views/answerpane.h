// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "views/helppane.h"

namespace Cairn {

class LinkSection;

/** A question with its answer, the short one first, and what the catalogue knows about it: each a link. */
class AnswerPane final : public HelpPane
{
    Q_OBJECT

public:
    AnswerPane(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    /** An id that the catalogue does not know shows that there is nothing. */
    void showQuestion(const QuestionId &id);

signals:
    void roleWanted(const Cairn::RoleId &role);
    void skillWanted(const Cairn::SkillId &skill);
    void resourceWanted(const Cairn::ResourceId &resource);
    void sourceWanted(const Cairn::SourceId &source);

private:
    QWidget *buildShort();
    void connectLinks();
    void showParagraphs(const QStringList &paragraphs);
    void showLinks(const Question &question);

    const Catalogue &m_catalogue;
    StyledLabel *m_title;
    StyledLabel *m_short = nullptr;
    QWidget *m_answer;
    QWidget *m_paragraphs = nullptr;
    LinkSection *m_roles;
    LinkSection *m_skills;
    LinkSection *m_resources;
    LinkSection *m_sources;
};

} // namespace Cairn
