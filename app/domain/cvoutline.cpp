// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvoutline.h"

#include "domain/advertheadings.h"
#include "domain/cvheadings.h"
#include "domain/cvwords.h"
#include "domain/textwords.h"

#include <QRegularExpression>

namespace Cairn {

namespace {

// Shorter lines were ended on purpose; of those in between, the ones before a small letter were not.
constexpr qsizetype WrappedFrom = 50;
constexpr qsizetype SurelyWrappedFrom = 75;

qsizetype wordCount(const QString &words)
{
    return words.simplified().split(u' ', Qt::SkipEmptyParts).size();
}

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

bool speaksOfEducation(const QString &folded)
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(?:b\\.?sc|m\\.?sc|b\\.?a|m\\.?a|bachelor\\w*|master\\w*|phd|doctora\\w*|degree|diplom\\w*|"
        "university|college|school|universitat|hochschule|fachhochschule|studium|promotion|schule|abitur|"
        "ausbildung|grado|licenciatura|universidad|escuela|instituto|titulo|licence|universite|ecole|lycee|"
        "doctorat|baccalaureat|course|kurs|curso|formation|certificate|zertifikat)\\b"));
    return words.match(folded).hasMatch();
}

bool namesTools(const QString &folded)
{
    static const QRegularExpression words(
        QStringLiteral("^\\W*(?:tech(?:nology)? stack|stack|tools?|technologies|technologien|werkzeuge|tecnologias|"
                       "herramientas|outils)\\b"));
    return words.match(folded).hasMatch();
}

} // namespace

CvOutline::CvOutline(const QString &text, const QDate &today)
    : m_text(text)
    , m_folded(foldedInPlace(text))
    , m_today(today)
{
    CvSection section;
    bool isAfterGap = true;
    for (qsizetype from = 0; from <= m_folded.size();) {
        const qsizetype end = m_folded.indexOf(u'\n', from);
        const qsizetype to = end < 0 ? m_folded.size() : end;
        const QString line = m_folded.mid(from, to - from);
        const std::optional<CvHeading> heading = cvHeadingOf(line);
        const bool isWhole = heading && heading->length == line.size();
        // "Skills: Python" inside the lines of a job is a line of that job, and so is "Tools: Python" at its end.
        const bool isOfJob = (section.part == CvPart::Work || section.part == CvPart::Projects) && namesTools(line);
        const bool isLabel = heading && !isWhole && isAfterGap && !isOfJob && !beginsWithBullet(line);
        if (isWhole || isLabel) {
            section.to = from;
            m_sections.push_back(section);
            section = {heading->part, from + heading->length, 0};
        }
        isAfterGap = isBlank(line) || isWhole || isLabel;
        from = to + 1;
    }
    section.to = m_folded.size();
    m_sections.push_back(section);
    for (const CvSection &each : m_sections)
        readSection(each);
}

void CvOutline::readSection(const CvSection &section)
{
    std::vector<Row> rows;
    for (qsizetype from = section.from; from < section.to;) {
        const qsizetype end = m_folded.indexOf(u'\n', from);
        const qsizetype to = end < 0 || end > section.to ? section.to : end;
        const QString line = m_folded.mid(from, to - from);
        rows.push_back({from, to, isBlank(line), beginsWithBullet(line), cvMonthsIn(line, m_today)});
        from = to + 1;
    }
    std::vector<int> entryOfRow(rows.size(), -1);
    findEntries(section, rows, entryOfRow);
    bool isAfterGap = true;
    for (size_t at = 0; at < rows.size(); ++at) {
        if (rows[at].isEmpty) {
            isAfterGap = true;
            continue;
        }
        const bool mayGoOn =
            at > 0 && !isAfterGap && entryOfRow[at] == entryOfRow[at - 1] && goesOn(rows[at - 1], rows[at]);
        if (mayGoOn) {
            m_lines.back().to = rows[at].to;
        } else {
            m_lines.push_back({rows[at].from, rows[at].to, section.part, entryOfRow[at], isAfterGap});
        }
        isAfterGap = false;
    }
}

/** Whether a sentence goes on in the next row. */
bool CvOutline::goesOn(const Row &row, const Row &next) const
{
    if (next.isBullet || (next.months && next.months->isRange))
        return false;
    const QString line = m_folded.mid(row.from, row.to - row.from).trimmed();
    if (line.isEmpty() || QStringLiteral(".!?:;").contains(line.back()))
        return false;
    const bool isIndented = m_folded.mid(next.from, 2) == QStringLiteral("  ");
    const QString after = m_text.mid(next.from, next.to - next.from).trimmed();
    const bool isSmall = !after.isEmpty() && after.front().isLower();
    return line.size() >= SurelyWrappedFrom || (line.size() >= WrappedFrom && isSmall) || line.endsWith(u',')
           || (row.isBullet && isIndented);
}

bool CvOutline::beginsEntry(const CvSection &section, const Row &row) const
{
    if (!row.months || section.part == CvPart::Skills || section.part == CvPart::Other)
        return false;
    constexpr qsizetype MostWords = 22;
    constexpr qsizetype NearEdge = 4;
    const QString line = m_folded.mid(row.from, row.to - row.from);
    const bool isAtEdge = row.months->from <= NearEdge || line.trimmed().size() - row.months->to <= NearEdge;
    if (row.isBullet)
        return isAtEdge
               && (row.months->isRange || section.part == CvPart::Projects || section.part == CvPart::Education);
    return wordCount(line) <= MostWords && (row.months->isRange || isAtEdge);
}

/** Where an entry begins whose dates stand in a line of their own: "Analyst / Acme / 2019 – 2022". */
size_t CvOutline::headOf(const std::vector<Row> &rows, size_t dated) const
{
    constexpr size_t MostLines = 2;
    constexpr qsizetype MostWords = 8;
    constexpr qsizetype FewWords = 3;
    const Row &row = rows[dated];
    const QString line = m_folded.mid(row.from, row.to - row.from);
    if (wordCount(line.left(row.months->from) + line.mid(row.months->to)) > FewWords)
        return dated;
    size_t head = dated;
    while (head > 0 && dated - head < MostLines) {
        const Row &above = rows[head - 1];
        const QString words = m_folded.mid(above.from, above.to - above.from);
        if (above.isEmpty || above.isBullet || above.months || wordCount(words) > MostWords
            || words.trimmed().endsWith(u'.') || speaksOfDoing(words))
            break;
        --head;
    }
    return head;
}

void CvOutline::findEntries(const CvSection &section, const std::vector<Row> &rows, std::vector<int> &entryOfRow)
{
    for (size_t at = 0; at < rows.size(); ++at) {
        // Without headings nothing but an empty line says that a job ends there.
        const bool isParted = at > 0 && section.part == CvPart::Unknown && rows[at - 1].isEmpty && !rows[at].isBullet;
        if (at > 0 && entryOfRow[at] < 0 && !isParted)
            entryOfRow[at] = entryOfRow[at - 1];
        if (!beginsEntry(section, rows[at]))
            continue;
        const size_t head = headOf(rows, at);
        const QString words = m_folded.mid(rows[head].from, rows[at].to - rows[head].from);
        const CvPart usual = speaksOfEducation(words) ? CvPart::Education : CvPart::Work;
        m_entries.push_back({section.part == CvPart::Unknown ? usual : section.part, *rows[at].months});
        for (size_t own = head; own <= at; ++own)
            entryOfRow[own] = static_cast<int>(m_entries.size()) - 1;
    }
}

} // namespace Cairn
