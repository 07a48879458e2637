// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Cairn;

namespace {

/** Relative luminance and contrast after WCAG 2.1. */
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair
{
    const char *name;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
    double least;
    double light; ///< as the design states it; 0 where it states nothing
    double dark;
};

constexpr double Text = 4.5;
constexpr double Mark = 3.0;

const std::vector<Pair> &pairs()
{
    static const std::vector<Pair> all{
        {"text on surface", &Tokens::text, &Tokens::surface, Text, 16.1, 13.9},
        {"text on window", &Tokens::text, &Tokens::window, Text, 0, 0},
        {"text on sunken", &Tokens::text, &Tokens::sunken, Text, 0, 0},
        {"text on rail", &Tokens::text, &Tokens::rail, Text, 0, 0},
        {"text on tint", &Tokens::text, &Tokens::tint, Text, 13.8, 10.6},
        {"text on tint2", &Tokens::text, &Tokens::tint2, Text, 0, 0},
        {"text2 on surface", &Tokens::text2, &Tokens::surface, Text, 8.0, 9.0},
        {"text2 on window", &Tokens::text2, &Tokens::window, Text, 0, 0},
        {"text2 on rail", &Tokens::text2, &Tokens::rail, Text, 0, 0},
        {"text2 on sunken", &Tokens::text2, &Tokens::sunken, Text, 0, 0},
        {"text2 on tint", &Tokens::text2, &Tokens::tint, Text, 0, 0},
        {"text3 on surface", &Tokens::text3, &Tokens::surface, 4.8, 5.7, 6.4},
        {"text3 on window", &Tokens::text3, &Tokens::window, 4.8, 0, 0},
        {"text3 on sunken", &Tokens::text3, &Tokens::sunken, 4.8, 0, 0},
        {"text3 on rail", &Tokens::text3, &Tokens::rail, 4.8, 0, 0},
        {"text3 on tint", &Tokens::text3, &Tokens::tint, 4.8, 0, 0},
        {"accent on surface", &Tokens::accent, &Tokens::surface, Text, 6.6, 7.9},
        {"accent on window", &Tokens::accent, &Tokens::window, Text, 0, 0},
        {"accent on sunken", &Tokens::accent, &Tokens::sunken, Text, 0, 0},
        {"accent on rail", &Tokens::accent, &Tokens::rail, Text, 0, 0},
        {"accent on tint", &Tokens::accent, &Tokens::tint, Text, 0, 0},
        {"accent hover on tint2", &Tokens::accentHover, &Tokens::tint2, Text, 0, 0},
        {"on accent", &Tokens::onAccent, &Tokens::accent, Text, 6.6, 7.8},
        {"on accent hover", &Tokens::onAccent, &Tokens::accentHover, Text, 8.6, 9.5},
        {"accent on track", &Tokens::accent, &Tokens::track, Mark, 5.1, 5.7},
        {"ctl on surface", &Tokens::ctl, &Tokens::surface, Mark, 3.4, 4.0},
        {"ctl on window", &Tokens::ctl, &Tokens::window, Mark, 0, 0},
        {"ctl on sunken", &Tokens::ctl, &Tokens::sunken, Mark, 0, 0},
        {"good on window", &Tokens::good, &Tokens::window, Text, 0, 0},
        {"good on tint", &Tokens::good, &Tokens::tint, Text, 0, 0},
        {"warn on window", &Tokens::warn, &Tokens::window, Text, 0, 0},
        {"warn on tint", &Tokens::warn, &Tokens::tint, Text, 0, 0},
        {"bad on window", &Tokens::bad, &Tokens::window, Text, 0, 0},
        {"bad on tint", &Tokens::bad, &Tokens::tint, Text, 0, 0},
        {"info on window", &Tokens::info, &Tokens::window, Text, 0, 0},
        {"info on tint", &Tokens::info, &Tokens::tint, Text, 0, 0},
        {"good on surface", &Tokens::good, &Tokens::surface, Text, 6.5, 8.6},
        {"good on its tint", &Tokens::good, &Tokens::goodTint, Text, 5.7, 7.0},
        {"warn on surface", &Tokens::warn, &Tokens::surface, Text, 6.6, 8.8},
        {"warn on its tint", &Tokens::warn, &Tokens::warnTint, Text, 5.8, 7.3},
        {"bad on surface", &Tokens::bad, &Tokens::surface, Text, 6.7, 7.2},
        {"bad on its tint", &Tokens::bad, &Tokens::badTint, Text, 5.7, 6.4},
        {"info on surface", &Tokens::info, &Tokens::surface, Text, 6.7, 8.0},
        {"info on its tint", &Tokens::info, &Tokens::infoTint, Text, 5.8, 6.8},
        {"text on good tint", &Tokens::text, &Tokens::goodTint, Text, 0, 0},
        {"text on warn tint", &Tokens::text, &Tokens::warnTint, Text, 0, 0},
        {"text on bad tint", &Tokens::text, &Tokens::badTint, Text, 0, 0},
        {"text on info tint", &Tokens::text, &Tokens::infoTint, Text, 0, 0},
        {"line on surface", &Tokens::line, &Tokens::surface, 1.0, 1.3, 1.3},
        {"line2 on surface", &Tokens::line2, &Tokens::surface, 1.0, 1.6, 1.7},
    };
    return all;
}

QImage imageOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(24, 24), 1.0, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
}

/** The colour of the most solid pixel. */
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 && std::abs(a.blue() - b.blue()) < 6;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_system = QApplication::palette(); }

    void init() { m_theme = std::make_unique<Theme>(*qApp); }

    void cleanup()
    {
        m_theme.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
        QApplication::setPalette(m_system);
    }

    void everyPairIsReadable_data()
    {
        QTest::addColumn<int>("at");
        for (size_t at = 0; at < pairs().size(); ++at)
            QTest::newRow(pairs()[at].name) << static_cast<int>(at);
    }

    void everyPairIsReadable()
    {
        QFETCH(int, at);
        const Pair &pair = pairs()[static_cast<size_t>(at)];
        const auto ratio = [&pair](const Tokens &tokens) { return contrast(tokens.*pair.ink, tokens.*pair.ground); };
        QVERIFY2(ratio(Tokens::light()) >= pair.least, qPrintable(QString::number(ratio(Tokens::light()))));
        QVERIFY2(ratio(Tokens::darkScheme()) >= pair.least, qPrintable(QString::number(ratio(Tokens::darkScheme()))));
        if (pair.light > 0)
            QVERIFY2(std::abs(ratio(Tokens::light()) - pair.light) < 0.11,
                     qPrintable(QString::number(ratio(Tokens::light()))));
        if (pair.dark > 0)
            QVERIFY2(std::abs(ratio(Tokens::darkScheme()) - pair.dark) < 0.11,
                     qPrintable(QString::number(ratio(Tokens::darkScheme()))));
    }

    void highContrastIsSevenToOneForTextAndThreeForMarks()
    {
        for (const bool dark : {false, true}) {
            const Tokens tokens = Tokens::contrast(dark);
            QCOMPARE(tokens.dark, dark);
            QVERIFY(tokens.highContrast);
            for (const Pair &pair : pairs()) {
                const double least = pair.least >= Text ? 7.0 : pair.least;
                QVERIFY2(contrast(tokens.*pair.ink, tokens.*pair.ground) >= least, pair.name);
            }
            QVERIFY(contrast(tokens.line2, tokens.surface) >= 7.0);
        }
    }

    void chartSeriesStandOutFromTheirGroundAndTheirFill()
    {
        for (const Tokens &tokens :
             {Tokens::light(), Tokens::darkScheme(), Tokens::contrast(false), Tokens::contrast(true)}) {
            for (size_t at = 0; at < tokens.series.size(); ++at) {
                const QString which = QStringLiteral("series %1 of %2").arg(at).arg(tokens.surface.name());
                QVERIFY2(contrast(tokens.series[at], tokens.surface) >= Mark, qPrintable(which));
                QVERIFY2(contrast(tokens.series[at], tokens.seriesFill[at]) >= Mark, qPrintable(which));
            }
        }
    }

    void schemeChangesPaletteAndIsToldOnce()
    {
        QSignalSpy told(m_theme.get(), &Theme::changed);
        m_theme->setScheme(ColourScheme::Dark);
        QCOMPARE(told.count(), 1);
        QVERIFY(m_theme->tokens().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::darkScheme().window);
        QCOMPARE(QApplication::palette().color(QPalette::Text), Tokens::darkScheme().text);
        m_theme->setScheme(ColourScheme::Dark);
        QCOMPARE(told.count(), 1);
    }

    void ownPaletteIsNotTakenForTheSystems()
    {
        m_theme->setScheme(ColourScheme::Dark);
        m_theme->setScheme(ColourScheme::System);
        QVERIFY(!m_theme->tokens().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().window);
    }

    void systemThatTurnsDarkIsFollowed()
    {
        QSignalSpy told(m_theme.get(), &Theme::changed);
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark);
        QTRY_VERIFY(m_theme->tokens().dark);
        QCOMPARE(told.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::darkScheme().window);

        m_theme->setScheme(ColourScheme::Light);
        QVERIFY(!m_theme->tokens().dark);
        m_theme->setScheme(ColourScheme::HighContrast);
        QVERIFY(m_theme->tokens().dark);
    }

    void systemThatWantsHighContrastIsFollowed_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("field");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<bool>("isContrast");
        QTest::newRow("white on black") << QColor(Qt::black) << QColor(Qt::black) << QColor(Qt::white) << true;
        QTest::newRow("black on white") << QColor(Qt::white) << QColor(Qt::white) << QColor(Qt::black) << true;
        QTest::newRow("white on night") << QColor(0x202020) << QColor(0x202020) << QColor(Qt::white) << true;
        QTest::newRow("fields of a shade of their own")
            << QColor(0xefefef) << QColor(Qt::white) << QColor(Qt::black) << false;
        QTest::newRow("dark, with shades") << QColor(0x1b1e20) << QColor(0x141618) << QColor(0xfcfcfc) << false;
        QTest::newRow("one ground, but soft ink") << QColor(0x303030) << QColor(0x303030) << QColor(0xc0c0c0) << false;
    }

    void systemThatWantsHighContrastIsFollowed()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, field);
        QFETCH(QColor, ink);
        QFETCH(bool, isContrast);
        QPalette wished;
        wished.setColor(QPalette::Window, ground);
        wished.setColor(QPalette::Button, ground);
        wished.setColor(QPalette::Base, field);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            wished.setColor(role, ink);
        QApplication::setPalette(wished);
        QTRY_COMPARE(m_theme->tokens().highContrast, isContrast);
        QCOMPARE(m_theme->tokens().dark, ground.lightness() < ink.lightness());
        // What a person chose comes before what the system wishes.
        m_theme->setScheme(ColourScheme::Light);
        QVERIFY(!m_theme->tokens().highContrast);
        QVERIFY(!m_theme->tokens().dark);
    }

    void textGrowsByPercentWithinItsBounds()
    {
        const qreal body = m_theme->font(TextStyle::Body).pointSizeF();
        QCOMPARE(m_theme->font(TextStyle::PageTitle).pointSizeF() / body, 1.5);
        QPushButton button(QStringLiteral("Add both to roadmap"));
        button.show();
        const QSize before = button.sizeHint();
        QSignalSpy told(m_theme.get(), &Theme::changed);
        m_theme->setTextPercent(200);
        QCOMPARE(told.count(), 1);
        QCOMPARE(m_theme->font(TextStyle::Body).pointSizeF(), 2 * body);
        QCOMPARE(m_theme->scaled(46), 92);
        QTRY_VERIFY(button.sizeHint().height() > before.height());
        QVERIFY(button.sizeHint().width() > before.width() * 3 / 2);
        m_theme->setTextPercent(900);
        QCOMPARE(m_theme->textPercent(), 200);
        m_theme->setTextPercent(10);
        QCOMPARE(m_theme->textPercent(), 100);
    }

    void arabicLettersAreHalfAPointLarger()
    {
        const qreal latin = m_theme->font(TextStyle::Body).pointSizeF();
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QSignalSpy told(m_theme.get(), &Theme::changed);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(m_theme->font(TextStyle::Body).pointSizeF(), latin + 0.5);
        QCOMPARE(QApplication::font().pointSizeF(), latin + 0.5);
    }

    void controlsAreAtLeastThirtyHigh()
    {
        QPushButton button(QStringLiteral("Apply"));
        QComboBox combo;
        combo.addItem(QStringLiteral("Entry"));
        QVERIFY(button.sizeHint().height() >= 30);
        QVERIFY(combo.sizeHint().height() >= 30);
        const int width = combo.sizeHint().width();
        combo.setProperty("caption", QStringLiteral("Level"));
        QVERIFY(combo.minimumSizeHint().width() > width);
    }

    void toneOfALabelFollowsItsPropertyAndTheScheme()
    {
        QLabel label(QStringLiteral("2 short"));
        label.setProperty("tone", QStringLiteral("warn"));
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::light().warn);
        m_theme->setScheme(ColourScheme::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::darkScheme().warn);
        label.setProperty("tone", QStringLiteral("good"));
        QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::darkScheme().good);
    }

    void everyIconDrawsSomething()
    {
        const QStringList files = QDir(QStringLiteral(":/careercairn/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 55);
        for (const QString &file : files) {
            const QImage image = imageOf(m_theme->icon(file.chopped(4), Qt::red));
            QVERIFY2(isNear(inkOf(image), Qt::red), qPrintable(file));
        }
    }

    void iconsTakeTheColourOfTheirModeAndScheme()
    {
        const QIcon icon = m_theme->icon(QStringLiteral("home"));
        QVERIFY(isNear(inkOf(imageOf(icon)), Tokens::light().text2));
        QVERIFY(isNear(inkOf(imageOf(icon, QIcon::Active)), Tokens::light().text));
        QVERIFY(isNear(inkOf(imageOf(icon, QIcon::Selected)), Tokens::light().accent));
        QVERIFY(isNear(inkOf(imageOf(icon, QIcon::Selected, QIcon::On)), Tokens::light().onAccent));
        QVERIFY(inkOf(imageOf(icon, QIcon::Disabled)).alpha() < 200);
        m_theme->setScheme(ColourScheme::Dark);
        QVERIFY(isNear(inkOf(imageOf(icon)), Tokens::darkScheme().text2));
    }

    void iconsAreSharpAtEveryPixelRatio()
    {
        const QPixmap sharp = m_theme->icon(QStringLiteral("home")).pixmap(QSize(22, 22), 2.0);
        QCOMPARE(sharp.size(), QSize(44, 44));
        QCOMPARE(sharp.devicePixelRatio(), 2.0);
        QVERIFY(sharp.toImage()
                != m_theme->icon(QStringLiteral("home")).pixmap(QSize(22, 22), 1.0).toImage().scaled(44, 44));
    }

    void onlyIconsOfDirectionMirror_data()
    {
        QTest::addColumn<bool>("mirrors");
        for (const char *name : {"undo", "redo", "left", "right", "export", "import", "list", "sort", "roadmap"})
            QTest::newRow(name) << true;
        for (const char *name : {"check", "search", "clock", "down", "up", "target"})
            QTest::newRow(name) << false;
    }

    void onlyIconsOfDirectionMirror()
    {
        QFETCH(bool, mirrors);
        const QIcon icon = m_theme->icon(QString::fromLatin1(QTest::currentDataTag()));
        const QImage leftToRight = imageOf(icon);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = imageOf(icon);
        QCOMPARE(rightToLeft == leftToRight, !mirrors);
        if (mirrors)
            QCOMPARE(rightToLeft, leftToRight.mirrored(true, false));
    }

private:
    QPalette m_system;
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
