// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schoolpolicy.h"
#include "views/planuser.h"
#include "views/theme.h"

#include <QObject>

class QSettings;

namespace Cairn {

inline constexpr int LeastTextPercent = SchoolPolicy::LeastTextPercent;
inline constexpr int MostTextPercent = SchoolPolicy::MostTextPercent;

/**
 * What a person likes the program to be: language, colours, text size, and who uses it. Kept in settings that
 * hold nothing else of value; what cannot be understood there counts as not set. What a person has not set is as their
 * school has it, and what the school has locked stays so whatever the person has set or sets.
 */
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QSettings &settings, SchoolPolicy policy = {}, QObject *parent = nullptr);

    const SchoolPolicy &policy() const { return m_policy; }

    /** The code of a language; empty: as the system has it. */
    QString language() const;
    ColourScheme colourScheme() const;
    /** LeastTextPercent to MostTextPercent. */
    int textPercent() const;
    PlanUser planUser() const;

    // Nothing happens where the setting is locked.
    void setLanguage(const QString &code);
    void setColourScheme(ColourScheme scheme);
    void setTextPercent(int percent);
    void setPlanUser(PlanUser user);

signals:
    void languageChanged(const QString &code);
    void colourSchemeChanged(Cairn::ColourScheme scheme);
    void textPercentChanged(int percent);
    void planUserChanged(Cairn::PlanUser user);

private:
    /** What the person has set; an invalid value where that does not count. */
    QVariant own(PolicySetting setting) const;
    void keep(PolicySetting setting, const QVariant &value);

    QSettings &m_settings;
    SchoolPolicy m_policy;
};

} // namespace Cairn
