// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/weekdelegate.h"

#include <QListView>

namespace Cairn {

class WeekModel;

/** The steps of this week, as high as its rows, so that the page around it scrolls and not the list. */
class WeekList final : public QListView
{
    Q_OBJECT

public:
    WeekList(const Theme &theme, WeekModel &week, WeekDelegate::Form form, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepOpened(const Cairn::StepId &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int rowsHeight() const;

    WeekModel &m_week;
};

} // namespace Cairn
