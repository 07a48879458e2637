// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policysetting.h"

#include <QStringList>

#include <optional>
#include <set>

namespace Cairn {

/**
 * What a school has set for its machines. What is set is the default for people who have chosen nothing of their own;
 * what is locked they cannot change, and what they chose before does not count while the lock lasts.
 */
struct SchoolPolicy
{
    /** A policy beside the program goes before portable mode; that of the machine does not. */
    enum class Place : quint8 { BesideProgram, OfMachine };

    QString file; ///< where it was read; empty: there is none
    Place place = Place::OfMachine;
    QString contact;                 ///< whom to ask, as plain text
    std::optional<QString> language; ///< a code; empty: as the system
    std::optional<QString> colours;  ///< one of colourCodes()
    std::optional<int> textPercent;
    std::optional<QString> usedBy;    ///< one of userCodes()
    std::optional<QString> workspace; ///< a whole path
    QStringList rolePacks;            ///< whole paths of folders
    std::set<PolicySetting> locked;   ///< only what is set

    bool isInForce() const { return !file.isEmpty(); }
    bool sets(PolicySetting setting) const;
    bool locks(PolicySetting setting) const { return locked.contains(setting); }

    // The same words as in a person's own settings.
    static QStringList colourCodes();
    static QStringList userCodes();

    static constexpr int LeastTextPercent = 100;
    static constexpr int MostTextPercent = 200;
};

} // namespace Cairn
