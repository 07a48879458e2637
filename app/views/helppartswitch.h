// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace Cairn {

class SegmentSwitch;

/** Joined buttons of which one is on: the parts of the help. */
class HelpPartSwitch final : public QWidget
{
    Q_OBJECT

public:
    enum class Part : quint8 { Handbook, Numbers, Questions, Sources };

    static constexpr std::array Parts{Part::Handbook, Part::Numbers, Part::Questions, Part::Sources};

    explicit HelpPartSwitch(QWidget *parent = nullptr);

    /** Shows a part without partChosen(). */
    void setPart(Part part);

    static QString wordOf(Part part);

signals:
    void partChosen(Cairn::HelpPartSwitch::Part part);

private:
    SegmentSwitch *m_parts;
};

} // namespace Cairn
