// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatifdialog.h"

#include "domain/partingways.h"
#include "domain/repair.h"
#include "models/stepwords.h"
#include "views/differencewords.h"
#include "views/fittingcombo.h"
#include "views/hoursspinbox.h"
#include "views/roadmapdialogs.h"
#include "views/roadmapscene.h"
#include "views/theme.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
constexpr quint64 Seed = 1;

template <class Widget>
Widget *field(const QWidget &dialog, const QString &name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == QStringLiteral("What if: ") + name)
            return widget;
    }
    return nullptr;
}

HoursSpinBox *hoursField(const QWidget &dialog)
{
    return field<HoursSpinBox>(dialog, QStringLiteral("Hours a week"));
}

FittingCombo *roleField(const QWidget &dialog)
{
    return field<FittingCombo>(dialog, QStringLiteral("Role"));
}

bool shows(const QDialog &dialog, const QString &text)
{
    return textsOf(dialog).contains(text);
}

QString day(const RoadmapScene &scene, const QDate &date)
{
    return dayText(date, scene.today);
}

Roadmap roadmapWith(const RoadmapScene &scene, const WhatIf &whatIf)
{
    return roadmapOf(imagined(scene.state(), whatIf), scene.catalogue, scene.today);
}

} // namespace

class TestWhatIfDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
    }
    void cleanup()
    {
        m_theme->setTextPercent(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void withoutAChangeAllIsTheSame();
    void otherHoursAreAskedByKeyboardAlone();
    void anotherRoleSaysWhereTheWaysPart();
    void forecastsOfBothAreShown();
    void anOutdatedForecastIsNotShown();
    void hoursThatAreUsedBecomeThePlan();
    void aRoleBecomesTheTargetOrPlanB();
    void aLaterStartIsAsked();
    void withoutATargetARoleCanBeTried();
    void differencesAreSaidInWords();
    void everyWayToPartHasItsSentence();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWhatIfDialog::withoutAChangeAllIsTheSame()
{
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QCOMPARE(dialog.whatIf(), WhatIf());
    QTRY_COMPARE(textsOf(dialog).count(QStringLiteral("the same")), 9);
    QCOMPARE(textsOf(dialog).count(day(scene, scene.roadmap.roadmap().finish)), 2);
    for (const char *text : {"Use these &hours", "Make this role the &target", "Make this role plan &B"})
        QVERIFY(!buttonWith(dialog, QString::fromLatin1(text))->isEnabled());
}

void TestWhatIfDialog::otherHoursAreAskedByKeyboardAlone()
{
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QCOMPARE(dialog.focusWidget(), hoursField(dialog));
    typeInstead(dialog.focusWidget(), QStringLiteral("20"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    const WhatIf wanted{20.0, std::nullopt, std::nullopt};
    QCOMPARE(dialog.whatIf(), wanted);
    QVERIFY(shows(dialog, QStringLiteral("10\u00a0h more")));
    const QDate finish = roadmapWith(scene, wanted).finish;
    QVERIFY(finish < scene.roadmap.roadmap().finish);
    QTRY_VERIFY(shows(dialog, day(scene, finish)));
    QVERIFY(shows(dialog, day(scene, scene.roadmap.roadmap().finish)));
    QVERIFY(shows(dialog, differenceInDays(scene.roadmap.roadmap().finish, finish)));
    QVERIFY(buttonWith(dialog, QStringLiteral("Use these &hours"))->isEnabled());
    QVERIFY(!buttonWith(dialog, QStringLiteral("Make this role the &target"))->isEnabled());
}

void TestWhatIfDialog::anotherRoleSaysWhereTheWaysPart()
{
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QVERIFY(tabTo(dialog, roleField(dialog)));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Ana"));
    const Target other{Analyst, CareerLevel::Mid};
    QCOMPARE(dialog.whatIf().target, std::optional(other));
    QVERIFY(shows(dialog, QStringLiteral("another role")));
    const PartingWays ways = partingWays(scene.state(), other, scene.catalogue, scene.today);
    QTRY_VERIFY(shows(dialog, partingSentence(ways, QStringLiteral("Analyst"), scene.today)));
    const Roadmap roadmap = roadmapWith(scene, {std::nullopt, other, std::nullopt});
    QVERIFY(shows(dialog, HoursSpinBox::worded(std::round(roadmap.total.hoursLeft()))));
    PlanState state = scene.state();
    state.target = other;
    QVERIFY(shows(dialog, QStringLiteral("%1\u00a0%").arg(percentAtFinish(roadmap, state, scene.catalogue))));
}

void TestWhatIfDialog::forecastsOfBothAreShown()
{
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    typeInstead(dialog.focusWidget(), QStringLiteral("25"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    const Forecast now = forecastOf(scene.roadmap.roadmap(), Seed);
    const Forecast then = forecastOf(roadmapWith(scene, dialog.whatIf()), Seed);
    QTRY_VERIFY(shows(dialog, day(scene, then.p80)));
    QVERIFY(shows(dialog, day(scene, then.p50)));
    QVERIFY(shows(dialog, day(scene, now.p50)));
    QVERIFY(shows(dialog, day(scene, now.p80)));
    QVERIFY(!shows(dialog, QStringLiteral("being worked out")));
}

void TestWhatIfDialog::anOutdatedForecastIsNotShown()
{
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    typeInstead(hoursField(dialog), QStringLiteral("2"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    const Forecast outdated = forecastOf(roadmapWith(scene, dialog.whatIf()), Seed);
    // Long enough for the first to be begun.
    QTRY_VERIFY(shows(dialog, day(scene, roadmapWith(scene, dialog.whatIf()).finish)));
    typeInstead(hoursField(dialog), QStringLiteral("40"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    const Forecast then = forecastOf(roadmapWith(scene, dialog.whatIf()), Seed);
    QVERIFY(then.p80 != outdated.p80);
    QTRY_VERIFY(shows(dialog, day(scene, then.p80)));
    QVERIFY(!shows(dialog, day(scene, outdated.p80)));
    { // A dialog that is closed while a forecast is being worked out waits for it.
        WhatIfDialog brief(*m_theme, scene.roadmap);
        hoursField(brief)->setValue(3);
        brief.show();
        QTest::qWait(160);
    }
}

void TestWhatIfDialog::hoursThatAreUsedBecomeThePlan()
{
    RoadmapScene scene;
    Availability given = *scene.state().availability;
    given.atOnce = 4;
    given.boosts = {{{scene.today, scene.today.addDays(30)}, 2}};
    scene.commands.setAvailability(given);
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askWhatIf();
    auto *dialog = window.findChild<WhatIfDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    typeInstead(dialog->focusWidget(), QStringLiteral("15"));
    QAbstractButton *use = buttonWith(*dialog, QStringLiteral("Use these &hours"));
    QVERIFY(tabTo(*dialog, use));
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(scene.state().availability->hoursOnWeekday, evenly(15, {}).hoursOnWeekday);
    QVERIFY(scene.state().availability->boosts.empty());
    QCOMPARE(scene.state().availability->atOnce, 4);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->whatIf(), WhatIf());
    QTRY_COMPARE(textsOf(*dialog).count(QStringLiteral("the same")), 9);
    QVERIFY(!use->isEnabled());
}

void TestWhatIfDialog::aRoleBecomesTheTargetOrPlanB()
{
    RoadmapScene scene;
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askWhatIf();
    auto *dialog = window.findChild<WhatIfDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    const Target other{Analyst, CareerLevel::Mid};
    roleField(*dialog)->setFocus();
    QTest::keyClicks(roleField(*dialog), QStringLiteral("Ana"));
    QAbstractButton *planB = buttonWith(*dialog, QStringLiteral("Make this role plan &B"));
    QVERIFY(tabTo(*dialog, planB));
    QTest::keyClick(planB, Qt::Key_Space);
    QCOMPARE(scene.state().planB, std::optional(other));
    QCOMPARE(scene.state().target->role, Engineer);
    QTRY_VERIFY(!planB->isEnabled());
    QTest::mouseClick(buttonWith(*dialog, QStringLiteral("Make this role the &target")), Qt::LeftButton);
    QCOMPARE(scene.state().target, std::optional(other));
    QCOMPARE(dialog->whatIf(), WhatIf());
}

void TestWhatIfDialog::aLaterStartIsAsked()
{
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QSignalSpy chosen(&dialog, &WhatIfDialog::timesChosen);
    QVERIFY(showActive(dialog));
    auto *start = field<QDateEdit>(dialog, QStringLiteral("No work before"));
    QVERIFY(tabTo(dialog, start));
    QTest::keyClick(start, Qt::Key_Down);
    QCOMPARE(start->date(), scene.today);
    start->setDate(scene.today.addDays(14));
    QVERIFY(shows(dialog, QStringLiteral("14 days later")));
    QAbstractButton *use = buttonWith(dialog, QStringLiteral("Use this first &day"));
    QVERIFY(use && tabTo(dialog, use));
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<WhatIf>(), (WhatIf{std::nullopt, std::nullopt, scene.today.addDays(14)}));
}

void TestWhatIfDialog::withoutATargetARoleCanBeTried()
{
    RoadmapScene scene(std::nullopt);
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QCOMPARE(dialog.whatIf(), WhatIf());
    QVERIFY(shows(dialog, QStringLiteral("No target")));
    QVERIFY(tabTo(dialog, roleField(dialog)));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Eng"));
    QCOMPARE(dialog.whatIf().target, std::optional(Target{Engineer, CareerLevel::Entry}));
    QTRY_VERIFY(shows(dialog, day(scene, roadmapWith(scene, dialog.whatIf()).finish)));
}

void TestWhatIfDialog::differencesAreSaidInWords()
{
    const QDate now(2026, 5, 14);
    QCOMPARE(differenceInDays(now, now), QString());
    QCOMPARE(differenceInDays(now, {}), QString());
    QCOMPARE(differenceInDays(now, now.addDays(3)), QStringLiteral("3 days later"));
    QCOMPARE(differenceInDays(now, now.addDays(-20)), QStringLiteral("20 days earlier"));
    QCOMPARE(differenceInDays(now, now.addDays(-35)), QStringLiteral("5 weeks earlier"));
    QCOMPARE(differenceInHours(4, 8), QStringLiteral("4\u00a0h more"));
    QCOMPARE(differenceInHours(8, 7.75), QStringLiteral("0.25\u00a0h less"));
    QCOMPARE(differenceInHours(8, 8), QString());
    QCOMPARE(differenceInPoints(90, 96), QStringLiteral("6 points more"));
    QCOMPARE(differenceInPoints(96, 90), QStringLiteral("6 points less"));
    QCOMPARE(differenceInPoints(90, 90), QString());
}

void TestWhatIfDialog::everyWayToPartHasItsSentence()
{
    const QDate today(2026, 1, 8);
    const QString role = QStringLiteral("Analyst");
    PartingWays ways;
    ways.hoursShared = 120;
    QSet<QString> said{partingSentence(ways, role, today)};
    ways.hoursOfPlanB = 40;
    said += partingSentence(ways, role, today);
    ways.hoursOfPlan = 60;
    said += partingSentence(ways, role, today);
    ways.partsOn = today.addDays(54);
    ways.couldPartOn = ways.partsOn;
    const QString parting = partingSentence(ways, role, today);
    QVERIFY(parting.startsWith(QStringLiteral("Until 3 Mar both ways are the same; 120\u00a0h serve both.")));
    said += parting;
    ways.couldPartOn = ways.partsOn.addDays(10);
    const QString late = partingSentence(ways, role, today);
    QVERIFY(late.endsWith(QStringLiteral("there is time to decide until 13 Mar.")));
    said += late;
    ways.hoursShared = 0;
    said += partingSentence(ways, role, today);
    QCOMPARE(said.size(), 6);
    for (const QString &sentence : said)
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
}

void TestWhatIfDialog::everythingWithTheKeyboardHasAName()
{
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

void TestWhatIfDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("100 %") << 100 << Qt::LeftToRight;
    QTest::newRow("200 %") << 200 << Qt::LeftToRight;
    QTest::newRow("right to left") << 100 << Qt::RightToLeft;
}

void TestWhatIfDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->setTextPercent(percent);
    QApplication::setLayoutDirection(direction);
    RoadmapScene scene;
    WhatIfDialog dialog(*m_theme, scene.roadmap);
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    roleField(dialog)->setCurrentIndex(roleField(dialog)->findData(Analyst.text()));
    hoursField(dialog)->setValue(33.25);
    QTRY_VERIFY(!textsOf(dialog).filter(QStringLiteral("both")).isEmpty());
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    dialog.resize(dialog.minimumSize());
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
}

QTEST_MAIN(TestWhatIfDialog)
#include "tst_whatifdialog.moc"
