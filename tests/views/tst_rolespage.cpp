// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "commands/plancommands.h"
#include "common/memorystore.h"
#include "models/matchbillmodel.h"
#include "models/rolelistmodel.h"
#include "views/billview.h"
#include "views/rolecardlayout.h"
#include "views/rolefilterbar.h"
#include "views/rolelistview.h"
#include "views/rolepane.h"
#include "views/rolespage.h"
#include "views/styledlabel.h"
#include "views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const RoleId Engineer(QStringLiteral("ml_engineer"));
const RoleId Scientist(QStringLiteral("data_scientist"));
const RoleId Vision(QStringLiteral("computer_vision_engineer"));

NewLearner amina()
{
    NewLearner learner;
    learner.name = QStringLiteral("Amina K.");
    learner.target = Target{Engineer, CareerLevel::Entry};
    for (const char *skill : {"python", "supervised_learning", "scikit_learn", "git", "statistics", "sql"})
        learner.levels.insert(SkillId(QString::fromLatin1(skill)), Level::Working);
    return learner;
}

template <class T>
QList<T *> shownChildren(const QWidget &parent)
{
    QList<T *> shown;
    for (T *child : parent.findChildren<T *>()) {
        if (child->isVisibleTo(&parent))
            shown.append(child);
    }
    return shown;
}

} // namespace

class TestRolesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void targetIsChosenFirst();
    void findingNamesThePerson();
    void typingFiltersTheRoles();
    void escapeEmptiesTheField();
    void familyAndKindFilter();
    void enterInTheFieldLeadsToTheRoles();
    void emptyResultOffersToClear();
    void choiceIsKeptAcrossAFilter();
    void choiceIsKeptInAnotherOrder();
    void arrowKeysChooseAndThePaneFollows();
    void tSetsTheTarget();
    void cardsButtonSetsTheTarget();
    void pressThatEndsElsewhereSetsNothing();
    void clickBesideTheButtonOnlyChooses();
    void paneButtonSetsTheTargetAtTheShownLevel();
    void targetThatCannotBeSavedIsNotShown();
    void targetHasNoButton();
    void levelFollowsTheTargetUntilChosen();
    void switchShowsTheList();
    void enterMovesToThePane();
    void linkInThePaneChoosesARole();
    void billFoldsOpenByKey();
    void billAddsUpOnThePage();
    void narrowPageFoldsThePane();
    void veryNarrowPageShowsOneOfBoth();
    void subjectIsShownThoughItWasFilteredOut();
    void stateIsFoundAgain();
    void junkStateIsIgnored();
    void anotherLearnersTargetIsChosen();
    void foundChoiceOutlivesTheFirstPlan();
    void everyFocusableThingHasAName_data();
    void everyFocusableThingHasAName();
    void rowsReadAsSentences();
    void noTextIsClipped_data();
    void noTextIsClipped();
    void textOfTheCatalogueIsPlain();

private:
    RoleListView &list() const { return *m_page->findChild<RoleListView *>(); }
    RolePane &pane() const { return *m_page->findChild<RolePane *>(); }
    QLineEdit &field() const { return *m_page->findChild<RoleFilterBar *>()->findChild<QLineEdit *>(); }
    QPushButton &button(const QString &text) const;
    QComboBox &combo(const QString &name) const;
    QModelIndex rowOf(const RoleId &role) const;
    RoleCardLayout cardOf(const RoleId &role) const;
    QString chosenId() const { return list().currentIndex().data(RoleListModel::IdRole).toString(); }
    std::optional<Target> target() const { return m_plan->state().target; }
    void showPage();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<LearnerRegister> m_learners;
    std::unique_ptr<PlanCommands> m_commands;
    std::unique_ptr<RolesPage> m_page;
};

void TestRolesPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_catalogue = std::make_unique<Catalogue>(CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
    QVERIFY(m_catalogue->role(Engineer));
}

void TestRolesPage::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_plan = std::make_unique<OpenPlan>();
    m_learners = std::make_unique<LearnerRegister>();
    m_commands = std::make_unique<PlanCommands>(*m_plan, *m_learners, *m_store);
    m_commands->addLearner(amina());
    QVERIFY(m_plan->isOpen());
    showPage();
}

void TestRolesPage::showPage()
{
    m_page = std::make_unique<RolesPage>(*m_theme, *m_catalogue, *m_plan, *m_commands);
    m_page->resize(1276, 750);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void TestRolesPage::cleanup()
{
    m_page.reset();
    m_commands.reset();
    m_learners.reset();
    m_plan.reset();
    m_store.reset();
    m_theme->setTextPercent(100);
}

QPushButton &TestRolesPage::button(const QString &text) const
{
    for (QPushButton *each : shownChildren<QPushButton>(*m_page)) {
        if (each->text() == text)
            return *each;
    }
    qFatal("There is no button %s", qPrintable(text));
}

QComboBox &TestRolesPage::combo(const QString &name) const
{
    for (QComboBox *each : m_page->findChildren<QComboBox *>()) {
        if (each->accessibleName() == name)
            return *each;
    }
    qFatal("There is no combo box %s", qPrintable(name));
}

QModelIndex TestRolesPage::rowOf(const RoleId &role) const
{
    const QAbstractItemModel &model = *list().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(RoleListModel::IdRole).toString() == role.text())
            return model.index(row, 0);
    }
    return {};
}

RoleCardLayout TestRolesPage::cardOf(const RoleId &role) const
{
    list().scrollTo(rowOf(role));
    return {list().visualRect(rowOf(role)), *m_theme, list().layoutDirection()};
}

void TestRolesPage::targetIsChosenFirst()
{
    QCOMPARE(chosenId(), Engineer.text());
    QCOMPARE(pane().role(), Engineer);
    QCOMPARE(list().form(), RoleListView::Form::Cards);
    QCOMPARE(list().model()->rowCount(), static_cast<int>(m_catalogue->roles().size()));
}

void TestRolesPage::findingNamesThePerson()
{
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(QStringLiteral("Amina K.")); }));
}

void TestRolesPage::typingFiltersTheRoles()
{
    QTest::keyClicks(&field(), QStringLiteral("computer vision engin"));
    QVERIFY(rowOf(Vision).isValid());
    QVERIFY(list().model()->rowCount() < static_cast<int>(m_catalogue->roles().size()));
    QVERIFY(!rowOf(RoleId(QStringLiteral("ai_product_manager"))).isValid());
}

void TestRolesPage::escapeEmptiesTheField()
{
    QTest::keyClicks(&field(), QStringLiteral("vision"));
    QTest::keyClick(&field(), Qt::Key_Escape);
    QCOMPARE(field().text(), QString());
    QCOMPARE(list().model()->rowCount(), static_cast<int>(m_catalogue->roles().size()));
}

void TestRolesPage::familyAndKindFilter()
{
    QComboBox &family = combo(QStringLiteral("Family"));
    while (family.currentData().toString() != QStringLiteral("leadership")) {
        const int before = family.currentIndex();
        QTest::keyClick(&family, Qt::Key_Down);
        QVERIFY(family.currentIndex() > before);
    }
    QVERIFY(list().model()->rowCount() > 0);
    for (int row = 0; row < list().model()->rowCount(); ++row)
        QCOMPARE(list().model()->index(row, 0).data(RoleListModel::FamilyRole).toString(),
                 QStringLiteral("leadership"));
    QComboBox &kind = combo(QStringLiteral("Kind of role"));
    kind.setCurrentIndex(kind.findData(static_cast<int>(RoleKind::Specialist)));
    QCOMPARE(list().model()->rowCount(), 0);
}

void TestRolesPage::enterInTheFieldLeadsToTheRoles()
{
    field().setFocus();
    QTest::keyClicks(&field(), QStringLiteral("engineer"));
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(list().hasFocus());
}

void TestRolesPage::emptyResultOffersToClear()
{
    QTest::keyClicks(&field(), QStringLiteral("zoology"));
    QVERIFY(!list().isVisible());
    QCOMPARE(pane().role(), Engineer);
    QTest::mouseClick(&button(QStringLiteral("Clear filters")), Qt::LeftButton);
    QVERIFY(list().isVisible());
    QCOMPARE(field().text(), QString());
    QCOMPARE(chosenId(), Engineer.text());
}

void TestRolesPage::choiceIsKeptAcrossAFilter()
{
    list().setCurrentIndex(rowOf(Vision));
    QTest::keyClicks(&field(), QStringLiteral("product manager"));
    QVERIFY(!rowOf(Vision).isValid());
    QCOMPARE(pane().role(), Vision); // still read, though not in the list
    field().selectAll();
    QTest::keyClick(&field(), Qt::Key_Delete);
    QCOMPARE(chosenId(), Vision.text());
    QVERIFY(list().selectionModel()->isSelected(rowOf(Vision)));
}

void TestRolesPage::choiceIsKeptInAnotherOrder()
{
    list().setCurrentIndex(rowOf(Vision));
    const int before = list().currentIndex().row();
    QComboBox &order = combo(QStringLiteral("Order of the roles"));
    order.setCurrentIndex(order.findData(static_cast<int>(RoleFilterModel::Order::Name)));
    QCOMPARE(chosenId(), Vision.text());
    QVERIFY(list().currentIndex().row() != before);
    QCOMPARE(pane().role(), Vision);
}

void TestRolesPage::arrowKeysChooseAndThePaneFollows()
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_End);
    QVERIFY(chosenId() != Engineer.text());
    QCOMPARE(pane().role().text(), chosenId());
    QTest::keyClick(&list(), Qt::Key_Home);
    QCOMPARE(list().currentIndex().row(), 0);
}

void TestRolesPage::tSetsTheTarget()
{
    list().setFocus();
    list().setCurrentIndex(rowOf(Scientist));
    QTest::keyClick(&list(), Qt::Key_T);
    QCOMPARE(target(), (Target{Scientist, CareerLevel::Entry}));
    QVERIFY(rowOf(Scientist).data(RoleListModel::IsTargetRole).toBool());
    const size_t saved = m_store->journal().size();
    QTest::keyClick(&list(), Qt::Key_T); // it is the target already
    QCOMPARE(m_store->journal().size(), saved);
}

void TestRolesPage::cardsButtonSetsTheTarget()
{
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, cardOf(Scientist).button.center());
    QCOMPARE(target(), (Target{Scientist, CareerLevel::Entry}));
}

void TestRolesPage::pressThatEndsElsewhereSetsNothing()
{
    const RoleCardLayout card = cardOf(Scientist);
    QTest::mousePress(list().viewport(), Qt::LeftButton, {}, card.button.center());
    QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, card.ring.center());
    QCOMPARE(target(), (Target{Engineer, CareerLevel::Entry}));
    QTest::mousePress(list().viewport(), Qt::LeftButton, {}, card.ring.center());
    QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, card.button.center());
    QCOMPARE(target(), (Target{Engineer, CareerLevel::Entry}));
}

void TestRolesPage::clickBesideTheButtonOnlyChooses()
{
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, cardOf(Scientist).summary.center());
    QCOMPARE(chosenId(), Scientist.text());
    QCOMPARE(target(), (Target{Engineer, CareerLevel::Entry}));
}

void TestRolesPage::paneButtonSetsTheTargetAtTheShownLevel()
{
    QTest::keyClick(&combo(QStringLiteral("Level")), Qt::Key_Down);
    QTest::mouseClick(&button(QStringLiteral("Set as target")), Qt::LeftButton);
    QCOMPARE(target(), (Target{Engineer, CareerLevel::Mid}));
}

void TestRolesPage::targetThatCannotBeSavedIsNotShown()
{
    m_store->failWrites(true);
    QSignalSpy refused(m_commands.get(), &PlanCommands::refused);
    list().setFocus();
    list().setCurrentIndex(rowOf(Scientist));
    QTest::keyClick(&list(), Qt::Key_T);
    QCOMPARE(refused.count(), 1);
    QVERIFY(!rowOf(Scientist).data(RoleListModel::IsTargetRole).toBool());
    QVERIFY(button(QStringLiteral("Set as target")).isVisible());
}

void TestRolesPage::targetHasNoButton()
{
    const auto buttons = shownChildren<QPushButton>(pane());
    QVERIFY(std::none_of(buttons.begin(), buttons.end(),
                         [](const QPushButton *each) { return each->text() == QStringLiteral("Set as target"); }));
    const size_t saved = m_store->journal().size();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, cardOf(Engineer).button.center());
    QCOMPARE(m_store->journal().size(), saved);
}

void TestRolesPage::levelFollowsTheTargetUntilChosen()
{
    QComboBox &level = combo(QStringLiteral("Level"));
    QCOMPARE(level.currentText(), QStringLiteral("Entry"));
    m_commands->aimAt({Engineer, CareerLevel::Senior});
    QCOMPARE(level.currentText(), QStringLiteral("Senior"));
    QTest::keyClick(&level, Qt::Key_Up);
    QCOMPARE(level.currentText(), QStringLiteral("Mid"));
    m_commands->aimAt({Engineer, CareerLevel::Entry});
    QCOMPARE(level.currentText(), QStringLiteral("Mid"));
    QVERIFY(!rowOf(Engineer).data(RoleListModel::IsTargetRole).toBool());
    QVERIFY(rowOf(Engineer).data(RoleListModel::TargetLevelRole).isValid());
}

void TestRolesPage::switchShowsTheList()
{
    list().setCurrentIndex(rowOf(Vision));
    const int cardHeight = list().visualRect(rowOf(Vision)).height();
    QTest::mouseClick(&button(QStringLiteral("List")), Qt::LeftButton);
    QCOMPARE(list().form(), RoleListView::Form::List);
    QTRY_VERIFY(list().visualRect(rowOf(Vision)).height() < cardHeight);
    QCOMPARE(list().visualRect(rowOf(Vision)).width(), list().viewport()->width());
    QCOMPARE(chosenId(), Vision.text());
    QTest::mouseClick(&button(QStringLiteral("Cards")), Qt::LeftButton);
    QTRY_COMPARE(list().visualRect(rowOf(Vision)).height(), cardHeight);
}

void TestRolesPage::enterMovesToThePane()
{
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(pane().reader()->hasFocus());
    QTest::keyClick(pane().reader(), Qt::Key_Escape);
    QVERIFY(list().hasFocus());
}

void TestRolesPage::linkInThePaneChoosesARole()
{
    const Role &engineer = *m_catalogue->role(Engineer);
    QVERIFY(!engineer.related.empty());
    const QString title = m_catalogue->titleOf(engineer.related.front());
    for (QPushButton *link : shownChildren<QPushButton>(pane())) {
        if (!link->accessibleName().startsWith(title))
            continue;
        QTest::mouseClick(link, Qt::LeftButton);
        break;
    }
    QCOMPARE(pane().role(), engineer.related.front());
    QCOMPARE(chosenId(), engineer.related.front().text());
}

void TestRolesPage::billFoldsOpenByKey()
{
    BillView &bill = *pane().findChild<BillView *>();
    const int height = bill.height();
    bill.setFocus();
    QModelIndex fold;
    for (int row = 0; row < bill.model()->rowCount(); ++row) {
        QTest::keyClick(&bill, Qt::Key_Down);
        if (bill.model()->rowCount(bill.currentIndex()) > 0)
            break;
    }
    fold = bill.currentIndex();
    QVERIFY(bill.model()->rowCount(fold) > 0);
    QTest::keyClick(&bill, Qt::Key_Return);
    QVERIFY(bill.isExpanded(fold));
    QTRY_VERIFY(bill.height() > height);
    QTest::keyClick(&bill, Qt::Key_Space);
    QVERIFY(!bill.isExpanded(fold));
    QTRY_COMPARE(bill.height(), height);
    QTest::mouseClick(bill.viewport(), Qt::LeftButton, {}, bill.visualRect(fold).center());
    QVERIFY(bill.isExpanded(fold));
    m_commands->setSkillLevel(SkillId(QStringLiteral("python")), Level::None); // other rows, still open
    const QAbstractItemModel &model = *bill.model();
    bool open = false;
    for (int row = 0; row < model.rowCount(); ++row)
        open = open || bill.isExpanded(model.index(row, 0));
    QVERIFY(open);
}

void TestRolesPage::billAddsUpOnThePage()
{
    const BillView &bill = *pane().findChild<BillView *>();
    const QAbstractItemModel &model = *bill.model();
    int earned = 0;
    for (int row = 0; row + 1 < model.rowCount(); ++row)
        earned += model.index(row, 0).data(MatchBillModel::EarnedRole).toInt();
    QCOMPARE(earned, rowOf(Engineer).data(RoleListModel::MatchRole).toInt());
}

void TestRolesPage::narrowPageFoldsThePane()
{
    QVERIFY(pane().isVisible());
    m_page->resize(940, 640);
    QVERIFY(!pane().isVisible());
    QTest::mouseClick(&button(QStringLiteral("Details")), Qt::LeftButton);
    QVERIFY(pane().isVisible());
    QVERIFY(list().isVisible());
    QVERIFY(pane().reader()->hasFocus());
    QTest::keyClick(pane().reader(), Qt::Key_Escape);
    QVERIFY(!pane().isVisible());
    m_page->resize(1276, 750);
    QVERIFY(pane().isVisible());
}

void TestRolesPage::veryNarrowPageShowsOneOfBoth()
{
    m_page->resize(600, 640);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(pane().isVisible());
    QVERIFY(!list().isVisible());
    QTest::mouseClick(&button(QStringLiteral("All roles")), Qt::LeftButton);
    QVERIFY(!pane().isVisible());
    QVERIFY(list().isVisible());
    QVERIFY(list().hasFocus());
}

void TestRolesPage::subjectIsShownThoughItWasFilteredOut()
{
    QTest::keyClicks(&field(), QStringLiteral("product manager"));
    QVERIFY(!rowOf(Vision).isValid());
    m_page->showSubject(Vision.text());
    QCOMPARE(chosenId(), Vision.text());
    QCOMPARE(field().text(), QString());
    m_page->showSubject(QStringLiteral("nobody"));
    QCOMPARE(chosenId(), Vision.text());
}

void TestRolesPage::stateIsFoundAgain()
{
    QTest::mouseClick(&button(QStringLiteral("List")), Qt::LeftButton);
    QTest::keyClicks(&field(), QStringLiteral("engineer"));
    QTest::keyClick(&combo(QStringLiteral("Level")), Qt::Key_Down);
    QComboBox &order = combo(QStringLiteral("Order of the roles"));
    order.setCurrentIndex(order.findData(static_cast<int>(RoleFilterModel::Order::Name)));
    list().setCurrentIndex(rowOf(Vision));
    const QByteArray state = m_page->saveState();
    showPage();
    m_page->restoreState(state);
    QCOMPARE(list().form(), RoleListView::Form::List);
    QCOMPARE(field().text(), QStringLiteral("engineer"));
    QCOMPARE(combo(QStringLiteral("Level")).currentText(), QStringLiteral("Mid"));
    QCOMPARE(combo(QStringLiteral("Order of the roles")).currentData().toInt(),
             static_cast<int>(RoleFilterModel::Order::Name));
    QCOMPARE(chosenId(), Vision.text());
    QCOMPARE(m_page->saveState(), state);
}

void TestRolesPage::junkStateIsIgnored()
{
    const QByteArray state = m_page->saveState();
    m_page->restoreState("junk");
    m_page->restoreState("[1, 2]");
    m_page->restoreState({});
    QCOMPARE(m_page->saveState(), state);
    m_page->restoreState("{\"order\": \"size\", \"kind\": 4, \"role\": \"gone\", \"splitter\": \"%%\", \"form\": 1}");
    QCOMPARE(chosenId(), Engineer.text());
    QCOMPARE(list().model()->rowCount(), static_cast<int>(m_catalogue->roles().size()));
}

void TestRolesPage::anotherLearnersTargetIsChosen()
{
    list().setCurrentIndex(rowOf(Vision));
    NewLearner other;
    other.name = QStringLiteral("Ben");
    other.target = Target{Scientist, CareerLevel::Senior};
    m_commands->addLearner(other);
    QCOMPARE(chosenId(), Scientist.text());
    QCOMPARE(pane().role(), Scientist);
    QCOMPARE(combo(QStringLiteral("Level")).currentText(), QStringLiteral("Senior"));
}

void TestRolesPage::foundChoiceOutlivesTheFirstPlan()
{
    list().setCurrentIndex(rowOf(Vision));
    const QByteArray state = m_page->saveState();
    const PlanState plan = m_plan->state();
    m_plan->close();
    showPage();
    m_page->restoreState(state);
    m_plan->replace(plan);
    QCOMPARE(chosenId(), Vision.text());
}

void TestRolesPage::everyFocusableThingHasAName_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("details");
    QTest::newRow("wide") << QSize(1276, 750) << QString() << false;
    QTest::newRow("nothing found") << QSize(1276, 750) << QStringLiteral("zoology") << false;
    QTest::newRow("narrow") << QSize(940, 640) << QString() << true;
    QTest::newRow("very narrow") << QSize(600, 640) << QString() << true;
}

void TestRolesPage::everyFocusableThingHasAName()
{
    QFETCH(QSize, size);
    QFETCH(QString, text);
    QFETCH(bool, details);
    m_page->resize(size);
    QTest::keyClicks(&field(), text);
    if (details)
        QTest::mouseClick(&button(QStringLiteral("Details")), Qt::LeftButton);
    int focusable = 0;
    for (QWidget *widget : shownChildren<QWidget>(*m_page)) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        ++focusable;
    }
    QVERIFY(focusable > 5);
}

void TestRolesPage::rowsReadAsSentences()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(accessible && accessible->tableInterface());
    const QAccessibleInterface *first = accessible->tableInterface()->cellAt(0, 0);
    QVERIFY(first);
    const QString sentence = first->text(QAccessible::Name);
    QVERIFY2(sentence.contains(list().model()->index(0, 0).data().toString()), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("match")), qPrintable(sentence));
}

void TestRolesPage::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("details");
    QTest::newRow("100 %") << 100 << QSize(1276, 750) << false;
    QTest::newRow("150 %") << 150 << QSize(1276, 750) << false;
    QTest::newRow("200 %") << 200 << QSize(1276, 750) << false;
    QTest::newRow("200 % details") << 200 << QSize(1276, 750) << true;
    QTest::newRow("smallest window") << 100 << QSize(940, 610) << true;
}

void TestRolesPage::noTextIsClipped()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(bool, details);
    m_theme->setTextPercent(percent);
    m_page->resize(size);
    QCoreApplication::sendPostedEvents();
    if (details)
        QTest::mouseClick(&button(QStringLiteral("Details")), Qt::LeftButton);
    QTest::qWait(0);
    for (const QLabel *label : shownChildren<QLabel>(*m_page)) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        // A shortened label tells the rest in its tooltip and gives a smaller least width than it likes.
        if (!label->wordWrap() && label->minimumSizeHint().width() >= label->sizeHint().width())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QAbstractButton *each : shownChildren<QAbstractButton>(*m_page)) {
        if (!each->text().isEmpty())
            QVERIFY2(each->width() >= each->sizeHint().width() && each->height() >= each->sizeHint().height(),
                     qPrintable(each->text()));
    }
    for (const QComboBox *each : shownChildren<QComboBox>(*m_page))
        QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->currentText()));
    for (const QWidget *child : shownChildren<QWidget>(pane()))
        QVERIFY2(child->width() <= pane().width(), child->metaObject()->className());

    const RoleCardLayout card(QRect(QPoint(), list().sizeHintForIndex(list().model()->index(0, 0))), *m_theme,
                              Qt::LeftToRight);
    for (const QRect &part : {card.ring, card.title, card.summary, card.reached, card.bar, card.hours, card.span,
                              card.tags, card.button, card.mark})
        QVERIFY(card.card.contains(part));
    QVERIFY(card.title.height() >= QFontMetrics(m_theme->font(TextStyle::CardTitle)).height());
    QVERIFY(card.summary.height() >= QFontMetrics(m_theme->font(TextStyle::Secondary)).height());
    QVERIFY(!card.tags.intersects(card.button) && !card.span.intersects(card.tags));
}

void TestRolesPage::textOfTheCatalogueIsPlain()
{
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestRolesPage)
#include "tst_rolespage.moc"
