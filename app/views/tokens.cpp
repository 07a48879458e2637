// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tokens.h"

namespace Cairn {

Tokens Tokens::light()
{
    Tokens t;
    t.window = QColor(0xF2F5F6);
    t.surface = QColor(0xFFFFFF);
    t.sunken = QColor(0xF7F9FA);
    t.rail = QColor(0xE8EDEF);
    t.line = QColor(0xDAE1E4);
    t.line2 = QColor(0xC4CED2);
    t.ctl = QColor(0x7F8D93);
    t.text = QColor(0x14232A);
    t.text2 = QColor(0x42535A);
    t.text3 = QColor(0x586970);
    t.accent = QColor(0x0B6771);
    t.accentHover = QColor(0x08545C);
    t.onAccent = QColor(0xFFFFFF);
    t.tint = QColor(0xE1F0F1);
    t.tint2 = QColor(0xC5E2E4);
    t.track = QColor(0xDDE5E7);
    t.good = QColor(0x1B6B3E);
    t.goodTint = QColor(0xE4F3E9);
    t.warn = QColor(0x8A4F00);
    t.warnTint = QColor(0xFCF0DB);
    t.bad = QColor(0xAE2A22);
    t.badTint = QColor(0xFBEAE8);
    t.info = QColor(0x2B5AA8);
    t.infoTint = QColor(0xE8EFFA);
    t.exam = QColor(0xECEAF3);
    t.series = {QColor(0x0B7C87), QColor(0xC2560C), QColor(0x6F4AA3)};
    t.seriesFill = {QColor(0xC4E1E4), QColor(0xF6D9C3), QColor(0xDFD3EE)};
    return t;
}

Tokens Tokens::darkScheme()
{
    Tokens t;
    t.dark = true;
    t.window = QColor(0x11181B);
    t.surface = QColor(0x192226);
    t.sunken = QColor(0x151D20);
    t.rail = QColor(0x0D1316);
    t.line = QColor(0x2B373C);
    t.line2 = QColor(0x3B494F);
    t.ctl = QColor(0x708087);
    t.text = QColor(0xE9EFF1);
    t.text2 = QColor(0xB7C3C8);
    t.text3 = QColor(0x97A6AC);
    t.accent = QColor(0x62C4CD);
    t.accentHover = QColor(0x83D5DC);
    t.onAccent = QColor(0x04262A);
    t.tint = QColor(0x163A3F);
    t.tint2 = QColor(0x1F5057);
    t.track = QColor(0x2E3B41);
    t.good = QColor(0x7BCF97);
    t.goodTint = QColor(0x17362A);
    t.warn = QColor(0xF0B45C);
    t.warnTint = QColor(0x3B2C13);
    t.bad = QColor(0xF59188);
    t.badTint = QColor(0x41211F);
    t.info = QColor(0x92B8F5);
    t.infoTint = QColor(0x1C2E4A);
    t.exam = QColor(0x23222E);
    t.series = {QColor(0x4DB9C4), QColor(0xF09A54), QColor(0xB79AE8)};
    t.seriesFill = {QColor(0x1E4C52), QColor(0x573317), QColor(0x3E3059)};
    return t;
}

Tokens Tokens::contrast(bool dark)
{
    const QColor ground = dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor ink = dark ? QColor(Qt::white) : QColor(Qt::black);
    Tokens t;
    t.dark = dark;
    t.highContrast = true;
    t.window = t.surface = t.sunken = t.rail = t.onAccent = ground;
    t.tint = t.tint2 = t.goodTint = t.warnTint = t.badTint = t.infoTint = t.exam = ground;
    t.line = t.line2 = t.ctl = t.text = t.text2 = ink;
    t.text3 = dark ? QColor(0xB8B8B8) : QColor(0x4A4A4A);
    t.track = dark ? QColor(0x4A4A4A) : QColor(0xC8C8C8);
    t.accent = dark ? QColor(0x5CE6F2) : QColor(0x00454D);
    t.accentHover = dark ? QColor(0xA6F3FA) : QColor(0x002A2F);
    t.good = dark ? QColor(0x8CF0AE) : QColor(0x00471F);
    t.warn = dark ? QColor(0xFFC870) : QColor(0x613700);
    t.bad = dark ? QColor(0xFFB3AC) : QColor(0x8A120B);
    t.info = dark ? QColor(0xB4CFFF) : QColor(0x123C82);
    t.series = {dark ? QColor(0x5CE6F2) : QColor(0x00454D), dark ? QColor(0xFFC08A) : QColor(0x7A3000),
                dark ? QColor(0xD3BEFF) : QColor(0x46237A)};
    t.seriesFill = {ground, ground, ground};
    return t;
}

} // namespace Cairn
