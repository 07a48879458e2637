// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/formdialog.h"
#include "views/skillchoice.h"

#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Cairn {

/** Asks which skill a term in advertisements means. It saves nothing. */
class NameSkillDialog final : public FormDialog
{
    Q_OBJECT

public:
    NameSkillDialog(const Theme &theme, const QString &term, const std::vector<SkillChoice> &skills,
                    QWidget *parent = nullptr);

    /** Empty where none is chosen. */
    SkillId skill() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void check();

    QString m_term;
    QStandardItemModel *m_skills;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace Cairn
