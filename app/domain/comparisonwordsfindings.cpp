// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparisonwords.h"
#include "domain/paywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

using Kind = ComparisonFinding::Kind;

/** What is named one by one; the rest is counted. */
constexpr size_t MostNamed = 6;
constexpr size_t MostNamedOfEach = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("Comparison", text, nullptr, count);
}

QString listOf(const QStringList &names, size_t mostNamed)
{
    const QStringList named = names.mid(0, static_cast<qsizetype>(mostNamed));
    const auto others = static_cast<int>(names.size() - named.size());
    if (others == 0)
        return QLocale().createSeparatedList(named);
    //: %1 some skills; %Ln others are not named
    return counted(QT_TRANSLATE_N_NOOP("Comparison", "%1 and %Ln more"), others)
        .arg(named.join(translated(QT_TRANSLATE_NOOP("Comparison", ", "))));
}

/** Says what stands out of one comparison. */
class Findings final
{
public:
    Findings(const RoleComparison &comparison, const ComparedPay &pay, const Catalogue &catalogue)
        : m_comparison(comparison)
        , m_pay(pay)
        , m_catalogue(catalogue)
    {
    }

    std::vector<ComparisonFinding> all()
    {
        if (m_comparison.columns.size() < 2)
            return {};
        addNearest();
        addHighestMatch();
        addPay();
        addSharedWork();
        addForAll();
        addAskedOnce();
        addThinPay();
        return std::move(m_findings);
    }

private:
    QString title(size_t column) const { return columnTitle(column, m_comparison, m_catalogue); }

    void add(Kind kind, const QString &heading, const QString &text, std::vector<SkillId> skills = {})
    {
        m_findings.push_back({kind, heading, text, std::move(skills)});
    }

    void addNearest()
    {
        if (!m_comparison.nearest)
            return;
        const ComparedColumn &column = m_comparison.columns[*m_comparison.nearest];
        const QString hours = comparedHours(column.hours.likely);
        //: Of several roles, the one that takes the least hours
        const QString heading = translated(QT_TRANSLATE_NOOP("Comparison", "Nearest"));
        if (column.hours.likely <= 0)
            //: %1 a role
            add(Kind::Nearest, heading,
                translated(QT_TRANSLATE_NOOP("Comparison", "%1: nothing is missing."))
                    .arg(title(*m_comparison.nearest)));
        else if (column.isTarget)
            //: %1 a role, %2 hours with their unit
            add(Kind::Nearest, heading,
                translated(QT_TRANSLATE_NOOP("Comparison", "%1, your target: %2."))
                    .arg(title(*m_comparison.nearest), hours));
        else if (m_comparison.nearestOfTarget)
            //: %1 a role, %2 hours with their unit, %3 a percentage
            add(Kind::Nearest, heading,
                translated(QT_TRANSLATE_NOOP("Comparison", "%1: %2, that is %3 of the hours of your target."))
                    .arg(title(*m_comparison.nearest), hours,
                         comparedPercent(static_cast<int>(std::lround(100 * *m_comparison.nearestOfTarget)))));
        else
            //: %1 a role, %2 hours with their unit
            add(Kind::Nearest, heading,
                translated(QT_TRANSLATE_NOOP("Comparison", "%1: %2.")).arg(title(*m_comparison.nearest), hours));
    }

    void addHighestMatch()
    {
        if (!m_comparison.highestMatch || m_comparison.highestMatch == m_comparison.nearest)
            return;
        const size_t column = *m_comparison.highestMatch;
        //: %1 a role, %2 a percentage
        add(Kind::HighestMatch, translated(QT_TRANSLATE_NOOP("Comparison", "Highest match")),
            translated(QT_TRANSLATE_NOOP("Comparison", "%1: %2 today."))
                .arg(title(column), comparedPercent(m_comparison.columns[column].shownPercent)));
    }

    void addPay()
    {
        const std::optional<PayOrder> order = payOrder(m_pay);
        if (!order)
            return;
        QStringList figures;
        for (const size_t column : order->columns)
            figures += QStringLiteral("%1\u00a0%2")
                           .arg(m_catalogue.titleOf(m_comparison.columns[column].what.role),
                                medianText(*m_pay.at(column, order->level)));
        //: %1 roles, each with its median pay
        QString text = translated(QT_TRANSLATE_NOOP("Comparison", "%1.")).arg(QLocale().createSeparatedList(figures));
        if (order->boxesOverlap)
            text += u' '
                    + translated(QT_TRANSLATE_NOOP("Comparison",
                                                   "The middle halves overlap, so this order says little about the pay "
                                                   "of one person."));
        add(Kind::Pay,
            order->level ? translated(QT_TRANSLATE_NOOP("Comparison", "Pay at Mid level"))
                         : translated(QT_TRANSLATE_NOOP("Comparison", "Pay, all levels together")),
            text);
    }

    void addSharedWork()
    {
        std::vector<SkillId> skills;
        QStringList names;
        double saved = 0;
        bool isSameColumns = true;
        const std::vector<size_t> *columns = nullptr;
        for (const SharedGap &gap : m_comparison.shared) {
            // What all columns have is told by itself.
            if (gap.columns.size() == m_comparison.columns.size())
                continue;
            isSameColumns = isSameColumns && (!columns || gap.columns == *columns);
            columns = &gap.columns;
            skills.push_back(gap.skill);
            names += m_catalogue.titleOf(gap.skill);
            saved += gap.hoursSaved.likely;
        }
        if (skills.empty())
            return;
        QStringList titles;
        for (const size_t column : *columns)
            titles += title(column);
        const auto count = static_cast<int>(skills.size());
        //: %1 two roles or more, all of them; %2 skills
        QString text =
            isSameColumns
                ? counted(QT_TRANSLATE_N_NOOP("Comparison", "%Ln gap(s) serve %1: %2."), count)
                      .arg(QLocale().createSeparatedList(titles), listOf(names, MostNamed))
                //: %1 skills
                : counted(QT_TRANSLATE_N_NOOP("Comparison", "%Ln gap(s) serve more than one of them: %1."), count)
                      .arg(listOf(names, MostNamed));
        text += u' ' + savedText(saved);
        add(Kind::SharedWork, translated(QT_TRANSLATE_NOOP("Comparison", "Work that counts twice")), text, skills);
    }

    static QString savedText(double hours)
    {
        //: %1 hours with their unit
        return translated(QT_TRANSLATE_NOOP("Comparison", "Done once instead of for each, that saves %1."))
            .arg(comparedHours(hours));
    }

    void addForAll()
    {
        if (m_comparison.forAll.empty())
            return;
        std::vector<SkillId> skills;
        QStringList names;
        for (const SharedGap &gap : m_comparison.forAll) {
            skills.push_back(gap.skill);
            //: %1 a skill, %2 a level, %3 hours with their unit
            names +=
                translated(QT_TRANSLATE_NOOP("Comparison", "%1 to %2 (%3)"))
                    .arg(m_catalogue.titleOf(gap.skill), nameOf(gap.forAll), comparedHours(gap.hoursForAll.likely));
        }
        //: %1 skills, each with a level and hours
        add(Kind::ForAll, translated(QT_TRANSLATE_NOOP("Comparison", "Counts for all of them")),
            translated(QT_TRANSLATE_NOOP("Comparison", "%1.")).arg(listOf(names, MostNamed)), skills);
    }

    void addAskedOnce()
    {
        QStringList sentences;
        std::vector<SkillId> skills;
        for (size_t column = 0; column < m_comparison.columns.size(); ++column) {
            QStringList names;
            for (const AskedOnce &each : m_comparison.askedOnce) {
                if (each.column != column)
                    continue;
                names += m_catalogue.titleOf(each.skill);
                skills.push_back(each.skill);
            }
            if (!names.isEmpty())
                //: %1 a role, %2 skills that no other of the compared roles asks
                sentences += translated(QT_TRANSLATE_NOOP("Comparison", "Only %1 asks %2."))
                                 .arg(title(column), listOf(names, MostNamedOfEach));
        }
        if (!sentences.isEmpty())
            add(Kind::AskedOnce, translated(QT_TRANSLATE_NOOP("Comparison", "Where they differ most")),
                sentences.join(u' '), skills);
    }

    void addThinPay()
    {
        QStringList hidden;
        QStringList few;
        QSet<RoleId> told;
        for (const std::vector<PayFigure> &column : m_pay.columns) {
            for (const PayFigure &figure : column) {
                if (told.contains(figure.role))
                    break;
                //: %1 a role, %2 a seniority, %3 the size of a sample
                const QString name =
                    translated(QT_TRANSLATE_NOOP("Comparison", "%1, %2 (%3)"))
                        .arg(m_catalogue.titleOf(figure.role), levelText(figure.level), countText(figure));
                if (figure.shown == PayShown::Hidden)
                    hidden += name;
                else if (figure.has(PayRemark::Few))
                    few += name;
            }
            if (!column.empty())
                told.insert(column.front().role);
        }
        QStringList sentences;
        if (!hidden.isEmpty())
            //: %1 roles with seniority and size of the sample
            sentences +=
                translated(QT_TRANSLATE_NOOP("Comparison", "No range is drawn for %1.")).arg(listOf(hidden, MostNamed));
        if (!few.isEmpty())
            //: %1 roles with seniority and size of the sample
            sentences +=
                translated(QT_TRANSLATE_NOOP("Comparison", "Little is known of %1.")).arg(listOf(few, MostNamed));
        if (!sentences.isEmpty())
            add(Kind::ThinPay, translated(QT_TRANSLATE_NOOP("Comparison", "Thin data")), sentences.join(u' '));
    }

    const RoleComparison &m_comparison;
    const ComparedPay &m_pay;
    const Catalogue &m_catalogue;
    std::vector<ComparisonFinding> m_findings;
};

} // namespace

std::vector<ComparisonFinding> comparisonFindings(const RoleComparison &comparison, const ComparedPay &pay,
                                                  const Catalogue &catalogue)
{
    return Findings(comparison, pay, catalogue).all();
}

} // namespace Cairn
