// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/finder.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

/** Finds things of the catalogue by id; for an id that is not there, a problem that names the nearest one. */
class CatalogueLookup final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::CatalogueLookup)

public:
    /** The catalogue outlives this and what is found. */
    explicit CatalogueLookup(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    Result<const Role *> role(const QString &id) const;
    Result<const Skill *> skill(const QString &id) const;
    Result<const Resource *> resource(const QString &id) const;
    /** The nearest questions and sources are not told: their ids come from the list. */
    Result<const Question *> question(const QString &id) const;
    Result<const SourceRecord *> source(const QString &id) const;

private:
    QString nearest(const QString &id, FoundKind kind) const;
    QString renamedTo(const QString &id, FoundKind kind) const;

    const Catalogue &m_catalogue;
};

} // namespace Cairn
