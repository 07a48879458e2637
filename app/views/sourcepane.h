// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "models/curriculumtablemodel.h"
#include "views/factgrid.h"
#include "views/helppane.h"

#include <vector>

namespace Cairn {

class CurriculaTable;
class RoleTextBlock;

/**
 * A source with its licence, the words the licence asks for, what it is worth, and what in the catalogue names it.
 * Its address can be copied and is never opened.
 */
class SourcePane final : public HelpPane
{
    Q_OBJECT

public:
    SourcePane(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    /** An id that the catalogue does not know shows that there is nothing. */
    void showSource(const SourceId &id);

private:
    void buildCurricula();
    void showCurricula(const SourceId &id);
    static std::vector<FactGrid::Fact> factsOf(const SourceRecord &source);
    QStringList useSentences(const SourceId &id) const;

    const Catalogue &m_catalogue;
    CurriculumTableModel m_curricula;
    StyledLabel *m_title;
    FactGrid *m_facts;
    RoleTextBlock *m_attribution;
    RoleTextBlock *m_note;
    RoleTextBlock *m_use;
    QWidget *m_curriculaPart = nullptr;
    CurriculaTable *m_table = nullptr;
};

} // namespace Cairn
