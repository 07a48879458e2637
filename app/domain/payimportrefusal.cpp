// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payimportrefusal.h"

#include <QCoreApplication>

namespace Cairn {

namespace {

/** %1 is the heading of the column. */
const char *sourceOf(PayRefusal why)
{
    switch (why) {
    case PayRefusal::UnknownRole:
        return QT_TRANSLATE_NOOP("PayImport", "No role is known for the title in the column “%1”.");
    case PayRefusal::NoPay:
        return QT_TRANSLATE_NOOP("PayImport", "There is no amount in the column “%1”.");
    case PayRefusal::PayIsNoNumber:
        return QT_TRANSLATE_NOOP("PayImport", "What stands in the column “%1” is no number.");
    case PayRefusal::PayTooLarge:
        return QT_TRANSLATE_NOOP("PayImport", "The amount in the column “%1” is too large for the pay of a year.");
    case PayRefusal::PayNotPositive:
        return QT_TRANSLATE_NOOP("PayImport", "The amount in the column “%1” is not above 0.");
    case PayRefusal::LowAboveHigh:
        return QT_TRANSLATE_NOOP("PayImport", "The amount in the column “%1” is above the highest amount of the line.");
    case PayRefusal::NoCurrency:
        return QT_TRANSLATE_NOOP("PayImport", "The line names no currency, and none was chosen for such lines.");
    case PayRefusal::UnknownCurrency:
        return QT_TRANSLATE_NOOP("PayImport", "The currency is not a code of three letters, such as USD.");
    case PayRefusal::TwoCurrencies:
        return QT_TRANSLATE_NOOP("PayImport", "The amount in the column “%1” names another currency than the line.");
    case PayRefusal::BadYear:
        return QT_TRANSLATE_NOOP("PayImport", "What stands in the column “%1” is no year from 1990 to 2100.");
    case PayRefusal::TooFewFields:
        return QT_TRANSLATE_NOOP("PayImport", "The line has too few columns.");
    case PayRefusal::TooManyFields:
        return QT_TRANSLATE_NOOP("PayImport", "The line has more columns than the first line of the file.");
    case PayRefusal::OpenQuote:
        return QT_TRANSLATE_NOOP("PayImport", "A quotation mark of the line is not closed.");
    case PayRefusal::StrayQuote:
        return QT_TRANSLATE_NOOP("PayImport", "After a closing quotation mark the line has something else than a "
                                              "separator.");
    case PayRefusal::TooLong:
        return QT_TRANSLATE_NOOP("PayImport", "The line is far too long.");
    case PayRefusal::NulByte:
        return QT_TRANSLATE_NOOP("PayImport", "The line has a character with the code 0 in it, as damaged files do.");
    case PayRefusal::TooManyWords:
        break;
    }
    return QT_TRANSLATE_NOOP("PayImport", "The column “%1” has more different words than can be told apart.");
}

} // namespace

QString sentenceOf(const RefusedPayLine &refused, const QStringList &heading)
{
    const QString sentence = QCoreApplication::translate("PayImport", sourceOf(refused.why));
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(heading.value(refused.column)) : sentence;
}

} // namespace Cairn
