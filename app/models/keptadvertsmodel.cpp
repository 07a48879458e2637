// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keptadvertsmodel.h"

#include "domain/openplan.h"
#include "models/advertreader.h"
#include "models/rolewords.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace Cairn {

KeptAdvertsModel::KeptAdvertsModel(const Catalogue &catalogue, const OpenPlan &plan, AdvertReader &reader,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_reader(reader)
    , m_rows(wanted())
{
    connect(&plan, &OpenPlan::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&plan, &OpenPlan::replaced, this, [this] {
        m_fits.clear();
        m_rows = wanted();
        endResetModel();
        emit countChanged();
    });
    connect(&plan, &OpenPlan::advertChanged, this, &KeptAdvertsModel::follow);
    connect(&plan, &OpenPlan::skillLevelChanged, this, &KeptAdvertsModel::refreshPercents);
    connect(&plan, &OpenPlan::targetChanged, this, &KeptAdvertsModel::refreshPercents);
    connect(&reader, &AdvertReader::namesChanged, this, &KeptAdvertsModel::forgetReadings);
}

void KeptAdvertsModel::setFilter(const std::optional<AdvertOutcome> &outcome)
{
    if (outcome == m_filter)
        return;
    m_filter = outcome;
    showRows();
}

int KeptAdvertsModel::keptCount() const
{
    return static_cast<int>(m_plan.state().adverts.size());
}

const KeptAdvert *KeptAdvertsModel::kept(const AdvertId &id) const
{
    const auto found = m_plan.state().adverts.constFind(id);
    return found == m_plan.state().adverts.constEnd() ? nullptr : &*found;
}

std::vector<AdvertId> KeptAdvertsModel::wanted() const
{
    std::vector<const KeptAdvert *> adverts;
    for (const KeptAdvert &advert : m_plan.state().adverts) {
        if (!m_filter || advert.outcome == *m_filter)
            adverts.push_back(&advert);
    }
    std::sort(adverts.begin(), adverts.end(), [](const KeptAdvert *a, const KeptAdvert *b) {
        return std::tie(b->keptOn, a->id) < std::tie(a->keptOn, b->id);
    });
    std::vector<AdvertId> ids;
    for (const KeptAdvert *advert : adverts)
        ids.push_back(advert->id);
    return ids;
}

// ---- rows ----------------------------------------------------------------------------------------------------

void KeptAdvertsModel::follow(const AdvertId &id)
{
    const KeptAdvert *advert = kept(id);
    const auto fit = m_fits.find(id);
    if (!advert)
        m_fits.remove(id);
    else if (fit != m_fits.end() && fit->reading && fit->reading->text != advert->text)
        fit->isBehind = true;
    showRows();
    tell(id);
}

/** Removes, inserts and moves single rows, so that what is chosen in a list stays chosen. */
void KeptAdvertsModel::showRows()
{
    const std::vector<AdvertId> fresh = wanted();
    for (auto row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (std::find(fresh.begin(), fresh.end(), m_rows[static_cast<size_t>(row)]) != fresh.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(fresh.size()); ++row) {
        const auto place = m_rows.begin() + row;
        const auto known = std::find(place, m_rows.end(), fresh[static_cast<size_t>(row)]);
        if (known == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(place, fresh[static_cast<size_t>(row)]);
            endInsertRows();
        } else if (known != place) {
            const auto from = static_cast<int>(known - m_rows.begin());
            beginMoveRows({}, from, from, {}, row);
            std::rotate(place, known, known + 1);
            endMoveRows();
        }
    }
    emit countChanged();
}

void KeptAdvertsModel::tell(const AdvertId &id)
{
    const QModelIndex row = indexOf(id);
    if (row.isValid())
        emit dataChanged(row, row);
}

AdvertId KeptAdvertsModel::advertAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.row() >= rowCount())
        return {};
    return m_rows[static_cast<size_t>(index.row())];
}

QModelIndex KeptAdvertsModel::indexOf(const AdvertId &id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

// ---- how they fit --------------------------------------------------------------------------------------------

/** What is known now; a reading that is missing or outdated is begun. */
const KeptAdvertsModel::Fit &KeptAdvertsModel::fitOf(const AdvertId &id) const
{
    Fit &fit = m_fits[id];
    const KeptAdvert *advert = kept(id);
    if (fit.isBehind && !fit.isOnItsWay && advert) {
        fit.isOnItsWay = true;
        auto *self = const_cast<KeptAdvertsModel *>(this);
        m_reader.read(advert->text, self,
                      [self, id, names = m_names](const AdvertReading &reading) { self->take(id, reading, names); });
    }
    return fit;
}

void KeptAdvertsModel::take(const AdvertId &id, const AdvertReading &reading, int names)
{
    const KeptAdvert *advert = kept(id);
    if (!advert || names != m_names)
        return;
    Fit &fit = m_fits[id];
    fit.isOnItsWay = false;
    fit.isBehind = reading.text != advert->text;
    fit.reading = reading;
    fit.percent = billOf(reading, m_plan.state(), m_catalogue).shownPercent();
    tell(id);
}

void KeptAdvertsModel::forgetReadings()
{
    ++m_names;
    // Until they are read by the new names, the rows show what they did.
    for (Fit &fit : m_fits) {
        fit.isBehind = true;
        fit.isOnItsWay = false;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void KeptAdvertsModel::refreshPercents()
{
    for (auto fit = m_fits.begin(); fit != m_fits.end(); ++fit) {
        if (!fit->reading)
            continue;
        const int before =
            std::exchange(fit->percent, billOf(*fit->reading, m_plan.state(), m_catalogue).shownPercent());
        if (fit->percent != before)
            tell(fit.key());
    }
}

QString KeptAdvertsModel::nearestOf(const Fit &fit) const
{
    const Role *nearest = fit.reading ? fit.reading->nearestRole(m_catalogue) : nullptr;
    return nearest ? nearest->title : QString();
}

// ---- what a view asks ----------------------------------------------------------------------------------------

int KeptAdvertsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeptAdvertsModel::data(const QModelIndex &index, int role) const
{
    const KeptAdvert *advert = kept(advertAt(index));
    if (!advert)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return advert->title;
    case Qt::AccessibleTextRole:
        return sentenceOf(*advert);
    case AdvertIdRole:
        return advert->id.text();
    case KeptOnRole:
        return advert->keptOn;
    case OutcomeRole:
        return static_cast<int>(advert->outcome);
    case OutcomeOnRole:
        return advert->outcomeOn;
    case PercentRole: {
        const Fit &fit = fitOf(advert->id);
        return fit.reading ? QVariant(fit.percent) : QVariant();
    }
    case NearestRoleRole:
        return nearestOf(fitOf(advert->id));
    default:
        return {};
    }
}

QString KeptAdvertsModel::sentenceOf(const KeptAdvert &advert) const
{
    const QLocale locale;
    const QString kept = locale.toString(advert.keptOn, QLocale::ShortFormat);
    const QString outcome =
        advert.outcomeOn.isValid()
            //: What came of an advertisement (%1, for example "Applied"), and the day (%2)
            ? tr("%1 on %2").arg(nameOf(advert.outcome), locale.toString(advert.outcomeOn, QLocale::ShortFormat))
            : nameOf(advert.outcome);
    const Fit &fit = fitOf(advert.id);
    if (!fit.reading)
        //: For a screen reader: the title of an advertisement, the day it was kept, what came of it
        return tr("%1, kept on %2, %3").arg(advert.title, kept, outcome);
    //: For a screen reader: the title of an advertisement, the day it was kept, what came of it, for example "62 %"
    return tr("%1, kept on %2, %3, match %4").arg(advert.title, kept, outcome, percentText(fit.percent));
}

} // namespace Cairn
