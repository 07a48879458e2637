// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

QString languageKey()
{
    return QStringLiteral("preferences/language");
}
QString colourSchemeKey()
{
    return QStringLiteral("preferences/colours");
}
QString textPercentKey()
{
    return QStringLiteral("preferences/textPercent");
}
QString planUserKey()
{
    return QStringLiteral("preferences/usedBy");
}

QString codeOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        break;
    case ColourScheme::Light:
        return QStringLiteral("light");
    case ColourScheme::Dark:
        return QStringLiteral("dark");
    case ColourScheme::HighContrast:
        return QStringLiteral("contrast");
    }
    return QStringLiteral("system");
}

QString codeOf(PlanUser user)
{
    return user == PlanUser::Advisor ? QStringLiteral("advisor") : QStringLiteral("student");
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QString Preferences::language() const
{
    return m_settings.value(languageKey()).toString();
}

ColourScheme Preferences::colourScheme() const
{
    constexpr std::array Schemes{ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast};
    const QString code = m_settings.value(colourSchemeKey()).toString();
    const auto known =
        std::find_if(Schemes.begin(), Schemes.end(), [&code](ColourScheme scheme) { return codeOf(scheme) == code; });
    return known == Schemes.end() ? ColourScheme::System : *known;
}

int Preferences::textPercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value(textPercentKey()).toInt(&isNumber);
    return isNumber ? std::clamp(percent, LeastTextPercent, MostTextPercent) : LeastTextPercent;
}

PlanUser Preferences::planUser() const
{
    const QString code = m_settings.value(planUserKey()).toString();
    return code == codeOf(PlanUser::Advisor) ? PlanUser::Advisor : PlanUser::Student;
}

void Preferences::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_settings.setValue(languageKey(), code);
    emit languageChanged(code);
}

void Preferences::setColourScheme(ColourScheme scheme)
{
    if (scheme == colourScheme())
        return;
    m_settings.setValue(colourSchemeKey(), codeOf(scheme));
    emit colourSchemeChanged(scheme);
}

void Preferences::setTextPercent(int percent)
{
    const int bounded = std::clamp(percent, LeastTextPercent, MostTextPercent);
    if (bounded == textPercent())
        return;
    m_settings.setValue(textPercentKey(), bounded);
    emit textPercentChanged(bounded);
}

void Preferences::setPlanUser(PlanUser user)
{
    if (user == planUser())
        return;
    m_settings.setValue(planUserKey(), codeOf(user));
    emit planUserChanged(user);
}

} // namespace Cairn
