// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/wholetable.h"

namespace Cairn {

class ComparedSkillsModel;

/** The skills that compared roles ask, row by row, each with how far it is; its columns stand below the roles'. */
class ComparedSkillsTable final : public WholeTable
{
    Q_OBJECT

public:
    ComparedSkillsTable(const Theme &theme, ComparedSkillsModel &skills, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

signals:
    /** Its name was clicked, or Enter was pressed in its row. */
    void skillActivated(const Cairn::SkillId &skill);
    void copyWanted();

protected:
    void shareWidth() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void activate(const QModelIndex &index);
    int roleCount() const;

    ComparedSkillsModel &m_skills;
};

} // namespace Cairn
