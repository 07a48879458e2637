// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/openingproblempage.h"

#include "views/choicecard.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <array>
#include <set>

using namespace Cairn;

Q_DECLARE_METATYPE(Cairn::OpeningProblem)

namespace {

constexpr QSize Window(1360, 800);
constexpr QSize SmallestWindow(1024, 680);

constexpr std::array AllTroubles{
    OpeningTrouble::OpenElsewhere, OpeningTrouble::LockedByHost,   OpeningTrouble::NotAWorkspace,
    OpeningTrouble::EmptyFile,     OpeningTrouble::Damaged,        OpeningTrouble::Foreign,
    OpeningTrouble::Newer,         OpeningTrouble::ReadOnlyFolder, OpeningTrouble::DiskFull,
    OpeningTrouble::CannotCreate,  OpeningTrouble::Other};

class MarkingTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("¤") + QString::fromUtf8(source);
    }
};

SafetyCopy copyOf(bool checked)
{
    return {QStringLiteral("/home/amina/copies/1.cairn-db"),
            QDateTime(QDate(2026, 1, 8), QTime(10, 32)),
            217088,
            1,
            1204,
            checked};
}

OpeningProblem problemOf(OpeningTrouble trouble)
{
    OpeningProblem problem;
    problem.trouble = trouble;
    problem.file = QStringLiteral("/home/amina/plans/workspace.cairn-db");
    problem.details = QStringLiteral("SQLITE_CORRUPT (11) at page 7");
    return problem;
}

} // namespace

class TestOpeningProblemPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyTroubleHasItsOwnWords();
    void everyTroubleOffersAWayOn();
    void safeStandsBeforeMissing();
    void checkedCopyIsAdvised_data();
    void checkedCopyIsAdvised();
    void uncheckedCopyIsNotOffered();
    void newerFileIsLeftAlone();
    void keyboardChoosesAndGoesOn();
    void mouseChoosesAndGoesOn();
    void buttonNamesWhatItWillDo();
    void quitIsAlwaysOneButton();
    void reportCanBeCopied();
    void folderCanBeShown();
    void detailsAreFoldedAtFirst();
    void namesFromOutsideArePlainText();
    void choiceSurvivesAChangeOfLanguage();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    void show(const OpeningProblem &problem);
    QList<ChoiceCard *> cards() const { return m_page->findChildren<ChoiceCard *>(); }
    QAbstractButton *goButton() const;

    Theme *m_theme = nullptr;
    std::unique_ptr<OpeningProblemPage> m_page;
    std::unique_ptr<QSignalSpy> m_made;
};

void TestOpeningProblemPage::initTestCase()
{
    m_theme = new Theme(*qApp, this);
    m_theme->setScheme(ColourScheme::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOpeningProblemPage::init()
{
    m_page = std::make_unique<OpeningProblemPage>(*m_theme);
    m_made = std::make_unique<QSignalSpy>(m_page.get(), &OpeningProblemPage::choiceMade);
    m_page->resize(Window);
}

void TestOpeningProblemPage::cleanup()
{
    m_made.reset();
    m_page.reset();
    m_theme->setTextPercent(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestOpeningProblemPage::show(const OpeningProblem &problem)
{
    m_page->setProblem(problem);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QAbstractButton *TestOpeningProblemPage::goButton() const
{
    const QList<QPushButton *> all = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : all) {
        if (button->property("role").toString() == QLatin1String("primary"))
            return button;
    }
    return nullptr;
}

void TestOpeningProblemPage::everyTroubleHasItsOwnWords()
{
    std::set<QString> titles;
    std::set<QString> stories;
    std::set<QString> safe;
    for (const OpeningTrouble trouble : AllTroubles) {
        show(problemOf(trouble));
        const OpeningWords words = openingWords(problemOf(trouble));
        QVERIFY(!words.title.isEmpty());
        QVERIFY(words.story.endsWith(u'.'));
        QVERIFY(!words.safe.isEmpty());
        titles.insert(words.title);
        stories.insert(words.story);
        safe.insert(words.safe.first());
        const QStringList seen = textsOf(*m_page);
        for (const QString &text : QStringList{words.title, words.story} + words.safe + words.missing)
            QVERIFY2(seen.contains(text), qPrintable(text));
    }
    QCOMPARE(titles.size(), AllTroubles.size());
    QCOMPARE(stories.size(), AllTroubles.size());
    QCOMPARE(safe.size(), AllTroubles.size());
}

void TestOpeningProblemPage::everyTroubleOffersAWayOn()
{
    for (const OpeningTrouble trouble : AllTroubles) {
        show(problemOf(trouble));
        const OpeningWords words = openingWords(problemOf(trouble));
        QVERIFY(!words.options.empty());
        QCOMPARE(cards().size(), static_cast<qsizetype>(words.options.size()));
        std::set<OpeningChoice> choices;
        for (const OpeningOption &option : words.options) {
            choices.insert(option.choice);
            QVERIFY(!option.title.isEmpty() && !option.effect.isEmpty());
            QVERIFY(option.line.endsWith(u'.'));
        }
        QCOMPARE(choices.size(), words.options.size());
        QVERIFY(choices.count(OpeningChoice::ChooseFolder) == 1);
        QVERIFY(cards().first()->isChecked());
        QVERIFY(cards().first()->accessibleDescription().contains(QStringLiteral("advised")));
    }
}

void TestOpeningProblemPage::safeStandsBeforeMissing()
{
    show(problemOf(OpeningTrouble::Damaged));
    const QStringList seen = textsOf(*m_page);
    const auto safe = seen.indexOf(QStringLiteral("What is safe"));
    const auto missing = seen.indexOf(QStringLiteral("What may be missing"));
    QVERIFY(safe >= 0 && missing >= 0);
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    const auto left = [&labels, this](const QString &text) {
        for (const QLabel *label : labels) {
            if (label->text() == text)
                return label->mapTo(m_page.get(), QPoint(0, 0)).x();
        }
        return -1;
    };
    QVERIFY(left(seen.at(safe)) < left(seen.at(missing)));
}

void TestOpeningProblemPage::checkedCopyIsAdvised_data()
{
    QTest::addColumn<OpeningTrouble>("trouble");
    QTest::newRow("damaged") << OpeningTrouble::Damaged;
    QTest::newRow("junk") << OpeningTrouble::NotAWorkspace;
    QTest::newRow("empty") << OpeningTrouble::EmptyFile;
}

void TestOpeningProblemPage::checkedCopyIsAdvised()
{
    QFETCH(const OpeningTrouble, trouble);
    OpeningProblem problem = problemOf(trouble);
    problem.newestCopy = copyOf(true);
    show(problem);
    const OpeningWords words = openingWords(problem);
    QCOMPARE(words.options.front().choice, OpeningChoice::RestoreCopy);
    QCOMPARE(goButton()->text(), QStringLiteral("Open the copy"));
    QVERIFY(words.options.front().line.contains(QStringLiteral("1,204")));
    QVERIFY(words.options.front().line.contains(QStringLiteral("kept")));
    QVERIFY(words.safe.filter(QStringLiteral("10:32")).size() == 1);
    QVERIFY(words.missing.filter(QStringLiteral("10:32")).size() == 1);
    QTest::mouseClick(goButton(), Qt::LeftButton);
    QCOMPARE(m_made->first().first().value<OpeningChoice>(), OpeningChoice::RestoreCopy);
}

void TestOpeningProblemPage::uncheckedCopyIsNotOffered()
{
    for (const OpeningTrouble trouble : AllTroubles) {
        OpeningProblem problem = problemOf(trouble);
        problem.newestCopy = copyOf(false);
        for (const OpeningOption &option : openingWords(problem).options)
            QVERIFY(option.choice != OpeningChoice::RestoreCopy);
    }
}

void TestOpeningProblemPage::newerFileIsLeftAlone()
{
    OpeningProblem problem = problemOf(OpeningTrouble::Newer);
    problem.newestCopy = copyOf(true);
    for (const OpeningOption &option : openingWords(problem).options)
        QVERIFY(option.choice == OpeningChoice::Quit || option.choice == OpeningChoice::ChooseFolder);
}

void TestOpeningProblemPage::keyboardChoosesAndGoesOn()
{
    OpeningProblem problem = problemOf(OpeningTrouble::LockedByHost);
    problem.host = QStringLiteral("lab-07");
    show(problem);
    QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(cards().at(0)));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QVERIFY(cards().at(1)->isChecked());
    QCOMPARE(goButton()->text(), QStringLiteral("Open anyway"));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_made->size(), 1);
    QCOMPARE(m_made->first().first().value<OpeningChoice>(), OpeningChoice::OpenAnyway);

    // The cards are one stop of the Tab key, and the button can be reached from there.
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QVERIFY(!qobject_cast<ChoiceCard *>(m_page->focusWidget()));
    for (int tries = 0; tries < 10 && m_page->focusWidget() != goButton(); ++tries)
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_made->size(), 2);
}

void TestOpeningProblemPage::mouseChoosesAndGoesOn()
{
    show(problemOf(OpeningTrouble::Foreign));
    QTest::mouseClick(cards().at(1), Qt::LeftButton, {}, cards().at(1)->rect().bottomRight() - QPoint(9, 9));
    QTest::mouseClick(goButton(), Qt::LeftButton);
    QCOMPARE(m_made->first().first().value<OpeningChoice>(), OpeningChoice::SetAsideAndBeginNew);
}

void TestOpeningProblemPage::buttonNamesWhatItWillDo()
{
    for (const OpeningTrouble trouble : AllTroubles) {
        show(problemOf(trouble));
        const OpeningWords words = openingWords(problemOf(trouble));
        for (int at = 0; at < cards().size(); ++at) {
            cards().at(at)->click();
            QCOMPARE(goButton()->text(), words.options[static_cast<size_t>(at)].effect);
            m_made->clear();
            goButton()->click();
            QCOMPARE(m_made->first().first().value<OpeningChoice>(), words.options[static_cast<size_t>(at)].choice);
        }
    }
}

void TestOpeningProblemPage::quitIsAlwaysOneButton()
{
    for (const OpeningTrouble trouble : AllTroubles) {
        show(problemOf(trouble));
        QAbstractButton *quit = buttonWith(*m_page, QStringLiteral("Quit"));
        QCOMPARE(quit == nullptr, trouble == OpeningTrouble::Newer);
        m_made->clear();
        (quit ? quit : goButton())->click();
        QCOMPARE(m_made->size(), 1);
        QCOMPARE(m_made->first().first().value<OpeningChoice>(), OpeningChoice::Quit);
    }
}

void TestOpeningProblemPage::reportCanBeCopied()
{
    show(problemOf(OpeningTrouble::Damaged));
    QTest::mouseClick(buttonWith(*m_page, QStringLiteral("Copy report")), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QStringLiteral("SQLITE_CORRUPT (11) at page 7")));
    QVERIFY(report.contains(QStringLiteral("workspace.cairn-db")));
    QVERIFY(report.contains(QStringLiteral("Career Cairn " CAIRN_VERSION)));
    QVERIFY(buttonWith(*m_page, QStringLiteral("Report copied")));
    m_page->setProblem(problemOf(OpeningTrouble::Damaged));
    QVERIFY(buttonWith(*m_page, QStringLiteral("Copy report")));
}

void TestOpeningProblemPage::folderCanBeShown()
{
    const QSignalSpy wanted(m_page.get(), &OpeningProblemPage::folderWanted);
    show(problemOf(OpeningTrouble::Damaged));
    QTest::mouseClick(buttonWith(*m_page, QStringLiteral("Show in folder")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), problemOf(OpeningTrouble::Damaged).file);
    m_page->setProblem({});
    QVERIFY(!buttonWith(*m_page, QStringLiteral("Show in folder")));
}

void TestOpeningProblemPage::detailsAreFoldedAtFirst()
{
    show(problemOf(OpeningTrouble::Damaged));
    const auto *details = m_page->findChild<QPlainTextEdit *>();
    QVERIFY(!details->isVisible());
    QAbstractButton *fold = buttonWith(*m_page, QStringLiteral("Show the technical details"));
    QVERIFY(fold);
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(QStringLiteral("SQLITE_CORRUPT")));
    QCOMPARE(fold->text(), QStringLiteral("Hide the technical details"));
    QTest::keyClick(fold, Qt::Key_Return);
    QVERIFY(!details->isVisible());
    QCOMPARE(m_made->size(), 0);
}

void TestOpeningProblemPage::namesFromOutsideArePlainText()
{
    OpeningProblem problem = problemOf(OpeningTrouble::LockedByHost);
    problem.host = QStringLiteral("<img src=\"/etc/passwd\">");
    problem.file = QStringLiteral("/tmp/<b>bold</b>.cairn-db");
    show(problem);
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!textsOf(*m_page).filter(problem.host).isEmpty());
    QVERIFY(textsOf(*m_page).contains(problem.file));
}

void TestOpeningProblemPage::choiceSurvivesAChangeOfLanguage()
{
    show(problemOf(OpeningTrouble::Damaged));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    QVERIFY(cards().at(1)->isChecked());
    QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(cards().at(1)));
    const QStringList seen = textsOf(*m_page);
    for (const QString &text : seen) {
        const bool isFollowing = text.startsWith(u'¤') || text == m_page->problem().file;
        QVERIFY2(isFollowing, qPrintable(text));
    }
    QVERIFY(goButton()->text().startsWith(u'¤'));
    QCoreApplication::removeTranslator(&translator);
}

void TestOpeningProblemPage::everythingWithTheKeyboardHasAName()
{
    for (const OpeningTrouble trouble : AllTroubles) {
        show(problemOf(trouble));
        if (QAbstractButton *fold = buttonWith(*m_page, QStringLiteral("Show the technical details")))
            fold->click();
        QCOMPARE(namelessWidgets(*m_page), QStringList());
    }
}

void TestOpeningProblemPage::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %% wide", percent) << percent << Window << Qt::LeftToRight;
        QTest::addRow("%d %% small", percent) << percent << SmallestWindow << Qt::LeftToRight;
        QTest::addRow("%d %% mirrored", percent) << percent << Window << Qt::RightToLeft;
    }
}

void TestOpeningProblemPage::noTextIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, window);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_theme->setTextPercent(percent);
    m_page->resize(window);
    for (const OpeningTrouble trouble : AllTroubles) {
        OpeningProblem problem = problemOf(trouble);
        problem.newestCopy = copyOf(true);
        problem.host = QStringLiteral("a-computer-with-a-long-name.example");
        show(problem);
        QTRY_COMPARE(clippedWidgets(*m_page), QStringList());
    }
}

QTEST_MAIN(TestOpeningProblemPage)
#include "tst_openingproblempage.moc"
