// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** What the marks of the timeline mean, in a line that breaks where room is scarce. */
class TimelineLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Cairn
