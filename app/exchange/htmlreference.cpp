// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlreference.h"

#include "exchange/plainbytes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Cairn {

namespace {

constexpr qsizetype LongestName = 8;
constexpr qsizetype MostDigits = 10;
constexpr char32_t LastCharacter = 0x10FFFF;
constexpr char32_t FirstOfLatin1Names = 0xA0;

/** The characters from U+00A0 to U+00FF by their names in HTML. */
constexpr std::array<const char *, 96> Latin1Names{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

/** Other characters that texts about work use, ordered by name as bytes. */
constexpr std::array<std::pair<const char *, char16_t>, 98> OtherNames{
    {{"Ccaron", 0x010C}, {"Dagger", 0x2021},  {"Delta", 0x0394},  {"Lstrok", 0x0141}, {"NewLine", 0x000A},
     {"OElig", 0x0152},  {"Omega", 0x03A9},   {"Prime", 0x2033},  {"Scaron", 0x0160}, {"Sigma", 0x03A3},
     {"Tab", 0x0009},    {"Yuml", 0x0178},    {"Zcaron", 0x017D}, {"alpha", 0x03B1},  {"amp", 0x0026},
     {"apos", 0x0027},   {"asymp", 0x2248},   {"bdquo", 0x201E},  {"beta", 0x03B2},   {"bigstar", 0x2605},
     {"bull", 0x2022},   {"ccaron", 0x010D},  {"check", 0x2713},  {"circ", 0x02C6},   {"colon", 0x003A},
     {"comma", 0x002C},  {"dagger", 0x2020},  {"darr", 0x2193},   {"delta", 0x03B4},  {"emsp", 0x2003},
     {"ensp", 0x2002},   {"epsilon", 0x03B5}, {"euro", 0x20AC},   {"excl", 0x0021},   {"exist", 0x2203},
     {"fnof", 0x0192},   {"forall", 0x2200},  {"gamma", 0x03B3},  {"ge", 0x2265},     {"gt", 0x003E},
     {"harr", 0x2194},   {"hellip", 0x2026},  {"hyphen", 0x2010}, {"infin", 0x221E},  {"isin", 0x2208},
     {"lambda", 0x03BB}, {"larr", 0x2190},    {"ldquo", 0x201C},  {"le", 0x2264},     {"loz", 0x25CA},
     {"lpar", 0x0028},   {"lrm", 0x200E},     {"lsaquo", 0x2039}, {"lsquo", 0x2018},  {"lstrok", 0x0142},
     {"lt", 0x003C},     {"mdash", 0x2014},   {"minus", 0x2212},  {"mu", 0x03BC},     {"nabla", 0x2207},
     {"ndash", 0x2013},  {"ne", 0x2260},      {"notin", 0x2209},  {"num", 0x0023},    {"oelig", 0x0153},
     {"omega", 0x03C9},  {"part", 0x2202},    {"percnt", 0x0025}, {"period", 0x002E}, {"permil", 0x2030},
     {"pi", 0x03C0},     {"plus", 0x002B},    {"prime", 0x2032},  {"prod", 0x220F},   {"quest", 0x003F},
     {"quot", 0x0022},   {"radic", 0x221A},   {"rarr", 0x2192},   {"rdquo", 0x201D},  {"rlm", 0x200F},
     {"rpar", 0x0029},   {"rsaquo", 0x203A},  {"rsquo", 0x2019},  {"sbquo", 0x201A},  {"scaron", 0x0161},
     {"semi", 0x003B},   {"sigma", 0x03C3},   {"sol", 0x002F},    {"star", 0x2606},   {"sum", 0x2211},
     {"theta", 0x03B8},  {"thinsp", 0x2009},  {"tilde", 0x02DC},  {"trade", 0x2122},  {"uarr", 0x2191},
     {"zcaron", 0x017E}, {"zwj", 0x200D},     {"zwnj", 0x200C}}};

std::optional<char16_t> namedCharacter(QStringView name)
{
    const auto latin1 = std::find_if(Latin1Names.begin(), Latin1Names.end(),
                                     [name](const char *each) { return name == QLatin1StringView(each); });
    if (latin1 != Latin1Names.end())
        return static_cast<char16_t>(FirstOfLatin1Names + static_cast<char32_t>(latin1 - Latin1Names.begin()));
    const auto other = std::find_if(OtherNames.begin(), OtherNames.end(),
                                    [name](const auto &each) { return name == QLatin1StringView(each.first); });
    return other == OtherNames.end() ? std::nullopt : std::optional(other->second);
}

/** What a number stands for, as HTML has it: that of no character is U+FFFD, and 0x80 to 0x9F are Windows-1252. */
QString numberedCharacter(char32_t number)
{
    if (number >= 0x80 && number <= 0x9F)
        return QString(QChar(windowsCharacterOf(static_cast<uchar>(number))));
    const bool isSurrogate = number >= 0xD800 && number <= 0xDFFF;
    if (number == 0 || isSurrogate || number > LastCharacter)
        return QString(QChar(QChar::ReplacementCharacter));
    return QString::fromUcs4(&number, 1);
}

HtmlReference numbered(QStringView text)
{
    const bool isHex = text.size() > 2 && (text.at(2) == u'x' || text.at(2) == u'X');
    const qsizetype from = isHex ? 3 : 2;
    qsizetype end = from;
    const auto isDigit = [isHex](char16_t c) {
        return (c >= u'0' && c <= u'9') || (isHex && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
    };
    while (end < text.size() && end - from <= MostDigits && isDigit(text.at(end).unicode()))
        ++end;
    if (end == from || end - from > MostDigits)
        return {};
    const quint64 number = text.mid(from, end - from).toString().toULongLong(nullptr, isHex ? 16 : 10);
    const qsizetype length = end < text.size() && text.at(end) == u';' ? end + 1 : end;
    return {numberedCharacter(static_cast<char32_t>(std::min<quint64>(number, LastCharacter + 1))), length};
}

} // namespace

HtmlReference HtmlReference::at(QStringView text)
{
    if (text.size() > 1 && text.at(1) == u'#')
        return numbered(text);
    const qsizetype end = text.left(LongestName + 2).indexOf(u';');
    if (end < 2)
        return {};
    const std::optional<char16_t> character = namedCharacter(text.mid(1, end - 1));
    return character ? HtmlReference{QString(QChar(*character)), end + 1} : HtmlReference{};
}

} // namespace Cairn
