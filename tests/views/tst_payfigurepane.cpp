// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payfigurepane.h"

#include "domain/paywords.h"
#include "views/salaryhouse.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

const QString Hostile = QStringLiteral("<img src=x> A & B");

/** The small catalogue with a source whose every word could be taken for something else. */
CatalogueContents contentsWithSource()
{
    CatalogueContents contents = salaryContents();
    SourceRecord source = contents.sources.front();
    source.id = SourceId(words("pay"));
    source.title = words("Wages <b>2025</b>");
    source.publisher = words("The & Bureau");
    source.version = words("May 2025");
    source.licence = words("Public domain");
    source.url = words("https://example.org/wages?a=1&b=2");
    source.note = words("Base wages only.");
    source.attribution = words("Source: The & Bureau");
    contents.sources.push_back(source);
    return contents;
}

PayFigure wholeFigure()
{
    PayFigure figure;
    figure.series = OfficialSeries;
    figure.role = RoleId(words("r_engineer"));
    figure.place = words("US");
    figure.placeName = words("United States");
    figure.fromYear = figure.toYear = 2025;
    figure.percentiles = {PayAmount{81234}, PayAmount{101234}, PayAmount{131234}, PayAmount{161234},
                          PayAmount{239200, true}};
    figure.mean = PayAmount{138765};
    figure.interval = MedianInterval{128111, 134222};
    figure.standardError = 0.9;
    figure.currency = figure.publishedCurrency = words("USD");
    figure.published = figure.percentiles;
    figure.n = 1700000;
    figure.occupation = words("15-1252");
    figure.occupationTitle = words("Software developers");
    figure.source = SourceId(words("pay"));
    figure.remarks = {PayRemark::TopCoded};
    return figure;
}

} // namespace

/** Everything that is known of the chosen figure. */
class TestPayFigurePane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksToChooseWhereThereIsNothing();
    void tellsAmountsCountAndSource();
    void tellsWhatTheAmountsWereBefore();
    void hiddenFigureHasNoAmounts();
    void unknownSourceLeavesTheRestReadable();
    void addressIsCopied();
    void textOfFilesIsPlain();
    void anotherFigureBeginsAtTheTop();
    void keyboardLeadsBack();
    void isReadByAScreenReader();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    bool isSaid(const QString &text) const
    {
        const QStringList texts = textsOf(*m_pane);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &each) { return each.contains(text); });
    }

    std::unique_ptr<Theme> m_theme;
    Catalogue m_catalogue{contentsWithSource()};
    std::unique_ptr<PayFigurePane> m_pane;
};

void TestPayFigurePane::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPayFigurePane::init()
{
    m_pane = std::make_unique<PayFigurePane>(*m_theme, m_catalogue);
    m_pane->setClosable(true);
    m_pane->resize(420, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestPayFigurePane::cleanup()
{
    m_pane.reset();
    m_theme->setTextPercent(100);
}

void TestPayFigurePane::asksToChooseWhereThereIsNothing()
{
    QVERIFY(isSaid(words("Choose a mark of the chart or a row of the table")));
    m_pane->showFigure(wholeFigure(), {});
    QVERIFY(!isSaid(words("Choose a mark")));
    m_pane->showNothing();
    QVERIFY(isSaid(words("Choose a mark")));
    QVERIFY(!isSaid(words("$131,234")));
}

void TestPayFigurePane::tellsAmountsCountAndSource()
{
    const PayFigure figure = wholeFigure();
    m_pane->showFigure(figure, {});
    const QStringList told{words("Engineer"),
                           words("$81,234"),
                           words("$101,234"),
                           words("$131,234"),
                           words("$161,234"),
                           words("at least $239,200"),
                           words("$138,765"),
                           words("$128,111 to $134,222"),
                           countText(figure),
                           populationText(figure.population),
                           periodText(figure, QLocale()),
                           words("United States"),
                           unitText(figure),
                           words("Software developers (15-1252)"),
                           words("Public domain"),
                           words("Base wages only."),
                           words("Source: The & Bureau")};
    for (const QString &text : told)
        QVERIFY2(isSaid(text), qPrintable(text));
    for (const QString &text :
         remarkTexts(figure, m_catalogue) + whyItMayBeWrong(figure.population) + methodParagraphs())
        QVERIFY2(isSaid(text), qPrintable(text));
}

void TestPayFigurePane::tellsWhatTheAmountsWereBefore()
{
    PayFigure figure = wholeFigure();
    figure.currency = words("EUR");
    figure.steps = {{PayStep::Kind::Rate, 0.92, words("USD"), words("EUR"), 2024, SourceId(words("own"))}};
    for (auto &amount : figure.percentiles)
        amount->amount *= 0.92;
    m_pane->showFigure(figure, {});
    QVERIFY(isSaid(words("€120,735 (published: $131,234)")));
    QVERIFY(isSaid(stepTexts(figure, m_catalogue).front()));
    m_pane->showFigure(wholeFigure(), {});
    QVERIFY(!isSaid(words("published:")));
}

void TestPayFigurePane::hiddenFigureHasNoAmounts()
{
    PayFigure figure = wholeFigure();
    figure.shown = PayShown::Hidden;
    figure.remarks = {PayRemark::TooFew};
    figure.n = 4;
    m_pane->showFigure(figure, {});
    QVERIFY(!isSaid(words("$131,234")));
    QVERIFY(!isSaid(words("$138,765")));
    QVERIFY(!m_pane->reader()->accessibleDescription().contains(words("131,234")));
    QVERIFY(isSaid(remarkTexts(figure, m_catalogue).front()));
    QVERIFY(isSaid(countText(figure)));
}

void TestPayFigurePane::unknownSourceLeavesTheRestReadable()
{
    PayFigure figure = wholeFigure();
    figure.source = SourceId(words("gone"));
    m_pane->showFigure(figure, {});
    QVERIFY(isSaid(words("$131,234")));
    QVERIFY(!isSaid(words("Base wages only.")));
    QVERIFY(!isSaid(words("Public domain")));
}

void TestPayFigurePane::addressIsCopied()
{
    m_pane->showFigure(wholeFigure(), {});
    QVERIFY(isSaid(words("https://example.org/wages?a=1&b=2")));
    for (QAbstractButton *button : m_pane->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() != words("Copy the address of Wages <b>2025</b>"))
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), words("https://example.org/wages?a=1&b=2"));
        return;
    }
    QFAIL("There is no button to copy the address.");
}

void TestPayFigurePane::textOfFilesIsPlain()
{
    PaySeries mine = ownPay(words("mine"), Hostile);
    mine.file = Hostile + words(".csv");
    PayFigure figure = wholeFigure();
    figure.series = mine.id;
    figure.population = PayPopulation::Own;
    figure.industry = figure.industryName = Hostile;
    figure.size = Hostile;
    figure.placeName = Hostile;
    m_pane->showFigure(figure, {mine});
    QVERIFY(isSaid(Hostile));
    QVERIFY(isSaid(mine.file));
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestPayFigurePane::anotherFigureBeginsAtTheTop()
{
    m_pane->resize(420, 300);
    m_pane->showFigure(wholeFigure(), {});
    auto *scroll = qobject_cast<QScrollArea *>(m_pane->reader());
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    m_pane->reader()->setFocus();
    QTest::keyClick(m_pane->reader(), Qt::Key_PageDown);
    QVERIFY(scroll->verticalScrollBar()->value() > 0);
    PayFigure other = wholeFigure();
    other.role = RoleId(words("r_analyst"));
    m_pane->showFigure(other, {});
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
}

void TestPayFigurePane::keyboardLeadsBack()
{
    QSignalSpy back(m_pane.get(), &PayFigurePane::closeRequested);
    m_pane->showFigure(wholeFigure(), {});
    m_pane->reader()->setFocus();
    QTest::keyClick(m_pane->reader(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
    QTest::mouseClick(buttonWith(*m_pane, words("Back to the chart")), Qt::LeftButton);
    QCOMPARE(back.count(), 2);
    m_pane->setClosable(false);
    QVERIFY(!buttonWith(*m_pane, words("Back to the chart")));
}

void TestPayFigurePane::isReadByAScreenReader()
{
    const PayFigure figure = wholeFigure();
    m_pane->showFigure(figure, {});
    QCOMPARE(m_pane->reader()->accessibleName(), words("Engineer"));
    const QString told = m_pane->reader()->accessibleDescription();
    QVERIFY(told.startsWith(lookText(figure, m_catalogue, {})));
    QVERIFY(told.contains(whyItMayBeWrong(figure.population).front()));
    QCOMPARE(namelessWidgets(*m_pane).join(u'\n'), QString());
}

void TestPayFigurePane::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("usual") << 100 << false;
    QTest::newRow("large") << 200 << false;
    QTest::newRow("large, right to left") << 200 << true;
}

void TestPayFigurePane::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(bool, isMirrored);
    m_theme->setTextPercent(percent);
    m_pane->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_pane->resize(m_theme->scaled(420), 700);
    m_pane->showFigure(wholeFigure(), {});
    QTest::qWait(20);
    QCOMPARE(clippedWidgets(*m_pane).join(u'\n'), QString());
    auto *scroll = qobject_cast<QScrollArea *>(m_pane->reader());
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

QTEST_MAIN(TestPayFigurePane)
#include "tst_payfigurepane.moc"
