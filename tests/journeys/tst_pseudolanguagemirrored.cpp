// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudowalk.h"

#include <QApplication>
#include <QTest>

using namespace Cairn;

/** The same right to left, in the letters of Arabic. */
class TestPseudoLanguageMirrored final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslatedAndFits_data();
    void everyTextIsTranslatedAndFits();
};

void TestPseudoLanguageMirrored::everyTextIsTranslatedAndFits_data()
{
    QTest::addColumn<int>("scene");
    for (size_t at = 0; at < programScenes().size(); ++at)
        QTest::addRow("%s", programScenes()[at].name) << static_cast<int>(at);
}

void TestPseudoLanguageMirrored::everyTextIsTranslatedAndFits()
{
    QFETCH(int, scene);
    const QStringList found =
        findingsIn(programScenes()[static_cast<size_t>(scene)], PseudoLanguage::Writing::RightToLeft);
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    QCOMPARE(found.size(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestPseudoLanguageMirrored test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudolanguagemirrored.moc"
