// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packfilekind.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

class QJsonObject;

namespace Cairn {

class PackFile;

/** Holds content files against the JSON Schemas that the program carries; never against schemas of the pack. */
class CatalogueSchemas final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::CatalogueSchemas)

public:
    CatalogueSchemas();
    CatalogueSchemas(const CatalogueSchemas &) = delete;
    CatalogueSchemas &operator=(const CatalogueSchemas &) = delete;
    ~CatalogueSchemas();

    /** Expects texts of a length that a pattern can be tried on, see TextRules::MostLetters. */
    std::vector<CatalogueMistake> mistakesIn(const PackFile &file);

private:
    struct Schema;
    struct Remark
    {
        QStringList path;
        QString words; ///< as the library says it
    };

    const Schema &schemaOf(PackFileKind kind);
    static std::vector<Remark> remarksOn(const QJsonObject &root, const Schema &schema);
    static CatalogueMistake unknownKey(const PackFile &file, const QStringList &path);
    static CatalogueMistake mistakeOf(const PackFile &file, const Remark &remark);
    static QString sentenceOf(const Remark &remark, const QString &value);

    std::map<PackFileKind, std::unique_ptr<Schema>> m_schemas;
};

} // namespace Cairn
