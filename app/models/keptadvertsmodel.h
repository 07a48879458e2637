// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keptadvert.h"
#include "models/advertreading.h"

#include <QAbstractListModel>
#include <QMap>

#include <optional>
#include <vector>

namespace Cairn {

class AdvertReader;
class OpenPlan;

/**
 * The advertisements that a person keeps, the newest first; of one day by id. How a person fits to each today is
 * worked out when a row is asked for it, on the thread of the reader, and follows the levels from then on.
 */
class KeptAdvertsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        AdvertIdRole = Qt::UserRole + 1, ///< QString
        KeptOnRole,                      ///< QDate
        OutcomeRole,                     ///< int, of AdvertOutcome
        OutcomeOnRole,                   ///< QDate; not valid while it is open
        PercentRole,                     ///< int, the match in whole percent; not valid until the text was read
        NearestRoleRole                  ///< QString, the title of a role; empty for none, or until the text was read
    };

    /** All outlive this. */
    KeptAdvertsModel(const Catalogue &catalogue, const OpenPlan &plan, AdvertReader &reader, QObject *parent = nullptr);

    /** Only those with this outcome; nothing: all. */
    void setFilter(const std::optional<AdvertOutcome> &outcome);
    const std::optional<AdvertOutcome> &filter() const { return m_filter; }
    /** How many are kept, whatever the filter shows. */
    int keptCount() const;

    AdvertId advertAt(const QModelIndex &index) const;
    QModelIndex indexOf(const AdvertId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /** How many are kept, or shown, is another number now. */
    void countChanged();

private:
    /** What was read of one text; the match follows from it and the levels of the day. */
    struct Fit
    {
        std::optional<AdvertReading> reading; ///< maybe of an earlier text or by earlier names
        int percent = 0;
        bool isBehind = true;
        bool isOnItsWay = false;
    };

    std::vector<AdvertId> wanted() const;
    const KeptAdvert *kept(const AdvertId &id) const;
    void follow(const AdvertId &id);
    void showRows();
    void tell(const AdvertId &id);
    const Fit &fitOf(const AdvertId &id) const;
    void take(const AdvertId &id, const AdvertReading &reading, int names);
    void forgetReadings();
    void refreshPercents();
    QString nearestOf(const Fit &fit) const;
    QString sentenceOf(const KeptAdvert &advert) const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    AdvertReader &m_reader;
    std::optional<AdvertOutcome> m_filter;
    std::vector<AdvertId> m_rows;
    mutable QMap<AdvertId, Fit> m_fits;
    int m_names = 0; ///< counts how often skills had other names: what was read by earlier ones is not taken
};

} // namespace Cairn
