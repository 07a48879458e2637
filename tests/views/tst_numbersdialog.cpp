// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numbersdialog.h"

#include "common/smallcatalogue.h"
#include "views/helplistview.h"
#include "views/numberbutton.h"
#include "views/numberpane.h"
#include "views/theme.h"
#include "views/widgetwalk.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWhatsThisClickedEvent>

using namespace Cairn;
using namespace Qt::StringLiterals;

namespace {

Handbook handbookOf(const QStringList &numbers)
{
    Handbook handbook;
    HandbookSection section;
    section.id = HandbookSectionId(u"roles"_s);
    section.title = u"Roles"_s;
    handbook.sections = {section};
    for (const QString &id : numbers) {
        ExplainedNumber number;
        number.id = NumberId(id);
        number.name = u"The "_s + id;
        number.summary = id + u" in short."_s;
        number.how = {id + u" is counted."_s};
        number.section = section.id;
        handbook.numbers.push_back(number);
    }
    return handbook;
}

/** Keeps what was asked, as the window does. */
class Asked final : public QWidget
{
public:
    QStringList texts;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::WhatsThisClicked)
            return QWidget::event(event);
        texts.append(static_cast<QWhatsThisClickedEvent *>(event)->href());
        event->accept();
        return true;
    }
};

} // namespace

/** The buttons beside numbers, and what explains them. */
class TestNumbersDialog final : public QObject
{
    Q_OBJECT

private slots:
    void aButtonAsksEveryParentUntilOneAnswers()
    {
        Asked window;
        auto *part = new QWidget(&window);
        auto *button = new NumberButton(m_theme, u"match points"_s, part);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(window.texts, QStringList{u"match points"_s});
        // A dialog over the window hands the question on to it.
        QWidget dialog(&window, Qt::Dialog);
        auto *inDialog = new NumberButton(m_theme, u"hours"_s, &dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::mouseClick(inDialog, Qt::LeftButton);
        QCOMPARE(window.texts.last(), u"hours"_s);
    }

    void aButtonSaysWhetherItIsAboutOneOrMany()
    {
        const NumberButton one(m_theme, u"match"_s);
        const NumberButton two(m_theme, u"match  points "_s);
        QCOMPARE(one.accessibleName(), u"What is this number?"_s);
        QCOMPARE(two.accessibleName(), u"What are these numbers?"_s);
        QCOMPARE(two.numbers(), (QStringList{u"match"_s, u"points"_s}));
        QVERIFY(one.sizeHint().width() >= 24);
        QVERIFY(one.sizeHint().height() >= 24);
    }

    void numbersOfAWidgetAreTheSeenOnesInReadingOrder()
    {
        QWidget page;
        auto *lines = new QVBoxLayout(&page);
        auto *low = new NumberButton(m_theme, u"hours match"_s, &page);
        auto *high = new NumberButton(m_theme, u"points match"_s, &page);
        auto *hidden = new NumberButton(m_theme, u"demand"_s, &page);
        lines->addWidget(high);
        lines->addWidget(low);
        lines->addWidget(hidden);
        hidden->hide();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(NumberButton::numbersIn(page), (QStringList{u"points"_s, u"match"_s, u"hours"_s}));
    }

    void theFirstOfSeveralIsExplainedAndTheListLeadsToTheOthers()
    {
        NumbersDialog dialog(m_theme, m_catalogue, m_handbook, {u"points"_s, u"match"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<HelpListView *>();
        QVERIFY(list->isVisible());
        QVERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(textsOf(dialog).contains(u"points is counted."_s));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(dialog.chosen(), NumberId(u"match"_s));
        QTRY_VERIFY(textsOf(dialog).contains(u"match is counted."_s));
    }

    void oneNumberNeedsNoList()
    {
        NumbersDialog dialog(m_theme, m_catalogue, m_handbook, {u"match"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!dialog.findChild<HelpListView *>()->isVisible());
        QCOMPARE(dialog.windowTitle(), u"What is this number?"_s);
        QVERIFY(dialog.findChild<NumberPane *>()->reader()->hasFocus());
        QVERIFY(textsOf(dialog).contains(u"match in short."_s));
    }

    void unknownNumbersAreLeftOut()
    {
        const NumbersDialog some(m_theme, m_catalogue, m_handbook, {u"nonsense"_s, u"hours"_s});
        QCOMPARE(some.findChild<HelpListView *>()->model()->rowCount(), 1);
        const NumbersDialog none(m_theme, m_catalogue, m_handbook, {u"nonsense"_s});
        QCOMPARE(none.findChild<HelpListView *>()->model()->rowCount(), 3);
    }

    void theChapterCanBeOpened()
    {
        NumbersDialog dialog(m_theme, m_catalogue, m_handbook, {u"match"_s});
        const QSignalSpy sections(&dialog, &NumbersDialog::sectionWanted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QAbstractButton *link = buttonWith(dialog, u"Roles"_s);
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(sections.size(), 1);
        QCOMPARE(sections.first().first().value<HandbookSectionId>(), HandbookSectionId(u"roles"_s));
    }

    void withoutAHandbookTheDialogSaysSo()
    {
        const Handbook empty;
        NumbersDialog dialog(m_theme, m_catalogue, empty, {u"match"_s});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(textsOf(dialog).contains(u"There is no number to explain."_s));
    }

private:
    Theme m_theme{*qApp};
    const Catalogue m_catalogue{smallCatalogueContents()};
    const Handbook m_handbook = handbookOf({u"match"_s, u"points"_s, u"hours"_s});
};

QTEST_MAIN(TestNumbersDialog)

#include "tst_numbersdialog.moc"
