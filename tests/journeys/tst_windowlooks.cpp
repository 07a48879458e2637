// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicktargets.h"
#include "givenwords.h"
#include "openprogram.h"
#include "paintedtext.h"
#include "pseudolanguage.h"
#include "pseudowalk.h"
#include "textcontrast.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Cairn;

namespace {

/** Paints words at a place, as a delegate or a chart does. */
class Painting final : public QWidget
{
public:
    QList<std::pair<QPoint, QString>> words;
    QColor ink = Qt::black;

    Painting() { resize(200, 60); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(ink);
        for (const auto &[place, text] : words)
            painter.drawText(place, text);
    }
};

const QString Plain = QStringLiteral("Outside of every translation");

} // namespace

/** The ways of looking at windows find what they are made for: the other tests trust them. */
class TestWindowLooks final : public QObject
{
    Q_OBJECT

private slots:
    void wordsOutsideATranslationAreFound();
    void translatedAndGivenWordsAreNot();
    void textBeyondItsRoomIsFound();
    void elidedAndScrolledTextIsNot();
    void textsOnOneAnotherAreFound();
    void faintTextIsFound();
    void smallTargetsAreFound();
};

void TestWindowLooks::wordsOutsideATranslationAreFound()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    const GivenWords given(program);
    QLabel label(Plain);
    QCOMPARE(untranslatedTexts(label, given).size(), 2); // its text, and what a screen reader says
    QPushButton button;
    button.setToolTip(QStringLiteral("<span>%1</span>").arg(Plain));
    button.setAccessibleName(Plain);
    const QString found = untranslatedTexts(button, given).join(u'\n');
    QVERIFY2(found.contains(QLatin1String("toolTip")), qPrintable(found));
    QVERIFY2(found.contains(QLatin1String("accessibleName")), qPrintable(found));
    Painting painting;
    painting.words = {{{10, 20}, Plain}};
    QCOMPARE(untranslatedTexts(painting, given).size(), 1);
    QStandardItemModel model(1, 1);
    model.setHeaderData(0, Qt::Horizontal, QStringLiteral("[ýéš]"));
    model.setData(model.index(0, 0), Plain, Qt::AccessibleTextRole);
    QTreeView view;
    view.setModel(&model);
    QCOMPARE(untranslatedTexts(view, given).size(), 1);
}

void TestWindowLooks::translatedAndGivenWordsAreNot()
{
    const QTemporaryDir folder;
    OpenProgram program(folder);
    const GivenWords given(program);
    const PseudoLanguage language(PseudoLanguage::Writing::LeftToRight);
    const QString translated = QCoreApplication::translate("Any", "%1 hours of %n, &so <b>it</b> is", nullptr, 7);
    QVERIFY(translated.startsWith(u'['));
    QVERIFY(translated.contains(QLatin1String("%1")) && translated.contains(u'7'));
    QVERIFY(translated.contains(u'&') && translated.contains(QLatin1String("<b>")));
    QVERIFY(!given.leaveOver(QString(translated).remove(QLatin1String("<b>")).remove(QLatin1String("</b>"))));
    QCOMPARE(QCoreApplication::translate("Any", "dddd d MMMM"), QStringLiteral("dddd d MMMM"));
    QVERIFY(!given.leaveOver(inForeignLetters(Plain)));
    QVERIFY(!given.leaveOver(QStringLiteral("1 234,5 % – 2026-01-08 ([Çťŕŕľ]+Z)")));
    QVERIFY(!given.leaveOver(QStringLiteral("[íñ] New York")));
    QVERIFY(given.leaveOver(QStringLiteral("[íñ] New York and on")));
    QVERIFY(given.leaveOver(QStringLiteral("New Yorkers")));
}

void TestWindowLooks::textBeyondItsRoomIsFound()
{
    Painting painting;
    painting.words = {{{150, 20}, Plain}};
    QCOMPARE(cutTexts(painting).size(), 1);
    painting.words = {{{10, 62}, Plain}};
    QCOMPARE(cutTexts(painting).size(), 1);
    painting.words = {{{10, 20}, Plain.left(5)}};
    QCOMPARE(cutTexts(painting), QStringList());
    // A part that fits into itself, in a window that is too narrow for it.
    QWidget window;
    window.resize(100, 60);
    auto *within = new Painting;
    within->setParent(&window);
    within->words = {{{10, 20}, Plain}};
    QCOMPARE(cutTexts(window).size(), 1);
}

void TestWindowLooks::elidedAndScrolledTextIsNot()
{
    Painting painting;
    painting.words = {{{150, 20}, Plain + QChar(0x2026)}};
    QCOMPARE(cutTexts(painting), QStringList());
    QScrollArea area;
    auto *within = new Painting;
    within->words = {{{10, 20}, Plain}};
    area.setWidget(within);
    area.resize(100, 100);
    area.show();
    QCOMPARE(cutTexts(area), QStringList());
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QCOMPARE(cutTexts(area).size(), 1);
}

void TestWindowLooks::textsOnOneAnotherAreFound()
{
    Painting painting;
    painting.words = {{{10, 20}, QStringLiteral("Before")}, {{20, 22}, QStringLiteral("Behind")}};
    QCOMPARE(entangledTexts(painting).size(), 1);
    painting.words = {{{10, 20}, QStringLiteral("Halo")}, {{11, 21}, QStringLiteral("Halo")}};
    QCOMPARE(entangledTexts(painting), QStringList());
    painting.words = {{{10, 20}, QStringLiteral("Above")}, {{10, 45}, QStringLiteral("Below")}};
    QCOMPARE(entangledTexts(painting), QStringList());
}

void TestWindowLooks::faintTextIsFound()
{
    constexpr double Least = 4.5;
    Painting painting;
    painting.words = {{{10, 30}, Plain.left(10)}};
    QCOMPARE(faintTexts(painting, Least), QStringList());
    painting.ink = QColor(0x8a8a8a); // 3.5 on white
    QCOMPARE(faintTexts(painting, Least).size(), 1);
    painting.ink = QColor(0, 0, 0, 90); // dark, but hardly there
    QCOMPARE(faintTexts(painting, Least).size(), 1);
}

void TestWindowLooks::smallTargetsAreFound()
{
    constexpr int Least = 24;
    QWidget window;
    window.resize(200, 100);
    auto *button = new QPushButton(&window);
    button->setGeometry(10, 10, 23, 30);
    window.show();
    QCOMPARE(smallTargets(window, Least).size(), 1);
    button->setGeometry(10, 10, 24, 24);
    QCOMPARE(smallTargets(window, Least), QStringList());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestWindowLooks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowlooks.moc"
