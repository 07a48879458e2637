// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finder.h"

#include <QAbstractListModel>

#include <vector>

namespace Cairn {

/**
 * What a search for a text brings: roles, skills, resources and commands, each kind together and in this order.
 * Commands are told by their names only; carrying one out is left to whoever knows them.
 */
class FindModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Role, Skill, Resource, Command };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind
        IdRole,                      ///< QString; for a command its id as given
        MatchedRole,                 ///< QString: the other name that met the text; empty where the title did
        ShortcutRole,                ///< QString, of commands
        KindTextRole,                ///< QString: the heading of its kind
        FirstOfKindRole              ///< bool: the heading stands above this row
    };

    /** When a command is shown: always, or only where typed words meet it, since there are many of its kind. */
    enum class Listing : quint8 { Always, WhenTyped };

    /** A command as it can be found: its words, and the keys that do the same. */
    struct Command
    {
        QString id;
        QString title;
        QString shortcut;
        Listing listing = Listing::Always;
    };

    explicit FindModel(const Finder &finder, QObject *parent = nullptr);

    void setCommands(std::vector<Command> commands);
    /** The learner's own skills, which the finder does not know. */
    void setOwnSkills(std::vector<Found> skills);
    /** Without a text the commands that are always listed are shown. */
    void search(const QString &text);
    const QString &searchedText() const { return m_text; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        Kind kind;
        QString id;
        QString title;
        QString matched;
        QString shortcut;
    };

    void fill();
    void addFound(const std::vector<Found> &found);
    void addCommands(const QStringList &typed);
    static QString headingOf(Kind kind);
    static QString sentenceOf(const Row &row);

    const Finder &m_finder;
    std::vector<Command> m_commands;
    std::vector<Found> m_ownSkills;
    std::vector<Row> m_rows;
    QString m_text;
};

} // namespace Cairn
