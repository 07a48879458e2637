// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/paylevel.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace Cairn {

/** Which column of a file says what, counted from 0; NoPayColumn where none does. */
inline constexpr int NoPayColumn = -1;

struct PayColumns
{
    int role = NoPayColumn;
    int level = NoPayColumn;
    int place = NoPayColumn;
    int industry = NoPayColumn;
    int size = NoPayColumn;
    int year = NoPayColumn;
    int currency = NoPayColumn;
    int pay = NoPayColumn;
    int low = NoPayColumn; ///< the pay of a row is that of its pay column, or the middle of low and high
    int high = NoPayColumn;

    /** Whether a row can have a role and an amount. */
    bool isComplete() const
    {
        return role != NoPayColumn && (pay != NoPayColumn || (low != NoPayColumn && high != NoPayColumn));
    }

    friend bool operator==(const PayColumns &, const PayColumns &) = default;
};

/** How a file with figures of pay is to be read. */
struct PayImportPlan
{
    enum class Heading : quint8 { None, FirstLine };

    char separator = ',';
    Heading heading = Heading::FirstLine;
    PayColumns columns;
    char decimalPoint = '.';         ///< or a comma
    QString currency;                ///< of rows that name none; empty: they are refused
    QString place;                   ///< of rows that name none
    QHash<QString, RoleId> roles;    ///< by the title as payCellText() gives it; they go before the known names
    QHash<QString, PayLevel> levels; ///< likewise

    friend bool operator==(const PayImportPlan &, const PayImportPlan &) = default;
};

/** A word of the file that means nothing here yet, and in how many of the rows looked at it stands. */
struct UnknownPayWord
{
    QString text;
    qint64 count = 0;

    friend bool operator==(const UnknownPayWord &, const UnknownPayWord &) = default;
};

/** The beginning of a file, for a person to see whether it is read as it is meant. */
struct PayPreview
{
    static constexpr size_t MostRows = 20;
    static constexpr size_t MostUnknown = 20;
    static constexpr qint64 RowsLookedAt = 20'000;

    QString encodingName; ///< e.g. "UTF-8"
    qint64 bytes = 0;     ///< of the whole file
    QStringList heading;  ///< "Column 1" and so on where the file has none
    std::vector<QStringList> rows;
    PayImportPlan plan;
    /** The most frequent titles without a role and levels without a meaning, the most frequent first. */
    std::vector<UnknownPayWord> unknownTitles;
    std::vector<UnknownPayWord> unknownLevels;
};

} // namespace Cairn
