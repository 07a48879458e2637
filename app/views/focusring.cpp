// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/focusring.h"

#include "views/paintparts.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QTabBar>

#include <utility>

namespace Cairn {

namespace {

constexpr int Reach = 4; // 2 px free, 2 px ring

/** The control a person sees: the field in a combo or spin box is a part of it. */
QWidget *controlOf(QWidget *focused)
{
    QWidget *parent = focused ? focused->parentWidget() : nullptr;
    const bool isPart = qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent);
    return isPart ? parent : focused;
}

bool wantsRing(const QWidget *widget)
{
    if (!widget || widget->isWindow() || widget->property("ownFocus").toBool())
        return false;
    if (qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget)
        || qobject_cast<const QTabBar *>(widget)) {
        return false;
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return !view->currentIndex().isValid();
    return true;
}

qreal radiusOf(const QWidget *widget)
{
    const QVariant own = widget->property("focusRadius");
    return own.isValid() ? own.toReal() : 6.0;
}

} // namespace

/** The ring itself, above everything and out of the way of the mouse. */
class FocusRing::Frame final : public QWidget
{
public:
    Frame(const Theme &theme, qreal radius, QWidget *parent) : QWidget(parent), m_theme(theme), m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawFocusRing(painter, rect().adjusted(Reach, Reach, -Reach, -Reach), m_theme, m_radius);
    }

private:
    const Theme &m_theme;
    qreal m_radius;
};

FocusRing::FocusRing(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(controlOf(now)); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::letGo()
{
    for (const QPointer<QWidget> &watched : std::exchange(m_watched, {})) {
        if (watched)
            watched->removeEventFilter(this);
    }
    m_followed = nullptr;
    delete m_frame;
}

void FocusRing::follow(QWidget *widget)
{
    if (widget == m_followed && m_frame)
        return;
    letGo();
    if (!widget || widget->isWindow())
        return;
    m_followed = widget;
    // What moves the widget is anything up to the window, or up to what a scroll area moves as a whole.
    QWidget *ground = widget;
    do {
        m_watched.append(ground);
        ground->installEventFilter(this);
        if (ground != widget && ground->parentWidget()
            && qobject_cast<QAbstractScrollArea *>(ground->parentWidget()->parentWidget()))
            break;
        ground = ground->parentWidget();
    } while (ground && !ground->isWindow());
    if (!ground)
        return;
    m_frame = new Frame(m_theme, radiusOf(widget), ground);
    place();
}

void FocusRing::place()
{
    if (!m_followed || !m_frame)
        return;
    if (!m_followed->isVisible() || !wantsRing(m_followed)) {
        m_frame->hide();
        return;
    }
    QWidget *ground = m_frame->parentWidget();
    const QRect around(m_followed->mapTo(ground, QPoint(0, 0)), m_followed->size());
    // Where there is no room outside, the ring comes in rather than being cut off.
    m_frame->setGeometry(around.adjusted(-Reach, -Reach, Reach, Reach).intersected(ground->rect()));
    m_frame->raise();
    m_frame->show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ZOrderChange:
        place();
        break;
    case QEvent::KeyRelease:
    case QEvent::MouseButtonRelease:
        // A list may have got its current row by now.
        if (watched == m_followed)
            place();
        break;
    case QEvent::ParentChange:
        if (QWidget *widget = m_followed) {
            letGo();
            follow(widget);
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace Cairn
