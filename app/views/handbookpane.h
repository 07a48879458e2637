// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handbook.h"
#include "views/helppane.h"

class QPushButton;

namespace Cairn {

/** A chapter of the handbook: what it answers, its parts with their steps, and the way to the page it is about. */
class HandbookPane final : public HelpPane
{
    Q_OBJECT

public:
    HandbookPane(const Theme &theme, const Handbook &handbook, QWidget *parent = nullptr);

    /** An id that the handbook does not know shows that there is nothing. */
    void showSection(const HandbookSectionId &id);

signals:
    void pageWanted(const QString &page);

private:
    void showParts(const HandbookSection &section);
    static QString wordsOf(const HandbookSection &section);

    const Handbook &m_handbook;
    StyledLabel *m_title;
    StyledLabel *m_summary;
    QPushButton *m_open;
    QWidget *m_place;
    QWidget *m_parts = nullptr;
    QString m_page;
};

} // namespace Cairn
