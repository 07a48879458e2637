// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/aboutdialog.h"

#include "common/smallcatalogue.h"
#include "views/readingtext.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QScreen>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Cairn;

namespace {

Catalogue catalogueOf(const QString &version)
{
    CatalogueContents contents = smallCatalogueContents();
    contents.version = version;
    contents.sources.front().licence = QStringLiteral("CC BY 4.0");
    contents.sources.front().attribution = QStringLiteral("Made with figures of an office.");
    return Catalogue(contents);
}

std::vector<UsedLibrary> someLibraries()
{
    return {{QStringLiteral("libone"), QStringLiteral("1.2.3"), QStringLiteral("BSD-2-Clause"),
             QStringLiteral("Copyright Ada"), QStringLiteral("It does one thing."), QStringLiteral("BSD-2-Clause")},
            {QStringLiteral("libtwo"),
             {},
             QStringLiteral("Zlib"),
             QStringLiteral("Copyright Grace"),
             QStringLiteral("It does another."),
             QStringLiteral("Zlib")}};
}

/** What is seen of one kind; null where none is, or more than one. */
template <class Widget>
Widget *seen(const QWidget &dialog)
{
    QList<Widget *> all = dialog.findChildren<Widget *>();
    all.removeIf([](const Widget *each) { return !each->isVisible(); });
    return all.size() == 1 ? all.first() : nullptr;
}

} // namespace

class TestAboutDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(*qApp, this); }
    void cleanup()
    {
        m_theme->setTextPercent(100);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aboutSaysLicenceAndNoNetwork();
    void aboutLeadsToTheSources();
    void aWayToNowhereIsNotOffered();
    void partsAreReachedByTheKeyboardAlone();
    void theWholeLicenceIsReadInside();
    void everyLibraryComesWithItsVersionAndItsLicence();
    void sourcesComeWithTheirLicences();
    void theReportIsCopiedAsItIsShown();
    void theReportTellsNothingAboutThePerson();
    void fromRightToLeftTheFirstPartStandsRightAndTheLicenceStaysEnglish();
    void whatIsToBeSaidOfASourceStandsOnTheSideOfItsLanguage();
    void everythingWithTheKeyboardHasAName_data() { addParts(); }
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data() { addParts(); }
    void noTextIsClipped();

private:
    static void addParts();

    Theme *m_theme = nullptr;
    Catalogue m_catalogue = catalogueOf(QStringLiteral("2026.11"));
};

void TestAboutDialog::addParts()
{
    QTest::addColumn<AboutDialog::Part>("part");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("program, %d %%", percent) << AboutDialog::Part::Program << percent;
        QTest::addRow("licence, %d %%", percent) << AboutDialog::Part::Licence << percent;
        QTest::addRow("libraries, %d %%", percent) << AboutDialog::Part::Libraries << percent;
        QTest::addRow("sources, %d %%", percent) << AboutDialog::Part::Sources << percent;
    }
}

void TestAboutDialog::aboutSaysLicenceAndNoNetwork()
{
    AboutDialog dialog(*m_theme, m_catalogue, {});
    dialog.show();
    const QString all = textsOf(dialog).join(u'\n');
    for (const char *words : {CAIRN_VERSION, "GPL-3.0-or-later", "no network", "Qt 6", "2026.11"})
        QVERIFY2(all.contains(QString::fromLatin1(words)), words);
}

void TestAboutDialog::aboutLeadsToTheSources()
{
    AboutDialog dialog(*m_theme, Catalogue(), {});
    dialog.show();
    const QSignalSpy wanted(&dialog, &AboutDialog::sourcesWanted);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("Show the sources")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestAboutDialog::aWayToNowhereIsNotOffered()
{
    AboutDialog dialog(*m_theme, Catalogue(), {});
    dialog.setSourcesOffered(false);
    dialog.show();
    QVERIFY(!buttonWith(dialog, QStringLiteral("Show the sources")));
    QVERIFY(buttonWith(dialog, QStringLiteral("Close")));
}

void TestAboutDialog::partsAreReachedByTheKeyboardAlone()
{
    AboutDialog dialog(*m_theme, m_catalogue, someLibraries());
    dialog.show();
    dialog.activateWindow();
    const auto *tabs = dialog.findChild<QTabWidget *>();
    QTRY_VERIFY(tabs->tabBar()->hasFocus());
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), static_cast<int>(AboutDialog::Part::Licence));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), seen<ReadingText>(dialog));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonWith(dialog, QStringLiteral("Show the sources")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonWith(dialog, QStringLiteral("Close")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
}

void TestAboutDialog::theWholeLicenceIsReadInside()
{
    AboutDialog dialog(*m_theme, m_catalogue, {});
    dialog.show();
    dialog.showPart(AboutDialog::Part::Licence);
    QFile licence(QStringLiteral(CAIRN_SOURCE_DIR "/LICENSE"));
    QVERIFY(licence.open(QIODevice::ReadOnly));
    auto *text = seen<ReadingText>(dialog);
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), QString::fromUtf8(licence.readAll()));
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->textCursor().position(), 0);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Down);
    QVERIFY(text->textCursor().position() > 0);
}

void TestAboutDialog::everyLibraryComesWithItsVersionAndItsLicence()
{
    AboutDialog dialog(*m_theme, m_catalogue, someLibraries());
    dialog.show();
    dialog.showPart(AboutDialog::Part::Libraries);
    auto *table = seen<QTreeWidget>(dialog);
    const auto *notice = seen<ReadingText>(dialog);
    QVERIFY(table && notice);
    QCOMPARE(table->topLevelItemCount(), 2);
    QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("libone"));
    QCOMPARE(table->topLevelItem(0)->text(1), QStringLiteral("1.2.3"));
    QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("BSD-2-Clause"));
    QCOMPARE(table->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString(),
             QStringLiteral("libone, version 1.2.3, licence BSD-2-Clause"));
    QVERIFY(notice->toPlainText().contains(QStringLiteral("Copyright Ada")));
    QVERIFY(notice->toPlainText().contains(QStringLiteral("Redistributions in binary form must reproduce")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->topLevelItem(1)->text(1), QStringLiteral("not told"));
    QVERIFY(notice->toPlainText().contains(QStringLiteral("Copyright Grace")));
    QVERIFY(notice->toPlainText().contains(QStringLiteral("This notice may not be removed")));
    QVERIFY(!notice->toPlainText().contains(QStringLiteral("Copyright Ada")));
}

void TestAboutDialog::sourcesComeWithTheirLicences()
{
    AboutDialog dialog(*m_theme, m_catalogue, {});
    dialog.show();
    dialog.showPart(AboutDialog::Part::Sources);
    const auto *table = seen<QTreeWidget>(dialog);
    QVERIFY(table);
    QCOMPARE(table->topLevelItemCount(), static_cast<int>(m_catalogue.sources().size()));
    QCOMPARE(table->topLevelItem(0)->text(0), m_catalogue.sources().front().title);
    QCOMPARE(table->topLevelItem(0)->text(2), QStringLiteral("CC BY 4.0"));
    QVERIFY(seen<ReadingText>(dialog)->toPlainText().contains(QStringLiteral("Made with figures of an office.")));
}

void TestAboutDialog::theReportIsCopiedAsItIsShown()
{
    AboutDialog dialog(*m_theme, m_catalogue, someLibraries());
    dialog.show();
    QApplication::clipboard()->clear();
    const auto *report = seen<ReadingText>(dialog);
    QVERIFY(report);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("Copy these lines")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), report->toPlainText());
    QVERIFY(textsOf(dialog).contains(QStringLiteral("Copied.")));
    const QString text = report->toPlainText();
    for (const char *words : {"Career Cairn", CAIRN_VERSION, "data set 2026.11", qVersion(), "libone 1.2.3", "libtwo",
                              "offscreen", "left to right", "text at 100 %"})
        QVERIFY2(text.contains(QString::fromLatin1(words)), words);
}

void TestAboutDialog::theReportTellsNothingAboutThePerson()
{
    AboutDialog dialog(*m_theme, m_catalogue, someLibraries());
    dialog.show();
    const QString text = seen<ReadingText>(dialog)->toPlainText().remove(QSysInfo::prettyProductName());
    QVERIFY2(!text.contains(u'/') && !text.contains(u'\\'), qPrintable(text));
    const QString computer = QSysInfo::machineHostName();
    QVERIFY(computer.isEmpty() || !text.contains(computer));
}

void TestAboutDialog::fromRightToLeftTheFirstPartStandsRightAndTheLicenceStaysEnglish()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    AboutDialog dialog(*m_theme, m_catalogue, someLibraries());
    dialog.show();
    const QTabBar *bar = dialog.findChild<QTabWidget *>()->tabBar();
    QVERIFY(bar->tabRect(0).left() > bar->tabRect(1).left());
    const auto *close = buttonWith(dialog, QStringLiteral("Close"));
    QVERIFY(close->mapTo(&dialog, QPoint()).x() < dialog.width() / 2);
    dialog.showPart(AboutDialog::Part::Licence);
    auto *text = seen<ReadingText>(dialog);
    // A paragraph, not a heading that its spaces put in the middle.
    const QTextCursor begin = text->document()->find(QStringLiteral("Everyone is permitted"));
    QTextCursor first = begin;
    first.setPosition(begin.selectionStart());
    first.movePosition(QTextCursor::StartOfBlock);
    QVERIFY(text->cursorRect(first).left() < text->width() / 4);
}

void TestAboutDialog::whatIsToBeSaidOfASourceStandsOnTheSideOfItsLanguage()
{
    ReadingText text(QStringLiteral("Notice"));
    text.resize(400, 200);
    text.show();
    text.showText(QStringLiteral("Bureau of Labor Statistics\n\u0645\u0644\u0641\u0627\u062A"));
    QVERIFY(text.cursorRect().left() > 100);
    text.showText(QStringLiteral("Bureau of Labor Statistics"));
    QVERIFY(text.cursorRect().left() < 20);
}

void TestAboutDialog::everythingWithTheKeyboardHasAName()
{
    QFETCH(const AboutDialog::Part, part);
    QFETCH(const int, percent);
    m_theme->setTextPercent(percent);
    AboutDialog dialog(*m_theme, m_catalogue, someLibraries());
    dialog.showPart(part);
    dialog.show();
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

void TestAboutDialog::noTextIsClipped()
{
    QFETCH(const AboutDialog::Part, part);
    QFETCH(const int, percent);
    m_theme->setTextPercent(percent);
    AboutDialog dialog(*m_theme, m_catalogue, someLibraries());
    dialog.showPart(part);
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
    const QSize room = dialog.screen()->availableSize();
    QVERIFY2(dialog.width() <= room.width() && dialog.height() <= room.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(dialog.width()).arg(dialog.height())));
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
