// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/relatedroles.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Cairn {

class StyledLabel;
class Theme;

/** The roles that ask most of the same skills, each with what is shared and what it asks besides, and a link to it. */
class RolePaneRelated final : public QWidget
{
    Q_OBJECT

public:
    RolePaneRelated(const Theme &theme, const Catalogue &catalogue, QWidget *parent = nullptr);

    /** Not shown where no role is related. */
    void showRole(const RoleId &role, CareerLevel level);

signals:
    void roleChosen(const Cairn::RoleId &role);

private:
    struct Entry
    {
        QPushButton *link = nullptr;
        StyledLabel *text = nullptr;
    };

    Entry &entryAt(size_t place);
    QString overlapText(const RelatedRole &related) const;
    QString namesOf(const std::vector<AskedByBoth> &skills) const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    QVBoxLayout *m_lines;
    std::vector<Entry> m_entries;
    std::vector<RoleId> m_roles;
};

} // namespace Cairn
