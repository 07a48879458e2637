// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** What the shades of the table of compared skills say: how many levels short. */
class DistanceLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit DistanceLegend(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Cairn
