// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matchbillmodel.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace Cairn {

namespace {

constexpr size_t MostOpenGaps = 5;
constexpr size_t MostOpenComplete = 2;
constexpr quintptr TopLevel = 0;

QString signedPoints(int points, QChar sign)
{
    const QString number = QLocale().toString(points);
    return points == 0 ? number : sign + number;
}

/** How many of the missing points of each line are held back: they add up to the total as far as
 * none is above what its line misses. */
std::vector<int> heldBackPoints(const MatchBill &bill, const BillPoints &points)
{
    std::vector<int> sizes;
    for (const BillLine &line : bill.lines)
        sizes.push_back(line.withheld);
    std::vector<int> held = apportioned(sizes, points.withheldTotal);
    int left = 0;
    for (size_t at = 0; at < held.size(); ++at) {
        const int over = std::max(0, held[at] - points.missing[at]);
        held[at] -= over;
        left += over;
    }
    for (size_t at = 0; at < held.size() && left > 0; ++at) {
        const int room = sizes[at] > 0 ? std::min(left, points.missing[at] - held[at]) : 0;
        held[at] += room;
        left -= room;
    }
    return held;
}

} // namespace

MatchBillModel::MatchBillModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    connect(&plan, &OpenPlan::replaced, this, &MatchBillModel::refresh);
    connect(&plan, &OpenPlan::skillLevelChanged, this, &MatchBillModel::refreshSkill);
}

void MatchBillModel::showRole(const RoleId &role, CareerLevel level)
{
    if (role == m_role && level == m_level)
        return;
    m_role = role;
    m_level = level;
    refresh();
}

MatchBillModel::Row MatchBillModel::rowOf(const BillLine &line)
{
    Row row;
    // What is held back is missing too: a skill at its level is complete only once all of it counts.
    row.kind = line.missing() > 0 ? RowKind::Gap : RowKind::Complete;
    row.skill = line.skill;
    row.have = line.have;
    row.asked = line.asked;
    row.weight = line.weight;
    row.essential = line.essential;
    row.share = line.possible == 0 ? 1.0 : double(line.earned()) / line.possible;
    row.heldBackShare = line.possible == 0 ? 0.0 : double(line.withheld) / line.possible;
    return row;
}

MatchBillModel::Row MatchBillModel::totalOf(const MatchBill &bill, const BillPoints &points)
{
    Row row;
    row.kind = RowKind::Total;
    row.share = bill.percent() / 100;
    row.earned = points.earnedTotal;
    row.missing = points.missingTotal;
    row.heldBack = points.withheldTotal;
    return row;
}

std::vector<MatchBillModel::Row> MatchBillModel::rowsOf(const MatchBill &bill) const
{
    const BillPoints points = pointsOf(bill, 1);
    std::vector<size_t> order(bill.lines.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&bill](size_t a, size_t b) {
        const BillLine &first = bill.lines[a];
        const BillLine &second = bill.lines[b];
        if (first.missing() != second.missing())
            return first.missing() > second.missing();
        return first.earned() > second.earned();
    });

    const std::vector<int> heldBack = heldBackPoints(bill, points);
    std::vector<Row> gaps;
    std::vector<Row> complete;
    for (const size_t at : order) {
        Row row = rowOf(bill.lines[at]);
        row.earned = points.earned[at];
        row.missing = points.missing[at];
        row.heldBack = heldBack[at];
        (row.kind == RowKind::Gap ? gaps : complete).push_back(std::move(row));
    }
    std::vector<Row> rows;
    appendFolded(rows, std::move(gaps), MostOpenGaps, RowKind::MoreGaps);
    appendFolded(rows, std::move(complete), MostOpenComplete, RowKind::MoreComplete);
    rows.push_back(totalOf(bill, points));
    return rows;
}

void MatchBillModel::appendFolded(std::vector<Row> &rows, std::vector<Row> part, size_t mostOpen, RowKind fold)
{
    // A fold that hides one row only would save no room.
    const size_t open = part.size() <= mostOpen + 1 ? part.size() : mostOpen;
    rows.insert(rows.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(open));
    if (open == part.size())
        return;
    Row folding;
    folding.kind = fold;
    folding.folded.assign(part.begin() + static_cast<std::ptrdiff_t>(open), part.end());
    for (const Row &each : folding.folded) {
        folding.earned += each.earned;
        folding.missing += each.missing;
        folding.heldBack += each.heldBack;
    }
    rows.push_back(std::move(folding));
}

bool MatchBillModel::sameShape(const std::vector<Row> &a, const std::vector<Row> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Row &first, const Row &second) {
        return first.kind == second.kind && first.skill == second.skill && sameShape(first.folded, second.folded);
    });
}

void MatchBillModel::refresh()
{
    const Role *role = m_catalogue.role(m_role);
    std::vector<Row> fresh;
    int mostWeight = 1;
    if (role) {
        const MatchBill bill = matchBill(*role, m_level, m_plan.state());
        for (const BillLine &line : bill.lines)
            mostWeight = std::max(mostWeight, line.weight);
        fresh = rowsOf(bill);
    }
    if (fresh == m_rows && mostWeight == m_mostWeight)
        return;
    if (sameShape(m_rows, fresh) && mostWeight == m_mostWeight) {
        const std::vector<Row> before = std::exchange(m_rows, std::move(fresh));
        m_total = m_rows.back();
        tellDifferences(before, m_rows, {});
    } else {
        beginResetModel();
        m_rows = std::move(fresh);
        m_total = m_rows.empty() ? Row() : m_rows.back();
        m_mostWeight = mostWeight;
        endResetModel();
    }
    emit billChanged();
}

void MatchBillModel::refreshSkill(const SkillId &skill)
{
    const Role *role = m_catalogue.role(m_role);
    if (!role)
        return;
    const bool asked = std::any_of(role->requirements.begin(), role->requirements.end(),
                                   [&skill](const Requirement &each) { return each.skill == skill; });
    if (asked)
        refresh();
}

void MatchBillModel::tellDifferences(const std::vector<Row> &before, const std::vector<Row> &after,
                                     const QModelIndex &parent)
{
    for (size_t at = 0; at < after.size(); ++at) {
        if (before[at] == after[at])
            continue;
        const int row = static_cast<int>(at);
        tellDifferences(before[at].folded, after[at].folded, index(row, 0, parent));
        emit dataChanged(index(row, 0, parent), index(row, ColumnCount - 1, parent));
    }
}

QModelIndex MatchBillModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel);
}

QModelIndex MatchBillModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, TopLevel);
}

const MatchBillModel::Row *MatchBillModel::rowAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const auto row = static_cast<size_t>(index.row());
    if (index.internalId() == TopLevel)
        return &m_rows[row];
    return &m_rows[static_cast<size_t>(index.internalId() - 1)].folded[row];
}

int MatchBillModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.column() != 0 || parent.internalId() != TopLevel)
        return 0;
    return static_cast<int>(m_rows[static_cast<size_t>(parent.row())].folded.size());
}

int MatchBillModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant MatchBillModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::AccessibleTextRole:
        // A cell with nothing in it still tells a screen reader where it is.
        return index.column() == SkillColumn || textOf(*row, index.column()).isEmpty() ? sentenceOf(*row)
                                                                                       : textOf(*row, index.column());
    case RowKindRole:
        return static_cast<int>(row->kind);
    case SkillIdRole:
        return row->skill.text();
    case HaveRole:
        return toNumber(row->have);
    case AskedRole:
        return toNumber(row->asked);
    case WeightRole:
        return row->weight;
    case MostWeightRole:
        return m_mostWeight;
    case ShareRole:
        return row->share;
    case EarnedRole:
        return row->earned;
    case MissingRole:
        return row->missing;
    case EssentialRole:
        return row->essential;
    case HeldBackRole:
        return row->heldBack;
    case HeldBackShareRole:
        return row->heldBackShare;
    default:
        return {};
    }
}

QVariant MatchBillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SkillColumn:
        return tr("Skill");
    case LevelsColumn:
        //: Column: the level one has and the level the role asks
        return tr("You → role");
    case WeightColumn:
        return tr("Weight");
    case EarnedColumn:
        //: Column: points of the match that are earned
        return tr("Earned");
    case MissingColumn:
        //: Column: points of the match that are missing
        return tr("Missing");
    default:
        return {};
    }
}

QString MatchBillModel::textOf(const Row &row, int column) const
{
    const bool isSkill = row.kind == RowKind::Gap || row.kind == RowKind::Complete;
    switch (column) {
    case SkillColumn:
        return titleOf(row);
    case LevelsColumn:
        //: %1 the level one has, %2 the level the role asks
        return isSkill ? tr("%1 → %2").arg(nameOf(row.have), nameOf(row.asked)) : QString();
    case WeightColumn:
        return isSkill ? QLocale().toString(row.weight) : QString();
    case EarnedColumn:
        return row.kind == RowKind::Total ? QLocale().toString(row.earned) : signedPoints(row.earned, u'+');
    case MissingColumn:
        return row.missing == 0 && row.kind != RowKind::Gap && row.kind != RowKind::MoreGaps
                   ? QString()
                   : signedPoints(row.missing, QChar(0x2212));
    default:
        return {};
    }
}

QString MatchBillModel::titleOf(const Row &row) const
{
    const int folded = static_cast<int>(row.folded.size());
    switch (row.kind) {
    case RowKind::MoreGaps:
        return tr("%Ln smaller gap(s)", nullptr, folded);
    case RowKind::MoreComplete:
        //: Skills that are as high as the role asks
        return tr("%Ln more skill(s) complete", nullptr, folded);
    case RowKind::Total:
        //: The last row of the bill: how well the role fits
        return tr("Match");
    case RowKind::Gap:
    case RowKind::Complete:
        break;
    }
    return m_catalogue.titleOf(row.skill);
}

QString MatchBillModel::heldBackSentence(const Row &row)
{
    if (row.heldBack > 0)
        //: What a person knows of the skill does not count in full yet; points of the match
        return tr("%Ln of the missing point(s) held back until the essential skills are reached.", nullptr,
                  row.heldBack);
    return row.heldBackShare > 0 ? tr("Less than a point is held back until the essential skills are reached.")
                                 : QString();
}

QString MatchBillModel::sentenceOf(const Row &row) const
{
    const QLocale locale;
    QStringList sentences;
    switch (row.kind) {
    case RowKind::Total:
        //: For a screen reader; points of the match
        sentences += tr("Match: %1 of 100 points earned, %2 missing.")
                         .arg(locale.toString(row.earned), locale.toString(row.missing));
        break;
    case RowKind::MoreGaps:
    case RowKind::MoreComplete:
        //: For a screen reader; %1 for example "7 smaller gaps", then points of the match
        sentences += tr("%1: %2 points earned, %3 missing.")
                         .arg(titleOf(row), locale.toString(row.earned), locale.toString(row.missing));
        break;
    case RowKind::Gap:
    case RowKind::Complete:
        sentences += sentenceOfSkill(row);
        break;
    }
    sentences += heldBackSentence(row);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString MatchBillModel::sentenceOfSkill(const Row &row) const
{
    const QLocale locale;
    const QString skill = m_catalogue.titleOf(row.skill);
    //: A skill that a role cannot do without
    const QString named = row.essential ? tr("%1 (essential)").arg(skill) : skill;
    //: For a screen reader; %1 a skill, %2 and %3 levels (None, Awareness ...), then points of the match
    return tr("%1: %2, asked %3; %4 points earned, %5 missing.")
        .arg(named, nameOf(row.have), nameOf(row.asked), locale.toString(row.earned), locale.toString(row.missing));
}

} // namespace Cairn
