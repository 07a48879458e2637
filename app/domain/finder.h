// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Cairn {

enum class FoundKind : quint8 { Role, Skill, Resource };

/** One answer of a search: what it is, and the name or alias that met the text. */
struct Found
{
    FoundKind kind = FoundKind::Role;
    QString id;
    QString title;
    QString matched;
};

/** Finds roles, skills and resources by title, alias or other title; forgives case, accents and small slips. */
class Finder
{
public:
    Finder() = default;
    Finder(const Finder &) = delete;
    Finder &operator=(const Finder &) = delete;
    virtual ~Finder() = default;

    /** The best first, at most the given number; nothing for an empty text. */
    virtual std::vector<Found> find(const QString &text, int most) const = 0;
};

} // namespace Cairn
