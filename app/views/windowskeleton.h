// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cairn {

class Theme;

/** The first picture of a starting window: where bar, rail and page will stand, without a word to lay out. */
class WindowSkeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowSkeleton(const Theme &theme, QWidget *parent = nullptr);

signals:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Cairn
