// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sourcesdialog.h"

#include "common/smallcatalogue.h"
#include "views/aboutdialog.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

CatalogueContents twoSources()
{
    CatalogueContents contents = smallCatalogueContents();
    SourceRecord open;
    open.id = SourceId(QStringLiteral("open"));
    open.publisher = QStringLiteral("An office");
    open.title = QStringLiteral("Occupations <b>2026</b>");
    open.licence = QStringLiteral("CC BY 4.0");
    open.attribution = QStringLiteral("Occupations by An office, used under CC BY 4.0.");
    open.modified = true;
    open.confidence = QStringLiteral("A");
    contents.sources.push_back(open);
    return contents;
}

} // namespace

class TestSourcesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_theme->setTextPercent(100); }

    void keyboardWalksThroughAllSources();
    void licenceAndItsWordsAreShownAsPlainText();
    void rowsAreReadAsOneSentence();
    void emptyCatalogueIsSaid();
    void aboutSaysLicenceAndNoNetwork();
    void aboutLeadsToTheSources();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    Theme *m_theme = nullptr;
};

void TestSourcesDialog::initTestCase()
{
    m_theme = new Theme(*qApp, this);
}

void TestSourcesDialog::keyboardWalksThroughAllSources()
{
    const Catalogue catalogue(twoSources());
    SourcesDialog dialog(*m_theme, catalogue);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QListWidget *>();
    const auto *text = dialog.findChild<QPlainTextEdit *>();
    QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(list));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Own profiles")));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(text->toPlainText().contains(QStringLiteral("An office")));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QPlainTextEdit *>(dialog.focusWidget()));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QVERIFY(!dialog.isVisible());
}

void TestSourcesDialog::licenceAndItsWordsAreShownAsPlainText()
{
    const Catalogue catalogue(twoSources());
    SourcesDialog dialog(*m_theme, catalogue);
    dialog.findChild<QListWidget *>()->setCurrentRow(1);
    const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(text.contains(QStringLiteral("Licence: CC BY 4.0")));
    QVERIFY(text.contains(QStringLiteral("used under CC BY 4.0.")));
    QVERIFY(text.contains(QStringLiteral("Occupations <b>2026</b>")));
    QVERIFY(text.contains(QStringLiteral("official")));
    QVERIFY(!text.contains(QStringLiteral("Address")));
}

void TestSourcesDialog::rowsAreReadAsOneSentence()
{
    const Catalogue catalogue(twoSources());
    const SourcesDialog dialog(*m_theme, catalogue);
    const auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Occupations <b>2026</b>, by An office, licence CC BY 4.0"));
}

void TestSourcesDialog::emptyCatalogueIsSaid()
{
    const Catalogue catalogue;
    const SourcesDialog dialog(*m_theme, catalogue);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("There is no source to show."));
}

void TestSourcesDialog::aboutSaysLicenceAndNoNetwork()
{
    AboutDialog dialog(*m_theme, QStringLiteral("2026.11"));
    dialog.show();
    const QString all = textsOf(dialog).join(u'\n');
    for (const char *words : {CAIRN_VERSION, "GPL-3.0-or-later", "no network", "Qt 6", "2026.11"})
        QVERIFY2(all.contains(QString::fromLatin1(words)), words);
}

void TestSourcesDialog::aboutLeadsToTheSources()
{
    AboutDialog dialog(*m_theme, {});
    dialog.show();
    const QSignalSpy wanted(&dialog, &AboutDialog::sourcesWanted);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("Show the sources")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestSourcesDialog::everythingWithTheKeyboardHasAName()
{
    const Catalogue catalogue(twoSources());
    SourcesDialog sources(*m_theme, catalogue);
    sources.show();
    QCOMPARE(namelessWidgets(sources), QStringList());
    AboutDialog about(*m_theme, {});
    about.show();
    QCOMPARE(namelessWidgets(about), QStringList());
}

void TestSourcesDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestSourcesDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    m_theme->setTextPercent(percent);
    const Catalogue catalogue(twoSources());
    SourcesDialog sources(*m_theme, catalogue);
    sources.show();
    QTRY_COMPARE(clippedWidgets(sources), QStringList());
    AboutDialog about(*m_theme, QStringLiteral("2026.11"));
    about.show();
    QTRY_COMPARE(clippedWidgets(about), QStringList());
}

QTEST_MAIN(TestSourcesDialog)
#include "tst_sourcesdialog.moc"
