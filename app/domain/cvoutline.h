// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvmonths.h"

#include <vector>

namespace Cairn {

/** What a part of a CV is about, as its heading says. */
enum class CvPart : quint8 {
    Unknown, ///< no heading, or one that says nothing
    Skills,
    Work,
    Projects,
    Education, ///< also courses and certificates
    Wishes,    ///< what a person wants to learn
    Other      ///< languages, interests, address
};

/** Words of a CV that belong together: a line, or several where a sentence goes on in the next one. */
struct CvLine
{
    qsizetype from = 0;
    qsizetype to = 0;
    CvPart part = CvPart::Unknown;
    int entry = -1;          ///< of CvOutline::entries(); -1 where it stands in none
    bool isAfterGap = false; ///< an empty line or a heading parts it from the line before
};

/** One job, project or course with the time it took. */
struct CvEntry
{
    CvPart part = CvPart::Unknown; ///< Work where no heading says what it is and no word speaks of education
    CvMonths months;
};

/** From one heading to the next; the heading is not part of it. */
struct CvSection
{
    CvPart part = CvPart::Unknown;
    qsizetype from = 0;
    qsizetype to = 0;
};

/** How the text of a CV is divided, by its headings in English, German, Spanish and French and by its dates. */
class CvOutline final
{
public:
    CvOutline(const QString &text, const QDate &today);

    /** The text as foldedInPlace() gives it. */
    const QString &folded() const { return m_folded; }
    const std::vector<CvSection> &sections() const { return m_sections; }
    const std::vector<CvLine> &lines() const { return m_lines; }
    const std::vector<CvEntry> &entries() const { return m_entries; }

private:
    struct Row
    {
        qsizetype from = 0;
        qsizetype to = 0;
        bool isEmpty = false;
        bool isBullet = false;
        std::optional<CvMonths> months;
    };

    void readSection(const CvSection &section);
    void findEntries(const CvSection &section, const std::vector<Row> &rows, std::vector<int> &entryOfRow);
    bool beginsEntry(const CvSection &section, const Row &row) const;
    size_t headOf(const std::vector<Row> &rows, size_t dated) const;
    bool goesOn(const Row &row, const Row &next) const;

    QString m_text;
    QString m_folded; ///< of the same length
    QDate m_today;
    std::vector<CvSection> m_sections;
    std::vector<CvLine> m_lines;
    std::vector<CvEntry> m_entries;
};

} // namespace Cairn
