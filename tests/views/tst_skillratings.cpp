// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "models/skillfiltermodel.h"
#include "models/skilltreemodel.h"
#include "views/chip.h"
#include "views/levelselector.h"
#include "views/paintparts.h"
#include "views/shortcutsdialog.h"
#include "views/skillpane.h"
#include "views/skillpaneadvisor.h"
#include "views/skillspage.h"
#include "views/skilltreeview.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>

using namespace Cairn;

namespace {

const SkillId Python(QStringLiteral("s_python"));
const SkillId Sql(QStringLiteral("s_sql"));
const SkillId Stats(QStringLiteral("s_stats"));
constexpr QSize Wide(1276, 750);

/** A plan (mid engineer, Python at Working), its door and the page of skills. */
struct House
{
    Catalogue catalogue{smallCatalogueContents()};
    MemoryStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands{plan, learners, store};
    std::unique_ptr<SkillsPage> page;

    explicit House(const Theme &theme, QSize size = Wide)
    {
        NewLearner learner;
        learner.name = QStringLiteral("Amina");
        learner.target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Mid};
        learner.levels = {{Python, Level::Working}};
        commands.addLearner(learner);
        page = std::make_unique<SkillsPage>(theme, catalogue, plan, commands);
        page->resize(size);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        tree()->setFocus();
    }

    SkillTreeView *tree() const { return page->findChild<SkillTreeView *>(); }
    SkillPane *pane() const { return page->findChild<SkillPane *>(); }
    SkillPaneAdvisor *section() const { return page->findChild<SkillPaneAdvisor *>(); }
    LevelSelector *selector() const { return section()->findChild<LevelSelector *>(); }
    QAbstractButton *notRated() const { return buttonWith(*section(), QStringLiteral("Not rated")); }
    SkillFilterModel &filter() const { return *page->findChild<SkillFilterModel *>(); }
    QModelIndex cell(const SkillId &skill, int column = SkillTreeModel::LevelColumn) const
    {
        return filter().indexOf(skill, column);
    }
    void goTo(const SkillId &skill) const { tree()->setCurrentIndex(cell(skill)); }
    std::optional<Level> rating(const SkillId &skill) const
    {
        const auto &ratings = plan.state().advisorLevels;
        return ratings.contains(skill) ? std::optional(ratings.value(skill)) : std::nullopt;
    }
    bool tells(const QWidget &part, const char *words) const
    {
        return textsOf(part).contains(QString::fromUtf8(words));
    }
    QImage picture(const SkillId &skill) const
    {
        return tree()->viewport()->grab(tree()->visualRect(cell(skill))).toImage();
    }
};

} // namespace

class TestSkillRatings final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
    }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setTextPercent(100);
    }

    // ---- keys ------------------------------------------------------------------------------------------------

    void shiftAndADigitSetTheAdvisorsLevel()
    {
        const House house(*m_theme);
        house.goTo(Sql);
        for (int level = 4; level >= 0; --level) {
            QTest::keyClick(house.tree(), static_cast<Qt::Key>(Qt::Key_0 + level), Qt::ShiftModifier);
            QCOMPARE(house.rating(Sql), levelFromNumber(level));
        }
        QCOMPARE(house.plan.levelOf(Sql), Level::None);
        QTest::keyClick(house.tree(), Qt::Key_3);
        QCOMPARE(house.plan.levelOf(Sql), Level::Practitioner);
        QCOMPARE(house.rating(Sql), std::optional(Level::None));
        QTest::keyClick(house.tree(), Qt::Key_7, Qt::ShiftModifier);
        QCOMPARE(house.rating(Sql), std::optional(Level::None));
    }

    void onAGroupTheKeysSetNothing()
    {
        const House house(*m_theme);
        house.tree()->setCurrentIndex(house.filter().index(0, SkillTreeModel::LevelColumn));
        QTest::keyClick(house.tree(), Qt::Key_3, Qt::ShiftModifier);
        QCOMPARE(house.store.journal().size(), 1U);
    }

    void theKeysAreListed()
    {
        const ShortcutsDialog keys(*m_theme, {});
        const auto *list = keys.findChild<QTreeWidget *>();
        const auto rows = list->findItems(QStringLiteral("Set the advisor's level"), Qt::MatchRecursive);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]->text(1), QStringLiteral("Shift+0 to Shift+4"));
    }

    // ---- the pane --------------------------------------------------------------------------------------------

    void thePaneRatesAndTakesTheRatingBack()
    {
        House house(*m_theme);
        house.commands.setQuickEdits(PlanCommands::QuickEdits::OwnSteps);
        house.goTo(Python);
        QVERIFY(!house.selector()->isRated());
        QVERIFY(!house.notRated());
        QVERIFY(house.tells(*house.section(), "Not rated yet"));
        QCOMPARE(house.selector()->accessibleDescription(), QStringLiteral("Not rated"));
        QTest::keyClick(house.selector(), Qt::Key_0); // none is a rating too
        QCOMPARE(house.rating(Python), std::optional(Level::None));
        QVERIFY(house.tells(*house.section(), "Advisor: None"));
        QVERIFY(house.tells(*house.section(), "You say Working, the advisor says None: worth talking about."));
        const QSize size = house.selector()->size();
        QTest::mouseClick(house.selector(), Qt::LeftButton, {}, {size.width() * 7 / 10, size.height() / 2});
        QCOMPARE(house.rating(Python), std::optional(Level::Practitioner));
        QVERIFY(house.tells(*house.section(), "Advisor: Practitioner"));
        QVERIFY(textsOf(*house.section()).filter(QStringLiteral("You say")).isEmpty());

        QAbstractButton *back = house.notRated();
        QVERIFY(back);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(house.rating(Python), std::nullopt);
        QVERIFY(!house.notRated());
        QCOMPARE(QApplication::focusWidget(), house.selector());
        house.commands.undo();
        QCOMPARE(house.selector()->level(), Level::Practitioner);
        house.commands.undo();
        QVERIFY(house.tells(*house.section(), "You say Working, the advisor says None: worth talking about."));
        house.commands.setSkillLevel(Python, Level::Awareness);
        QVERIFY(textsOf(*house.section()).filter(QStringLiteral("You say")).isEmpty());
        house.goTo(Sql);
        QVERIFY(!house.selector()->isRated());
        QCOMPARE(house.selector()->accessibleName(), QStringLiteral("The advisor's level in SQL"));
        QCOMPARE(house.plan.levelOf(Sql), Level::None);
    }

    void failedSaveLeavesTheOldRatingOnScreen()
    {
        House house(*m_theme);
        house.goTo(Sql);
        const QImage before = house.picture(Sql);
        house.store.failWrites(true);
        QTest::keyClick(house.tree(), Qt::Key_4, Qt::ShiftModifier);
        QVERIFY(!house.selector()->isRated());
        QCOMPARE(house.picture(Sql), before);
    }

    // ---- the list --------------------------------------------------------------------------------------------

    void anotherLevelOfTheAdvisorIsMarkedOnItsSegment_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void anotherLevelOfTheAdvisorIsMarkedOnItsSegment()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        House house(*m_theme);
        house.goTo(Sql);
        const QImage without = house.picture(Python);
        const int segment = levelSegmentsSize(*m_theme).width() / 5;
        for (const Level advisor : AllLevels) {
            house.commands.setAdvisorLevel(Python, advisor);
            const QImage with = house.picture(Python);
            if (advisor == Level::Working) { // the own level: nothing to tell apart
                QCOMPARE(with, without);
                continue;
            }
            QRect changed;
            for (int y = 0; y < with.height(); ++y) {
                for (int x = 0; x < with.width(); ++x) {
                    if (with.pixel(x, y) != without.pixel(x, y))
                        changed |= QRect(x, y, 1, 1);
                }
            }
            QVERIFY(!changed.isEmpty() && changed.width() <= segment);
            const int along = direction == Qt::LeftToRight ? changed.center().x() : with.width() - changed.center().x();
            QCOMPARE(along / segment, toNumber(advisor));
            QVERIFY(changed.bottom() < with.height() - 1); // not cut off below
        }
    }

    void tooltipsSayBothLevels()
    {
        House house(*m_theme);
        house.commands.setAdvisorLevel(Python, Level::Expert);
        for (const int column : {SkillTreeModel::SkillColumn, SkillTreeModel::LevelColumn}) {
            const QPoint point = house.tree()->visualRect(house.cell(Python, column)).center();
            QHelpEvent asked(QEvent::ToolTip, point, house.tree()->viewport()->mapToGlobal(point));
            QApplication::sendEvent(house.tree()->viewport(), &asked);
            QVERIFY(QToolTip::text().contains(
                QStringLiteral("You say Working, the advisor says Expert: worth talking about.")));
        }
        QToolTip::hideText();
    }

    void talkingPointsAreFiltered()
    {
        House house(*m_theme);
        auto *chip = qobject_cast<Chip *>(buttonWith(*house.page, QStringLiteral("Talking points")));
        QVERIFY(chip);
        QCOMPARE(chip->count(), std::optional(0));
        QVERIFY(!house.tells(*house.page, "level the advisor sees"));
        QTest::keyClick(chip, Qt::Key_Space);
        QVERIFY(
            house.tells(*house.page, "No talking points: nowhere are your level and the advisor's two or more apart."));
        house.commands.setAdvisorLevel(Stats, Level::Working);
        QCOMPARE(chip->count(), std::optional(1));
        QVERIFY(house.cell(Stats).isValid() && !house.cell(Sql).isValid());
        QVERIFY(house.tells(*house.page, "level the advisor sees"));

        const QByteArray state = house.page->saveState();
        QTest::mouseClick(buttonWith(*house.page, QStringLiteral("All")), Qt::LeftButton);
        house.page->restoreState(state);
        QCOMPARE(house.filter().chip(), SkillFilterModel::Chip::TalkingPoints);
    }

    void aSubjectShowsTheTalkingPoints()
    {
        House house(*m_theme);
        for (const SkillId &skill : {Stats, Sql})
            house.commands.setAdvisorLevel(skill, Level::Expert);
        house.goTo(Python);
        house.page->showSubject(SkillsPage::talkingPointSubject(Sql));
        QCOMPARE(house.filter().chip(), SkillFilterModel::Chip::TalkingPoints);
        QCOMPARE(house.filter().shownCount(), 2);
        QCOMPARE(house.pane()->skill(), Sql);
        house.page->showSubject(Python.text());
        QCOMPARE(house.filter().chip(), SkillFilterModel::Chip::All);
        house.page->showSubject(SkillsPage::talkingPointSubject());
        QCOMPARE(house.filter().shownCount(), 2);
        QCOMPARE(house.pane()->skill(), Stats);
    }

    // ---- the page as a whole ---------------------------------------------------------------------------------

    void nothingIsClippedOrNameless_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("100 %") << 100 << Wide << Qt::LeftToRight;
        QTest::newRow("100 %, right to left, smallest window") << 100 << QSize(940, 580) << Qt::RightToLeft;
        QTest::newRow("200 %") << 200 << Wide << Qt::LeftToRight;
        QTest::newRow("200 %, right to left") << 200 << Wide << Qt::RightToLeft;
        QTest::newRow("200 %, smallest window") << 200 << QSize(940, 580) << Qt::LeftToRight;
    }
    void nothingIsClippedOrNameless()
    {
        QFETCH(int, percent);
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        m_theme->setTextPercent(percent);
        House house(*m_theme, size);
        house.commands.setAdvisorLevel(Python, Level::None);
        house.goTo(Python);
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        if (!house.pane()->isVisible())
            QTest::keyClick(house.tree(), Qt::Key_Return);
        QVERIFY(house.pane()->isVisible());
        QCOMPARE(house.page->size(), size);
        QTRY_COMPARE(clippedWidgets(*house.page).join(u'\n'), QString());
        QCOMPARE(namelessWidgets(*house.page), QStringList());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestSkillRatings)
#include "tst_skillratings.moc"
