// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparepage.h"

#include "views/comparedskillstable.h"
#include "views/compareempty.h"
#include "views/comparehouse.h"
#include "views/comparisongrid.h"
#include "views/rolepicker.h"
#include "views/standoutpane.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const RoleId Scientist(QStringLiteral("r_scientist"));
const RoleId Keeper(QStringLiteral("r_keeper"));
const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));

using Shown = ComparedSkillsModel::Shown;

} // namespace

/** Roles side by side: what is compared, what stands out, and what can be done with it. */
class TestComparePage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyPageOffersTheTargetAndTheNearestByOneButton();
    void oneRoleAloneIsCompletedByTheButton();
    void withoutATargetTheBestMatchesAreOffered();
    void roleIsAddedThroughTheField();
    void rolesThatAreComparedAreNotOfferedAgain();
    void bestMatchIsOfferedFirst();
    void escapeAddsNothing();
    void noMoreThanFourCanBeAdded();
    void roleIsRemovedByKey();
    void removalOfTheLastButOneLeadsToTheOffer();
    void targetIsSetAtTheShownLevel();
    void levelFollowsTheTargetUntilItIsChosen();
    void bestIsSaidInWords();
    void figuresFollowThePlan();
    void onlyGapsLeavesOutWhatIsReached();
    void noGapAtAllIsSaid();
    void skillsAreReachedByKeys();
    void clickOnASkillOpensIt();
    void titleOpensTheRole();
    void addToRoadmapMakesTheEdit();
    void paneFollowsMode();
    void copyAndPrintAreAskedFor();
    void growthShowsTheSeniorities();
    void movesShowWhereTheRoleLeads();
    void roleThatLeadsNowhereSaysSo();
    void roleFromOutsideShowsItsGrowth();
    void nextHoursHaveTheirPlace();
    void payIsReadOnceThePageIsSeen();
    void textOfTheCatalogueIsPlain();
    void anotherLearnerBeginsAnew();
    void stateIsFoundAgain();
    void junkStateIsHarmless_data();
    void junkStateIsHarmless();
    void keyboardFindsTheAreas();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void compare(const std::vector<RoleId> &roles) { m_house->plan.commands.considerRoles(roles); }
    const std::vector<RoleId> &compared() const { return m_house->state().consideredRoles; }
    CompareEmpty &empty() const { return *m_page->findChild<CompareEmpty *>(); }
    ComparisonGrid &grid() const { return *m_page->findChild<ComparisonGrid *>(); }
    ComparedSkillsTable &table() const { return *m_page->findChild<ComparedSkillsTable *>(); }
    StandOutPane &pane() const { return *m_page->findChild<StandOutPane *>(); }
    QAbstractItemModel &rows() const { return *table().model(); }
    QComboBox &combo(const char *name) const
    {
        for (QComboBox *each : m_page->findChildren<QComboBox *>()) {
            if (each->accessibleName() == words(name))
                return *each;
        }
        qFatal("There is no %s", name);
    }
    /** Of all buttons that are seen; their text may be the same in each column. */
    QAbstractButton &named(const QString &name) const
    {
        for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return *each;
        }
        qFatal("There is no %s", qPrintable(name));
    }
    void press(const char *text) const
    {
        QAbstractButton *button = buttonWith(*m_page, words(text));
        QVERIFY2(button, text);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool isSaid(const QString &text) const { return textsOf(*m_page).join(u'\n').contains(text); }
    RolePicker *openPicker() const
    {
        press("Add role");
        return m_page->findChild<RolePicker *>();
    }
    QStringList offered(const RolePicker &picker) const
    {
        QStringList titles;
        for (int row = 0; row < picker.list()->model()->rowCount(); ++row)
            titles += picker.list()->model()->index(row, 0).data().toString();
        return titles;
    }
    std::vector<ComparedRole> columns() const
    {
        std::vector<ComparedRole> columns;
        for (const ComparedColumn &column : m_page->comparison().comparison().columns)
            columns.push_back(column.what);
        return columns;
    }
    void showPage();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CompareHouse> m_house;
    std::unique_ptr<ComparePage> m_page;
};

void TestComparePage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestComparePage::init()
{
    m_house = std::make_unique<CompareHouse>();
    showPage();
}

void TestComparePage::showPage()
{
    m_page = std::make_unique<ComparePage>(*m_theme, m_house->roadmap, m_house->plan.commands, m_house->pay);
    m_page->resize(1276, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(m_house->load());
}

void TestComparePage::cleanup()
{
    m_page.reset();
    m_house.reset();
    m_theme->setTextPercent(100);
}

// ---- which roles ---------------------------------------------------------------------------------------------

void TestComparePage::emptyPageOffersTheTargetAndTheNearestByOneButton()
{
    QVERIFY(empty().isVisible());
    QVERIFY(!grid().isVisible());
    QVERIFY(isSaid(words("Your target")));
    QVERIFY(!buttonWith(*m_page, words("Copy as table"))->isEnabled());
    QCOMPARE(m_page->firstFocus(), empty().button());
    empty().button()->setFocus();
    QTest::keyClick(empty().button(), Qt::Key_Space);
    QCOMPARE(compared().size(), size_t(3));
    QCOMPARE(compared().front(), Engineer);
    QVERIFY(grid().isVisible());
    QVERIFY(m_page->isAncestorOf(QApplication::focusWidget()));
    m_house->plan.commands.undo();
    QVERIFY(compared().empty());
    QVERIFY(empty().isVisible());
}

void TestComparePage::oneRoleAloneIsCompletedByTheButton()
{
    compare({Keeper});
    QVERIFY(empty().isVisible());
    press("Compare these");
    QCOMPARE(compared().size(), size_t(3));
    QCOMPARE(compared()[0], Keeper);
    QCOMPARE(compared()[1], Engineer);
}

void TestComparePage::withoutATargetTheBestMatchesAreOffered()
{
    m_house->plan.commands.dropTarget();
    m_house->plan.commands.setSkillLevel(SkillId(words("s_stats")), Level::Working); // all that the keeper asks
    press("Compare these");
    QCOMPARE(compared().size(), size_t(3));
    QCOMPARE(compared().front(), Keeper);
}

void TestComparePage::roleIsAddedThroughTheField()
{
    compare({Engineer, Analyst});
    RolePicker *picker = openPicker();
    QVERIFY(picker && picker->isVisible());
    QTest::keyClicks(picker->field(), words("keep"));
    QCOMPARE(offered(*picker), QStringList{words("Keeper")});
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(compared(), (std::vector<RoleId>{Engineer, Analyst, Keeper}));
    QCOMPARE(columns().size(), size_t(3));
    QVERIFY(isSaid(words("3 role(s), up to 4")));
}

void TestComparePage::rolesThatAreComparedAreNotOfferedAgain()
{
    compare({Engineer, Analyst});
    const RolePicker *picker = openPicker();
    QStringList titles = offered(*picker);
    titles.sort();
    QCOMPARE(titles, (QStringList{words("Keeper"), words("R & D <b>scientist</b>")}));
}

void TestComparePage::bestMatchIsOfferedFirst()
{
    m_house->plan.commands.setSkillLevel(SkillId(words("s_stats")), Level::Working);
    RolePicker *picker = openPicker();
    QCOMPARE(offered(*picker).front(), words("Keeper"));
    QTest::keyClick(picker->field(), Qt::Key_Down);
    const QString second = offered(*picker).at(1);
    QTest::keyClick(picker->field(), Qt::Key_Enter);
    QCOMPARE(compared().size(), size_t(1));
    QCOMPARE(m_house->catalogue.titleOf(compared().front()), second);
}

void TestComparePage::escapeAddsNothing()
{
    RolePicker *picker = openPicker();
    QTest::keyClicks(picker->field(), words("no such role"));
    QVERIFY(offered(*picker).isEmpty());
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QVERIFY(picker->isVisible());
    QTest::keyClick(picker->field(), Qt::Key_Escape);
    QVERIFY(compared().empty());
    QTRY_VERIFY(!m_page->findChild<RolePicker *>());
}

void TestComparePage::noMoreThanFourCanBeAdded()
{
    compare({Engineer, Analyst, Scientist});
    QVERIFY(buttonWith(*m_page, words("Add role"))->isEnabled());
    compare({Engineer, Analyst, Scientist, Keeper});
    QVERIFY(!buttonWith(*m_page, words("Add role"))->isEnabled());
    QCOMPARE(columns().size(), size_t(4));
}

void TestComparePage::roleIsRemovedByKey()
{
    compare({Engineer, Analyst, Keeper});
    QAbstractButton &remove = named(words("Remove Keeper from the comparison"));
    remove.setFocus();
    QTest::keyClick(&remove, Qt::Key_Space);
    QCOMPARE(compared(), (std::vector<RoleId>{Engineer, Analyst}));
    QCOMPARE(rows().columnCount(), int(ComparedSkillsModel::FirstRoleColumn) + 2);
    QVERIFY(grid().isAncestorOf(QApplication::focusWidget()));
}

void TestComparePage::removalOfTheLastButOneLeadsToTheOffer()
{
    compare({Engineer, Analyst});
    QAbstractButton &remove = named(words("Remove Analyst from the comparison"));
    remove.setFocus();
    QTest::keyClick(&remove, Qt::Key_Space);
    QVERIFY(empty().isVisible());
    QVERIFY(empty().button()->hasFocus());
}

void TestComparePage::targetIsSetAtTheShownLevel()
{
    compare({Engineer, Analyst});
    combo("Level").setFocus();
    QTest::keyClick(&combo("Level"), Qt::Key_Down); // Mid
    QTest::mouseClick(&named(words("Set Analyst as target")), Qt::LeftButton);
    QCOMPARE(m_house->state().target, std::optional(Target{Analyst, CareerLevel::Mid}));
    QVERIFY(!m_page->comparison().comparison().columns[0].isTarget);
    QVERIFY(m_page->comparison().comparison().columns[1].isTarget);
    QVERIFY(isSaid(words("Your target")));
    QVERIFY(named(words("Set Engineer as target")).isVisible());
}

void TestComparePage::levelFollowsTheTargetUntilItIsChosen()
{
    compare({Engineer, Analyst});
    QCOMPARE(columns().front().level, CareerLevel::Entry);
    m_house->plan.commands.aimAt({Engineer, CareerLevel::Senior});
    QCOMPARE(columns().front().level, CareerLevel::Senior);
    QCOMPARE(combo("Level").currentText(), words("Senior"));
    combo("Level").setFocus();
    QTest::keyClick(&combo("Level"), Qt::Key_Up);
    QCOMPARE(columns().back().level, CareerLevel::Mid);
    m_house->plan.commands.aimAt({Engineer, CareerLevel::Entry});
    QCOMPARE(columns().back().level, CareerLevel::Mid);
}

// ---- figures and skills --------------------------------------------------------------------------------------

void TestComparePage::bestIsSaidInWords()
{
    compare({Engineer, Analyst, Keeper});
    QVERIFY(isSaid(words("shortest")));
    QVERIFY(!isSaid(words("Highest of the three"))); // nothing is learned: all are 0 %
    m_house->plan.commands.setSkillLevel(Python, Level::Working);
    QVERIFY(isSaid(words("Highest of the three")));
    compare({Engineer, Analyst});
    QVERIFY(isSaid(words("Higher of the two")));
}

void TestComparePage::figuresFollowThePlan()
{
    compare({Engineer, Analyst});
    QVERIFY(isSaid(words("0 of 3 skill(s)")));
    m_house->plan.commands.setSkillLevel(Python, Level::Working);
    QVERIFY(isSaid(words("1 of 3 skill(s)")));
    const int percent = m_page->comparison().comparison().columns[0].shownPercent;
    QVERIFY(percent > 0);
    QVERIFY(isSaid(QStringLiteral("%1 point(s) away").arg(100 - percent)));
}

void TestComparePage::onlyGapsLeavesOutWhatIsReached()
{
    m_house->plan.commands.setSkillLevel(Python, Level::Working); // as much as both ask
    compare({Engineer, Analyst});
    QCOMPARE(rows().rowCount(), 3);
    press("All 4 skill(s)");
    QCOMPARE(rows().rowCount(), 4);
    QVERIFY(isSaid(words("3 skill(s) with a gap, 4 shown")));
    press("Only gaps");
    QCOMPARE(rows().rowCount(), 3);
}

void TestComparePage::noGapAtAllIsSaid()
{
    for (const char *skill : {"s_python", "s_sql", "s_algebra", "s_stats"})
        m_house->plan.commands.setSkillLevel(SkillId(words(skill)), Level::Expert);
    compare({Engineer, Analyst});
    QVERIFY(!table().isVisible());
    QVERIFY(isSaid(words("No gap is left")));
}

void TestComparePage::skillsAreReachedByKeys()
{
    compare({Engineer, Analyst});
    QSignalSpy activated(m_page.get(), &ComparePage::skillActivated);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Home);
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_Right);
    const QModelIndex cell = table().currentIndex();
    QVERIFY(cell.row() > 0);
    QCOMPARE(cell.column(), int(ComparedSkillsModel::FirstRoleColumn));
    const QString sentence = cell.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(cell.siblingAtColumn(0).data().toString()), qPrintable(sentence));
    QVERIFY2(sentence.contains(words("Engineer")), qPrintable(sentence));
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().value<SkillId>().text(), cell.data(ComparedSkillsModel::SkillIdRole).toString());
}

void TestComparePage::clickOnASkillOpensIt()
{
    compare({Engineer, Analyst});
    QSignalSpy activated(m_page.get(), &ComparePage::skillActivated);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(rows().index(1, 2)).center());
    QCOMPARE(activated.size(), 0);
    QCOMPARE(table().currentIndex().row(), 1);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(rows().index(1, 0)).center());
    QCOMPARE(activated.size(), 1);
}

void TestComparePage::titleOpensTheRole()
{
    compare({Engineer, Analyst});
    QSignalSpy activated(m_page.get(), &ComparePage::roleActivated);
    grid().titleAt(1)->setFocus();
    QTest::keyClick(grid().titleAt(1), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().value<RoleId>(), Analyst);
}

// ---- what stands out -----------------------------------------------------------------------------------------

void TestComparePage::addToRoadmapMakesTheEdit()
{
    compare({Engineer, Analyst});
    const std::vector<SharedGap> forAll = m_page->comparison().comparison().forAll;
    QVERIFY(!forAll.empty());
    QVERIFY(m_house->state().wantedLevels.isEmpty());
    press("Add to roadmap");
    QCOMPARE(m_house->state().wantedLevels.size(), static_cast<int>(forAll.size()));
    for (const SharedGap &gap : forAll)
        QCOMPARE(m_house->state().wantedLevels.value(gap.skill), gap.forAll);
    QVERIFY(isSaid(words("In your roadmap")));
    QVERIFY(!buttonWith(*m_page, words("Add to roadmap")));
    m_house->plan.commands.undo();
    QVERIFY(buttonWith(*m_page, words("Add to roadmap")));
}

void TestComparePage::paneFollowsMode()
{
    compare({Engineer, Analyst});
    QVERIFY(isSaid(words("Counts for all")));
    press("Growth");
    QVERIFY(!isSaid(words("Counts for all")));
    QVERIFY(isSaid(words("From Entry to Mid")));
    QVERIFY(isSaid(words("From Mid to Senior")));
    QVERIFY(isSaid(words("No years are given")));
    press("Roles");
    QVERIFY(isSaid(words("Counts for all")));
}

void TestComparePage::copyAndPrintAreAskedFor()
{
    compare({Engineer, Analyst});
    QSignalSpy copied(m_page.get(), &ComparePage::copyWanted);
    QSignalSpy printed(m_page.get(), &ComparePage::printWanted);
    press("Copy as table");
    QCOMPARE(copied.size(), 1);
    table().setFocus();
    QTest::keySequence(&table(), QKeySequence::Copy);
    QCOMPARE(copied.size(), 2);
    press("Print");
    QCOMPARE(printed.size(), 1);
}

// ---- growth and hours ----------------------------------------------------------------------------------------

void TestComparePage::growthShowsTheSeniorities()
{
    press("Growth");
    QCOMPARE(columns(),
             (std::vector<ComparedRole>{
                 {Engineer, CareerLevel::Entry}, {Engineer, CareerLevel::Mid}, {Engineer, CareerLevel::Senior}}));
    for (const char *trusted : {"Small tasks.", "Whole tasks.", "Sets the way."})
        QVERIFY2(isSaid(words(trusted)), trusted);
    QVERIFY(!buttonWith(*m_page, words("Remove")));
    QVERIFY(!buttonWith(*m_page, words("Add role")));
    QVERIFY(!combo("Level").isVisible());
    press("Roles");
    QVERIFY(combo("Level").isVisible());
    QVERIFY(!combo("Role whose growth is shown").isVisible());
}

void TestComparePage::movesShowWhereTheRoleLeads()
{
    press("Growth");
    press("Moves");
    QCOMPARE(columns(), (std::vector<ComparedRole>{{Engineer, CareerLevel::Entry}, {Keeper, CareerLevel::Entry}}));
    QVERIFY(isSaid(words("Keeps a team together.")));
    QVERIFY(isSaid(words("From Engineer to Keeper")));
    QVERIFY(isSaid(words("New: Statistics to Working."))); // an engineer needs no statistics at Entry
    QVERIFY(isSaid(words("The work goes from Engineering to Leadership.")));
}

void TestComparePage::roleThatLeadsNowhereSaysSo()
{
    m_page->showRole(Analyst);
    press("Moves");
    QCOMPARE(columns(), (std::vector<ComparedRole>{{Analyst, CareerLevel::Entry}}));
    QVERIFY(isSaid(words("No move on")));
}

void TestComparePage::roleFromOutsideShowsItsGrowth()
{
    m_page->showSubject(Analyst.text());
    QCOMPARE(m_page->mode(), CompareMode::Growth);
    QCOMPARE(columns().front().role, Analyst);
    QCOMPARE(combo("Role whose growth is shown").currentText(), words("Analyst"));
    combo("Role whose growth is shown").setFocus();
    QTest::keyClick(&combo("Role whose growth is shown"), Qt::Key_Down);
    QCOMPARE(columns().front().role, Engineer);
    m_page->showRole(RoleId(words("r_unknown")));
    QCOMPARE(columns().front().role, Engineer);
    m_page->showRoles();
    QCOMPARE(m_page->mode(), CompareMode::Roles);
}

void TestComparePage::nextHoursHaveTheirPlace()
{
    auto *part = new QPushButton(words("Hours"));
    m_page->setNextHours(part);
    QVERIFY(!part->isVisible());
    press("Next hours");
    QVERIFY(part->isVisible());
    QCOMPARE(m_page->firstFocus(), part);
    QVERIFY(!buttonWith(*m_page, words("Copy as table")));
    press("Roles");
    QVERIFY(!part->isVisible());
}

void TestComparePage::payIsReadOnceThePageIsSeen()
{
    compare({Engineer, Analyst});
    QVERIFY(!m_page->comparison().pay().isEmpty());
    QVERIFY(isSaid(words("Pay at Mid level")) || isSaid(words("Pay, all levels together")));
    m_page = std::make_unique<ComparePage>(*m_theme, m_house->roadmap, m_house->plan.commands, m_house->pay);
    QVERIFY(m_page->comparison().pay().isEmpty());
}

void TestComparePage::textOfTheCatalogueIsPlain()
{
    compare({Engineer, Scientist});
    QCOMPARE(grid().titleAt(1)->accessibleName(), words("R & D <b>scientist</b>: show the role"));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

// ---- state and keyboard --------------------------------------------------------------------------------------

void TestComparePage::anotherLearnerBeginsAnew()
{
    compare({Engineer, Analyst});
    combo("Level").setFocus();
    QTest::keyClick(&combo("Level"), Qt::Key_Down);
    NewLearner other;
    other.name = words("Ben");
    other.target = Target{Analyst, CareerLevel::Senior};
    m_house->plan.commands.addLearner(other);
    QVERIFY(empty().isVisible());
    QCOMPARE(combo("Level").currentText(), words("Senior"));
}

void TestComparePage::stateIsFoundAgain()
{
    compare({Engineer, Analyst});
    combo("Level").setFocus();
    QTest::keyClick(&combo("Level"), Qt::Key_Down);
    press("All 4 skill(s)");
    m_page->showRole(Analyst);
    press("Moves");
    const QByteArray state = m_page->saveState();
    showPage();
    m_page->restoreState(state);
    QCOMPARE(m_page->mode(), CompareMode::Growth);
    QCOMPARE(columns(), (std::vector<ComparedRole>{{Analyst, CareerLevel::Entry}}));
    press("Roles");
    QCOMPARE(columns().front().level, CareerLevel::Mid);
    QCOMPARE(rows().rowCount(), 4);
    QCOMPARE(m_page->saveState().isEmpty(), false);
}

void TestComparePage::junkStateIsHarmless_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x01\xff{");
    QTest::newRow("other values") << QByteArray(R"({"mode":7,"level":"boss","shown":[],"way":{},"role":"r_none"})");
}

void TestComparePage::junkStateIsHarmless()
{
    QFETCH(QByteArray, state);
    compare({Engineer, Analyst});
    m_page->restoreState(state);
    QCOMPARE(m_page->mode(), CompareMode::Roles);
    QCOMPARE(columns().front().level, CareerLevel::Entry);
    QVERIFY(grid().isVisible());
    m_page->restoreState(R"({"mode":"growth","role":"r_none"})");
    QCOMPARE(columns().front().role, Engineer);
}

void TestComparePage::keyboardFindsTheAreas()
{
    compare({Engineer, Analyst});
    const QList<QWidget *> parts = m_page->areas();
    QCOMPARE(parts, (QList<QWidget *>{grid().titleAt(0), &table(), pane().reader()}));
    for (QWidget *part : parts) {
        part->setFocus();
        QVERIFY2(part->hasFocus(), qPrintable(described(part)));
    }
}

void TestComparePage::everythingHasAName()
{
    QCOMPARE(namelessWidgets(*m_page).join(u'\n'), QString());
    compare({Engineer, Analyst, Scientist, Keeper});
    QCOMPARE(namelessWidgets(*m_page).join(u'\n'), QString());
    press("Growth");
    QCOMPARE(namelessWidgets(*m_page).join(u'\n'), QString());
    press("Roles");
    compare({Engineer, Analyst});
    QCOMPARE(namelessWidgets(*openPicker()).join(u'\n'), QString());
}

void TestComparePage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isMirrored");
    for (const int width : {1000, 1276, 1800}) {
        QTest::addRow("%d", width) << width << 100 << false;
        QTest::addRow("%d right to left", width) << width << 100 << true;
        QTest::addRow("%d large", width) << width << 200 << false;
        QTest::addRow("%d large right to left", width) << width << 200 << true;
    }
}

void TestComparePage::nothingIsCutOff()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isMirrored);
    m_page->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setTextPercent(percent);
    m_page->resize(width, 900);
    const auto clipped = [this] {
        QTest::qWait(20);
        return clippedWidgets(*m_page).join(u'\n');
    };
    QCOMPARE(clipped(), QString());
    for (const std::vector<RoleId> &roles : {std::vector<RoleId>{Engineer, Analyst}, {Engineer, Analyst, Keeper}}) {
        compare(roles);
        QCOMPARE(clipped(), QString());
        QCOMPARE(m_page->width(), width);
    }
    press("Growth");
    QCOMPARE(clipped(), QString());
    press("Moves");
    QCOMPARE(clipped(), QString());
}

QTEST_MAIN(TestComparePage)
#include "tst_comparepage.moc"
