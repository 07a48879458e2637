// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/handbookreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Cairn {

namespace {

constexpr int Format = 1;

QStringList textsIn(const QJsonObject &entry, QLatin1String key)
{
    QStringList texts;
    for (const QJsonValue &text : entry.value(key).toArray())
        texts.append(text.toString());
    return texts;
}

HandbookSection sectionFrom(const QJsonObject &entry)
{
    HandbookSection section;
    section.id = HandbookSectionId(entry.value(QLatin1String("id")).toString());
    section.title = entry.value(QLatin1String("title")).toString();
    section.page = entry.value(QLatin1String("page")).toString();
    section.summary = entry.value(QLatin1String("short")).toString();
    for (const QJsonValue &value : entry.value(QLatin1String("parts")).toArray()) {
        const QJsonObject part = value.toObject();
        section.parts.push_back({part.value(QLatin1String("title")).toString(), textsIn(part, QLatin1String("text")),
                                 textsIn(part, QLatin1String("steps"))});
    }
    return section;
}

ExplainedNumber numberFrom(const QJsonObject &entry)
{
    ExplainedNumber number;
    number.id = NumberId(entry.value(QLatin1String("id")).toString());
    number.name = entry.value(QLatin1String("name")).toString();
    number.summary = entry.value(QLatin1String("short")).toString();
    number.how = textsIn(entry, QLatin1String("how"));
    number.section = HandbookSectionId(entry.value(QLatin1String("section")).toString());
    for (const QString &source : textsIn(entry, QLatin1String("sources")))
        number.sources.emplace_back(source);
    return number;
}

/** The list under a key of a file; null where the file cannot be read. */
std::optional<QJsonArray> listIn(const QString &path, QLatin1String key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue list = root.value(key);
    if (root.value(QLatin1String("format")).toInt() != Format || !list.isArray())
        return std::nullopt;
    return list.toArray();
}

template <class Visit>
void eachText(Handbook &handbook, const Visit &visit)
{
    const auto all = [&visit](QStringList &texts) {
        for (QString &text : texts)
            visit(text);
    };
    for (HandbookSection &section : handbook.sections) {
        visit(section.title);
        visit(section.summary);
        for (HandbookSection::Part &part : section.parts) {
            visit(part.title);
            all(part.text);
            all(part.steps);
        }
    }
    for (ExplainedNumber &number : handbook.numbers) {
        visit(number.name);
        visit(number.summary);
        all(number.how);
    }
}

} // namespace

QString HandbookReader::shippedFolder()
{
    return QStringLiteral(":/careercairn/handbook");
}

Result<Handbook> HandbookReader::read(const QString &folder)
{
    const QString sectionFile = folder + QStringLiteral("/handbook.json");
    const QString numberFile = folder + QStringLiteral("/numbers.json");
    const auto sections = listIn(sectionFile, QLatin1String("sections"));
    const auto numbers = listIn(numberFile, QLatin1String("numbers"));
    if (!sections || !numbers)
        return Problem{tr("The handbook cannot be read. Your plan is not touched by this. Installing the program anew "
                          "brings the handbook back."),
                       sections ? numberFile : sectionFile};
    Handbook handbook;
    for (const QJsonValue &entry : *sections)
        handbook.sections.push_back(sectionFrom(entry.toObject()));
    for (const QJsonValue &entry : *numbers)
        handbook.numbers.push_back(numberFrom(entry.toObject()));
    return handbook;
}

Handbook HandbookReader::inPersonsWords(Handbook handbook)
{
    eachText(handbook,
             [](QString &text) { text = QCoreApplication::translate("Catalogue", text.toUtf8().constData()); });
    return handbook;
}

QStringList HandbookReader::textsOf(const Handbook &handbook)
{
    QStringList texts;
    Handbook copy = handbook;
    eachText(copy, [&texts](const QString &text) { texts.append(text); });
    texts.removeDuplicates();
    return texts;
}

} // namespace Cairn
