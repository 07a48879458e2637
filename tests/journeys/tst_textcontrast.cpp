// SPDX-License-Identifier: GPL-3.0-or-later
#include "openprogram.h"
#include "programscenes.h"
#include "textcontrast.h"

#include <QApplication>
#include <QTest>

#include <array>
#include <utility>

using namespace Cairn;

namespace {

constexpr std::array Schemes{std::pair{ColourScheme::Light, "light"}, std::pair{ColourScheme::Dark, "dark"},
                             std::pair{ColourScheme::HighContrast, "high contrast"}};

} // namespace

/** Every text on every page, in every scheme, as it is really painted. */
class TestTextContrast final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
};

void TestTextContrast::everyTextCanBeRead_data()
{
    QTest::addColumn<int>("scene");
    for (size_t at = 0; at < programScenes().size(); ++at)
        QTest::addRow("%s", programScenes()[at].name) << static_cast<int>(at);
}

void TestTextContrast::everyTextCanBeRead()
{
    QFETCH(int, scene);
    constexpr double LeastForText = 4.5;
    const QTemporaryDir folder;
    OpenProgram program(folder);
    QStringList found;
    play(programScenes()[static_cast<size_t>(scene)], program, [&](QWidget &window, const QString &where) {
        for (const auto &[scheme, name] : Schemes) {
            program->preferences().setColourScheme(scheme);
            settle(program);
            for (const QString &text : faintTexts(window, LeastForText))
                found.append(QStringLiteral("%1, %2: %3").arg(where, QString::fromLatin1(name), text));
        }
    });
    for (const QString &each : found)
        qWarning("%s", qPrintable(each));
    QCOMPARE(found.size(), 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestTextContrast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_textcontrast.moc"
