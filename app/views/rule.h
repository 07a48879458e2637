// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** A thin line between two parts of a card. */
class Rule final : public QWidget
{
    Q_OBJECT

public:
    Rule(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Cairn
