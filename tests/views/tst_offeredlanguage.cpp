// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/offeredlanguage.h"

#include <QTest>

using namespace Cairn;

/** The list of languages shows the one that is spoken. */
class TestOfferedLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void chosenLanguageIsShown_data();
    void chosenLanguageIsShown();

private:
    const std::vector<OfferedLanguage> m_offered{{QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                 {QStringLiteral("en"), QStringLiteral("English")},
                                                 {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
};

void TestOfferedLanguage::chosenLanguageIsShown_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("chosen") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
    QTest::newRow("the first") << QStringLiteral("de") << QStringLiteral("de");
    QTest::newRow("one that is not offered") << QStringLiteral("fr") << QStringLiteral("en");
    // Tests run in a locale without a language (LC_ALL=C.UTF-8), in which the program speaks English.
    if (QLocale::system().language() == QLocale::C)
        QTest::newRow("a system without a language") << QString() << QStringLiteral("en");
}

void TestOfferedLanguage::chosenLanguageIsShown()
{
    QFETCH(const QString, code);
    QFETCH(const QString, shown);
    QCOMPARE(m_offered.at(static_cast<size_t>(placeOf(code, m_offered))).code, shown);
}

QTEST_MAIN(TestOfferedLanguage)
#include "tst_offeredlanguage.moc"
