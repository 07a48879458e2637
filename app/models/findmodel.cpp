// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findmodel.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Cairn {

namespace {

constexpr int MostFound = 24;
constexpr int MostOfEachKind = 8;

FindModel::Kind kindOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Role:
        return FindModel::Kind::Role;
    case FoundKind::Skill:
        return FindModel::Kind::Skill;
    case FoundKind::Resource:
        break;
    }
    return FindModel::Kind::Resource;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\p{P}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(gaps, Qt::SkipEmptyParts);
}

/** Every word of the text begins a word of the title, in whatever order. */
bool meets(const QString &title, const QStringList &typed)
{
    const QStringList words = wordsOf(title);
    return std::all_of(typed.begin(), typed.end(), [&words](const QString &each) {
        return std::any_of(words.begin(), words.end(), [&each](const QString &word) { return word.startsWith(each); });
    });
}

} // namespace

FindModel::FindModel(const Finder &finder, QObject *parent) : QAbstractListModel(parent), m_finder(finder) {}

void FindModel::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    fill();
}

void FindModel::setOwnSkills(std::vector<Found> skills)
{
    m_ownSkills = std::move(skills);
    fill();
}

void FindModel::search(const QString &text)
{
    m_text = text.trimmed();
    fill();
}

void FindModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const QStringList typed = wordsOf(m_text);
    std::vector<Found> found = m_text.isEmpty() ? std::vector<Found>() : m_finder.find(m_text, MostFound);
    if (!typed.isEmpty()) {
        std::copy_if(m_ownSkills.begin(), m_ownSkills.end(), std::back_inserter(found),
                     [&typed](const Found &own) { return meets(own.title, typed); });
    }
    // What was met only with slips comes after a command that is called just so.
    const bool isCertain = std::any_of(found.begin(), found.end(), [&typed](const Found &each) {
        return meets(each.title, typed) || meets(each.matched, typed);
    });
    if (isCertain) {
        addFound(found);
        addCommands(typed);
    } else {
        addCommands(typed);
        addFound(found);
    }
    endResetModel();
}

void FindModel::addFound(const std::vector<Found> &found)
{
    for (const Kind kind : {Kind::Role, Kind::Skill, Kind::Resource}) {
        int ofThisKind = 0;
        for (const Found &each : found) {
            if (kindOf(each.kind) != kind || ofThisKind == MostOfEachKind)
                continue;
            ++ofThisKind;
            m_rows.push_back({kind, each.id, each.title, each.matched == each.title ? QString() : each.matched, {}});
        }
    }
}

void FindModel::addCommands(const QStringList &typed)
{
    if (!m_text.isEmpty() && typed.isEmpty())
        return;
    for (const Command &command : m_commands) {
        const bool isListed = !typed.isEmpty() || command.listing == Listing::Always;
        if (isListed && meets(command.title, typed))
            m_rows.push_back({Kind::Command, command.id, command.title, {}, command.shortcut});
    }
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString FindModel::headingOf(Kind kind)
{
    switch (kind) {
    case Kind::Role:
        return tr("Roles");
    case Kind::Skill:
        return tr("Skills");
    case Kind::Resource:
        return tr("Resources");
    case Kind::Command:
        break;
    }
    return tr("Commands");
}

QString FindModel::sentenceOf(const Row &row)
{
    switch (row.kind) {
    case Kind::Role:
        //: Read out for a search result; %1 is the role's title
        return row.matched.isEmpty() ? tr("Role: %1").arg(row.title)
                                     : tr("Role: %1, also called %2").arg(row.title, row.matched);
    case Kind::Skill:
        return row.matched.isEmpty() ? tr("Skill: %1").arg(row.title)
                                     : tr("Skill: %1, also called %2").arg(row.title, row.matched);
    case Kind::Resource:
        return row.matched.isEmpty() ? tr("Resource: %1").arg(row.title)
                                     : tr("Resource: %1, also called %2").arg(row.title, row.matched);
    case Kind::Command:
        break;
    }
    //: Read out for a command in the search; %2 is its keyboard shortcut
    return row.shortcut.isEmpty() ? tr("Command: %1").arg(row.title)
                                  : tr("Command: %1, %2").arg(row.title, row.shortcut);
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto at = static_cast<size_t>(index.row());
    const Row &row = m_rows[at];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return sentenceOf(row);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case IdRole:
        return row.id;
    case MatchedRole:
        return row.matched;
    case ShortcutRole:
        return row.shortcut;
    case KindTextRole:
        return headingOf(row.kind);
    case FirstOfKindRole:
        return at == 0 || m_rows[at - 1].kind != row.kind;
    default:
        return {};
    }
}

QHash<int, QByteArray> FindModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"},
                  {IdRole, "id"},
                  {MatchedRole, "matched"},
                  {ShortcutRole, "shortcut"},
                  {KindTextRole, "kindText"},
                  {FirstOfKindRole, "firstOfKind"}});
    return names;
}

} // namespace Cairn
