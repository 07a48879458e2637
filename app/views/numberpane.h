// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/handbook.h"
#include "views/helppane.h"

namespace Cairn {

class LinkSection;

/** What one kind of number is: what it says, how it is worked out, its sources, and the chapter about its place. */
class NumberPane final : public HelpPane
{
    Q_OBJECT

public:
    NumberPane(const Theme &theme, const Catalogue &catalogue, const Handbook &handbook, QWidget *parent = nullptr);

    /** An id that the handbook does not know shows that there is nothing. */
    void showNumber(const NumberId &id);

signals:
    void sectionWanted(const Cairn::HandbookSectionId &section);
    void sourceWanted(const Cairn::SourceId &source);

private:
    void showParagraphs(const QStringList &paragraphs);
    void showLinks(const ExplainedNumber &number);

    const Catalogue &m_catalogue;
    const Handbook &m_handbook;
    StyledLabel *m_title;
    StyledLabel *m_summary;
    QWidget *m_place;
    QWidget *m_paragraphs = nullptr;
    LinkSection *m_section;
    LinkSection *m_sources;
};

} // namespace Cairn
