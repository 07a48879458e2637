// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudowalk.h"

#include <QApplication>
#include <QTest>

using namespace Cairn;

/** The whole program in a language that the tests make up: its texts are a third longer. */
class TestPseudoLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslatedAndFits_data();
    void everyTextIsTranslatedAndFits();
};

void TestPseudoLanguage::everyTextIsTranslatedAndFits_data()
{
    QTest::addColumn<int>("scene");
    for (size_t at = 0; at < programScenes().size(); ++at)
        QTest::addRow("%s", programScenes()[at].name) << static_cast<int>(at);
}

void TestPseudoLanguage::everyTextIsTranslatedAndFits()
{
    QFETCH(int, scene);
    const QStringList found =
        findingsIn(programScenes()[static_cast<size_t>(scene)], PseudoLanguage::Writing::LeftToRight);
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    QCOMPARE(found.size(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestPseudoLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudolanguage.moc"
