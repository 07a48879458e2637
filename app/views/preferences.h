// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/planuser.h"
#include "views/theme.h"

#include <QObject>

class QSettings;

namespace Cairn {

inline constexpr int LeastTextPercent = 100;
inline constexpr int MostTextPercent = 200;

/**
 * What a person likes the program to be: language, colours, text size, and who uses it. Kept in settings that
 * hold nothing else of value; what cannot be understood there counts as not set.
 */
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /** The code of a language; empty: as the system has it. */
    QString language() const;
    ColourScheme colourScheme() const;
    /** LeastTextPercent to MostTextPercent. */
    int textPercent() const;
    PlanUser planUser() const;

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
    QSettings &m_settings;
};

} // namespace Cairn
