// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tokens.h"

#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QObject>
#include <QPointer>

class QApplication;

namespace Cairn {

class FocusRing;
class ThemeStyle;

enum class TextStyle : quint8 {
    DialogTitle,   ///< 16 pt, 650
    PageTitle,     ///< 15 pt, 650
    PaneTitle,     ///< 12 pt, 650
    Section,       ///< 11 pt, 650
    CardTitle,     ///< 10.5 pt, 650
    Body,          ///< 10 pt
    Control,       ///< 9.5 pt
    ControlStrong, ///< 9.5 pt, 600
    Secondary,     ///< 9 pt
    Axis           ///< 8.5 pt
};

enum class ColourScheme : quint8 { System, Light, Dark, HighContrast };

/** Dresses the application: palette, style, fonts, icons, focus ring; tells when any of it changes. */
class Theme final : public QObject
{
    Q_OBJECT

public:
    /** Finding out which fonts there are takes as long as opening a window: a start may do it after its first paint. */
    enum class Fonts : quint8 { Now, Later };

    explicit Theme(QApplication &application, QObject *parent = nullptr, Fonts fonts = Fonts::Now);
    ~Theme() override;

    const Tokens &tokens() const { return m_tokens; }
    ColourScheme scheme() const { return m_scheme; }
    /** Text size in percent of the system's: 100 to 200. */
    int textPercent() const { return m_textPercent; }

    /** To be called before anything with words is made, where the fonts were left for later. */
    void loadFonts();
    void setScheme(ColourScheme scheme);
    void setTextPercent(int percent);

    QFont font(TextStyle style) const;
    /** Sizes of text-bound things (rings, rows, segments) grow with the text: 1.0 to 2.0. */
    qreal textScale() const { return m_textPercent / 100.0; }
    int scaled(int pixels) const { return qRound(pixels * textScale()); }

    /**
     * One of resources/icons/NAME.svg, mirrored right to left where it must. Its colour follows the theme and
     * the mode it is drawn in: normal as secondary text, active as text, selected or on as the accent,
     * selected and on as what stands on the accent.
     */
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QColor &colour) const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void dressFonts();
    void readPalette(const QPalette &palette);
    void readSystem();
    void followLanguage();

    QApplication &m_application;
    Tokens m_tokens;
    ColourScheme m_scheme = ColourScheme::System;
    int m_textPercent = 100;
    QFont m_base;
    QFont m_written; ///< m_base, or a font that writes the script of the language
    QLocale::Script m_script = QLocale::AnyScript;
    qreal m_pointScale = 1.0;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_dressing = false;
    bool m_fontsLoaded = false;
    QPointer<ThemeStyle> m_style;
    FocusRing *m_focusRing = nullptr;
};

} // namespace Cairn
