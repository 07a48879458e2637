// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueschemas.h"

#include "catalogue/cataloguereader.h"
#include "catalogue/jsonplaces.h"
#include "catalogue/packfile.h"
#include "catalogue/shorttext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace Cairn {

namespace {

/** The library names one unknown key of an object at a time; a misspelt file is looked at this many times. */
constexpr int MostRounds = 40;

const QLatin1String UnknownKey("Object contains a property that could not be validated");

QString nameOf(PackFileKind kind)
{
    switch (kind) {
    case PackFileKind::Catalogue:
        return QStringLiteral("catalogue");
    case PackFileKind::Groups:
        return QStringLiteral("groups");
    case PackFileKind::Sources:
        return QStringLiteral("sources");
    case PackFileKind::Renamed:
        return QStringLiteral("renamed");
    case PackFileKind::Skills:
        return QStringLiteral("skills");
    case PackFileKind::Role:
        return QStringLiteral("role");
    case PackFileKind::Resources:
        return QStringLiteral("resources");
    case PackFileKind::Occupations:
        return QStringLiteral("occupations");
    case PackFileKind::Outlook:
        return QStringLiteral("outlook");
    case PackFileKind::Demand:
        return QStringLiteral("demand");
    case PackFileKind::Curricula:
        return QStringLiteral("curricula");
    case PackFileKind::Questions:
        return QStringLiteral("questions");
    case PackFileKind::Interests:
        return QStringLiteral("interests");
    case PackFileKind::OccupationInterests:
        return QStringLiteral("occupationinterests");
    case PackFileKind::Conditions:
        return QStringLiteral("conditions");
    }
    return {};
}

QString pointerOf(const QStringList &path)
{
    QString pointer;
    for (const QString &step : path)
        pointer += QLatin1Char('/') + JsonPlaces::pointerStep(step);
    return pointer;
}

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue value = root;
    for (const QString &step : path)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QJsonValue without(const QJsonValue &value, const QStringList &path)
{
    const QString &step = path.first();
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        list.replace(step.toInt(), without(list.at(step.toInt()), path.mid(1)));
        return list;
    }
    QJsonObject object = value.toObject();
    if (path.size() == 1)
        object.remove(step);
    else
        object.insert(step, without(object.value(step), path.mid(1)));
    return object;
}

/** What stands between the quotes at the end of a remark such as: Missing required property 'title'. */
QString quotedIn(const QString &words)
{
    const qsizetype from = words.indexOf(QLatin1Char('\''), words.lastIndexOf(QLatin1String(": '")) + 1) + 1;
    return words.mid(from, words.lastIndexOf(QLatin1Char('\'')) - from);
}

} // namespace

struct CatalogueSchemas::Schema
{
    valijson::Schema rules;
};

CatalogueSchemas::CatalogueSchemas() = default;
CatalogueSchemas::~CatalogueSchemas() = default;

const CatalogueSchemas::Schema &CatalogueSchemas::schemaOf(PackFileKind kind)
{
    std::unique_ptr<Schema> &schema = m_schemas[kind];
    if (!schema) {
        schema = std::make_unique<Schema>();
        QFile file(QStringLiteral("%1/schema/%2.schema.json").arg(CatalogueReader::shippedFolder(), nameOf(kind)));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(file.errorString().toStdString());
        const QJsonValue json = QJsonDocument::fromJson(file.readAll()).object();
        valijson::adapters::QtJsonAdapter adapter(json);
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(adapter, schema->rules);
    }
    return *schema;
}

std::vector<CatalogueSchemas::Remark> CatalogueSchemas::remarksOn(const QJsonObject &root, const Schema &schema)
{
    const QJsonValue json = root;
    valijson::adapters::QtJsonAdapter adapter(json);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    validator.validate(schema.rules, adapter, &results);

    std::vector<Remark> remarks;
    for (const valijson::ValidationResults::Error &error : results) {
        Remark remark{{}, QString::fromStdString(error.description)};
        for (size_t at = 1; at < error.context.size(); ++at) {
            const QString step = QString::fromStdString(error.context[at]);
            remark.path.append(step.mid(1, step.size() - 2));
        }
        // Remarks on what stands around a mistake say nothing new.
        if (!remark.words.startsWith(QLatin1String("Failed to validate")))
            remarks.push_back(std::move(remark));
    }
    return remarks;
}

std::vector<CatalogueMistake> CatalogueSchemas::mistakesIn(const PackFile &file)
{
    std::vector<CatalogueMistake> mistakes;
    try {
        const Schema &schema = schemaOf(file.kind());
        QJsonObject root = file.root();
        std::vector<Remark> remarks;
        for (int round = 0; round < MostRounds; ++round) {
            remarks = remarksOn(root, schema);
            bool foundUnknownKey = false;
            for (const Remark &remark : remarks) {
                if (!remark.words.startsWith(UnknownKey))
                    continue;
                foundUnknownKey = true;
                const QStringList path = remark.path + QStringList(quotedIn(remark.words));
                mistakes.push_back(unknownKey(file, path));
                root = without(root, path).toObject();
            }
            if (!foundUnknownKey)
                break;
        }
        for (const Remark &remark : remarks) {
            if (!remark.words.startsWith(UnknownKey))
                mistakes.push_back(mistakeOf(file, remark));
        }
    } catch (const std::exception &problem) {
        const QString words = QString::fromLocal8Bit(problem.what());
        mistakes.push_back(file.mistake({}, tr("The file could not be held against its schema: %1").arg(words)));
    }
    return mistakes;
}

CatalogueMistake CatalogueSchemas::unknownKey(const PackFile &file, const QStringList &path)
{
    return file.mistake(pointerOf(path), tr("The key “%1” is not known here.").arg(shortText(path.last())));
}

CatalogueMistake CatalogueSchemas::mistakeOf(const PackFile &file, const Remark &remark)
{
    if (remark.words.startsWith(QLatin1String("Missing required property"))) {
        const QString key = quotedIn(remark.words);
        return file.mistake(pointerOf(remark.path + QStringList(key)), tr("“%1” is missing.").arg(key));
    }
    const QString value = valueAt(file.root(), remark.path).toVariant().toString();
    return file.mistake(pointerOf(remark.path), sentenceOf(remark, value));
}

QString CatalogueSchemas::sentenceOf(const Remark &remark, const QString &value)
{
    static const QRegularExpression digits(QStringLiteral("-?\\d+"));
    const int limit = digits.match(remark.words).captured().toInt();
    const QString shown = shortText(value);
    const auto says = [&remark](const char *words) { return remark.words.startsWith(QLatin1String(words)); };
    if (says("String should be no more"))
        return tr("The text has %L1 characters; at most %L2 fit here.").arg(value.toUcs4().size()).arg(limit);
    if (says("String should be no fewer"))
        return limit == 1 ? tr("The text is empty.") : tr("The text has less than %L1 characters.").arg(limit);
    if (says("Array should contain no more"))
        return tr("The list is too long; the most entries it may have: %L1.").arg(limit);
    if (says("Array should contain no fewer"))
        return tr("The list is too short; the fewest entries it may have: %L1.").arg(limit);
    if (says("Expected number less"))
        return tr("The number %1 is too large; the limit is %L2.").arg(shown).arg(limit);
    if (says("Expected number greater"))
        return tr("The number %1 is too small; the limit is %L2.").arg(shown).arg(limit);
    if (says("Failed to match against any enum"))
        return tr("“%1” is none of the words that are allowed here.").arg(shown);
    if (says("Failed to match regex"))
        return tr("“%1” does not have the form that is asked for here.").arg(shown);
    if (says("Value type not permitted"))
        return tr("This is the wrong kind of value.");
    return tr("This does not fit the schema: %1").arg(remark.words);
}

} // namespace Cairn
