// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "views/fitteddialog.h"

class QLineEdit;
class QPushButton;

namespace Cairn {

class HoursPicker;
class InterestPicker;
class StyledLabel;
class Theme;

/** Asks for a learner's name, hours a week and interests: for a new learner or for one who is there already. */
class LearnerDialog final : public FittedDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { New, Change };

    LearnerDialog(const Theme &theme, Purpose purpose, QWidget *parent = nullptr);

    /** Shows a learner; id, kind and day are kept as they are. */
    void setProfile(const LearnerProfile &profile);
    LearnerProfile profile() const;
    /** The same as a learner to add, without levels and target. */
    NewLearner newLearner() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void allowAccept();

    Purpose m_purpose;
    LearnerProfile m_profile;
    StyledLabel *m_title;
    StyledLabel *m_nameLabel;
    QLineEdit *m_name;
    StyledLabel *m_hoursLabel;
    HoursPicker *m_hours;
    StyledLabel *m_interestsLabel;
    InterestPicker *m_interests;
    QPushButton *m_cancel;
    QPushButton *m_accept;
};

} // namespace Cairn
