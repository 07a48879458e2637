// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class SegmentSwitch;
class Theme;

/** Two joined buttons of which one is on: questions or sources. */
class HelpPartSwitch final : public QWidget
{
    Q_OBJECT

public:
    enum class Part : quint8 { Questions, Sources };

    explicit HelpPartSwitch(const Theme &theme, QWidget *parent = nullptr);

    /** Shows a part without partChosen(). */
    void setPart(Part part);

    static QString wordOf(Part part);

signals:
    void partChosen(Cairn::HelpPartSwitch::Part part);

private:
    SegmentSwitch *m_parts;
};

} // namespace Cairn
