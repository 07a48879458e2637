// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpicture.h"

#include <QWidget>

namespace Cairn {

/**
 * What all charts have in common: one mark can be chosen with the mouse or the keyboard, the chosen one is spoken, and
 * tooltips are plain text. It is as high as its width asks for, and never scrolls by itself: in a QScrollArea it keeps
 * the chosen mark in sight. It draws its own focus.
 */
class ChartWidget
    : public QWidget
    , public ChartPicture
{
    Q_OBJECT

public:
    static constexpr int NothingChosen = -1;

    void setDress(const ChartDress &dress);
    const ChartDress &dress() const override { return m_dress; }
    Qt::LayoutDirection direction() const override { return layoutDirection(); }

    int chosen() const { return m_chosen; }
    /** Chooses without telling: for views that follow a choice made elsewhere. What is not there chooses nothing. */
    void choose(int mark);
    /** The sentence of the chosen mark, empty where nothing is chosen. */
    QString spokenText() const;
    /** What the tooltip at a place says, as plain text. */
    virtual QString tipAt(const QPointF &point) const = 0;
    /** Where a mark is, for whoever scrolls to it. */
    virtual QRectF placeOf(int mark) const = 0;

    void paintInto(QPainter &painter, const QRectF &place) const final;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    explicit ChartWidget(QWidget *parent);

    virtual int markCount() const = 0;
    virtual int markAt(const QPointF &point) const = 0;
    virtual QString spoken(int mark) const = 0;
    virtual void tellChosen(int mark) = 0;
    /** Draws the chart of that size at 0, 0. */
    virtual void paintChart(QPainter &painter, const QSizeF &size, int chosen) const = 0;
    /** Something that places depend on has changed. */
    virtual void forgetPlaces() = 0;
    /** To be called when the contents have changed; @p chosen is where the chosen mark is now, if anywhere. */
    void takeContents(int chosen);

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void chooseAndTell(int mark);
    void scrollTo(int mark);

    ChartDress m_dress;
    int m_chosen = NothingChosen;
};

} // namespace Cairn
