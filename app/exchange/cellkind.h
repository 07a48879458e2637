// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QVariant>

#include <cmath>

namespace Cairn {

/** What a cell of an ExportTable is to those who read it. */
enum class CellKind : quint8 {
    Empty,
    Number,
    PlainNumber, ///< never grouped, such as a year
    Date,
    Text
};

inline CellKind kindOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return CellKind::Empty;
    case QMetaType::Double:
        return std::isfinite(cell.toDouble()) ? CellKind::Number : CellKind::Empty;
    case QMetaType::LongLong:
        return CellKind::Number;
    case QMetaType::Int:
        return CellKind::PlainNumber;
    case QMetaType::QDate:
        return cell.toDate().isValid() ? CellKind::Date : CellKind::Empty;
    default:
        return CellKind::Text;
    }
}

} // namespace Cairn
