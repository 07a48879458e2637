// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/textrules.h"

#include "catalogue/shorttext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Cairn {

std::vector<CatalogueMistake> TextRules::check(const PackFile &file)
{
    std::vector<CatalogueMistake> mistakes;
    checkValue(file, {}, file.root(), mistakes);
    return mistakes;
}

bool TextRules::hasSaneLengths(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().size() <= MostLetters;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::all_of(list.begin(), list.end(), [](const QJsonValue &item) { return hasSaneLengths(item); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue &item) { return hasSaneLengths(item); });
}

void TextRules::checkValue(const PackFile &file, const QString &place, const QJsonValue &value,
                           std::vector<CatalogueMistake> &mistakes)
{
    if (value.isString()) {
        checkText(file, place, value.toString(), mistakes);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype at = 0; at < list.size(); ++at)
            checkValue(file, place + QLatin1Char('/') + QString::number(at), list.at(at), mistakes);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            checkValue(file, place + QLatin1Char('/') + JsonPlaces::pointerStep(member.key()), member.value(),
                       mistakes);
    }
}

void TextRules::checkText(const PackFile &file, const QString &place, const QString &text,
                          std::vector<CatalogueMistake> &mistakes)
{
    if (text.size() > MostLetters) {
        const QString sentence = tr("The text has %L1 characters; none may have more than %L2.");
        mistakes.push_back(file.mistake(place, sentence.arg(text.size()).arg(MostLetters)));
        return;
    }
    if (std::any_of(text.begin(), text.end(), isControl))
        mistakes.push_back(file.mistake(place, tr("The text holds a control character.")));
    static const QRegularExpression link(QStringLiteral("\\[[^\\]]*\\]\\([^)]*\\)"));
    if (text.contains(QLatin1Char('<')) || text.contains(link))
        mistakes.push_back(file.mistake(place, tr("The text holds markup; only plain text is shown.")));
}

} // namespace Cairn
