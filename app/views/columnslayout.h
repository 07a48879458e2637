// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace Cairn {

/**
 * Lays items out in equally wide columns, line by line in reading order. There are as many columns as the
 * width has room for, up to a most; the items of a line are as high as its highest.
 */
class ColumnsLayout final : public QLayout
{
    Q_OBJECT

public:
    ColumnsLayout(int mostColumns, int columnGap, int lineGap, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

    /** How many columns fit into a width. */
    int columnsIn(int width) const;

private:
    int widestMinimum() const;
    int lineHeight(int first, int columns, int columnWidth) const;
    QSize withMargins(const QSize &size) const;

    QList<QLayoutItem *> m_items;
    int m_mostColumns;
    int m_columnGap;
    int m_lineGap;
};

} // namespace Cairn
