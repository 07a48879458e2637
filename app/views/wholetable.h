// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Cairn {

class Theme;

/**
 * A table to read, as high as all its rows, to stand inside something that scrolls. How its columns share the width
 * is left to heirs, who call dress() when they are made.
 */
class WholeTable : public QTableView
{
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /** The keyboard stands on a cell: its place in this view. */
    void placeReached(const QRect &place);

protected:
    /** The model outlives this. Above and below the words of a row together there are so many pixels. */
    WholeTable(const Theme &theme, QAbstractItemModel &rows, int rowPadding, QWidget *parent);

    /** Gives every column its width; also done for another width of the view. */
    virtual void shareWidth() = 0;

    const Theme &theme() const { return m_theme; }
    /** Takes fonts and sizes from the theme. */
    void dress();
    /** What the head and the cells of a column need, without anything around them. */
    int widthOfContents(int column) const;

    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tellPlace();
    int contentHeight() const;

    const Theme &m_theme;
    int m_rowPadding;
};

} // namespace Cairn
