// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themestyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDynamicPropertyChangeEvent>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastTarget = 24; // for a finger or a hand that trembles; WCAG 2.2, 2.5.8

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

QColor colourOfTone(const QString &tone, const Tokens &tokens)
{
    if (tone == QLatin1String("secondary"))
        return tokens.text2;
    if (tone == QLatin1String("caption"))
        return tokens.text3;
    if (tone == QLatin1String("warn"))
        return tokens.warn;
    if (tone == QLatin1String("good"))
        return tokens.good;
    if (tone == QLatin1String("bad"))
        return tokens.bad;
    if (tone == QLatin1String("info"))
        return tokens.info;
    if (tone == QLatin1String("accent"))
        return tokens.accent;
    return tokens.text;
}

/** The properties that only change how a widget is painted or how large it is. */
bool isStyleProperty(const QByteArray &name)
{
    static const QByteArrayList known{"role", "tone", "small", "segment", "caption", "invalid"};
    return known.contains(name);
}

/** Qt on Linux takes the name of a box from a label beside it alone; a hidden one serves where there is none. */
void nameForScreenReaders(QComboBox &box)
{
    const QList<QLabel *> labels = box.parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    const auto own =
        std::find_if(labels.begin(), labels.end(), [&box](const QLabel *label) { return label->buddy() == &box; });
    if (own != labels.end() && !(*own)->isHidden())
        return;
    QLabel *name = own == labels.end() ? new QLabel(box.parentWidget()) : *own;
    name->hide();
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(&box);
    name->setText(box.accessibleName());
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")), m_tokens(Tokens::light()) {}

void ThemeStyle::dress(const Tokens &tokens, qreal textScale)
{
    m_tokens = tokens;
    m_scale = textScale;
}

void ThemeStyle::dressAgain()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_WState_Polished))
            continue;
        dressLabel(widget);
        widget->updateGeometry();
        widget->update();
    }
}

void ThemeStyle::dressLabel(QWidget *widget) const
{
    const QVariant tone = widget->property("tone");
    if (!tone.isValid() || !qobject_cast<QLabel *>(widget))
        return;
    // A fresh palette: all that is not set here keeps following the application's.
    QPalette palette;
    palette.setColor(QPalette::WindowText, colourOfTone(tone.toString(), m_tokens));
    widget->setPalette(palette);
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QFrame *>(widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || widget->inherits("QLineEdit")) {
        widget->installEventFilter(this);
        dressLabel(widget);
    }
}

void ThemeStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ThemeStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange && watched->isWidgetType()
        && isStyleProperty(static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName())) {
        auto *widget = static_cast<QWidget *>(watched);
        dressLabel(widget);
        widget->updateGeometry();
        widget->update();
    }
    auto *box = event->type() == QEvent::Show ? qobject_cast<QComboBox *>(watched) : nullptr;
    if (box && box->parentWidget() && !box->accessibleName().isEmpty())
        nameForScreenReaders(*box);
    return QProxyStyle::eventFilter(watched, event);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_ToolBarIconSize:
        return scaled(18);
    case PM_MenuButtonIndicator:
        return scaled(20);
    case PM_HeaderMargin:
        return 6;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(8);
    case PM_ScrollBarExtent:
        return scaled(10);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return scaled(18);
    case PM_SplitterWidth:
        return 6;
    case PM_DefaultFrameWidth:
        // Enough for a round outline around a viewport with square corners.
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return isTextEdit(widget) ? 4 : 2;
        return 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 5;
    case PM_TextCursorWidth:
        return m_scale > 1.4 ? 2 : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_tokens.line.rgb());
    case SH_UnderlineShortcut:
        // Access keys show while they can be used: in open menus, and with Alt held down.
        return qobject_cast<const QMenu *>(widget) || (widget && widget->hasFocus() && widget->inherits("QMenuBar"))
               || QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier);
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_MessageBox_CenterButtons:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

int ThemeStyle::controlHeight(const QFontMetrics &metrics, const QWidget *widget) const
{
    const bool isSmall = widget && widget->property("small").toBool();
    return isSmall ? std::max(26, metrics.height() + 8) : std::max(30, metrics.height() + 12);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const int height = option ? controlHeight(option->fontMetrics, widget) : 30;
    const bool isSmall = widget && widget->property("small").toBool();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool both = button && !button->icon.isNull() && !button->text.isEmpty();
        return {size.width() + 2 * scaled(isSmall ? 9 : 12) + (both ? scaled(8) - 4 : 0), height};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool menu = button && (button->features & QStyleOptionToolButton::HasMenu)
                          && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
        const int wanted = std::max(height, size.height() + 8);
        return {std::max(size.width() + 12 + (menu ? scaled(16) : 0), wanted), wanted};
    }
    case CT_ComboBox: {
        const QString caption = widget ? widget->property("caption").toString() : QString();
        const int extra = caption.isEmpty() ? 0 : option->fontMetrics.horizontalAdvance(caption) + scaled(6);
        // Qt measures the ink of the text, which is a little less than its advance.
        return {size.width() + extra + scaled(10) + scaled(28) + 6, height};
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth == 0 ? size : QSize(size.width() + 14, height);
    }
    case CT_SpinBox:
        return {size.width() + scaled(10) + scaled(24), height};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), option->fontMetrics.height() + 10)};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height(), option->fontMetrics.height() + 12)};
    }
    case CT_MenuBarItem:
        return {size.width() + 18, std::max(28, option->fontMetrics.height() + 10)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width() + scaled(36) + scaled(16) + 24, std::max(28, option->fontMetrics.height() + 10)};
    }
    case CT_TabBarTab:
        return {size.width() + 8, std::max(32, option->fontMetrics.height() + 14)};
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_Slider: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {std::max(base.width(), LeastTarget), std::max(base.height(), LeastTarget)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap kind, const QStyleOption *option, const QWidget *widget) const
{
    return kind == SP_LineEditClearButton ? m_clearIcon : QProxyStyle::standardIcon(kind, option, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth == 0 ? option->rect : option->rect.adjusted(7, 1, -7, -1);
    }
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && part != SC_ComboBoxListBoxPopup)
            return comboPart(combo, part, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinPart(spin, part);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollPart(bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(painter, button, widget);
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(painter, combo, widget);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(painter, spin, widget);
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(painter, slider, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(painter, bar, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(painter, option);
    case PE_IndicatorRadioButton:
        return drawRadio(painter, option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(painter, option->rect, option, widget);
        else if (widget && !qobject_cast<QComboBox *>(widget->parentWidget())
                 && !widget->parentWidget()->inherits("QAbstractSpinBox"))
            painter->fillRect(option->rect, m_tokens.surface);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonPlate(painter, option, widget);
    default:
        return drawListPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_PushButtonBevel:
        return drawButtonPlate(painter, option, widget);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(painter, button, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboLabel(painter, combo, widget);
        break;
    default:
        if (drawListControl(element, option, painter, widget))
            return;
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace Cairn
