// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rail.h"

#include "views/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_buttons(new QButtonGroup(this))
    , m_area(new QScrollArea(this))
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    auto *pages = new QWidget;
    auto *lines = new QVBoxLayout(pages);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(m_top);
    lines->addStretch(1);
    m_top->setSpacing(0);
    m_area->setWidget(pages);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    // The rail's own ground shows through.
    m_area->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 7, 1, 8);
    whole->setSpacing(4);
    whole->addWidget(m_area, 1);
    whole->addLayout(m_foot);
    m_foot->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Pages"));
    connect(&m_theme, &Theme::changed, this, [this] {
        makeRoom();
        update();
    });
}

void Rail::addPage(QAction *action, const QString &iconName, Place place)
{
    auto *button = new RailButton(m_theme, action->text(), iconName, place == Place::Foot ? this : m_area->widget());
    if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
        //: A page and the keys that show it, e.g. "Roles (Ctrl+2)"
        button->setToolTip(tr("%1 (%2)").arg(action->text(), keys));
    button->setChecked(action->isChecked());
    m_buttons->addButton(button);
    (place == Place::Foot ? m_foot : m_top)->addWidget(button);
    // The Tab key stops at the page that is shown; Qt alone lets it stop at the button that had the keyboard last.
    const auto placeTab = [button](bool isOn) { button->setFocusPolicy(isOn ? Qt::StrongFocus : Qt::ClickFocus); };
    placeTab(button->isChecked());
    connect(action, &QAction::toggled, button, &QAbstractButton::setChecked);
    // Not clicked(): a screen reader toggles the button without a click.
    connect(button, &QAbstractButton::toggled, this, [this, action, placeTab](bool isOn) {
        placeTab(isOn);
        if (isOn && !action->isChecked())
            emit chosen(action);
    });
    button->setForm(m_form);
    updateGeometry();
}

int Rail::widestButton() const
{
    int width = 83;
    for (const QAbstractButton *button : m_buttons->buttons())
        width = std::max(width, button->sizeHint().width());
    return width;
}

std::vector<RailButton *> Rail::buttons() const
{
    std::vector<RailButton *> buttons;
    for (QAbstractButton *button : m_buttons->buttons())
        buttons.push_back(static_cast<RailButton *>(button));
    return buttons;
}

int Rail::heightOfAll(RailButton::Form form) const
{
    int height = 16;
    for (const RailButton *button : buttons())
        height += button->heightIn(form) + 2;
    return height;
}

QSize Rail::sizeHint() const
{
    return {widestButton() + 1 + barWidth(), heightOfAll(RailButton::Form::IconAndWord)};
}

/** What the scroll bar takes beside the buttons; nothing where all of them have room. */
int Rail::barWidth() const
{
    return m_scrolls ? m_area->verticalScrollBar()->sizeHint().width() : 0;
}

void Rail::makeRoom()
{
    using Form = RailButton::Form;
    m_form = heightOfAll(Form::IconAndWord) > height() ? Form::Word : Form::IconAndWord;
    m_scrolls = heightOfAll(m_form) > height();
    for (RailButton *button : buttons())
        button->setForm(m_form);
    updateGeometry();
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

QSize Rail::minimumSizeHint() const
{
    return {widestButton() + 1 + barWidth(), 160};
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), m_theme.tokens().line);
}

} // namespace Cairn
