// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** What the shades of the activity calendar mean. */
class ActivityLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityLegend(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Cairn
