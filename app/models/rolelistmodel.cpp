// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rolelistmodel.h"

#include "domain/gap.h"
#include "domain/matchbill.h"
#include "models/consideredroles.h"

#include <QLocale>
#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

constexpr qsizetype MostToLearn = 3;

QList<int> figureRoles()
{
    return {RoleListModel::MatchRole,    RoleListModel::ReachedRole,     RoleListModel::AskedRole,
            RoleListModel::HoursLowRole, RoleListModel::HoursLikelyRole, RoleListModel::HoursHighRole,
            RoleListModel::ToLearnRole,  Qt::AccessibleTextRole};
}

QList<int> targetRoles()
{
    return {RoleListModel::IsTargetRole, RoleListModel::TargetLevelRole, Qt::AccessibleTextRole};
}

bool contains(const std::vector<RoleId> &roles, const RoleId &role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

RoleListModel::RoleListModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    computeAll();
    connect(&plan, &OpenPlan::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&plan, &OpenPlan::replaced, this, [this] {
        computeAll();
        endResetModel();
    });
    connect(&plan, &OpenPlan::skillLevelChanged, this, &RoleListModel::refreshSkill);
    connect(&plan, &OpenPlan::targetChanged, this, &RoleListModel::refreshTarget);
    connect(&plan, &OpenPlan::profileChanged, this, &RoleListModel::refreshInterests);
    connect(&plan, &OpenPlan::consideredRolesChanged, this, &RoleListModel::refreshConsidered);
}

void RoleListModel::setCareerLevel(CareerLevel level)
{
    if (level == m_level)
        return;
    m_level = level;
    computeAll();
    if (rowCount() == 0)
        return;
    QList<int> dataRoles = figureRoles();
    dataRoles.append(IsTargetRole);
    emit dataChanged(index(0), index(rowCount() - 1), dataRoles);
}

int RoleListModel::rowOf(const RoleId &role) const
{
    const auto &roles = m_catalogue.roles();
    const auto found = std::find_if(roles.begin(), roles.end(), [&role](const Role &each) { return each.id == role; });
    return found == roles.end() ? -1 : static_cast<int>(found - roles.begin());
}

int RoleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.roles().size());
}

QVariant RoleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const Role &shown = m_catalogue.roles()[row];
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return sentencesFor(row);
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return shown.summary;
    case IdRole:
        return shown.id.text();
    case FamilyRole:
        return shown.family.text();
    case KindRole:
        return static_cast<int>(shown.kind);
    case OtherTitlesRole:
        return shown.otherTitles;
    case FilterTextRole:
        return filterTextOf(shown);
    default:
        return planData(row, role);
    }
}

QVariant RoleListModel::planData(size_t row, int dataRole) const
{
    const Role &shown = m_catalogue.roles()[row];
    const Figures &figures = m_figures[row];
    switch (dataRole) {
    case MatchRole:
        return figures.percent;
    case ReachedRole:
        return figures.reached;
    case AskedRole:
        return figures.asked;
    case HoursLowRole:
        return figures.hours.low;
    case HoursLikelyRole:
        return figures.hours.likely;
    case HoursHighRole:
        return figures.hours.high;
    case ToLearnRole:
        return figures.toLearn;
    case IsTargetRole:
        return isTarget(shown);
    case TargetLevelRole:
        return m_target && m_target->role == shown.id ? QVariant(static_cast<int>(m_target->level)) : QVariant();
    case InterestsRole:
        return m_interests[row];
    case IsConsideredRole:
        return contains(m_considered, shown.id);
    case CanConsiderRole:
        return m_hasRoom || contains(m_considered, shown.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> RoleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    const QMetaEnum known = QMetaEnum::fromType<DataRole>();
    for (int at = 0; at < known.keyCount(); ++at)
        names.insert(known.value(at), known.key(at));
    return names;
}

RoleListModel::Figures RoleListModel::figuresOf(const Role &role) const
{
    const MatchBill bill = matchBill(role, m_level, m_plan.state());
    const Gap gap = gapTo(role, m_level, m_plan.state(), m_catalogue);
    Figures figures{bill.shownPercent(), bill.reached(), static_cast<int>(bill.lines.size()), gap.hours, {}};
    for (const GapLine &line : gap.lines) {
        if (figures.toLearn.size() == MostToLearn)
            break;
        figures.toLearn.append(m_catalogue.titleOf(line.skill));
    }
    return figures;
}

int RoleListModel::sharedInterests(const Role &role) const
{
    const std::vector<InterestId> &own = m_plan.state().profile.interests;
    return static_cast<int>(std::count_if(role.interests.begin(), role.interests.end(), [&own](const InterestId &id) {
        return std::find(own.begin(), own.end(), id) != own.end();
    }));
}

bool RoleListModel::isTarget(const Role &role) const
{
    return m_target == Target{role.id, m_level};
}

QString RoleListModel::sentencesFor(size_t row) const
{
    const Role &shown = m_catalogue.roles()[row];
    const Figures &figures = m_figures[row];
    const QLocale locale;
    //: %1 a role, %2 a seniority (Entry, Mid, Senior), %3 a number
    QStringList sentences{
        tr("%1: %3 % match at level %2.").arg(shown.title, nameOf(m_level), locale.toString(figures.percent))};
    //: %1 a number; for a screen reader
    sentences += tr("%1 of %Ln asked skill(s) reached.", nullptr, figures.asked).arg(locale.toString(figures.reached));
    if (!figures.toLearn.isEmpty()) {
        sentences += tr("About %Ln hour(s) to go.", nullptr, qRound(figures.hours.likely));
        //: %1 a list of skills
        sentences += tr("To learn: %1.").arg(locale.createSeparatedList(figures.toLearn));
    }
    if (isTarget(shown))
        sentences += tr("This is your target.");
    if (contains(m_considered, shown.id))
        //: Among the roles that a person compares side by side
        sentences += tr("In compare.");
    return sentences.join(u' ');
}

QString RoleListModel::filterTextOf(const Role &role) const
{
    QStringList parts{role.title, role.summary};
    parts += role.otherTitles;
    parts += role.tasks;
    for (const Requirement &requirement : role.requirements) {
        if (const Skill *skill = m_catalogue.skill(requirement.skill)) {
            parts += skill->title;
            parts += skill->aliases;
        }
    }
    return parts.join(u'\n');
}

void RoleListModel::computeAll()
{
    m_figures.clear();
    m_interests.clear();
    m_target = m_plan.state().target;
    m_considered = m_plan.state().consideredRoles;
    m_hasRoom = hasRoomToCompare(m_plan.state(), m_catalogue);
    for (const Role &role : m_catalogue.roles()) {
        m_figures.push_back(figuresOf(role));
        m_interests.push_back(sharedInterests(role));
    }
}

void RoleListModel::refreshSkill(const SkillId &skill)
{
    // All figures stand before the first signal, so that a listener never sorts old beside new ones.
    std::vector<size_t> touched;
    const auto &roles = m_catalogue.roles();
    for (size_t row = 0; row < roles.size(); ++row) {
        if (roles[row].askedOf(skill, m_level) == Level::None)
            continue;
        Figures fresh = figuresOf(roles[row]);
        if (fresh == m_figures[row])
            continue;
        m_figures[row] = std::move(fresh);
        touched.push_back(row);
    }
    for (const size_t row : touched)
        tellChanged(row, figureRoles());
}

void RoleListModel::refreshTarget()
{
    const std::optional<Target> before = std::exchange(m_target, m_plan.state().target);
    if (before == m_target)
        return;
    for (const std::optional<Target> &target : {before, m_target}) {
        const int row = target ? rowOf(target->role) : -1;
        if (row >= 0)
            tellChanged(static_cast<size_t>(row), targetRoles());
        if (before && m_target && before->role == m_target->role)
            break;
    }
}

void RoleListModel::refreshInterests()
{
    std::vector<size_t> touched;
    for (size_t row = 0; row < m_interests.size(); ++row) {
        const int fresh = sharedInterests(m_catalogue.roles()[row]);
        if (std::exchange(m_interests[row], fresh) != fresh)
            touched.push_back(row);
    }
    for (const size_t row : touched)
        tellChanged(row, {InterestsRole});
}

void RoleListModel::refreshConsidered()
{
    const std::vector<RoleId> before = std::exchange(m_considered, m_plan.state().consideredRoles);
    const bool hadRoom = std::exchange(m_hasRoom, hasRoomToCompare(m_plan.state(), m_catalogue));
    for (size_t row = 0; row < m_figures.size(); ++row) {
        const RoleId &role = m_catalogue.roles()[row].id;
        const bool was = contains(before, role);
        const bool is = contains(m_considered, role);
        QList<int> dataRoles;
        if (was != is)
            dataRoles += {IsConsideredRole, Qt::AccessibleTextRole};
        if ((hadRoom || was) != (m_hasRoom || is))
            dataRoles += CanConsiderRole;
        if (!dataRoles.isEmpty())
            tellChanged(row, dataRoles);
    }
}

void RoleListModel::tellChanged(size_t row, const QList<int> &dataRoles)
{
    const QModelIndex changed = index(static_cast<int>(row));
    emit dataChanged(changed, changed, dataRoles);
}

} // namespace Cairn
