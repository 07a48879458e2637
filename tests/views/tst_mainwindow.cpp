// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "views/aboutdialog.h"
#include "views/barbutton.h"
#include "views/erasequestion.h"
#include "views/messagebar.h"
#include "views/numberbutton.h"
#include "views/railbutton.h"
#include "views/searchbutton.h"
#include "views/shortcutsdialog.h"
#include "views/statusline.h"
#include "views/widgetwalk.h"
#include "views/windowskeleton.h"
#include "windowscene.h"

#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace Cairn;

namespace {

/** Every focusable widget below the given one that a screen reader could only call by its kind. */
QStringList namelessFocusables(QWidget &root)
{
    QStringList nameless;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root))
            continue;
        const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!known || known->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

SkillId python()
{
    return SkillId(QStringLiteral("s_python"));
}

} // namespace

class MainWindowTest final : public QObject
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

    // ---- undo

    void undoAndRedoWorkByKeys()
    {
        m_scene->commands.setSkillLevel(python(), Level::Working);
        QCOMPARE(m_scene->plan.levelOf(python()), Level::Working);
        m_scene->window->setFocus();
        QTest::keyClick(m_scene->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->plan.levelOf(python()), Level::None);
        QTest::keyClick(m_scene->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_scene->plan.levelOf(python()), Level::Working);
    }

    void fieldKeepsItsOwnUndoWhileItHasTheKeyboard()
    {
        m_scene->commands.setSkillLevel(python(), Level::Working);
        m_scene->roles->field->setFocus();
        QTest::keyClicks(m_scene->roles->field, QStringLiteral("abc"));
        QTest::keyClick(m_scene->roles->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->roles->field->text(), QString());
        QCOMPARE(m_scene->plan.levelOf(python()), Level::Working);
    }

    void undoButtonSaysWhatItWouldUndo()
    {
        const QAction *undo = m_scene->action(QStringLiteral("Undo"));
        m_scene->commands.setSkillLevel(python(), Level::Working);
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->toolTip().contains(m_scene->commands.undoText()));
        QVERIFY(undo->toolTip().contains(QStringLiteral("Ctrl+Z")));
        m_scene->commands.undo();
        QVERIFY(m_scene->action(QStringLiteral("Redo"))->isEnabled());
    }

    // ---- messages

    void refusalIsShownAndStays()
    {
        m_scene->store.failWrites(true);
        m_scene->commands.setSkillLevel(python(), Level::Working);
        MessageBar *bar = visibleBar();
        QVERIFY(bar);
        QCOMPARE(bar->text(), QStringLiteral("The change was not saved: the disk is full."));
        QCOMPARE(bar->mark(), StateMark::Error);
        m_scene->store.failWrites(false);
        m_scene->commands.setSkillLevel(python(), Level::Expert);
        m_scene->window->showPage(QStringLiteral("skills"));
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(bar->isHidden());
    }

    void savedTimeIsShown()
    {
        m_scene->commands.setSkillLevel(python(), Level::Working);
        const QString time = QLocale().toString(
            QDateTime(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC).toLocalTime().time(), QLocale::ShortFormat);
        QCOMPARE(m_scene->window->findChild<StatusLine *>()->savedText(), QStringLiteral("Saved %1").arg(time));
    }

    void sampleIsMarkedAndRemovedOnlyAfterAQuestion()
    {
        QVERIFY(!visibleBar());
        NewLearner sample;
        sample.name = QStringLiteral("Sample");
        sample.kind = LearnerKind::Sample;
        m_scene->commands.addLearner(sample);
        MessageBar *bar = visibleBar();
        QVERIFY(bar);
        QVERIFY(bar->text().startsWith(QStringLiteral("This is a sample learner.")));
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        auto *question = m_scene->window->findChild<EraseQuestion *>();
        QVERIFY(question);
        QCOMPARE(m_scene->store.plans().size(), 2);
        QTest::mouseClick(destructiveButton(question), Qt::LeftButton);
        QCOMPARE(m_scene->store.plans().size(), 1);
        QVERIFY(!visibleBar());
    }

    void cancelledRemovalRemovesNothing()
    {
        m_scene->action(QStringLiteral("Remove Learner…"))->trigger();
        auto *question = m_scene->window->findChild<EraseQuestion *>();
        QVERIFY(question);
        for (const QLabel *label : question->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QCOMPARE(m_scene->store.plans().size(), 1);
        QVERIFY(m_scene->plan.isOpen());
    }

    // ---- learners and target

    void learnersOfTheRegisterCanBeOpened()
    {
        NewLearner other;
        other.name = QStringLiteral("Ben");
        m_scene->commands.addLearner(other);
        QCOMPARE(m_scene->plan.state().profile.name, QStringLiteral("Ben"));
        QMenu *menu = learnerButton().menu();
        emit menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.at(0)->text(), QStringLiteral("Amina <b>K.</b>"));
        QVERIFY(actions.at(1)->isChecked());
        actions.at(0)->trigger();
        QCOMPARE(m_scene->plan.state().profile.id, m_scene->amina);
        QCOMPARE(learnerButton().title(), QStringLiteral("Amina <b>K.</b>"));
        emit menu->aboutToShow();
        QVERIFY(menu->actions().at(0)->isChecked());
        QVERIFY(!menu->actions().at(1)->isChecked());
    }

    void targetLevelIsChangedThroughTheDoorOnly()
    {
        m_scene->store.holdAnswers(true);
        m_scene->action(QStringLiteral("Senior Level"))->trigger();
        QVERIFY(m_scene->action(QStringLiteral("Entry Level"))->isChecked());
        QVERIFY(!m_scene->action(QStringLiteral("Senior Level"))->isChecked());
        m_scene->store.holdAnswers(false);
        m_scene->store.release();
        QVERIFY(m_scene->action(QStringLiteral("Senior Level"))->isChecked());
        QCOMPARE(m_scene->plan.state().target->level, CareerLevel::Senior);
        m_scene->action(QStringLiteral("No Target"))->trigger();
        QVERIFY(!m_scene->plan.state().target);
        QVERIFY(!m_scene->action(QStringLiteral("Senior Level"))->isEnabled());
    }

    void topBarTellsTargetLevelAndMatch()
    {
        m_scene->commands.setSkillLevel(python(), Level::Working);
        const QString spoken = targetButton().accessibleName();
        // Python weighs 10 of the 20 points asked at entry (SQL 4, algebra 6; statistics is not asked yet).
        QCOMPARE(spoken, QStringLiteral("Target: Engineer, Entry level, 50\u00A0% match"));
        m_scene->commands.dropTarget();
        QCOMPARE(targetButton().accessibleName(), QStringLiteral("Target: not chosen yet"));
    }

    void choosingAnotherRoleShowsTheRoles()
    {
        m_scene->window->showPage(QStringLiteral("settings"));
        m_scene->action(QStringLiteral("Choose Another Role"))->trigger();
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("roles"));
        QVERIFY(m_scene->roles->field->hasFocus());
    }

    // ---- pages

    void pagesAreChosenByKeysAndRail()
    {
        QTest::keyClick(m_scene->window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("skills"));
        QVERIFY(m_scene->skills->isVisible());
        QVERIFY(m_scene->skills->field->hasFocus());
        QTest::keyClick(m_scene->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("settings"));
        const QList<RailButton *> buttons = m_scene->window->findChildren<RailButton *>();
        QCOMPARE(buttons.size(), 4);
        QVERIFY(railButton(QStringLiteral("Settings")).isChecked());
        QTest::mouseClick(&railButton(QStringLiteral("Roles")), Qt::LeftButton);
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("roles"));
        QVERIFY(!railButton(QStringLiteral("Settings")).isChecked());
        railButton(QStringLiteral("Roles")).setFocus();
        QTest::keyClick(&railButton(QStringLiteral("Roles")), Qt::Key_Down);
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("skills"));
        QVERIFY(railButton(QStringLiteral("Skills")).hasFocus());
    }

    void helpIsChosenByItsKeysAndByTheMenu()
    {
        const QSignalSpy handbook(m_scene->window.get(), &MainWindow::handbookWanted);
        QTest::keyClick(m_scene->window.get(), Qt::Key_F1);
        QCOMPARE(handbook.size(), 1);
        m_scene->window->showPage(QStringLiteral("roles"));
        m_scene->action(QStringLiteral("Questions and Answers"))->trigger();
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("help"));
        QVERIFY(m_scene->help->field->hasFocus());
        m_scene->window->showPage(QStringLiteral("roles"));
        m_scene->action(QStringLiteral("Sources and Licences"))->trigger();
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("help"));
        QCOMPARE(m_scene->help->shown, (QStringList{QStringLiteral("question:"), QStringLiteral("source:")}));
    }

    void numbersOfThePageAreAskedByKeysAndByTheirButtons()
    {
        QSignalSpy asked(m_scene->window.get(), &MainWindow::numbersWanted);
        QTest::keyClick(m_scene->window.get(), Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(asked.takeLast(), QVariantList{QStringList()});
        auto *button = new NumberButton(*m_theme, QStringLiteral("match points"), m_scene->roles);
        button->show();
        QTest::keyClick(m_scene->window.get(), Qt::Key_F1, Qt::ShiftModifier);
        const QVariantList both{QStringList{QStringLiteral("match"), QStringLiteral("points")}};
        QCOMPARE(asked.takeLast(), both);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.takeLast(), both);
    }

    void aboutLeadsToTheSourcesWhilePagesAreShown()
    {
        m_scene->action(QStringLiteral("About Career Cairn"))->trigger();
        auto *about = m_scene->window->findChild<AboutDialog *>();
        QVERIFY(about);
        QTest::mouseClick(buttonWith(*about, QStringLiteral("Show the sources")), Qt::LeftButton);
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("help"));
        QCOMPARE(m_scene->help->shown, QStringList(QStringLiteral("source:")));
        QTRY_VERIFY(!m_scene->window->findChild<AboutDialog *>());

        m_scene->window->showInstead(new QPushButton(QStringLiteral("Next")));
        QVERIFY(!m_scene->action(QStringLiteral("Sources and Licences"))->isEnabled());
        QVERIFY(!m_scene->action(QStringLiteral("Questions and Answers"))->isEnabled());
        m_scene->action(QStringLiteral("About Career Cairn"))->trigger();
        about = m_scene->window->findChild<AboutDialog *>();
        QVERIFY(about);
        QVERIFY(!buttonWith(*about, QStringLiteral("Show the sources")));
    }

    void railStandsAtTheStartAndSettingsAtTheFoot()
    {
        const auto xOf = [this](const QWidget &widget) { return widget.mapTo(m_scene->window.get(), QPoint()).x(); };
        const auto yOf = [this](const QWidget &widget) { return widget.mapTo(m_scene->window.get(), QPoint()).y(); };
        QCOMPARE(xOf(railButton(QStringLiteral("Roles"))), 0);
        QVERIFY(yOf(railButton(QStringLiteral("Settings"))) > m_scene->window->height() - 120);
        QVERIFY(yOf(railButton(QStringLiteral("Help"))) > m_scene->window->height() - 200);
        QVERIFY(yOf(railButton(QStringLiteral("Help"))) < yOf(railButton(QStringLiteral("Settings"))));
        m_scene->window.reset();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_scene->openWindow();
        QVERIFY(xOf(railButton(QStringLiteral("Roles"))) > m_scene->window->width() - 100);
    }

    void areasAreSteppedThroughByF6()
    {
        m_scene->roles->field->setFocus();
        QTest::keyClick(m_scene->window.get(), Qt::Key_F6);
        QVERIFY(m_scene->roles->pane->hasFocus());
        QTest::keyClick(m_scene->window.get(), Qt::Key_F6);
        QVERIFY(m_scene->roles->field->hasFocus());
        QTest::keyClick(m_scene->window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_scene->roles->pane->hasFocus());
        m_scene->roles->pane->hide();
        QTest::keyClick(m_scene->window.get(), Qt::Key_F6);
        QVERIFY(m_scene->roles->field->hasFocus());
    }

    void pageAndItsStateAreFoundAgain()
    {
        m_scene->window->showPage(QStringLiteral("skills"));
        m_scene->skills->field->setText(QStringLiteral("place in the list"));
        m_scene->window->resize(1100, 700);
        m_scene->window->close();
        m_scene->window.reset();
        m_scene->openWindow();
        QCOMPARE(m_scene->window->shownPage(), QStringLiteral("skills"));
        QCOMPARE(m_scene->skills->field->text(), QStringLiteral("place in the list"));
        QCOMPARE(m_scene->window->size(), QSize(1100, 700));
    }

    void anUnbuiltWindowPaintsItsSkeleton()
    {
        MainWindow window(m_scene->theme, m_scene->catalogue, m_scene->plan, m_scene->learners, m_scene->commands,
                          m_scene->settings);
        const QSignalSpy painted(&window, &MainWindow::skeletonPainted);
        window.show();
        QTRY_VERIFY(!painted.isEmpty());
        window.build(m_scene->finder);
        QTRY_COMPARE(window.findChildren<WindowSkeleton *>().size(), 0);
        QVERIFY(window.menuBar()->isVisible());
    }

    void aPageIsMadeWhenItIsShown()
    {
        int made = 0;
        const auto make = [&made] {
            ++made;
            return new TestPage(QStringLiteral("Late"));
        };
        m_scene->window->addPage(QStringLiteral("late"), QStringLiteral("Late"), QStringLiteral("roles"), make);
        QCOMPARE(made, 0);
        m_scene->window->showPage(QStringLiteral("late"));
        m_scene->window->showPage(QStringLiteral("roles"));
        m_scene->window->showPage(QStringLiteral("late"));
        QCOMPARE(made, 1);
    }

    // ---- instead of pages

    void insteadOfPagesOnlyTheGivenWidgetIsThere()
    {
        auto *wizard = new QPushButton(QStringLiteral("Next"));
        m_scene->window->showInstead(wizard);
        QVERIFY(wizard->isVisible());
        QVERIFY(!railButton(QStringLiteral("Roles")).isVisible());
        QVERIFY(!m_scene->window->findChild<SearchButton *>()->isVisible());
        QTest::keyClick(m_scene->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_scene->popup().isHidden());
        QTest::keyClick(m_scene->window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(wizard->isVisible());

        const QPointer<QWidget> watched(wizard);
        m_scene->window->showPages();
        QVERIFY(m_scene->roles->isVisible());
        QVERIFY(railButton(QStringLiteral("Roles")).isVisible());
        QTRY_VERIFY(!watched);
    }

    void insteadCanBeTakenAway()
    {
        auto *wizard = new QPushButton(QStringLiteral("Next"));
        m_scene->window->showInstead(wizard);
        QCOMPARE(m_scene->window->takeInstead(), wizard);
        QVERIFY(!wizard->parentWidget());
        QVERIFY(m_scene->roles->isVisible());
        QVERIFY(!m_scene->window->takeInstead());
        delete wizard;
    }

    // ---- every command is found

    void buttonsOfThePageAreFoundAndPressed()
    {
        auto *button = new QPushButton(QStringLiteral("Add &evidence"), m_scene->roles);
        auto *off = new QPushButton(QStringLiteral("Add nothing"), m_scene->roles);
        off->setEnabled(false);
        auto *list = new QPushButton(QStringLiteral("Export"), m_scene->roles);
        auto *menu = new QMenu(list);
        QAction *entry = menu->addAction(QStringLiteral("Add to a file…"));
        list->setMenu(menu);
        for (QPushButton *each : {button, off, list})
            each->show();
        const QSignalSpy clicked(button, &QPushButton::clicked);
        const QSignalSpy triggered(entry, &QAction::triggered);
        m_scene->find(QStringLiteral("add"));
        const FindModel &found = m_scene->popup().model();
        QStringList titles;
        for (int row = 0; row < found.rowCount(); ++row)
            titles.append(found.index(row).data().toString());
        QCOMPARE(titles, (QStringList{QStringLiteral("Undo: Add the learner"), QStringLiteral("Add evidence"),
                                      QStringLiteral("Add to a file…")}));
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Down);
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        m_scene->find(QStringLiteral("add to"));
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        // On another page they are not there to be pressed.
        m_scene->window->showPage(QStringLiteral("skills"));
        m_scene->find(QStringLiteral("add e"));
        QCOMPARE(found.rowCount(), 0);
    }

    void whatStandsInNoMenuIsFoundOnceItsWordsAreTyped()
    {
        QAction chapter(QStringLiteral("Handbook: Salary"));
        const QSignalSpy triggered(&chapter, &QAction::triggered);
        m_scene->window->setFindable([&chapter] { return std::vector<QAction *>{&chapter}; });
        m_scene->find({});
        const FindModel &found = m_scene->popup().model();
        for (int row = 0; row < found.rowCount(); ++row)
            QVERIFY(found.index(row).data().toString() != chapter.text());
        QTest::keyClicks(m_scene->popup().field(), QStringLiteral("handbook sal"));
        QCOMPARE(found.rowCount(), 1);
        QTest::keyClick(m_scene->popup().field(), Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
        m_scene->window->setFindable({});
    }

    // ---- everything reachable

    void everythingThatTakesTheKeyboardHasAName()
    {
        QCOMPARE(namelessFocusables(*m_scene->window), QStringList());
        m_scene->store.failWrites(true);
        m_scene->commands.setSkillLevel(python(), Level::Working);
        m_scene->find(QStringLiteral("s"));
        QCOMPARE(namelessFocusables(*m_scene->window), QStringList());
        const QList<QMenu *> menus = m_scene->window->menuBar()->findChildren<QMenu *>();
        ShortcutsDialog keys(*m_theme, menus, m_scene->window.get());
        QCOMPARE(namelessFocusables(keys), QStringList());
    }

    void shortcutsTellEveryKeyOfTheMenus()
    {
        QList<QMenu *> menus;
        for (const QAction *each : m_scene->window->menuBar()->actions())
            menus.append(each->menu());
        QCOMPARE(menus.size(), 5);
        const ShortcutsDialog keys(*m_theme, menus, m_scene->window.get());
        const auto *list = keys.findChild<QTreeWidget *>();
        for (const QMenu *menu : menus) {
            for (const QAction *each : menu->actions()) {
                if (!each->shortcut().isEmpty()) {
                    const QString text = each->shortcut().toString(QKeySequence::NativeText);
                    const auto rows = list->findItems(text, Qt::MatchContains | Qt::MatchRecursive, 1);
                    QVERIFY2(!rows.isEmpty(), qPrintable(text));
                }
            }
        }
    }

    void twiceTheTextFitsIntoTheSmallestWindow()
    {
        m_theme->setTextPercent(200);
        m_scene->window->resize(m_scene->window->minimumSize());
        QTRY_COMPARE(m_scene->window->size(), QSize(1024, 680));
        QTRY_VERIFY(m_scene->window->findChild<StatusLine *>()->height() > 30);
        for (const char *name : {"Roles", "Skills", "Help", "Settings"}) {
            const RailButton &button = railButton(QString::fromLatin1(name));
            const QRect place(button.mapTo(m_scene->window.get(), QPoint()), button.size());
            QVERIFY2(m_scene->window->rect().contains(place), name);
        }
        for (const QWidget *part : {static_cast<QWidget *>(&learnerButton()), static_cast<QWidget *>(&targetButton()),
                                    static_cast<QWidget *>(m_scene->window->findChild<SearchButton *>())}) {
            const QRect place(part->mapTo(m_scene->window.get(), QPoint()), part->size());
            QVERIFY(m_scene->window->rect().contains(place));
            QVERIFY(part->width() >= part->minimumSizeHint().width());
        }
        const auto *status = m_scene->window->findChild<StatusLine *>();
        QVERIFY(status->height() >= status->sizeHint().height());
    }

private:
    MessageBar *visibleBar()
    {
        for (MessageBar *bar : m_scene->window->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }

    static QAbstractButton *destructiveButton(const QMessageBox *box)
    {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                return button;
        }
        return nullptr;
    }

    BarButton &learnerButton() { return *m_scene->window->findChildren<BarButton *>().at(0); }
    BarButton &targetButton() { return *m_scene->window->findChildren<BarButton *>().at(1); }

    RailButton &railButton(const QString &word)
    {
        for (RailButton *button : m_scene->window->findChildren<RailButton *>()) {
            if (button->text() == word)
                return *button;
        }
        qFatal("There is no page %s", qPrintable(word));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowScene> m_scene;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
