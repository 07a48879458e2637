// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppage.h"

#include "common/smallcatalogue.h"
#include "models/curriculumtablemodel.h"
#include "views/answerpane.h"
#include "views/copybutton.h"
#include "views/curriculatable.h"
#include "views/filterfield.h"
#include "views/handbookpane.h"
#include "views/helplistview.h"
#include "views/numberpane.h"
#include "views/sourcepane.h"
#include "views/taglink.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

constexpr QSize Wide(1276, 750);
constexpr QSize SmallestWindow(940, 610);

const QString Start = QStringLiteral("q_start");
const QString Degree = QStringLiteral("q_degree");
const QString Own = QStringLiteral("own");
const QString Office = QStringLiteral("office");

/** The small catalogue with a second source, which two curricula and a retired course name. */
CatalogueContents contentsWithOffice()
{
    CatalogueContents contents = smallCatalogueContents();
    SourceRecord office;
    office.id = SourceId(Office);
    office.publisher = QStringLiteral("An office with a name that is long enough to need more than one line");
    office.title = QStringLiteral("Occupations <b>2026</b>");
    office.version = QStringLiteral("29.3");
    office.period = QStringLiteral("May 2025");
    office.url = QStringLiteral("https://example.org/a/very/long/address/that/has/no/place/to/break/at.html");
    office.licence = QStringLiteral("CC BY 4.0");
    office.attribution = QStringLiteral("Occupations by An office, used under CC BY 4.0.");
    office.modified = true;
    office.confidence = QStringLiteral("A");
    office.note = QStringLiteral("Filtered to what is near our roles.");
    contents.sources.push_back(office);

    Curriculum course;
    course.title = QStringLiteral("Python from the start, with a long title that names every part of it");
    course.provider = QStringLiteral("A university");
    course.lowHours = 25;
    course.highHours = 40;
    course.steps = {{SkillId(QStringLiteral("s_python")), Level::None, Level::Working}};
    course.source = office.id;
    contents.curricula = {course, course};

    Resource old = contents.resources.front();
    old.id = ResourceId(QStringLiteral("exam_old"));
    old.title = QStringLiteral("An old exam");
    old.state = QStringLiteral("retired");
    old.source = office.id;
    contents.resources.push_back(old);
    contents.questions[0].resources.push_back(old.id);
    contents.questions[0].sources.push_back(office.id);
    return contents;
}

/** Two chapters of which the second is about a page, and a number that leads to it and to a source. */
Handbook smallHandbook()
{
    Handbook handbook;
    HandbookSection first;
    first.id = HandbookSectionId(QStringLiteral("first"));
    first.title = QStringLiteral("First steps");
    first.summary = QStringLiteral("How one begins.");
    first.parts = {{QStringLiteral("The beginning"),
                    {QStringLiteral("Nothing is sent <b>anywhere</b>."), QStringLiteral("A nickname is enough.")},
                    {QStringLiteral("Choose a role."), QStringLiteral("Set your levels.")}}};
    HandbookSection second;
    second.id = HandbookSectionId(QStringLiteral("pay"));
    second.title = QStringLiteral("Salary");
    second.page = QStringLiteral("salary");
    second.summary = QStringLiteral("What it pays.");
    second.parts = {{QStringLiteral("What you see"), {QStringLiteral("Ranges of amounts.")}, {}}};
    handbook.sections = {first, second};
    ExplainedNumber median;
    median.id = NumberId(QStringLiteral("median"));
    median.name = QStringLiteral("Median");
    median.summary = QStringLiteral("Half earn less.");
    median.how = {QStringLiteral("The amounts are ordered."), QStringLiteral("The middle one counts.")};
    median.section = second.id;
    median.sources = {SourceId(Office)};
    ExplainedNumber hours = median;
    hours.id = NumberId(QStringLiteral("hours"));
    hours.name = QStringLiteral("Hours");
    hours.summary = QStringLiteral("How long it takes.");
    hours.section = first.id;
    hours.sources = {};
    handbook.numbers = {median, hours};
    return handbook;
}

} // namespace

class TestHelpPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { showPage(); }
    void cleanup();

    void aNewPageBeginsWithTheHandbook();
    void stepsOfAChapterAreNumbered();
    void aChapterLeadsToItsPage();
    void aNumberIsExplainedWithItsChapterAndItsSources();
    void whatIsFoundInOtherPartsIsOffered();
    void firstQuestionIsAnsweredFirst();
    void arrowKeysChooseAndThePaneFollows();
    void clickChoosesAQuestion();
    void switchShowsTheSources();
    void partsAreSwitchedByKeys();
    void filterNarrowsBothLists();
    void choiceOutlivesAFilter();
    void enterInTheFieldLeadsToTheList();
    void emptyResultOffersToClear();
    void linksAskForTheirSubjects();
    void tabKeepsToTheOrderOfReading();
    void retiredResourcesAreMarked();
    void sourceOfAnAnswerIsShownUnderSources();
    void everythingAboutASourceIsShown();
    void useIsCountedInSentences();
    void curriculaStandUnderTheirSource();
    void addressIsCopied();
    void subjectsAreShownThoughFilteredOut();
    void enterMovesToThePaneAndEscapeBack();
    void narrowPageFoldsThePane();
    void veryNarrowPageShowsOneOfBoth();
    void areasFollowWhatIsShown();
    void stateIsFoundAgain();
    void junkStateIsIgnored();
    void emptyCatalogueIsSaid();
    void rowsAreReadAsOneSentence();
    void paneIsReadAsAWhole();
    void pageIsMirrored();
    void textOfTheCatalogueIsPlain();
    void everythingWithTheKeyboardHasAName_data();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    void showPage(const QSize &size = Wide);
    HelpListView &list(const char *name) const;
    HelpListView &questions() const { return list("Questions"); }
    HelpListView &sources() const { return list("Sources"); }
    AnswerPane &answer() const { return *m_page->findChild<AnswerPane *>(); }
    SourcePane &source() const { return *m_page->findChild<SourcePane *>(); }
    FilterField &field() const { return *m_page->findChild<FilterField *>(); }
    CurriculaTable &table() const { return *m_page->findChild<CurriculaTable *>(); }
    void press(const char *text) const;
    TagLink *link(const char *text) const;
    bool tells(const QWidget &pane, const char *words) const;

    Theme *m_theme = nullptr;
    const Catalogue m_catalogue{contentsWithOffice()};
    const Handbook m_handbook = smallHandbook();
    std::unique_ptr<HelpPage> m_page;
};

void TestHelpPage::initTestCase()
{
    m_theme = new Theme(*qApp, this);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestHelpPage::showPage(const QSize &size)
{
    m_page = std::make_unique<HelpPage>(*m_theme, m_catalogue, m_handbook);
    m_page->showSubject(QStringLiteral("question:"));
    m_page->resize(size);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->firstFocus()->setFocus();
}

void TestHelpPage::cleanup()
{
    m_page.reset();
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

HelpListView &TestHelpPage::list(const char *name) const
{
    const QList<HelpListView *> all = m_page->findChildren<HelpListView *>();
    for (HelpListView *one : all) {
        if (one->accessibleName() == QString::fromLatin1(name))
            return *one;
    }
    qFatal("There is no list %s", name);
}

void TestHelpPage::press(const char *text) const
{
    QAbstractButton *button = buttonWith(*m_page, QString::fromLatin1(text));
    QVERIFY2(button, text);
    QTest::mouseClick(button, Qt::LeftButton);
}

TagLink *TestHelpPage::link(const char *text) const
{
    const QList<TagLink *> all = m_page->findChildren<TagLink *>();
    for (TagLink *one : all) {
        if (one->isVisible() && one->accessibleName() == QString::fromLatin1(text))
            return one;
    }
    return nullptr;
}

bool TestHelpPage::tells(const QWidget &pane, const char *words) const
{
    // What was just made is shown with the next events.
    return QTest::qWaitFor([&] { return textsOf(pane).contains(QString::fromUtf8(words)); }, 1000);
}

// ---- handbook and numbers ------------------------------------------------------------------------------------

void TestHelpPage::aNewPageBeginsWithTheHandbook()
{
    m_page = std::make_unique<HelpPage>(*m_theme, m_catalogue, m_handbook);
    m_page->resize(Wide);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QVERIFY(list("Handbook").isVisible());
    QCOMPARE(list("Handbook").chosen(), QStringLiteral("first"));
    QVERIFY(tells(*m_page, "2 chapter(s)"));
    QVERIFY(tells(*m_page, "How one begins."));
    QVERIFY(tells(*m_page, "Nothing is sent <b>anywhere</b>."));
}

void TestHelpPage::stepsOfAChapterAreNumbered()
{
    m_page->showSubject(QStringLiteral("section:first"));
    auto *pane = m_page->findChild<HandbookPane *>();
    for (const char *words : {"1.", "Choose a role.", "2.", "Set your levels."})
        QVERIFY2(tells(*pane, words), words);
    QVERIFY(pane->reader()->accessibleDescription().contains(QStringLiteral("Set your levels.")));
}

void TestHelpPage::aChapterLeadsToItsPage()
{
    const QSignalSpy pages(m_page.get(), &HelpPage::pageWanted);
    m_page->showSubject(QStringLiteral("section:first"));
    QVERIFY(!buttonWith(*m_page, QStringLiteral("Open this page")));
    m_page->showSubject(QStringLiteral("section:pay"));
    press("Open this page");
    QCOMPARE(pages, (QList<QVariantList>{{QStringLiteral("salary")}}));
}

void TestHelpPage::aNumberIsExplainedWithItsChapterAndItsSources()
{
    m_page->showSubject(QStringLiteral("number:median"));
    auto *pane = m_page->findChild<NumberPane *>();
    QVERIFY(pane->isVisible());
    for (const char *words : {"Median", "Half earn less.", "The amounts are ordered.", "The middle one counts."})
        QVERIFY2(tells(*pane, words), words);
    QTRY_VERIFY(link("Salary"));
    QTest::mouseClick(link("Occupations <b>2026</b>"), Qt::LeftButton);
    QCOMPARE(sources().chosen(), Office);
    m_page->showSubject(QStringLiteral("number:median"));
    QTRY_VERIFY(link("Salary"));
    QTest::mouseClick(link("Salary"), Qt::LeftButton);
    QCOMPARE(list("Handbook").chosen(), QStringLiteral("pay"));
    QVERIFY(m_page->findChild<HandbookPane *>()->reader()->hasFocus());
    // Without sources there is no heading over them.
    m_page->showSubject(QStringLiteral("number:hours"));
    QVERIFY(tells(*pane, "How long it takes."));
    QVERIFY(!textsOf(*pane).contains(QStringLiteral("Sources")));
}

void TestHelpPage::whatIsFoundInOtherPartsIsOffered()
{
    field().setText(QStringLiteral("middle"));
    QVERIFY(tells(*m_page, "No question fits this filter."));
    QTRY_VERIFY(link("Numbers (2)"));
    QVERIFY(!link("Handbook (0)"));
    QTest::mouseClick(link("Numbers (2)"), Qt::LeftButton);
    QVERIFY(list("Numbers").isVisible());
    QVERIFY(list("Numbers").hasFocus());
    QVERIFY(tells(*m_page, "2 of 2 number(s)"));
}

// ---- questions -----------------------------------------------------------------------------------------------

void TestHelpPage::firstQuestionIsAnsweredFirst()
{
    QCOMPARE(m_page->title(), QStringLiteral("Help"));
    QCOMPARE(questions().chosen(), Start);
    QVERIFY(questions().hasFocus());
    QVERIFY(tells(answer(), "How do I start?"));
    QVERIFY(tells(answer(), "Choose one role and begin with <b>Python</b>."));
    QVERIFY(tells(answer(), "Build something small early."));
    QVERIFY(tells(answer(), "The aim may change later."));
    QVERIFY(tells(*m_page, "2 question(s)"));
}

void TestHelpPage::arrowKeysChooseAndThePaneFollows()
{
    QTest::keyClick(&questions(), Qt::Key_Down);
    QCOMPARE(questions().chosen(), Degree);
    QVERIFY(tells(answer(), "For many roles no."));
    QVERIFY(!textsOf(answer()).contains(QStringLiteral("Build something small early.")));
    // Nothing to learn with and no skills: no headings for them either.
    QVERIFY(!textsOf(answer()).contains(QStringLiteral("Skills")));
    QVERIFY(!textsOf(answer()).contains(QStringLiteral("To learn with")));
    QTest::keyClick(&questions(), Qt::Key_Home);
    QCOMPARE(questions().chosen(), Start);
}

void TestHelpPage::clickChoosesAQuestion()
{
    const QModelIndex second = questions().model()->index(1, 0);
    QTest::mouseClick(questions().viewport(), Qt::LeftButton, {}, questions().visualRect(second).center());
    QCOMPARE(questions().chosen(), Degree);
    QVERIFY(tells(answer(), "Do I need a degree?"));
}

void TestHelpPage::linksAskForTheirSubjects()
{
    const QSignalSpy roles(m_page.get(), &HelpPage::roleWanted);
    const QSignalSpy skills(m_page.get(), &HelpPage::skillWanted);
    const QSignalSpy resources(m_page.get(), &HelpPage::resourceWanted);
    QTRY_VERIFY(link("A Python course"));
    QTest::mouseClick(link("Engineer"), Qt::LeftButton);
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles.first().first().value<RoleId>(), RoleId(QStringLiteral("r_engineer")));
    link("SQL")->setFocus();
    QTest::keyClick(link("SQL"), Qt::Key_Return);
    QCOMPARE(skills.size(), 1);
    QCOMPARE(skills.first().first().value<SkillId>(), SkillId(QStringLiteral("s_sql")));
    link("A Python course")->setFocus();
    QTest::keyClick(link("A Python course"), Qt::Key_Space);
    QCOMPARE(resources.size(), 1);
    QCOMPARE(resources.first().first().value<ResourceId>(), ResourceId(QStringLiteral("course_python")));
}

void TestHelpPage::tabKeepsToTheOrderOfReading()
{
    // The second question has more roles than the first, so links are made while others are there already.
    QTest::keyClick(&questions(), Qt::Key_Down);
    QTRY_VERIFY(link("Analyst"));
    field().setFocus();
    QStringList reached;
    for (int step = 0; step < 7; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(reached.mid(0, 6),
             (QStringList{QString(), QStringLiteral("Questions"), QStringLiteral("Do I need a degree?"),
                          QStringLiteral("Engineer"), QStringLiteral("Analyst"), QStringLiteral("Own profiles")}));
    // Round to where it began.
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&field()));
    QTest::keyClick(&field(), Qt::Key_Tab);
    QAbstractButton *part = buttonWith(*m_page, QStringLiteral("Questions"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(part));
}

void TestHelpPage::retiredResourcesAreMarked()
{
    QTRY_VERIFY(link("An old exam (retired)"));
}

void TestHelpPage::sourceOfAnAnswerIsShownUnderSources()
{
    QTRY_VERIFY(link("Occupations <b>2026</b>"));
    QTest::mouseClick(link("Occupations <b>2026</b>"), Qt::LeftButton);
    QVERIFY(sources().isVisible());
    QCOMPARE(sources().chosen(), Office);
    QVERIFY(source().reader()->hasFocus());
    QVERIFY(tells(source(), "CC BY 4.0"));
    press("Questions");
    QVERIFY(tells(answer(), "How do I start?"));
}

// ---- sources -------------------------------------------------------------------------------------------------

void TestHelpPage::switchShowsTheSources()
{
    press("Sources");
    QVERIFY(sources().isVisible());
    QVERIFY(!questions().isVisible());
    QVERIFY(source().isVisible());
    QVERIFY(!answer().isVisible());
    QCOMPARE(sources().chosen(), Own);
    QVERIFY(tells(source(), "Own profiles"));
    QVERIFY(tells(*m_page, "2 source(s)"));
    QTest::keyClick(&sources(), Qt::Key_Down);
    QVERIFY(tells(source(), "Occupations <b>2026</b>"));
}

void TestHelpPage::partsAreSwitchedByKeys()
{
    QAbstractButton *button = buttonWith(*m_page, QStringLiteral("Questions"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Right);
    QVERIFY(sources().isVisible());
    QAbstractButton *other = buttonWith(*m_page, QStringLiteral("Sources"));
    QVERIFY(other->isChecked());
    QVERIFY(other->hasFocus());
    QTest::keyClick(other, Qt::Key_Left);
    QVERIFY(questions().isVisible());
}

void TestHelpPage::everythingAboutASourceIsShown()
{
    m_page->showSubject(QStringLiteral("source:office"));
    for (const char *words :
         {"Occupations <b>2026</b>", "29.3", "May 2025", "CC BY 4.0", "A: official or from the publisher itself", "yes",
          "Occupations by An office, used under CC BY 4.0.", "Filtered to what is near our roles."})
        QVERIFY2(tells(source(), words), words);
    m_page->showSubject(QStringLiteral("source:own"));
    for (const char *words : {"Own profiles", "Career Cairn", "Our own judgement", "no"})
        QVERIFY2(tells(source(), words), words);
    const QString day = QLocale().toString(QDate(2026, 11, 20), QLocale::LongFormat);
    QVERIFY(textsOf(source()).contains(day));
    // What is not known has no line.
    for (const char *words : {"Address", "Version", "Period", "The words that the licence asks for"})
        QVERIFY2(!textsOf(source()).contains(QString::fromLatin1(words)), words);
}

void TestHelpPage::useIsCountedInSentences()
{
    m_page->showSubject(QStringLiteral("source:own"));
    for (const char *words : {"2 role profile(s) name it.", "4 skill(s) name it.", "1 thing(s) to learn with name it.",
                              "2 answer(s) on this page name it."})
        QVERIFY2(tells(source(), words), words);
    m_page->showSubject(QStringLiteral("source:office"));
    for (const char *words : {"1 thing(s) to learn with name it.", "2 published curriculum(s) are listed in it.",
                              "1 answer(s) on this page name it."})
        QVERIFY2(tells(source(), words), words);
    QVERIFY(!textsOf(source()).contains(QStringLiteral("4 skill(s) name it.")));
}

void TestHelpPage::curriculaStandUnderTheirSource()
{
    m_page->showSubject(QStringLiteral("source:own"));
    QVERIFY(!table().isVisible());
    m_page->showSubject(QStringLiteral("source:office"));
    QVERIFY(table().isVisible());
    const QAbstractItemModel &rows = *table().model();
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.index(0, CurriculumTableModel::PublishedColumn).data().toString(), QStringLiteral("25–40\u00a0h"));
    QCOMPARE(rows.index(0, CurriculumTableModel::OurColumn).data().toString(),
             QStringLiteral("15–60\u00a0h (likely 30\u00a0h)"));
    // All rows are seen without scrolling up and down.
    QTRY_VERIFY(table().viewport()->rect().contains(table().visualRect(rows.index(1, 0)).center()));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(table().currentIndex().row(), 1);
    QTest::keyClick(&table(), Qt::Key_Tab);
    QVERIFY(!table().hasFocus());
}

void TestHelpPage::addressIsCopied()
{
    m_page->showSubject(QStringLiteral("source:office"));
    QVERIFY(QTest::qWaitFor([this] {
        const auto *copy = source().findChild<CopyButton *>();
        return copy && copy->isVisible();
    }));
    QTest::mouseClick(source().findChild<CopyButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_catalogue.source(SourceId(Office))->url);
}

// ---- filter --------------------------------------------------------------------------------------------------

void TestHelpPage::filterNarrowsBothLists()
{
    QTest::keyClicks(&field(), QStringLiteral("DEGREE"));
    QCOMPARE(questions().model()->rowCount(), 1);
    QVERIFY(tells(*m_page, "1 of 2 question(s)"));
    QTest::keyClick(&field(), Qt::Key_Escape);
    QCOMPARE(field().text(), QString());
    QCOMPARE(questions().model()->rowCount(), 2);
    QTest::keyClicks(&field(), QStringLiteral("cc by"));
    press("Sources");
    QCOMPARE(sources().model()->rowCount(), 1);
    QVERIFY(tells(*m_page, "1 of 2 source(s)"));
}

void TestHelpPage::choiceOutlivesAFilter()
{
    QTest::keyClicks(&field(), QStringLiteral("degree"));
    QCOMPARE(questions().chosen(), Start);
    QVERIFY(tells(answer(), "How do I start?")); // still read, though not in the list
    QTest::keyClick(&field(), Qt::Key_Escape);
    QCOMPARE(questions().currentIndex().row(), 0);
    QVERIFY(questions().selectionModel()->isSelected(questions().currentIndex()));
}

void TestHelpPage::enterInTheFieldLeadsToTheList()
{
    field().setFocus();
    QTest::keyClicks(&field(), QStringLiteral("degree"));
    QTest::keyClick(&field(), Qt::Key_Return);
    QVERIFY(questions().hasFocus());
    // The keyboard stands on what is there now, and that is chosen and marked.
    QCOMPARE(questions().chosen(), Degree);
    QVERIFY(questions().selectionModel()->isSelected(questions().currentIndex()));
    QVERIFY(tells(answer(), "Do I need a degree?"));
}

void TestHelpPage::emptyResultOffersToClear()
{
    QTest::keyClicks(&field(), QStringLiteral("zoology"));
    QVERIFY(!questions().isVisible());
    QVERIFY(tells(*m_page, "No question fits this filter."));
    QVERIFY(answer().isVisible());
    press("Clear the filter");
    QVERIFY(questions().isVisible());
    QVERIFY(questions().hasFocus());
    QCOMPARE(field().text(), QString());
    QCOMPARE(questions().chosen(), Start);
}

void TestHelpPage::subjectsAreShownThoughFilteredOut()
{
    QTest::keyClicks(&field(), QStringLiteral("degree"));
    m_page->showSubject(QStringLiteral("question:q_start"));
    QCOMPARE(field().text(), QString());
    QCOMPARE(questions().chosen(), Start);
    m_page->showSubject(QStringLiteral("source:office"));
    QVERIFY(sources().isVisible());
    QCOMPARE(sources().chosen(), Office);
    for (const char *nothing : {"question:q_none", "role:r_engineer", "q_start", ""})
        m_page->showSubject(QString::fromLatin1(nothing));
    QVERIFY(sources().isVisible());
    QCOMPARE(questions().chosen(), Start);
    m_page->showSubject(QStringLiteral("question:"));
    QVERIFY(questions().isVisible());
    QCOMPARE(questions().chosen(), Start);
    m_page->showSubject(QStringLiteral("source:"));
    QCOMPARE(sources().chosen(), Office);
    QVERIFY(sources().isVisible());
}

// ---- pane and window -----------------------------------------------------------------------------------------

void TestHelpPage::enterMovesToThePaneAndEscapeBack()
{
    QTest::keyClick(&questions(), Qt::Key_Return);
    QVERIFY(answer().reader()->hasFocus());
    QTest::keyClick(answer().reader(), Qt::Key_Escape);
    QVERIFY(questions().hasFocus());
}

void TestHelpPage::narrowPageFoldsThePane()
{
    QVERIFY(answer().isVisible());
    QVERIFY(!buttonWith(*m_page, QStringLiteral("Details")));
    m_page->resize(SmallestWindow);
    QVERIFY(!answer().isVisible());
    press("Details");
    QVERIFY(answer().isVisible());
    QVERIFY(questions().isVisible());
    QVERIFY(answer().reader()->hasFocus());
    QTest::keyClick(answer().reader(), Qt::Key_Escape);
    QVERIFY(!answer().isVisible());
    QVERIFY(questions().hasFocus());
    m_page->resize(Wide);
    QVERIFY(answer().isVisible());
}

void TestHelpPage::veryNarrowPageShowsOneOfBoth()
{
    m_page->resize(600, 610);
    QTest::keyClick(&questions(), Qt::Key_Return);
    QVERIFY(answer().isVisible());
    QVERIFY(!questions().isVisible());
    QCOMPARE(m_page->firstFocus(), answer().reader());
    press("All questions");
    QVERIFY(!answer().isVisible());
    QVERIFY(questions().isVisible());
    QVERIFY(questions().hasFocus());
    press("Sources");
    QTest::keyClick(&sources(), Qt::Key_Return);
    QVERIFY(!sources().isVisible());
    press("All sources");
    QVERIFY(sources().hasFocus());
}

void TestHelpPage::areasFollowWhatIsShown()
{
    QCOMPARE(m_page->areas(), (QList<QWidget *>{&field(), &questions(), answer().reader()}));
    press("Sources");
    QCOMPARE(m_page->areas(), (QList<QWidget *>{&field(), &sources(), source().reader()}));
    m_page->resize(SmallestWindow);
    QCOMPARE(m_page->areas(), (QList<QWidget *>{&field(), &sources()}));
}

void TestHelpPage::stateIsFoundAgain()
{
    QTest::keyClick(&questions(), Qt::Key_Down);
    press("Sources");
    QTest::keyClick(&sources(), Qt::Key_Down);
    const QByteArray state = m_page->saveState();
    showPage();
    m_page->restoreState(state);
    QVERIFY(sources().isVisible());
    QCOMPARE(sources().chosen(), Office);
    QVERIFY(tells(source(), "Occupations <b>2026</b>"));
    QCOMPARE(questions().chosen(), Degree);
    QCOMPARE(m_page->saveState(), state);
}

void TestHelpPage::junkStateIsIgnored()
{
    const QByteArray state = m_page->saveState();
    m_page->restoreState("junk");
    m_page->restoreState("[1, 2]");
    m_page->restoreState({});
    QCOMPARE(m_page->saveState(), state);
    m_page->restoreState("{\"part\": 3, \"question\": \"gone\", \"source\": 7, \"splitter\": \"%%\"}");
    QVERIFY(questions().isVisible());
    QCOMPARE(questions().chosen(), Start);
    QCOMPARE(sources().chosen(), Own);
}

void TestHelpPage::emptyCatalogueIsSaid()
{
    const Catalogue nothing;
    const Handbook unwritten;
    m_page = std::make_unique<HelpPage>(*m_theme, nothing, unwritten);
    m_page->resize(Wide);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QVERIFY(tells(*m_page, "There are no chapters."));
    QVERIFY(tells(*m_page, "There is no chapter to show."));
    press("Numbers");
    QVERIFY(tells(*m_page, "There are no numbers."));
    press("Questions");
    QVERIFY(tells(*m_page, "There are no questions."));
    QVERIFY(tells(answer(), "There is no question to show."));
    QVERIFY(!buttonWith(*m_page, QStringLiteral("Clear the filter")));
    press("Sources");
    QVERIFY(tells(source(), "There is no source to show."));
    QCOMPARE(m_page->firstFocus(), static_cast<QWidget *>(&field()));
    m_page.reset();
}

// ---- for everybody -------------------------------------------------------------------------------------------

void TestHelpPage::rowsAreReadAsOneSentence()
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&sources());
    QVERIFY(told && told->tableInterface());
    const QAccessibleInterface *second = told->tableInterface()->cellAt(1, 0);
    QVERIFY(second);
    QCOMPARE(second->text(QAccessible::Name),
             QStringLiteral("%1, by %2, licence CC BY 4.0")
                 .arg(m_catalogue.sources()[1].title, m_catalogue.sources()[1].publisher));
}

void TestHelpPage::paneIsReadAsAWhole()
{
    QCOMPARE(answer().reader()->accessibleName(), QStringLiteral("How do I start?"));
    QCOMPARE(answer().reader()->accessibleDescription(),
             QStringLiteral("Choose one role and begin with <b>Python</b>.\nBuild something small early.\n"
                            "The aim may change later."));
    m_page->showSubject(QStringLiteral("source:office"));
    const QString words = source().reader()->accessibleDescription();
    for (const char *part : {"Licence: CC BY 4.0", "Changed for this program: yes", "used under CC BY 4.0.",
                             "2 published curriculum(s) are listed in it."})
        QVERIFY2(words.contains(QString::fromLatin1(part)), part);
}

void TestHelpPage::pageIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showPage();
    const auto xOf = [this](const QWidget &widget) { return widget.mapTo(m_page.get(), QPoint()).x(); };
    QVERIFY(xOf(questions()) > xOf(answer()));
    QAbstractButton *first = buttonWith(*m_page, QStringLiteral("Questions"));
    QVERIFY(xOf(*first) > xOf(*buttonWith(*m_page, QStringLiteral("Sources"))));
    // The lines of the answer begin at the side where the list is, however wide the pane is.
    QTRY_VERIFY(link("Engineer"));
    const TagLink *role = link("Engineer");
    QVERIFY(xOf(*role) + role->width() > xOf(answer()) + answer().width() - 40);
    QTest::keyClick(&questions(), Qt::Key_Down);
    QCOMPARE(questions().chosen(), Degree);
}

void TestHelpPage::textOfTheCatalogueIsPlain()
{
    m_page->showSubject(QStringLiteral("source:office"));
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestHelpPage::everythingWithTheKeyboardHasAName_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QSize>("size");
    for (const char *subject : {"question:q_start", "question:q_degree", "source:own", "source:office"}) {
        QTest::addRow("%s", subject) << QString::fromLatin1(subject) << Wide;
        QTest::addRow("%s, narrow", subject) << QString::fromLatin1(subject) << SmallestWindow;
    }
}

void TestHelpPage::everythingWithTheKeyboardHasAName()
{
    QFETCH(const QString, subject);
    QFETCH(const QSize, size);
    m_page->resize(size);
    m_page->showSubject(subject);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QTest::keyClicks(&field(), QStringLiteral("zoology"));
    QCOMPARE(namelessWidgets(*m_page), QStringList());
}

void TestHelpPage::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %%", percent) << percent << Wide << Qt::LeftToRight;
        QTest::addRow("%d %%, smallest window", percent) << percent << SmallestWindow << Qt::LeftToRight;
        QTest::addRow("%d %%, mirrored", percent) << percent << Wide << Qt::RightToLeft;
    }
    QTest::newRow("200 %, side by side") << 200 << QSize(2300, 900) << Qt::LeftToRight;
}

void TestHelpPage::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_theme->setTextPercent(percent);
    showPage(size);
    QTRY_COMPARE(clippedWidgets(*m_page).join(u'\n'), QString());
    for (const char *subject : {"question:q_start", "question:q_degree", "source:own", "source:office"}) {
        m_page->showSubject(QString::fromLatin1(subject));
        QCOMPARE(m_page->size(), size);
        QTRY_COMPARE(clippedWidgets(*m_page).join(u'\n'), QString());
    }
    m_page->showSubject(QStringLiteral("question:"));
    QTest::keyClicks(&field(), QStringLiteral("zoology"));
    QTRY_COMPARE(clippedWidgets(*m_page).join(u'\n'), QString());
}

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
