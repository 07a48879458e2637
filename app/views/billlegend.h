// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class StyledLabel;
class Theme;

/** Says under a match bill what its marks mean; only those that the bill has. */
class BillLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit BillLegend(const Theme &theme, QWidget *parent = nullptr);

    enum class Mark : quint8 { Essential, HeldBack };
    void setShown(Mark mark, bool shown);

private:
    class Swatch;

    QWidget *addEntry(const Theme &theme, Mark mark, const QString &words);

    QWidget *m_essential;
    QWidget *m_heldBack;
};

} // namespace Cairn
