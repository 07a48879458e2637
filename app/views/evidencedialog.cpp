// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidencedialog.h"

#include "ui_evidencedialog.h"
#include "views/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace Cairn {

EvidenceDialog::EvidenceDialog(const Theme &theme, const std::vector<SkillChoice> &skills, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EvidenceDialog>())
{
    m_ui->setupUi(this);
    for (const SkillChoice &skill : skills)
        m_ui->skillCombo->addItem(skill.title, skill.id.text());
    m_ui->kindCombo->addItem(tr("In words only"), static_cast<int>(EvidenceKind::Text));
    m_ui->kindCombo->addItem(tr("A link"), static_cast<int>(EvidenceKind::Link));
    m_ui->kindCombo->addItem(tr("A file on this computer"), static_cast<int>(EvidenceKind::File));
    m_ui->hintLabel->setProperty("tone", QStringLiteral("caption"));
    m_ui->buttons->button(QDialogButtonBox::Save)->setProperty("role", QStringLiteral("primary"));
    setMinimumWidth(theme.scaled(440));

    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &EvidenceDialog::showKind);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, &EvidenceDialog::check);
    connect(m_ui->referenceEdit, &QLineEdit::textChanged, this, &EvidenceDialog::check);
    connect(m_ui->skillCombo, &QComboBox::currentIndexChanged, this, &EvidenceDialog::check);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &EvidenceDialog::chooseFile);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKind();
}

EvidenceDialog::~EvidenceDialog() = default;

void EvidenceDialog::startNew(const SkillId &skill, const QDate &today)
{
    m_id = {};
    m_ui->skillCombo->setCurrentIndex(m_ui->skillCombo->findData(skill.text()));
    m_ui->dateEdit->setMaximumDate(today);
    m_ui->dateEdit->setDate(today);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Add evidence"));
    (skill.isEmpty() ? static_cast<QWidget *>(m_ui->skillCombo) : m_ui->titleEdit)->setFocus();
    check();
}

void EvidenceDialog::startWith(const Evidence &evidence)
{
    setWindowTitle(tr("Edit evidence"));
    m_id = evidence.id;
    m_ui->skillCombo->setCurrentIndex(m_ui->skillCombo->findData(evidence.skill.text()));
    m_ui->skillCombo->setEnabled(false);
    m_ui->titleEdit->setText(evidence.title);
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(evidence.kind)));
    m_ui->referenceEdit->setText(evidence.reference);
    m_ui->dateEdit->setDate(evidence.date);
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save changes"));
    m_ui->titleEdit->setFocus();
    check();
}

Evidence EvidenceDialog::evidence() const
{
    Evidence evidence;
    evidence.id = m_id;
    evidence.skill = SkillId(m_ui->skillCombo->currentData().toString());
    evidence.kind = kind();
    evidence.title = m_ui->titleEdit->text().simplified();
    if (evidence.kind != EvidenceKind::Text)
        evidence.reference = m_ui->referenceEdit->text().trimmed();
    evidence.date = m_ui->dateEdit->date();
    return evidence;
}

EvidenceKind EvidenceDialog::kind() const
{
    return static_cast<EvidenceKind>(m_ui->kindCombo->currentData().toInt());
}

void EvidenceDialog::showKind()
{
    const bool file = kind() == EvidenceKind::File;
    const bool referring = kind() != EvidenceKind::Text;
    m_ui->form->setRowVisible(m_ui->referenceLine, referring);
    m_ui->browseButton->setVisible(file);
    m_ui->referenceLabel->setText(file ? tr("Pa&th") : tr("&Address"));
    m_ui->referenceEdit->setAccessibleName(file ? tr("Path") : tr("Address"));
    check();
}

QString EvidenceDialog::problem() const
{
    if (m_ui->skillCombo->currentIndex() < 0)
        return tr("Choose the skill that it shows.");
    if (m_ui->titleEdit->text().simplified().isEmpty())
        return tr("Say in a few words what it is.");
    if (kind() == EvidenceKind::Link && m_ui->referenceEdit->text().trimmed().isEmpty())
        return tr("Write the address. It is kept as text and never opened.");
    if (kind() == EvidenceKind::File && m_ui->referenceEdit->text().trimmed().isEmpty())
        return tr("Choose the file. Only its path is kept; the file is neither copied nor opened.");
    return {};
}

void EvidenceDialog::check()
{
    const QString missing = problem();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(missing.isEmpty());
    if (!missing.isEmpty())
        m_ui->hintLabel->setText(missing);
    else if (kind() == EvidenceKind::File)
        m_ui->hintLabel->setText(tr("Only the path is kept; the file is neither copied nor opened."));
    else
        m_ui->hintLabel->setText(tr("It stays on this computer."));
}

void EvidenceDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the file that shows it"));
    if (!path.isEmpty())
        m_ui->referenceEdit->setText(QDir::toNativeSeparators(path));
}

} // namespace Cairn
