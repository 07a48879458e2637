// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include "views/focusring.h"
#include "views/themeiconengine.h"
#include "views/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QPalette>
#include <QScopedValueRollback>
#include <QScreen>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace Cairn {

namespace {

struct Face
{
    qreal points;
    int weight;
};

Face faceOf(TextStyle style)
{
    switch (style) {
    case TextStyle::DialogTitle:
        return {16, 650};
    case TextStyle::PageTitle:
        return {15, 650};
    case TextStyle::PaneTitle:
        return {12, 650};
    case TextStyle::Section:
        return {11, 650};
    case TextStyle::CardTitle:
        return {10.5, 650};
    case TextStyle::Body:
        return {10, QFont::Normal};
    case TextStyle::Control:
        return {9.5, QFont::Normal};
    case TextStyle::ControlStrong:
        return {9.5, 600};
    case TextStyle::Secondary:
        return {9, QFont::Normal};
    case TextStyle::Axis:
        return {8.5, QFont::Normal};
    }
    return {10, QFont::Normal};
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text3);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    // Without tints only a filled ground can show what is selected.
    palette.setColor(QPalette::Highlight, tokens.highContrast ? tokens.accent : tokens.tint2);
    palette.setColor(QPalette::HighlightedText, tokens.highContrast ? tokens.onAccent : tokens.text);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line2);
    palette.setColor(QPalette::Dark, tokens.ctl);
    palette.setColor(QPalette::Shadow, tokens.dark ? tokens.rail : tokens.line2);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.window);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/** As WCAG 2.1 counts it, for a channel of sRGB from 0 to 1. */
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/**
 * Systems tell programs of a wish for high contrast by their colours: one ground and one ink for everything, far
 * apart. Other palettes tell fields and buttons from the window by shades.
 */
bool isHighContrast(const QPalette &palette)
{
    constexpr double LeastRatio = 15.0;
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const bool oneGround = palette.color(QPalette::Base) == ground && palette.color(QPalette::Button) == ground;
    const bool oneInk = palette.color(QPalette::Text) == ink && palette.color(QPalette::ButtonText) == ink;
    const auto [darker, lighter] = std::minmax(luminance(ground), luminance(ink));
    return oneGround && oneInk && (lighter + 0.05) / (darker + 0.05) >= LeastRatio;
}

/** Scripts with marks above and below the letters: a Latin font's lines are too low for them. */
std::optional<QFontDatabase::WritingSystem> tallWritingOf(QLocale::Script script)
{
    constexpr std::array<std::pair<QLocale::Script, QFontDatabase::WritingSystem>, 15> Tall{
        {{QLocale::DevanagariScript, QFontDatabase::Devanagari},
         {QLocale::BengaliScript, QFontDatabase::Bengali},
         {QLocale::GurmukhiScript, QFontDatabase::Gurmukhi},
         {QLocale::GujaratiScript, QFontDatabase::Gujarati},
         {QLocale::OriyaScript, QFontDatabase::Oriya},
         {QLocale::TamilScript, QFontDatabase::Tamil},
         {QLocale::TeluguScript, QFontDatabase::Telugu},
         {QLocale::KannadaScript, QFontDatabase::Kannada},
         {QLocale::MalayalamScript, QFontDatabase::Malayalam},
         {QLocale::SinhalaScript, QFontDatabase::Sinhala},
         {QLocale::ThaiScript, QFontDatabase::Thai},
         {QLocale::LaoScript, QFontDatabase::Lao},
         {QLocale::TibetanScript, QFontDatabase::Tibetan},
         {QLocale::MyanmarScript, QFontDatabase::Myanmar},
         {QLocale::KhmerScript, QFontDatabase::Khmer}}};
    const auto found =
        std::find_if(Tall.begin(), Tall.end(), [script](const auto &row) { return row.first == script; });
    return found == Tall.end() ? std::nullopt : std::optional(found->second);
}

/** The family that the lines are measured by; where a script is tall, one that writes it, if there is any. */
QString familyFor(QLocale::Script script, const QString &usual)
{
    const auto writing = tallWritingOf(script);
    if (!writing)
        return usual;
    const QStringList families = QFontDatabase::families(*writing);
    if (families.isEmpty() || families.contains(usual))
        return usual;
    const auto sans = std::find_if(families.begin(), families.end(),
                                   [](const QString &family) { return family.contains(QLatin1String("Sans")); });
    return sans == families.end() ? families.front() : *sans;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent, Fonts fonts) : QObject(parent), m_application(application)
{
    // macOS counts 72 points to the inch where others count 96: the same size needs more points there.
    if (const QScreen *screen = QGuiApplication::primaryScreen(); screen && screen->logicalDotsPerInch() < 80)
        m_pointScale = 96.0 / 72.0;
    readPalette(QApplication::palette());
    m_style = new ThemeStyle;
    m_style->setClearIcon(icon(QStringLiteral("x")));
    QApplication::setStyle(m_style);
    m_focusRing = new FocusRing(*this, this);
    dress();
    if (fonts == Fonts::Now)
        loadFonts();
    application.installEventFilter(this);
    connect(&application, &QGuiApplication::layoutDirectionChanged, this, &Theme::followLanguage);
}

Theme::~Theme() = default;

void Theme::loadFonts()
{
    if (std::exchange(m_fontsLoaded, true))
        return;
    m_base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        m_base.setFamily(QStringLiteral("Inter"));
    dressFonts();
}

void Theme::setScheme(ColourScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    dress();
    emit changed();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, 100, 200);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    dress();
    emit changed();
}

void Theme::dress()
{
    const QScopedValueRollback<bool> dressing(m_dressing, true);
    switch (m_scheme) {
    case ColourScheme::System:
        m_tokens = m_systemContrast ? Tokens::contrast(m_systemDark)
                   : m_systemDark   ? Tokens::darkScheme()
                                    : Tokens::light();
        break;
    case ColourScheme::Light:
        m_tokens = Tokens::light();
        break;
    case ColourScheme::Dark:
        m_tokens = Tokens::darkScheme();
        break;
    case ColourScheme::HighContrast:
        m_tokens = Tokens::contrast(m_systemDark);
        break;
    }
    if (m_style)
        m_style->dress(m_tokens, textScale());
    const QPalette palette = paletteOf(m_tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    if (m_fontsLoaded)
        dressFonts();
    if (m_style)
        m_style->dressAgain();
}

void Theme::dressFonts()
{
    m_script = QLocale().script();
    m_written = m_base;
    if (const QString family = familyFor(m_script, m_base.family()); family != m_base.family())
        m_written.setFamilies({family, m_base.family()});
    if (const QFont body = font(TextStyle::Body); QApplication::font() != body)
        QApplication::setFont(body);
    const QFont control = font(TextStyle::Control);
    for (const char *kind : {"QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton", "QToolButton",
                             "QMenu", "QMenuBar", "QTabBar", "QAbstractItemView", "QPlainTextEdit", "QTextEdit"}) {
        QApplication::setFont(control, kind);
    }
    QFont button = control;
    button.setWeight(QFont::Medium);
    QApplication::setFont(button, "QPushButton");
    QApplication::setFont(font(TextStyle::Secondary), "QHeaderView");
    QToolTip::setFont(font(TextStyle::Secondary));
}

QFont Theme::font(TextStyle style) const
{
    const Face face = faceOf(style);
    QFont font = m_fontsLoaded ? m_written : m_base;
    // Arabic letters stand lower in the same size.
    const qreal larger = m_script == QLocale::ArabicScript ? 0.5 : 0.0;
    font.setPointSizeF((face.points + larger) * m_pointScale * textScale());
    font.setWeight(static_cast<QFont::Weight>(face.weight));
    return font;
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new ThemeIconEngine(this, name, {}));
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return QIcon(new ThemeIconEngine(this, name, colour));
}

void Theme::readPalette(const QPalette &palette)
{
    m_systemDark = isDark(palette);
    m_systemContrast = isHighContrast(palette);
}

void Theme::readSystem()
{
    {
        // Taking our own palette off for a moment is the one way to see the system's.
        const QScopedValueRollback<bool> dressing(m_dressing, true);
        QApplication::setPalette(QPalette());
        readPalette(QApplication::palette());
    }
    dress();
    emit changed();
}

void Theme::followLanguage()
{
    if (QLocale().script() == m_script)
        return;
    dress();
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (m_dressing)
        return false;
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application) {
        readPalette(QApplication::palette());
        dress();
        emit changed();
    } else if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        readSystem();
    } else if (event->type() == QEvent::LanguageChange && watched == &m_application) {
        followLanguage();
    }
    return false;
}

} // namespace Cairn
