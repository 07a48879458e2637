// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparisonreport.h"

#include "domain/comparisonwords.h"
#include "domain/outlookpace.h"
#include "domain/paywords.h"
#include "exchange/reportgrid.h"
#include "exchange/reportpaper.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QPdfWriter>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int DotsInAnInch = 1200;
constexpr qreal BeforeHeading = points(18);
constexpr qreal AfterHeading = points(4);
constexpr qreal BetweenFindings = points(7);
constexpr qreal BetweenSources = points(2);
constexpr qreal NameShare = 1.3; // of the first column, beside one of a role
constexpr qreal LevelShare = 0.8;

QString translated(const char *text)
{
    return QCoreApplication::translate("Cairn::ComparisonReport", text);
}

/** Writes a comparison, as lines for a table and as blocks for pages. */
class ComparisonWriter final
{
public:
    ComparisonWriter(const ComparisonContents &contents, const Catalogue &catalogue)
        : m_contents(contents)
        , m_catalogue(catalogue)
    {
    }

    struct Line
    {
        QString name;
        QStringList cells; ///< one for each column
    };

    QString title() const
    {
        if (m_contents.learnerName.isEmpty())
            //: Title of a document
            return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Roles compared"));
        //: Title of a document; %1 a learner
        return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Roles compared for %1"))
            .arg(m_contents.learnerName);
    }

    QStringList columnTitles() const
    {
        QStringList titles;
        for (size_t column = 0; column < columns().size(); ++column)
            titles += columnTitle(column, m_contents.comparison, m_catalogue);
        return titles;
    }

    std::vector<Line> facts() const
    {
        std::vector<Line> lines{levelLine(), matchLine(), reachedLine(), gapsLine(), hoursLine()};
        if (m_contents.comparison.hoursPerWeek > 0)
            lines.push_back(weeksLine());
        const std::vector<Line> pay = payLines();
        lines.insert(lines.end(), pay.begin(), pay.end());
        lines.push_back(outlookLine());
        return lines;
    }

    QString payNote() const
    {
        const QString meaning = payMeaning(m_contents.pay, m_contents.ownPay);
        if (meaning.isEmpty())
            return {};
        //: %1 whose pay it is, where, and in what currency
        return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Pay: %1; the median, from how many."))
            .arg(meaning);
    }

    static QString skillCell(const ComparedCell &cell)
    {
        if (!cell.isAsked())
            return askedText(cell);
        //: %1 an asked level, e.g. "3 Practitioner"; %2 for example "2 levels short" or "reached"
        return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "%1, %2")).arg(askedText(cell), shortText(cell));
    }

    void addTo(ReportFlow &flow) const
    {
        flow.addText({title(), ReportStyle::Title, ReportColours::Ink, ReportEdge::Start, 3}, points(6),
                     ReportKeep::WithNext);
        flow.addText({QLocale().createSeparatedList(columnTitles()), ReportStyle::Lead, ReportColours::SecondInk},
                     points(1), ReportKeep::WithNext);
        addFacts(flow);
        addFindings(flow);
        addSkills(flow);
        addSources(flow);
    }

private:
    const std::vector<ComparedColumn> &columns() const { return m_contents.comparison.columns; }

    template <class Text>
    Line lineOf(const char *name, Text text) const
    {
        Line line{translated(name), {}};
        for (const ComparedColumn &column : columns())
            line.cells += text(column);
        return line;
    }

    Line levelLine() const
    {
        //: A row of a table: the seniority of a role
        return lineOf(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Level"), [](const ComparedColumn &column) {
            if (!column.isTarget)
                return nameOf(column.what.level);
            //: %1 a seniority
            return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "%1, the target"))
                .arg(nameOf(column.what.level));
        });
    }

    Line matchLine() const
    {
        return lineOf(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Match today"),
                      [](const ComparedColumn &column) { return comparedPercent(column.shownPercent); });
    }

    Line reachedLine() const { return lineOf(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Reached"), reachedText); }

    Line gapsLine() const { return lineOf(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Missing"), distanceText); }

    Line hoursLine() const
    {
        return lineOf(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Hours to ready"), [](const ComparedColumn &column) {
            const HoursRange &hours = column.hours;
            if (hours.likely <= 0)
                return comparedHours(0);
            //: %1 the likely hours with their unit, %2 the low guess and %3 the high one
            return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "%1 (%2 to %3)"))
                .arg(comparedHours(hours.likely), comparedHours(hours.low), comparedHours(hours.high));
        });
    }

    Line weeksLine() const
    {
        //: A row of a table; %1 hours with their unit
        Line line{translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "At %1 a week"))
                      .arg(ReportWords::hours(m_contents.comparison.hoursPerWeek)),
                  {}};
        for (const ComparedColumn &column : columns()) {
            const QString weeks = weeksText(column);
            line.cells += weeks.isEmpty() ? ReportWords::nothing() : weeks;
        }
        return line;
    }

    /** A line for each level that any column has a figure of. */
    std::vector<Line> payLines() const
    {
        std::vector<Line> lines;
        std::vector<std::optional<PayLevel>> levels{PayLevel::Entry, PayLevel::Mid, PayLevel::Senior, std::nullopt};
        for (const std::optional<PayLevel> &level : levels) {
            //: A row of a table: pay at a level; %1 for example "Senior"
            Line line{translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Pay, %1")).arg(levelText(level)), {}};
            bool isAny = false;
            for (size_t column = 0; column < columns().size(); ++column) {
                const PayFigure *figure = m_contents.pay.at(column, level);
                isAny = isAny || figure;
                line.cells += figure ? payCell(*figure) : ReportWords::nothing();
            }
            if (isAny)
                lines.push_back(std::move(line));
        }
        return lines;
    }

    static QString payCell(const PayFigure &figure)
    {
        const QString median = medianText(figure);
        if (figure.shown == PayShown::Hidden || !figure.n)
            return median;
        //: %1 an amount of money, %2 the size of a sample
        return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "%1 (%2)")).arg(median, countText(figure));
    }

    Line outlookLine() const
    {
        return lineOf(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Outlook"), [this](const ComparedColumn &column) {
            const Role *role = m_catalogue.role(column.what.role);
            const Outlook *outlook = role ? m_catalogue.outlookOf(*role) : nullptr;
            const QString words = nameOf(paceOf(outlook, m_catalogue.outlookOfAll()));
            if (!outlook)
                return words;
            //: %1 for example "Growing much faster", %2 a change in percent, %3 years
            return translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "%1, %2, %3"))
                .arg(words, outlookChange(outlook), outlookPeriod(outlook));
        });
    }

    void addFacts(ReportFlow &flow) const
    {
        std::vector<ReportGrid::Column> heads{{QString(), NameShare}};
        for (const QString &each : columnTitles())
            heads.push_back({each});
        ReportGrid table(heads);
        for (const Line &line : facts()) {
            std::vector<ReportGrid::Cell> cells{{line.name, ReportColours::SecondInk}};
            for (const QString &cell : line.cells)
                cells.push_back({cell});
            table.addRow(std::move(cells));
        }
        table.addTo(flow, points(10));
        if (const QString note = payNote(); !note.isEmpty())
            flow.addText({note, ReportStyle::Cell, ReportColours::SecondInk}, AfterHeading);
    }

    void addFindings(ReportFlow &flow) const
    {
        const std::vector<ComparisonFinding> findings =
            comparisonFindings(m_contents.comparison, m_contents.pay, m_catalogue);
        if (findings.empty())
            return;
        flow.addText(
            {translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "What stands out")), ReportStyle::Heading},
            BeforeHeading, ReportKeep::WithNext);
        for (const ComparisonFinding &finding : findings) {
            flow.addText({finding.title, ReportStyle::Strong}, BetweenFindings, ReportKeep::WithNext);
            flow.addText({finding.text, ReportStyle::Body, ReportColours::SecondInk}, points(1));
        }
    }

    void addSkills(ReportFlow &flow) const
    {
        flow.addText({translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Skills asked and how far away")),
                      ReportStyle::Heading},
                     BeforeHeading, ReportKeep::WithNext);
        if (m_contents.comparison.skills.empty()) {
            flow.addText({translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "No skills are asked."))},
                         AfterHeading);
            return;
        }
        std::vector<ReportGrid::Column> heads{
            {translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Skill")), NameShare},
            {translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Level now")), LevelShare}};
        for (const QString &each : columnTitles())
            heads.push_back({each});
        ReportGrid table(heads);
        for (const ComparedSkill &row : m_contents.comparison.skills) {
            std::vector<ReportGrid::Cell> cells{{m_catalogue.titleOf(row.skill)}, {nameOf(row.have)}};
            for (const ComparedCell &cell : row.cells)
                cells.push_back({skillCell(cell), cell.isGap() ? ReportColours::Ink : ReportColours::FaintInk});
            table.addRow(std::move(cells));
        }
        table.addTo(flow, AfterHeading);
    }

    void addSources(ReportFlow &flow) const
    {
        flow.addText(
            {translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Where this came from")), ReportStyle::Heading},
            BeforeHeading, ReportKeep::WithNext);
        for (const QString &sentence :
             comparisonSources(m_contents.comparison, m_contents.pay, m_catalogue, m_contents.ownPay))
            flow.addText({sentence, ReportStyle::Cell, ReportColours::SecondInk}, BetweenSources);
    }

    const ComparisonContents &m_contents;
    const Catalogue &m_catalogue;
};

} // namespace

ComparisonReport::ComparisonReport(const ComparisonContents &contents, const Catalogue &catalogue,
                                   const QPageLayout &layout)
    : m_pages(ComparisonWriter(contents, catalogue).title(), contents.today, layout,
              [&contents, &catalogue](ReportFlow &flow) { ComparisonWriter(contents, catalogue).addTo(flow); })
{
}

Result<ReportExport::Document> ComparisonReport::toPdf(const ComparisonContents &contents, const Catalogue &catalogue)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Problem{
            tr("The comparison could not be drawn, since this program was begun without fonts. Your plan is safe. "
               "Try it with the window of Career Cairn."),
            {}};
    const QPageSize paper = paperFor(QLocale());
    const QPageLayout layout = reportPageOn(paper);
    const ComparisonReport report(contents, catalogue, layout);
    ReportExport::Document document{{}, report.pageCount(), paper};
    QBuffer buffer(&document.bytes);
    buffer.open(QIODevice::WriteOnly);
    bool isPainted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(DotsInAnInch);
        writer.setPageLayout(layout);
        writer.setTitle(report.title());
        writer.setCreator(QStringLiteral("Career Cairn"));
        isPainted = report.paint(writer);
    }
    if (!isPainted)
        return Problem{tr("The comparison could not be drawn. Your plan is safe. Try it again."), {}};
    return document;
}

ExportTable comparisonTable(const ComparisonContents &contents, const Catalogue &catalogue)
{
    const ComparisonWriter writer(contents, catalogue);
    ExportTable table;
    table.title = writer.title();
    table.headings = QStringList{translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Skill")),
                                 translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "Level now"))}
                     + writer.columnTitles();
    const auto addRow = [&table](const QVariantList &firsts, const QStringList &cells) {
        QVariantList row = firsts;
        for (const QString &cell : cells)
            row += cell;
        table.rows.push_back(std::move(row));
    };
    for (const ComparisonWriter::Line &line : writer.facts())
        addRow({line.name, QVariant()}, line.cells);
    for (const ComparedSkill &skill : contents.comparison.skills) {
        QStringList cells;
        for (const ComparedCell &cell : skill.cells)
            cells += ComparisonWriter::skillCell(cell);
        addRow({catalogue.titleOf(skill.skill), nameOf(skill.have)}, cells);
    }
    for (const ComparisonFinding &finding : comparisonFindings(contents.comparison, contents.pay, catalogue))
        //: %1 a few words, %2 whole sentences about them
        table.notes +=
            translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "%1: %2")).arg(finding.title, finding.text);
    if (const QString note = writer.payNote(); !note.isEmpty())
        table.notes += note;
    table.notes += comparisonSources(contents.comparison, contents.pay, catalogue, contents.ownPay);
    //: %1 a day
    table.notes +=
        translated(QT_TRANSLATE_NOOP("Cairn::ComparisonReport", "As of %1.")).arg(ReportWords::day(contents.today));
    return table;
}

} // namespace Cairn
