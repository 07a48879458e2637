// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Cairn {

class Theme;

/** The quiet head of a match bill: small words over a thin line, on the ground of the pane. */
class BillHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BillHead(const Theme &theme, QWidget *parent = nullptr);

    /** The room that the word of a column needs; 0 for a column without a word. */
    int wordWidth(int column) const;

    /** Shares a width among the columns, so that none is cut. */
    void share(int width);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QString wordOf(int column) const;
    QFont wordFont() const;

    const Theme &m_theme;
};

} // namespace Cairn
