// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "common/smallcatalogue.h"
#include "domain/catalogue.h"
#include "views/barbutton.h"
#include "views/erasequestion.h"
#include "views/findpopup.h"
#include "views/messagebar.h"
#include "views/page.h"
#include "views/railbutton.h"
#include "views/searchbutton.h"
#include "views/shortcutsdialog.h"
#include "views/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Cairn;

namespace {

/** Finds by the beginning of titles. */
class SmallFinder final : public Finder
{
public:
    explicit SmallFinder(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    std::vector<Found> find(const QString &text, int) const override
    {
        std::vector<Found> found;
        const auto add = [&](FoundKind kind, const QString &id, const QString &title) {
            if (title.startsWith(text, Qt::CaseInsensitive))
                found.push_back({kind, id, title, title});
        };
        for (const Role &role : m_catalogue.roles())
            add(FoundKind::Role, role.id.text(), role.title);
        for (const Skill &skill : m_catalogue.skills())
            add(FoundKind::Skill, skill.id.text(), skill.title);
        for (const Resource &resource : m_catalogue.resources())
            add(FoundKind::Resource, resource.id.text(), resource.title);
        return found;
    }

private:
    const Catalogue &m_catalogue;
};

/** A page with a field and a pane that writes down what is asked of it. */
class TestPage final : public Page
{
public:
    explicit TestPage(QString word) : m_word(std::move(word))
    {
        auto *lines = new QVBoxLayout(this);
        for (QLineEdit *each : {field, pane}) {
            each->setAccessibleName(QStringLiteral("Field"));
            lines->addWidget(each);
        }
    }

    QString title() const override { return m_word; }
    QByteArray saveState() const override { return field->text().toUtf8(); }
    void restoreState(const QByteArray &state) override { field->setText(QString::fromUtf8(state)); }
    void showSubject(const QString &id) override { shown.append(id); }
    QWidget *firstFocus() override { return field; }
    QList<QWidget *> areas() override { return {field, pane}; }

    QLineEdit *field = new QLineEdit(this);
    QLineEdit *pane = new QLineEdit(this);
    QStringList shown;

private:
    QString m_word;
};

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

SkillId python() { return SkillId(QStringLiteral("s_python")); }

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

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("places.ini")), QSettings::IniFormat);
        m_plan = std::make_unique<OpenPlan>();
        m_learners = std::make_unique<LearnerRegister>();
        m_store = std::make_unique<MemoryStore>();
        m_commands = std::make_unique<PlanCommands>(*m_plan, *m_learners, *m_store);
        NewLearner learner;
        learner.name = QStringLiteral("Amina <b>K.</b>");
        learner.target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
        m_amina = m_commands->addLearner(learner);
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
        m_theme->setTextPercent(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void cleanupTestCase() { m_theme.reset(); }

    // ---- search

    void searchOpensFindsAndGoesToASkill()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(popup().isVisible());
        QTRY_VERIFY(popup().field()->hasFocus());
        QTest::keyClicks(popup().field(), QStringLiteral("pyth"));
        QCOMPARE(popup().model().rowCount(), 1);
        QTest::keyClick(popup().field(), Qt::Key_Return);
        QVERIFY(popup().isHidden());
        QCOMPARE(m_window->shownPage(), QStringLiteral("skills"));
        QCOMPARE(m_skills->shown, QStringList{QStringLiteral("s_python")});
        QVERIFY(m_roles->shown.isEmpty());
    }

    void searchGoesToARoleAndAResourceLeadsToItsSkill()
    {
        find(QStringLiteral("engin"));
        QTest::keyClick(popup().field(), Qt::Key_Return);
        QCOMPARE(m_roles->shown, QStringList{QStringLiteral("r_engineer")});
        find(QStringLiteral("a python"));
        QTest::keyClick(popup().field(), Qt::Key_Return);
        QCOMPARE(m_window->shownPage(), QStringLiteral("skills"));
        QCOMPARE(m_skills->shown, QStringList{QStringLiteral("s_python")});
    }

    void arrowsStepThroughWhatIsFoundAndStayWithin()
    {
        find(QStringLiteral("s"));
        const int rows = popup().model().rowCount();
        QVERIFY(rows > 2);
        QCOMPARE(popup().list()->currentIndex().row(), 0);
        QTest::keyClick(popup().field(), Qt::Key_Down);
        QCOMPARE(popup().list()->currentIndex().row(), 1);
        for (int press = 0; press < rows + 3; ++press)
            QTest::keyClick(popup().field(), Qt::Key_Down);
        QCOMPARE(popup().list()->currentIndex().row(), rows - 1);
        for (int press = 0; press < rows + 3; ++press)
            QTest::keyClick(popup().field(), Qt::Key_Up);
        QCOMPARE(popup().list()->currentIndex().row(), 0);
    }

    void searchCarriesOutACommand()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::newLearnerWanted);
        find(QStringLiteral("new learner"));
        QCOMPARE(popup().model().rowCount(), 1);
        QTest::keyClick(popup().field(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void everyCommandOfTheMenusIsFoundByItsWords()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QStringList found;
        for (int row = 0; row < popup().model().rowCount(); ++row)
            found.append(popup().model().index(row).data().toString());
        for (const char *words : {"Quit", "Show Roles", "Show Settings", "Next Area", "Full Screen", "New Learner…",
                                  "Edit Learner…", "Remove Learner…", "Choose Another Role", "Aim at Senior Level",
                                  "Keyboard Shortcuts", "About Career Cairn"}) {
            QVERIFY2(found.contains(QString::fromUtf8(words)), words);
        }
    }

    void escapeClosesTheSearchAndGivesTheKeyboardBack()
    {
        m_roles->pane->setFocus();
        find(QStringLiteral("x"));
        QTest::keyClick(popup().field(), Qt::Key_Escape);
        QVERIFY(popup().isHidden());
        QVERIFY(m_roles->pane->hasFocus());
    }

    void clickOutsideClosesTheSearch()
    {
        find(QStringLiteral("s"));
        QTest::mouseClick(m_roles->pane, Qt::LeftButton);
        QVERIFY(popup().isHidden());
    }

    void searchThatFindsNothingSaysSo()
    {
        find(QStringLiteral("zzz"));
        QCOMPARE(popup().model().rowCount(), 0);
        QVERIFY(popup().list()->isHidden());
        QTest::keyClick(popup().field(), Qt::Key_Return);
        QVERIFY(popup().isVisible());
    }

    // ---- undo

    void undoAndRedoWorkByKeys()
    {
        m_commands->setSkillLevel(python(), Level::Working);
        QCOMPARE(m_plan->levelOf(python()), Level::Working);
        m_window->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_plan->levelOf(python()), Level::None);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_plan->levelOf(python()), Level::Working);
    }

    void fieldKeepsItsOwnUndoWhileItHasTheKeyboard()
    {
        m_commands->setSkillLevel(python(), Level::Working);
        m_roles->field->setFocus();
        QTest::keyClicks(m_roles->field, QStringLiteral("abc"));
        QTest::keyClick(m_roles->field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_roles->field->text(), QString());
        QCOMPARE(m_plan->levelOf(python()), Level::Working);
    }

    void undoButtonSaysWhatItWouldUndo()
    {
        const QAction *undo = action(QStringLiteral("Undo"));
        m_commands->setSkillLevel(python(), Level::Working);
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->toolTip().contains(m_commands->undoText()));
        QVERIFY(undo->toolTip().contains(QStringLiteral("Ctrl+Z")));
        m_commands->undo();
        QVERIFY(action(QStringLiteral("Redo"))->isEnabled());
    }

    // ---- messages

    void refusalIsShownAndStays()
    {
        m_store->failWrites(true);
        m_commands->setSkillLevel(python(), Level::Working);
        MessageBar *bar = visibleBar();
        QVERIFY(bar);
        QCOMPARE(bar->text(), QStringLiteral("The change was not saved: the disk is full."));
        QCOMPARE(bar->mark(), StateMark::Error);
        m_store->failWrites(false);
        m_commands->setSkillLevel(python(), Level::Expert);
        m_window->showPage(QStringLiteral("skills"));
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(bar->isHidden());
    }

    void savedTimeIsShown()
    {
        m_commands->setSkillLevel(python(), Level::Working);
        const QString time = QLocale().toString(QDateTime(QDate(2026, 1, 8), QTime(10, 42), Qt::UTC).toLocalTime().time(),
                                                QLocale::ShortFormat);
        QCOMPARE(m_window->findChild<StatusLine *>()->savedText(), QStringLiteral("Saved %1").arg(time));
    }

    void sampleIsMarkedAndRemovedOnlyAfterAQuestion()
    {
        QVERIFY(!visibleBar());
        NewLearner sample;
        sample.name = QStringLiteral("Sample");
        sample.kind = LearnerKind::Sample;
        m_commands->addLearner(sample);
        MessageBar *bar = visibleBar();
        QVERIFY(bar);
        QVERIFY(bar->text().startsWith(QStringLiteral("This is a sample learner.")));
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        auto *question = m_window->findChild<EraseQuestion *>();
        QVERIFY(question);
        QCOMPARE(m_store->plans().size(), 2);
        QTest::mouseClick(destructiveButton(question), Qt::LeftButton);
        QCOMPARE(m_store->plans().size(), 1);
        QVERIFY(!visibleBar());
    }

    void cancelledRemovalRemovesNothing()
    {
        action(QStringLiteral("Remove Learner…"))->trigger();
        auto *question = m_window->findChild<EraseQuestion *>();
        QVERIFY(question);
        for (const QLabel *label : question->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QCOMPARE(m_store->plans().size(), 1);
        QVERIFY(m_plan->isOpen());
    }

    // ---- learners and target

    void learnersOfTheRegisterCanBeOpened()
    {
        NewLearner other;
        other.name = QStringLiteral("Ben");
        m_commands->addLearner(other);
        QCOMPARE(m_plan->state().profile.name, QStringLiteral("Ben"));
        QMenu *menu = learnerButton().menu();
        emit menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.at(0)->text(), QStringLiteral("Amina <b>K.</b>"));
        QVERIFY(actions.at(1)->isChecked());
        actions.at(0)->trigger();
        QCOMPARE(m_plan->state().profile.id, m_amina);
        QCOMPARE(learnerButton().title(), QStringLiteral("Amina <b>K.</b>"));
        emit menu->aboutToShow();
        QVERIFY(menu->actions().at(0)->isChecked());
        QVERIFY(!menu->actions().at(1)->isChecked());
    }

    void targetLevelIsChangedThroughTheDoorOnly()
    {
        m_store->holdAnswers(true);
        action(QStringLiteral("Senior Level"))->trigger();
        QVERIFY(action(QStringLiteral("Entry Level"))->isChecked());
        QVERIFY(!action(QStringLiteral("Senior Level"))->isChecked());
        m_store->holdAnswers(false);
        m_store->release();
        QVERIFY(action(QStringLiteral("Senior Level"))->isChecked());
        QCOMPARE(m_plan->state().target->level, CareerLevel::Senior);
        action(QStringLiteral("No Target"))->trigger();
        QVERIFY(!m_plan->state().target);
        QVERIFY(!action(QStringLiteral("Senior Level"))->isEnabled());
    }

    void topBarTellsTargetLevelAndMatch()
    {
        m_commands->setSkillLevel(python(), Level::Working);
        const QString spoken = targetButton().accessibleName();
        // Python weighs 10 of the 20 points asked at entry (SQL 4, algebra 6; statistics is not asked yet).
        QCOMPARE(spoken, QStringLiteral("Target: Engineer, Entry level, 50\u00A0% match"));
        m_commands->dropTarget();
        QCOMPARE(targetButton().accessibleName(), QStringLiteral("Target: not chosen yet"));
    }

    void choosingAnotherRoleShowsTheRoles()
    {
        m_window->showPage(QStringLiteral("settings"));
        action(QStringLiteral("Choose Another Role"))->trigger();
        QCOMPARE(m_window->shownPage(), QStringLiteral("roles"));
        QVERIFY(m_roles->field->hasFocus());
    }

    // ---- pages

    void pagesAreChosenByKeysAndRail()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->shownPage(), QStringLiteral("skills"));
        QVERIFY(m_skills->isVisible());
        QVERIFY(m_skills->field->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->shownPage(), QStringLiteral("settings"));
        const QList<RailButton *> buttons = m_window->findChildren<RailButton *>();
        QCOMPARE(buttons.size(), 3);
        QVERIFY(railButton(QStringLiteral("Settings")).isChecked());
        QTest::mouseClick(&railButton(QStringLiteral("Roles")), Qt::LeftButton);
        QCOMPARE(m_window->shownPage(), QStringLiteral("roles"));
        QVERIFY(!railButton(QStringLiteral("Settings")).isChecked());
        railButton(QStringLiteral("Roles")).setFocus();
        QTest::keyClick(&railButton(QStringLiteral("Roles")), Qt::Key_Down);
        QCOMPARE(m_window->shownPage(), QStringLiteral("skills"));
        QVERIFY(railButton(QStringLiteral("Skills")).hasFocus());
    }

    void railStandsAtTheStartAndSettingsAtTheFoot()
    {
        const auto xOf = [this](const QWidget &widget) { return widget.mapTo(m_window.get(), QPoint()).x(); };
        const auto yOf = [this](const QWidget &widget) { return widget.mapTo(m_window.get(), QPoint()).y(); };
        QCOMPARE(xOf(railButton(QStringLiteral("Roles"))), 0);
        QVERIFY(yOf(railButton(QStringLiteral("Settings"))) > m_window->height() - 120);
        m_window.reset();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        openWindow();
        QVERIFY(xOf(railButton(QStringLiteral("Roles"))) > m_window->width() - 100);
    }

    void areasAreSteppedThroughByF6()
    {
        m_roles->field->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_roles->pane->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_roles->field->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_roles->pane->hasFocus());
        m_roles->pane->hide();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_roles->field->hasFocus());
    }

    void pageAndItsStateAreFoundAgain()
    {
        m_skills->field->setText(QStringLiteral("place in the list"));
        m_window->showPage(QStringLiteral("skills"));
        m_window->resize(1100, 700);
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->shownPage(), QStringLiteral("skills"));
        QCOMPARE(m_skills->field->text(), QStringLiteral("place in the list"));
        QCOMPARE(m_window->size(), QSize(1100, 700));
    }

    // ---- instead of pages

    void insteadOfPagesOnlyTheGivenWidgetIsThere()
    {
        auto *wizard = new QPushButton(QStringLiteral("Next"));
        m_window->showInstead(wizard);
        QVERIFY(wizard->isVisible());
        QVERIFY(!railButton(QStringLiteral("Roles")).isVisible());
        QVERIFY(!m_window->findChild<SearchButton *>()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(popup().isHidden());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(wizard->isVisible());

        const QPointer<QWidget> watched(wizard);
        m_window->showPages();
        QVERIFY(m_roles->isVisible());
        QVERIFY(railButton(QStringLiteral("Roles")).isVisible());
        QTRY_VERIFY(!watched);
    }

    void insteadCanBeTakenAway()
    {
        auto *wizard = new QPushButton(QStringLiteral("Next"));
        m_window->showInstead(wizard);
        QCOMPARE(m_window->takeInstead(), wizard);
        QVERIFY(!wizard->parentWidget());
        QVERIFY(m_roles->isVisible());
        QVERIFY(!m_window->takeInstead());
        delete wizard;
    }

    // ---- everything reachable

    void everythingThatTakesTheKeyboardHasAName()
    {
        QCOMPARE(namelessFocusables(*m_window), QStringList());
        m_store->failWrites(true);
        m_commands->setSkillLevel(python(), Level::Working);
        find(QStringLiteral("s"));
        QCOMPARE(namelessFocusables(*m_window), QStringList());
        const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
        ShortcutsDialog keys(*m_theme, menus, m_window.get());
        QCOMPARE(namelessFocusables(keys), QStringList());
    }

    void shortcutsTellEveryKeyOfTheMenus()
    {
        QList<QMenu *> menus;
        for (const QAction *each : m_window->menuBar()->actions())
            menus.append(each->menu());
        QCOMPARE(menus.size(), 5);
        const ShortcutsDialog keys(*m_theme, menus, m_window.get());
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
        m_window->resize(m_window->minimumSize());
        QTest::qWait(0);
        QCOMPARE(m_window->size(), QSize(1024, 680));
        for (const char *name : {"Roles", "Skills", "Settings"}) {
            const RailButton &button = railButton(QString::fromLatin1(name));
            const QRect place(button.mapTo(m_window.get(), QPoint()), button.size());
            QVERIFY2(m_window->rect().contains(place), name);
        }
        for (const QWidget *part : {static_cast<QWidget *>(&learnerButton()), static_cast<QWidget *>(&targetButton()),
                                    static_cast<QWidget *>(m_window->findChild<SearchButton *>())}) {
            const QRect place(part->mapTo(m_window.get(), QPoint()), part->size());
            QVERIFY(m_window->rect().contains(place));
            QVERIFY(part->width() >= part->minimumSizeHint().width());
        }
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_theme, m_catalogue, *m_plan, *m_learners, *m_commands, m_finder,
                                                *m_settings);
        m_roles = new TestPage(QStringLiteral("Roles"));
        m_skills = new TestPage(QStringLiteral("Skills"));
        auto *settings = new TestPage(QStringLiteral("Settings"));
        m_window->addPage(QStringLiteral("roles"), m_roles->title(), QStringLiteral("roles"), m_roles);
        m_window->addPage(QStringLiteral("skills"), m_skills->title(), QStringLiteral("skills"), m_skills);
        m_window->addPage(QStringLiteral("settings"), settings->title(), QStringLiteral("sliders"), settings);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    FindPopup &popup() { return *m_window->findChild<FindPopup *>(); }

    void find(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(popup().isVisible());
        QTest::keyClicks(popup().field(), text);
    }

    /** A command by its words. */
    QAction *action(const QString &words)
    {
        for (const QAction *top : m_window->menuBar()->actions()) {
            for (QAction *each : top->menu()->actions()) {
                const QString text = each->text().remove(QLatin1Char('&'));
                if (text == words || text.startsWith(words + QLatin1Char(':')))
                    return each;
            }
        }
        qFatal("There is no command %s", qPrintable(words));
    }

    MessageBar *visibleBar()
    {
        for (MessageBar *bar : m_window->findChildren<MessageBar *>()) {
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

    BarButton &learnerButton() { return *m_window->findChildren<BarButton *>().at(0); }
    BarButton &targetButton() { return *m_window->findChildren<BarButton *>().at(1); }

    RailButton &railButton(const QString &word)
    {
        for (RailButton *button : m_window->findChildren<RailButton *>()) {
            if (button->text() == word)
                return *button;
        }
        qFatal("There is no page %s", qPrintable(word));
    }

    Catalogue m_catalogue{smallCatalogueContents()};
    SmallFinder m_finder{m_catalogue};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<LearnerRegister> m_learners;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<PlanCommands> m_commands;
    std::unique_ptr<MainWindow> m_window;
    LearnerId m_amina;
    TestPage *m_roles = nullptr;
    TestPage *m_skills = nullptr;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
