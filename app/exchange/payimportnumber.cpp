// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payimportnumber.h"

#include "exchange/payimportcell.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace Cairn {

namespace {

using Fault = PayImportNumber::Fault;

constexpr size_t LongestNumber = 60;
constexpr quint64 LastExactDigits = 100'000'000'000'000'000; ///< further digits change nothing

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isGroupSeparator(char character, char decimalPoint)
{
    return character == ' ' || character == '\'' || character == (decimalPoint == '.' ? ',' : '.');
}

double powerOfTen(int exponent)
{
    static constexpr std::array<double, 23> exact{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                  1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                  1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    return exponent < static_cast<int>(exact.size()) ? exact[static_cast<size_t>(exponent)] : std::pow(10.0, exponent);
}

/** Reads a number that has no currency around it, character by character. */
class PlainNumber final
{
public:
    PlainNumber(std::string_view text, char decimalPoint) : m_text(text), m_decimalPoint(decimalPoint) {}

    /** Nothing where the text is no number. */
    std::optional<double> value()
    {
        const bool isNegative = take('-');
        if (!isNegative)
            take('+');
        if (!takeWhole())
            return std::nullopt;
        if (take(m_decimalPoint)) {
            for (; hasDigit(); --m_exponent)
                takeDigit();
        }
        if (!takeExponent())
            return std::nullopt;
        if (take('k') || take('K'))
            m_exponent += 3;
        if (m_at != m_text.size())
            return std::nullopt;
        const double value = scaled();
        return isNegative ? -value : value;
    }

private:
    bool hasDigit() const { return m_at < m_text.size() && isDigit(m_text[m_at]); }

    bool take(char character)
    {
        const bool is = m_at < m_text.size() && m_text[m_at] == character;
        m_at += is ? 1 : 0;
        return is;
    }

    void takeDigit()
    {
        if (m_digits < LastExactDigits)
            m_digits = m_digits * 10 + static_cast<quint64>(m_text[m_at] - '0');
        else
            ++m_exponent;
        ++m_at;
    }

    size_t takeDigits()
    {
        const size_t from = m_at;
        while (hasDigit())
            takeDigit();
        return m_at - from;
    }

    /** The digits before the decimal point, in groups or not. */
    bool takeWhole()
    {
        size_t count = takeDigits();
        if (count == 0)
            return false;
        if (m_at == m_text.size() || !isGroupSeparator(m_text[m_at], m_decimalPoint))
            return true;
        const char separator = m_text[m_at];
        while (count >= 1 && count <= 3 && take(separator)) {
            const size_t next = takeDigits();
            const bool isLast = m_at == m_text.size() || m_text[m_at] != separator;
            if (next != 3 && (isLast || next != 2))
                return false;
            count = next;
        }
        return count == 3;
    }

    bool takeExponent()
    {
        if (!take('e') && !take('E'))
            return true;
        const bool isNegative = take('-');
        if (!isNegative)
            take('+');
        if (!hasDigit())
            return false;
        int exponent = 0;
        for (; hasDigit(); ++m_at)
            exponent = std::min(exponent * 10 + (m_text[m_at] - '0'), 9999);
        m_exponent += isNegative ? -exponent : exponent;
        return true;
    }

    double scaled() const
    {
        const auto digits = static_cast<double>(m_digits);
        if (m_digits == 0 || m_exponent == 0)
            return digits;
        return m_exponent < 0 ? digits / powerOfTen(-m_exponent) : digits * powerOfTen(m_exponent);
    }

    std::string_view m_text;
    char m_decimalPoint;
    size_t m_at = 0;
    quint64 m_digits = 0;
    int m_exponent = 0;
};

PayImportNumber judged(double amount)
{
    if (!(amount > 0))
        return {Fault::NotPositive, 0, {}};
    if (!std::isfinite(amount) || amount > MostPay)
        return {Fault::TooLarge, 0, {}};
    return {Fault::None, amount, {}};
}

/** Takes a currency away from one end of the text; empty where none stands there or it is not plain which. */
QString takenCurrency(QString &text)
{
    QString sign;
    const auto takeSigns = [&text, &sign] {
        text = text.trimmed();
        if (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency) {
            sign = text.front();
            text.remove(0, 1);
        } else if (!text.isEmpty() && text.back().category() == QChar::Symbol_Currency) {
            sign = text.back();
            text.chop(1);
        }
        text = text.trimmed();
    };
    takeSigns();
    QString code;
    if (isCurrencyCode(QStringView(text).left(3)) && !(text.size() > 3 && text.at(3).isLetter())) {
        code = text.left(3).toUpper();
        text.remove(0, 3);
    } else if (isCurrencyCode(QStringView(text).right(3))
               && !(text.size() > 3 && text.at(text.size() - 4).isLetter())) {
        code = text.right(3).toUpper();
        text.chop(3);
    } else if (text.startsWith(QStringLiteral("US$"), Qt::CaseInsensitive)) {
        code = QStringLiteral("USD");
        text.remove(0, 3);
    }
    if (sign.isEmpty())
        takeSigns();
    text = text.trimmed();
    if (!code.isEmpty())
        return code;
    if (sign == QChar(0x20ac))
        return QStringLiteral("EUR");
    if (sign == QChar(0xa3))
        return QStringLiteral("GBP");
    return sign == QChar(0x20b9) ? QStringLiteral("INR") : QString();
}

/** The same number in ASCII, without a currency; empty where it is none. */
PayImportNumber numberAmongOthers(std::string_view cell, char decimalPoint)
{
    QString text = payCellText(cell);
    const QString currency = takenCurrency(text);
    QByteArray plain;
    for (const QChar each : text) {
        if (each.isSpace())
            plain.append(' ');
        else if (each == QChar(0x2212))
            plain.append('-');
        else if (each == QChar(0x2019))
            plain.append('\'');
        else
            plain.append(each.unicode() < 0x80 ? static_cast<char>(each.unicode()) : '?');
    }
    const std::optional<double> amount =
        PlainNumber(std::string_view(plain.constData(), static_cast<size_t>(plain.size())), decimalPoint).value();
    if (!amount)
        return {Fault::NoNumber, 0, {}};
    PayImportNumber number = judged(*amount);
    if (number.fault == Fault::None)
        number.currency = currency;
    return number;
}

} // namespace

PayImportNumber payNumberIn(std::string_view cell, char decimalPoint)
{
    const std::string_view trimmed = payCellBytes(cell);
    if (trimmed.empty())
        return {};
    if (trimmed.size() > LongestNumber)
        return {Fault::NoNumber, 0, {}};
    const std::optional<double> amount = PlainNumber(trimmed, decimalPoint).value();
    return amount ? judged(*amount) : numberAmongOthers(trimmed, decimalPoint);
}

} // namespace Cairn
