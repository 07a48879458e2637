// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preferences.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Cairn {

namespace {

QString keyOf(PolicySetting setting)
{
    return QStringLiteral("preferences/") + codeOf(setting);
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

std::optional<ColourScheme> schemeFromCode(const QString &code)
{
    constexpr std::array Schemes{ColourScheme::System, ColourScheme::Light, ColourScheme::Dark,
                                 ColourScheme::HighContrast};
    const auto known =
        std::find_if(Schemes.begin(), Schemes.end(), [&code](ColourScheme scheme) { return codeOf(scheme) == code; });
    return known == Schemes.end() ? std::nullopt : std::optional(*known);
}

std::optional<PlanUser> userFromCode(const QString &code)
{
    for (const PlanUser user : {PlanUser::Student, PlanUser::Advisor}) {
        if (codeOf(user) == code)
            return user;
    }
    return std::nullopt;
}

} // namespace

Preferences::Preferences(QSettings &settings, SchoolPolicy policy, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_policy(std::move(policy))
{
}

QVariant Preferences::own(PolicySetting setting) const
{
    return m_policy.locks(setting) ? QVariant() : m_settings.value(keyOf(setting));
}

void Preferences::keep(PolicySetting setting, const QVariant &value)
{
    m_settings.setValue(keyOf(setting), value);
}

QString Preferences::language() const
{
    const QVariant chosen = own(PolicySetting::Language);
    return chosen.isValid() ? chosen.toString() : m_policy.language.value_or(QString());
}

ColourScheme Preferences::colourScheme() const
{
    const std::optional<ColourScheme> chosen = schemeFromCode(own(PolicySetting::Colours).toString());
    const std::optional<ColourScheme> schools = schemeFromCode(m_policy.colours.value_or(QString()));
    return chosen.value_or(schools.value_or(ColourScheme::System));
}

int Preferences::textPercent() const
{
    bool isNumber = false;
    const int chosen = own(PolicySetting::TextPercent).toInt(&isNumber);
    const int percent = isNumber ? chosen : m_policy.textPercent.value_or(LeastTextPercent);
    return std::clamp(percent, LeastTextPercent, MostTextPercent);
}

PlanUser Preferences::planUser() const
{
    const std::optional<PlanUser> chosen = userFromCode(own(PolicySetting::UsedBy).toString());
    const std::optional<PlanUser> schools = userFromCode(m_policy.usedBy.value_or(QString()));
    return chosen.value_or(schools.value_or(PlanUser::Student));
}

void Preferences::setLanguage(const QString &code)
{
    if (m_policy.locks(PolicySetting::Language) || code == language())
        return;
    keep(PolicySetting::Language, code);
    emit languageChanged(code);
}

void Preferences::setColourScheme(ColourScheme scheme)
{
    if (m_policy.locks(PolicySetting::Colours) || scheme == colourScheme())
        return;
    keep(PolicySetting::Colours, codeOf(scheme));
    emit colourSchemeChanged(scheme);
}

void Preferences::setTextPercent(int percent)
{
    const int bounded = std::clamp(percent, LeastTextPercent, MostTextPercent);
    if (m_policy.locks(PolicySetting::TextPercent) || bounded == textPercent())
        return;
    keep(PolicySetting::TextPercent, bounded);
    emit textPercentChanged(bounded);
}

void Preferences::setPlanUser(PlanUser user)
{
    if (m_policy.locks(PolicySetting::UsedBy) || user == planUser())
        return;
    keep(PolicySetting::UsedBy, codeOf(user));
    emit planUserChanged(user);
}

} // namespace Cairn
