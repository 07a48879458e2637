// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillspage.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "models/skillfiltermodel.h"
#include "models/skilltreemodel.h"
#include "views/chip.h"
#include "views/evidencedialog.h"
#include "views/leveldescriptor.h"
#include "views/levelselector.h"
#include "views/numberbutton.h"
#include "views/ownskilldialog.h"
#include "views/paintparts.h"
#include "views/skillpane.h"
#include "views/skilltreeview.h"
#include "views/taglink.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Algebra(QStringLiteral("s_algebra"));
const SkillId Stats(QStringLiteral("s_stats"));
const RoleId Engineer(QStringLiteral("r_engineer"));
constexpr QSize Wide(1276, 750);

Catalogue catalogueWithMoreResources()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.resources[0].url = QStringLiteral("https://example.org/python");
    Resource old = contents.resources[0];
    old.id = ResourceId(QStringLiteral("course_old"));
    old.title = QStringLiteral("An old course");
    old.url = QStringLiteral("https://example.org/old");
    old.state = QStringLiteral("retired");
    old.retiredOn = QDate(2024, 5, 1);
    old.replacedBy = {contents.resources[0].id};
    contents.resources.push_back(old);
    return Catalogue(std::move(contents));
}

/** A plan (mid engineer: Python 3, SQL 2, algebra 2, statistics 1; Python is had at 2), its door and the page. */
struct House
{
    Catalogue catalogue = catalogueWithMoreResources();
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    std::unique_ptr<SkillsPage> page;

    explicit House(const Theme &theme, std::optional<Target> target = Target{Engineer, CareerLevel::Mid},
                   QSize size = Wide)
    {
        addLearner(target);
        page = std::make_unique<SkillsPage>(theme, catalogue, plan, commands);
        page->resize(size);
        page->show();
        page->activateWindow();
        // The offscreen platform shows at once; focus needs the window to be the active one.
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        tree()->setFocus();
    }
    LearnerId addLearner(std::optional<Target> target = Target{Engineer, CareerLevel::Mid})
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = target;
        learner.levels = {{Python, Level::Working}};
        return commands.addLearner(learner);
    }

    SkillTreeView *tree() const { return page->findChild<SkillTreeView *>(); }
    SkillPane *pane() const { return page->findChild<SkillPane *>(); }
    QPlainTextEdit *note() const { return pane()->findChild<QPlainTextEdit *>(); }
    SkillFilterModel &filter() const { return *page->findChild<SkillFilterModel *>(); }
    QModelIndex cell(const SkillId &skill, int column = SkillTreeModel::LevelColumn) const
    {
        return filter().indexOf(skill, column);
    }
    int shownLevel(const SkillId &skill) const { return cell(skill).data(SkillTreeModel::LevelRole).toInt(); }
    void goTo(const SkillId &skill, int column = SkillTreeModel::LevelColumn) const
    {
        tree()->setCurrentIndex(cell(skill, column));
    }
    /** The middle of a segment, counted from where the person begins to read. */
    QPoint segment(const SkillId &skill, int level) const
    {
        tree()->scrollTo(cell(skill));
        const QRect rect = tree()->visualRect(cell(skill));
        const int along = levelSegmentsSize(*theTheme).width() * (2 * level + 1) / 10;
        return {tree()->isRightToLeft() ? rect.right() - along : rect.left() + along, rect.center().y()};
    }
    void click(const QPoint &point) const { QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, point); }
    Chip *chip(const QString &text) const { return qobject_cast<Chip *>(buttonWith(*page, text)); }
    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < filter().rowCount(); ++row) {
            const QModelIndex group = filter().index(row, 0);
            for (int child = 0; child < filter().rowCount(group); ++child)
                titles << filter().index(child, 0, group).data().toString();
        }
        return titles;
    }

    static const Theme *theTheme;
};

const Theme *House::theTheme = nullptr;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u'|');
}

void press(QAbstractButton *button)
{
    // What was just made is shown with the next events.
    QVERIFY2(button && QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }),
             "there is nothing to press");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

QPushButton *saveButton(const QDialog *dialog)
{
    return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

} // namespace

class TestSkillsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
        House::theTheme = m_theme.get();
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setTextPercent(100);
    }

    // ---- levels ----------------------------------------------------------------------------------------------

    void keyThreeOnARowSetsLevelThree()
    {
        const House house(*m_theme);
        house.goTo(Sql, SkillTreeModel::SkillColumn);
        QTest::keyClick(house.tree(), Qt::Key_3);
        QCOMPARE(house.plan.levelOf(Sql), Level::Practitioner);
        QTest::keyClick(house.tree(), Qt::Key_0);
        QCOMPARE(house.plan.levelOf(Sql), Level::None);
        QTest::keyClick(house.tree(), Qt::Key_7);
        QCOMPARE(house.plan.levelOf(Sql), Level::None);
        QCOMPARE(house.tree()->currentIndex(), house.cell(Sql, SkillTreeModel::SkillColumn));
    }

    void aKeyOnAGroupSetsNothing()
    {
        const House house(*m_theme);
        house.tree()->setCurrentIndex(house.filter().index(0, SkillTreeModel::LevelColumn));
        QTest::keyClick(house.tree(), Qt::Key_3);
        QCOMPARE(house.store.journal().size(), 1U);
    }

    void aClickOnASegmentSetsItsLevel()
    {
        const House house(*m_theme);
        for (int level = 4; level >= 0; --level) {
            house.click(house.segment(Stats, level));
            QCOMPARE(toNumber(house.plan.levelOf(Stats)), level);
        }
        QCOMPARE(house.tree()->chosen(), Stats);
    }

    void segmentsAreMirroredRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const House house(*m_theme);
        QVERIFY(house.segment(Stats, 0).x() > house.segment(Stats, 4).x());
        for (int level = 4; level >= 0; --level) {
            house.click(house.segment(Stats, level));
            QCOMPARE(toNumber(house.plan.levelOf(Stats)), level);
        }
    }

    void aPressThatEndsElsewhereSetsNothing()
    {
        const House house(*m_theme);
        QTest::mousePress(house.tree()->viewport(), Qt::LeftButton, {}, house.segment(Stats, 3));
        QTest::mouseRelease(house.tree()->viewport(), Qt::LeftButton, {}, house.segment(Stats, 1));
        QTest::mouseClick(house.tree()->viewport(), Qt::RightButton, {}, house.segment(Stats, 2));
        QCOMPARE(house.plan.levelOf(Stats), Level::None);
    }

    void arrowsChangeTheLevelInItsColumn_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void arrowsChangeTheLevelInItsColumn()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const Qt::Key on = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        const House house(*m_theme);
        house.goTo(Python);
        QTest::keyClick(house.tree(), on);
        QCOMPARE(house.plan.levelOf(Python), Level::Practitioner);
        for (int times = 0; times < 3; ++times)
            QTest::keyClick(house.tree(), on);
        QCOMPARE(house.plan.levelOf(Python), Level::Expert);
        for (int times = 0; times < 4; ++times)
            QTest::keyClick(house.tree(), back);
        QCOMPARE(house.plan.levelOf(Python), Level::None);
        QCOMPARE(house.tree()->currentIndex(), house.cell(Python));

        QTest::keyClick(house.tree(), back);
        QCOMPARE(house.tree()->currentIndex(), house.cell(Python, SkillTreeModel::SkillColumn));
        QTest::keyClick(house.tree(), on);
        QCOMPARE(house.tree()->currentIndex(), house.cell(Python));
        QCOMPARE(house.plan.levelOf(Python), Level::None);
    }

    void arrowsOnAGroupFoldIt()
    {
        const House house(*m_theme);
        const QModelIndex group = house.filter().index(1, 0);
        house.goTo(Python, SkillTreeModel::SkillColumn);
        QTest::keyClick(house.tree(), Qt::Key_Left);
        QCOMPARE(house.tree()->currentIndex(), group);
        QTest::keyClick(house.tree(), Qt::Key_Left);
        QVERIFY(!house.tree()->isExpanded(group));
        QTest::keyClick(house.tree(), Qt::Key_Right);
        QVERIFY(house.tree()->isExpanded(group));
        const QRect row = house.tree()->visualRect(group);
        house.click({row.left() + 18, row.center().y()});
        QVERIFY(!house.tree()->isExpanded(group));
    }

    void theOldLevelIsShownUntilTheDiskAnswers()
    {
        House house(*m_theme);
        house.goTo(Sql);
        house.store.holdAnswers(true);
        QTest::keyClick(house.tree(), Qt::Key_3);
        QCOMPARE(house.shownLevel(Sql), 0);
        QCOMPARE(house.pane()->findChild<LevelSelector *>()->level(), Level::None);
        house.store.holdAnswers(false);
        house.store.release();
        QCOMPARE(house.shownLevel(Sql), 3);
        QCOMPARE(house.pane()->findChild<LevelSelector *>()->level(), Level::Practitioner);
    }

    void failedSaveLeavesTheOldLevelOnScreen()
    {
        House house(*m_theme);
        house.goTo(Python);
        const QImage before = house.tree()->grab().toImage();
        house.store.failWrites(true);
        QTest::keyClick(house.tree(), Qt::Key_4);
        QCOMPARE(house.shownLevel(Python), 2);
        QCOMPARE(house.pane()->findChild<LevelSelector *>()->level(), Level::Working);
        QCOMPARE(house.tree()->grab().toImage(), before);
    }

    void descriptorsInThePaneSetTheLevel()
    {
        const House house(*m_theme);
        house.goTo(Sql);
        const auto rows = house.pane()->findChildren<LevelDescriptor *>();
        QCOMPARE(rows.size(), 5);
        QTest::mouseClick(rows[2], Qt::LeftButton);
        QCOMPARE(house.plan.levelOf(Sql), Level::Working);
        QCOMPARE(rows[2]->accessibleName(), QStringLiteral("2 Working, my level and the asked one: SQL at level 2."));
        rows[2]->setFocus();
        QTest::keyClick(rows[2], Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), rows[3]);
        QTest::keyClick(rows[3], Qt::Key_Return);
        QCOMPARE(house.plan.levelOf(Sql), Level::Practitioner);
        QTest::keyClick(house.pane()->findChild<LevelSelector *>(), Qt::Key_1);
        QCOMPARE(house.plan.levelOf(Sql), Level::Awareness);
    }

    // ---- finding, chips, text --------------------------------------------------------------------------------

    void theHeadSaysWhatIsReachedAndLeft()
    {
        House house(*m_theme);
        QVERIFY(textsOf(*house.page).contains(QStringLiteral("0 of 4 reached for Engineer, 110\u00a0h left")));
        house.commands.setSkillLevel(Python, Level::Expert);
        QVERIFY(textsOf(*house.page).contains(QStringLiteral("1 of 4 reached for Engineer, 70\u00a0h left")));
        QVERIFY(buttonWith(*house.page, QStringLiteral("Choose a role")) == nullptr);
    }

    void withoutATargetThePageSaysWhatToDo()
    {
        House house(*m_theme, std::nullopt);
        const QSignalSpy wanted(house.page.get(), &SkillsPage::roleChoiceWanted);
        QVERIFY(!house.chip(QStringLiteral("Asked by target")));
        QCOMPARE(house.filter().chip(), SkillFilterModel::Chip::All);
        press(buttonWith(*house.page, QStringLiteral("Choose a role")));
        QCOMPARE(wanted.count(), 1);
        house.commands.aimAt({Engineer, CareerLevel::Entry});
        QVERIFY(!buttonWith(*house.page, QStringLiteral("Choose a role")));
        QVERIFY(house.chip(QStringLiteral("Asked by target")));
        house.commands.dropTarget();
        QVERIFY(buttonWith(*house.page, QStringLiteral("Choose a role")));
    }

    void chipsCountAndFilter()
    {
        House house(*m_theme, Target{Engineer, CareerLevel::Entry});
        QCOMPARE(house.chip(QStringLiteral("Asked by target"))->count(), 3);
        QCOMPARE(house.chip(QStringLiteral("Missing for target"))->count(), 2);
        QVERIFY(house.chip(QStringLiteral("Asked by target"))->isChecked());
        QCOMPARE(house.shown(), words("Linear algebra|Python|SQL"));
        press(house.chip(QStringLiteral("Missing for target")));
        QCOMPARE(house.shown(), words("Linear algebra|SQL"));
        QVERIFY(!house.chip(QStringLiteral("Asked by target"))->isChecked());

        house.goTo(Sql);
        QTest::keyClick(house.tree(), Qt::Key_1);
        QCOMPARE(house.chip(QStringLiteral("Missing for target"))->count(), 1);
        QCOMPARE(house.shown(), words("Linear algebra|SQL"));
        press(house.chip(QStringLiteral("Missing for target")));
        QCOMPARE(house.shown(), words("Linear algebra"));
        QVERIFY(house.chip(QStringLiteral("Missing for target"))->isChecked());
    }

    void anEmptyChipSaysSoAndLeadsBack()
    {
        const House house(*m_theme);
        press(house.chip(QStringLiteral("My own")));
        QVERIFY(textsOf(*house.page).contains(QStringLiteral("You have added no skill of your own yet.")));
        press(buttonWith(*house.page, QStringLiteral("Show all skills")));
        QCOMPARE(house.shown().size(), 4);
        QVERIFY(house.tree()->isVisible());
        QCOMPARE(QApplication::focusWidget(), house.tree());
    }

    void typedTextFiltersAndKeepsTheChosenSkill()
    {
        const House house(*m_theme);
        house.goTo(Algebra);
        house.tree()->setExpanded(house.filter().index(1, 0), false);
        auto *text = house.page->findChild<QLineEdit *>();
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("python3"));
        QCOMPARE(house.shown(), words("Python"));
        QVERIFY(house.tree()->isExpanded(house.filter().index(0, 0)));
        QTRY_VERIFY(!house.tree()->currentIndex().isValid());
        QCOMPARE(house.pane()->skill(), Algebra);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(house.shown().size(), 4);
        QTRY_COMPARE(house.tree()->currentIndex(), house.cell(Algebra));
        QVERIFY(!house.tree()->isExpanded(house.filter().index(1, 0)));
        QTest::keyClick(text, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), house.tree());
    }

    void lettersJumpToATitle()
    {
        const House house(*m_theme);
        house.goTo(Algebra);
        QTest::keyClick(house.tree(), Qt::Key_S);
        QCOMPARE(house.tree()->chosen(), Stats);
    }

    // ---- the pane --------------------------------------------------------------------------------------------

    void aSkillThatComesBeforeIsAWayThere()
    {
        House house(*m_theme, Target{Engineer, CareerLevel::Entry});
        house.goTo(Sql);
        auto *link = qobject_cast<TagLink *>(buttonWith(*house.pane(), QStringLiteral("Python")));
        QVERIFY(link);
        QCOMPARE(link->accessibleDescription(), QStringLiteral("reached"));
        house.commands.setSkillLevel(Python, Level::None);
        QCOMPARE(link->accessibleName(), QStringLiteral("Python: has 0, needs 1"));
        auto *text = house.page->findChild<QLineEdit *>();
        text->setText(QStringLiteral("sql"));
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_COMPARE(house.tree()->currentIndex(), house.cell(Python));
        QCOMPARE(house.pane()->skill(), Python);
        QVERIFY(text->text().isEmpty());
    }

    void hoursLeadToTheAskedLevelWithTheirSource()
    {
        const House house(*m_theme);
        house.goTo(Sql);
        const QStringList texts = textsOf(*house.pane());
        QVERIFY(texts.contains(QStringLiteral("Hours to the asked level, Working")));
        QVERIFY(texts.contains(QStringLiteral("About 30\u00a0h")));
        QVERIFY(texts.contains(QStringLiteral("15\u00a0h if it goes well, 60\u00a0h if it goes slowly")));
        QVERIFY(texts.contains(QStringLiteral("Source: Career Cairn, Own profiles.")));
    }

    void linksAreCopiedAndRetiredResourcesOnlyNamed()
    {
        const House house(*m_theme);
        house.goTo(Python);
        const QStringList texts = textsOf(*house.pane());
        QVERIFY(texts.contains(QStringLiteral("A Python course")));
        QVERIFY(!texts.contains(QStringLiteral("An old course")));
        QVERIFY(!texts.contains(QStringLiteral("https://example.org/old")));
        QVERIFY(
            texts.contains(QStringLiteral("An old course was retired on 5/1/24. Instead there is A Python course.")));
        auto copies = house.pane()->findChildren<QToolButton *>();
        copies.removeIf([](QToolButton *button) { return qobject_cast<NumberButton *>(button); });
        QCOMPARE(copies.size(), 1);
        press(copies.first());
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://example.org/python"));
    }

    void rolesThatAskTheSkillLeadThere()
    {
        const House house(*m_theme);
        const QSignalSpy wanted(house.page.get(), &SkillsPage::roleWanted);
        house.goTo(Python);
        press(buttonWith(*house.pane(), QStringLiteral("Analyst: Working")));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<RoleId>(), RoleId(QStringLiteral("r_analyst")));
    }

    void allTextIsPlain()
    {
        House house(*m_theme);
        const QString evil = QStringLiteral("<b>x</b><img src=\"file:///etc/hostname\">");
        const SkillId own = house.commands.addOwnSkill(GroupId(QStringLiteral("g_code")), evil);
        Evidence evidence;
        evidence.skill = own;
        evidence.title = evil;
        evidence.date = QDate(2026, 1, 8);
        house.commands.addEvidence(evidence);
        house.page->showSubject(own.text());
        QVERIFY(textsOf(*house.pane()).contains(evil));
        for (const QLabel *label : house.page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    // ---- evidence --------------------------------------------------------------------------------------------

    void evidenceIsAddedByTyping()
    {
        House house(*m_theme);
        house.goTo(Sql);
        press(buttonWith(*house.page, QStringLiteral("Add evidence")));
        auto *dialog = house.page->findChild<EvidenceDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(namelessWidgets(*dialog), QStringList());
        QVERIFY(!saveButton(dialog)->isEnabled());
        QWidget *field = QApplication::focusWidget();
        QTest::keyClicks(field, QStringLiteral("Sales report"));
        QVERIFY(saveButton(dialog)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // a link
        QVERIFY(!saveButton(dialog)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("https://example.org/sales"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(house.plan.state().evidenceCount(Sql), 1);
        const Evidence added = house.plan.state().evidence.first();
        QCOMPARE(added.title, QStringLiteral("Sales report"));
        QCOMPARE(added.kind, EvidenceKind::Link);
        QCOMPARE(added.reference, QStringLiteral("https://example.org/sales"));
        QCOMPARE(added.date, QDate::currentDate());
        QCOMPARE(house.cell(Sql).data(SkillTreeModel::EvidenceCountRole).toInt(), 1);
        QTRY_VERIFY(!house.page->findChild<EvidenceDialog *>());
    }

    void evidenceIsEditedCopiedAndRemovedInThePane()
    {
        House house(*m_theme);
        Evidence evidence;
        evidence.skill = Sql;
        evidence.kind = EvidenceKind::Link;
        evidence.title = QStringLiteral("Sales report");
        evidence.reference = QStringLiteral("https://example.org/sales");
        evidence.date = QDate(2026, 1, 8);
        const EvidenceId id = house.commands.addEvidence(evidence);
        house.goTo(Sql);
        auto *list = house.pane()->findChild<QListView *>();
        QVERIFY(list->isVisible());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        press(buttonWith(*house.pane(), QStringLiteral("Copy link")));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://example.org/sales"));

        QTest::keyClick(list, Qt::Key_Return);
        auto *dialog = house.page->findChild<EvidenceDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End); // the title is all chosen at first
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" 2026"));
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        QCOMPARE(house.plan.state().evidence.value(id).title, QStringLiteral("Sales report 2026"));
        QCOMPARE(house.plan.state().evidence.value(id).reference, evidence.reference);

        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(house.plan.state().evidence.isEmpty());
        QVERIFY(!list->isVisible());
    }

    void aDialogOfOneLearnerIsNotSavedForAnother()
    {
        House house(*m_theme);
        house.goTo(Sql);
        press(buttonWith(*house.page, QStringLiteral("Add evidence")));
        auto *dialog = house.page->findChild<EvidenceDialog *>();
        QVERIFY(dialog);
        house.addLearner();
        QTRY_VERIFY(!house.page->findChild<EvidenceDialog *>());
        QVERIFY(house.plan.state().evidence.isEmpty());
    }

    // ---- own skills ------------------------------------------------------------------------------------------

    void anOwnSkillIsAddedRenamedAndRemoved()
    {
        House house(*m_theme);
        house.goTo(Sql);
        press(buttonWith(*house.page, QStringLiteral("Add skill")));
        auto *dialog = house.page->findChild<OwnSkillDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(namelessWidgets(*dialog), QStringList());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("python"));
        QVERIFY(!saveButton(dialog)->isEnabled()); // the name is taken
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" for art"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(house.plan.state().ownSkills.size(), 1);
        const OwnSkill own = house.plan.state().ownSkills.first();
        QCOMPARE(own.title, QStringLiteral("python for art"));
        QCOMPARE(own.group, GroupId(QStringLiteral("g_code")));
        QTRY_COMPARE(house.tree()->chosen(), own.id);
        QVERIFY(house.cell(own.id).isValid());
        QTRY_VERIFY(!house.page->findChild<OwnSkillDialog *>());

        press(buttonWith(*house.pane(), QStringLiteral("Rename")));
        dialog = house.page->findChild<OwnSkillDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Pottery"));
        QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
        QCOMPARE(house.plan.state().ownSkills.value(own.id).title, QStringLiteral("Pottery"));
        QVERIFY(textsOf(*house.pane()).contains(QStringLiteral("Pottery")));

        press(buttonWith(*house.pane(), QStringLiteral("Remove this skill")));
        QVERIFY(house.plan.state().ownSkills.isEmpty());
        QTRY_VERIFY(house.tree()->chosen() != own.id);
        QCOMPARE(house.pane()->skill(), house.tree()->chosen());
    }

    // ---- notes -----------------------------------------------------------------------------------------------

    void aNoteIsSavedWhenAnotherRowIsChosen()
    {
        const House house(*m_theme);
        house.goTo(Sql);
        house.note()->setFocus();
        QTest::keyClicks(house.note(), QStringLiteral("Joins!"));
        QVERIFY(house.plan.state().notes.isEmpty());
        house.goTo(Python);
        QCOMPARE(house.plan.state().notes.value(Sql), QStringLiteral("Joins!"));
        QVERIFY(!house.plan.state().notes.contains(Python));
        QVERIFY(house.note()->toPlainText().isEmpty());
        house.goTo(Sql);
        QCOMPARE(house.note()->toPlainText(), QStringLiteral("Joins!"));
    }

    void aNoteIsSavedAfterAPauseWithoutMovingTheCursor()
    {
        const House house(*m_theme);
        house.goTo(Sql);
        house.note()->setFocus();
        QTest::keyClicks(house.note(), QStringLiteral("ab"));
        QTest::keyClick(house.note(), Qt::Key_Left);
        QTRY_COMPARE(house.plan.state().notes.value(Sql), QStringLiteral("ab"));
        QCOMPARE(house.note()->textCursor().position(), 1);
    }

    void aNoteIsSavedWhenTheFocusLeaves()
    {
        const House house(*m_theme);
        house.goTo(Sql);
        house.note()->setFocus();
        QTest::keyClicks(house.note(), QStringLiteral("x"));
        house.tree()->setFocus();
        QCOMPARE(house.plan.state().notes.value(Sql), QStringLiteral("x"));
    }

    void aNoteIsSavedForItsLearnerWhenAnotherIsOpened()
    {
        House house(*m_theme);
        const LearnerId first = house.plan.state().profile.id;
        house.goTo(Sql);
        house.note()->setFocus();
        QTest::keyClicks(house.note(), QStringLiteral("mine"));
        house.store.holdAnswers(true);
        const LearnerId second = house.addLearner();
        house.store.holdAnswers(false);
        while (house.commands.isBusy())
            house.store.release();
        QCOMPARE(house.plan.state().profile.id, second);
        QVERIFY(house.note()->toPlainText().isEmpty());
        QVERIFY(house.store.plans().value(second).notes.isEmpty());
        QCOMPARE(house.store.plans().value(first).notes.value(Sql), QStringLiteral("mine"));
    }

    void aNoteIsSavedWhenThePageGoes()
    {
        House house(*m_theme);
        house.goTo(Sql);
        house.note()->setFocus();
        QTest::keyClicks(house.note(), QStringLiteral("last words"));
        house.page.reset();
        QCOMPARE(house.plan.state().notes.value(Sql), QStringLiteral("last words"));
    }

    void aNoteThatCouldNotBeSavedIsKeptAndTriedAgain()
    {
        House house(*m_theme);
        house.goTo(Sql);
        house.note()->setFocus();
        QTest::keyClicks(house.note(), QStringLiteral("kept"));
        house.store.failWrites(true);
        house.goTo(Python);
        QVERIFY(house.plan.state().notes.isEmpty());
        house.store.failWrites(false);
        house.goTo(Sql);
        QCOMPARE(house.note()->toPlainText(), QStringLiteral("kept"));
        QCOMPARE(house.plan.state().notes.value(Sql), QStringLiteral("kept"));
    }

    void typingGoesOnWhileANoteIsOnItsWay()
    {
        House house(*m_theme);
        house.goTo(Sql);
        house.note()->setFocus();
        house.store.holdAnswers(true);
        QTest::keyClicks(house.note(), QStringLiteral("one"));
        house.tree()->setFocus();
        house.note()->setFocus();
        QTest::keyClicks(house.note(), QStringLiteral(" two"));
        house.store.holdAnswers(false);
        house.store.release();
        QCOMPARE(house.note()->toPlainText(), QStringLiteral("one two"));
        QCOMPARE(house.plan.state().notes.value(Sql), QStringLiteral("one"));
        house.tree()->setFocus();
        QCOMPARE(house.plan.state().notes.value(Sql), QStringLiteral("one two"));
    }

    void undoneNotesAreShown()
    {
        House house(*m_theme);
        house.goTo(Sql);
        house.commands.writeNote(Sql, QStringLiteral("a"));
        QCOMPARE(house.note()->toPlainText(), QStringLiteral("a"));
        house.commands.undo();
        QVERIFY(house.note()->toPlainText().isEmpty());
    }

    // ---- the page as a whole ---------------------------------------------------------------------------------

    void theStateIsFoundAgain()
    {
        QByteArray state;
        {
            const House house(*m_theme);
            press(house.chip(QStringLiteral("All")));
            house.tree()->setExpanded(house.filter().index(0, 0), false);
            house.goTo(Sql);
            state = house.page->saveState();
        }
        const House house(*m_theme);
        house.page->restoreState(state);
        QCOMPARE(house.filter().chip(), SkillFilterModel::Chip::All);
        QVERIFY(house.chip(QStringLiteral("All"))->isChecked());
        QVERIFY(!house.tree()->isExpanded(house.filter().index(0, 0)));
        QVERIFY(house.tree()->isExpanded(house.filter().index(1, 0)));
        QCOMPARE(house.tree()->chosen(), Sql);
        QCOMPARE(house.pane()->skill(), Sql);
        house.page->restoreState(QByteArrayLiteral("junk"));
        QCOMPARE(house.tree()->chosen(), Sql);
    }

    void foldsAndChoiceOutliveAnotherFilter()
    {
        const House house(*m_theme, Target{Engineer, CareerLevel::Entry});
        house.goTo(Sql);
        house.tree()->setExpanded(house.filter().index(0, 0), false);
        press(house.chip(QStringLiteral("My own")));
        QTRY_COMPARE(house.tree()->chosen(), Sql);
        press(house.chip(QStringLiteral("Asked by target")));
        QVERIFY(!house.tree()->isExpanded(house.filter().index(0, 0)));
        QVERIFY(house.tree()->isExpanded(house.filter().index(1, 0)));
        QTRY_COMPARE(house.tree()->currentIndex(), house.cell(Sql));
    }

    void aNarrowPageFoldsThePane()
    {
        const House house(*m_theme, Target{Engineer, CareerLevel::Mid}, QSize(940, 580));
        QVERIFY(!house.pane()->isVisible());
        house.goTo(Sql);
        QTest::keyClick(house.tree(), Qt::Key_Return);
        QVERIFY(house.pane()->isVisible());
        QVERIFY(house.tree()->isVisible());
        house.page->resize(700, 580);
        QVERIFY(!house.tree()->isVisible());
        press(buttonWith(*house.page, QStringLiteral("Back to the list")));
        QVERIFY(house.tree()->isVisible());
        QVERIFY(!house.pane()->isVisible());
    }

    void everythingWithFocusHasAName()
    {
        House house(*m_theme);
        house.page->showSubject(Python.text());
        QCOMPARE(namelessWidgets(*house.page), QStringList());
        const SkillId own = house.commands.addOwnSkill(GroupId(QStringLiteral("g_code")), QStringLiteral("Zig"));
        house.page->showSubject(own.text());
        QCOMPARE(namelessWidgets(*house.page), QStringList());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("details");
        QTest::newRow("100 %") << 100 << Wide << false;
        QTest::newRow("100 %, smallest window") << 100 << QSize(940, 580) << true;
        QTest::newRow("150 %") << 150 << Wide << true;
        QTest::newRow("200 %") << 200 << Wide << false;
        QTest::newRow("200 %, details") << 200 << Wide << true;
        QTest::newRow("200 %, smallest window") << 200 << QSize(940, 580) << false;
        QTest::newRow("200 %, smallest window, details") << 200 << QSize(940, 580) << true;
    }
    void nothingIsClipped()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        QFETCH(bool, details);
        m_theme->setTextPercent(percent);
        House house(*m_theme, Target{Engineer, CareerLevel::Mid}, size);
        for (const SkillId &skill : {Python, Sql}) {
            house.page->showSubject(skill.text());
            if (details && !house.pane()->isVisible())
                QTest::keyClick(house.tree(), Qt::Key_Return);
            QCOMPARE(house.page->size(), size);
            QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        }
        house.commands.dropTarget();
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
    }

    void columnsHaveRoomForTheirWords()
    {
        m_theme->setTextPercent(200);
        const House house(*m_theme);
        const QFontMetrics metrics(m_theme->font(TextStyle::ControlStrong));
        for (int column = SkillTreeModel::WordColumn; column < SkillTreeModel::ColumnCount; ++column) {
            // Where there is no room for it, the word of the level gives way to its segments.
            if (column == SkillTreeModel::WordColumn && house.tree()->isColumnHidden(column))
                continue;
            for (const SkillId &skill : {Python, Sql, Stats, Algebra}) {
                const QModelIndex cell = house.cell(skill, column);
                const QString words = cell.data().toString();
                QVERIFY2(house.tree()->columnWidth(column) >= metrics.horizontalAdvance(words), qPrintable(words));
            }
            const QString head = house.filter().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY(house.tree()->columnWidth(column) >= metrics.horizontalAdvance(head));
        }
        QVERIFY(house.tree()->visualRect(house.cell(Python)).height() >= metrics.height() + 10);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestSkillsPage)
#include "tst_skillspage.moc"
