// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payimportdialog.h"

#include "views/salaryhouse.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Cairn;

namespace {

const QString Hostile = QStringLiteral("<img src=x> A & B");

/** The beginning of a file: a title, a place and a pay, read but for the pay. */
PayPreview previewOf()
{
    PayPreview preview;
    preview.encodingName = words("UTF-8");
    preview.bytes = 2048;
    preview.heading = {words("Title"), words("Where"), words("Gross & <b>net</b>")};
    preview.rows = {{words("Engineer"), words("US"), words("120000")}, {Hostile, words("DE"), words("70\n000")}};
    preview.plan.columns.role = 0;
    preview.plan.columns.place = 1;
    preview.plan.currency = words("USD");
    preview.unknownTitles = {{Hostile, 12}, {words("Data wrangler"), 3}};
    return preview;
}

PayPreview wholePreview()
{
    PayPreview preview = previewOf();
    preview.plan.columns.pay = 2;
    return preview;
}

} // namespace

/** Shows the beginning of a file and how it is read; then how far it is, and what was not used. */
class TestPayImportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void previewIsShown();
    void columnIsMappedByKey();
    void optionsChangeThePlan();
    void titleIsMappedToARole();
    void mappedTitleStaysInSight();
    void fileCannotBeReadBeforeItIsComplete();
    void seriesNeedsAName();
    void enterBeginsTheReading();
    void escapeWhileReadingCancelsAndStays();
    void escapeBeforeReadingCloses();
    void problemLeadsBackToThePreview();
    void progressIsShown();
    void outcomeListsTheRefusedLines();
    void outcomeWithoutRefusedLinesHasNoTable();
    void noMoreThanAThousandLinesAreListed();
    void textOfTheFileIsPlain();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    template <class T>
    T &named(const QString &name) const
    {
        for (T *each : m_dialog->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        qFatal("There is no %s", qPrintable(name));
    }
    QComboBox &column(const char *name) const { return named<QComboBox>(words(name)); }
    QTableView &refused() const { return named<QTableView>(words("Lines that were not used")); }
    QAbstractButton *mainButton() const { return buttonWith(*m_dialog, words("Read the file")); }
    bool isSaid(const QString &text) const
    {
        const QStringList texts = textsOf(*m_dialog);
        return std::any_of(texts.begin(), texts.end(), [&](const QString &each) { return each.contains(text); });
    }

    std::unique_ptr<Theme> m_theme;
    Catalogue m_catalogue{salaryContents()};
    std::unique_ptr<PayImportDialog> m_dialog;
};

void TestPayImportDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestPayImportDialog::init()
{
    m_dialog = std::make_unique<PayImportDialog>(*m_theme, m_catalogue, words("/home/a/our firm.2025.csv"));
    m_dialog->showPreview(previewOf());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestPayImportDialog::cleanup()
{
    m_dialog.reset();
    m_theme->setTextPercent(100);
}

void TestPayImportDialog::previewIsShown()
{
    QCOMPARE(m_dialog->seriesName(), words("our firm.2025"));
    QVERIFY(isSaid(words("UTF-8")) && isSaid(words("2.00 KiB")));
    const QAbstractItemModel &model = *named<QTableView>(words("The beginning of the file")).model();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), words("Title"));
    QCOMPARE(model.index(0, 0).data().toString(), words("Engineer"));
    QCOMPARE(column("Job title or role").currentText(), words("Title"));
    QCOMPARE(column("Country or place").currentText(), words("Where"));
    QCOMPARE(column("Pay, gross a year").currentText(), words("–"));
    QCOMPARE(m_dialog->plan(), previewOf().plan);
}

void TestPayImportDialog::columnIsMappedByKey()
{
    QSignalSpy wanted(m_dialog.get(), &PayImportDialog::previewWanted);
    QComboBox &pay = column("Pay, gross a year");
    pay.setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&pay, Qt::Key_Down);
    QCOMPARE(m_dialog->plan().columns.pay, 2);
    QCOMPARE(wanted.count(), 3);
    QComboBox &place = column("Country or place");
    place.setFocus();
    QTest::keyClick(&place, Qt::Key_Home);
    QCOMPARE(m_dialog->plan().columns.place, NoPayColumn);
    QCOMPARE(m_dialog->plan().columns.role, 0);
}

void TestPayImportDialog::optionsChangeThePlan()
{
    QSignalSpy wanted(m_dialog.get(), &PayImportDialog::previewWanted);
    auto &currency = named<QLineEdit>(words("Currency where none is named"));
    currency.setFocus();
    currency.selectAll();
    QTest::keyClicks(&currency, words("eur"));
    QTest::keyClick(&currency, Qt::Key_Tab);
    QCOMPARE(m_dialog->plan().currency, words("EUR"));
    QCOMPARE(wanted.count(), 1);
    auto &place = named<QLineEdit>(words("Country where none is named"));
    place.setFocus();
    QTest::keyClicks(&place, words(" DE "));
    QTest::keyClick(&place, Qt::Key_Tab);
    QCOMPARE(m_dialog->plan().place, words("DE"));
    QCOMPARE(wanted.count(), 2);
    QTest::keyClick(&column("Decimal sign"), Qt::Key_Down);
    QCOMPARE(m_dialog->plan().decimalPoint, ',');
    QAbstractButton *heading = buttonWith(*m_dialog, words("The first line names the columns"));
    QTest::keyClick(heading, Qt::Key_Space);
    QCOMPARE(m_dialog->plan().heading, PayImportPlan::Heading::None);
    QCOMPARE(wanted.count(), 4);
    heading->setFocus(); // what did not change asks for nothing
    currency.setFocus();
    QTest::keyClick(&currency, Qt::Key_Tab);
    QCOMPARE(wanted.count(), 4);
}

void TestPayImportDialog::titleIsMappedToARole()
{
    QComboBox &role = named<QComboBox>(words("The role that “%1” means").arg(Hostile));
    QCOMPARE(role.currentText(), words("Leave it out"));
    role.setFocus();
    QTest::keyClick(&role, Qt::Key_Down); // Analyst is the first
    QCOMPARE(m_dialog->plan().roles.value(Hostile), RoleId(words("r_analyst")));
    QVERIFY(!m_dialog->plan().roles.contains(words("Data wrangler")));
    QTest::keyClick(&role, Qt::Key_Up);
    QVERIFY(m_dialog->plan().roles.isEmpty());
}

void TestPayImportDialog::mappedTitleStaysInSight()
{
    PayPreview next = previewOf();
    next.plan.roles.insert(words("Data wrangler"), RoleId(words("r_scientist")));
    next.unknownTitles = {{Hostile, 12}};
    m_dialog->showPreview(next);
    QCOMPARE(named<QComboBox>(words("The role that “Data wrangler” means")).currentText(),
             words("R & D <b>scientist</b>"));
    QVERIFY(isSaid(Hostile + words(" (12)")));
    next.plan.roles.clear();
    next.unknownTitles.clear();
    m_dialog->showPreview(next);
    QVERIFY(!isSaid(words("Titles that no role is known for")));
}

void TestPayImportDialog::fileCannotBeReadBeforeItIsComplete()
{
    QSignalSpy wanted(m_dialog.get(), &PayImportDialog::importWanted);
    QVERIFY(mainButton());
    QVERIFY(!mainButton()->isEnabled());
    QVERIFY(isSaid(words("Choose the column of the job title")));
    auto &name = named<QLineEdit>(words("Name of the series"));
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(m_dialog->isVisible()); // Enter is not Cancel
    QComboBox &pay = column("Pay, gross a year");
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&pay, Qt::Key_Down);
    QVERIFY(mainButton()->isEnabled());
    QVERIFY(isSaid(words("The file stays as it is.")));
    QTest::mouseClick(mainButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestPayImportDialog::seriesNeedsAName()
{
    m_dialog->showPreview(wholePreview());
    QVERIFY(mainButton()->isEnabled());
    auto &name = named<QLineEdit>(words("Name of the series"));
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, words("   "));
    QVERIFY(!mainButton()->isEnabled());
    QVERIFY(isSaid(words("Give the figures a name.")));
    QTest::keyClicks(&name, words(" our   firm "));
    QVERIFY(mainButton()->isEnabled());
    QCOMPARE(m_dialog->seriesName(), words("our firm"));
    name.selectAll();
    QTest::keyClicks(&name, QString(100, u'a'));
    QCOMPARE(m_dialog->seriesName().size(), 60);
}

void TestPayImportDialog::enterBeginsTheReading()
{
    m_dialog->showPreview(wholePreview());
    QSignalSpy wanted(m_dialog.get(), &PayImportDialog::importWanted);
    auto &name = named<QLineEdit>(words("Name of the series"));
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(isSaid(words("The file is being read.")));
    QVERIFY(!mainButton()); // nothing to press twice
    QVERIFY(!name.isVisible());
    QVERIFY(buttonWith(*m_dialog, words("Cancel")));
}

void TestPayImportDialog::escapeWhileReadingCancelsAndStays()
{
    m_dialog->showPreview(wholePreview());
    QSignalSpy cancelled(m_dialog.get(), &PayImportDialog::cancelWanted);
    QSignalSpy finished(m_dialog.get(), &PayImportDialog::finished);
    QTest::mouseClick(mainButton(), Qt::LeftButton);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(m_dialog->isVisible());
    QTest::mouseClick(buttonWith(*m_dialog, words("Cancel")), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 2);
    m_dialog->close(); // by the frame of the window
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(finished.count(), 0);
}

void TestPayImportDialog::escapeBeforeReadingCloses()
{
    QSignalSpy rejected(m_dialog.get(), &PayImportDialog::rejected);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestPayImportDialog::problemLeadsBackToThePreview()
{
    m_dialog->showPreview(wholePreview());
    QTest::mouseClick(mainButton(), Qt::LeftButton);
    m_dialog->showProblem(words("The file is gone. Nothing was kept."));
    QVERIFY(isSaid(words("The file is gone. Nothing was kept.")));
    QVERIFY(named<QLineEdit>(words("Name of the series")).isVisible());
    QVERIFY(mainButton()->isEnabled()); // another try
    QCOMPARE(m_dialog->plan(), wholePreview().plan);
}

void TestPayImportDialog::progressIsShown()
{
    m_dialog->showPreview(wholePreview());
    QTest::mouseClick(mainButton(), Qt::LeftButton);
    auto &bar = named<QProgressBar>(words("How much is read"));
    QCOMPARE(bar.value(), 0);
    m_dialog->showProgress(0.25);
    QCOMPARE(bar.value() * 4, bar.maximum());
    m_dialog->showProgress(1);
    QCOMPARE(bar.value(), bar.maximum());
}

void TestPayImportDialog::outcomeListsTheRefusedLines()
{
    m_dialog->showPreview(wholePreview());
    QTest::mouseClick(mainButton(), Qt::LeftButton);
    const std::vector<RefusedPayLine> lines{{3, PayRefusal::PayIsNoNumber, 2}, {1204, PayRefusal::TooFewFields, -1}};
    m_dialog->showOutcome(1500, 1498, lines);
    QVERIFY(isSaid(words("1,498 of 1,500 lines are used.")));
    const QAbstractItemModel &model = *refused().model();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data().toString(), words("1,204"));
    QCOMPARE(model.index(0, 1).data().toString(), sentenceOf(lines[0], wholePreview().heading));
    QCOMPARE(model.index(1, 1).data().toString(), sentenceOf(lines[1], wholePreview().heading));
    QAbstractButton *close = buttonWith(*m_dialog, words("Close"));
    QVERIFY(close->hasFocus());
    QVERIFY(!buttonWith(*m_dialog, words("Cancel")));
    QSignalSpy accepted(m_dialog.get(), &PayImportDialog::accepted);
    QSignalSpy wanted(m_dialog.get(), &PayImportDialog::importWanted);
    QTest::keyClick(close, Qt::Key_Escape); // the figures are kept by now
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(wanted.count(), 0);
}

void TestPayImportDialog::outcomeWithoutRefusedLinesHasNoTable()
{
    m_dialog->showOutcome(10, 10, {});
    QVERIFY(!refused().isVisible());
    QSignalSpy accepted(m_dialog.get(), &PayImportDialog::accepted);
    QTest::mouseClick(buttonWith(*m_dialog, words("Close")), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

void TestPayImportDialog::noMoreThanAThousandLinesAreListed()
{
    std::vector<RefusedPayLine> lines;
    for (int line = 1; line <= 1000; ++line)
        lines.push_back({line, PayRefusal::NoPay, 2});
    m_dialog->showOutcome(5000, 4000, lines);
    QCOMPARE(refused().model()->rowCount(), 1000);
    QVERIFY(!isSaid(words("The first 1,000")));
    lines.push_back({1001, PayRefusal::NoPay, 2});
    m_dialog->showOutcome(5000, 3999, lines);
    QCOMPARE(refused().model()->rowCount(), 1000);
    QVERIFY(isSaid(words("The first 1,000 that are not:")));
}

void TestPayImportDialog::textOfTheFileIsPlain()
{
    const QAbstractItemModel &model = *named<QTableView>(words("The beginning of the file")).model();
    QCOMPARE(model.index(1, 0).data().toString(), Hostile);
    QCOMPARE(model.index(1, 2).data().toString(), words("70 000")); // on one line
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), words("Gross & <b>net</b>"));
    QCOMPARE(column("Seniority").itemText(3), words("Gross & <b>net</b>"));
    QVERIFY(isSaid(Hostile + words(" (12)")));
    PayPreview huge = previewOf();
    huge.rows = {{QString(100000, u'x'), QString(), QString()}};
    huge.heading[0] = QString(100000, u'h');
    m_dialog->showPreview(huge);
    QVERIFY(model.index(0, 0).data().toString().size() <= 80);
    QVERIFY(model.headerData(0, Qt::Horizontal).toString().size() <= 80);
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
}

void TestPayImportDialog::everythingHasAName()
{
    QCOMPARE(namelessWidgets(*m_dialog).join(u'\n'), QString());
    m_dialog->showOutcome(2, 1, {{1, PayRefusal::NoPay, 2}});
    QCOMPARE(namelessWidgets(*m_dialog).join(u'\n'), QString());
}

void TestPayImportDialog::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("usual") << 100 << false;
    QTest::newRow("large") << 200 << false;
    QTest::newRow("large, right to left") << 200 << true;
}

void TestPayImportDialog::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(bool, isMirrored);
    m_theme->setTextPercent(percent);
    m_dialog = std::make_unique<PayImportDialog>(*m_theme, m_catalogue, words("figures.csv"));
    m_dialog->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_dialog->showPreview(wholePreview());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    QTest::qWait(20);
    QCOMPARE(clippedWidgets(*m_dialog).join(u'\n'), QString());
    m_dialog->showProgress(0.5);
    QTest::qWait(20);
    QCOMPARE(clippedWidgets(*m_dialog).join(u'\n'), QString());
    m_dialog->showOutcome(2, 1, {{1, PayRefusal::NoPay, 2}});
    QTest::qWait(20);
    QCOMPARE(clippedWidgets(*m_dialog).join(u'\n'), QString());
}

QTEST_MAIN(TestPayImportDialog)
#include "tst_payimportdialog.moc"
