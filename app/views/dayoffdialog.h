// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"
#include "views/formdialog.h"

#include <memory>

namespace Cairn {

namespace Ui {
class DayOffForm;
}

/** Asks for days without work on the plan: from, to, why, and a name. It saves nothing. */
class DayOffDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit DayOffDialog(const Theme &theme, QWidget *parent = nullptr);
    ~DayOffDialog() override;

    void startNew(const QDate &day);
    void startWith(const DayOff &dayOff);

    /** The last day is never before the first. */
    DayOff dayOff() const;

private:
    void check();

    std::unique_ptr<Ui::DayOffForm> m_ui;
};

} // namespace Cairn
