// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packfile.h"

#include <QCoreApplication>

#include <vector>

class QJsonValue;

namespace Cairn {

/** All text of the catalogue is plain and of a sane length: no markup, no control characters. */
class TextRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::TextRules)

public:
    static std::vector<CatalogueMistake> check(const PackFile &file);

    /** Longer texts are refused everywhere: patterns tried on them could exhaust the stack. */
    static constexpr qsizetype MostLetters = 2000;

    /** True where no text is longer than MostLetters. */
    static bool hasSaneLengths(const QJsonValue &value);

private:
    static void checkValue(const PackFile &file, const QString &place, const QJsonValue &value,
                           std::vector<CatalogueMistake> &mistakes);
    static void checkText(const PackFile &file, const QString &place, const QString &text,
                          std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
