// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spokenlanguage.h"

#include <QTest>

using namespace Cairn;
using namespace Qt::StringLiterals;

/** Which language a person gets. */
class TestSpokenLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void theNearestOfTheWishesIsSpoken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");

        QTest::newRow("the same code") << QStringList{u"ar"_s} << u"ar"_s;
        QTest::newRow("another region") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("as POSIX writes it") << QStringList{u"es_MX"_s} << u"es"_s;
        QTest::newRow("script and region") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
        QTest::newRow("the language alone") << QStringList{u"zh"_s} << u"zh_CN"_s;
        QTest::newRow("the same script elsewhere") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("another script is nearer than another language") << QStringList{u"zh-Hant-TW"_s} << u"zh_CN"_s;
        QTest::newRow("the region decides between two") << QStringList{u"pt-BR"_s} << u"pt_BR"_s;
        QTest::newRow("one of two where neither region fits") << QStringList{u"pt-AO"_s} << u"pt"_s;
        QTest::newRow("the second wish") << QStringList{u"eo"_s, u"hi-IN"_s} << u"hi"_s;
        QTest::newRow("nothing known") << QStringList{u"eo"_s, u"la"_s} << u"en"_s;
        QTest::newRow("no wish") << QStringList{} << u"en"_s;
        QTest::newRow("no language at all") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nonsense") << QStringList{u""_s, u"--"_s, u"\u00e4"_s} << u"en"_s;
    }

    void theNearestOfTheWishesIsSpoken()
    {
        QFETCH(QStringList, wanted);
        const QStringList known{u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"hi"_s, u"pt"_s, u"pt_BR"_s, u"zh_CN"_s};
        QTEST(spokenLanguage(wanted, known, u"en"_s), "spoken");
    }

    void withNothingKnownItIsTheLastResort() { QCOMPARE(spokenLanguage({u"de"_s}, {}, u"en"_s), u"en"_s); }
};

QTEST_APPLESS_MAIN(TestSpokenLanguage)

#include "tst_spokenlanguage.moc"
