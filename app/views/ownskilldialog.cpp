// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ownskilldialog.h"

#include "models/roletextindex.h"
#include "ui_ownskilldialog.h"
#include "views/theme.h"

#include <QPushButton>

#include <algorithm>

namespace Cairn {

OwnSkillDialog::OwnSkillDialog(const Theme &theme, const std::vector<SkillGroup> &groups,
                               std::vector<SkillChoice> known, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OwnSkillDialog>())
    , m_known(std::move(known))
{
    m_ui->setupUi(this);
    for (const SkillGroup &group : groups)
        m_ui->groupCombo->addItem(group.title, group.id.text());
    m_ui->hintLabel->setProperty("tone", QStringLiteral("caption"));
    m_ui->buttons->button(QDialogButtonBox::Save)->setProperty("role", QStringLiteral("primary"));
    setMinimumWidth(theme.scaled(400));
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, &OwnSkillDialog::check);
    connect(m_ui->groupCombo, &QComboBox::currentIndexChanged, this, &OwnSkillDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

OwnSkillDialog::~OwnSkillDialog() = default;

void OwnSkillDialog::startNew(const GroupId &group)
{
    m_id = {};
    m_ui->groupCombo->setCurrentIndex(std::max(0, m_ui->groupCombo->findData(group.text())));
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Add skill"));
    m_ui->titleEdit->setFocus();
    check();
}

void OwnSkillDialog::startWith(const OwnSkill &skill)
{
    setWindowTitle(tr("Rename your skill"));
    m_id = skill.id;
    m_ui->titleEdit->setText(skill.title);
    m_ui->groupCombo->setCurrentIndex(m_ui->groupCombo->findData(skill.group.text()));
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save changes"));
    m_ui->titleEdit->setFocus();
    m_ui->titleEdit->selectAll();
    check();
}

OwnSkill OwnSkillDialog::ownSkill() const
{
    return {m_id, GroupId(m_ui->groupCombo->currentData().toString()), m_ui->titleEdit->text().simplified()};
}

QString OwnSkillDialog::problem() const
{
    const QString title = m_ui->titleEdit->text().simplified();
    if (title.isEmpty())
        return tr("Give the skill a name.");
    if (m_ui->groupCombo->currentIndex() < 0)
        return tr("Choose the group it belongs to.");
    const QString wanted = RoleTextIndex::folded(title);
    const auto taken = std::find_if(m_known.begin(), m_known.end(), [&](const SkillChoice &known) {
        return known.id != m_id && RoleTextIndex::folded(known.title) == wanted;
    });
    return taken == m_known.end() ? QString() : tr("There is a skill of this name already: %1.").arg(taken->title);
}

void OwnSkillDialog::check()
{
    const QString missing = problem();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(missing.isEmpty());
    m_ui->hintLabel->setText(missing.isEmpty() ? tr("No role asks for it; it is for you and your evidence.") : missing);
}

} // namespace Cairn
