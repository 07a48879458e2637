// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/advertbillmodel.h"

#include "domain/openplan.h"
#include "models/liveadvert.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

constexpr size_t MostOpen = 7;

QString signedPoints(int points, QChar sign)
{
    const QString number = QLocale().toString(points);
    return points == 0 ? number : sign + number;
}

} // namespace

AdvertBillModel::AdvertBillModel(const LiveAdvert &advert, QObject *parent)
    : QAbstractTableModel(parent)
    , m_advert(advert)
{
    connect(&advert, &LiveAdvert::read, this, &AdvertBillModel::refresh);
    connect(&advert, &LiveAdvert::matchChanged, this, &AdvertBillModel::refresh);
    refresh();
}

void AdvertBillModel::setExtent(Extent extent)
{
    if (extent == m_extent)
        return;
    beginResetModel();
    m_extent = extent;
    arrange();
    endResetModel();
}

bool AdvertBillModel::hasEssential() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Row &row) { return row.line.essential; });
}

bool AdvertBillModel::hasHeldBack() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Row &row) { return row.line.withheld > 0; });
}

bool AdvertBillModel::canBeShortened() const
{
    // A row that stands for one skill only would save no room.
    return m_lines.size() > MostOpen + 1;
}

void AdvertBillModel::refresh()
{
    const MatchBill &bill = m_advert.bill();
    const BillPoints points = pointsOf(bill, 1);
    beginResetModel();
    m_lines.clear();
    m_mostWeight = 1;
    for (size_t at = 0; at < bill.lines.size(); ++at) {
        const BillLine &line = bill.lines[at];
        const double share = line.possible == 0 ? 1.0 : double(line.earned()) / line.possible;
        m_lines.push_back({line.missing() > 0 ? RowKind::Gap : RowKind::Complete, line,
                           titleOfSkill(line.skill, m_advert.plan().state(), m_advert.catalogue()), share,
                           points.earned[at], points.missing[at], 0});
        m_mostWeight = std::max(m_mostWeight, line.weight);
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Row &a, const Row &b) {
        return std::pair(a.line.missing(), a.line.earned()) > std::pair(b.line.missing(), b.line.earned());
    });
    m_total = {RowKind::Total, {}, {}, bill.percent() / 100, points.earnedTotal, points.missingTotal, 0};
    arrange();
    endResetModel();
}

void AdvertBillModel::arrange()
{
    m_rows = m_lines;
    if (m_lines.empty())
        return;
    if (m_extent == Extent::Short && canBeShortened()) {
        m_rows.resize(MostOpen);
        Row rest;
        rest.kind = RowKind::MoreGaps;
        for (size_t at = MostOpen; at < m_lines.size(); ++at) {
            rest.earned += m_lines[at].earned;
            rest.missing += m_lines[at].missing;
            ++rest.folded;
        }
        m_rows.push_back(rest);
    }
    m_rows.push_back(m_total);
}

int AdvertBillModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AdvertBillModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : MatchBillModel::ColumnCount;
}

QVariant AdvertBillModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole: {
        // A cell with nothing in it still tells a screen reader where it is.
        const QString text = textOf(row, index.column());
        return index.column() == MatchBillModel::SkillColumn || text.isEmpty() ? sentenceOf(row) : text;
    }
    case MatchBillModel::RowKindRole:
        return static_cast<int>(row.kind);
    case MatchBillModel::SkillIdRole:
        return row.line.skill.text();
    case MatchBillModel::HaveRole:
        return toNumber(row.line.have);
    case MatchBillModel::AskedRole:
        return toNumber(row.line.asked);
    case MatchBillModel::WeightRole:
        return row.line.weight;
    case MatchBillModel::MostWeightRole:
        return m_mostWeight;
    case MatchBillModel::ShareRole:
        return row.share;
    case MatchBillModel::EarnedRole:
        return row.earned;
    case MatchBillModel::MissingRole:
        return row.missing;
    case MatchBillModel::EssentialRole:
        return row.line.essential;
    case MatchBillModel::HeldBackShareRole:
        return row.line.possible == 0 ? 0.0 : double(row.line.withheld) / row.line.possible;
    default:
        return {};
    }
}

QVariant AdvertBillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MatchBillModel::SkillColumn:
        return tr("Skill");
    case MatchBillModel::LevelsColumn:
        //: Column: the level one has and the level that is asked
        return tr("You → asked");
    case MatchBillModel::WeightColumn:
        return tr("Weight");
    case MatchBillModel::EarnedColumn:
        //: Column: points of the match that are earned
        return tr("Earned");
    case MatchBillModel::MissingColumn:
        //: Column: points of the match that are missing
        return tr("Missing");
    default:
        return {};
    }
}

QString AdvertBillModel::titleOf(const Row &row) const
{
    switch (row.kind) {
    case RowKind::MoreGaps:
    case RowKind::MoreComplete:
        //: A row of the bill that stands for several skills
        return tr("%Ln more skill(s)", nullptr, row.folded);
    case RowKind::Total:
        //: The last row of the bill: how well one fits to the advertisement
        return tr("Match");
    case RowKind::Gap:
    case RowKind::Complete:
        break;
    }
    return row.title;
}

QString AdvertBillModel::textOf(const Row &row, int column) const
{
    const bool isSkill = row.kind == RowKind::Gap || row.kind == RowKind::Complete;
    switch (column) {
    case MatchBillModel::SkillColumn:
        return titleOf(row);
    case MatchBillModel::LevelsColumn:
        //: %1 the level one has, %2 the level that is asked
        return isSkill ? tr("%1 → %2").arg(nameOf(row.line.have), nameOf(row.line.asked)) : QString();
    case MatchBillModel::WeightColumn:
        return isSkill ? QLocale().toString(row.line.weight) : QString();
    case MatchBillModel::EarnedColumn:
        return row.kind == RowKind::Total ? QLocale().toString(row.earned) : signedPoints(row.earned, u'+');
    case MatchBillModel::MissingColumn:
        return row.missing == 0 && row.kind != RowKind::Gap ? QString() : signedPoints(row.missing, QChar(0x2212));
    default:
        return {};
    }
}

QString AdvertBillModel::sentenceOf(const Row &row) const
{
    const QLocale locale;
    if (row.kind == RowKind::Total)
        //: For a screen reader; points of the match
        return tr("Match: %1 of 100 points earned, %2 missing.")
            .arg(locale.toString(row.earned), locale.toString(row.missing));
    if (row.folded > 0)
        //: For a screen reader; %1 for example "7 more skills", then points of the match
        return tr("%1: %2 points earned, %3 missing.")
            .arg(titleOf(row), locale.toString(row.earned), locale.toString(row.missing));
    //: A skill that an advertisement requires
    const QString named = row.line.essential ? tr("%1 (required)").arg(row.title) : row.title;
    //: For a screen reader; %1 a skill, %2 and %3 levels (None, Awareness ...), then points of the match
    const QString points = tr("%1: %2, asked %3; %4 points earned, %5 missing.")
                               .arg(named, nameOf(row.line.have), nameOf(row.line.asked), locale.toString(row.earned),
                                    locale.toString(row.missing));
    if (row.line.withheld == 0)
        return points;
    //: %1 is a sentence about the points of one skill
    return tr("%1 A part is held back until the required skills are reached.").arg(points);
}

} // namespace Cairn
