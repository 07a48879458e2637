// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/planuser.h"

#include <QWidget>

namespace Cairn {

/** One of the steps of the first run: its questions. Head, foot and the way between steps belong to the page. */
class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunStep(QWidget *parent);

    virtual QString title() const = 0;
    virtual QString hint() const = 0;
    /** What gets the keyboard when the step is shown. */
    virtual QWidget *firstFocus() const = 0;

    PlanUser planUser() const { return m_user; }
    /** Whom the words speak to. */
    void setPlanUser(PlanUser user);

protected:
    void changeEvent(QEvent *event) override;
    /** Sets every text in the language that is spoken now; heirs call it once when they are built. */
    virtual void retranslate() = 0;

private:
    PlanUser m_user = PlanUser::Student;
};

} // namespace Cairn
