// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace Cairn {

class FlowLayout;
class Theme;

/** A heading and roles to go to, each with its match. Not shown where there are none. */
class RoleLinks final : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        RoleId role;
        QString title;
        int percent = 0;
    };

    RoleLinks(const Theme &theme, const QString &heading, QWidget *parent = nullptr);

    void setLinks(const std::vector<Link> &links);

signals:
    void roleChosen(const Cairn::RoleId &role);

private:
    QPushButton *buttonAt(size_t place);

    FlowLayout *m_flow;
    std::vector<QPushButton *> m_buttons;
    std::vector<RoleId> m_roles;
};

} // namespace Cairn
