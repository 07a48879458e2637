// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "domain/level.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace Cairn {

/** Takes typed values out of an entry; what has the wrong kind is named, and an empty value stands in. */
class EntryValues final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::EntryValues)

public:
    /** Both outlive this. */
    EntryValues(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);

    QString text(QLatin1String key) const; ///< empty where the key is absent
    QString neededText(QLatin1String key) const;
    QStringList texts(QLatin1String key) const; ///< one for each item, so that positions keep their meaning
    bool truth(QLatin1String key) const;
    double number(QLatin1String key) const;
    std::optional<int> wholeNumber(QLatin1String key, int least, int most) const;
    std::optional<Level> level(QLatin1String key) const;
    QDate date(QLatin1String key) const; ///< invalid where the text is empty

    template <class Id>
    Id id(QLatin1String key) const
    {
        return Id(text(key));
    }

    template <class Id>
    std::vector<Id> ids(QLatin1String key) const
    {
        const QStringList all = texts(key);
        return std::vector<Id>(all.begin(), all.end());
    }

    void name(const QString &inner, const QString &sentence) const;

private:
    const PackEntry &m_entry;
    std::vector<CatalogueMistake> &m_mistakes;
};

} // namespace Cairn
