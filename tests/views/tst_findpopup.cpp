// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findpopup.h"
#include "views/resourcedialog.h"

#include "windowscene.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Cairn;

class FindPopupTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
    }

    void init() { m_scene = std::make_unique<WindowScene>(*m_theme); }

    void cleanup()
    {
        m_scene.reset();
        m_theme->setTextPercent(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void cleanupTestCase() { m_theme.reset(); }

    // ---- search

    void searchOpensFindsAndGoesToASkill()
    {
        QTest::keyClick(m_scene->window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_scene->popup().isVisible());
        QTRY_VERIFY(m_scene->popup().field()->hasFocus());
        QTest::keyClicks(m_scene->popup().field(), QStringLiteral("pyth"));
        QCOMPARE(m_scene->popup().model().rowCount(), 1);
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QVERIFY(m_scene->popup().isHidden());
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("skills"));
        QCOMPARE(m_scene->skills->shown, QStringList{QStringLiteral("s_python")});
        QVERIFY(m_scene->roles->shown.isEmpty());
    }

    void searchGoesToARoleAndAResourceHasADialog()
    {
        m_scene->find(QStringLiteral("engin"));
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QCOMPARE(m_scene->roles->shown, QStringList{QStringLiteral("r_engineer")});
        m_scene->find(QStringLiteral("a python"));
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("roles"));
        auto *dialog = m_scene->window->findChild<ResourceDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), QStringLiteral("A Python course"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void aResourceIsAddedToTheRoadmap()
    {
        m_scene->find(QStringLiteral("a python"));
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        auto *dialog = m_scene->window->findChild<ResourceDialog *>();
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Add to the roadmap"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!dialog->isVisible());
        const auto &steps = m_scene->plan.state().ownSteps;
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().title, QStringLiteral("A Python course"));
        QCOMPARE(steps.first().stage, Stage::Learn);
        m_scene->commands.undo();
        QVERIFY(m_scene->plan.state().ownSteps.isEmpty());
    }

    void arrowsStepThroughWhatIsFoundAndStayWithin()
    {
        m_scene->find(QStringLiteral("s"));
        const int rows = m_scene->popup().model().rowCount();
        QVERIFY(rows > 2);
        QCOMPARE(m_scene->popup().list()->currentIndex().row(), 0);
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Down);
        QCOMPARE(m_scene->popup().list()->currentIndex().row(), 1);
        for (int press = 0; press < rows + 3; ++press)
            QTest::keyClick(m_scene->popup().field(), Qt::Key_Down);
        QCOMPARE(m_scene->popup().list()->currentIndex().row(), rows - 1);
        for (int press = 0; press < rows + 3; ++press)
            QTest::keyClick(m_scene->popup().field(), Qt::Key_Up);
        QCOMPARE(m_scene->popup().list()->currentIndex().row(), 0);
    }

    void searchCarriesOutACommand()
    {
        QSignalSpy wanted(m_scene->window.get(), &MainWindow::newLearnerWanted);
        m_scene->find(QStringLiteral("new learner"));
        QCOMPARE(m_scene->popup().model().rowCount(), 1);
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void everyCommandOfTheMenusIsFoundByItsWords()
    {
        QTest::keyClick(m_scene->window.get(), Qt::Key_K, Qt::ControlModifier);
        QStringList found;
        for (int row = 0; row < m_scene->popup().model().rowCount(); ++row)
            found.append(m_scene->popup().model().index(row).data().toString());
        for (const char *words : {"Quit", "Show Roles", "Show Settings", "Next Area", "Full Screen", "New Learner…",
                                  "Edit Learner…", "Remove Learner…", "Choose Another Role", "Aim at Senior Level",
                                  "Keyboard Shortcuts", "About Career Cairn"}) {
            QVERIFY2(found.contains(QString::fromUtf8(words)), words);
        }
    }

    void escapeClosesTheSearchAndGivesTheKeyboardBack()
    {
        m_scene->roles->pane->setFocus();
        m_scene->find(QStringLiteral("x"));
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Escape);
        QVERIFY(m_scene->popup().isHidden());
        QVERIFY(m_scene->roles->pane->hasFocus());
    }

    void clickOutsideClosesTheSearch()
    {
        m_scene->find(QStringLiteral("s"));
        QTest::mouseClick(m_scene->roles->pane, Qt::LeftButton);
        QVERIFY(m_scene->popup().isHidden());
    }

    void searchThatFindsNothingSaysSo()
    {
        m_scene->find(QStringLiteral("zzz"));
        QCOMPARE(m_scene->popup().model().rowCount(), 0);
        QVERIFY(m_scene->popup().list()->isHidden());
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QVERIFY(m_scene->popup().isVisible());
    }

    void ownSkillIsFound()
    {
        const SkillId own =
            m_scene->commands.addOwnSkill(GroupId(QStringLiteral("g_code")), QStringLiteral("Bee keeping"));
        m_scene->find(QStringLiteral("bee"));
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QCOMPARE(m_scene->skills->shown, QStringList{own.text()});
    }

    void searchStaysInsideTheWindowAtTwiceTheText()
    {
        m_theme->setTextPercent(200);
        m_scene->window->resize(m_scene->window->minimumSize());
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            m_scene->find(QStringLiteral("s"));
            const FindPopup &popup = m_scene->popup();
            QVERIFY(popup.parentWidget()->rect().contains(popup.geometry()));
            QTest::keyClick(m_scene->popup().field(), Qt::Key_Escape);
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowScene> m_scene;
};

QTEST_MAIN(FindPopupTest)
#include "tst_findpopup.moc"
