// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availabilitydialog.h"

#include "domain/roadmap.h"
#include "models/stepwords.h"
#include "views/dayoffdialog.h"
#include "views/hoursspinbox.h"
#include "views/roadmapdialogs.h"
#include "views/roadmapscene.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Cairn;

namespace {

template <class Widget>
Widget *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QString::fromLatin1(name));
}

HoursSpinBox *hoursField(const QWidget &dialog, const QString &name)
{
    for (HoursSpinBox *field : dialog.findChildren<HoursSpinBox *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

QTableWidget *table(const QWidget &dialog)
{
    return dialog.findChild<QTableWidget *>();
}

DayOff dayOff(const QDate &first, const QDate &last, const char *title, DayOffKind kind = DayOffKind::Holiday)
{
    return {{first, last}, QString::fromLatin1(title), kind};
}

/** When the plan ends with that, as the dialog has to say it. */
QString finishText(const RoadmapScene &scene, const Availability &availability)
{
    PlanState state = scene.state();
    state.availability = availability;
    return dayText(roadmapOf(state, scene.catalogue, scene.today).finish, scene.today);
}

} // namespace

class TestAvailabilityDialog final : public QObject
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
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void whatIsNotChangedStays();
    void hoursAreGivenByKeyboardAlone();
    void theWeekBeginsAsInThePersonsLanguage_data();
    void theWeekBeginsAsInThePersonsLanguage();
    void hoursAreSpreadEvenly();
    void aWeekHasItsBounds();
    void theFinishFollows();
    void aFinishAfterTheDeadlineIsSaid();
    void daysOffAreAddedChangedAndRemovedByKeyboard();
    void whatAFileBringsIsConfirmed();
    void aBoostCanBeEnded();
    void theDialogLeadsToThePlan();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestAvailabilityDialog::whatIsNotChangedStays()
{
    RoadmapScene scene;
    Availability all = evenly(7.75, scene.today.addDays(3));
    all.deadline = scene.today.addDays(200);
    all.atOnce = 3;
    all.off = {dayOff(scene.today, scene.today.addDays(4), "A", DayOffKind::Exam),
               dayOff(scene.today.addDays(9), scene.today.addDays(9), "B")};
    all.boosts = {{{scene.today, scene.today.addDays(28)}, 1.5}};
    Availability little;
    little.hoursOnWeekday[6] = 2.25;
    for (const Availability &known : {all, little}) {
        scene.commands.setAvailability(known);
        const AvailabilityDialog dialog(*m_theme, scene.roadmap);
        QCOMPARE(dialog.availability(), known);
    }
}

void TestAvailabilityDialog::hoursAreGivenByKeyboardAlone()
{
    RoadmapScene scene;
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QCOMPARE(dialog.focusWidget(), hoursField(dialog, QStringLiteral("Hours on Monday")));
    for (const char *hours : {"1", "0", "2.5"}) {
        typeInstead(dialog.focusWidget(), QString::fromLatin1(hours));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(tabTo(dialog, part<QSpinBox>(dialog, "atOnceField")));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
    QVERIFY(tabTo(dialog, part<QCheckBox>(dialog, "startCheck")));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo(dialog, part<QCheckBox>(dialog, "deadlineCheck")));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog.focusWidget(), part<QDateEdit>(dialog, "deadlineEdit"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);

    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const Availability given = dialog.availability();
    const std::array<double, DaysInAWeek> hours{1, 0, 2.5, 2, 2, 0, 0};
    QCOMPARE(given.hoursOnWeekday, hours);
    QCOMPARE(given.atOnce, 3);
    QVERIFY(!given.start.isValid());
    QVERIFY(given.deadline.has_value());
}

void TestAvailabilityDialog::theWeekBeginsAsInThePersonsLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("Monday") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("Sunday") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("Saturday") << QLocale(QLocale::Arabic, QLocale::Egypt);
}

void TestAvailabilityDialog::theWeekBeginsAsInThePersonsLanguage()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    RoadmapScene scene;
    Availability availability;
    availability.hoursOnWeekday = {1, 2, 3, 4, 5, 6, 7};
    scene.commands.setAvailability(availability);
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    const auto *first = qobject_cast<HoursSpinBox *>(dialog.focusWidget());
    QVERIFY(first);
    QCOMPARE(first->value(), static_cast<double>(locale.firstDayOfWeek()));
    QVERIFY(first->accessibleName().contains(locale.standaloneDayName(locale.firstDayOfWeek())));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    const auto *second = qobject_cast<HoursSpinBox *>(dialog.focusWidget());
    QCOMPARE(second->value(), static_cast<double>(locale.firstDayOfWeek() % DaysInAWeek + 1));
    QCOMPARE(dialog.availability().hoursOnWeekday, availability.hoursOnWeekday);
}

void TestAvailabilityDialog::hoursAreSpreadEvenly()
{
    RoadmapScene scene;
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    HoursSpinBox *week = hoursField(dialog, QStringLiteral("Hours a week, to be spread evenly"));
    QVERIFY(tabTo(dialog, week));
    typeInstead(week, QStringLiteral("12.5"));
    QTest::keyClick(week, Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog.availability().hoursOnWeekday, evenly(12.5, {}).hoursOnWeekday);
    QVERIFY(textsOf(dialog).contains(QStringLiteral("12.5\u00a0h a week")));
    QVERIFY(buttonWith(dialog, QStringLiteral("Plan with 12.5\u00a0h a week")));
}

void TestAvailabilityDialog::aWeekHasItsBounds()
{
    RoadmapScene scene;
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    for (HoursSpinBox *field : dialog.findChildren<HoursSpinBox *>()) {
        if (field->accessibleName().startsWith(QStringLiteral("Hours on")))
            field->setValue(0);
    }
    const auto main = [&dialog] {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(!main()->isEnabled());
    QVERIFY(!textsOf(dialog).filter(QStringLiteral("at least 1\u00a0h")).isEmpty());
    hoursField(dialog, QStringLiteral("Hours on Monday"))->setValue(24);
    QVERIFY(main()->isEnabled());
    hoursField(dialog, QStringLiteral("Hours on Tuesday"))->setValue(24);
    hoursField(dialog, QStringLiteral("Hours on Friday"))->setValue(24);
    QVERIFY(!main()->isEnabled());
    hoursField(dialog, QStringLiteral("Hours on Friday"))->setValue(1);
    QVERIFY(main()->isEnabled());
    part<QCheckBox>(dialog, "deadlineCheck")->setChecked(true);
    part<QDateEdit>(dialog, "deadlineEdit")->setDate(scene.today.addDays(-1));
    QVERIFY(!main()->isEnabled());
    QVERIFY(!textsOf(dialog).filter(QStringLiteral("deadline is before")).isEmpty());
}

void TestAvailabilityDialog::theFinishFollows()
{
    RoadmapScene scene;
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    const QString before = finishText(scene, dialog.availability());
    QVERIFY(showActive(dialog));
    QVERIFY(textsOf(dialog).contains(QStringLiteral("The plan then ends on %1.").arg(before)));
    typeInstead(hoursField(dialog, QStringLiteral("Hours on Monday")), QStringLiteral("9"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    const QString after = finishText(scene, dialog.availability());
    QVERIFY(after != before);
    QTRY_VERIFY(textsOf(dialog).contains(QStringLiteral("The plan then ends on %1.").arg(after)));
    QCOMPARE(finishText(scene, *scene.state().availability), before);
}

void TestAvailabilityDialog::aFinishAfterTheDeadlineIsSaid()
{
    RoadmapScene scene;
    const QDate finish = scene.roadmap.roadmap().finish;
    Availability given = *scene.state().availability;
    given.deadline = finish;
    scene.commands.setAvailability(given);
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QVERIFY(!textsOf(dialog).filter(QStringLiteral("in time for the deadline")).isEmpty());
    QVERIFY(tabTo(dialog, part<QDateEdit>(dialog, "deadlineEdit")));
    part<QDateEdit>(dialog, "deadlineEdit")->setDate(finish.addDays(-9));
    QTRY_VERIFY(!textsOf(dialog).filter(QStringLiteral("9 days after the deadline")).isEmpty());
}

void TestAvailabilityDialog::daysOffAreAddedChangedAndRemovedByKeyboard()
{
    RoadmapScene scene;
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QVERIFY(!table(dialog)->isVisible());
    QVERIFY(tabTo(dialog, buttonWith(dialog, QStringLiteral("&Add"))));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    auto *asking = dialog.findChild<DayOffDialog *>();
    QVERIFY(asking && showActive(*asking));
    part<QDateEdit>(*asking, "fromEdit")->setDate(scene.today.addDays(5));
    QCOMPARE(asking->dayOff().days.last, scene.today.addDays(5));
    QVERIFY(tabTo(*asking, part<QComboBox>(*asking, "kindCombo")));
    QTest::keyClick(asking->focusWidget(), Qt::Key_Home);
    QVERIFY(tabTo(*asking, part<QLineEdit>(*asking, "titleEdit")));
    QTest::keyClicks(asking->focusWidget(), QStringLiteral("<b>Winter</b>"));
    QTest::keyClick(asking->focusWidget(), Qt::Key_Return);
    const DayOff added = dayOff(scene.today.addDays(5), scene.today.addDays(5), "<b>Winter</b>", DayOffKind::Exam);
    QCOMPARE(dialog.availability().off, std::vector<DayOff>{added});
    QTRY_VERIFY(!dialog.findChild<DayOffDialog *>());

    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(tabTo(dialog, table(dialog)));
    QTest::keyClick(table(dialog), Qt::Key_Return);
    asking = dialog.findChild<DayOffDialog *>();
    QVERIFY(asking && showActive(*asking));
    QCOMPARE(asking->dayOff(), added);
    part<QDateEdit>(*asking, "toEdit")->setDate(scene.today.addDays(2));
    QTest::keyClick(asking->focusWidget(), Qt::Key_Return);
    const DayOff changed = dayOff(scene.today.addDays(2), scene.today.addDays(2), "<b>Winter</b>", DayOffKind::Exam);
    QCOMPARE(dialog.availability().off, std::vector<DayOff>{changed});

    table(dialog)->setFocus();
    QTest::keyClick(table(dialog), Qt::Key_Delete);
    QCOMPARE(dialog.availability().off, std::vector<DayOff>());
    QVERIFY(dialog.isVisible());
}

void TestAvailabilityDialog::whatAFileBringsIsConfirmed()
{
    RoadmapScene scene;
    Availability given = *scene.state().availability;
    const DayOff known = dayOff(scene.today.addDays(10), scene.today.addDays(12), "Known");
    given.off = {known};
    scene.commands.setAvailability(given);
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    const QSignalSpy wanted(&dialogs, &RoadmapDialogs::calendarFileWanted);
    window.show();
    const DayOff early = dayOff(scene.today.addDays(1), scene.today.addDays(2), "Early");
    const DayOff late = dayOff(scene.today.addDays(40), scene.today.addDays(50), "Late", DayOffKind::Exam);
    dialogs.daysOffRead({early}); // nobody asked
    dialogs.askAvailability();
    auto *dialog = window.findChild<AvailabilityDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    QTest::mouseClick(buttonWith(*dialog, QStringLiteral("Read from a calendar &file (.ics)…")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    dialogs.daysOffRead({late, known, early});
    QCOMPARE(table(*dialog)->rowCount(), 3);
    QCOMPARE(dialog->availability().off, (std::vector<DayOff>{early, known, late}));
    QCOMPARE(table(*dialog)->item(0, 0)->checkState(), Qt::Checked);
    QVERIFY(!(table(*dialog)->item(1, 0)->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(table(*dialog)->item(2, 0)->data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", ticked")));
    table(*dialog)->setCurrentCell(2, 0);
    QTest::keyClick(table(*dialog), Qt::Key_Space);
    QCOMPARE(dialog->availability().off, (std::vector<DayOff>{early, known}));
    QVERIFY(
        table(*dialog)->item(2, 0)->data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", not ticked")));
    QTest::mouseClick(buttonWith(*dialog, QStringLiteral("Plan with 10\u00a0h a week")), Qt::LeftButton);
    QCOMPARE(scene.state().availability->off, (std::vector<DayOff>{early, known}));
}

void TestAvailabilityDialog::aBoostCanBeEnded()
{
    RoadmapScene scene;
    Availability given = *scene.state().availability;
    given.boosts = {{{scene.today, QDate(2026, 3, 12)}, 1.5}, {{scene.today, QDate(2026, 4, 2)}, 3}};
    scene.commands.setAvailability(given);
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QVERIFY(textsOf(dialog).contains(QStringLiteral("1.5\u00a0h more a week until 12 Mar")));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Remove: 1.5")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(dialog.availability().boosts, std::vector<HoursBoost>{given.boosts.back()});
    QVERIFY(!textsOf(dialog).contains(QStringLiteral("1.5\u00a0h more a week until 12 Mar")));
}

void TestAvailabilityDialog::theDialogLeadsToThePlan()
{
    RoadmapScene scene;
    QWidget window;
    RoadmapDialogs dialogs(*m_theme, scene.roadmap, scene.commands, &window);
    window.show();
    dialogs.askAvailability();
    auto *dialog = window.findChild<AvailabilityDialog *>();
    QVERIFY(dialog && showActive(*dialog));
    typeInstead(dialog->focusWidget(), QStringLiteral("4"));
    // What is still being typed counts.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(scene.state().availability->hoursOnWeekday[0], 4.0);
    QCOMPARE(scene.state().profile.hoursPerWeek, 12.0);
}

void TestAvailabilityDialog::everythingWithTheKeyboardHasAName()
{
    RoadmapScene scene;
    Availability given = *scene.state().availability;
    given.boosts = {{{scene.today, QDate(2026, 3, 12)}, 1.5}};
    given.off = {dayOff(scene.today, scene.today, "A")};
    scene.commands.setAvailability(given);
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    QVERIFY(showActive(dialog));
    QCOMPARE(namelessWidgets(dialog), QStringList());
    DayOffDialog asking(*m_theme);
    asking.startNew(scene.today);
    QVERIFY(showActive(asking));
    QCOMPARE(namelessWidgets(asking), QStringList());
}

void TestAvailabilityDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("100 %") << 100 << Qt::LeftToRight;
    QTest::newRow("200 %") << 200 << Qt::LeftToRight;
    QTest::newRow("right to left") << 100 << Qt::RightToLeft;
}

void TestAvailabilityDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->setTextPercent(percent);
    QApplication::setLayoutDirection(direction);
    RoadmapScene scene;
    Availability given = *scene.state().availability;
    given.boosts = {{{scene.today, QDate(2026, 3, 12)}, 1.5}};
    given.hoursOnWeekday[2] = 10.25;
    scene.commands.setAvailability(given);
    AvailabilityDialog dialog(*m_theme, scene.roadmap);
    dialog.addDaysOff({dayOff(scene.today, scene.today, "A")});
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    dialog.resize(dialog.minimumSize());
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
}

QTEST_MAIN(TestAvailabilityDialog)
#include "tst_availabilitydialog.moc"
