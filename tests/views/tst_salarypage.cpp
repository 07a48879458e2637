// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/salarypage.h"

#include "charts/chartcaption.h"
#include "charts/payrangechart.h"
#include "models/paytablemodel.h"
#include "views/payfigurepane.h"
#include "views/paytable.h"
#include "views/rolechip.h"
#include "views/salaryhouse.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <atomic>

using namespace Cairn;
using Column = PayTableModel::Column;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));
const RoleId Scientist(QStringLiteral("r_scientist"));
const RoleId Keeper(QStringLiteral("r_keeper"));

enum Part { Ranges, Places, Industries, Years, Sizes, PayBack };

/** The number in the short text beside a mark, e.g. 120000 of "$120k+ (× 1.21)"; without one below zero. */
double numberIn(const QString &text)
{
    QString digits;
    for (const QChar each : text.section(u'(', 0, 0)) {
        if (each.isDigit() || each == u'.')
            digits += each;
    }
    return digits.isEmpty() ? -1 : digits.toDouble() * (text.contains(u'k') ? 1000 : 1);
}

/** Keeps one series in memory. */
class OneSeriesStore final : public PaySeriesStore
{
public:
    Result<PaySeriesListing> list() const override { return isRemoved ? PaySeriesListing() : one; }
    Result<PaySeriesListing> removed() const override { return isRemoved ? one : PaySeriesListing(); }
    Result<void> add(const PaySeries &) override { return {}; }
    Result<void> remove(const PaySeriesId &) override { return done(true); }
    Result<void> bringBack(const PaySeriesId &) override { return done(false); }
    Result<void> erase(const PaySeriesId &) override { return {}; }

    PaySeriesListing one;
    std::atomic<bool> isRemoved = false;

private:
    Result<void> done(bool isAway)
    {
        isRemoved = isAway;
        return {};
    }
};

} // namespace

/** What roles pay: the roles, the options, the chart and the same numbers as a table, and where they come from. */
class TestSalaryPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void targetAndTheRolesLikeItAreShownFirst();
    void rolesThatWereNotChosenFollowTheTarget();
    void rolesThatWereChosenStay();
    void anotherLearnerBeginsWithTheirOwnTarget();
    void rolesChangeTheChart();
    void tabsAreChosenByKey();
    void eachOptionChangesChartAndTableAlike_data();
    void eachOptionChangesChartAndTableAlike();
    void chartAndTableAgreeInEveryPart();
    void arrowKeysChooseInTheTableToo();
    void clickInTheChartChoosesInTheTable();
    void rowOfTheTableIsChosenInTheChart();
    void choiceFollowsItsFigure();
    void enterOpensTheSourceAndTheKeyboardComesBack();
    void hiddenFiguresStandInTheTableWithTheirReason();
    void emptyPageSaysWhy_data();
    void emptyPageSaysWhy();
    void ownFiguresAreRemovedAndBroughtBack();
    void ownFiguresAreDrawnBySize();
    void textOfFilesIsPlain();
    void subjectBecomesTheFirstRole();
    void stateIsFoundAgain();
    void junkStateIsHarmless_data();
    void junkStateIsHarmless();
    void pageAnswersBeforeTheTablesAreRead_data();
    void pageAnswersBeforeTheTablesAreRead();
    void keyboardFindsTheAreas();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template <class T>
    T &named(const char *name) const
    {
        for (T *each : m_page->findChildren<T *>()) {
            if (each->accessibleName() == words(name))
                return *each;
        }
        qFatal("There is no %s", name);
    }
    PayRangeChart &chart() const { return *m_page->findChild<PayRangeChart *>(); }
    PayTable &table() const { return *m_page->findChild<PayTable *>(); }
    PayFigurePane &pane() const { return *m_page->findChild<PayFigurePane *>(); }
    QTabBar &tabs() const { return named<QTabBar>("What is shown of pay"); }
    const PayQuestion &question() const { return m_house->pay.question(); }
    QList<RoleChip *> chips() const
    {
        QList<RoleChip *> seen;
        for (RoleChip *chip : m_page->findChildren<RoleChip *>()) {
            if (chip->isVisible())
                seen.append(chip);
        }
        return seen;
    }
    bool isSaid(const char *sentence) const
    {
        const QStringList texts = textsOf(*m_page);
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return text.contains(words(sentence)); });
    }
    /** The words of the menu of own figures, as it opens. */
    QStringList ownMenu() const
    {
        QMenu *menu = buttonWith(*m_page, words("Own figures"))->findChild<QMenu *>();
        emit menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        texts.removeAll(QString());
        return texts;
    }
    void chooseInOwnMenu(const QString &text)
    {
        QVERIFY2(ownMenu().contains(text), qPrintable(ownMenu().join(u'\n')));
        for (QAction *action : buttonWith(*m_page, words("Own figures"))->findChild<QMenu *>()->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
    }
    int ownRows() const
    {
        const std::vector<PayFigure> &figures = m_page->figures().figures();
        return static_cast<int>(std::count_if(figures.begin(), figures.end(), [](const PayFigure &figure) {
            return figure.population == PayPopulation::Own;
        }));
    }
    void showPage();
    /** Same count, and each mark of the chart says what its row of the table holds. */
    void compareChartAndTable() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SalaryHouse> m_house;
    std::unique_ptr<SalaryPage> m_page;
};

void TestSalaryPage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestSalaryPage::init()
{
    m_house = std::make_unique<SalaryHouse>();
    QVERIFY(m_house->load());
    showPage();
}

void TestSalaryPage::showPage()
{
    m_page =
        std::make_unique<SalaryPage>(*m_theme, m_house->pay, m_house->roadmap, m_house->plan.commands, m_house->series);
    m_page->resize(1276, 800);
    m_page->setVisible(true);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSalaryPage::cleanup()
{
    m_page.reset();
    m_house.reset();
    m_theme->setTextPercent(100);
}

void TestSalaryPage::compareChartAndTable() const
{
    const PayTableModel &figures = m_page->figures();
    QCOMPARE(static_cast<int>(chart().rows().size()), figures.rowCount());
    for (int row = 0; row < figures.rowCount(); ++row) {
        const PayRangeRow &mark = chart().rows()[static_cast<size_t>(row)];
        const auto cell = [&](Column column, int role = Qt::DisplayRole) {
            return figures.index(row, figures.sectionOf(column)).data(role);
        };
        QCOMPARE(mark.groupText, cell(Column::Role).toString());
        QCOMPARE(mark.label, cell(Column::Along).toString());
        QCOMPARE(mark.n, cell(Column::Count).toString());
        QCOMPARE(mark.spoken, figures.index(row, 0).data(Qt::AccessibleTextRole).toString());
        QVariant middle = cell(Column::Median, PayTableModel::RawRole);
        if (!middle.isValid() && figures.sectionOf(Column::Mean) >= 0)
            middle = cell(Column::Mean, PayTableModel::RawRole);
        if (!middle.isValid()) {
            QVERIFY2(numberIn(mark.middleText) < 0, qPrintable(mark.middleText));
            QVERIFY(!mark.hiddenText.isEmpty());
            QVERIFY(cell(Column::Note).toString().contains(mark.hiddenText));
            continue;
        }
        QVERIFY2(std::abs(numberIn(mark.middleText) - middle.toDouble()) <= 500, qPrintable(mark.middleText));
        QVERIFY(!mark.percentiles[PayRangeRow::Median] || *mark.percentiles[PayRangeRow::Median] == middle.toDouble());
    }
}

void TestSalaryPage::targetAndTheRolesLikeItAreShownFirst()
{
    QCOMPARE(question().roles, (std::vector<RoleId>{Engineer, Analyst, Scientist}));
    QCOMPARE(question().today, RoadmapToday);
    QCOMPARE(chips().size(), 3);
    QCOMPARE(chart().rows().front().groupText, words("Engineer"));
    QCOMPARE(chart().rows().front().groupNote, words("your target"));
    QVERIFY(chart().rows().back().groupNote.isEmpty());
    compareChartAndTable();
}

void TestSalaryPage::rolesThatWereNotChosenFollowTheTarget()
{
    m_house->plan.commands.aimAt({Analyst, CareerLevel::Mid});
    QCOMPARE(question().roles.front(), Analyst);
    QCOMPARE(chart().rows().front().groupText, words("Analyst"));
}

void TestSalaryPage::rolesThatWereChosenStay()
{
    QTest::mouseClick(chips()[1], Qt::LeftButton);
    QTRY_COMPARE(question().roles, (std::vector<RoleId>{Engineer, Scientist}));
    m_house->plan.commands.aimAt({Analyst, CareerLevel::Mid});
    QCOMPARE(question().roles, (std::vector<RoleId>{Engineer, Scientist}));
    QVERIFY(chart().rows().front().groupNote.isEmpty()); // no longer the target
}

void TestSalaryPage::anotherLearnerBeginsWithTheirOwnTarget()
{
    QTest::mouseClick(chips()[1], Qt::LeftButton);
    QTRY_COMPARE(chips().size(), 2);
    NewLearner other;
    other.name = words("Ben");
    other.target = Target{Analyst, CareerLevel::Entry};
    m_house->plan.commands.addLearner(other);
    QCOMPARE(question().roles, std::vector<RoleId>{Analyst});
    m_house->plan.commands.aimAt({Engineer, CareerLevel::Entry});
    QCOMPARE(question().roles.size(), size_t(3)); // nobody has chosen for Ben
}

void TestSalaryPage::rolesChangeTheChart()
{
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    QTRY_COMPARE(question().roles, (std::vector<RoleId>{Analyst, Scientist}));
    QCOMPARE(chart().rows().front().groupText, words("Analyst"));
    compareChartAndTable();
    auto &plus = named<QToolButton>("Compare one more role");
    emit plus.menu()->aboutToShow();
    plus.menu()->actions().last()->trigger(); // Keeper comes after Engineer
    QCOMPARE(question().roles, (std::vector<RoleId>{Analyst, Scientist, Keeper}));
    compareChartAndTable();
}

void TestSalaryPage::tabsAreChosenByKey()
{
    tabs().setFocus();
    const PayDimension along[] = {PayDimension::Countries, PayDimension::Industries, PayDimension::Years,
                                  PayDimension::Sizes, PayDimension::Levels};
    for (int part = Places; part <= PayBack; ++part) {
        QTest::keyClick(&tabs(), Qt::Key_Right);
        QCOMPARE(tabs().currentIndex(), part);
        QCOMPARE(question().along, along[part - 1]);
        QCOMPARE(m_page->isPayBack(), part == PayBack);
    }
    QTest::keyClick(&tabs(), Qt::Key_Left);
    QVERIFY(!m_page->isPayBack());
    QVERIFY(tabs().hasFocus());
}

void TestSalaryPage::eachOptionChangesChartAndTableAlike_data()
{
    QTest::addColumn<QString>("control");
    for (const char *control : {"Level", "Country", "Currency", "First year", "Adjust for price level", "series"})
        QTest::newRow(control) << words(control);
}

void TestSalaryPage::eachOptionChangesChartAndTableAlike()
{
    QFETCH(QString, control);
    const std::vector<PayRangeRow> before = chart().rows();
    const PayQuestion asked = question();
    if (control == words("Adjust for price level")) {
        named<QComboBox>("Country").setCurrentIndex(2); // at home its prices are those of the dollar
        QTest::keyClick(m_page->findChild<QCheckBox *>(), Qt::Key_Space);
        QVERIFY(question().atPriceLevel);
    } else if (control == words("series")) {
        named<QPushButton>("Whose figures are shown").menu()->actions().front()->trigger();
    } else if (control == words("First year")) {
        QTest::keyClick(&named<QSlider>("First year"), Qt::Key_Left);
    } else {
        QTest::keyClick(&named<QComboBox>(control.toLatin1().constData()), Qt::Key_Down);
    }
    QVERIFY(question() != asked);
    QVERIFY(chart().rows() != before);
    QVERIFY(m_page->figures().rowCount() > 0);
    compareChartAndTable();
}

void TestSalaryPage::chartAndTableAgreeInEveryPart()
{
    m_house->own.replace({ownPay(words("mine"), words("Mine"))}, {});
    for (const int part : {Ranges, Places, Industries, Years, Sizes}) {
        tabs().setCurrentIndex(part);
        QVERIFY(m_page->figures().rowCount() > 0);
        compareChartAndTable();
    }
    tabs().setCurrentIndex(Places);
    for (const int area : {1, 2}) {
        named<QComboBox>("Kind of place").setCurrentIndex(area);
        QVERIFY(m_page->figures().rowCount() > 1);
        compareChartAndTable();
    }
}

void TestSalaryPage::arrowKeysChooseInTheTableToo()
{
    chart().setFocus();
    for (int row = 0; row < 4; ++row) {
        QTest::keyClick(&chart(), Qt::Key_Down);
        QCOMPARE(chart().chosen(), row);
        QCOMPARE(table().currentIndex().row(), row);
    }
    QTest::keyClick(&chart(), Qt::Key_Up);
    QCOMPARE(table().currentIndex().row(), 2);
    QTest::keyClick(&chart(), Qt::Key_End);
    QCOMPARE(table().currentIndex().row(), m_page->figures().rowCount() - 1);
    QVERIFY(chart().hasFocus());
}

void TestSalaryPage::clickInTheChartChoosesInTheTable()
{
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().placeOf(1).center().toPoint());
    QCOMPARE(chart().chosen(), 1);
    QCOMPARE(table().currentIndex().row(), 1);
}

void TestSalaryPage::rowOfTheTableIsChosenInTheChart()
{
    table().setFocus();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(2, 0)).center());
    QCOMPARE(chart().chosen(), 2);
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(chart().chosen(), 3);
}

void TestSalaryPage::choiceFollowsItsFigure()
{
    const auto chosenFigure = [this] { return m_page->figures().figureAt(table().currentIndex().row()); };
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().placeOf(2).center().toPoint());
    const PayFigure before = chosenFigure();
    named<QPushButton>("Whose figures are shown").menu()->actions().front()->trigger(); // official ones go
    QCOMPARE(chart().chosen(), table().currentIndex().row());
    QCOMPARE(chosenFigure(), before);
    QTest::keyClick(&named<QSlider>("First year"), Qt::Key_Left);
    QCOMPARE(chart().chosen(), table().currentIndex().row());
    QCOMPARE(chosenFigure().level, before.level);
    QCOMPARE(chosenFigure().role, before.role);
    tabs().setCurrentIndex(Industries); // where it is not
    QCOMPARE(chart().chosen(), table().currentIndex().row());
}

void TestSalaryPage::enterOpensTheSourceAndTheKeyboardComesBack()
{
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Return); // nothing is chosen yet
    QVERIFY(!pane().isVisible());
    QTest::keyClick(&chart(), Qt::Key_Down);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QVERIFY(pane().isVisible());
    QVERIFY(pane().reader()->hasFocus());
    QCOMPARE(pane().reader()->accessibleName(), words("Engineer"));
    QAbstractButton *back = buttonWith(pane(), words("Back to the chart"));
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!pane().isVisible());
    QVERIFY(chart().hasFocus());

    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(pane().isVisible());
    QTest::keyClick(pane().reader(), Qt::Key_Escape);
    QVERIFY(!pane().isVisible());
    QVERIFY(chart().hasFocus());
    QTest::mouseDClick(&chart(), Qt::LeftButton, {}, chart().placeOf(1).center().toPoint());
    QVERIFY(pane().isVisible());
    QAbstractButton *sources = buttonWith(*m_page, words("Sources and method"));
    QVERIFY(sources->isChecked());
    QTest::mouseClick(sources, Qt::LeftButton);
    QVERIFY(!pane().isVisible());
}

void TestSalaryPage::hiddenFiguresStandInTheTableWithTheirReason()
{
    const PayTableModel &figures = m_page->figures();
    int hidden = 0;
    for (int row = 0; row < figures.rowCount(); ++row) {
        if (figures.figureAt(row).shown != PayShown::Hidden)
            continue;
        ++hidden;
        QVERIFY(!figures.index(row, figures.sectionOf(Column::Note)).data().toString().isEmpty());
        QVERIFY(!figures.index(row, figures.sectionOf(Column::Median)).data(PayTableModel::RawRole).isValid());
        QCOMPARE(chart().rows()[static_cast<size_t>(row)].look, PayRangeRow::Look::Hidden);
        QVERIFY(!chart().rows()[static_cast<size_t>(row)].hiddenText.isEmpty());
    }
    QVERIFY(hidden >= 2); // the scientist has no occupation, and five advertisements
    QVERIFY(isSaid("figure(s) hidden, with the reason"));
}

void TestSalaryPage::emptyPageSaysWhy_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("hasRoles");
    QTest::addColumn<bool>("hasSeries");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no role") << int(Ranges) << false << true << words("No role is chosen");
    QTest::newRow("no role in countries") << int(Places) << false << true << words("No role is chosen");
    QTest::newRow("no series") << int(Ranges) << true << false << words("Turn on another series");
    QTest::newRow("no sizes") << int(Sizes) << true << true << words("No open figures of pay tell company sizes apart");
}

void TestSalaryPage::emptyPageSaysWhy()
{
    QFETCH(int, part);
    QFETCH(bool, hasRoles);
    QFETCH(bool, hasSeries);
    QFETCH(QString, sentence);
    if (!hasSeries) {
        for (const int series : {0, 1})
            named<QPushButton>("Whose figures are shown").menu()->actions()[series]->trigger();
    }
    while (!hasRoles && !chips().isEmpty()) {
        const qsizetype before = chips().size();
        QTest::mouseClick(chips().front(), Qt::LeftButton);
        QTRY_COMPARE(chips().size(), before - 1);
    }
    tabs().setCurrentIndex(part);
    QVERIFY2(isSaid(sentence.toUtf8().constData()), qPrintable(textsOf(*m_page).join(u'\n')));
    QVERIFY(!chart().isVisible() && !table().isVisible());
    for (QWidget *area : m_page->areas())
        QVERIFY(area->isVisible());
}

void TestSalaryPage::ownFiguresAreRemovedAndBroughtBack()
{
    const auto store = std::make_shared<OneSeriesStore>();
    store->one.series = {ownPay(words("mine"), words("A & B <img src=x>"))};
    QCOMPARE(ownMenu().size(), 1);
    m_house->series.openStore(store);
    QTRY_VERIFY(ownRows() > 0);
    compareChartAndTable();
    chooseInOwnMenu(words("Remove “A && B <img src=x>”"));
    QTRY_COMPARE(ownRows(), 0);
    compareChartAndTable();
    chooseInOwnMenu(words("Bring back “A && B <img src=x>”"));
    QTRY_VERIFY(ownRows() > 0);
    chooseInOwnMenu(words("Remove “A && B <img src=x>”"));
    QTRY_COMPARE(ownRows(), 0);
    QSignalSpy erase(m_page.get(), &SalaryPage::eraseWanted);
    chooseInOwnMenu(words("Delete “A && B <img src=x>” for good…"));
    QCOMPARE(erase.count(), 1); // asked first
    QVERIFY(store->isRemoved);
    QSignalSpy file(m_page.get(), &SalaryPage::fileWanted);
    chooseInOwnMenu(words("Read a file with own figures (CSV)…"));
    QCOMPARE(file.count(), 1);
}

void TestSalaryPage::ownFiguresAreDrawnBySize()
{
    m_house->own.replace({ownPay(words("mine"), words("Mine"))}, {});
    tabs().setCurrentIndex(Sizes);
    QVERIFY(table().isVisible());
    QStringList labels;
    for (const PayRangeRow &row : chart().rows())
        labels.append(row.label);
    QVERIFY2(labels.contains(words("small & <i>new</i>")) && labels.contains(words("large")),
             qPrintable(labels.join(u'\n')));
    compareChartAndTable();
}

void TestSalaryPage::textOfFilesIsPlain()
{
    const QString name = words("<img src=x> A & B");
    m_house->own.replace({ownPay(words("mine"), name)}, {});
    int row = 0;
    while (m_page->figures().figureAt(row).population != PayPopulation::Own)
        ++row;
    QCOMPARE(chart().rows()[static_cast<size_t>(row)].source, name);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().placeOf(row).center().toPoint());
    QTest::keyClick(&chart(), Qt::Key_Return);
    const QStringList texts = textsOf(pane());
    QVERIFY(std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(name); }));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    m_page->showSubject(words("r_scientist"));
    QCOMPARE(chart().rows().front().groupText, words("R & D <b>scientist</b>"));
    QCOMPARE(m_page->caption().subtitle.section(words(" · "), 0, 0), words("R & D <b>scientist</b>"));
}

void TestSalaryPage::subjectBecomesTheFirstRole()
{
    m_page->showSubject(words("r_keeper"));
    QCOMPARE(question().roles, (std::vector<RoleId>{Keeper, Engineer, Analyst}));
    m_page->showSubject(words("r_analyst"));
    QCOMPARE(question().roles, (std::vector<RoleId>{Analyst, Keeper, Engineer}));
    m_page->showSubject(words("nobody"));
    QCOMPARE(question().roles, (std::vector<RoleId>{Analyst, Keeper, Engineer}));
    compareChartAndTable();
}

void TestSalaryPage::stateIsFoundAgain()
{
    m_page->showSubject(words("r_keeper"));
    named<QComboBox>("Level").setCurrentIndex(3);
    named<QComboBox>("Country").setCurrentIndex(2);
    named<QComboBox>("Currency").setCurrentIndex(1);
    named<QSlider>("First year").setValue(2023);
    named<QPushButton>("Whose figures are shown").menu()->actions().front()->trigger();
    tabs().setCurrentIndex(Industries); // it asks for another place than the one that is chosen
    const QByteArray state = m_page->saveState();
    const PayQuestion asked = question();
    for (const auto reading : {SalaryHouse::Reading::AtOnce, SalaryHouse::Reading::WhenReleased}) {
        const LearnerId learner = m_house->plan.plan.state().profile.id;
        m_page.reset();
        m_house = std::make_unique<SalaryHouse>(reading);
        const bool isSame = m_house->plan.plan.state().profile.id == learner;
        if (reading == SalaryHouse::Reading::AtOnce)
            QVERIFY(m_house->load());
        showPage();
        m_page->restoreState(state); // before the tables are read, as at a start
        m_house->gate.release();
        QVERIFY(m_house->load());
        QCOMPARE(tabs().currentIndex(), int(Industries));
        PayQuestion found = question();
        QVERIFY(isSame || found.roles.front() == Engineer); // of another person nothing is taken over
        found.roles = asked.roles;
        QCOMPARE(found, asked);
        tabs().setCurrentIndex(Ranges);
        QCOMPARE(question().place, words("DE"));
        QCOMPARE(question().level, std::optional(PayLevel::Senior));
        QCOMPARE(question().fromYear, 2023);
    }
}

void TestSalaryPage::junkStateIsHarmless_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\x00garbage", 9);
    QTest::newRow("other kinds") << QByteArray(
        R"({"roles": 3, "part": 99, "place": [], "series": 7, "splitter": "%%"})");
    QTest::newRow("below zero") << QByteArray(R"({"part": -4, "from_year": -1, "level": "x", "currency": "??"})");
    QTest::newRow("unknown roles") << QByteArray(R"({"learner": "", "roles": ["a", "b"], "series": ["ads", "gone"]})");
}

void TestSalaryPage::junkStateIsHarmless()
{
    QFETCH(QByteArray, state);
    m_page->restoreState(state);
    QCOMPARE(tabs().currentIndex(), int(Ranges));
    QCOMPARE(question().roles, (std::vector<RoleId>{Engineer, Analyst, Scientist}));
    QCOMPARE(question().place, words("US"));
    QVERIFY(m_page->figures().rowCount() > 0);
    compareChartAndTable();
}

void TestSalaryPage::pageAnswersBeforeTheTablesAreRead_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("ranges") << int(Ranges);
    QTest::newRow("sizes") << int(Sizes);
    QTest::newRow("pay back") << int(PayBack);
}

void TestSalaryPage::pageAnswersBeforeTheTablesAreRead()
{
    QFETCH(int, part);
    m_page.reset();
    m_house = std::make_unique<SalaryHouse>(SalaryHouse::Reading::WhenReleased);
    showPage();
    tabs().setCurrentIndex(part);
    QVERIFY(isSaid("The figures are being read."));
    named<QComboBox>("Level").setCurrentIndex(2);
    QTest::mouseClick(chips()[1], Qt::LeftButton);
    QTRY_COMPARE(chips().size(), 2);
    m_house->gate.release();
    QVERIFY(m_house->load());
    QVERIFY(!isSaid("The figures are being read."));
    QCOMPARE(question().level, std::optional(PayLevel::Mid));
    if (part == Ranges)
        compareChartAndTable();
}

void TestSalaryPage::keyboardFindsTheAreas()
{
    QCOMPARE(m_page->firstFocus(), &chart());
    QCOMPARE(m_page->areas(), (QList<QWidget *>{&chart(), &table()}));
    QTest::keyClick(&chart(), Qt::Key_Down);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(m_page->areas(), (QList<QWidget *>{&chart(), &table(), pane().reader()}));
    tabs().setCurrentIndex(PayBack);
    const QList<QWidget *> parts = m_page->areas();
    QVERIFY(parts.size() >= 3);
    for (QWidget *part : parts) {
        QVERIFY(part->isVisible());
        part->setFocus();
        QVERIFY2(part->hasFocus(), qPrintable(described(part)));
    }
}

void TestSalaryPage::everythingHasAName()
{
    for (int part = Ranges; part <= PayBack; ++part) {
        tabs().setCurrentIndex(part);
        QCOMPARE(namelessWidgets(*m_page).join(u'\n'), QString());
    }
    tabs().setCurrentIndex(Ranges);
    QTest::keyClick(&chart(), Qt::Key_Down);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(namelessWidgets(*m_page).join(u'\n'), QString());
}

void TestSalaryPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isMirrored");
    for (const int width : {760, 1024, 1600}) {
        QTest::addRow("%d", width) << width << 100 << false;
        QTest::addRow("%d right to left", width) << width << 100 << true;
        QTest::addRow("%d large", width) << width << 200 << false;
    }
}

void TestSalaryPage::nothingIsCutOff()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(bool, isMirrored);
    m_house->own.replace({ownPay(words("mine"), words("A & B <img src=x>"))}, {});
    m_page->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme->setTextPercent(percent);
    for (int part = Ranges; part <= PayBack; ++part) {
        tabs().setCurrentIndex(part);
        m_page->resize(width, 900);
        QTest::qWait(20);
        QCOMPARE(m_page->width(), width);
        QStringList clipped = clippedWidgets(*m_page);
        clipped.removeAll(words("QToolButton \"\"")); // with which the tabs scroll
        QCOMPARE(clipped.join(u'\n'), QString());
        for (const QScrollArea *area : m_page->findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(
                    area->horizontalScrollBar()->maximum() == 0,
                    qPrintable(
                        QStringLiteral("part %1: %2 too wide").arg(part).arg(area->horizontalScrollBar()->maximum())));
        }
    }
}

QTEST_MAIN(TestSalaryPage)
#include "tst_salarypage.moc"
