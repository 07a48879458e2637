// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tokens.h"

#include <QIcon>
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace Cairn {

/**
 * Paints the standard controls in the theme's colours over the Fusion style. What a control is for is told by
 * dynamic properties: "role" of buttons (primary, quiet, chosen; secondary without) and frames (card, pane,
 * advice, warn), "tone" of labels, "small" and "segment" (first, middle, last) of buttons, "caption" of combo
 * boxes, "invalid" of fields.
 */
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void dress(const Tokens &tokens, qreal textScale);
    void setClearIcon(const QIcon &icon) { m_clearIcon = icon; }
    /** Brings new colours to what has been polished before. */
    void dressAgain();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap kind, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ButtonColours;

    int scaled(int pixels) const { return qRound(pixels * m_scale); }
    int controlHeight(const QFontMetrics &metrics, const QWidget *widget) const;
    void dressLabel(QWidget *widget) const;

    // Buttons
    ButtonColours buttonColours(const QStyleOption *option, const QWidget *widget) const;
    void drawButtonPlate(QPainter *painter, const QStyleOption *option, const QWidget *widget) const;
    void drawButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget) const;
    void drawToolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget) const;
    void drawCheck(QPainter *painter, const QStyleOption *option) const;
    void drawRadio(QPainter *painter, const QStyleOption *option) const;

    // Fields
    void drawField(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget) const;
    void drawComboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget) const;
    void drawComboLabel(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget) const;
    void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget) const;
    void drawSlider(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget) const;
    void drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget) const;
    QRect comboPart(const QStyleOptionComboBox *option, SubControl part, const QWidget *widget) const;
    QRect spinPart(const QStyleOptionSpinBox *option, SubControl part) const;
    QRect scrollPart(const QStyleOptionSlider *option, SubControl part) const;

    // Lists, menus, frames
    void drawFrame(QPainter *painter, const QStyleOptionFrame *option, const QWidget *widget) const;
    void drawRolePlate(QPainter *painter, const QRect &rect, const QString &role, Qt::LayoutDirection direction) const;
    void drawSelected(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QWidget *widget) const;
    void drawItemGround(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget) const;
    void drawMenuItem(QPainter *painter, const QStyleOptionMenuItem *option) const;
    void drawMenuBarItem(QPainter *painter, const QStyleOptionMenuItem *option, const QWidget *widget) const;
    void drawTab(QPainter *painter, const QStyleOptionTab *option) const;
    void drawListPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const;
    bool drawListControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;

    Tokens m_tokens;
    qreal m_scale = 1.0;
    QIcon m_clearIcon;
};

} // namespace Cairn
