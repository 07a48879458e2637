// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/aboutdialog.h"

#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

class TestAboutDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(*qApp, this); }
    void cleanup() { m_theme->setTextPercent(100); }

    void aboutSaysLicenceAndNoNetwork();
    void aboutLeadsToTheSources();
    void aWayToNowhereIsNotOffered();
    void everythingWithTheKeyboardHasAName();
    void noTextIsClipped_data();
    void noTextIsClipped();

private:
    Theme *m_theme = nullptr;
};

void TestAboutDialog::aboutSaysLicenceAndNoNetwork()
{
    AboutDialog dialog(*m_theme, QStringLiteral("2026.11"));
    dialog.show();
    const QString all = textsOf(dialog).join(u'\n');
    for (const char *words : {CAIRN_VERSION, "GPL-3.0-or-later", "no network", "Qt 6", "2026.11"})
        QVERIFY2(all.contains(QString::fromLatin1(words)), words);
}

void TestAboutDialog::aboutLeadsToTheSources()
{
    AboutDialog dialog(*m_theme, {});
    dialog.show();
    const QSignalSpy wanted(&dialog, &AboutDialog::sourcesWanted);
    QTest::mouseClick(buttonWith(dialog, QStringLiteral("Show the sources")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestAboutDialog::aWayToNowhereIsNotOffered()
{
    AboutDialog dialog(*m_theme, {});
    dialog.setSourcesOffered(false);
    dialog.show();
    QVERIFY(!buttonWith(dialog, QStringLiteral("Show the sources")));
    QVERIFY(buttonWith(dialog, QStringLiteral("Close")));
}

void TestAboutDialog::everythingWithTheKeyboardHasAName()
{
    AboutDialog dialog(*m_theme, {});
    dialog.show();
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

void TestAboutDialog::noTextIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestAboutDialog::noTextIsClipped()
{
    QFETCH(const int, percent);
    m_theme->setTextPercent(percent);
    AboutDialog dialog(*m_theme, QStringLiteral("2026.11"));
    dialog.show();
    QTRY_COMPARE(clippedWidgets(dialog), QStringList());
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
