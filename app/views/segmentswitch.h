// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QIcon;
class QPushButton;

namespace Cairn {

/** Joined buttons of which one is on. What each stands for is known to the receiver. */
class SegmentSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentSwitch(QWidget *parent = nullptr);

    /** One more, at the end; to be called before any is chosen. */
    void addSegment(const QString &text, const QIcon &icon);
    /** Turns one on without segmentChosen(). */
    void setChosen(int segment);
    int chosen() const;

signals:
    void segmentChosen(int segment);

private:
    std::vector<QPushButton *> m_buttons;
};

} // namespace Cairn
