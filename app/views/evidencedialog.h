// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "views/skillchoice.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Cairn {

class Theme;

namespace Ui {
class EvidenceDialog;
}

/** Asks for one piece of evidence: for which skill, what it is, where it is, and since when. It saves nothing. */
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(const Theme &theme, const std::vector<SkillChoice> &skills, QWidget *parent = nullptr);
    ~EvidenceDialog() override;

    /** A new piece for the skill, of the given day. */
    void startNew(const SkillId &skill, const QDate &today);
    /** A known piece to change; its skill stands. */
    void startWith(const Evidence &evidence);

    Evidence evidence() const;

private:
    void showKind();
    void check();
    void chooseFile();
    QString problem() const;
    EvidenceKind kind() const;

    std::unique_ptr<Ui::EvidenceDialog> m_ui;
    EvidenceId m_id;
};

} // namespace Cairn
