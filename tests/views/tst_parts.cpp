// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chip.h"
#include "views/evidencedelegate.h"
#include "views/flowlayout.h"
#include "views/keptadvertdelegate.h"
#include "views/levelselector.h"
#include "views/messagebar.h"
#include "views/pagehead.h"
#include "views/paintparts.h"
#include "views/rolerowdelegate.h"
#include "views/styledlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace Cairn;

namespace {

QImage drawn(const QSize &size, const std::function<void(QPainter &)> &draw)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class PartsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColourScheme::Light);
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setScheme(ColourScheme::Light);
        m_theme->setTextPercent(100);
    }

    void cleanupTestCase() { m_theme.reset(); }

    // ---- painted parts

    void everyStateHasItsOwnShape()
    {
        QList<QImage> seen;
        for (int mark = 0; mark <= static_cast<int>(StateMark::NoData); ++mark) {
            QImage image = drawn({32, 32}, [&](QPainter &painter) {
                drawStateMark(painter, {0, 0, 32, 32}, static_cast<StateMark>(mark), *m_theme);
            });
            // Told apart by shape alone: whatever is inked counts as black.
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    image.setPixelColor(x, y, image.pixelColor(x, y).lightness() < 190 ? Qt::black : Qt::white);
            }
            QVERIFY(pixelsOf(image, Qt::black) > 30);
            QVERIFY2(!seen.contains(image), qPrintable(QString::number(mark)));
            seen.append(image);
        }
    }

    void ringFillsClockwiseFromTwelve()
    {
        const auto ring = [&](int percent) {
            return drawn({64, 64}, [&](QPainter &painter) {
                drawMatchRing(painter, {0, 0, 64, 64}, percent, *m_theme);
            });
        };
        int before = -1;
        for (const int percent : {0, 10, 36, 62, 99, 100}) {
            const int filled = pixelsOf(ring(percent), m_theme->tokens().accent);
            QVERIFY2(filled > before, qPrintable(QString::number(percent)));
            before = filled;
        }
        const QImage quarter = ring(25);
        QCOMPARE(quarter.pixelColor(52, 12), m_theme->tokens().accent);
        QCOMPARE(quarter.pixelColor(11, 12), m_theme->tokens().track);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(ring(25), quarter);
    }

    void barFillsFromTheLeadingEnd()
    {
        const auto bar = [&](Qt::LayoutDirection direction) {
            return drawn({100, 10}, [&](QPainter &painter) {
                drawBar(painter, {0, 0, 100, 10}, 0.3, *m_theme, direction);
            });
        };
        QCOMPARE(bar(Qt::LeftToRight).pixelColor(10, 5), m_theme->tokens().accent);
        QCOMPARE(bar(Qt::LeftToRight).pixelColor(90, 5), m_theme->tokens().track);
        QCOMPARE(bar(Qt::RightToLeft).pixelColor(90, 5), m_theme->tokens().accent);
        QCOMPARE(bar(Qt::RightToLeft).pixelColor(10, 5), m_theme->tokens().track);
    }

    void segmentsDifferForEveryPairOfLevels()
    {
        QList<QImage> seen;
        std::vector<std::optional<Level>> askedLevels{std::nullopt};
        for (int number = 1; number < LevelCount; ++number)
            askedLevels.push_back(levelFromNumber(number));
        for (const Level mine : AllLevels) {
            for (const std::optional<Level> asked : askedLevels) {
                const QImage image = drawn(levelSegmentsSize(*m_theme), [&](QPainter &painter) {
                    drawLevelSegments(painter, QRect(QPoint(0, 0), levelSegmentsSize(*m_theme)), mine, asked, *m_theme,
                                      Qt::LeftToRight);
                });
                QVERIFY(!seen.contains(image));
                seen.append(image);
            }
        }
        QCOMPARE(seen.size(), LevelCount * LevelCount);
    }

    void everyPointOfTheSegmentsHitsTheLevelUnderIt()
    {
        const QRect rect(QPoint(7, 3), levelSegmentsSize(*m_theme));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            int last = direction == Qt::LeftToRight ? 0 : LevelCount - 1;
            for (int x = rect.left(); x <= rect.right(); ++x) {
                const auto hit = levelSegmentAt(rect, {x, rect.center().y()}, *m_theme, direction);
                QVERIFY2(hit, qPrintable(QString::number(x)));
                const int step = (toNumber(*hit) - last) * (direction == Qt::LeftToRight ? 1 : -1);
                QVERIFY(step == 0 || step == 1);
                last = toNumber(*hit);
            }
            QCOMPARE(last, direction == Qt::LeftToRight ? LevelCount - 1 : 0);
            QVERIFY(!levelSegmentAt(rect, rect.topLeft() - QPoint(2, 0), *m_theme, direction));
            QVERIFY(!levelSegmentAt(rect, rect.center() + QPoint(0, 90), *m_theme, direction));
        }
    }

    void tagsLeadFromTheReadingSideAndStayWithinTheirRoom()
    {
        const QRect room(10, 10, 300, 24);
        QImage image(400, 50, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const QString word = QStringLiteral("Entry level");
        const QRect left = drawTag(painter, room, word, *m_theme, Qt::LeftToRight);
        const QRect right = drawOutlineTag(painter, room, word, *m_theme, Qt::RightToLeft);
        QCOMPARE(left.left(), room.left());
        QCOMPARE(right.right(), room.right());
        QCOMPARE(left.width(), tagWidth(word, *m_theme));
        QVERIFY(drawTag(painter, QRect(0, 0, 30, 24), word, *m_theme, Qt::LeftToRight).width() <= 30);
    }

    // ---- level selector

    void keysAskForALevelAndTheViewWaitsForTheAnswer_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("asked");
        QTest::newRow("0") << Qt::LeftToRight << int(Qt::Key_0) << 0;
        QTest::newRow("4") << Qt::LeftToRight << int(Qt::Key_4) << 4;
        QTest::newRow("right") << Qt::LeftToRight << int(Qt::Key_Right) << 3;
        QTest::newRow("left") << Qt::LeftToRight << int(Qt::Key_Left) << 1;
        QTest::newRow("right, mirrored") << Qt::RightToLeft << int(Qt::Key_Right) << 1;
        QTest::newRow("left, mirrored") << Qt::RightToLeft << int(Qt::Key_Left) << 3;
        QTest::newRow("end") << Qt::LeftToRight << int(Qt::Key_End) << 4;
        QTest::newRow("same") << Qt::LeftToRight << int(Qt::Key_2) << -1;
        QTest::newRow("no level") << Qt::LeftToRight << int(Qt::Key_5) << -1;
    }

    void keysAskForALevelAndTheViewWaitsForTheAnswer()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, key);
        QFETCH(int, asked);
        LevelSelector selector(*m_theme);
        selector.setLayoutDirection(direction);
        selector.setLevel(Level::Working);
        QSignalSpy requests(&selector, &LevelSelector::levelRequested);
        selector.show();
        QTest::keyClick(&selector, static_cast<Qt::Key>(key));
        QCOMPARE(requests.count(), asked < 0 ? 0 : 1);
        if (asked >= 0)
            QCOMPARE(toNumber(requests.first().first().value<Level>()), asked);
        QCOMPARE(selector.level(), Level::Working);
    }

    void clickOnASegmentAsksForItsLevel()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            LevelSelector selector(*m_theme);
            selector.setLayoutDirection(direction);
            selector.resize(selector.sizeHint());
            selector.show();
            QSignalSpy requests(&selector, &LevelSelector::levelRequested);
            const int x = direction == Qt::LeftToRight ? selector.width() - 5 : 5;
            QTest::mouseClick(&selector, Qt::LeftButton, {}, {x, selector.height() / 2});
            QCOMPARE(requests.count(), 1);
            QCOMPARE(requests.first().first().value<Level>(), Level::Expert);
            QTest::mouseClick(&selector, Qt::RightButton, {}, {x, selector.height() / 2});
            QCOMPARE(requests.count(), 1);
        }
    }

    void selectorTellsAScreenReaderWhatIsShort()
    {
        LevelSelector selector(*m_theme);
        QVERIFY(!selector.accessibleName().isEmpty());
        selector.setLevel(Level::Working);
        selector.setAsked(Level::Practitioner);
        QCOMPARE(selector.accessibleDescription(), QStringLiteral("Working, asked Practitioner, 1 short"));
        selector.setLevel(Level::Expert);
        QCOMPARE(selector.accessibleDescription(), QStringLiteral("Expert, asked Practitioner, reached"));
        selector.setAsked(std::nullopt);
        QCOMPARE(selector.accessibleDescription(), QStringLiteral("Expert"));
    }

    // ---- chip

    void chipTogglesByKeyboardAndMouse()
    {
        Chip chip(*m_theme, QStringLiteral("Has evidence"));
        chip.setCount(12);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy toggles(&chip, &QAbstractButton::toggled);
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Return);
        QVERIFY(!chip.isChecked());
        QTest::mouseClick(&chip, Qt::LeftButton);
        QVERIFY(chip.isChecked());
        QCOMPARE(toggles.count(), 3);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Has evidence, 12"));
    }

    void chipMakesRoomForTickAndCount()
    {
        Chip chip(*m_theme, QStringLiteral("Has evidence"));
        const int plain = chip.sizeHint().width();
        chip.setCount(7);
        const int counted = chip.sizeHint().width();
        QVERIFY(counted > plain);
        chip.setChecked(true);
        QVERIFY(chip.sizeHint().width() > counted);
        const int height = chip.sizeHint().height();
        m_theme->setTextPercent(200);
        QVERIFY(chip.sizeHint().height() > height);
    }

    // ---- flow layout

    void flowWrapsAndGrowsInHeight()
    {
        QWidget ground;
        auto *flow = new FlowLayout(&ground, 10);
        for (int number = 0; number < 4; ++number) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(430), 20);
        QCOMPARE(flow->heightForWidth(429), 50);
        QCOMPARE(flow->heightForWidth(210), 50);
        QCOMPARE(flow->heightForWidth(209), 110);
        QCOMPARE(flow->heightForWidth(50), 110);
        flow->setLineSpacing(4);
        QCOMPARE(flow->heightForWidth(210), 44);
    }

    void flowStartsOnTheReadingSide()
    {
        QWidget ground;
        auto *flow = new FlowLayout(&ground, 10);
        QList<QWidget *> boxes;
        for (int number = 0; number < 3; ++number) {
            boxes.append(new QWidget);
            boxes.last()->setFixedSize(100, 20);
            flow->addWidget(boxes.last());
        }
        boxes.at(1)->hide();
        ground.resize(250, 100);
        ground.show();
        QCOMPARE(boxes.at(0)->pos(), QPoint(0, 0));
        QCOMPARE(boxes.at(2)->pos(), QPoint(110, 0));
        ground.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(boxes.at(0)->pos(), QPoint(150, 0));
        QCOMPARE(boxes.at(2)->pos(), QPoint(40, 0));
        boxes.at(1)->show();
        QTRY_COMPARE(boxes.at(2)->pos(), QPoint(150, 30));
    }

    // ---- message bar

    void messageStaysUntilItIsClosed()
    {
        QWidget ground;
        QVBoxLayout lines(&ground);
        MessageBar bar(*m_theme);
        lines.addWidget(&bar);
        ground.show();
        QVERIFY(bar.isHidden());
        int done = 0;
        bar.showMessage(StateMark::Error, QStringLiteral("<b>Not</b> saved."), QStringLiteral("Again"),
                        [&done] { ++done; });
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), QStringLiteral("<b>Not</b> saved."));
        QSignalSpy closed(&bar, &MessageBar::closed);
        auto *again = bar.findChild<QPushButton *>();
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(done, 1);
        QVERIFY(bar.isVisible());
        auto *close = bar.findChild<QToolButton *>();
        QVERIFY(!close->accessibleName().isEmpty());
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(bar.isHidden());
        QCOMPARE(closed.count(), 1);
        bar.showMessage(StateMark::Note, QStringLiteral("Without an action."));
        QVERIFY(again->isHidden());
    }

    // ---- labels and heads

    void labelShowsEveryTextAsItIs()
    {
        StyledLabel label(*m_theme, TextStyle::Body);
        label.setText(QStringLiteral("<img src=\"/etc/hostname\">"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > 100);
    }

    void labelKeepsItsStyleWhenTheTextGrows()
    {
        StyledLabel label(*m_theme, TextStyle::CardTitle);
        label.setText(QStringLiteral("Word"));
        const int height = label.sizeHint().height();
        m_theme->setTextPercent(200);
        QCOMPARE(label.font(), m_theme->font(TextStyle::CardTitle));
        QVERIFY(label.sizeHint().height() >= 2 * height - 4);
    }

    void elidedLabelMayBecomeNarrow()
    {
        StyledLabel label(*m_theme, TextStyle::Body);
        label.setText(QStringLiteral("5 of 17 reached for Machine Learning Engineer, 166 h left"));
        const int whole = label.minimumSizeHint().width();
        label.setElided(true);
        QVERIFY(label.minimumSizeHint().width() < whole / 3);
        label.resize(whole, label.sizeHint().height());
        const QImage full = label.grab().toImage();
        label.resize(whole / 2, label.height());
        const QImage shortened = label.grab().toImage();
        QVERIFY(shortened != full.copy(shortened.rect()));
    }

    void actionsStandAtTheEndOfTheHead()
    {
        PageHead head(*m_theme, QStringLiteral("Skills"));
        head.setFinding(QStringLiteral("5 of 17 reached"));
        auto *add = new QPushButton(QStringLiteral("Add skill"));
        head.addAction(add);
        head.resize(600, head.sizeHint().height());
        head.show();
        QVERIFY(head.isAncestorOf(add)); // it lives as long as the head
        const auto placed = [&head, add] { return QRect(add->mapTo(&head, QPoint(0, 0)), add->size()); };
        QTRY_COMPARE(placed().right(), 599);
        head.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(placed().left(), 0);
    }

    // ---- focus

    void wordsOfAChosenRowAreReadWithHighContrast()
    {
        m_theme->setScheme(ColourScheme::HighContrast);
        QStandardItemModel rows(1, 1);
        rows.setData(rows.index(0, 0), QStringLiteral("Machine Learning Engineer"));
        EvidenceDelegate evidence(*m_theme);
        KeptAdvertDelegate advert(*m_theme);
        RoleRowDelegate role(*m_theme);
        for (QAbstractItemDelegate *each : std::initializer_list<QAbstractItemDelegate *>{&evidence, &advert, &role}) {
            QListView list;
            list.setModel(&rows);
            list.setItemDelegate(each);
            list.resize(600, 200);
            const auto inked = [&list, &rows] {
                // Within the lines and the bar that show what is chosen.
                const QRect words = list.visualRect(rows.index(0, 0)).adjusted(8, 3, -8, -3);
                const QImage row = list.viewport()->grab(words).toImage();
                int dark = 0;
                for (int at = 0; at < row.width() * row.height(); ++at)
                    dark += row.pixelColor(at % row.width(), at / row.width()).lightness() < 110 ? 1 : 0;
                return dark;
            };
            const int plain = inked();
            list.selectionModel()->select(rows.index(0, 0), QItemSelectionModel::Select);
            const int chosen = inked();
            QVERIFY(plain > 50);
            QVERIFY2(chosen >= plain && chosen < 2 * plain,
                     qPrintable(QStringLiteral("%1 of %2").arg(chosen).arg(plain)));
        }
    }

    void latinNameDoesNotTurnASentenceAround()
    {
        const QString sentence = QStringLiteral("PyTorch: \u0625\u0644\u0645\u0627\u0645");
        QVERIFY(readsRightToLeft(sentence, Qt::RightToLeft));
        QVERIFY(!readsRightToLeft(sentence, Qt::LeftToRight));
        QVERIFY(!readsRightToLeft(QStringLiteral("/home/ada/plan.cairn"), Qt::RightToLeft));
        QVERIFY(readsRightToLeft(QStringLiteral("\u0625\u0644\u0645\u0627\u0645 PyTorch"), Qt::LeftToRight));
    }

    void focusShowsOutsideOfAControl()
    {
        QWidget ground;
        QLineEdit field(&ground);
        QPushButton button(QStringLiteral("Apply"), &ground);
        ground.resize(300, 120);
        field.setGeometry(20, 20, 200, 30);
        button.setGeometry(20, 70, 100, 30);
        ground.show();
        QApplication::setActiveWindow(&ground);
        QVERIFY(QTest::qWaitForWindowActive(&ground));
        const auto ringAt = [&](const QPoint &point) {
            return ground.grab().toImage().pixelColor(point) == m_theme->tokens().accent;
        };
        field.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(ringAt({100, 17}));
        QVERIFY(!ringAt({60, 67}));
        button.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(ringAt({60, 67}));
        QVERIFY(!ringAt({100, 17}));
        button.move(20, 80);
        QTRY_VERIFY(ringAt({60, 77}));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"
