// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paybackpart.h"

#include "charts/paybackchart.h"
#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/paywords.h"
#include "models/livepay.h"
#include "models/liveroadmap.h"
#include "views/chartdressing.h"
#include "views/chartwithtable.h"
#include "views/paybackcurves.h"
#include "views/paybackform.h"
#include "views/paybacktable.h"
#include "views/styledlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr int FormWidth = 290;
constexpr int WideEnough = 860;

} // namespace

PayBackPart::PayBackPart(const Theme &theme, LivePay &pay, const LiveRoadmap &roadmap, PlanCommands &commands,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pay(pay)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_courses(pay.catalogue())
    , m_stack(new QStackedWidget(this))
    , m_body(new ChartWithTable(theme, this))
    , m_sentence(new StyledLabel(theme, TextStyle::Control, m_stack))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTone(QStringLiteral("secondary"));
    m_sentence->setContentsMargins(24, 24, 24, 24);
    buildCurves();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_body);
    connectParts();
    connect(&theme, &Theme::changed, this, &PayBackPart::dress);
    dress();
}

void PayBackPart::buildCurves()
{
    QFrame *card = m_body->card();
    auto *curves = new QWidget(card);
    m_chart = new PayBackChart(curves);
    m_chart->setAccessibleName(
        QCoreApplication::translate("PayBackCurves", "Money ahead of, or behind, staying as it is now"));
    m_from = new StyledLabel(m_theme, TextStyle::Secondary, curves);
    m_from->setTone(QStringLiteral("caption"));
    m_from->setWordWrap(true);
    m_from->setContentsMargins(12, 0, 12, 4);
    auto *curveLines = new QVBoxLayout(curves);
    curveLines->setContentsMargins(0, 0, 0, 0);
    curveLines->addWidget(m_chart, 1);
    curveLines->addWidget(m_from);
    m_stack->addWidget(curves);
    m_stack->addWidget(m_sentence);
    m_form = new PayBackForm(m_theme, card);
    m_cardLine = new QBoxLayout(QBoxLayout::LeftToRight, card);
    m_cardLine->setContentsMargins(1, 6, 1, 6);
    m_cardLine->setSpacing(0);
    m_cardLine->addWidget(m_stack, 1);
    m_cardLine->addWidget(m_form);
    m_table = new PayBackTable(m_theme, m_courses, m_body);
    m_body->setTable(m_table);
}

void PayBackPart::connectParts()
{
    connect(m_form, &PayBackForm::assumptionsChanged, this, [this] { m_commands.setPayBack(m_form->assumptions()); });
    connect(m_form, &PayBackForm::ownNumbersGivenUp, this, [this] { m_commands.setPayBack(std::nullopt); });
    connect(&m_roadmap.plan(), &OpenPlan::payBackChanged, this,
            [this] { assumptions().currency == m_currency ? makeCourses() : refresh(); });
    connect(m_chart, &PayBackChart::lineChosen, this,
            [this](int line) { m_table->choose(line * PayBackModel::RowsOfCourse + 1); });
    connect(m_table, &PayBackTable::rowChosen, this,
            [this](int row) { m_chart->choose(row / PayBackModel::RowsOfCourse); });
    connect(m_body, &ChartWithTable::copyWanted, this, &PayBackPart::copyWanted);
}

const ChartPicture &PayBackPart::picture() const
{
    return *m_chart;
}

QWidget *PayBackPart::chart() const
{
    return m_stack->currentIndex() == 0 ? m_chart : m_form->firstFocus();
}

QWidget *PayBackPart::form() const
{
    return m_form->firstFocus();
}

QWidget *PayBackPart::table() const
{
    return m_table;
}

void PayBackPart::dress()
{
    m_chart->setDress(chartDressOf(m_theme));
    arrange();
}

/** The assumptions stand beside the curves, or below them where both would be narrow. */
void PayBackPart::arrange()
{
    const bool isNarrow = width() < m_theme.scaled(WideEnough);
    m_cardLine->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_form->setMinimumWidth(isNarrow ? 0 : m_theme.scaled(FormWidth));
    m_form->setMaximumWidth(m_theme.scaled(isNarrow ? WideEnough : FormWidth));
    // Below the curves nothing else keeps its fields from being squeezed.
    const int formWidth = std::min(m_body->viewport()->width(), m_form->maximumWidth());
    m_form->setMinimumHeight(isNarrow ? m_form->heightForWidth(formWidth) : 0);
}

void PayBackPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/** Nothing is known of the person's money: only the fees that the plan itself names. */
PayBackAssumptions PayBackPart::suggested() const
{
    PayBackAssumptions assumptions;
    const std::vector<PayFigure> &figures = m_pay.figures();
    const auto first = std::find_if(figures.begin(), figures.end(),
                                    [](const PayFigure &figure) { return figure.shown != PayShown::Hidden; });
    if (first != figures.end())
        assumptions.currency = first->currency;
    if (!m_ways.empty())
        assumptions.fees = std::round(m_ways.front().fees);
    return assumptions;
}

PayBackAssumptions PayBackPart::assumptions() const
{
    return m_roadmap.plan().state().payBack.value_or(suggested());
}

void PayBackPart::refresh()
{
    m_ways.clear();
    const PayTables *tables = m_pay.tables();
    if (!tables) {
        showSentence(tr("The figures are being read."));
        return;
    }
    m_currency = assumptions().currency;
    for (const RoleId &role : m_pay.question().roles) {
        if (!m_roadmap.plan().isOpen())
            break;
        const std::optional<PayBackWay> way = payBackWay(role, m_roadmap.plan().state(), m_pay.catalogue(),
                                                         m_roadmap.today(), PayRates(tables->rates), m_currency);
        if (way)
            m_ways.push_back(*way);
    }
    makeCourses();
}

/** Of these levels: advertisements or own figures where there are enough, else official ones. */
std::optional<PayFigure> PayBackPart::bestPayOf(const RoleId &role, std::optional<PayLevel> level) const
{
    PayQuestion question = m_pay.question();
    question.roles = {role};
    question.along = PayDimension::Levels;
    question.level = level;
    question.currency = assumptions().currency;
    question.atPriceLevel = false; // what is earned and spent is money, not what it buys elsewhere
    std::optional<PayFigure> best;
    for (const PayFigure &figure : m_pay.answerTo(question)) {
        const bool fits = figure.shown != PayShown::Hidden && figure.percentiles[MedianAt]
                          && (!figure.level || figure.level == level);
        if (fits && (!best || best->population == PayPopulation::Employees))
            best = figure;
    }
    return best;
}

/** At the level that is asked for or, where none is, at that of the target; of all levels where that is too thin. */
std::optional<PayFigure> PayBackPart::payOf(const RoleId &role) const
{
    const auto &target = m_roadmap.plan().state().target;
    const PayLevel usual = payLevelOf(target ? target->level : CareerLevel::Entry);
    const std::optional<PayFigure> ofLevel = bestPayOf(role, m_pay.question().level.value_or(usual));
    if (ofLevel && ofLevel->level)
        return ofLevel;
    const std::optional<PayFigure> ofAll = bestPayOf(role, std::nullopt);
    return ofAll ? ofAll : ofLevel;
}

void PayBackPart::addCourse(std::vector<PayBackCourse> &courses, const RoleId &role,
                            const PayBackAssumptions &assumptions)
{
    const auto way =
        std::find_if(m_ways.begin(), m_ways.end(), [&role](const PayBackWay &each) { return each.role == role; });
    const std::optional<PayFigure> pay = payOf(role);
    if (way == m_ways.end() || !pay)
        return;
    PayBackAssumptions ofRole = assumptions;
    if (!m_roadmap.plan().state().payBack)
        ofRole.fees = std::round(way->fees);
    if (const auto course = payBackCourse(planPath(way->months, ofRole), *pay, assumptions))
        courses.push_back(*course);
}

void PayBackPart::makeCourses()
{
    const PayBackAssumptions money = assumptions();
    std::vector<PayBackCourse> courses;
    for (const RoleId &role : m_pay.question().roles)
        addCourse(courses, role, money);
    const std::optional<PayBackPath> other = otherPath(money);
    // A chart has three series at most: the other path is held against the first role.
    if (other && !courses.empty()) {
        if (const auto course = payBackCourse(*other, courses.front().pay, money)) {
            if (courses.size() >= ChartSeriesCount)
                courses.resize(ChartSeriesCount - 1);
            courses.push_back(*course);
            courses.back().isOther = true;
        }
    }
    m_courses.setCourses(std::move(courses), money);
    m_form->showAssumptions(money);
    m_form->setOwn(m_roadmap.plan().state().payBack.has_value());
    m_form->setCostNote(costNote());
    arrange();
    showCurves();
}

QString PayBackPart::costNote() const
{
    int unknown = 0;
    for (const PayBackWay &way : m_ways)
        unknown = std::max(unknown, way.unknownPrices);
    if (unknown == 0)
        return {};
    return tr("%n thing(s) of the plan cost money and no price is written down: the fees may be higher.", nullptr,
              unknown);
}

/** In place of the curves. */
void PayBackPart::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
}

void PayBackPart::showCurves()
{
    const PayBackAssumptions money = assumptions();
    m_body->setUnit(tr("%1 ahead of staying as it is now").arg(money.currency));
    if (m_courses.courses().empty()) {
        showSentence(m_roadmap.plan().isOpen()
                         ? tr("There is nothing to draw: no role is chosen, its plan never finds time, or no "
                              "figure of its pay may be shown for these options.")
                         : tr("Open a learner first: the months come from their plan."));
        return;
    }
    m_stack->setCurrentIndex(0);
    showPayBackCurves(*m_chart, m_courses, money);
    QStringList sources;
    for (const PayBackCourse &course : m_courses.courses()) {
        if (!course.isOther)
            sources += lookText(course.pay, m_pay.catalogue(), m_pay.ownSeries());
    }
    m_from->setText(sources.join(u'\n'));
}

QString PayBackPart::finding() const
{
    if (m_courses.courses().empty())
        return {};
    if (assumptions().presentPay <= 0)
        return tr("Say what you earn now: without it all pay counts as gain");
    const PayBackCourse &first = m_courses.courses().front();
    //: %1 is a path to a role, %2 for example "after 12 months"
    return tr("%1: paid back %2").arg(m_courses.pathName(first), paidBackText(first.middle.paidBackAfter));
}

} // namespace Cairn
