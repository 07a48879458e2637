// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace Cairn {

class Theme;

/**
 * Shows a ring around whatever control has the keyboard, a little outside of it. Lists mark their own current
 * row, and a widget with the property "ownFocus" draws its focus itself; both get no ring.
 */
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    FocusRing(const Theme &theme, QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Frame;

    void follow(QWidget *widget);
    void letGo();
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_followed;
    QList<QPointer<QWidget>> m_watched;
    QPointer<QWidget> m_frame;
};

} // namespace Cairn
